"""Modules: how long they are, and that each says what lives in it."""

import ast
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
MODULES = sorted((REPOSITORY / "src").rglob("*.py"))
WALL, AIM = 400, 300
FEWEST_WORDS = 3

EVERYWHERE = [
    file
    for room in ("src", "maps", "tests", "typing_tests", "benchmarks")
    for file in sorted((REPOSITORY / room).rglob("*.py"))
]


def shown(file: Path) -> str:
    return file.relative_to(REPOSITORY).as_posix()


def test_no_module_of_the_library_is_longer_than_the_wall() -> None:
    lengths = {
        shown(file): len(file.read_text("utf-8").splitlines()) for file in MODULES
    }
    long = {name: length for name, length in lengths.items() if length > AIM}
    assert len(lengths) > 50
    assert max(lengths.values()) <= WALL, f"over {AIM} lines: {long}"


@pytest.mark.parametrize("file", EVERYWHERE, ids=shown)
def test_the_first_line_says_what_lives_there(file: Path) -> None:
    text = file.read_text("utf-8")
    said = ast.get_docstring(ast.parse(text)) or ""
    first = said.partition("\n")[0]
    assert text.startswith('"""')
    assert len(first.split()) >= FEWEST_WORDS, first
    assert first[-1] in ".?!:" or first.endswith("hierarchy"), first


def test_no_name_of_a_module_says_nothing() -> None:
    vague = {"utils", "helpers", "common", "core", "misc", "manager", "base"}
    assert not [shown(file) for file in MODULES if vague & set(file.parts)]
    assert not [shown(file) for file in MODULES if file.stem in vague]
