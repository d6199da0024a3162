"""The pen: lines drawn into DOT, and the little that is asked of graphviz's graphs."""

from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

import graphviz  # pyright: ignore[reportMissingTypeStubs]

from argmap.draw.look import GONE, LineLook
from argmap.draw.names import line_between


class Digraph(Protocol):
    """The part of a graph of the graphviz package that is used here."""

    @property
    def source(self) -> str:
        """The DOT text."""
        ...

    def attr(self, kind: str, /, **attributes: str) -> None:
        """Set what nodes or lines have from here on."""
        ...

    def node(self, name: str, /, **attributes: str) -> None:
        """Add a node."""
        ...

    def edge(self, tail: str, head: str, /, **attributes: str) -> None:
        """Add a line."""
        ...

    def edges(self, ends: Iterable[tuple[str, str]], /) -> None:
        """Add lines that have no attributes of their own."""
        ...

    def subgraph(self, graph: "Digraph", /) -> object:
        """Add a graph to this one."""
        ...


class _Graphviz(Protocol):
    Digraph: Callable[..., Digraph]
    escape: Callable[[str], str]


_GRAPHVIZ: _Graphviz = graphviz  # pyright: ignore[reportAssignmentType]


def digraph(
    name: str,
    *,
    graph_attr: Mapping[str, str],
    node_attr: Mapping[str, str] | None = None,
    edge_attr: Mapping[str, str] | None = None,
) -> Digraph:
    """An empty graph with attributes for itself, its nodes and its lines."""
    return _GRAPHVIZ.Digraph(
        name, graph_attr=graph_attr, node_attr=node_attr, edge_attr=edge_attr
    )


def pieces_of(text: str) -> dict[str, str]:
    """A text as DOT attributes: `text`, and `text2`, `text3` where it is long.

    Graphviz reads strings of 16,384 characters at most. No backslash of the text is
    an escape, and no `<` opens markup.
    """
    return {
        f"text{at // _PIECE + 1}" if at else "text": _GRAPHVIZ.escape(
            text[at : at + _PIECE]
        )
        for at in range(0, len(text), _PIECE)
    }


_PIECE = 8_000
"""So many characters of a text stand in one attribute; escaped, they are fewer than
twice as many."""

_BOTH_ENDS = line_between(r"\T", r"\H")
"""The id of a line that has none of its own: Graphviz puts the names of its ends."""


class Pen:
    """Draws lines; says how they look where that changes, not at every line."""

    def __init__(self, graph: Digraph) -> None:
        self._graph = graph
        self._look: tuple[LineLook, str, str] | None = None
        self._ringed = False

    def draw(self, line: LineLook, tail: str, head: str, **more: str) -> None:
        """Draw a line from tail to head."""
        self._take(line, line.head, "1")
        self._graph.edge(tail, head, **more)

    def draw_headless(
        self, line: LineLook, ends: Iterable[tuple[str, str]], *, ranks: int = 1
    ) -> None:
        """Draw lines without heads, each from tail to head, over so many ranks."""
        self._take(line, "none", "4")
        if ranks > 1:
            for tail, head in ends:
                self._graph.edge(tail, head, minlen=str(ranks))
        else:
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
            id=_BOTH_ENDS,
            **self._tail(line),
        )

    def _tail(self, line: LineLook) -> dict[str, str]:
        """The ring at the tail of a line that is gone, for as long as there are any."""
        gone = line.word == GONE.word
        if not gone and not self._ringed:
            return {}
        self._ringed = gone
        return {"dir": "both" if gone else "forward", "arrowtail": "odot"}
