"""What stands above and below the cards of a drawing: its title and its legend."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain

from argmap.analysis.walks import propositions_in
from argmap.draw import look
from argmap.draw.cards import Card, counted, look_of
from argmap.draw.drawing import Drawing, lines_used
from argmap.draw.legend import legend
from argmap.draw.marks import Mark, marked_look
from argmap.draw.markup import Markup, element, font, label, lines, row_of, side_of
from argmap.draw.stubs import sample_sign
from argmap.draw.typeface import text_width, wrapped

_CARD_ORDER = (
    look.THESIS,
    look.CLAIM,
    look.PREMISE,
    look.RECOMMENDATION,
    look.COUNTERCLAIM,
)
_LINE_ORDER = (
    look.SUPPORTS,
    look.REPORTED,
    look.ATTACKS,
    look.UNDERCUTS,
    look.AGREES,
    look.SHARES,
    look.TAKES_UP,
    look.CONTRADICTS,
    look.QUALIFIES,
    look.DISPUTES,
)

_BORDERS = 2.0
"""The borders of a card at both sides."""

_GAP = 5.0
"""Between the key of a map and the sign behind it."""

_FINE = 8
"""Steps in which a title is made narrower, in points."""


def title_attributes(drawing: Drawing) -> dict[str, str]:
    """The group that holds all others: its label is the title."""
    return {
        "label": label(title_of(drawing)),
        "labelloc": "t",
        "labeljust": "r",
        "peripheries": "0",
        "margin": "4",
    }


def title_of(drawing: Drawing) -> Markup:
    """The question, and below it whose the map is and how much it shows."""
    argument_map = drawing.argument_map
    holders = ", ".join(position.holder_name for position in argument_map.positions)
    parts = (holders, drawing.view.title, _count(drawing))
    return titled(
        argument_map.question,
        " · ".join(part for part in parts if part),
        width=drawing.heading_width,
    )


def _count(drawing: Drawing) -> str:
    shown, all_of_them = len(drawing.cards), len(propositions_in(drawing.argument_map))
    noun = "proposition" if all_of_them == 1 else "propositions"
    if shown == all_of_them:
        return f"{shown} {noun}"
    return f"{shown} of {all_of_them} {noun}"


def keys_of(drawing: Drawing) -> Markup:
    """The keys of the maps, each as wide as its column and the space behind it."""
    parts = (drawing.columns_in(part) for part in range(drawing.parts))
    keys = tuple(chain.from_iterable(parts))
    folded = _folded_maps(drawing)
    card = drawing.card_width + _BORDERS
    widths = [*(card + drawing.between for _ in keys[1:]), card]
    cells = (
        element("TD", _key(key, folded[key], width), WIDTH=width, ALIGN="LEFT")
        for key, width in zip(keys, widths, strict=True)
    )
    return row_of(*cells)


def _key(key: str, folded: int, room: float) -> Markup:
    """The key of a map, and how many of its propositions are not shown."""
    words = font(key, size=look.TITLE, colour=look.INK, bold=True)
    if not folded:
        return words
    sign, width = counted(folded, look.PREMISE)
    used = text_width(key, look.TITLE, bold=True) + _GAP + width
    return row_of(
        element("TD", words, ALIGN="LEFT"),
        element("TD", WIDTH=_GAP),
        element("TD", sign, WIDTH=width),
        element("TD", WIDTH=max(1.0, room - used)),
    )


def _folded_maps(drawing: Drawing) -> Counter[str]:
    """How many propositions the overview of a debate folds away, by their maps."""
    if not (drawing.is_debate and drawing.view.short):
        return Counter()
    everything = propositions_in(drawing.argument_map).values()
    return Counter(
        node.map_key for node in everything if node.id not in drawing.view.shown
    )


def titled(title: str, subtitle: str, *, width: float) -> Markup:
    """A title with a line below it, broken where they are too wide."""
    side = side_of(title)
    long = _balanced(title, width)
    return element(
        "TABLE",
        _title_row(long, side, size=look.TITLE, bold=True),
        _title_row(wrapped(subtitle, width, look.BODY), side, size=look.BODY),
        BORDER=0,
        CELLBORDER=0,
        CELLSPACING=0,
        CELLPADDING=1,
    )


def _balanced(title: str, width: float) -> list[str]:
    """The lines of a title, as many as it takes and each about as long."""
    best = wrapped(title, width, look.TITLE, bold=True)
    for narrower in range(int(width), int(width) // 2, -_FINE):
        lines = wrapped(title, narrower, look.TITLE, bold=True)
        if len(lines) > len(best):
            break
        best = lines
    return best


def _title_row(
    texts: list[str], side: str, *, size: float, bold: bool = False
) -> Markup:
    words = font(lines(texts, align=side), size=size, colour=look.INK, bold=bold)
    return element("TR", element("TD", words, ALIGN=side, BALIGN=side))


def legend_of(
    drawing: Drawing, *, width: float | None = None, parted: bool = False
) -> Markup:
    """The legend of what the drawing uses.

    Args:
        drawing: What is drawn.
        width: Where a row ends; else where the heading of the drawing does.
        parted: Whether it is drawn in parts, with signs that lead from one to another.
    """
    counts = [card.folded for card in drawing.cards]
    folded = max([*counts, *_folded_maps(drawing).values()], default=0)
    return legend(
        _kinds_in(drawing.cards),
        _lines_in(lines_used(drawing)),
        width=drawing.heading_width if width is None else width,
        filled=drawing.is_debate and width is None,
        reconstructed=_some_reconstructed(drawing.cards),
        marked=_marked(drawing),
        folded=counted(folded, look.PREMISE)[0] if folded else None,
        linked=bool(drawing.dotted),
        cut=sample_sign() if drawing.view.stubs or parted else None,
    )


def clash_legend(
    cards: Sequence[Card], relations: Iterable[look.LineLook], *, width: float
) -> Markup:
    """The legend of some cards and lines, filled up to its width.

    Graphviz would else stretch it between its words.
    """
    return legend(
        _kinds_in(cards),
        _lines_in(relations),
        width=width,
        filled=True,
        reconstructed=_some_reconstructed(cards),
    )


def _kinds_in(cards: Iterable[Card]) -> list[look.CardLook]:
    used = {look_of(card).word for card in cards if card.mark != "gone"}
    return [card for card in _CARD_ORDER if card.word in used]


def _lines_in(relations: Iterable[look.LineLook]) -> list[look.LineLook]:
    drawn = set(relations)
    gone = any(line.word == look.GONE.word for line in drawn)
    known = [line for line in _LINE_ORDER if line in drawn]
    return [*known, look.GONE] if gone else known


def _marked(drawing: Drawing) -> list[tuple[look.CardLook, bool, str]]:
    """Samples of marked cards, whether they are dashed, and what they mean."""
    marks: dict[Mark, str] = {
        "new": "new; its lines are bold",
        "changed": "changed",
        "gone": "gone",
    }
    used = {card.mark for card in drawing.cards}
    return [
        (marked_look(look.PREMISE, mark), mark == "gone", words)
        for mark, words in marks.items()
        if mark in used
    ]


def _some_reconstructed(cards: Iterable[Card]) -> bool:
    return any(card.proposition.reconstructed is not None for card in cards)
