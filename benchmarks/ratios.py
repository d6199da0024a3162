"""A ratio with its two figures and its goal, and how a list of them is printed."""

import json
import platform
from collections.abc import Sequence
from typing import Literal

from attrs import asdict, frozen

Unit = Literal["s", "MB", "pt"]


@frozen(kw_only=True)
class Ratio:
    """One figure as so many times another that was measured in the same run.

    Attributes:
        section: Which question it answers.
        what: What was measured.
        against: What it is measured against.
        figure: Of what was measured.
        base: Of what it is measured against.
        unit: Of both figures.
        at_most: The goal, where the ratio is to be small.
        above: The goal, where the ratio is to be larger.
        at_least: The goal, where the ratio is to be as large.
        known_miss: The looser bound that must hold where `at_most` is known to be
            missed.
        note: What else is to be known; why there are no figures.
    """

    section: str
    what: str
    against: str
    figure: float | None = None
    base: float | None = None
    unit: Unit = "s"
    at_most: float | None = None
    above: float | None = None
    at_least: float | None = None
    known_miss: float | None = None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times the base the figure is."""
        if self.figure is None or not self.base:
            return None
        return self.figure / self.base

    @property
    def goal(self) -> str:
        """The goal in words."""
        if self.at_most is not None:
            return f"≤ {self.at_most:g}"
        if self.at_least is not None:
            return f"≥ {self.at_least:g}"
        return "" if self.above is None else f"> {self.above:g}"

    @property
    def is_met(self) -> bool | None:
        """Whether the goal is reached; `None` where there is no goal or no ratio."""
        if self.ratio is None:
            return None
        if self.at_most is not None:
            return self.ratio <= self.at_most
        if self.at_least is not None:
            return self.ratio >= self.at_least
        return None if self.above is None else self.ratio > self.above

    @property
    def is_held(self) -> bool:
        """Whether the goal is reached, or missed by no more than is known."""
        if self.known_miss is not None and self.ratio is not None:
            return self.ratio <= self.known_miss
        return not self.goal or self.is_met is True


def as_table(ratios: Sequence[Ratio]) -> str:
    """The ratios as text, a table for each section."""
    header = ("", "figure", "against", "", "ratio", "goal", "")
    rows = [header, *map(_cells, ratios)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(header))]
    lines = [_environment(), ""]
    section = ""
    for ratio, row in zip(ratios, rows[1:], strict=True):
        if ratio.section != section:
            section = ratio.section
            lines += ["", section, _line(header, widths)]
        lines.append(_line(row, widths))
    return "\n".join(lines)


def as_json(ratios: Sequence[Ratio]) -> str:
    """The ratios as JSON."""
    entries = [
        asdict(ratio) | {"ratio": ratio.ratio, "is_met": ratio.is_met}
        for ratio in ratios
    ]
    whole = {"environment": _environment(), "ratios": entries}
    return json.dumps(whole, ensure_ascii=False, indent=2)


def _environment() -> str:
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{python}, {platform.system()} {platform.machine()}"


def _cells(ratio: Ratio) -> tuple[str, ...]:
    verdict = {None: "", True: "met", False: "MISSED"}[ratio.is_met]
    if ratio.known_miss is not None and ratio.is_met is False:
        verdict += f" (known, must stay ≤ {ratio.known_miss:g})"
    return (
        ratio.what,
        _figure(ratio.figure, ratio.unit),
        ratio.against,
        _figure(ratio.base, ratio.unit),
        "" if ratio.ratio is None else f"{ratio.ratio:.2f}",
        ratio.goal,
        "  ".join(word for word in (verdict, ratio.note) if word),
    )


def _figure(figure: float | None, unit: Unit) -> str:
    if figure is None:
        return "-"
    return f"{figure:.3f} {unit}" if unit == "s" else f"{figure:.1f} {unit}"


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    numbers = {1, 3, 4, 5}
    cells = [
        cell.rjust(width) if column in numbers else cell.ljust(width)
        for column, (cell, width) in enumerate(zip(row, widths, strict=True))
    ]
    return "  ".join(cells).rstrip()
