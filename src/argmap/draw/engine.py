"""Lays one drawing out with the Graphviz inside the pygraphviz wheel; a child process.

Run as `python -m argmap.draw.engine FOLDER FORMAT …` with DOT on the standard input.
The drawing is laid out once; into FOLDER go `map.svg`, whichever of `map.pdf` and
`map.png` is asked for, and `counts.json` with how many nodes and edges are to be seen.
What Graphviz has to say goes to the standard error; `argmap.draw.process` reads it.
"""

import json
import re
import sys
from collections.abc import Sequence
from importlib import import_module
from io import BufferedReader
from math import sqrt
from pathlib import Path
from typing import Final, NewType, Protocol

from argmap.draw.paper import paper_for

Context = NewType("Context", object)
Graph = NewType("Graph", object)
Node = NewType("Node", object)
Edge = NewType("Edge", object)

_PNG_ZOOM: Final = 1.5
_PIXELS_PER_POINT: Final = 96 / 72
_LONGEST_SIDE: Final = 32_000
_MOST_PIXELS: Final = 80_000_000
_GRAPH: Final = 0
_VIEW_BOX: Final = re.compile(
    rb'<svg\b[^>]*\bviewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"'
)


class _Graphviz(Protocol):
    """The part of the wheel's bindings that is used here."""

    # The names are Graphviz's own.
    def gvContextWithBuiltins(self) -> Context: ...  # noqa: N802
    def agread(self, file: BufferedReader, discipline: None, /) -> Graph: ...
    def gvLayout(self, context: Context, graph: Graph, engine: bytes, /) -> int: ...  # noqa: N802
    def gvRenderFilename(  # noqa: N802
        self, context: Context, graph: Graph, kind: bytes, path: bytes, /
    ) -> int: ...
    def agattr(self, graph: Graph, kind: int, name: bytes, value: bytes, /) -> None: ...
    def agset(self, graph: Graph, name: bytes, value: bytes, /) -> int: ...
    def agget(self, part: Node | Edge, name: bytes, /) -> bytes | None: ...
    def agfstnode(self, graph: Graph, /) -> Node | None: ...
    def agnxtnode(self, graph: Graph, node: Node, /) -> Node | None: ...
    def agfstout(self, graph: Graph, node: Node, /) -> Edge | None: ...
    def agnxtout(self, graph: Graph, edge: Edge, /) -> Edge | None: ...


def natural_size(svg: bytes) -> tuple[float, float]:
    """Width and height in points of a picture as Graphviz wrote it.

    Raises:
        ValueError: It is no such picture.
    """
    found = _VIEW_BOX.search(svg, 0, 4096)
    if found is None:
        raise ValueError("the picture does not state its size")
    return float(found[1]), float(found[2])


def view_on_paper(width: float, height: float) -> str:
    """Graphviz's `viewport` for a PDF page: its size in points, and the zoom."""
    paper = paper_for(width, height)
    return f"{paper.width:g},{paper.height:g},{paper.zoom:g}"


def view_in_pixels(width: float, height: float) -> str:
    """Graphviz's `viewport` for a PNG: 144 dots an inch, fewer for vast drawings."""
    zoom = min(
        _PNG_ZOOM,
        _LONGEST_SIDE / (max(width, height) * _PIXELS_PER_POINT),
        sqrt(_MOST_PIXELS / (width * height)) / _PIXELS_PER_POINT,
    )
    return f"{width * zoom:.2f},{height * zoom:.2f},{zoom:.6f}"


def draw(dot: BufferedReader, folder: Path, formats: Sequence[str]) -> None:
    """Lay out the drawing read from `dot` and write its files.

    Raises:
        ValueError: Graphviz cannot read the DOT, or refuses to draw it.
        OSError: A file cannot be written.
    """
    graphviz: _Graphviz = import_module(  # pyright: ignore[reportAssignmentType]
        "pygraphviz.graphviz"
    )
    context = graphviz.gvContextWithBuiltins()
    graph = graphviz.agread(dot, None)
    _succeed(graphviz.gvLayout(context, graph, b"dot"), "the layout")
    (folder / "counts.json").write_text(
        json.dumps(_counts(graphviz, graph)), encoding="utf-8"
    )
    _write(graphviz, context, graph, folder / "map.svg")
    size = natural_size((folder / "map.svg").read_bytes())
    _set(graphviz, graph, "margin", "0")
    for kind, view in (("pdf", view_on_paper), ("png", view_in_pixels)):
        if kind in formats:
            _set(graphviz, graph, "viewport", view(*size))
            _write(graphviz, context, graph, folder / f"map.{kind}")


def _write(graphviz: _Graphviz, context: Context, graph: Graph, file: Path) -> None:
    kind = file.suffix.removeprefix(".")
    _succeed(
        graphviz.gvRenderFilename(context, graph, kind.encode(), bytes(file)),
        f"writing {kind.upper()}",
    )


def _succeed(status: int, step: str) -> None:
    if status != 0:
        raise ValueError(f"{step} failed")


def _set(graphviz: _Graphviz, graph: Graph, name: str, value: str) -> None:
    graphviz.agattr(graph, _GRAPH, name.encode(), b"")
    graphviz.agset(graph, name.encode(), value.encode())


def _counts(graphviz: _Graphviz, graph: Graph) -> dict[str, int]:
    """How many nodes and edges are drawn."""
    nodes = edges = 0
    node = graphviz.agfstnode(graph)
    while node is not None:
        nodes += _is_seen(graphviz, node)
        edge = graphviz.agfstout(graph, node)
        while edge is not None:
            edges += _is_seen(graphviz, edge)
            edge = graphviz.agnxtout(graph, edge)
        node = graphviz.agnxtnode(graph, node)
    return {"nodes": nodes, "edges": edges}


def _is_seen(graphviz: _Graphviz, part: Node | Edge) -> bool:
    return b"invis" not in (graphviz.agget(part, b"style") or b"")


def main(arguments: Sequence[str]) -> int:
    """Run as a child: 0 where everything was drawn."""
    folder, *formats = arguments
    try:
        with open(sys.stdin.fileno(), "rb", closefd=False) as dot:
            draw(dot, Path(folder), formats)
    except (ValueError, OSError) as error:
        sys.stderr.write(f"Error: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
