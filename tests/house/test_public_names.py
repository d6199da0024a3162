"""The doors: a package offers what it names, and entry points lead somewhere."""

import ast
import importlib
import tomllib
from importlib.metadata import entry_points
from pathlib import Path
from types import ModuleType

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
    """What a package imports or makes for others; its own modules do not count."""
    tree = ast.parse(file.read_text("utf-8"))
    names = {
        alias.asname or alias.name
        for statement in tree.body
        if isinstance(statement, ast.ImportFrom)
        and (statement.module or "").startswith("argmap")
        for alias in statement.names
    }
    names |= {
        name
        for name, value in vars(module).items()
        if getattr(value, "__module__", None) == module.__name__
    }
    return sorted(name for name in names if not name.startswith("_"))


DOORS = [
    file
    for file in sorted(SOURCE.rglob("__init__.py"))
    if "__all__" in file.read_text("utf-8")
]


def test_there_are_doors_for_every_audience() -> None:
    assert {module_name(file) for file in DOORS} >= {
        "argmap",
        "argmap.analysis",
        "argmap.checks",
        "argmap.rdf",
        "argmap.testing",
    }


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
