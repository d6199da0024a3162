"""Moves that break a rule: the code, what it says, the other place, and the line."""

import pytest

from argmap import Agent, Anchor, MapDraft
from tests.authoring.desks import Desk, Move, fault_of, is_refused

AGENT = Agent(key="bursar", name="The bursar")
TWIN = Agent(key="bursar", name="The bursar's deputy")

RULES: list[tuple[Move, str, str]] = [
    (
        lambda d: d.us.infer("new", d.relief, because=[]),
        "empty-because",
        "a step needs at least one premise",
    ),
    (
        lambda d: d.us.infer("new", d.relief, because=[d.full, d.full]),
        "repeated-premise",
        "a premise is named twice",
    ),
    (
        lambda d: d.us.infer("new", d.relief, because=[d.relief]),
        "own-premise",
        '"relief" cannot be a reason for itself',
    ),
    (
        lambda d: d.us.report("new", d.dear, because=[d.dear]),
        "own-premise",
        '"dear" cannot be a reason for itself',
    ),
    (
        lambda d: d.us.rebut(d.relief, by=d.relief),
        "self-attack",
        '"relief" cannot attack itself',
    ),
    (
        lambda d: d.draft.agrees(d.relief, d.relief, note="So."),
        "self-alignment",
        '"library/relief" always meets itself',
    ),
    (
        lambda d: d.us.stands_for(d.shut),
        "foreign-thesis",
        '"library/shut" is not a node of position "us"',
    ),
    (
        lambda d: d.draft.adopt(d.relief),
        "own-node",
        '"library/relief" is at home here already',
    ),
    (
        lambda d: d.draft.renamed("old", to="nowhere"),
        "unknown-node",
        'no node has the key "nowhere"',
    ),
]


@pytest.mark.parametrize(("move", "code", "message"), RULES)
def test_a_move_that_breaks_a_rule(move: Move, code: str, message: str) -> None:
    is_refused(move, code, message)


def test_a_taken_key_names_the_line_that_took_it() -> None:
    desk = Desk()
    error = fault_of(lambda d: d.us.premise("relief", "Yes."), desk)
    assert error.code == "duplicate-key"
    assert error.message == f'"relief" is taken ({desk.relief.whence})'
    assert error.hint is None


def test_an_attack_made_twice_needs_a_key_of_its_own() -> None:
    desk = Desk()
    first = desk.us.rebut(desk.relief, by=desk.dear)
    error = fault_of(lambda d: d.us.rebut(d.relief, by=d.dear), desk)
    assert error.code == "duplicate-key"
    assert error.message == f'"dear-rebuts-relief" is taken ({first.whence})'
    assert error.hint == "give this one a key of its own with key="


def test_an_alignment_made_twice_needs_a_key_of_its_own() -> None:
    desk = Desk()
    desk.draft.agrees(desk.relief, desk.shut, note="So.")
    error = fault_of(lambda d: d.draft.agrees(d.relief, d.shut, note="So."), desk)
    assert error.code == "duplicate-key"
    assert error.hint == "give this one a key of its own with key="


def test_a_stranger_is_told_where_it_is_at_home() -> None:
    desk = Desk()
    error = fault_of(lambda d: d.us.infer("new", d.relief, because=[d.two]), desk)
    assert error.code == "foreign-node"
    assert error.message == f'"two" is at home in map "rota" ({desk.two.whence})'
    assert error.hint == "draft.adopt(…) it first"


def test_a_namesake_of_another_draft_is_a_stranger_too() -> None:
    twin = Desk()
    twin.us.claim("twin", "It is so.")
    stray = twin.us.claim("stray", "It is so.")
    error = fault_of(lambda d: d.us.rebut(stray, by=d.dear))
    assert error.code == "foreign-node"
    assert error.message == '"library/stray" was not written at this draft'
    assert error.hint is None


def test_a_guest_is_no_thesis() -> None:
    desk = Desk()
    desk.draft.adopt(desk.tired)
    error = fault_of(lambda d: d.us.stands_for(d.tired), desk)
    assert error.code == "foreign-thesis"
    assert error.message == '"rota/tired" is not a node of position "us"'


def test_a_position_stands_for_one_thing() -> None:
    desk = Desk()
    desk.us.stands_for(desk.open_it)
    error = fault_of(lambda d: d.us.stands_for(d.relief), desk)
    assert error.code == "second-thesis"
    assert error.message == 'position "us" stands for "open-it" already'


def test_a_position_grants_a_counterclaim_once() -> None:
    desk = Desk()
    first = desk.us.concede(desk.dear, extent="In part.")
    error = fault_of(lambda d: d.us.concede(d.dear, extent="Wholly."), desk)
    assert error.code == "duplicate-concession"
    assert error.message == f'"dear" is conceded already ({first.whence})'


def test_two_versions_of_a_guest_do_not_sit_together() -> None:
    desk = Desk()
    desk.draft.adopt(desk.rota)
    other = MapDraft("rota", question="Who keeps the desks?").position("rota")
    two = other.premise("two", "Three keep the desks.")
    error = fault_of(lambda d: d.draft.adopt(two), desk)
    assert error.code == "conflicting-node"
    assert error.message == 'another version of "rota/two" is adopted'


def test_two_agents_of_one_key_do_not_sit_together() -> None:
    desk = Desk()
    desk.draft.position("third", holder=AGENT)
    error = fault_of(lambda d: d.us.counterclaim("new", "No.", holder=TWIN), desk)
    assert error.code == "conflicting-agent"
    assert error.message == 'agent "bursar" differs from the one of that key'


def test_two_agents_of_one_key_are_told_apart_by_line() -> None:
    desk = Desk()
    first = desk.draft.agent("bursar", "The bursar")
    error = fault_of(lambda d: d.draft.position("third", holder=TWIN), desk)
    assert error.message == (
        f'agent "bursar" differs from the one of that key ({first.whence})'
    )


def test_a_key_in_use_is_not_gone() -> None:
    desk = Desk()
    error = fault_of(lambda d: d.draft.renamed("relief", to="open-it"), desk)
    assert error.code == "duplicate-key"


@pytest.mark.parametrize("number", [0, -1, 1.0, True, "1", 2**53])
def test_paragraphs_and_sentences_are_counted_from_one(number: object) -> None:
    counted = "paragraphs and sentences are whole numbers, counted from 1"
    is_refused(lambda d: d.survey.at(number), "bad-anchor", counted)
    is_refused(lambda d: d.survey.at(1, number), "bad-anchor", counted)
    is_refused(lambda d: d.survey.at(1, 1, number), "bad-anchor", counted)


@pytest.mark.parametrize(
    "move",
    [
        lambda d: d.survey.at(1, 2, 2),
        lambda d: d.survey.at(1, 2, 1),
        lambda d: d.survey.at(1, through=2),
    ],
)
def test_an_anchor_runs_forward(move: Move) -> None:
    later = "an anchor runs through a later sentence than its first"
    is_refused(move, "bad-anchor", later)


def test_an_anchor_made_by_hand_has_offsets_that_can_be() -> None:
    pairs = "offsets are counted from 0, and come in pairs"
    half = Anchor(source="survey", paragraph=1, start=3)
    is_refused(lambda d: d.us.claim("new", "Yes.", anchors=[half]), "bad-anchor", pairs)
    empty = Anchor(source="survey", paragraph=1, start=3, end=3)
    behind = "an anchor ends behind its start"
    is_refused(
        lambda d: d.us.claim("new", "Yes.", anchors=[empty]), "bad-anchor", behind
    )


def test_an_agent_made_by_hand_obeys_the_rules() -> None:
    nameless = Agent(key="x", name=" ")
    error = fault_of(lambda d: d.draft.position("third", holder=nameless))
    assert (error.code, error.message) == ("blank-text", "name: the text is blank")


CLOSED: list[Move] = [
    lambda d: d.draft.source("new"),
    lambda d: d.draft.position("new"),
    lambda d: d.draft.agent("new", "New"),
    lambda d: d.draft.adopt(d.rota),
    lambda d: d.draft.agrees(d.relief, d.shut, note="So."),
    lambda d: d.draft.waive("unanchored", reason="So."),
    lambda d: d.draft.leaves_out(d.survey, 1, reason="So."),
    lambda d: d.draft.renamed("old", to="relief"),
    lambda d: d.draft.build(),
    lambda d: d.us.stands_for(d.relief),
    lambda d: d.us.claim("new", "Yes."),
    lambda d: d.us.premise("new", "Yes."),
    lambda d: d.us.recommendation("new", "Yes."),
    lambda d: d.us.counterclaim("new", "Yes."),
    lambda d: d.us.infer("new", d.open_it, because=[d.relief]),
    lambda d: d.us.report("new", d.dear, because=[d.wages]),
    lambda d: d.us.rebut(d.relief, by=d.dear),
    lambda d: d.us.undermine(d.full, by=d.dear),
    lambda d: d.us.undercut(d.demand, by=d.dear),
    lambda d: d.us.concede(d.dear, extent="So."),
]


@pytest.mark.parametrize("move", CLOSED)
def test_nothing_is_written_once_the_map_is_built(move: Move) -> None:
    desk = Desk()
    desk.draft.build()
    error = fault_of(move, desk)
    assert error.code == "draft-closed"
    assert error.message == 'map "library" is built already'
    assert error.hint == "make every move before build()"
