"""Lays one drawing out with the Graphviz inside the pygraphviz wheel; a child process.

Run as `python -m argmap.draw.engine FOLDER FORMAT …` with DOT on the standard input.
Where FOLDER holds `other-1.dot` and so on, these are laid out, too, and that which
takes the least paper is drawn. Into FOLDER go `map.svg`, whichever of `map.pdf` and
`map.png` is asked for, and `counts.json` with how many nodes and edges are to be seen.
What Graphviz has to say goes to the standard error; `argmap.draw.process` reads it.
"""

import json
import os
import sys
from collections.abc import Sequence
from io import BufferedReader
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pygraphviz import graphviz

from argmap.draw.look import PAD
from argmap.draw.paper import paper_needed
from argmap.draw.seating import seat_lines, unseat
from argmap.draw.viewport import natural_size, view_in_pixels, view_on_paper

if TYPE_CHECKING:
    from pygraphviz.graphviz import Context, Edge, Graph, Node

_GRAPH: Final = 0


def draw(dot: BufferedReader, folder: Path, formats: Sequence[str]) -> None:
    """Lay out the drawing read from `dot` and write its files.

    Raises:
        ValueError: Graphviz cannot read the DOT, or refuses to draw it.
        OSError: A file cannot be written.
    """
    context = graphviz.gvContextWithBuiltins()
    graphs = [graphviz.agread(dot, None)]
    for other in sorted(folder.glob("other-*.dot")):
        with other.open("rb") as file:
            graphs.append(graphviz.agread(file, None))
    for graph in graphs:
        _lay_out(context, graph)
    graph = min(graphs, key=_paper_needed)
    _seat(context, graph)
    (folder / "counts.json").write_text(json.dumps(_counts(graph)), encoding="utf-8")
    _write(context, graph, folder / "map.svg")
    size = natural_size((folder / "map.svg").read_bytes())
    _set(graph, "margin", "0")
    for kind, view in (("pdf", view_on_paper), ("png", view_in_pixels)):
        if kind in formats:
            _set(graph, "viewport", view(*size))
            _write(context, graph, folder / f"map.{kind}")


def _lay_out(context: "Context", graph: "Graph") -> None:
    _succeed(graphviz.gvLayout(context, graph, b"dot"), "the layout")


def _paper_needed(graph: "Graph") -> tuple[float, float]:
    box = (graphviz.agget(graph, b"bb") or b"0 0 0 0").replace(b",", b" ")
    left, bottom, right, top = map(float, box.split())
    return paper_needed(right - left + 2 * PAD, top - bottom + 2 * PAD)


def _seat(context: "Context", graph: "Graph") -> None:
    """Give each line a seat at its card, unless the drawing then takes more paper."""
    sheet, _ = _paper_needed(graph)
    # Only a drawing that was written as DOT knows where its lines are.
    graphviz.gvRenderFilename(context, graph, b"dot", os.devnull.encode())
    seated = seat_lines(graph)
    if not seated:
        return
    graphviz.gvFreeLayout(context, graph)
    _lay_out(context, graph)
    if _paper_needed(graph)[0] > sheet:
        unseat(seated)
        graphviz.gvFreeLayout(context, graph)
        _lay_out(context, graph)


def _write(context: "Context", graph: "Graph", file: Path) -> None:
    kind = file.suffix.removeprefix(".")
    _succeed(
        graphviz.gvRenderFilename(context, graph, kind.encode(), bytes(file)),
        f"writing {kind.upper()}",
    )


def _succeed(status: int, step: str) -> None:
    if status != 0:
        raise ValueError(f"{step} failed")


def _set(graph: "Graph", name: str, value: str) -> None:
    graphviz.agattr(graph, _GRAPH, name.encode(), b"")
    graphviz.agset(graph, name.encode(), value.encode())


def _counts(graph: "Graph") -> dict[str, int]:
    """How many nodes and edges are drawn."""
    nodes = edges = 0
    node = graphviz.agfstnode(graph)
    while node is not None:
        nodes += _is_seen(node)
        edge = graphviz.agfstout(graph, node)
        while edge is not None:
            edges += _is_seen(edge)
            edge = graphviz.agnxtout(graph, edge)
        node = graphviz.agnxtnode(graph, node)
    return {"nodes": nodes, "edges": edges}


def _is_seen(part: "Node | Edge") -> bool:
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
