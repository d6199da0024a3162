"""`argmap check`: what a careful reader would object to."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NoReturn

import click

from argmap.checks import Problem, all_checks, problems_of
from argmap.cli.exits import exit_code, tell_all
from argmap.cli.printing import output_option, put_json, put_text, told
from argmap.cli.project import Project, folder_options, project
from argmap.cli.shapes import Broken, Validated, validated
from argmap.cli.wording import counted, counted_problems
from argmap.errors import ArgmapError
from argmap.whence import Whence, shown_path


@click.command()
@click.argument("keys", nargs=-1, metavar="[MAP|FILE]...")
@folder_options
@click.option("--strict", is_flag=True, help="Let warnings fail, too.")
@click.option("--shacl", is_flag=True, help="Validate the RDF of maps, or RDF files.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@output_option
def check(
    keys: tuple[str, ...],
    maps: Path | None,
    seeds: Path | None,
    strict: bool,
    shacl: bool,
    as_json: bool,
    output: str,
) -> None:
    """Say what a careful reader would object to, each with a stable code.

    Errors make the exit code 1; with --strict warnings do, too; advice never does.
    A map accepts a problem with waive(code, node, reason=…). With --shacl, the RDF of
    maps, or of files from anywhere, is held against the shapes instead.

    \b
    Examples:
      argmap check cornered-2024 --strict -o problems.txt
      argmap check --shacl from-elsewhere.ttl
    """
    if shacl:
        _validate(project(maps, seeds), keys, strict, as_json, output)
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
        put_text(_lines(problems, errors, counted(len(chosen), "map")), output)
    sys.exit(exit_code(errors) or int(_failing(problems, strict)))


def _validate(
    here: Project, names: Sequence[str], strict: bool, as_json: bool, output: str
) -> NoReturn:
    found = validated(here, names)
    problems = [each.problem for each in found.broken]
    if as_json:
        told = {
            "errors": _told_errors(found.errors),
            "problems": [_told_broken(each) for each in found.broken],
        }
        put_json(told, output)
    else:
        tell_all(found.errors)
        lines = _lines(problems, found.errors, _subject(found), "validated")
        put_text(lines, output)
    sys.exit(exit_code(found.errors) or int(_failing(problems, strict)))


def _subject(found: Validated) -> str:
    """What was validated, counted."""
    subjects: list[str] = []
    if found.maps or not found.files + found.unread:
        subjects.append(counted(found.maps, "map"))
    if found.files or not subjects:
        subjects.append(counted(found.files, "file"))
    return " and ".join(subjects)


def _failing(problems: Sequence[Problem], strict: bool) -> bool:
    fatal = {"error", "warning"} if strict else {"error"}
    return any(problem.severity in fatal for problem in problems)


def _lines(
    problems: Sequence[Problem],
    errors: Sequence[ArgmapError],
    subject: str,
    done: str = "checked",
) -> Iterator[str]:
    for problem in problems:
        yield told(str(problem))
    faults = f", and faults in what could not be read: {len(errors)}" if errors else ""
    yield f"{subject} {done}: {counted_problems(problems)}{faults}"


def _listed(
    problems: Sequence[Problem], errors: Sequence[ArgmapError]
) -> dict[str, object]:
    return {
        "errors": _told_errors(errors),
        "problems": [_told_problem(problem) for problem in problems],
    }


def _told_errors(errors: Sequence[ArgmapError]) -> list[dict[str, object]]:
    return [
        {
            "code": error.code,
            "message": error.message,
            **_placed(error.at),
            "hint": error.hint,
        }
        for error in errors
    ]


def _told_problem(problem: Problem) -> dict[str, object]:
    return {
        "code": problem.code,
        "severity": problem.severity,
        "message": problem.message,
        "map": problem.map_key or None,
        "node": problem.node,
        **_placed(problem.at),
        "hint": problem.hint,
    }


def _told_broken(broken: Broken) -> dict[str, object]:
    return {
        **_told_problem(broken.problem),
        "rule": broken.rule,
        "property": broken.property,
        "value": broken.value,
        "iri": broken.iri,
    }


def _placed(at: Whence | None) -> dict[str, str | int | None]:
    if at is None:
        return {"path": None, "line": None, "inside": None}
    return {"path": shown_path(at.path), "line": at.line, "inside": at.inside}
