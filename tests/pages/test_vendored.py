"""What is vendored is what its record says; `.ci/vendor.py` asks the registry."""

import tomllib
from hashlib import sha256
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
VENDOR = REPOSITORY / "src" / "argmap" / "pages" / "assets" / "vendor"


def test_every_vendored_file_has_the_recorded_digest() -> None:
    record = tomllib.loads((VENDOR / "panzoom.toml").read_text("utf-8"))
    files = {path.name for path in VENDOR.iterdir()} - {"panzoom.toml"}
    assert files == set(record["sha256"])
    for name, digest in record["sha256"].items():
        assert sha256((VENDOR / name).read_bytes()).hexdigest() == digest
    banner = (VENDOR / "panzoom.min.js").read_text("utf-8")[:300]
    assert f"Panzoom {record['version']}" in banner
    assert "Copyright" in banner
    licence = (VENDOR / "panzoom-LICENSE.txt").read_text("utf-8")
    assert record["licence"] == "MIT"
    assert "Permission is hereby granted, free of charge" in licence


def test_the_licence_goes_with_the_package() -> None:
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))
    licence = VENDOR.relative_to(REPOSITORY) / "panzoom-LICENSE.txt"
    assert licence.as_posix() in project["project"]["license-files"]
