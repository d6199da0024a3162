"""How time and memory grow with the size of a map."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from benchmarks.measuring import (
    child_command,
    medians_of,
    report_of,
    require_generated_maps,
)
from benchmarks.ratios import Ratio, Unit

_SIZES: Final = (100, 1_000, 10_000, 100_000)
_QUICK_SIZES: Final = (100, 1_000)
_JUDGED: Final = 100_000
_MOST: Final = 12.0
_MEGABYTE: Final = 1_000_000
_STAGES: Final = {
    "build": "building at the desk",
    "check": "checking",
    "dot": "writing DOT",
    "all": "all three",
}


def growth(*, quick: bool) -> Iterator[Ratio]:
    """CPU time and memory of generated maps, each size against the size below."""
    require_generated_maps()
    sizes = _QUICK_SIZES if quick else _SIZES
    costs = _costs(sizes, 1 if quick else 3)
    for smaller, larger in pairwise(sizes):
        goal = _MOST if larger == _JUDGED else None
        for stage, words in _STAGES.items():
            figures = costs[larger][stage], costs[smaller][stage]
            judged = goal if stage == "all" else None
            yield _step(words, smaller, larger, figures, "s", judged)
        figures = costs[larger]["memory"], costs[smaller]["memory"]
        yield _step("memory above the base", smaller, larger, figures, "MB", goal)


def _costs(sizes: Sequence[int], repeats: int) -> dict[int, Mapping[str, float]]:
    reports: dict[int, list[Mapping[str, float]]] = {size: [] for size in sizes}
    for _ in range(repeats):
        for size in sizes:
            reports[size].append(report_of(child_command("growing", size)))
    return {size: medians_of(listed) for size, listed in reports.items()}


def _step(
    words: str,
    smaller: int,
    larger: int,
    figures: tuple[float, float],
    unit: Unit,
    goal: float | None,
) -> Ratio:
    scale = _MEGABYTE if unit == "MB" else 1
    figure, base = figures
    return Ratio(
        section="Growth, CPU time and memory of generated maps",
        what=f"{words}, {larger:,}",
        against=f"{smaller:,}",
        figure=figure / scale,
        base=base / scale,
        unit=unit,
        at_most=goal,
    )
