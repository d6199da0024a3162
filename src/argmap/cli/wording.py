"""How things are counted and summed up in words, the same in every command."""

from collections.abc import Sequence

from argmap.analysis.measures import counts_of
from argmap.checks import Problem
from argmap.model.maps import ArgumentMap
from argmap.reports.lines import plain


def counted(number: int, noun: str) -> str:
    """A number and its noun: `1 map`, `2 maps`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def counted_problems(problems: Sequence[Problem]) -> str:
    """How many problems of each severity, in words."""
    if not problems:
        return "no problems"
    numbers = {
        severity: sum(problem.severity == severity for problem in problems)
        for severity in ("error", "warning", "advice")
    }
    return ", ".join(
        f"{number} advice" if severity == "advice" else counted(number, severity)
        for severity, number in numbers.items()
        if number
    )


def summary_line(argument_map: ArgumentMap) -> str:
    """One line that says what a map is about, whose it is, and how much it holds."""
    question = plain(argument_map.question)
    return f"{argument_map.key}: {question} — {holders_and_counts(argument_map)}"


def holders_and_counts(argument_map: ArgumentMap) -> str:
    """Whose a map is, and how much it holds; nothing is said of what it has none of."""
    counts = counts_of(argument_map)
    holders = ", ".join(position.holder_name for position in argument_map.positions)
    numbers = (
        (counts.propositions, "proposition"),
        (counts.inferences, "inference"),
        (counts.attacks, "attack"),
        (counts.alignments, "alignment"),
        (len(argument_map.adopted), "adopted node"),
    )
    held = ", ".join(counted(number, noun) for number, noun in numbers if number)
    return " — ".join(part for part in (plain(holders), held) if part)
