"""A map as an outline: the lines of `argmap show`, and a summary for a notebook."""

from collections.abc import Collection, Iterator
from typing import Final

from argmap.analysis.measures import counts_of
from argmap.analysis.outline import Entry, outline
from argmap.analysis.views import View
from argmap.model.holders import holder_name
from argmap.model.maps import ArgumentMap
from argmap.model.positions import Position
from argmap.model.propositions import Counterclaim, Recommendation
from argmap.reports.lines import plain, printable

_DEEPEST: Final = 40
_MARKS: Final = {
    "thesis": "*",
    "further": ">",
    "supports": "+",
    "attacks": "-",
    "undercuts": "~",
    "apart": "?",
}
_LEGEND: Final = (
    "* thesis  > further conclusion  + supports  & STEP: supports together  "
    "- attacks  ~ undercuts  ? apart"
)
_MOST: Final = 40
_MOST_MET: Final = 15


def outline_lines(argument_map: ArgumentMap) -> Iterator[str]:
    """A whole map: its question, and position by position what is said for it."""
    conceded = _conceded(argument_map)
    yield plain(argument_map.question)
    for position in argument_map.positions:
        yield from _position_lines(position)
        for entry in outline(argument_map, position):
            yield _entry_line(entry, entry.proposition.text, conceded)
    yield ""
    if argument_map.sources:
        yield "sources: " + ", ".join(source.key for source in argument_map.sources)
    yield _LEGEND


def view_summary(view: View) -> str:
    """A view in a few lines: how much there is, and the labels of what is shown.

    Of much, what stands deep in the outline is left out.
    """
    argument_map = view.argument_map
    lines = [plain(argument_map.question), counts_words(argument_map)]
    if view.title:
        lines.append(f"{plain(view.title)}: {len(view.shown)} shown")
    lines += (*_shallow_lines(view), *_alignment_lines(view))
    if argument_map.positions:
        lines += ("", _LEGEND)
    return "\n".join(map(printable, lines))


def counts_words(argument_map: ArgumentMap) -> str:
    """What a map holds, in one line after its key."""
    counts = counts_of(argument_map)
    held = (
        _many(len(argument_map.positions), "position"),
        _many(counts.propositions, "proposition"),
        _many(counts.inferences, "inference"),
        _many(counts.attacks, "attack"),
        _many(counts.alignments, "alignment"),
    )
    return f"{argument_map.key}: {', '.join(each for each in held if each)}"


def _many(count: int, what: str) -> str:
    return f"{count} {what}{'s' * (count > 1)}" if count else ""


def _shallow_lines(view: View) -> Iterator[str]:
    """What positions say, each thing once, as deep as there is room."""
    conceded = _conceded(view.argument_map)
    told = {
        position: [
            entry
            for entry in outline(view.argument_map, position)
            if entry.proposition.id in view.shown and not entry.seen
        ]
        for position in view.argument_map.positions
        if _is_shown(position, view)
    }
    depths = sorted(entry.depth for entries in told.values() for entry in entries)
    limit = depths[_MOST] if len(depths) > _MOST else len(depths) + 1
    left = len(depths)
    for position, entries in told.items():
        shallow = [entry for entry in entries if entry.depth < limit]
        kept = shallow or entries[: _MOST // len(told) or 1]
        if kept:
            yield from _position_lines(position)
        for entry in kept:
            yield _entry_line(entry, entry.proposition.label, conceded)
        left -= len(kept)
    if left:
        yield f"  … and {_many(left, 'proposition')} more"


def _is_shown(position: Position, view: View) -> bool:
    """Whether anything of a position's own is shown."""
    return any(
        each.position == position.key and each.id in view.shown
        for each in view.argument_map.propositions
    )


def _alignment_lines(view: View) -> Iterator[str]:
    """The alignments of which both ends are shown, as many as there is room for."""
    met = [
        each
        for each in view.argument_map.alignments
        if {each.left.id, each.right.id} <= view.shown
    ]
    if met:
        yield ""
    for each in met[:_MOST_MET]:
        yield f"  {plain(each.left.label)} [{each.left.id}]"
        yield f"    {each.kind}: {plain(each.right.label)} [{each.right.id}]"
    if len(met) > _MOST_MET:
        yield f"  … and {_many(len(met) - _MOST_MET, 'alignment')} more"


def _conceded(argument_map: ArgumentMap) -> frozenset[str]:
    """Ids of the counterclaims that are granted."""
    return frozenset(each.counterclaim.id for each in argument_map.concessions)


def _position_lines(position: Position) -> Iterator[str]:
    yield ""
    yield f"{plain(position.holder_name)} ({position.key})"


def _entry_line(entry: Entry, text: str, granted: Collection[str]) -> str:
    mark = _MARKS[entry.bearing]
    if entry.linked and entry.step is not None:
        mark = f"& {entry.step.key}:"
    said = entry.proposition
    conceded = said.id in granted
    notes = "".join(f"  ({note})" for note in _notes(entry, conceded=conceded))
    indent = "  " * min(entry.depth + 1, _DEEPEST)
    number = f" {entry.number}" if entry.number else ""
    return f"{indent}{mark}{number} {plain(text)} [{said.key}]{notes}"


def _notes(entry: Entry, *, conceded: bool) -> Iterator[str]:
    """What else is to be known of an entry, in few words."""
    said = entry.proposition
    if entry.step is not None and entry.step.reported:
        yield "as its holder argues"
    match said:
        case Counterclaim():
            name = holder_name(said.holder)
            yield "counterclaim" if name is None else f"held by {plain(name)}"
        case Recommendation() if said.addressee is not None:
            yield f"addressed to {plain(said.addressee)}"
        case _:
            pass
    if conceded:
        yield "conceded"
    if said.reconstructed is not None:
        yield "reconstructed"
    if entry.seen:
        yield "see above"
