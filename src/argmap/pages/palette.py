"""The colours of a page: those of the drawings, and what they become in the dark."""

import re
from collections.abc import Iterable, Mapping
from colorsys import hls_to_rgb, rgb_to_hls
from typing import Final

from argmap.draw import look

KINDS: Final = {
    "thesis": look.THESIS,
    "claim": look.CLAIM,
    "premise": look.PREMISE,
    "recommendation": look.RECOMMENDATION,
    "counterclaim": look.COUNTERCLAIM,
}
"""How the cards of a kind look, by its word."""

RELATIONS: Final = {
    "supports": look.SUPPORTS,
    "reported": look.REPORTED,
    "attacks": look.ATTACKS,
    "undercuts": look.UNDERCUTS,
    "agrees": look.AGREES,
    "contradicts": look.CONTRADICTS,
    "qualifies": look.QUALIFIES,
    "disputes": look.DISPUTES,
}
"""How the lines of a relation look, by its name in a style sheet."""

_HEX: Final = re.compile(r"#[0-9a-f]{6}\Z", re.IGNORECASE)
_TINTS_FROM: Final = 0.75
_GIVEN: Final = {look.PAPER.lower(): "#1d242c", look.INK.lower(): "#e3e8ee"}
_NAMED: Final = {"white": look.PAPER, "black": "#000000"}


def colour_of(written: str) -> str | None:
    """A colour as six hexadecimal digits in lower case; `None` for no colour."""
    found = _NAMED.get(written, written)
    return found.lower() if _HEX.match(found) else None


def in_the_dark(colour: str) -> str:
    """The colour that does in the dark what this one does on paper.

    What is light becomes dark and the reverse, so that contrasts stay; tints get
    greyer.
    """
    if colour in _GIVEN:
        return _GIVEN[colour]
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    hue, lightness, saturation = rgb_to_hls(red, green, blue)
    if lightness > _TINTS_FROM:
        light, muted = 0.885 - 0.765 * lightness, 0.42 * saturation
    else:
        light, muted = 0.92 - 0.7 * lightness, 0.55 * saturation
    parts = hls_to_rgb(hue, light, muted)
    return "#" + "".join(f"{round(part * 255):02x}" for part in parts)


def style_of(looks: Mapping[str, Mapping[str, str]]) -> str:
    """The style sheet of the colours, of kinds and relations, and of a drawing's looks.

    Args:
        looks: The properties of each class of the drawing.
    """
    rules: list[str] = []
    used: set[str] = set()
    for name, card in KINDS.items():
        colours = (card.tint, card.line, card.ink, card.kind_ink)
        used |= {colour.lower() for colour in colours}
        tint, line, ink, kind = map(_variable, colours)
        rules.append(
            f".{name}{{--tint:{tint};--line:{line};--ink:{ink};--kind:{kind}}}"
        )
    for name, relation in RELATIONS.items():
        used.add(relation.colour.lower())
        rules.append(f":root{{--{name}:{_variable(relation.colour)}}}")
    for name, properties in looks.items():
        told = "".join(f"{key}:{_value(value)};" for key, value in properties.items())
        used |= {found for value in properties.values() if (found := colour_of(value))}
        rules.append(f".{name}{{{told.removesuffix(';')}}}")
    return "\n".join([*_themes(used), *rules])


def _themes(colours: Iterable[str]) -> list[str]:
    ordered = sorted(colours)
    light = _block({colour: colour for colour in ordered})
    dark = _block({colour: in_the_dark(colour) for colour in ordered})
    by_itself = f':root:not([data-theme="light"]){{{dark}}}'
    by_hand = f':root[data-theme="dark"]{{{dark}}}'
    return [
        f":root{{{light}}}",
        f"@media screen and (prefers-color-scheme:dark){{{by_itself}}}",
        f"@media screen{{{by_hand}}}",
    ]


def _block(colours: Mapping[str, str]) -> str:
    return ";".join(f"--c{name[1:]}:{value}" for name, value in colours.items())


def _variable(colour: str) -> str:
    return f"var(--c{colour.lower()[1:]})"


def _value(written: str) -> str:
    colour = colour_of(written)
    if colour is not None:
        return _variable(colour)
    return f"{written}px" if re.fullmatch(r"[\d.]+", written) else written
