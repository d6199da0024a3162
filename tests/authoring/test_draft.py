"""The verbs of a map: what each makes, and where it ends up in the map."""

import pytest

from argmap import Agent, Alignment, Anchor, MapDraft, Source
from argmap.model.alignments import AlignmentKind
from argmap.model.maps import LeftOut, Renaming, Waiver
from tests.authoring.desks import Desk


@pytest.fixture
def desk() -> Desk:
    """A desk with one of everything on it."""
    return Desk()


def test_an_empty_draft_is_a_map_of_a_question() -> None:
    built = MapDraft("empty", question="Is there anything?").build()
    assert (built.key, built.question) == ("empty", "Is there anything?")
    assert (built.language, built.licence) == ("en", None)
    assert built.nodes == {}


@pytest.mark.parametrize("licence", ["CC-BY-4.0", "https://example.org/licence"])
def test_a_map_has_a_language_and_a_licence(licence: str) -> None:
    draft = MapDraft("map-2", question="Warum?", language="de-AT", licence=licence)
    built = draft.build()
    assert (built.language, built.licence) == ("de-AT", licence)


def test_a_source_is_a_place_to_take_anchors_from(desk: Desk) -> None:
    review = desk.draft.source("review")
    assert review.at(1) == Anchor(source="review", paragraph=1)
    assert review.at(1, 2) == Anchor(source="review", paragraph=1, sentence=2)
    assert review.at(1, sentence=2, through=4) == Anchor(
        source="review", paragraph=1, sentence=2, through=4
    )
    assert desk.draft.build().sources == (Source(key="survey"), Source(key="review"))


def test_an_anchor_knows_the_line_it_was_taken_at(desk: Desk) -> None:
    anchor = desk.survey.at(1)
    assert anchor.whence is not None
    assert anchor.whence.path == __file__


def test_positions_stand_in_the_order_of_writing(desk: Desk) -> None:
    desk.draft.position("others", holder="The parents")
    keys = [position.key for position in desk.draft.build().positions]
    assert keys == ["us", "them", "others"]


def test_a_position_may_bear_the_name_of_a_node(desk: Desk) -> None:
    assert desk.draft.position("relief").key == "relief"


def test_an_agent_is_shared_between_maps(desk: Desk) -> None:
    made = desk.draft.agent("school", "The school", same_as=["urn:example:school"])
    assert made == Agent(
        key="school", name="The school", same_as=("urn:example:school",)
    )
    desk.draft.position("third", holder=made)
    assert desk.draft.build().positions[-1].holder is made


def test_a_guest_keeps_its_home_address(desk: Desk) -> None:
    desk.draft.adopt(desk.two)
    desk.draft.adopt(desk.stretch)
    step = desk.us.infer("new", desk.relief, because=[desk.two])
    undercut = desk.us.undercut(desk.stretch, by=desk.full)
    built = desk.draft.build()
    assert built.adopted == (desk.two, desk.stretch)
    assert step.premises[0].id == "rota/two"
    assert undercut.target.id == "rota/stretch"
    assert built.nodes["rota/two"] is desk.two


def test_a_whole_map_can_be_adopted(desk: Desk) -> None:
    desk.draft.adopt(desk.rota)
    assert desk.draft.build().adopted == (desk.two, desk.tired, desk.stretch)


def test_adopting_twice_is_adopting_once(desk: Desk) -> None:
    desk.draft.adopt(desk.two)
    desk.draft.adopt(desk.rota)
    assert desk.draft.build().adopted == (desk.two, desk.tired, desk.stretch)


@pytest.mark.parametrize(
    ("verb", "kind"),
    [
        ("agrees", "agrees"),
        ("contradicts", "contradicts"),
        ("qualifies", "qualifies"),
        ("restates", "restates"),
        ("disputes_fact", "disputes-fact"),
    ],
)
def test_an_alignment_is_named_by_kind_and_both_ends(
    desk: Desk, verb: str, kind: AlignmentKind
) -> None:
    made = getattr(desk.draft, verb)(desk.open_it, desk.shut, note="Not both.")
    assert made == Alignment(
        map_key="library",
        key=f"al-library-open-it-{kind}-library-shut",
        kind=kind,
        left=desk.open_it,
        right=desk.shut,
        note="Not both.",
    )
    assert made.id == f"library/{made.key}"
    assert desk.draft.build().alignments == (made,)


def test_an_alignment_can_be_weak_named_and_judged_by_someone(desk: Desk) -> None:
    made = desk.draft.agrees(
        desk.relief,
        desk.shut,
        note="Perhaps.",
        strength="weak",
        by="a second reader",
        key="perhaps",
    )
    assert (made.strength, made.by, made.key) == ("weak", "a second reader", "perhaps")


def test_an_alignment_reaches_a_guest(desk: Desk) -> None:
    desk.draft.adopt(desk.tired)
    made = desk.draft.agrees(desk.relief, desk.tired, note="Both speak of the desks.")
    assert made.key == "al-library-relief-agrees-rota-tired"


def test_a_problem_is_waived_at_a_node_or_for_the_map(desk: Desk) -> None:
    desk.draft.adopt(desk.two)
    desk.draft.waive("unanchored", reason="There is no text.")
    desk.draft.waive("long-text", desk.relief, reason="It is quoted.")
    desk.draft.waive("any-code", desk.demand, reason="It is seen.")
    desk.draft.waive("any-code", desk.two, reason="It is a guest.")
    assert desk.draft.build().waivers == (
        Waiver(code="unanchored", node=None, reason="There is no text."),
        Waiver(code="long-text", node="library/relief", reason="It is quoted."),
        Waiver(code="any-code", node="library/demand", reason="It is seen."),
        Waiver(code="any-code", node="rota/two", reason="It is a guest."),
    )


def test_a_paragraph_is_left_out_with_a_reason(desk: Desk) -> None:
    desk.draft.leaves_out(desk.survey, 1, reason="The title.")
    assert desk.draft.build().left_out == (
        LeftOut(source="survey", paragraph=1, reason="The title."),
    )


def test_an_old_key_leads_on(desk: Desk) -> None:
    attack = desk.us.rebut(desk.shut, by=desk.open_it)
    desk.draft.renamed("open", to="open-it")
    desk.draft.renamed("older", to="open")
    desk.draft.renamed("fight", to=attack.key)
    assert desk.draft.build().renamings == (
        Renaming(old="open", new="open-it"),
        Renaming(old="older", new="open"),
        Renaming(old="fight", new="open-it-rebuts-shut"),
    )


def test_nodes_are_found_by_their_ids(desk: Desk) -> None:
    built = desk.draft.build()
    assert list(built.nodes) == [
        "library/open-it",
        "library/relief",
        "library/full",
        "library/dear",
        "library/wages",
        "library/shut",
        "library/demand",
    ]
