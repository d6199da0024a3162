"""Views by the names that a person types: of a node, positions, kinds, sources."""

import re
from collections.abc import Sequence
from typing import Final, get_args

from argmap.analysis.selections import Selection, selected
from argmap.analysis.views import View, focus
from argmap.errors import ExportError, UnknownNameError, did_you_mean
from argmap.model.inferences import Inference
from argmap.model.maps import ArgumentMap
from argmap.model.propositions import Kind
from argmap.showing import ViewName

DEPTH: Final = 2
"""How many relations deep a focus goes unless said otherwise."""

KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
"""The kinds of propositions."""

VIEWS: Final[tuple[ViewName, ...]] = get_args(ViewName)
"""What can be shown of one map."""

_RANGE: Final = re.compile(r"([0-9]{1,9})(?:[-–]([0-9]{1,9}))?")


def ranges_in(written: str) -> tuple[tuple[int, int], ...]:
    """Ranges of paragraphs: `3`, `10-14`, or several with commas between.

    Raises:
        ValueError: It is none; the words say why.
    """
    ranges: list[tuple[int, int]] = []
    for part in written.split(",") if written else ():
        found = _RANGE.fullmatch(part.strip())
        if found is None:
            raise ValueError(f'"{part}" is no paragraph and no range as 10-14')
        first, last = int(found[1]), int(found[2] or found[1])
        if not 1 <= first <= last:
            raise ValueError(f'"{part}" is no range that goes upwards from 1')
        ranges.append((first, last))
    return tuple(ranges)


def focus_named(argument_map: ArgumentMap, key: str, depth: int) -> View:
    """A node with what bears on it; of an inference, its conclusion.

    Raises:
        UnknownNameError: `unknown-node`.
    """
    nodes = {each.key: each for each in argument_map.adopted}
    nodes |= {each.key: each for each in argument_map.propositions}
    nodes |= {each.key: each for each in argument_map.inferences}
    node = nodes.get(key)
    if node is None:
        raise UnknownNameError(
            "unknown-node",
            f'map "{argument_map.key}" has no node "{key}"',
            hint=did_you_mean(key, list(nodes)),
        )
    if isinstance(node, Inference):
        node = node.conclusion
    return focus(argument_map, node, depth)


def selected_named(argument_map: ArgumentMap, selection: Selection) -> View:
    """What a selection takes, whose names are seen to be known.

    Raises:
        UnknownNameError: `unknown-position` or `unknown-source`.
        ExportError: `nothing-shown`.
    """
    _see_known(
        selection.positions,
        [each.key for each in argument_map.positions],
        "unknown-position",
        f'"{argument_map.key}" has no position',
    )
    _see_known(
        selection.sources,
        sorted(_sources(argument_map)),
        "unknown-source",
        f'"{argument_map.key}" draws on no source',
    )
    view = selected(argument_map, selection)
    if not view.shown:
        raise ExportError(
            "nothing-shown",
            f'"{argument_map.key}" has no proposition of which all of this holds:'
            f" {view.title}",
            hint="select less narrowly",
        )
    return view


def _sources(argument_map: ArgumentMap) -> set[str]:
    """Those that the map names, and those of what it adopts."""
    nodes = argument_map.nodes.values()
    anchored = {anchor.source for node in nodes for anchor in node.anchors}
    return anchored.union(source.key for source in argument_map.sources)


def _see_known(
    names: Sequence[str], known: Sequence[str], code: str, said: str
) -> None:
    for name in names:
        if name not in known:
            listed = f"one of {', '.join(known)}" if known else None
            raise UnknownNameError(
                code, f'{said} "{name}"', hint=did_you_mean(name, known) or listed
            )
