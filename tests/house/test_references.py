"""The references are complete: every code, every command with every option."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from argmap.checks import all_checks
from argmap.cli.root import COMMANDS, main

REPOSITORY = Path(__file__).resolve().parents[2]
REFERENCE = REPOSITORY / "docs" / "reference"
CODES = (REFERENCE / "codes.md").read_text("utf-8")
COMMANDS_PAGE = (REFERENCE / "commands.md").read_text("utf-8")
KEBAB = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def raised_in(file: Path) -> Iterator[str]:
    """The codes that a module raises or returns, by its syntax tree.

    They are the first argument of an error, of a ledger's `fault` or of `check`; the
    argument `code`; and the first of the pair that a `…_fault` returns.
    """
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        match node:
            case ast.Call():
                first = node.args[:1] if _makes_fault(ast.unparse(node.func)) else []
                named = [each.value for each in node.keywords if each.arg == "code"]
                yield from _codes([*first, *named])
            case ast.FunctionDef(name=name) if name.endswith("_fault"):
                for inner in ast.walk(node):
                    if isinstance(inner, ast.Tuple):
                        yield from _codes(inner.elts[:1])
            case _:
                pass


def _makes_fault(called: str) -> bool:
    return called == "check" or called.endswith(("Error", "ledger.fault", "self.fault"))


def _codes(arguments: list[ast.expr]) -> Iterator[str]:
    for argument in arguments:
        value = argument.value if isinstance(argument, ast.Constant) else None
        if isinstance(value, str) and KEBAB.fullmatch(value):
            yield value


RAISED = {
    code for file in (REPOSITORY / "src").rglob("*.py") for code in raised_in(file)
}
ENTRIES = dict(
    re.findall(r"^### `([a-z-]+)`\n\n(.*?)(?=^##|\Z)", CODES, re.MULTILINE | re.DOTALL)
)


def test_the_syntax_trees_give_the_codes() -> None:
    """One of each way in which a code stands in the source."""
    assert {
        "wrong-kind",
        "unanchored",
        "json-fault",
        "unlawful-character",
        "missing-glyphs",
        "bad-setting",
    } <= RAISED


def test_every_code_has_an_entry_and_every_entry_is_a_code() -> None:
    assert sorted(RAISED - ENTRIES.keys()) == []
    assert sorted(ENTRIES.keys() - RAISED) == []


def test_no_code_has_two_entries_and_each_group_is_sorted() -> None:
    for group in re.split(r"^## ", CODES, flags=re.MULTILINE):
        codes = re.findall(r"^### `([a-z-]+)`", group, re.MULTILINE)
        assert codes == sorted(set(codes))
    assert len(re.findall(r"^### ", CODES, re.MULTILINE)) == len(ENTRIES)


@pytest.mark.parametrize("code", sorted(ENTRIES))
def test_an_entry_has_a_meaning_an_example_and_a_way_to_mend_it(code: str) -> None:
    meaning, example, mending = ENTRIES[code].strip().split("\n\n")
    assert meaning.endswith(".")
    assert re.fullmatch(rf"`(\S+: )?((error|warning|advice): )?{code}: .+`", example)
    assert mending.startswith("To mend it: ")


def test_the_entries_of_problems_tell_the_severity() -> None:
    told = dict(
        re.findall(
            r"^### `([a-z-]+)`\n\nSeverity: ([a-z]+)\.", CODES, flags=re.MULTILINE
        )
    )
    assert told == {check.code: check.severity for check in all_checks()}


def commands(group: click.Group, above: str) -> Iterator[tuple[str, click.Command]]:
    """Every command that does something, with its words."""
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        if isinstance(command, click.Group):
            yield from commands(command, f"{above} {name}")
        else:
            yield f"{above} {name}", command


@pytest.mark.parametrize(("words", "command"), [*commands(main, "argmap")], ids=str)
def test_every_command_is_told_with_its_options(
    words: str, command: click.Command
) -> None:
    start = re.search(rf"^(## |- )`{words}\b[^`]*`", COMMANDS_PAGE, re.MULTILINE)
    assert start is not None
    told = re.split(r"\n(?:- |## )", COMMANDS_PAGE[start.end() :])[0]
    options = [each for each in command.params if isinstance(each, click.Option)]
    named = set(re.findall(r"`(--?[a-z-]+)`", told.rpartition("Options: ")[2]))
    known = {option for each in options for option in each.opts}
    assert named == known


def test_the_commands_stand_in_the_order_of_the_help() -> None:
    told = re.findall(r"^## `argmap ([a-z]+)", COMMANDS_PAGE, re.MULTILINE)
    assert told == list(COMMANDS)
