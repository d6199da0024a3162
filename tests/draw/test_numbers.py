"""Outline numbers: the same on cards, in the outline and on the page of a map."""

import re
from pathlib import Path

import pytest

from argmap.analysis.views import View, chosen, overview, whole
from argmap.draw.drawing import drawing_of
from argmap.loading import load
from argmap.reports.outline import outline_lines
from tests.pages.test_map_page import page_of

REPOSITORY = Path(__file__).resolve().parents[2]
MAPS = load(REPOSITORY / "maps", REPOSITORY / "seeds")
ENTRY = re.compile(r" *(?:[*>+~?-]|& [\w-]+:) (?:(\d+(?:\.\d+)?) )?.* \[([\w-]+)\]")
FACT = re.compile(
    r'"id":"([a-z0-9-]+)","iri":"[^"]*","kind":"\w+"(?:,"number":"([\d.]+)")?'
)


def on_cards(view: View) -> dict[str, str]:
    """The numbers on the cards of a drawing, by key."""
    cards = drawing_of(view).cards
    return {card.proposition.key: card.number for card in cards}


@pytest.mark.parametrize("key", ["cornered-2024", "rose-2020"])
def test_cards_outline_and_page_have_the_same_numbers(key: str) -> None:
    argument_map = MAPS.named(key)
    cards = on_cards(whole(argument_map))
    found = [ENTRY.match(line) for line in outline_lines(argument_map)]
    told = {entry[2]: entry[1] or "" for entry in found if entry is not None}
    assert told == cards
    assert dict(FACT.findall(page_of(key))) == cards


def test_a_part_of_a_map_has_the_numbers_of_the_whole() -> None:
    argument_map = MAPS.named("rose-2020")
    cards = on_cards(whole(argument_map))
    claims = chosen(argument_map, "Claims", lambda each: each.kind == "claim")
    for view in (overview(argument_map), claims):
        assert on_cards(view).items() <= cards.items()
