"""The colours of a page: what can be read on paper can be read in the dark."""

import pytest

from argmap.draw.look import GROUP_FILL, PAPER, CardLook
from argmap.pages.palette import KINDS, RELATIONS, in_the_dark, style_of


def luminance(colour: str) -> float:
    """As WCAG 2 defines it."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("card", KINDS.values(), ids=list(KINDS))
def test_a_card_can_be_read_in_the_dark(card: CardLook) -> None:
    tint = in_the_dark(card.tint.lower())
    assert contrast(in_the_dark(card.ink.lower()), tint) >= 6
    assert contrast(in_the_dark(card.kind_ink.lower()), tint) >= 4.5


@pytest.mark.parametrize("name", RELATIONS)
def test_a_line_can_be_seen_in_the_dark(name: str) -> None:
    line = in_the_dark(RELATIONS[name].colour.lower())
    for ground in ("#14181e", in_the_dark(GROUP_FILL.lower())):
        assert contrast(line, ground) >= 3.3


def test_the_kinds_stay_apart_in_the_dark() -> None:
    tints = {in_the_dark(card.tint.lower()) for card in KINDS.values()}
    assert len(tints) == len(KINDS)
    assert in_the_dark(PAPER.lower()) in tints


def test_a_look_becomes_a_class_whose_colours_have_both_themes() -> None:
    sheet = style_of({"k0": {"fill": "#EAF1FB", "stroke": "none", "font-size": "9.0"}})
    assert ".k0{fill:var(--ceaf1fb);stroke:none;font-size:9.0px}" in sheet
    assert sheet.count("--ceaf1fb:") == 3
