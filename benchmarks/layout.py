"""A whole picture against what Graphviz alone takes for the same map.

What is measured is all between a map in memory and the bytes of its SVG. The base is
Graphviz's own layout of our DOT: the DOT that `argmap export --to dot` gives to users,
read, laid out by `dot` as it stands there and written as SVG, by the same Graphviz, in
the same process.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from benchmarks.measuring import child_command, report_of, require_generated_maps
from benchmarks.ratios import Ratio

_SECTION: Final = "A whole map as SVG in one warm process, CPU time"
_LIMIT: Final = 300.0
_REPEATS: Final = {300: 5, 1_000: 5, 10_000: 1}
_QUICK_REPEATS: Final = {100: 1}

_WHOLE: Final = {300: 3.0, 1_000: 1.5}
_WHOLE_MISSES: Final = {1_000: 2.4}
"""In rows, as cards stand since the goal was set, our DOT is laid out much faster."""

_OURS: Final = {1_000: 0.5, 10_000: 0.5}
_OUR_MISSES: Final = {1_000: 1.5, 10_000: 1.5}
"""In columns, as maps are drawn since, Graphviz takes a fraction of what it took."""

_TIED: Final = 1_000
_TIES: Final = 4_000
_TIED_GOAL: Final = 5.0


def layout(*, quick: bool) -> Iterator[Ratio]:
    """The whole picture against the bare layout; our part in it against Graphviz's."""
    require_generated_maps()
    bare: dict[int, float] = {}
    for size, repeats in (_QUICK_REPEATS if quick else _REPEATS).items():
        found = _figures(size, repeats)
        bare[size] = found["bare"]
        yield Ratio(
            section=_SECTION,
            what=f"argmap, {size:,} propositions",
            against="Graphviz, our DOT",
            figure=found["ours"] + found["graphviz"],
            base=found["bare"],
            at_most=_WHOLE.get(size),
            known_miss=_WHOLE_MISSES.get(size),
        )
        yield Ratio(
            section=_SECTION,
            what=f"of that our part, {size:,} propositions",
            against="the part of Graphviz",
            figure=found["ours"],
            base=found["graphviz"],
            at_most=_OURS.get(size),
            known_miss=_OUR_MISSES.get(size),
        )
    if not quick:
        yield _tied(bare[_TIED])


def _tied(bare: float) -> Ratio:
    found = _figures(_TIED, 3, _TIES)
    return Ratio(
        section=_SECTION,
        what=f"argmap, {_TIED:,} propositions with {_TIES:,} attacks across",
        against="Graphviz, our DOT without those",
        figure=found["ours"] + found["graphviz"],
        base=bare,
        at_most=_TIED_GOAL,
    )


def _figures(size: int, repeats: int, *ties: int) -> Mapping[str, float]:
    command = child_command("drawing", size, repeats, *ties)
    return report_of(command, limit=_LIMIT)
