"""Maps are documents: a variable bears the key of its node, and nothing computes."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
MAPS = [
    file
    for file in sorted((REPOSITORY / "maps").glob("*.py"))
    if not file.name.startswith("_")
]
NODES = {"claim", "premise", "recommendation", "counterclaim", "infer", "report"}
DOORS = {"argmap", "typing", "maps"}


def named_nodes(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Variable and key of every proposition and inference that has a variable."""
    for statement in ast.walk(tree):
        match statement:
            case ast.Assign(
                targets=[ast.Name(id=variable)],
                value=ast.Call(
                    func=ast.Attribute(attr=verb),
                    args=[ast.Constant(value=str(key)), *_],
                ),
            ) if verb in NODES:
                yield variable, key
            case _:
                pass


def imported_modules(node: ast.AST) -> list[str]:
    """The modules that a statement imports from; those beside it as `maps.…`."""
    match node:
        case ast.Import(names=names):
            return [alias.name for alias in names]
        case ast.ImportFrom(module=module, level=0):
            return [module or ""]
        case ast.ImportFrom(module=module):
            return [f"maps.{module or ''}"]
        case _:
            return []


def test_there_are_maps() -> None:
    assert len(MAPS) >= 5


@pytest.mark.parametrize("file", MAPS, ids=lambda file: file.stem)
def test_a_variable_is_its_key_with_underscores(file: Path) -> None:
    nodes = list(named_nodes(ast.parse(file.read_text("utf-8"))))
    assert len(nodes) >= 30 or file.stem == "iraq_debate"
    assert [variable for variable, _ in nodes] == [
        key.replace("-", "_") for _, key in nodes
    ]


@pytest.mark.parametrize("file", MAPS, ids=lambda file: file.stem)
def test_every_proposition_has_a_variable(file: Path) -> None:
    tree = ast.parse(file.read_text("utf-8"))
    said = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in NODES - {"infer", "report"}
    ]
    named = {key for _, key in named_nodes(tree)}
    unused = [
        call.lineno for call in said if ast.literal_eval(call.args[0]) not in named
    ]
    assert unused == []


@pytest.mark.parametrize("file", MAPS, ids=lambda file: file.stem)
def test_a_map_has_no_loops_conditions_or_made_up_texts(file: Path) -> None:
    computing = (
        ast.For,
        ast.While,
        ast.If,
        ast.IfExp,
        ast.comprehension,
        ast.FunctionDef,
        ast.Lambda,
        ast.JoinedStr,
        ast.BinOp,
    )
    found = [
        node
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, computing)
    ]
    assert [ast.dump(node) for node in found] == []


@pytest.mark.parametrize("file", MAPS, ids=lambda file: file.stem)
def test_a_map_imports_from_argmap_typing_and_other_maps_alone(file: Path) -> None:
    imported = [
        name
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        for name in imported_modules(node)
    ]
    assert "argmap" in imported
    assert not [
        name for name in imported if name not in DOORS and not name.startswith("maps.")
    ]
