"""One generated map, drawn again and again in this process, by us and by Graphviz.

Run as `python -m benchmarks.drawing SIZE REPEATS`; prints as JSON the median CPU
seconds of Graphviz (reading the DOT, layout, writing SVG) and of everything of ours.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from importlib import import_module
from statistics import median
from types import ModuleType
from typing import Final, ParamSpec, TypeVar

from argmap.draw import engine, render
from argmap.draw.picture import pictures_of
from argmap.draw.process import Job
from argmap.testing import generated_map

_WARMING: Final = (12, 100)
_GRAPHVIZ: Final = ("agread", "gvLayout", "gvRenderFilename")

P = ParamSpec("P")
R = TypeVar("R")


class Stopwatch:
    """Adds up the CPU time that is spent within the functions it times."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def timed(self, function: Callable[P, R]) -> Callable[P, R]:
        """The same function, timed."""

        def within(*args: P.args, **kwargs: P.kwargs) -> R:
            start = time.process_time()
            try:
                return function(*args, **kwargs)
            finally:
                self.seconds += time.process_time() - start

        return within


def figures(size: int, repeats: int) -> dict[str, float]:
    """Median seconds of Graphviz and of us for one picture of that size."""
    watch = Stopwatch()
    _time_graphviz(import_module("pygraphviz.graphviz"), watch)
    setattr(render, "draw_with_wheel", _draw_here)  # noqa: B010
    for small in _WARMING:
        _draw(small, watch)
    rounds = [_draw(size, watch) for _ in range(repeats)]
    return {
        "graphviz": median(graphviz for graphviz, _ in rounds),
        "ours": median(ours for _, ours in rounds),
    }


def _time_graphviz(graphviz: ModuleType, watch: Stopwatch) -> None:
    for name in _GRAPHVIZ:
        setattr(graphviz, name, watch.timed(getattr(graphviz, name)))


def _draw_here(job: Job) -> None:
    """Draw in this process what argmap draws in a child."""
    os.environ.setdefault("FONTCONFIG_FILE", str(job.fonts))
    file = job.folder / "map.dot"
    file.write_text(job.dot, encoding="utf-8")
    with file.open("rb") as dot:
        engine.draw(dot, job.folder, job.formats)


def _draw(size: int, watch: Stopwatch) -> tuple[float, float]:
    argument_map = generated_map(size)
    watch.seconds = 0.0
    start = time.process_time()
    pictures_of(argument_map, ["svg"])
    whole = time.process_time() - start
    if not watch.seconds:
        raise SystemExit("Graphviz was not run in this process")
    return watch.seconds, whole - watch.seconds


if __name__ == "__main__":
    print(json.dumps(figures(int(sys.argv[1]), int(sys.argv[2]))))
