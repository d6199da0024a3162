"""A map without positions: the cards of each other map in a column of their own."""

import re
from itertools import pairwise
from xml.etree import ElementTree as ET

from argmap import ArgumentMap, MapDraft
from argmap.analysis.views import chosen, whole
from argmap.draw import look, pictures_of
from argmap.draw.dot import dot_source
from argmap.draw.drawing import drawing_of
from argmap.draw.layout.layouts import layouts_of
from argmap.draw.picture import pictures_of_view
from tests.analysis.debates import debate

SVG = "{http://www.w3.org/2000/svg}"
TEXT = f"{SVG}text"


def debate_of(maps: int, alignments: int) -> ArgumentMap:
    """A debate of so many maps, so many alignments between neighbours and others."""
    homes: list[ArgumentMap] = []
    for number in range(maps):
        draft = MapDraft(f"paper-{number}", question="What?")
        desk = draft.position("us")
        for claim in range(alignments):
            desk.premise(
                f"point-{claim}", f"Point {claim} of {number}, said at length."
            )
        homes.append(draft.build())
    both = MapDraft("debate", question="Where do they meet?")
    for home in homes:
        both.adopt(home)
    for number in range(alignments):
        step = 1 + number % (maps - 1)
        left, right = homes[number % maps], homes[(number + step) % maps]
        both.agrees(left.propositions[number], right.propositions[number], note="Yes.")
    return both.build()


def places(argument_map: ArgumentMap) -> tuple[dict[str, float], dict[str, float]]:
    """How far from the left the cards and the keys of their maps stand."""
    root = ET.fromstring(pictures_of(argument_map, ["svg"]).pictures["svg"])
    cards = {
        group.get("id", ""): min(
            float(text.get("x", "")) for text in group.iter(f"{SVG}text")
        )
        for group in root.iter(f"{SVG}g")
        if group.get("class") == "node"
    }
    keys = {
        text.text or "": float(text.get("x", ""))
        for text in root.iter(f"{SVG}text")
        if text.get("font-weight") == "bold"
        and re.fullmatch(r"[\w-]+", text.text or "")
    }
    return cards, keys


def test_each_map_of_a_debate_has_a_column_below_its_key() -> None:
    argument_map = debate_of(5, 60)
    cards, keys = places(argument_map)
    homes = [f"paper-{number}" for number in range(5)]
    columns = [
        {across for name, across in cards.items() if name.startswith(f"{home}/")}
        for home in homes
    ]
    assert sum(map(len, columns)) == 5, "the cards of a map stand below one another"
    lefts = [column.pop() for column in columns]
    assert lefts == sorted(lefts)
    assert all(
        abs(keys[home] - left) < 40 for home, left in zip(homes, lefts, strict=True)
    )
    assert all(right - left > look.DEBATE_CARDS[0] for left, right in pairwise(lefts))


def test_keys_stand_above_their_columns_in_each_part() -> None:
    """Where the cards of one map alone are shown, in columns side by side."""
    of_one = {f"paper-0/point-{number}" for number in range(90)}
    view = chosen(debate_of(2, 90), "One map", lambda each: each.id in of_one)
    root = ET.fromstring(pictures_of_view(view, ["svg"]).pictures["svg"])
    texts = [(each.text or "", float(each.get("x", ""))) for each in root.iter(TEXT)]
    columns = sorted({across for words, across in texts if words == "PREMISE"})
    keys = sorted(across for words, across in texts if words == "paper-0")
    assert len(columns) > 2
    assert all(abs(key - column) < 8 for key, column in zip(keys, columns, strict=True))


def test_a_debate_shows_only_what_is_aligned() -> None:
    cards, keys = places(debate().debate)
    assert len(cards) == 10
    assert {"open-it", "keep-shut"} <= keys.keys()


def test_a_debate_is_tried_in_several_widths() -> None:
    drawing = drawing_of(whole(debate_of(3, 60)))
    assert len(drawing.cards) >= 120
    assert tuple(each.card_width for each in layouts_of(drawing)) == look.DEBATE_CARDS


def test_a_map_with_a_position_is_no_debate() -> None:
    """Its guests stand among its own cards."""
    found = debate()
    assert not drawing_of(whole(found.keep_shut)).is_debate
    assert drawing_of(whole(found.debate)).is_debate
    assert "rankdir=RL" in dot_source(found.keep_shut)


def test_an_empty_map_is_drawn() -> None:
    assert pictures_of(MapDraft("bare", question="What?").build(), ["svg"])
