"""How much argmap adds to the engine that answers a named question."""

from collections.abc import Iterator
from typing import Final

from benchmarks.measuring import child_command, report_of, require_generated_maps
from benchmarks.ratios import Ratio

_SIZE: Final = 1_000_000
_QUICK_SIZE: Final = 20_000
_AT_MOST: Final = 1.2


def query(*, quick: bool) -> Iterator[Ratio]:
    """Four named questions over a million triples, against pyoxigraph alone."""
    require_generated_maps()
    size = _QUICK_SIZE if quick else _SIZE
    report = report_of(child_command("querying", size))
    yield Ratio(
        section="query",
        what=f"named questions, {report['triples']:,.0f} triples",
        against="pyoxigraph alone",
        figure=report["ours"],
        base=report["alone"],
        at_most=_AT_MOST,
    )
