"""Pictures: how long they take, how the page moves, how large texts are on paper."""

from collections.abc import Iterator

from benchmarks.layout import layout
from benchmarks.page import page
from benchmarks.paper import paper
from benchmarks.ratios import Ratio


def draw(*, quick: bool) -> Iterator[Ratio]:
    """Against Graphviz, in a browser, and against arguebuf and Argdown."""
    yield from layout(quick=quick)
    yield from page(quick=quick)
    yield from paper(quick=quick)
