"""The verbs of a desk: what each makes, and where it ends up in the map."""

import pytest

from argmap import (
    Agent,
    Anchor,
    Claim,
    Concession,
    Counterclaim,
    Inference,
    Position,
    Premise,
    Rebuttal,
    Recommendation,
    Scheme,
    Undercut,
    Undermining,
)
from tests.authoring.desks import Desk


@pytest.fixture
def desk() -> Desk:
    """A desk with one of everything on it."""
    return Desk()


def test_a_position_has_its_holder_and_thesis(desk: Desk) -> None:
    desk.us.stands_for(desk.open_it)
    us, them = desk.draft.build().positions
    assert us == Position(
        map_key="library",
        key="us",
        holder="The head of the reading room",
        thesis=desk.open_it,
    )
    assert them == Position(map_key="library", key="them")


def test_what_a_desk_is_called_is_not_changed_afterwards(desk: Desk) -> None:
    assert (desk.us.key, desk.us.holder) == ("us", "The head of the reading room")
    assert desk.survey.key == "survey"
    for thing, name in (
        (desk.us, "key"),
        (desk.us, "holder"),
        (desk.survey, "key"),
    ):
        with pytest.raises(AttributeError):
            setattr(thing, name, "another")


def test_a_claim_can_be_a_thesis(desk: Desk) -> None:
    desk.them.stands_for(desk.shut)
    assert desk.draft.build().position("them").thesis == desk.shut


def test_a_claim_carries_all_that_is_said_of_it(desk: Desk) -> None:
    made = desk.us.claim(
        "new",
        "Es käme vielen gelegen.",
        label="Vielen gelegen",
        language="de",
        reconstructed="The text needs it and leaves it unsaid.",
        origin="item-12",
        anchors=[desk.survey.at(2), desk.survey.at(3, 1)],
    )
    assert made == Claim(
        map_key="library",
        key="new",
        position="us",
        text="Es käme vielen gelegen.",
        short="Vielen gelegen",
        language="de",
        reconstructed="The text needs it and leaves it unsaid.",
        origin="item-12",
        anchors=(
            Anchor(source="survey", paragraph=2),
            Anchor(source="survey", paragraph=3, sentence=1),
        ),
    )
    assert desk.draft.build().propositions[-1] is made


def test_a_premise_is_its_words_and_place(desk: Desk) -> None:
    made = desk.us.premise("new", "It rains.", anchors=(desk.survey.at(2, 1, 3),))
    anchor = Anchor(source="survey", paragraph=2, sentence=1, through=3)
    assert made == Premise(
        map_key="library",
        key="new",
        position="us",
        text="It rains.",
        anchors=(anchor,),
    )


def test_a_recommendation_has_an_addressee(desk: Desk) -> None:
    made = desk.them.recommendation("new", "Stay shut.", addressee="the school")
    assert made == Recommendation(
        map_key="library",
        key="new",
        position="them",
        text="Stay shut.",
        addressee="the school",
    )


@pytest.mark.parametrize(
    "holder", [None, "the bursar", Agent(key="bursar", name="The bursar")]
)
def test_a_counterclaim_has_its_own_holder(
    desk: Desk, holder: Agent | str | None
) -> None:
    made = desk.us.counterclaim("new", "It is too far.", holder=holder)
    assert made == Counterclaim(
        map_key="library",
        key="new",
        position="us",
        text="It is too far.",
        holder=holder,
    )


def test_an_inference_links_its_premises(desk: Desk) -> None:
    made = desk.us.infer(
        "new",
        desk.open_it,
        because=[desk.relief, desk.full],
        scheme=Scheme.PRACTICAL_REASONING,
        warrant="What relieves should be done.",
        strength=0.5,
        anchors=[desk.survey.at(4)],
    )
    assert made == Inference(
        map_key="library",
        key="new",
        position="us",
        premises=(desk.relief, desk.full),
        conclusion=desk.open_it,
        scheme=Scheme.PRACTICAL_REASONING,
        warrant="What relieves should be done.",
        strength=0.5,
        anchors=(Anchor(source="survey", paragraph=4),),
    )
    assert desk.draft.build().inferences == (desk.demand, made)


def test_a_recommendation_can_be_a_reason(desk: Desk) -> None:
    made = desk.us.infer("new", desk.relief, because=(desk.open_it,))
    assert made.premises == (desk.open_it,)
    assert not made.reported


def test_a_reported_step_is_the_holders_own(desk: Desk) -> None:
    made = desk.us.report(
        "new",
        desk.dear,
        because=[desk.wages, desk.full],
        scheme=Scheme.CAUSE_TO_EFFECT,
        warrant="What rises is dear.",
        strength=1,
        anchors=[desk.survey.at(5)],
    )
    assert made == Inference(
        map_key="library",
        key="new",
        position="us",
        premises=(desk.wages, desk.full),
        conclusion=desk.dear,
        scheme=Scheme.CAUSE_TO_EFFECT,
        warrant="What rises is dear.",
        reported=True,
        strength=1,
        anchors=(Anchor(source="survey", paragraph=5),),
    )


def test_a_rebuttal_is_named_by_both_ends(desk: Desk) -> None:
    made = desk.us.rebut(
        desk.open_it, by=desk.dear, strength=0.25, anchors=[desk.survey.at(6)]
    )
    assert made == Rebuttal(
        map_key="library",
        key="dear-rebuts-open-it",
        position="us",
        target=desk.open_it,
        by=desk.dear,
        strength=0.25,
        anchors=(Anchor(source="survey", paragraph=6),),
    )
    assert made.id == "library/dear-rebuts-open-it"


@pytest.mark.parametrize("target", ["open_it", "relief", "dear"])
def test_what_is_argued_for_can_be_rebutted(desk: Desk, target: str) -> None:
    node = getattr(desk, target)
    assert desk.them.rebut(node, by=desk.shut).target is node


def test_two_propositions_can_rebut_each_other(desk: Desk) -> None:
    desk.us.rebut(desk.shut, by=desk.open_it)
    desk.them.rebut(desk.open_it, by=desk.shut)
    keys = [attack.key for attack in desk.draft.build().attacks]
    assert keys == ["open-it-rebuts-shut", "shut-rebuts-open-it"]


def test_an_undermining_attacks_a_premise(desk: Desk) -> None:
    made = desk.them.undermine(desk.full, by=desk.shut)
    assert made == Undermining(
        map_key="library",
        key="shut-undermines-full",
        position="them",
        target=desk.full,
        by=desk.shut,
    )


def test_an_undercut_attacks_an_inference(desk: Desk) -> None:
    made = desk.them.undercut(desk.demand, by=desk.shut)
    assert made == Undercut(
        map_key="library",
        key="shut-undercuts-demand",
        position="them",
        target=desk.demand,
        by=desk.shut,
    )


def test_an_attack_can_have_a_name_of_its_own(desk: Desk) -> None:
    assert desk.them.rebut(desk.open_it, by=desk.shut, key="no").key == "no"
    assert desk.them.undermine(desk.full, by=desk.shut, key="not-full").key == (
        "not-full"
    )
    assert desk.them.undercut(desk.demand, by=desk.shut, key="apart").key == "apart"


def test_the_made_name_of_an_attack_can_be_written_out(desk: Desk) -> None:
    """However long it is: files read back say it."""
    left = desk.us.claim("a" * 64, "It is so.")
    right = desk.us.claim("b" * 64, "It is not so.")
    made = f"{right.key}-rebuts-{left.key}"
    assert desk.us.rebut(left, by=right, key=made).key == made


def test_a_concession_says_how_far(desk: Desk) -> None:
    made = desk.us.concede(
        desk.dear, extent="In the first year.", anchors=[desk.survey.at(7)]
    )
    assert made == Concession(
        map_key="library",
        position="us",
        counterclaim=desk.dear,
        extent="In the first year.",
        anchors=(Anchor(source="survey", paragraph=7),),
    )
    assert desk.draft.build().concessions == (made,)


def test_each_position_can_grant_the_same(desk: Desk) -> None:
    desk.us.concede(desk.dear, extent="In part.")
    desk.them.concede(desk.dear, extent="Wholly.")
    assert [each.position for each in desk.draft.build().concessions] == ["us", "them"]
