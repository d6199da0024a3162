"""Finds in a drawn piece what leads elsewhere: the places that its signs name."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from argmap.draw import look
from argmap.draw.binding import Box
from argmap.draw.drawing import Drawing
from argmap.draw.rendering.plates import Plate
from argmap.draw.stubs import Sign, signs_at_dots, tabs_by_card
from argmap.draw.svg import Text
from argmap.draw.typeface import text_width


@frozen
class Signpost:
    """A place in a piece that leads to a node elsewhere.

    Attributes:
        at: Name of the node at which it is.
        box: Where it is, in the natural size of the piece.
        other: Id of the proposition or inference that it leads to.
    """

    at: str
    box: Box
    other: str


def signposts_of(drawing: Drawing, plate: Plate) -> tuple[Signpost, ...]:
    """What the signs of a drawing lead to."""
    found: list[Signpost] = []
    tabs = tabs_by_card(drawing)
    for card in drawing.cards:
        name = drawing.name(card.proposition)
        signs = tabs.get(card.proposition.id, ())
        found += _found(name, signs, plate.texts.get(name, ()))
    for name, sign in signs_at_dots(drawing).items():
        found += _found(name, [sign], plate.texts.get(name, ()))
    return tuple(found)


def cardposts_of(drawing: Drawing, plate: Plate) -> tuple[Signpost, ...]:
    """Each card of a drawing as a place that leads to where it stands in full."""
    posts: list[Signpost] = []
    for card in drawing.cards:
        name = drawing.name(card.proposition)
        texts = plate.texts.get(name, ())
        if texts:
            box = (
                min(text.left for text in texts),
                min(text.base - text.size for text in texts),
                max(text.left + text.width for text in texts),
                max(text.base for text in texts) + 3.0,
            )
            posts.append(Signpost(name, box, card.proposition.id))
    return tuple(posts)


def _found(at: str, signs: Sequence[Sign], texts: Sequence[Text]) -> Iterator[Signpost]:
    rows = [text for text in texts if text.size == look.TAB]
    for sign in signs:
        own = _rows_of(sign, rows)
        for place, other in zip(sign.places, sign.others, strict=True):
            box = _box_of(place, own)
            if box is not None:
                yield Signpost(at, box, other)


def _rows_of(sign: Sign, rows: Sequence[Text]) -> Sequence[Text]:
    """The lines of text that together say what a sign says."""
    words = _solid(sign.words)
    for first in range(len(rows)):
        for last in range(first + 1, len(rows) + 1):
            said = "".join(_solid(row.words) for row in rows[first:last])
            if said == words:
                return rows[first:last]
            if not words.startswith(said):
                break
    return ()


def _box_of(place: str, rows: Sequence[Text]) -> Box | None:
    """Where a place is named; the whole sign where it is broken over two lines."""
    for row in rows:
        before, found, _ = row.words.partition(place)
        if found:
            left = row.left + text_width(before, row.size, bold=True)
            width = text_width(place, row.size, bold=True)
            return left, row.base - row.size, left + width, row.base + 3.0
    if not rows:
        return None
    return (
        min(row.left for row in rows),
        rows[0].base - rows[0].size,
        max(row.left + row.width for row in rows),
        rows[-1].base + 3.0,
    )


def _solid(text: str) -> str:
    return "".join(text.split())
