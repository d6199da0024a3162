"""A card: what a proposition looks like, and the words it shows."""

import re
from collections.abc import Sequence
from functools import cache

from attrs import frozen

from argmap.draw.look import (
    BODY,
    CLAIM,
    COUNTERCLAIM,
    PADDING,
    PAPER,
    PREMISE,
    RECOMMENDATION,
    SMALL,
    THESIS,
    CardLook,
)
from argmap.draw.markup import (
    Markup,
    Tag,
    element,
    font,
    font_tag,
    joined,
    label,
    lines,
    side_of,
    tag,
)
from argmap.draw.typeface import text_width, wrapped
from argmap.model.holders import holder_name
from argmap.model.propositions import (
    Claim,
    Counterclaim,
    Premise,
    Proposition,
    Recommendation,
)
from argmap.model.sources import Anchor

_MEASURED = 0.97
"""How much of a line is filled: Graphviz rounds each letter to a pixel."""

_BADGE_SIDES = 8.0
_ROW = tag("TR")
_TABLE = tag("TABLE", BORDER=0, CELLBORDER=0, CELLSPACING=0, CELLPADDING=0)
_SPLIT_ROW = _ROW.holding(tag("TD", ALIGN="LEFT")).holding(_TABLE).holding(_ROW)
_GAP = _ROW.around(element("TD", HEIGHT=4.0))
_WITH_UNIT = re.compile(r"(\d) (?=%|percent\b|million\b|billion\b|km\b|°C)")


@frozen(kw_only=True)
class Card:
    """What a card shows.

    Attributes:
        proposition: What it is the card of.
        is_thesis: Whether a position stands for it.
        is_conceded: Whether the position that reports it grants it.
    """

    proposition: Proposition
    is_thesis: bool = False
    is_conceded: bool = False


def look_of(card: Card) -> CardLook:
    """Colours and border of a card."""
    if card.is_thesis:
        return THESIS
    match card.proposition:
        case Claim():
            return CLAIM
        case Premise():
            return PREMISE
        case Recommendation():
            return RECOMMENDATION
        case Counterclaim():
            return COUNTERCLAIM


def kind_words(card: Card) -> str:
    """The kind as a card names it, with what else is to be said at once."""
    if card.is_thesis:
        return f"{look_of(card).word} · {card.proposition.kind}"
    word = look_of(card).word
    return f"{word} · conceded" if card.is_conceded else word


def footer_words(proposition: Proposition) -> str | None:
    """Who holds a counterclaim, who is addressed, and what the mapper added."""
    words: list[str] = []
    match proposition:
        case Counterclaim():
            name = holder_name(proposition.holder)
            words += [] if name is None else [f"held by {name}"]
        case Recommendation():
            to = proposition.addressee
            words += [] if to is None else [f"addressed to {to}"]
        case Claim() | Premise():
            pass
    if proposition.reconstructed is not None:
        words.append("reconstructed by the mapper")
    return " · ".join(words) or None


def badge_words(
    anchors: Sequence[Anchor], *, with_source: bool, room: float
) -> str | None:
    """Where the source says it: the first place, and how many more there are.

    The key of a source is cut where the badge would be wider than the room it has.
    """
    if not anchors:
        return None
    more = "" if len(anchors) == 1 else f" +{len(anchors) - 1}"
    place = f"{anchors[0].locator}{more}"
    if not with_source:
        return place
    source = anchors[0].source
    cut = source
    while (
        cut and text_width(f"{cut}… {place}", SMALL) > _MEASURED * room - _BADGE_SIDES
    ):
        cut = cut[:-1]
    return f"{source} {place}" if cut == source else f"{cut}… {place}"


def card_label(
    card: Card,
    *,
    width: float,
    with_source: bool,
    seats: int = 0,
    seats_at_left: bool = False,
) -> str:
    """The card as the value of a DOT label.

    Args:
        card: What it shows.
        width: How wide it is.
        with_source: Whether its badge names the source.
        seats: How many places for lines there are at one side, from the top `seat0`,
            `seat1`, …
        seats_at_left: Whether that is its left side.
    """
    look, room = look_of(card), width - 2 * PADDING
    rows = [_header(card, look, with_source, room), _GAP, _body(card, look, room)]
    footer = footer_words(card.proposition)
    if footer is not None:
        rows += [_GAP, _wrapped_row(footer, room, size=SMALL, colour=look.kind_ink)]
    frame = _frame(look, width, dashed=card.proposition.reconstructed is not None)
    whole = frame.around(*rows)
    return label(_seated(whole, seats, at_left=seats_at_left) if seats else whole)


def _seated(card: Markup, seats: int, *, at_left: bool) -> Markup:
    """The card with a thin column of seats at one side."""
    places = [element("TD", PORT=f"seat{seat}", WIDTH=1) for seat in range(seats)]
    cell = element("TD", card, ROWSPAN=seats)
    first = (places[0], cell) if at_left else (cell, places[0])
    rest = (_ROW.around(place) for place in places[1:])
    return _TABLE.around(_ROW.around(*first), *rest)


@cache
def _frame(look: CardLook, width: float, *, dashed: bool) -> Tag:
    """The box of a card, down to the table of its rows."""
    box = tag(
        "TABLE",
        BORDER=look.border,
        STYLE="ROUNDED,DASHED" if dashed else "ROUNDED",
        COLOR=look.line,
        BGCOLOR=look.tint,
        CELLBORDER=0,
        CELLSPACING=0,
        CELLPADDING=PADDING,
    )
    whole = tag("TD", WIDTH=width, ALIGN="LEFT")
    return box.holding(_ROW).holding(whole).holding(_TABLE)


def _header(card: Card, look: CardLook, with_source: bool, room: float) -> Markup:
    kind = kind_words(card).upper()
    badge = badge_words(card.proposition.anchors, with_source=with_source, room=room)
    kind_row = _line("LEFT", room).holding(_kind(look)).around(kind)
    if badge is None:
        return kind_row
    badge_width = text_width(badge, SMALL) + _BADGE_SIDES
    kind_width = text_width(kind, SMALL, bold=True)
    mark = element("TD", _badge(look).around(badge), WIDTH=badge_width, ALIGN="RIGHT")
    rest = tag("TD", WIDTH=max(1.0, room - badge_width), ALIGN="LEFT")
    if kind_width + badge_width + 4 <= room:
        return _SPLIT_ROW.around(rest.around(_kind(look).around(kind)), mark)
    return joined((kind_row, _SPLIT_ROW.around(rest.around(), mark)))


@cache
def _kind(look: CardLook) -> Tag:
    return font_tag(size=SMALL, colour=look.kind_ink, bold=True)


@cache
def _badge(look: CardLook) -> Tag:
    colour = look.line if look is THESIS else look.kind_ink
    box = tag(
        "TABLE",
        BORDER=1,
        STYLE="ROUNDED",
        COLOR=look.line,
        BGCOLOR=PAPER,
        CELLBORDER=0,
        CELLSPACING=0,
        CELLPADDING=1,
    )
    cell = _ROW.holding(tag("TD", ALIGN="CENTER"))
    return box.holding(cell).holding(font_tag(size=SMALL, colour=colour))


def _body(card: Card, look: CardLook, room: float) -> Markup:
    text = _WITH_UNIT.sub("\\1\u00a0", card.proposition.text)
    return _wrapped_row(text, room, size=BODY, colour=look.ink)


def _wrapped_row(text: str, room: float, *, size: float, colour: str) -> Markup:
    side = side_of(text)
    shown = lines(wrapped(text, _MEASURED * room, size), align=side)
    return _line(side, room).around(font(shown, size=size, colour=colour))


@cache
def _line(side: str, room: float) -> Tag:
    """A row for text that begins at a side."""
    return _ROW.holding(tag("TD", ALIGN=side, WIDTH=room, BALIGN=side))
