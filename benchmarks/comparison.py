"""How long comparisons take: of the maps of the project, and as positions grow."""

from collections.abc import Iterator
from typing import Final

from benchmarks.measuring import child_command, report_of, require_generated_maps
from benchmarks.ratios import Ratio

_SECTION: Final = "Comparing, CPU time in one process, the maps loaded before"
_SMALL: Final = 1_000
_LARGE: Final = 10_000
_QUICK: Final = (100, 1_000)
_MOST: Final = 12.0
_SECOND: Final = 1.0


def comparison(*, quick: bool) -> Iterator[Ratio]:
    """All pairs of the maps against a second; a large pair against a small one."""
    require_generated_maps()
    yield Ratio(
        section=_SECTION,
        what="all pairs of the maps",
        against="one second",
        figure=_seconds("maps"),
        base=_SECOND,
        at_most=1.0,
    )
    smaller, larger = _QUICK if quick else (_SMALL, _LARGE)
    yield Ratio(
        section=_SECTION,
        what=f"two positions of {larger:,}, 1,000 alignments",
        against=f"of {smaller:,}",
        figure=_seconds(larger),
        base=_seconds(smaller),
        at_most=_MOST,
    )


def _seconds(what: int | str) -> float:
    return report_of(child_command("comparing", what))["s"]
