"""One generated map, drawn again and again in this process, by us and by Graphviz.

Run as `python -m benchmarks.drawing SIZE REPEATS [TIES]`; prints as JSON the median CPU
seconds of Graphviz (reading the DOT, layout, writing SVG), of everything of ours, and
of Graphviz alone for the DOT of the map in one piece, `bare`. TIES are attacks across
the map; with them there is no `bare`.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory, mkdtemp
from types import ModuleType
from typing import Final, ParamSpec, TypeVar

from argmap import ArgumentMap, MapDraft
from argmap.draw.dot import dot_source
from argmap.draw.picture import pictures_of
from argmap.draw.rendering import engine, render
from argmap.draw.rendering.machine_fonts import fontconfig_file
from argmap.draw.rendering.process import Job
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


def figures(size: int, repeats: int, ties: int = 0) -> dict[str, float]:
    """Median seconds of Graphviz and of us for one picture of that size."""
    watch = Stopwatch()
    _time_graphviz(import_module("pygraphviz.graphviz"), watch)
    setattr(render, "draw_with_wheel", _draw_here)  # noqa: B010
    for small in _WARMING:
        _draw(generated_map(small), watch)
    argument_map = tangled_map(size, ties) if ties else generated_map(size)
    rounds = [_draw(argument_map, watch) for _ in range(repeats)]
    alone = {} if ties else {"bare": _bare(argument_map, watch)}
    return alone | {
        "graphviz": median(graphviz for graphviz, _ in rounds),
        "ours": median(ours for _, ours in rounds),
    }


def _time_graphviz(graphviz: ModuleType, watch: Stopwatch) -> None:
    for name in _GRAPHVIZ:
        setattr(graphviz, name, watch.timed(getattr(graphviz, name)))


def _draw_here(job: Job) -> None:
    """Draw in this process what argmap draws in a child."""
    if "FONTCONFIG_FILE" not in os.environ:
        fonts = fontconfig_file(Path(mkdtemp(prefix="argmap-fonts-")), ())
        os.environ["FONTCONFIG_FILE"] = str(fonts)
    file = job.folder / "map.dot"
    file.write_text(job.dot, encoding="utf-8")
    with file.open("rb") as dot:
        engine.draw(dot, job.folder, job.formats)


def _bare(argument_map: ArgumentMap, watch: Stopwatch) -> float:
    """What Graphviz takes to lay out the DOT of a map, and to write it as SVG."""
    dot = dot_source(argument_map)
    watch.seconds = 0.0
    with TemporaryDirectory() as folder:
        file = Path(folder) / "map.dot"
        file.write_text(dot, encoding="utf-8")
        graphviz = import_module("pygraphviz.graphviz")
        context = graphviz.gvContextWithBuiltins()
        with file.open("rb") as source:
            graph = graphviz.agread(source, None)
        graphviz.gvLayout(context, graph, b"dot")
        target = bytes(file.with_suffix(".svg"))
        graphviz.gvRenderFilename(context, graph, b"svg", target)
    return watch.seconds


def tangled_map(size: int, ties: int) -> ArgumentMap:
    """A tree of claims, four under each, with so many attacks across it."""
    chance = Random(7)
    draft = MapDraft(f"tangled-{size}", question="Should the hall be heated?")
    desk = draft.position("us")
    claims = [desk.claim("n0", "It should be heated.")]
    desk.stands_for(claims[0])
    for number in range(1, size):
        claim = desk.claim(f"n{number}", f"Claim {number} says something of the hall.")
        desk.infer(f"step-{number}", claims[number // 4], because=[claim])
        claims.append(claim)
    for number in range(ties):
        by, target = chance.sample(claims, 2)
        desk.rebut(target, by=by, key=f"tie-{number}")
    return draft.build()


def _draw(argument_map: ArgumentMap, watch: Stopwatch) -> tuple[float, float]:
    watch.seconds = 0.0
    start = time.process_time()
    pictures_of(argument_map, ["svg"])
    whole = time.process_time() - start
    if not watch.seconds:
        raise SystemExit("Graphviz was not run in this process")
    return watch.seconds, whole - watch.seconds


if __name__ == "__main__":
    print(json.dumps(figures(*map(int, sys.argv[1:]))))
