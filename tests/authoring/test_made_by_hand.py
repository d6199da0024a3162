"""Agents, anchors and guests that did not come from this draft obey its rules too."""

import pytest
from attrs import evolve

from argmap import (
    Agent,
    Anchor,
    ArgumentMap,
    AuthoringError,
    Claim,
    Counterclaim,
    Inference,
    MapDraft,
    Premise,
    Recommendation,
)


@pytest.mark.parametrize(
    ("agent", "code"),
    [
        (Agent(key="No Key", name="The school"), "malformed-key"),
        (Agent(key="school", name=" "), "blank-text"),
        (Agent(key="school", name="S", same_as=("school",)), "malformed-iri"),
    ],
)
def test_an_agent_that_cannot_be_is_no_holder(agent: Agent, code: str) -> None:
    draft = MapDraft("m", question="Is it so?")
    with pytest.raises(AuthoringError) as caught:
        draft.position("us", holder=agent)
    assert caught.value.code == code


def test_an_agent_is_the_same_wherever_a_map_names_it() -> None:
    draft = MapDraft("m", question="Is it so?")
    desk = draft.position("us", holder=Agent(key="school", name="The school"))
    desk.counterclaim("so", "Yes.", holder=Agent(key="school", name="The school"))
    with pytest.raises(AuthoringError) as caught:
        desk.counterclaim("not-so", "No.", holder=Agent(key="school", name="Another"))
    assert caught.value.code == "conflicting-agent"


@pytest.mark.parametrize(
    "anchor",
    [
        Anchor(source="s", paragraph=0),
        Anchor(source="s", paragraph=True),
        Anchor(source="s", paragraph=2**60),
        Anchor(source="s", paragraph=1, sentence=0),
        Anchor(source="s", paragraph=1, through=2),
        Anchor(source="s", paragraph=1, sentence=2, through=2),
        Anchor(source="s", paragraph=1, start=3),
        Anchor(source="s", paragraph=1, end=3),
        Anchor(source="s", paragraph=1, start=3, end=3),
        Anchor(source="s", paragraph=1, start=-1, end=3),
    ],
)
def test_an_anchor_that_cannot_be_is_refused(anchor: Anchor) -> None:
    draft = MapDraft("m", question="Is it so?")
    draft.source("s")
    desk = draft.position("us")
    with pytest.raises(AuthoringError) as caught:
        desk.claim("so", "Yes.", anchors=[anchor])
    assert caught.value.code == "bad-anchor"


def test_an_anchor_that_can_be_is_taken() -> None:
    draft = MapDraft("m", question="Is it so?")
    draft.source("s")
    anchor = Anchor(source="s", paragraph=1, sentence=1, through=2, start=0, end=9)
    claim = draft.position("us").claim("so", "Yes.", anchors=[anchor])
    assert claim.anchors == (anchor,)


def test_two_versions_of_a_node_are_not_adopted_side_by_side() -> None:
    def neighbour(text: str) -> ArgumentMap:
        draft = MapDraft("other", question="Is it so?")
        draft.position("them").claim("so", text)
        return draft.build()

    draft = MapDraft("m", question="Is it so?")
    draft.adopt(neighbour("Yes."))
    draft.adopt(neighbour("Yes."))
    with pytest.raises(AuthoringError) as caught:
        draft.adopt(neighbour("No."))
    assert caught.value.code == "conflicting-node"


CLAIM = Claim(map_key="other", key="so", position="them", text="Yes.")
PREMISE = Premise(map_key="other", key="dry", position="them", text="It is dry.")
ADVICE = Recommendation(map_key="other", key="go", position="them", text="Go.")
COUNTER = Counterclaim(map_key="other", key="no", position="them", text="No.")
STEP = Inference(
    map_key="other",
    key="step",
    position="them",
    premises=(PREMISE,),
    conclusion=CLAIM,
)
NUL = "Y\x00es"


@pytest.mark.parametrize("guest", [CLAIM, PREMISE, ADVICE, COUNTER, STEP])
def test_a_guest_made_by_hand_that_could_be_written_is_adopted(
    guest: Claim | Premise | Recommendation | Counterclaim | Inference,
) -> None:
    draft = MapDraft("m", question="Is it so?")
    draft.adopt(guest)
    assert draft.build().adopted == (guest,)


@pytest.mark.parametrize(
    ("guest", "code"),
    [
        (evolve(CLAIM, text=NUL), "unlawful-character"),
        (evolve(CLAIM, text=" "), "blank-text"),
        (evolve(CLAIM, text=None), "wrong-kind"),
        (evolve(CLAIM, short="s" * 81), "text-too-long"),
        (evolve(CLAIM, language="no language"), "malformed-language"),
        (evolve(CLAIM, reconstructed=NUL), "unlawful-character"),
        (evolve(CLAIM, origin=NUL), "unlawful-character"),
        (evolve(CLAIM, map_key="Other Map"), "malformed-key"),
        (evolve(CLAIM, key="al-so"), "reserved-key"),
        (evolve(CLAIM, key="so\nso"), "malformed-key"),
        (evolve(CLAIM, position="<b>"), "malformed-key"),
        (evolve(CLAIM, anchors=None), "wrong-kind"),
        (evolve(CLAIM, anchors=("p6",)), "wrong-kind"),
        (evolve(CLAIM, anchors=(Anchor(source="s", paragraph=0),)), "bad-anchor"),
        (evolve(CLAIM, anchors=(Anchor(source="§", paragraph=1),)), "malformed-key"),
        (evolve(ADVICE, addressee=NUL), "unlawful-character"),
        (evolve(COUNTER, holder=NUL), "unlawful-character"),
        (evolve(COUNTER, holder=Agent(key="No Key", name="N")), "malformed-key"),
        (
            evolve(COUNTER, holder=Agent(key="n", name="N", same_as=("n",))),
            "malformed-iri",
        ),
        (evolve(STEP, premises=()), "empty-because"),
        (evolve(STEP, premises=(PREMISE, PREMISE)), "repeated-premise"),
        (evolve(STEP, premises=(CLAIM,)), "own-premise"),
        (evolve(STEP, premises=(COUNTER,)), "wrong-kind"),
        (evolve(STEP, conclusion=COUNTER), "wrong-kind"),
        (evolve(STEP, reported=True), "wrong-kind"),
        (evolve(STEP, reported="no"), "wrong-kind"),
        (evolve(STEP, scheme="analogy"), "wrong-kind"),
        (evolve(STEP, warrant=NUL), "unlawful-character"),
        (evolve(STEP, strength=2), "bad-strength"),
        (evolve(STEP, premises=(evolve(PREMISE, text=NUL),)), "unlawful-character"),
    ],
)
def test_a_guest_that_no_author_could_write_is_not_adopted(
    guest: Claim | Recommendation | Counterclaim | Inference, code: str
) -> None:
    draft = MapDraft("m", question="Is it so?")
    with pytest.raises(AuthoringError) as caught:
        draft.adopt(guest)
    assert caught.value.code == code
    assert caught.value.at is not None
    assert caught.value.at.path == __file__
    assert draft.build().adopted == ()


def test_a_map_made_by_hand_is_adopted_only_as_far_as_it_can_be() -> None:
    whole = ArgumentMap(key="other", question="Is it so?", propositions=(CLAIM,))
    for guest, code in (
        (evolve(whole, propositions=(evolve(CLAIM, text=NUL),)), "unlawful-character"),
        (evolve(whole, propositions=None), "wrong-kind"),
        (evolve(whole, inferences=("step",)), "wrong-kind"),
    ):
        with pytest.raises(AuthoringError) as caught:
            MapDraft("m", question="Is it so?").adopt(guest)
        assert caught.value.code == code


def test_an_adopted_view_keeps_an_agent_of_its_own_map() -> None:
    draft = MapDraft("m", question="Is it so?")
    draft.agent("school", "The school")
    theirs = Agent(key="school", name="The school, as others call it")
    draft.adopt(evolve(COUNTER, holder=theirs))
    assert draft.build().nodes["other/no"] == evolve(COUNTER, holder=theirs)
