"""A card: what a proposition looks like, and the words it shows."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from textwrap import shorten

from attrs import frozen

from argmap.draw.look import (
    BODY,
    CLAIM,
    COUNTERCLAIM,
    LABEL,
    PADDING,
    PAPER,
    PREMISE,
    RECOMMENDATION,
    SMALL,
    TAB,
    THESIS,
    CardLook,
)
from argmap.draw.marks import Mark, marked_look
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
_BETWEEN = 4.0
_FOLD_HEIGHT = 14.0
_SMALL_WORD = 3
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
        number: Its number in the outline, or an empty text.
        short: Whether it shows the label in the place of the text.
        folded: How many propositions are folded into it.
        answer: What became of a counterclaim, in a word, or an empty text.
        mark: What became of it between two versions, or an empty text.
        note: What is said of that.
    """

    proposition: Proposition
    is_thesis: bool = False
    is_conceded: bool = False
    number: str = ""
    short: bool = False
    folded: int = 0
    answer: str = ""
    mark: Mark = ""
    note: str = ""

    @property
    def text(self) -> str:
        """What it says: the text of the proposition, or its label cut at a word."""
        if not self.short:
            return self.proposition.text
        label = self.proposition.label
        return cut_label(label)


def cut_label(label: str) -> str:
    """A label; a long one cut at a word, before small words at its end."""
    if len(label) <= LABEL:
        return label
    kept = shorten(label, LABEL, placeholder="…").removesuffix("…").split(" ")
    while len(kept) > 1 and len(kept[-1]) <= _SMALL_WORD:
        kept.pop()
    return " ".join(kept).rstrip(",;:") + "…"


def look_of(card: Card) -> CardLook:
    """Colours and border of a card."""
    return marked_look(_kind_look(card), card.mark)


def _kind_look(card: Card) -> CardLook:
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
    """The number and the kind as a card names them, with what else is said at once."""
    before = "".join(f"{word} " for word in (card.mark, card.number) if word)
    return f"{before}{_kind_words(card)}"


def _kind_words(card: Card) -> str:
    word = look_of(card).word
    if card.short:
        return word
    if card.is_thesis:
        return f"{word} · {card.proposition.kind}"
    return f"{word} · conceded" if card.is_conceded else word


def footer_words(card: Card) -> str | None:
    """Who holds it, who is addressed, what the mapper added; what became of it."""
    if card.short:
        return card.answer or None
    words: list[str] = []
    proposition = card.proposition
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
    if card.note:
        words.append(card.note)
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
    tabs: Sequence[Markup] = (),
) -> str:
    """The card as the value of a DOT label.

    Args:
        card: What it shows.
        width: How wide it is.
        with_source: Whether its badge names the source.
        seats: How many places for lines there are at one side, from the top `seat0`,
            `seat1`, …
        seats_at_left: Whether that is its left side.
        tabs: What its foot says of relations that are cut, row by row.
    """
    look, room = look_of(card), width - 2 * PADDING
    rows = [
        _header(card, look, with_source, room),
        *([] if card.short else [_GAP]),
        *_text_rows(card, look, room),
    ]
    for tab in tabs:
        rows += [_GAP, _ROW.around(element("TD", tab))]
    frame = _frame(look, width, dashed=_is_dashed(card))
    whole = frame.around(*rows)
    return label(_seated(whole, seats, at_left=seats_at_left) if seats else whole)


def _is_dashed(card: Card) -> bool:
    return card.proposition.reconstructed is not None or card.mark == "gone"


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
    kind, size = kind_words(card).upper(), TAB if card.short else SMALL
    width = text_width(kind, size, bold=True)
    words = font_tag(size=size, colour=look.kind_ink, bold=True).around(kind)
    row = _line("LEFT", room).around(words)
    if card.short:
        fold = _fold(card, look) if _folds_on_top(card, room) else None
        return row if fold is None else _beside(words, width, row, fold, room)
    badge = badge_words(card.proposition.anchors, with_source=with_source, room=room)
    if badge is None:
        return row
    mark = _badge(look).around(badge), text_width(badge, SMALL) + _BADGE_SIDES
    return _beside(words, width, row, mark, room)


def _text_rows(card: Card, look: CardLook, room: float) -> Iterator[Markup]:
    """The text, and below it words on it; how much is folded stands at the end."""
    footer = footer_words(card)
    fold = None if card.short and _folds_on_top(card, room) else _fold(card, look)
    text = wrapped(_WITH_UNIT.sub("\\1\u00a0", card.text), _MEASURED * room, BODY)
    if footer is not None:
        yield _row_of(text, room, size=BODY, colour=look.ink)
        if not card.short:
            yield _GAP
        notes = wrapped(footer, _MEASURED * room, SMALL)
        yield from _ending(notes, fold, room, size=SMALL, colour=look.kind_ink)
    else:
        yield from _ending(text, fold, room, size=BODY, colour=look.ink)


def _ending(
    texts: Sequence[str],
    fold: tuple[Markup, float] | None,
    room: float,
    *,
    size: float,
    colour: str,
) -> Iterator[Markup]:
    """Lines of text, and a sign behind the last, or below it."""
    if fold is None:
        yield _row_of(texts, room, size=size, colour=colour)
        return
    if texts[:-1]:
        yield _row_of(texts[:-1], room, size=size, colour=colour)
    last, width = texts[-1], text_width(texts[-1], size)
    row = _row_of([last], room, size=size, colour=colour)
    words = font(last or " ", size=size, colour=colour)
    yield _beside(words, width, row, fold, room)


def _folds_on_top(card: Card, room: float) -> bool:
    """Whether the sign of what is folded has room beside the kind."""
    kind = text_width(kind_words(card).upper(), TAB, bold=True)
    return kind + _BETWEEN + _fold_width(f"+{card.folded}") <= room


def _beside(
    words: Markup,
    width: float,
    row: Markup,
    mark: tuple[Markup, float],
    room: float,
) -> Markup:
    """A row of words with a mark at its right end; two rows where that is too wide."""
    sign, sign_width = mark
    cell = element("TD", sign, WIDTH=sign_width, ALIGN="RIGHT")
    rest = tag("TD", WIDTH=max(1.0, room - sign_width), ALIGN="LEFT")
    if width + sign_width + _BETWEEN <= room:
        return _SPLIT_ROW.around(rest.around(words), cell)
    return joined((row, _SPLIT_ROW.around(rest.around(), cell)))


def _fold(card: Card, look: CardLook) -> tuple[Markup, float] | None:
    """The sign of what is folded into a card, and its width."""
    return counted(card.folded, look) if card.folded else None


def counted(folded: int, look: CardLook) -> tuple[Markup, float]:
    """A filled badge that counts what is folded away, and its width."""
    words = f"+{folded}"
    width = _fold_width(words)
    ground, ink = (PAPER, look.tint) if _is_dark(look) else (look.kind_ink, PAPER)
    cell = element(
        "TD",
        font(words, size=SMALL, colour=ink, bold=True),
        WIDTH=width,
        HEIGHT=_FOLD_HEIGHT,
        FIXEDSIZE="TRUE",
        VALIGN="BOTTOM",
    )
    badge = element(
        "TABLE",
        element("TR", cell),
        BORDER=0,
        STYLE="ROUNDED",
        BGCOLOR=ground,
        CELLBORDER=0,
        CELLSPACING=0,
        CELLPADDING=0,
        WIDTH=width,
        HEIGHT=_FOLD_HEIGHT,
        FIXEDSIZE="TRUE",
    )
    return badge, width


def _fold_width(words: str) -> float:
    return text_width(words, SMALL, bold=True) + _BADGE_SIDES


def _is_dark(look: CardLook) -> bool:
    """Whether a card is dark: a thesis, as it is or with a mark."""
    return look.tint == THESIS.tint


@cache
def _badge(look: CardLook) -> Tag:
    colour = look.line if _is_dark(look) else look.kind_ink
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


def _row_of(texts: Sequence[str], room: float, *, size: float, colour: str) -> Markup:
    side = side_of(" ".join(texts))
    shown = lines(texts, align=side)
    return _line(side, room).around(font(shown, size=size, colour=colour))


@cache
def _line(side: str, room: float) -> Tag:
    """A row for text that begins at a side."""
    return _ROW.holding(tag("TD", ALIGN=side, WIDTH=room, BALIGN=side))
