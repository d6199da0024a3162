"""Maps, positions, sides and clashes as a notebook shows them."""

from functools import partial
from typing import TYPE_CHECKING

from argmap.analysis.clash import Clash
from argmap.analysis.naming import KINDS, VIEWS, ranges_in, selected_named
from argmap.analysis.selections import Selection
from argmap.analysis.sides import Side
from argmap.analysis.views import View, whole
from argmap.draw.choosing import view_asked_for
from argmap.errors import ExportError
from argmap.model.maps import ArgumentMap
from argmap.model.positions import Position
from argmap.reports.lines import plain, printable
from argmap.reports.outline import view_summary
from argmap.showing import Asked, Shown

if TYPE_CHECKING:
    from argmap.draw.rendering.render import Rendered


def shown(what: object, asked: Asked) -> Shown:
    """What a notebook shows of something.

    Raises:
        TypeError: It is nothing that can be shown.
        ValueError: What is asked for does not go together.
        UnknownNameError: `unknown-node`, `unknown-position`, `unknown-source`.
        ExportError: `nothing-shown`; or an overview cannot be drawn.
    """
    match what:
        case ArgumentMap():
            return _shown_view(_view(what, asked), mono=asked.mono)
        case Side():
            return _shown_view(_case(what))
        case Position():
            return _shown_position(what)
        case Clash():
            return _shown_clash(what)
        case _:
            raise TypeError(f"a {type(what).__name__} cannot be shown")


def _view(argument_map: ArgumentMap, asked: Asked) -> View:
    selection = Selection(
        positions=asked.positions,
        kinds=asked.kinds,
        sources=asked.sources,
        paragraphs=ranges_in(asked.paragraphs),
    )
    _see_sensible(asked, selection)
    return view_asked_for(
        argument_map,
        asked.view,
        node=asked.node,
        depth=asked.depth,
        selection=selection,
    )


def _see_sensible(asked: Asked, selection: Selection) -> None:
    """See that what is asked for goes together.

    Raises:
        ValueError: It does not.
    """
    if asked.view not in (None, *VIEWS):
        raise ValueError(f'no view is called "{asked.view}": one of {", ".join(VIEWS)}')
    for kind in asked.kinds:
        if kind not in KINDS:
            raise ValueError(f'no kind is called "{kind}": one of {", ".join(KINDS)}')
    if asked.depth is not None and asked.depth < 0:
        raise ValueError("depth is counted from 0")
    if asked.node is None and (asked.view == "focus" or asked.depth is not None):
        raise ValueError("say what to focus on: node=…")
    if asked.node is not None and asked.view not in (None, "focus"):
        raise ValueError(f'node goes with the view "focus", not with "{asked.view}"')
    of_all = asked.node is None and asked.view in (None, "whole")
    if selection and not of_all:
        raise ValueError(
            "position, kind, source and paragraphs select from the whole map, not from"
            " another view"
        )


def _case(side: Side) -> View:
    """All that a side says."""
    if side.positions == side.argument_map.positions:
        return whole(side.argument_map)
    keys = tuple(position.key for position in side.positions)
    return selected_named(side.argument_map, Selection(positions=keys))


def _shown_view(view: View, *, mono: bool = False) -> Shown:
    return Shown(text=view_summary(view), draw=partial(_drawn, view, mono=mono))


def _drawn(view: View, *, mono: bool) -> str:
    from argmap.draw.picture import pictures_of_view

    return _inlined(pictures_of_view(view, ["svg"], mono=mono))


def _shown_position(position: Position) -> Shown:
    """A position with its thesis; its map knows what is argued for it."""
    address = f"{position.map_key}/{position.key}"
    thesis = position.thesis
    said = "no thesis" if thesis is None else f"{plain(thesis.text)} [{thesis.key}]"
    lines = (
        f"{plain(position.holder_name)} ({address})",
        f"  * {said}",
        f'  all that is said for it: .view(position="{position.key}") of its map',
    )
    draw = partial(_drawn_position, position)
    return Shown(text="\n".join(map(printable, lines)), draw=draw)


def _drawn_position(position: Position) -> str:
    address = f"{position.map_key}/{position.key}"
    if position.thesis is None:
        raise ExportError("nothing-shown", f'position "{address}" has no thesis')
    alone = ArgumentMap(
        key=position.map_key,
        question=f"Position {address}",
        positions=(position,),
        propositions=(position.thesis,),
    )
    return _drawn(whole(alone), mono=False)


def _shown_clash(clash: Clash) -> Shown:
    from argmap.reports.summary import clash_summary

    return Shown(text=clash_summary(clash), draw=partial(_drawn_clash, clash))


def _drawn_clash(clash: Clash) -> str:
    from argmap.draw.clash.clash import clash_pictures

    return _inlined(clash_pictures(clash, ["svg"]))


def _inlined(rendered: "Rendered") -> str:
    """The picture without ids, so that several in one page share none."""
    from argmap.pages.inlining import inlined

    return inlined(rendered.pictures["svg"], key=None) or ""
