"""Agents, anchors and guests that did not come from this draft obey its rules too."""

import pytest

from argmap import Agent, Anchor, ArgumentMap, AuthoringError, MapDraft


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
