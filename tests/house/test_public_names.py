"""The doors: a package offers what it names, and entry points lead somewhere."""

import ast
import importlib
import re
import tomllib
from importlib.metadata import entry_points
from pathlib import Path
from types import FunctionType, ModuleType
from typing import get_args, get_origin, get_type_hints

import pytest

from argmap.checks import Check
from argmap.formats import Format

REPOSITORY = Path(__file__).resolve().parents[2]
SOURCE = REPOSITORY / "src"


def module_name(file: Path) -> str:
    """The name under which a file of the source is imported."""
    parts = file.relative_to(SOURCE).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


def public_names(module: ModuleType, file: Path) -> list[str]:
    """What a package imports or makes for others; its own modules do not count.

    Constants come first.
    """
    tree = ast.parse(file.read_text("utf-8"))
    names = {
        alias.asname or alias.name
        for statement in ast.walk(tree)
        if isinstance(statement, ast.ImportFrom)
        and (statement.module or "").startswith("argmap")
        for alias in statement.names
    }
    names |= {
        name
        for name, value in vars(module).items()
        if getattr(value, "__module__", None) == module.__name__
    }
    offered = [name for name in names if not name.startswith("_")]
    return sorted(offered, key=lambda name: (not name.isupper(), name))


DOORS = [
    file
    for file in sorted(SOURCE.rglob("__init__.py"))
    if "__all__" in file.read_text("utf-8")
]
ROOMS = [name for name in map(module_name, DOORS) if name != "argmap.cli"]
MODULES = ("argmap.errors", "argmap.loading")
"""Modules of their own that are doors, too."""

API = (REPOSITORY / "docs" / "reference" / "api.md").read_text("utf-8")
TOLD = {
    door: re.findall(r"^\| `(\w+)` \| \S.*\|$", table, re.MULTILINE)
    for door, table in re.findall(
        r"^## `([a-z.]+)`\n(.*?)(?=^## |\Z)", API, re.MULTILINE | re.DOTALL
    )
}


def test_there_are_doors_for_every_audience() -> None:
    assert set(ROOMS) == {
        "argmap",
        "argmap.analysis",
        "argmap.checks",
        "argmap.draw",
        "argmap.formats",
        "argmap.pages",
        "argmap.rdf",
        "argmap.seeds",
        "argmap.testing",
    }


def test_the_reference_tells_every_name_of_every_door() -> None:
    doors = [*ROOMS, *MODULES]
    named = {door: list(importlib.import_module(door).__all__) for door in doors}
    assert named == TOLD


def test_the_types_of_what_a_door_offers_are_at_a_door() -> None:
    """Those of its functions, of the fields of its classes, and of their methods."""
    modules = [importlib.import_module(door) for door in [*ROOMS, *MODULES]]
    offered = [getattr(door, name) for door in modules for name in door.__all__]
    met = {part for value in offered for part in parts_of(value)}
    ours = {part for part in met if part.__module__.startswith("argmap.")}
    assert len(ours) > 30
    assert [part for part in ours if part not in offered] == []


def parts_of(value: object) -> set[type]:
    """The classes that the annotations of a function or class name."""
    methods = [
        each.fget if isinstance(each, property) else each
        for name, each in (vars(value) if isinstance(value, type) else {}).items()
        if not name.startswith("_")
    ]
    waiting = [hint for each in (value, *methods) for hint in hints_of(each)]
    found: set[type] = set()
    while waiting:
        part = waiting.pop()
        if isinstance(part, type) and get_origin(part) is None:
            found.add(part)
        waiting += get_args(part)
    return found


def hints_of(value: object) -> list[object]:
    """The annotations of a function or class; of anything else, none."""
    annotated = isinstance(value, type | FunctionType)
    return list(get_type_hints(value).values()) if annotated else []


@pytest.mark.parametrize("door", [*ROOMS, *MODULES])
def test_a_door_knows_no_other_name(door: str) -> None:
    module = importlib.import_module(door)
    with pytest.raises(AttributeError, match="no_such_name"):
        module.no_such_name  # noqa: B018


@pytest.mark.parametrize("file", DOORS, ids=module_name)
def test_a_door_lists_its_public_names_in_order(file: Path) -> None:
    module = importlib.import_module(module_name(file))
    listed: list[str] = module.__all__
    assert listed == public_names(module, file)
    assert all(hasattr(module, name) for name in listed)


def declared(group: str) -> dict[str, str]:
    """The entry points of a group as `pyproject.toml` declares them."""
    text = (REPOSITORY / "pyproject.toml").read_text("utf-8")
    points: dict[str, dict[str, str]] = tomllib.loads(text)["project"]["entry-points"]
    return points[group]


def made(kind: type[Check] | type[Format]) -> dict[str, str]:
    """Every object of a kind that a module of the source makes, by code or name."""
    found: dict[str, str] = {}
    for file in sorted(SOURCE.rglob("*.py")):
        text = file.read_text("utf-8")
        if f"{kind.__name__}(" not in text and "@check(" not in text:
            continue
        module = importlib.import_module(module_name(file))
        for name, value in vars(module).items():
            if isinstance(value, Check) and kind is Check:
                found[value.code] = f"{module.__name__}:{name}"
            if isinstance(value, Format) and kind is Format:
                found[value.name] = f"{module.__name__}:{name}"
    return found


@pytest.mark.parametrize(
    ("group", "kind"), [("argmap.checks", Check), ("argmap.formats", Format)]
)
def test_entry_points_are_what_exists(
    group: str, kind: type[Check] | type[Format]
) -> None:
    assert declared(group) == made(kind)


@pytest.mark.parametrize("group", ["argmap.checks", "argmap.formats"])
def test_the_installed_entry_points_are_the_declared_ones(group: str) -> None:
    installed = {point.name: point.value for point in entry_points(group=group)}
    assert declared(group).items() <= installed.items()
