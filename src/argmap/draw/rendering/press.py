"""Draws many pieces of a booklet with the wheel's Graphviz; a child process.

Run as `python -m argmap.draw.rendering.press FOLDER …`. In each folder stand
`map.dot`, perhaps other layouts as `other-1.dot` and so on, and `order.json`: `frame`,
the room that the piece may take, or null for a whole picture; `inked`, whether a PDF is
wanted; and `steps`, for each of several PDFs the names of the nodes that are seen in
it. Into the folder go `layout`, the number of the layout that was taken, `map.svg`, and
`map.pdf`, or `map-0.pdf` and so on for the steps; all of them in natural size.
"""

import json
import sys
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pygraphviz import graphviz

from argmap.draw.rendering.engine import (
    done_by_a_child,
    in_frame,
    laid_out,
    on_paper,
    set_of_graph,
    write,
)
from argmap.draw.rendering.viewport import natural_size
from argmap.draw.rendering.walking import lines_of, nodes_of

if TYPE_CHECKING:
    from pygraphviz.graphviz import Edge, Node

_Line = tuple["Edge", bytes]

_UNSEEN: Final = b"invis"


def press(folder: Path) -> None:
    """Draw one piece.

    Raises:
        ValueError: Graphviz cannot read the DOT, or refuses to draw it.
        OSError: A file cannot be read or written.
    """
    order = json.loads((folder / "order.json").read_bytes())
    context = graphviz.gvContextWithBuiltins()
    frame = order["frame"]
    needed = on_paper if frame is None else in_frame(tuple(frame))
    with (folder / "map.dot").open("rb") as dot:
        graph, number = laid_out(context, dot, folder, needed)
    (folder / "layout").write_text(str(number), encoding="ascii")
    write(context, graph, folder / "map.svg")
    if not order["inked"]:
        return
    width, height = natural_size((folder / "map.svg").read_bytes())
    set_of_graph(graph, "margin", "0")
    set_of_graph(graph, "viewport", f"{width:g},{height:g},1")
    if not order["steps"]:
        write(context, graph, folder / "map.pdf")
    nodes = list(nodes_of(graph))
    lines = [(line, graphviz.agget(line, b"style") or b"") for line in lines_of(graph)]
    for number, seen in enumerate(order["steps"]):
        _show(nodes, lines, set(seen))
        write(context, graph, folder / f"map-{number}.pdf")


def _show(nodes: Collection["Node"], lines: Collection[_Line], seen: set[str]) -> None:
    """Show some nodes and the lines between them, and nothing else."""
    for node in nodes:
        style = b"" if _name(node) in seen else _UNSEEN
        graphviz.agsafeset(node, b"style", style, b"")
    for line, style in lines:
        ends = {_name(graphviz.agtail(line)), _name(graphviz.aghead(line))}
        graphviz.agsafeset(line, b"style", style if ends <= seen else _UNSEEN, b"")


def _name(node: "Node") -> str:
    return graphviz.agnameof(node).decode()


def main(folders: Sequence[str]) -> int:
    """Run as a child: 0 where everything was drawn."""

    def work() -> None:
        for folder in folders:
            press(Path(folder))

    return done_by_a_child(work)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
