"""Leads the lines that arrive at a card to seats of their own along its right side.

Graphviz aims every line at the middle of its card, so that heads meet at a corner. The
order of the seats is known only from a first layout; with it there is a second one.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from pygraphviz import graphviz

from argmap.draw.rendering.walking import lines_of, nodes_of

if TYPE_CHECKING:
    from pygraphviz.graphviz import Edge, Graph, Node

_EDGE: Final = 2
_GAP: Final = 60.0
"""So far from its head a line still shows where it comes from, in points."""


def has_seats(graph: "Graph") -> bool:
    """Whether any card of a graph has seats for lines."""
    return any(graphviz.agget(node, b"seats") for node in nodes_of(graph))


def seats_of_lines(graph: "Graph") -> list[bytes]:
    """The seat of each line of a graph that is laid out, and was written as DOT.

    It is empty for a line that comes from the left: that keeps aiming at the middle.
    """
    seats: dict[tuple[bytes, bytes, bytes], bytes] = {}
    for node in nodes_of(graph):
        if graphviz.agget(node, b"seats"):
            from_right = sorted(_arriving(graph, node), key=_height, reverse=True)
            for seat, line in enumerate(from_right):
                seats[_name(line)] = b"seat%d:e" % seat
    return [seats.get(_name(line), b"") for line in lines_of(graph)]


def seat_lines(graph: "Graph", seats: Sequence[bytes]) -> None:
    """Give the lines of a graph their seats, in the order in which they were found."""
    graphviz.agattr(graph, _EDGE, b"headport", b"")
    for line, seat in zip(lines_of(graph), seats, strict=True):
        graphviz.agset(line, b"headport", seat)


def _name(line: "Edge") -> tuple[bytes, bytes, bytes]:
    ends = (
        graphviz.agnameof(graphviz.agtail(line)),
        graphviz.agnameof(graphviz.aghead(line)),
    )
    return (*ends, graphviz.agget(line, b"id") or b"")


def _arriving(graph: "Graph", node: "Node") -> Iterator["Edge"]:
    """The lines that arrive from the right, without those of the mapper."""
    line = graphviz.agfstin(graph, node)
    while line is not None:
        points = _points(line)
        if (
            graphviz.agget(line, b"constraint") != b"false"
            and graphviz.agget(line, b"style") != b"invis"
            and points[0][0] > points[-1][0]
        ):
            yield line
        line = graphviz.agnxtin(graph, line)


def _height(line: "Edge") -> float:
    """How high a line is where it turns to its card."""
    points = _points(line)
    end = points[-1][0]
    return next((y for x, y in reversed(points) if x > end + _GAP), points[0][1])


def _points(line: "Edge") -> list[tuple[float, float]]:
    """The points of a line from tail to head, as `pos` gives them."""
    written = (graphviz.agget(line, b"pos") or b"0,0").decode().split()
    pairs = [word.split(",")[-2:] for word in written if word[0] not in "es"]
    return [(float(x), float(y)) for x, y in pairs]
