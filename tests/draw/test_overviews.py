"""Overviews and cut views: one page, short cards, folds, tabs, ghosts."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from argmap import ArgumentMap, MapDraft
from argmap.analysis import changes_between, focus, overview
from argmap.analysis.selections import Selection, selected
from argmap.analysis.walks import propositions_in
from argmap.draw.dot import dot_of
from argmap.draw.drawing import drawing_of
from argmap.draw.ghosts import changes_drawing
from argmap.draw.look import LABEL, THESIS
from argmap.draw.overviews import SMALLEST_BODY, overview_on_a_page
from argmap.draw.picture import pictures_of_view
from argmap.draw.stubs import signs_of
from argmap.loading import load

REPOSITORY = Path(__file__).resolve().parents[2]
MAPS = load(REPOSITORY / "maps", REPOSITORY / "seeds").maps
PAPERS = [each for each in MAPS if each.positions]


def small_map(
    *, said: str = "Pupils could read there.", more: bool = False
) -> ArgumentMap:
    """A thesis with a branch of two steps, an answered objection, and a goal."""
    draft = MapDraft("heating", question="Should the hall be heated?")
    desk = draft.position("head")
    heat = desk.claim("heat", "The hall should be heated.")
    desk.stands_for(heat)
    relief = desk.claim("relief", said)
    cold = desk.premise("cold", "The hall is cold.")
    desk.infer("study", relief, because=[cold])
    desk.infer("act", heat, because=[relief])
    costly = desk.counterclaim("costly", "Heat is dear.")
    desk.rebut(heat, by=costly)
    if more:
        paid = desk.premise("paid", "The fund pays.")
        desk.rebut(costly, by=paid)
    return draft.build()


@pytest.mark.parametrize("argument_map", MAPS, ids=lambda each: each.key)
def test_an_overview_of_each_map_can_be_read_on_one_page(
    argument_map: ArgumentMap,
) -> None:
    view = overview_on_a_page(argument_map)
    paper = pictures_of_view(view, []).paper
    assert 8 <= len(view.shown) <= 16
    assert paper.name == "A4"
    assert paper.body >= SMALLEST_BODY
    assert all(len(card.text) <= LABEL + 1 for card in drawing_of(view).cards)


@pytest.mark.parametrize("argument_map", PAPERS, ids=lambda each: each.key)
def test_an_overview_has_the_thesis_conclusions_claims_and_counterclaims(
    argument_map: ArgumentMap,
) -> None:
    """And what became of each counterclaim is said in words."""
    cards = drawing_of(overview_on_a_page(argument_map)).cards
    assert any(card.is_thesis for card in cards)
    assert {"claim", "recommendation", "counterclaim"} <= {
        card.proposition.kind for card in cards
    }
    assert all(
        bool(card.answer) == (card.proposition.kind == "counterclaim") for card in cards
    )


def left_of(svg: bytes, words: str) -> float:
    """Where a text begins."""
    texts = ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")
    return next(
        float(each.get("x", ""))
        for each in texts
        if (each.text or "").replace("\N{NO-BREAK SPACE}", " ") == words
    )


def test_a_conclusion_that_stands_alone_stands_with_the_thesis() -> None:
    """At the left, and not among the reasons, with numbers that run down."""
    draft = MapDraft("heating", question="Should the hall be heated?")
    desk = draft.position("head")
    heat = desk.claim("heat", "Heat it.")
    desk.stands_for(heat)
    reasons = [desk.claim(f"reason-{number}", "A reason.") for number in range(4)]
    for number, reason in enumerate(reasons):
        desk.infer(f"step-{number}", heat, because=[reason])
    cold = desk.premise("cold", "The hall is cold.")
    desk.infer("more", reasons[-1], because=[cold])
    for number in range(2):
        advice = desk.recommendation(f"do-{number}", "Do it.", addressee="the school")
        desk.infer(f"so-{number}", advice, because=[cold])
    drawn = pictures_of_view(overview(draft.build(), 7), ["svg"]).pictures["svg"]
    thesis = left_of(drawn, "THESIS")
    assert abs(left_of(drawn, "5 RECOMMENDATION") - thesis) < 4
    assert abs(left_of(drawn, "6 RECOMMENDATION") - thesis) < 4


def test_the_overview_of_a_debate_counts_what_it_leaves_out_of_each_map() -> None:
    (debate,) = (each for each in MAPS if not each.positions)
    view = overview_on_a_page(debate)
    signs = re.findall(r">\+(\d+)<", dot_of(drawing_of(view)))
    *left_out, _ = sorted(map(int, signs))
    everything = propositions_in(debate)
    assert sum(left_out) + len(view.shown) == len(everything)


@pytest.mark.parametrize("argument_map", PAPERS, ids=lambda each: each.key)
def test_all_that_an_overview_leaves_out_is_counted(argument_map: ArgumentMap) -> None:
    view = overview(argument_map)
    whole = len(argument_map.propositions)
    assert len(view.shown) + sum(view.folded.values()) == whole


def test_a_short_card_says_kind_label_and_answer_and_what_is_folded() -> None:
    cards = drawing_of(overview(small_map(more=True), 3)).cards
    drawn = dot_of(drawing_of(overview(small_map(more=True), 3)))
    assert {card.proposition.key: card.folded for card in cards} == {
        "heat": 0,
        "relief": 1,
        "costly": 1,
    }
    assert ">+1<" in drawn
    assert "so many more are folded into it" in drawn
    assert [card.answer for card in cards if card.answer] == ["answered"]
    open_one = drawing_of(overview(small_map(), 3)).cards
    assert [card.answer for card in open_one if card.answer] == ["not answered"]


def test_a_cut_relation_is_told_by_number_at_its_end() -> None:
    view = selected(small_map(), Selection(kinds=["claim"]))
    signs = {sign.end: sign.words for sign in signs_of(drawing_of(view))}
    assert signs == {
        "heating/relief": "from 1.1",
        "heating/heat": "attacked by 2",
    }
    assert view.title == "Claims"


def test_a_focus_says_where_it_leads() -> None:
    argument_map = small_map()
    relief = next(each for each in argument_map.propositions if each.key == "relief")
    view = focus(argument_map, relief)
    assert {name.partition("/")[2] for name in view.shown} == {"relief", "cold"}
    (sign,) = signs_of(drawing_of(view))
    assert sign.words == "to the thesis ‣"


def debate(*, met: bool = True) -> ArgumentMap:
    """A map that adopts what another says, and finds that it contradicts its own."""
    other = MapDraft("other", question="What does heat cost?")
    desk = other.position("bursar")
    dear = desk.claim("dear", "Heat is dear.")
    desk.stands_for(dear)
    other.build()
    draft = MapDraft("heating", question="Should the hall be heated?")
    heat = draft.position("head").claim("heat", "The hall should be heated.")
    if met:
        draft.adopt(dear)
        draft.contradicts(heat, dear, note="One denies it.")
    return draft.build()


def test_a_finding_of_the_mapper_that_is_cut_is_told() -> None:
    view = selected(debate(), Selection(positions=["head"]))
    (sign,) = signs_of(drawing_of(view))
    assert sign.words == "contradicts “Heat is dear.” ‣"


def test_a_focus_in_a_debate_shows_what_is_aligned() -> None:
    (of_five,) = (each for each in MAPS if not each.positions)
    meeting = of_five.alignments[0]
    view = focus(of_five, meeting.left, 1)
    assert meeting.right.id in view.shown


def test_a_guest_that_is_gone_is_a_ghost() -> None:
    drawing = changes_drawing(changes_between(debate(), debate(met=False)))
    assert {card.proposition.key: card.mark for card in drawing.cards} == {
        "heat": "",
        "dear": "gone",
    }


def test_the_place_of_a_thesis_that_has_changed_can_be_read() -> None:
    """In dark letters on its white badge."""
    both: list[ArgumentMap] = []
    for said in ("Heat the hall.", "Heat it well."):
        draft = MapDraft("heating", question="Should the hall be heated?")
        desk, survey = draft.position("head"), draft.source("survey")
        desk.stands_for(desk.claim("heat", said, anchors=[survey.at(2)]))
        both.append(draft.build())
    drawn = dot_of(changes_drawing(changes_between(*both)))
    assert "CHANGED THESIS" in drawn
    (badge,) = re.findall(r"<FONT[^>]*>¶2<", drawn)
    assert THESIS.line in badge


def test_what_is_new_or_gone_is_marked_in_words_and_lines() -> None:
    changes = changes_between(
        small_map(more=True), small_map(said="Pupils could rest there.")
    )
    drawing = changes_drawing(changes)
    marks = {card.proposition.key: card.mark for card in drawing.cards}
    assert marks == {"relief": "changed", "costly": "", "paid": "gone"}
    drawn = dot_of(drawing)
    assert "GONE PREMISE" in drawn
    assert "was: Pupils could read there." in drawn
    assert "arrowtail=odot" in drawn
    back = dot_of(changes_drawing(changes_between(small_map(), small_map(more=True))))
    assert "NEW 2.1 PREMISE" in back
    assert "penwidth=3.74" in back
