"""Lays one drawing out with the Graphviz inside the pygraphviz wheel; a child process.

Run as `python -m argmap.draw.rendering.engine FOLDER FORMAT …` with DOT on the standard
input.
Where FOLDER holds `other-1.dot` and so on, these are laid out, too, and that which
takes the least paper is drawn. Into FOLDER go `map.svg`, whichever of `map.pdf` and
`map.png` is asked for, and `counts.json` with how many nodes and edges are to be seen.
What Graphviz has to say goes to the standard error, which `process` beside it reads.
"""

import json
import os
import sys
from collections.abc import Callable, Sequence
from io import BufferedReader
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pygraphviz import graphviz

from argmap.draw.look import PAD
from argmap.draw.rendering.paper import room_needed, whole_needed
from argmap.draw.rendering.seating import has_seats, seat_lines, seats_of_lines
from argmap.draw.rendering.viewport import natural_size, view_in_pixels, view_on_paper
from argmap.draw.rendering.walking import lines_of, nodes_of

if TYPE_CHECKING:
    from pygraphviz.graphviz import Context, Edge, Graph, Node

_GRAPH: Final = 0

Needed = Callable[["Graph", float, float], tuple[float, ...]]
"""How much room a drawing of a width and height takes, as what is compared."""


def draw(dot: BufferedReader, folder: Path, formats: Sequence[str]) -> None:
    """Lay out the drawing read from `dot` and write its files.

    Raises:
        ValueError: Graphviz cannot read the DOT, or refuses to draw it.
        OSError: A file cannot be written.
    """
    context = graphviz.gvContextWithBuiltins()
    graph, _ = laid_out(context, dot, folder, on_paper)
    (folder / "counts.json").write_text(json.dumps(_counts(graph)), encoding="utf-8")
    write(context, graph, folder / "map.svg")
    size = natural_size((folder / "map.svg").read_bytes())
    set_of_graph(graph, "margin", "0")
    for kind, view in (("pdf", view_on_paper), ("png", view_in_pixels)):
        if kind in formats:
            set_of_graph(graph, "viewport", view(*size))
            write(context, graph, folder / f"map.{kind}")


def laid_out(
    context: "Context", dot: BufferedReader, folder: Path, needed: Needed
) -> tuple["Graph", int]:
    """The layout that takes the least room, of the drawing read and its others.

    Its number comes with it: that of the drawing read is 0.

    Raises:
        ValueError: Graphviz cannot read the DOT, or refuses to lay it out.
    """
    first = folder / "other-000.dot"
    first.write_bytes(dot.read())
    files = sorted(folder.glob("other-*.dot"))
    graphs = [_laid_out(context, file) for file in files]
    rooms = [_room_needed(graph, needed) for graph in graphs]
    number = rooms.index(min(rooms))
    # Graphviz writes only that graph well which it has laid out last.
    last = number == len(graphs) - 1
    graph = graphs[number] if last else _laid_out(context, files[number])
    seated = _seated(context, files[number], graph, needed)
    first.unlink()
    return seated, number


def on_paper(graph: "Graph", width: float, height: float) -> tuple[float, ...]:
    """How much paper a whole picture takes."""
    form = (graphviz.agget(graph, b"comment") or b"").decode()
    return whole_needed(width, height, form)


def in_frame(frame: tuple[float, float]) -> Needed:
    """How much of a frame a drawing takes."""

    def needed(graph: "Graph", width: float, height: float) -> tuple[float, ...]:
        del graph
        return room_needed(frame, width, height)

    return needed


def _laid_out(context: "Context", file: Path) -> "Graph":
    graph = _read(file)
    _succeed(graphviz.gvLayout(context, graph, b"dot"), "the layout")
    return graph


def _read(file: Path) -> "Graph":
    with file.open("rb") as dot:
        return graphviz.agread(dot, None)


def _room_needed(graph: "Graph", needed: Needed) -> tuple[float, ...]:
    box = (graphviz.agget(graph, b"bb") or b"0 0 0 0").replace(b",", b" ")
    left, bottom, right, top = map(float, box.split())
    return needed(graph, right - left + 2 * PAD, top - bottom + 2 * PAD)


def _seated(context: "Context", file: Path, graph: "Graph", needed: Needed) -> "Graph":
    """The same with a seat for each line, unless that takes more paper."""
    if not has_seats(graph):
        return graph
    *sheet, _ = _room_needed(graph, needed)
    # Only a drawing that was written as DOT knows where its lines are.
    graphviz.gvRenderFilename(context, graph, b"dot", os.devnull.encode())
    seats = seats_of_lines(graph)
    if not any(seats):
        return graph
    again = _read(file)
    seat_lines(again, seats)
    _succeed(graphviz.gvLayout(context, again, b"dot"), "the layout")
    if list(_room_needed(again, needed)[:-1]) > sheet:
        return _laid_out(context, file)
    return again


def write(context: "Context", graph: "Graph", file: Path) -> None:
    """Draw what is laid out into a file, of the kind that it ends with.

    Raises:
        ValueError: Graphviz refuses.
    """
    kind = file.suffix.removeprefix(".")
    _succeed(
        graphviz.gvRenderFilename(context, graph, kind.encode(), bytes(file)),
        f"writing {kind.upper()}",
    )


def _succeed(status: int, step: str) -> None:
    if status != 0:
        raise ValueError(f"{step} failed")


def set_of_graph(graph: "Graph", name: str, value: str) -> None:
    """Set an attribute of the whole."""
    graphviz.agattr(graph, _GRAPH, name.encode(), b"")
    graphviz.agset(graph, name.encode(), value.encode())


def _counts(graph: "Graph") -> dict[str, int]:
    """How many nodes and edges are drawn."""
    return {
        "nodes": sum(map(_is_seen, nodes_of(graph))),
        "edges": sum(map(_is_seen, lines_of(graph))),
    }


def _is_seen(part: "Node | Edge") -> bool:
    return b"invis" not in (graphviz.agget(part, b"style") or b"")


def done_by_a_child(work: Callable[[], None]) -> int:
    """Work in a child: 0 where it is done, 1 where it failed, which is told."""
    try:
        work()
    except (ValueError, OSError) as error:
        sys.stderr.write(f"Error: {error}\n")
        return 1
    return 0


def main(arguments: Sequence[str]) -> int:
    """Run as a child: 0 where everything was drawn."""
    folder, *formats = arguments

    def work() -> None:
        with open(sys.stdin.fileno(), "rb", closefd=False) as dot:
            draw(dot, Path(folder), formats)

    return done_by_a_child(work)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
