"""The same maps drawn by argmap and its peers: how long, and how large on A4."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from attrs import frozen

from argmap.testing import generated_map
from benchmarks.measuring import (
    Cost,
    costs_of,
    require_generated_maps,
    run,
)
from benchmarks.points import points_in_booklet, points_on_a4
from benchmarks.ratios import Ratio
from benchmarks.tools import Prepare, peers_at_hand, ways_of

_TIME: Final = "A file of a map to SVG, CPU time of the whole process"
_PAGE: Final = "The smallest text of a proposition, the whole picture on one A4 page"
_BOOKLET: Final = "The smallest text of a proposition in the A4 booklet"
_REPEATS: Final = {25: 5, 100: 3, 1_000: 1}
_QUICK_REPEATS: Final = {25: 1}
_LEGIBLE: Final = 9.0


@frozen(kw_only=True)
class OnPaper:
    """What each tool makes of a map of one size, by the name of the tool.

    Attributes:
        size: How many propositions.
        costs: What drawing it as SVG takes.
        points: The smallest text with the whole picture on one A4 page.
        booklet: The smallest text in the booklet of argmap.
        absent: Why the other peers are not there.
    """

    size: int
    costs: Mapping[str, Cost]
    points: Mapping[str, float]
    booklet: float
    absent: Mapping[str, str]


def paper(*, quick: bool) -> Iterator[Ratio]:
    """Time and points of the peers against those of argmap; the booklet against 9."""
    found = on_paper(quick=quick)
    for each in found:
        yield from _times(each)
    for each in found:
        yield from _points(each, quick=quick)
    for each in found:
        yield Ratio(
            section=_BOOKLET,
            what=f"argmap, {each.size:,} propositions",
            against="what can be read",
            figure=each.booklet,
            base=_LEGIBLE,
            unit="pt",
            at_least=1.0,
        )


def on_paper(*, quick: bool) -> list[OnPaper]:
    """Draw maps of each size with each tool.

    Raises:
        MeasurementError: A tool failed, or lost a proposition.
    """
    require_generated_maps()
    peers, absent = peers_at_hand(quick=quick)
    repeats = _QUICK_REPEATS if quick else _REPEATS
    return [_drawn(size, turns, peers, absent) for size, turns in repeats.items()]


def _drawn(
    size: int, repeats: int, peers: dict[str, Prepare], absent: dict[str, str]
) -> OnPaper:
    with TemporaryDirectory(prefix="argmap-benchmarks-") as name:
        folder = Path(name)
        drawn = generated_map(size)
        ways = ways_of(drawn, peers, folder, "svg")
        commands = {tool: way.command for tool, way in ways.items()}
        costs = costs_of(commands, repeats, folder=folder)
        booklet = folder / "booklet.pdf"
        *render, _ = commands["argmap"]
        run([*render, str(booklet), "--paper", "a4"], folder=folder)
        return OnPaper(
            size=size,
            costs=costs,
            points={tool: points_on_a4(way.file, drawn) for tool, way in ways.items()},
            booklet=points_in_booklet(booklet, size),
            absent=absent,
        )


def _times(found: OnPaper) -> Iterator[Ratio]:
    for tool, cost in found.costs.items():
        if tool != "argmap":
            yield Ratio(
                section=_TIME,
                what=f"{tool}, {found.size:,} propositions",
                against="argmap",
                figure=cost.cpu,
                base=found.costs["argmap"].cpu,
            )


def _points(found: OnPaper, *, quick: bool) -> Iterator[Ratio]:
    """Our points against those of each peer; a missing peer is a miss, unless quick."""
    for tool in (*found.points, *found.absent):
        if tool != "argmap":
            yield Ratio(
                section=_PAGE,
                what=f"argmap, {found.size:,} propositions",
                against=tool,
                figure=found.points["argmap"],
                base=found.points.get(tool),
                unit="pt",
                above=None if quick else 1.0,
                note=found.absent.get(tool, ""),
            )
