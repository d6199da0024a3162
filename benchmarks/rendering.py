"""How much of a render is ours, against what Graphviz itself takes for the same DOT."""

from collections.abc import Iterator
from typing import Final

from benchmarks.measuring import (
    MeasurementError,
    child_command,
    report_of,
    require_generated_maps,
)
from benchmarks.ratios import Ratio

_SECTION: Final = "Rendering SVG in one warm process, CPU time"
_REPEATS: Final = {1_000: 5, 10_000: 3}
_QUICK_REPEATS: Final = {100: 1}
_MOST: Final = 0.5
_KNOWN_MISSES: Final = {1_000: 0.8}
_LIMIT: Final = 300.0


def rendering(*, quick: bool) -> Iterator[Ratio]:
    """Our own time in a render against Graphviz's."""
    require_generated_maps()
    for size, repeats in (_QUICK_REPEATS if quick else _REPEATS).items():
        what, against = f"argmap, {size:,} propositions", "Graphviz"
        command = child_command("drawing", size, repeats)
        goal = None if quick else _MOST
        try:
            figures = report_of(command, limit=_LIMIT * repeats)
        except MeasurementError as error:
            if quick:
                raise
            note = f"not measured: {error}"
            yield Ratio(
                section=_SECTION, what=what, against=against, at_most=goal, note=note
            )
            continue
        yield Ratio(
            section=_SECTION,
            what=what,
            against=against,
            figure=figures["ours"],
            base=figures["graphviz"],
            at_most=goal,
            known_miss=_KNOWN_MISSES.get(size),
        )
