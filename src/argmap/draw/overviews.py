"""The overview of a map, folded until it can be read on one page."""

from collections.abc import Iterator
from typing import Final

from argmap.analysis.views import OVERVIEW, View, overview
from argmap.draw.picture import pictures_of_view
from argmap.draw.rendering.paper import Paper
from argmap.draw.rendering.render import Engine
from argmap.model.maps import ArgumentMap

SMALLEST_BODY: Final = 9.0
"""The smallest body text of an overview, in points."""

_FEWEST: Final = 4


def overview_on_a_page(argument_map: ArgumentMap, *, engine: Engine = "wheel") -> View:
    """The fullest overview of a map that fits one page of A4 and of Letter.

    Where not even a few cards fit, it is the overview with those few.

    Raises:
        ExportError: `drawing-failed`.
        MissingPartError: `missing-graphviz`.
    """
    *fuller, smallest = _overviews(argument_map)
    for view in fuller:
        if _fits(pictures_of_view(view, [], engine=engine).paper):
            return view
    return smallest


def _overviews(argument_map: ArgumentMap) -> Iterator[View]:
    """Overviews with fewer and fewer cards."""
    last: frozenset[str] | None = None
    for limit in range(OVERVIEW, _FEWEST - 1, -1):
        view = overview(argument_map, limit)
        if view.shown != last:
            last = view.shown
            yield view


def _fits(paper: Paper) -> bool:
    return paper.name == "A4" and paper.body >= SMALLEST_BODY
