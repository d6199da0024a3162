"""What stands above and below the cards of a drawing: its title and its legend."""

from collections.abc import Iterable, Sequence

from argmap.draw import look
from argmap.draw.cards import Card, look_of
from argmap.draw.drawing import Drawing, lines_used
from argmap.draw.legend import legend
from argmap.draw.markup import Markup, element, font, label, lines, side_of
from argmap.draw.typeface import wrapped

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
    noun = "proposition" if len(drawing.cards) == 1 else "propositions"
    count = f"{len(drawing.cards)} {noun}"
    return titled(
        argument_map.question,
        f"{holders} · {count}" if holders else count,
        width=drawing.heading_width,
    )


def keys_of(drawing: Drawing) -> Markup:
    """The keys of the maps, each as wide as its column and the space behind it."""
    keys = tuple(drawing.columns)
    cells = (
        element(
            "TD",
            font(key, size=look.TITLE, colour=look.INK, bold=True),
            WIDTH=drawing.card_width + (0 if key == keys[-1] else look.BETWEEN),
            ALIGN="LEFT",
        )
        for key in keys
    )
    return element(
        "TABLE",
        element("TR", *cells),
        BORDER=0,
        CELLBORDER=0,
        CELLSPACING=0,
        CELLPADDING=0,
    )


def titled(title: str, subtitle: str, *, width: float) -> Markup:
    """A title with a line below it, broken where they are too wide."""
    side = side_of(title)
    long = wrapped(title, width, look.TITLE, bold=True)
    return element(
        "TABLE",
        _title_row(long, side, size=look.TITLE, bold=True),
        _title_row(wrapped(subtitle, width, look.BODY), side, size=look.BODY),
        BORDER=0,
        CELLBORDER=0,
        CELLSPACING=0,
        CELLPADDING=1,
    )


def _title_row(
    texts: list[str], side: str, *, size: float, bold: bool = False
) -> Markup:
    words = font(lines(texts, align=side), size=size, colour=look.INK, bold=bold)
    return element("TR", element("TD", words, ALIGN=side, BALIGN=side))


def legend_of(drawing: Drawing) -> Markup:
    """The legend of what the drawing uses."""
    return legend_for(
        drawing.cards,
        lines_used(drawing),
        linked=bool(drawing.dotted),
        width=drawing.heading_width,
        filled=drawing.is_debate,
    )


def legend_for(
    cards: Sequence[Card],
    relations: Iterable[look.LineLook],
    *,
    width: float,
    linked: bool = False,
    filled: bool = False,
) -> Markup:
    """The legend of some cards and lines, filled up to its width where it is stacked.

    Graphviz would else stretch it between its words.
    """
    used = {look_of(card).word for card in cards}
    drawn = set(relations)
    return legend(
        [card for card in _CARD_ORDER if card.word in used],
        [line for line in _LINE_ORDER if line in drawn],
        linked=linked,
        reconstructed=any(card.proposition.reconstructed is not None for card in cards),
        width=width,
        filled=filled,
    )
