"""Drawings for printers without colour: black lines, black text, light greys."""

import re
from typing import Final

from attrs import evolve

from argmap.draw import look
from argmap.draw.rendering.plates import Order

BLACK: Final = "#000000"

GREYS: Final = {
    look.PAPER: "#FFFFFF",
    look.CLAIM.tint: "#FFFFFF",
    look.RECOMMENDATION.tint: "#EBEBEB",
    look.COUNTERCLAIM.tint: "#D2D2D2",
    look.GROUP_FILL: "#F7F7F7",
    look.GROUP_LINE: "#9A9A9A",
}
"""What becomes of the colours that do not turn black."""

_COLOURS: Final = re.compile(
    r'\b(?P<name>(?:BG)?COLOR|(?:bg|fill|font)?color)="'
    r'(?P<said>#[0-9A-Fa-f]{6}(?::#[0-9A-Fa-f]{6})*)"'
)
"""An attribute with colours; in a text the quotation mark would be escaped."""


def in_black(dot: str) -> str:
    """The same drawing in black and greys; line styles and heads stay."""
    return _COLOURS.sub(_grey, dot)


def order_in_black(order: Order) -> Order:
    """The same piece in black and greys."""
    return evolve(order, dots=tuple(map(in_black, order.dots)))


def _grey(found: re.Match[str]) -> str:
    said = ":".join(
        GREYS.get(colour.upper(), BLACK) for colour in found["said"].split(":")
    )
    return f'{found["name"]}="{said}"'
