"""Propositions, relations, sources, holders and maps as values."""

from collections.abc import Callable

import pytest
from attrs import evolve
from attrs.exceptions import FrozenInstanceError

from argmap import (
    Agent,
    Alignment,
    Anchor,
    ArgumentMap,
    Claim,
    Counterclaim,
    Inference,
    Position,
    Premise,
    Proposition,
    Rebuttal,
    Recommendation,
    Source,
    Undercut,
    Undermining,
)
from argmap.model.attacks import Concession
from argmap.model.holders import holder_name
from argmap.model.maps import LeftOut, Renaming, Waiver
from argmap.model.propositions import Thesis
from argmap.whence import Whence

CLAIM = Claim(map_key="m", key="so", position="us", text="It is so.")
PREMISE = Premise(map_key="m", key="rain", position="us", text="It rains.")
COUNTER = Counterclaim(map_key="m", key="dry", position="us", text="It is dry.")
STEP = Inference(
    map_key="m", key="step", position="us", premises=(PREMISE,), conclusion=CLAIM
)
ATTACK = Rebuttal(map_key="m", key="no", position="us", by=COUNTER, target=CLAIM)
MEETING = Alignment(
    map_key="m", key="al-1", kind="agrees", left=CLAIM, right=COUNTER, note="So."
)
EVERYTHING = [
    CLAIM,
    PREMISE,
    COUNTER,
    Recommendation(map_key="m", key="stay", position="us", text="Stay in."),
    STEP,
    ATTACK,
    Undermining(map_key="m", key="no-2", position="us", by=COUNTER, target=PREMISE),
    Undercut(map_key="m", key="no-3", position="us", by=COUNTER, target=STEP),
    Concession(map_key="m", position="us", counterclaim=COUNTER, extent="A little."),
    MEETING,
    Position(map_key="m", key="us"),
    Source(key="survey"),
    Anchor(source="survey", paragraph=1),
    Agent(key="school", name="The school"),
    Waiver(code="unanchored", node=None, reason="So."),
    LeftOut(source="survey", paragraph=1, reason="The title."),
    Renaming(old="old", new="so"),
    ArgumentMap(key="m", question="Is it so?"),
]

each = pytest.mark.parametrize(
    "value", EVERYTHING, ids=lambda value: type(value).__name__
)


@each
def test_a_value_is_frozen(value: object) -> None:
    with pytest.raises(FrozenInstanceError):
        value.whence = Whence("elsewhere")


@each
def test_a_value_is_hashable(value: object) -> None:
    assert hash(value) == hash(value)


@each
def test_the_place_takes_no_part_in_equality(value: object) -> None:
    moved = evolve(value, whence=Whence("elsewhere", 7))
    assert moved == value
    assert hash(moved) == hash(value)
    assert "elsewhere" not in repr(moved)


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (CLAIM, "claim"),
        (PREMISE, "premise"),
        (COUNTER, "counterclaim"),
        (EVERYTHING[3], "recommendation"),
        (EVERYTHING[5], "rebuttal"),
        (EVERYTHING[6], "undermining"),
        (EVERYTHING[7], "undercut"),
    ],
)
def test_a_kind_is_said_in_a_word(value: Proposition, kind: str) -> None:
    assert value.kind == kind


def test_the_same_words_of_another_kind_are_another_node() -> None:
    words = {"map_key": "m", "key": "so", "position": "us", "text": "It is so."}
    assert Claim(**words) != Premise(**words)
    assert Claim(**words) == CLAIM


@pytest.mark.parametrize("value", [CLAIM, STEP, ATTACK, MEETING])
def test_an_id_is_an_address_others_cite(value: Proposition) -> None:
    assert value.id == f"m/{value.key}"


def test_a_label_is_written_or_cut_from_the_text() -> None:
    labelled = Claim(map_key="m", key="so", position="us", text="It is so.", short="So")
    assert labelled.label == "So"
    assert CLAIM.label == "It is so."
    long = Claim(map_key="m", key="so", position="us", text="word " * 40)
    assert len(long.label) <= 80
    assert long.label.endswith("word…")


@pytest.mark.parametrize(
    ("anchor", "locator"),
    [
        (Anchor(source="survey", paragraph=6), "¶6"),
        (Anchor(source="survey", paragraph=6, sentence=1), "¶6.1"),
        (Anchor(source="survey", paragraph=6, sentence=1, through=3), "¶6.1–3"),
    ],
)
def test_a_reader_finds_the_place(anchor: Anchor, locator: str) -> None:
    assert anchor.locator == locator


@pytest.mark.parametrize(
    ("holder", "name"),
    [(None, None), ("the bursar", "the bursar"), (EVERYTHING[13], "The school")],
)
def test_a_holder_is_shown_by_name(holder: Agent | str | None, name: str) -> None:
    assert holder_name(holder) == name
    shown = Position(map_key="m", key="us", holder=holder).holder_name
    assert shown == (name or "Unnamed author")


def thesis(make: Callable[..., Thesis]) -> Thesis:
    """A thesis of that kind."""
    return make(map_key="m", key="so", position="us", text="It is so.")


@pytest.mark.parametrize("make", [Claim, Recommendation])
def test_a_position_stands_for_a_claim_or_a_recommendation(
    make: Callable[..., Thesis],
) -> None:
    position = Position(map_key="m", key="us", thesis=thesis(make))
    assert position.thesis == thesis(make)


@pytest.fixture
def whole() -> ArgumentMap:
    """A map with a guest."""
    guest = Premise(map_key="n", key="rain", position="them", text="Es regnet.")
    foreign = Claim(map_key="m", key="ja", position="us", text="Ja.", language="de")
    return ArgumentMap(
        key="m",
        question="Is it so?",
        positions=(Position(map_key="m", key="us"), Position(map_key="m", key="them")),
        propositions=(CLAIM, PREMISE, foreign),
        inferences=(STEP,),
        adopted=(guest,),
    )


def test_nodes_are_found_by_id_in_the_order_of_the_map(whole: ArgumentMap) -> None:
    assert list(whole.nodes) == ["m/so", "m/rain", "m/ja", "m/step", "n/rain"]
    assert whole.nodes["m/step"] is STEP
    assert whole.nodes is whole.nodes


def test_a_position_is_found_by_its_key(whole: ArgumentMap) -> None:
    assert whole.position("them").key == "them"
    with pytest.raises(KeyError, match="nobody"):
        whole.position("nobody")


def test_a_text_is_in_the_language_of_its_map_unless_it_says_so(
    whole: ArgumentMap,
) -> None:
    tags = [whole.language_of(proposition) for proposition in whole.propositions]
    assert tags == ["en", "en", "de"]
