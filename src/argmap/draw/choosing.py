"""The view that a person asks for: all of a map, its overview, a focus, a selection."""

from typing import TYPE_CHECKING

from argmap.analysis.naming import DEPTH, focus_named, selected_named
from argmap.analysis.selections import Selection
from argmap.analysis.views import View, whole
from argmap.model.maps import ArgumentMap

if TYPE_CHECKING:
    from argmap.draw.rendering.render import Engine


def view_asked_for(
    argument_map: ArgumentMap,
    view: str | None,
    *,
    node: str | None,
    depth: int | None,
    selection: Selection,
    engine: "Engine" = "wheel",
) -> View:
    """The view of a map, of wishes that go together.

    Args:
        argument_map: The map.
        view: The name of a view, or `None` where none was named.
        node: The key of the proposition in focus, or `None`.
        depth: How deep the focus goes; `None` for as deep as usual.
        selection: What alone is shown.
        engine: Whose Graphviz measures an overview.

    Raises:
        UnknownNameError: `unknown-node`, `unknown-position`, `unknown-source`.
        ExportError: `nothing-shown`; or an overview cannot be drawn.
    """
    if view == "overview":
        from argmap.draw.overviews import overview_on_a_page

        return overview_on_a_page(argument_map, engine=engine)
    if node is not None:
        return focus_named(argument_map, node, DEPTH if depth is None else depth)
    if selection:
        return selected_named(argument_map, selection)
    return whole(argument_map)
