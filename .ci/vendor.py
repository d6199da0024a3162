"""Fetches the JavaScript that argmap ships from the npm registry, and verifies it.

    python .ci/vendor.py            say whether what is shipped is what is published
    python .ci/vendor.py VERSION    take another version in

It needs npm, and nothing else.
"""

import base64
import hashlib
import subprocess
import sys
import tarfile
import tomllib
from pathlib import Path
from tempfile import TemporaryDirectory

VENDOR = Path(__file__).resolve().parent.parent / "src/argmap/pages/assets/vendor"
RECORD = VENDOR / "panzoom.toml"
FILES = {
    "package/dist/panzoom.min.js": "panzoom.min.js",
    "package/MIT-License.txt": "panzoom-LICENSE.txt",
}


def npm(*words: str, folder: Path) -> str:
    """What npm prints."""
    done = subprocess.run(  # noqa: S603
        ["npm", *words],  # noqa: S607
        cwd=folder,
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout.strip()


def fetched(package: str, version: str) -> tuple[str, dict[str, bytes]]:
    """The digest that the registry states, and the files, once the tarball has it."""
    spec = f"{package}@{version}"
    with TemporaryDirectory() as name:
        folder = Path(name)
        stated = npm("view", spec, "dist.integrity", folder=folder)
        tarball = folder / npm("pack", "--silent", spec, folder=folder)
        content = tarball.read_bytes()
        digest = base64.b64encode(hashlib.sha512(content).digest()).decode()
        if stated != f"sha512-{digest}":
            raise SystemExit(f"the tarball of {spec} is not what the registry states")
        with tarfile.open(tarball) as archive:
            found = {
                kept: archive.extractfile(path).read() for path, kept in FILES.items()
            }
    return stated, found


def record(package: str, version: str, integrity: str, files: dict[str, bytes]) -> str:
    """The record of what is vendored, as TOML."""
    lines = [
        "# What is vendored here, and how it is known. Written by .ci/vendor.py.",
        f'package = "{package}"',
        f'version = "{version}"',
        'licence = "MIT"',
        f'integrity = "{integrity}"',
        "",
        "[sha256]",
        *(
            f'"{name}" = "{hashlib.sha256(content).hexdigest()}"'
            for name, content in sorted(files.items())
        ),
    ]
    return "\n".join(lines) + "\n"


def main(versions: list[str]) -> None:
    """Verify, or update where a version is named."""
    before = tomllib.loads(RECORD.read_text("utf-8"))
    version = versions[0] if versions else before["version"]
    integrity, files = fetched(before["package"], version)
    written = record(before["package"], version, integrity, files)
    if versions:
        for name, content in files.items():
            (VENDOR / name).write_bytes(content)
        RECORD.write_text(written, encoding="utf-8")
    shipped = {name: (VENDOR / name).read_bytes() for name in files}
    if shipped != files or RECORD.read_text("utf-8") != written:
        raise SystemExit("what is shipped is not what is published; take it in again")
    print(f"{before['package']} {version}: as published")


if __name__ == "__main__":
    main(sys.argv[1:])
