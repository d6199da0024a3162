"""Where cards and lines stand: seats, columns, widths, and the lines of the mapper."""

import re
from itertools import combinations
from math import dist
from xml.etree import ElementTree as ET

from attrs import evolve

from argmap import ArgumentMap, MapDraft
from argmap.analysis.views import whole
from argmap.draw import look
from argmap.draw.dot import dot_of, dot_source
from argmap.draw.drawing import drawing_of, lines_used
from argmap.draw.layout.layouts import layouts_of
from argmap.draw.picture import pictures_of

SVG = "{http://www.w3.org/2000/svg}"


def bare_map(reasons: int, attacks: int = 0) -> ArgumentMap:
    """A thesis with reasons and attacks, each a card of its own."""
    draft = MapDraft("bare", question="Should the hall be heated?")
    desk = draft.position("us")
    thesis = desk.claim("thesis", "It should be heated.")
    desk.stands_for(thesis)
    for number in range(reasons):
        reason = desk.premise(f"reason-{number}", f"Reason {number} is good.")
        desk.infer(f"step-{number}", thesis, because=[reason])
    for number in range(attacks):
        doubt = desk.counterclaim(f"doubt-{number}", f"Doubt {number} is real.")
        desk.rebut(thesis, by=doubt)
    return draft.build()


def heads_in(svg: bytes) -> list[tuple[float, float]]:
    """The middle of each head."""
    middles: list[tuple[float, float]] = []
    for group in ET.fromstring(svg).iter(f"{SVG}g"):
        if group.get("class") != "edge":
            continue
        for shape in group.iter(f"{SVG}polygon"):
            numbers = [
                float(n) for n in re.findall(r"[-.\d]+", shape.get("points", ""))
            ]
            across, down = numbers[::2], numbers[1::2]
            middles.append((sum(across) / len(across), sum(down) / len(down)))
            break
    return middles


def test_no_two_heads_meet_at_a_card() -> None:
    """Each line has a seat of its own at the side of the card."""
    drawn = pictures_of(bare_map(5, attacks=3), ["svg"])
    heads = heads_in(drawn.pictures["svg"])
    assert len(heads) == 8
    assert all(dist(one, other) > 4 for one, other in combinations(heads, 2))


def test_only_a_card_at_which_lines_meet_has_seats() -> None:
    assert "PORT=" not in dot_source(bare_map(1))
    assert dot_source(bare_map(1, attacks=1)).count("PORT=") == 2


def test_a_map_is_laid_out_in_several_widths_and_columns() -> None:
    """Every second bare reason may stand one column further out."""
    drawing = drawing_of(whole(bare_map(4)))
    layouts = layouts_of(drawing)
    assert layouts[0] == drawing
    assert {each.card_width for each in layouts} == set(look.CARDS)
    assert {each.far for each in layouts} == {
        frozenset(),
        frozenset({"bare/reason-1", "bare/reason-3"}),
    }
    assert "minlen=4" in dot_of(layouts[-1])
    assert "minlen=4" not in dot_of(layouts[0])
    assert {each.far for each in layouts_of(drawing_of(whole(bare_map(2))))} == {
        frozenset()
    }


def test_a_vast_map_is_laid_out_once() -> None:
    drawing = drawing_of(whole(bare_map(look.TRIED)))
    assert layouts_of(drawing) == (drawing,)
    assert "seats" not in dot_of(drawing)


def test_wider_cards_break_their_text_later() -> None:
    """And every one of them is drawn whole."""
    draft = MapDraft("long", question="Why?")
    desk = draft.position("us")
    desk.stands_for(desk.claim("much", "A rather long claim. " * 20))
    drawing = drawing_of(whole(draft.build()))
    lines = [
        dot_of(evolve(drawing, card_width=width)).count("<BR") for width in look.CARDS
    ]
    assert lines == sorted(set(lines), reverse=True)


def test_agreement_and_contradiction_differ_in_line_head_and_colour() -> None:
    draft = MapDraft("sides", question="Should the hall be heated?")
    left = draft.position("us").claim("left", "The left says so.")
    right = draft.position("them").claim("right", "The right says so.")
    draft.agrees(left, right, note="Both say so.", key="same")
    draft.contradicts(left, right, note="One denies it.", key="clash")
    draft.qualifies(left, right, note="It narrows it.", key="narrower")
    argument_map = draft.build()
    used = list(lines_used(drawing_of(whole(argument_map))))
    assert used == [look.AGREES, look.CONTRADICTS, look.QUALIFIES]
    assert len({line.style for line in used}) == 3
    assert len({line.head for line in used}) == 3
    root = ET.fromstring(pictures_of(argument_map, ["svg"]).pictures["svg"])
    groups = {group.get("id"): group for group in root.iter(f"{SVG}g")}
    shapes = {key: [*groups[key].iter()] for key in ("same", "clash", "narrower")}
    tags = {
        key: [shape.tag.removeprefix(SVG) for shape in found]
        for key, found in shapes.items()
    }
    assert tags["same"].count("path") == 3
    assert tags["same"].count("polygon") == 0
    assert tags["clash"].count("polygon") == 2
    assert tags["narrower"].count("polygon") == 1
    words = " ".join(text.text or "" for text in root.iter(f"{SVG}text"))
    assert all(line.word in words.replace("\xa0", " ") for line in used)
