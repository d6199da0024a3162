"""Types are said: no `Any`, no `cast`, no `**kwargs` in the library and the maps."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
MODULES = [
    file
    for folder in ("src", "maps", "benchmarks")
    for file in sorted((REPOSITORY / folder).rglob("*.py"))
]

ATTRIBUTES_OF_ANY_NAME = {
    "src/argmap/draw/markup.py": {"tag(**attributes)", "element(**attributes)"},
    "src/argmap/draw/pen.py": {
        "attr(**attributes)",
        "node(**attributes)",
        "edge(**attributes)",
        "draw(**more)",
    },
    "src/argmap/pages/markup.py": {"element(**attributes)"},
    "src/argmap/rdf/validating.py": {"query(**kwargs)"},
    "benchmarks/drawing.py": {"within(**kwargs)"},
}
"""Where DOT, its labels and HTML take attributes of any name, all of them texts or
numbers; a method that stands in for one of rdflib; and a stopwatch around whatever it
is given."""


def evasions(tree: ast.Module) -> Iterator[str]:
    """Every `Any`, `cast` and `**kwargs` of a module."""
    for node in ast.walk(tree):
        match node:
            case ast.Name(id="Any" | "cast" as name):
                yield name
            case ast.Attribute(
                value=ast.Name(id="typing"), attr="Any" | "cast" as name
            ):
                yield name
            case ast.ImportFrom(module="typing", names=names):
                yield from (each.name for each in names if each.name in {"Any", "cast"})
            case ast.FunctionDef(
                name=name, args=ast.arguments(kwarg=ast.arg(arg=more))
            ):
                yield f"{name}(**{more})"
            case _:
                pass


@pytest.mark.parametrize(
    "file", MODULES, ids=lambda file: file.relative_to(REPOSITORY).as_posix()
)
def test_a_module_says_its_types(file: Path) -> None:
    allowed = ATTRIBUTES_OF_ANY_NAME.get(file.relative_to(REPOSITORY).as_posix(), set())
    assert set(evasions(ast.parse(file.read_text("utf-8")))) == allowed


@pytest.mark.parametrize(
    "program",
    [
        "from typing import Any as Whatever",
        "import typing; x: typing.Any = 1",
        "x = cast(int, y)",
        "def make(**options: str) -> None: ...",
    ],
)
def test_an_evasion_would_be_noticed(program: str) -> None:
    assert list(evasions(ast.parse(program))) != []
