"""Agents, anchors and guests that did not come from this draft obey its rules too."""

import pytest

from argmap import Agent, Anchor, AuthoringError, MapDraft


def refused(move: str) -> str:
    """The code with which a move is refused."""
    draft = MapDraft("m", question="Is it so?")
    draft.source("s")
    desk = draft.position("us")
    moves = {"draft": draft, "desk": desk, "Agent": Agent, "Anchor": Anchor}
    with pytest.raises(AuthoringError) as caught:
        eval(move, moves)
    return caught.value.code


@pytest.mark.parametrize(
    ("agent", "code"),
    [
        ('Agent(key="No Key", name="The school")', "malformed-key"),
        ('Agent(key="school", name=" ")', "blank-text"),
        ('Agent(key="school", name="S", same_as=("school",))', "malformed-iri"),
    ],
)
def test_an_agent_that_cannot_be_is_no_holder(agent: str, code: str) -> None:
    assert refused(f'draft.position("them", holder={agent})') == code


def test_an_agent_is_the_same_wherever_a_map_names_it() -> None:
    draft = MapDraft("m", question="Is it so?")
    desk = draft.position("us", holder=Agent(key="school", name="The school"))
    desk.counterclaim("so", "Yes.", holder=Agent(key="school", name="The school"))
    with pytest.raises(AuthoringError) as caught:
        desk.counterclaim("not-so", "No.", holder=Agent(key="school", name="Another"))
    assert caught.value.code == "conflicting-agent"


@pytest.mark.parametrize(
    "numbers",
    [
        "paragraph=0",
        "paragraph=True",
        "paragraph=2**60",
        "paragraph=1, sentence=0",
        "paragraph=1, through=2",
        "paragraph=1, sentence=2, through=2",
        "paragraph=1, start=3",
        "paragraph=1, end=3",
        "paragraph=1, start=3, end=3",
        "paragraph=1, start=-1, end=3",
    ],
)
def test_an_anchor_that_cannot_be_is_refused(numbers: str) -> None:
    anchor = f'Anchor(source="s", {numbers})'
    assert refused(f'desk.claim("so", "Yes.", anchors=[{anchor}])') == "bad-anchor"


def test_an_anchor_that_can_be_is_taken() -> None:
    draft = MapDraft("m", question="Is it so?")
    draft.source("s")
    anchor = Anchor(source="s", paragraph=1, sentence=1, through=2, start=0, end=9)
    claim = draft.position("us").claim("so", "Yes.", anchors=[anchor])
    assert claim.anchors == (anchor,)


def test_two_versions_of_a_node_are_not_adopted_side_by_side() -> None:
    def neighbour(text: str) -> MapDraft:
        draft = MapDraft("other", question="Is it so?")
        draft.position("them").claim("so", text)
        return draft

    draft = MapDraft("m", question="Is it so?")
    draft.adopt(neighbour("Yes.").build())
    draft.adopt(neighbour("Yes.").build())
    with pytest.raises(AuthoringError) as caught:
        draft.adopt(neighbour("No.").build())
    assert caught.value.code == "conflicting-node"
