"""What stands above and below the cards of a drawing: its title and its legend."""

from argmap.draw import look
from argmap.draw.cards import look_of
from argmap.draw.drawing import Drawing, lines_used
from argmap.draw.legend import legend_label
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
    look.CONTRADICTS,
    look.QUALIFIES,
)


def title_attributes(drawing: Drawing) -> dict[str, str]:
    """The group that holds all others: its label is the title."""
    argument_map = drawing.argument_map
    holders = ", ".join(position.holder_name for position in argument_map.positions)
    question = wrapped(
        argument_map.question, drawing.heading_width, look.TITLE, bold=True
    )
    noun = "proposition" if len(drawing.cards) == 1 else "propositions"
    count = f"{len(drawing.cards)} {noun}"
    subtitle = wrapped(
        f"{holders} · {count}" if holders else count, drawing.heading_width, look.BODY
    )
    side = side_of(argument_map.question)
    title = element(
        "TABLE",
        _title_row(question, side, size=look.TITLE, bold=True),
        _title_row(subtitle, side, size=look.BODY, bold=False),
        BORDER=0,
        CELLBORDER=0,
        CELLSPACING=0,
        CELLPADDING=1,
    )
    return {
        "label": label(title),
        "labelloc": "t",
        "labeljust": "r",
        "peripheries": "0",
        "margin": "4",
    }


def _title_row(texts: list[str], side: str, *, size: float, bold: bool) -> Markup:
    words = font(lines(texts, align=side), size=size, colour=look.INK, bold=bold)
    return element("TR", element("TD", words, ALIGN=side, BALIGN=side))


def legend_of(drawing: Drawing) -> str:
    """The legend of what the drawing uses, as the value of a DOT label."""
    used = {look_of(card).word for card in drawing.cards}
    relations = {line.word for line in lines_used(drawing)}
    return legend_label(
        [card for card in _CARD_ORDER if card.word in used],
        [line for line in _LINE_ORDER if line.word in relations],
        linked=bool(drawing.dotted),
        reconstructed=any(
            card.proposition.reconstructed is not None for card in drawing.cards
        ),
        width=drawing.heading_width,
    )
