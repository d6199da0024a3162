"""The repository: two lines to copy, and no name of a machine or a registry in it."""

import re
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]

FOLDERS = ("work", "root", "home", "Users", "tmp", "opt")
MACHINE_PATH = re.compile(rf"(?<![\w./~<{{-])/({'|'.join(FOLDERS)})/[\w.-]+")
REGISTRIES = [
    ("pypi", "org"),
    ("pythonhosted", "org"),
    ("npmjs", "org"),
    ("npmjs", "com"),
    ("anaconda", "org"),
    ("deb.debian", "org"),
    ("proxy.golang", "org"),
]


def ignored() -> list[str]:
    """Patterns of the names that version control passes over."""
    lines = (REPOSITORY / ".gitignore").read_text("utf-8").splitlines()
    return [*(line.rstrip("/") for line in lines), ".git"]


def texts() -> Iterator[tuple[str, str]]:
    """Every text file of the repository: its path and what it holds."""
    patterns = ignored()

    def below(folder: Path) -> Iterator[Path]:
        for path in sorted(folder.iterdir()):
            if any(fnmatch(path.name, pattern) for pattern in patterns):
                continue
            if path.is_dir():
                yield from below(path)
            else:
                yield path

    for file in below(REPOSITORY):
        content = file.read_bytes()
        if b"\0" not in content:
            name = file.relative_to(REPOSITORY).as_posix()
            yield name, content.decode("utf-8", errors="replace")


def test_the_repository_is_read() -> None:
    names = {name for name, _ in texts()}
    assert {"README.md", "pyproject.toml", "maps/rose_2020.py"} <= names


def test_no_file_names_a_path_of_a_machine() -> None:
    found = {
        name: match.group()
        for name, text in texts()
        if (match := MACHINE_PATH.search(text))
    }
    assert found == {}


def test_no_file_names_the_host_of_a_registry() -> None:
    hosts = [".".join(labels) for labels in REGISTRIES]
    found = {name: host for name, text in texts() for host in hosts if host in text}
    assert found == {}


def test_the_readme_begins_with_two_lines_to_copy() -> None:
    """Each is one command line; it makes the environment itself."""
    readme = (REPOSITORY / "README.md").read_text("utf-8")
    blocks = re.findall(r"^```\w*\n(.*?)^```$", readme, re.MULTILINE | re.DOTALL)[:2]
    for block in blocks:
        assert block.count("\n") == 1
        assert block.startswith("python3 -m venv .venv && ")
        assert "$" not in block
        assert "git clone" not in block
    assert blocks[0].endswith(".venv/bin/argmap build\n")
    assert ".venv/bin/python -m pytest" in blocks[1]
