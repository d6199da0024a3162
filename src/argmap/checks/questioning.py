"""Puts every check to a map, and leaves out what the author waived."""

from collections.abc import Iterator, Sequence
from importlib.metadata import EntryPoint, entry_points

from argmap.analysis.walks import Bearings, bearings_of
from argmap.checks.problems import Check, Finding, Problem
from argmap.errors import LoadingError, did_you_mean
from argmap.model.maps import ArgumentMap

GROUP = "argmap.checks"
"""The entry-point group in which checks are found."""


def all_checks() -> tuple[Check, ...]:
    """Every installed check, by code.

    Raises:
        LoadingError: `broken-check`: an entry point does not load, is no `Check`, or
            bears the code of another.
    """
    checks: dict[str, Check] = {}
    for point in entry_points(group=GROUP):
        found = _loaded(point)
        if checks.setdefault(found.code, found) is not found:
            raise LoadingError(
                "broken-check",
                f'check "{point.name}" has the code "{found.code}" of another check',
            )
    return tuple(checks[code] for code in sorted(checks))


def _loaded(point: EntryPoint) -> Check:
    try:
        found: object = point.load()
    except Exception as error:
        raise LoadingError(
            "broken-check",
            f'check "{point.name}" does not load: {type(error).__name__}: {error}',
        ) from error
    if isinstance(found, Check):
        return found
    raise LoadingError("broken-check", f'entry point "{point.name}" is no Check')


def problems_of(
    argument_map: ArgumentMap,
    checks: Sequence[Check] | None = None,
    *,
    complete: bool = False,
) -> tuple[Problem, ...]:
    """What a careful reader would object to, in the order of the map.

    Waivers of checks that are not put are passed over.

    Args:
        argument_map: The map.
        checks: Which checks to put; all that are installed unless given.
        complete: Whether the given checks are all there are, so that a waiver of any
            other names none.

    Raises:
        LoadingError: `broken-check`: a check of another maker does not load, or fails.
    """
    asked = all_checks() if checks is None else checks
    waived = {(waiver.code, waiver.node) for waiver in argument_map.waivers}
    found = list(_questioned(argument_map, asked))
    problems = [
        problem
        for problem in found
        if (problem.code, problem.node) not in waived
        and (problem.code, None) not in waived
    ]
    complete = complete or checks is None
    problems += _unused_waivers(argument_map, found, asked, complete)
    if not problems:
        return ()
    place = {node: number for number, node in enumerate(argument_map.nodes)}
    return tuple(
        sorted(
            problems,
            key=lambda problem: (place.get(problem.node or "", -1), problem.code),
        )
    )


def _unused_waivers(
    argument_map: ArgumentMap,
    found: Sequence[Problem],
    asked: Sequence[Check],
    complete: bool,
) -> Iterator[Problem]:
    """A warning for each waiver of a check that did not speak there, or is none."""
    codes = sorted({check.code for check in asked})
    speaking = {(problem.code, problem.node) for problem in found}
    speaking |= {(problem.code, None) for problem in found}
    for waiver in argument_map.waivers:
        known = waiver.code in codes
        if (waiver.code, waiver.node) in speaking or not (known or complete):
            continue
        yield Problem(
            code="unused-waiver",
            severity="warning",
            message=f'"{waiver.code}" says nothing here that could be waived'
            if known
            else f'no check is called "{waiver.code}"',
            map_key=argument_map.key,
            node=waiver.node,
            at=waiver.whence,
            hint="take the waiver out" if known else did_you_mean(waiver.code, codes),
        )


def _questioned(
    argument_map: ArgumentMap, checks: Sequence[Check]
) -> Iterator[Problem]:
    bearings = bearings_of(argument_map)
    for check in checks:
        for finding in _findings(check, argument_map, bearings):
            yield Problem(
                code=check.code,
                severity=check.severity,
                message=finding.message,
                map_key=argument_map.key,
                node=finding.node,
                at=finding.at or argument_map.whence,
                hint=check.hint,
            )


def _findings(
    check: Check, argument_map: ArgumentMap, bearings: Bearings
) -> list[Finding]:
    try:
        return list(check.find(argument_map, bearings))
    except Exception as error:
        raise LoadingError(
            "broken-check",
            f'check "{check.code}" fails on map "{argument_map.key}": '
            f"{type(error).__name__}: {error}",
            at=argument_map.whence,
        ) from error
