"""`argmap check`: what a careful reader would object to."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from argmap.checks import Problem, all_checks, problems_of
from argmap.cli.exits import exit_code, tell_all
from argmap.cli.printing import output_option, put_json, put_text, told
from argmap.cli.project import folder_options, project
from argmap.cli.wording import counted, counted_problems
from argmap.errors import ArgmapError
from argmap.whence import Whence, shown_path


@click.command()
@click.argument("keys", nargs=-1, metavar="[MAP]...")
@folder_options
@click.option("--strict", is_flag=True, help="Let warnings fail, too.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@output_option
def check(
    keys: tuple[str, ...],
    maps: Path | None,
    seeds: Path | None,
    strict: bool,
    as_json: bool,
    output: str,
) -> None:
    """Say what a careful reader would object to, each with a stable code.

    Errors make the exit code 1; with --strict warnings do, too; advice never does.
    A map accepts a problem with waive(code, node, reason=…).

    \b
    Examples:
      argmap check
      argmap check cornered-2024 --strict -o problems.txt
    """
    loaded = project(maps, seeds).load()
    chosen = loaded.chosen(keys)
    errors = loaded.faults_of(keys)
    checks = all_checks()
    problems = [
        problem
        for found in chosen
        for problem in problems_of(found, checks, complete=True)
    ]
    if as_json:
        put_json(_listed(problems, errors), output)
    else:
        tell_all(errors)
        put_text(_lines(problems, errors, len(chosen)), output)
    sys.exit(exit_code(errors) or int(_failing(problems, strict)))


def _failing(problems: Sequence[Problem], strict: bool) -> bool:
    fatal = {"error", "warning"} if strict else {"error"}
    return any(problem.severity in fatal for problem in problems)


def _lines(
    problems: Sequence[Problem], errors: Sequence[ArgmapError], maps: int
) -> Iterator[str]:
    for problem in problems:
        yield told(str(problem))
    faults = f", and faults in what could not be read: {len(errors)}" if errors else ""
    yield f"{counted(maps, 'map')} checked: {counted_problems(problems)}{faults}"


def _listed(
    problems: Sequence[Problem], errors: Sequence[ArgmapError]
) -> dict[str, object]:
    return {
        "errors": [
            {
                "code": error.code,
                "message": error.message,
                **_placed(error.at),
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
                **_placed(problem.at),
                "hint": problem.hint,
            }
            for problem in problems
        ],
    }


def _placed(at: Whence | None) -> dict[str, str | int | None]:
    if at is None:
        return {"path": None, "line": None, "inside": None}
    return {"path": shown_path(at.path), "line": at.line, "inside": at.inside}
