"""The pen: draws lines into DOT, each kind with a look of its own."""

from collections.abc import Iterable

import graphviz

from argmap.draw.look import LineLook


class Pen:
    """Draws lines; says how they look where that changes, not at every line."""

    def __init__(self, graph: graphviz.Digraph) -> None:
        self._graph = graph
        self._look: tuple[LineLook, str, str] | None = None

    def draw(self, line: LineLook, tail: str, head: str, **more: str) -> None:
        """Draw a line from tail to head."""
        self._take(line, line.head, "1")
        self._graph.edge(tail, head, **more)

    def draw_headless(self, line: LineLook, ends: Iterable[tuple[str, str]]) -> None:
        """Draw lines without heads, short ones, each from tail to head."""
        self._take(line, "none", "4")
        self._graph.edges(ends)

    def _take(self, line: LineLook, head: str, weight: str) -> None:
        if self._look == (line, head, weight):
            return
        self._look = (line, head, weight)
        self._graph.attr(
            "edge",
            color=line.colour,
            style=line.style,
            arrowhead=head,
            penwidth=f"{line.width:g}",
            arrowsize=f"{line.head_size:g}",
            weight=weight,
        )
