"""The page of a large map in Chromium: its first paint, and folding frame by frame."""

import shutil
from collections.abc import Iterator
from importlib.util import find_spec
from typing import Final

from benchmarks.measuring import (
    child_command,
    report_of,
    require_generated_maps,
)
from benchmarks.ratios import Ratio

_SECTION: Final = "The page in Chromium, wall time"
_SIZE: Final = 2_000
_QUICK_SIZE: Final = 100
_LIMIT: Final = 300.0
_MILLISECONDS: Final = 1000.0
_FRAME: Final = 1 / 60
_MOST_PAINT: Final = 2.0
_MOST_FRAMES: Final = 4.0
_KNOWN_FRAMES: Final = 6.0
"""On a busy machine; wall time, since a browser paints beside the script."""


def page(*, quick: bool) -> Iterator[Ratio]:
    """The first paint against that of the drawing alone, a fold against one frame."""
    size, repeats = (_QUICK_SIZE, 1) if quick else (_SIZE, 5)
    paint = f"first paint of the page, {size:,} propositions"
    fold = f"a frame while folding, {size:,} propositions"
    against = {paint: "the drawing alone in a page", fold: "a 60th of a second"}
    goals = {} if quick else {paint: _MOST_PAINT, fold: _MOST_FRAMES}
    if missing := _missing():
        for what, base in against.items():
            yield Ratio(
                section=_SECTION,
                what=what,
                against=base,
                at_most=goals.get(what),
                note=missing,
            )
        return
    require_generated_maps()
    figures = report_of(child_command("page_side", size, repeats), limit=_LIMIT)
    yield Ratio(
        section=_SECTION,
        what=paint,
        against=against[paint],
        figure=figures["paint"] / _MILLISECONDS,
        base=figures["bare"] / _MILLISECONDS,
        at_most=goals.get(paint),
        note=f"{figures['bytes'] / 1e6:.1f} MB",
    )
    yield Ratio(
        section=_SECTION,
        what=fold,
        against=against[fold],
        figure=figures["frame"] / _MILLISECONDS,
        base=_FRAME,
        at_most=goals.get(fold),
        known_miss=_KNOWN_FRAMES,
        note=f"{_MILLISECONDS / figures['frame']:.0f} frames a second, "
        f"the slowest of twenty takes {figures['slowest']:.0f} ms",
    )


def _missing() -> str:
    """What there is to install before anything can be measured."""
    if find_spec("playwright") is None:
        return 'not measured: pip install "argmap[browser]"'
    if shutil.which("chromium") is None:
        return "not measured: there is no chromium"
    return ""
