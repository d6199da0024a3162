"""`argmap check`: what a careful reader would object to."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from argmap.checks import Problem, problems_of
from argmap.cli.printing import tell
from argmap.cli.project import folder_options, project
from argmap.cli.root import exit_code
from argmap.errors import ArgmapError
from argmap.whence import shown_path


@click.command()
@click.argument("keys", nargs=-1, metavar="[MAP]...")
@folder_options
@click.option("--strict", is_flag=True, help="Let warnings fail, too.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def check(
    keys: tuple[str, ...],
    maps: Path | None,
    seeds: Path | None,
    strict: bool,
    as_json: bool,
) -> None:
    """Say what a careful reader would object to, each with a stable code.

    Errors make the exit code 1; with --strict warnings do, too; advice never does.
    A map accepts a problem with waive(code, node, reason=…).

    \b
    Examples:
      argmap check
      argmap check cornered-2024 --strict
    """
    loaded = project(maps, seeds).load()
    chosen = loaded.chosen(keys)
    problems = [problem for found in chosen for problem in problems_of(found)]
    if as_json:
        click.echo(_json(problems, loaded.errors))
    else:
        _print(problems, loaded.errors, len(chosen))
    sys.exit(exit_code(loaded.errors) or int(_failing(problems, strict)))


def _failing(problems: Sequence[Problem], strict: bool) -> bool:
    fatal = {"error", "warning"} if strict else {"error"}
    return any(problem.severity in fatal for problem in problems)


def _print(
    problems: Sequence[Problem], errors: Sequence[ArgmapError], maps: int
) -> None:
    for error in errors:
        tell(str(error), err=True)
    for problem in problems:
        tell(str(problem))
    noun = "map" if maps == 1 else "maps"
    faults = f", and faults in what could not be read: {len(errors)}" if errors else ""
    click.echo(f"{maps} {noun} checked: {counted_problems(problems)}{faults}")


def counted_problems(problems: Sequence[Problem]) -> str:
    """How many problems of each severity, in words."""
    if not problems:
        return "no problems"
    words: list[str] = []
    for severity in ("error", "warning", "advice"):
        number = sum(problem.severity == severity for problem in problems)
        plural = "s" if number != 1 and severity != "advice" else ""
        if number:
            words.append(f"{number} {severity}{plural}")
    return ", ".join(words)


def _json(problems: Sequence[Problem], errors: Sequence[ArgmapError]) -> str:
    return json.dumps(
        {
            "errors": [
                {
                    "code": error.code,
                    "message": error.message,
                    "path": None if error.at is None else shown_path(error.at.path),
                    "line": None if error.at is None else error.at.line,
                    "hint": error.hint,
                }
                for error in errors
            ],
            "problems": [
                {
                    "code": problem.code,
                    "severity": problem.severity,
                    "message": problem.message,
                    "map": problem.map_key,
                    "node": problem.node,
                    "path": None if problem.at is None else shown_path(problem.at.path),
                    "line": None if problem.at is None else problem.at.line,
                    "hint": problem.hint,
                }
                for problem in problems
            ],
        },
        ensure_ascii=False,
        indent=2,
    )
