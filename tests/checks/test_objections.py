"""Each check: an example on which it speaks, at its line, and one where it does not."""

import inspect
from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import evolve

from argmap import ArgumentMap, Inference, MapDraft, PositionDraft, SourceDraft
from argmap.checks import Problem, all_checks, problems_of
from argmap.checks.wording import DRAWN_LENGTH
from tests.examples import linked_saturday_library

Desk = tuple[MapDraft, PositionDraft, SourceDraft]
Found = Callable[[ArgumentMap, str], list[Problem]]

SEVERITIES = {
    "bare-facts": "warning",
    "circular-support": "error",
    "left-out-yet-anchored": "advice",
    "long-text": "warning",
    "missing-thesis": "error",
    "supported-premise": "warning",
    "two-claims": "advice",
    "unanchored": "warning",
    "unanswered-counterclaim": "warning",
    "unconnected": "error",
    "uncovered-paragraph": "warning",
    "unsupported-claim": "warning",
    "unused-source": "warning",
}


def here() -> int:
    """The line that calls it."""
    frame = inspect.currentframe()
    assert frame is not None
    assert frame.f_back is not None
    return frame.f_back.f_lineno


def about(problems: list[Problem]) -> list[tuple[str | None, int | None]]:
    """Node and line of each problem; the file is this one."""
    for problem in problems:
        assert problem.at is not None
        assert Path(problem.at.path).name == Path(__file__).name
    return [(each.node, each.at.line if each.at else None) for each in problems]


def test_every_check_has_its_severity() -> None:
    assert {each.code: each.severity for each in all_checks()} == SEVERITIES


def test_a_sound_map_has_no_problems(desk: Desk) -> None:
    assert problems_of(desk[0].build()) == ()


def test_a_proposition_that_nothing_connects(desk: Desk, found: Found) -> None:
    draft, head, survey = desk
    head.premise("loose", "The door is red.", anchors=[survey.at(3)])
    line = here() - 1
    assert about(found(draft.build(), "unconnected")) == [("heating/loose", line)]


def test_what_attacks_or_aligns_is_connected(desk: Desk, found: Found) -> None:
    draft, head, survey = desk
    other = draft.position("other")
    cool = other.claim("cool", "The hall should stay cool.", anchors=[survey.at(3)])
    far = other.premise("far", "The hall is far.", anchors=[survey.at(3)])
    near = other.premise("near", "The yard is near.", anchors=[survey.at(3)])
    study = other.infer("walk", cool, because=[far])
    other.undercut(study, by=near)
    thesis = head.claim("thesis", "Cold hinders reading.", anchors=[survey.at(2)])
    draft.contradicts(cool, thesis, note="They part on the cold.")
    assert [each.node for each in found(draft.build(), "unconnected")] == [
        "heating/cool",
        "heating/far",
        "heating/near",
        "heating/thesis",
    ]


def test_an_adopted_step_connects_what_undercuts_it(desk: Desk, found: Found) -> None:
    neighbour = desk[0].build()
    draft = MapDraft("debate", question="Is the hall worth heating?")
    draft.adopt(neighbour)
    side = draft.position("side")
    step, claim = neighbour.inferences[0], neighbour.propositions[1]
    assert isinstance(step, Inference)
    answer = side.claim("answer", "Books are read at home.")
    doubt = side.premise("doubt", "Few pupils read.")
    side.stands_for(answer)
    side.undercut(step, by=doubt)
    draft.contradicts(answer, claim, note="One says home, the other the hall.")
    assert found(draft.build(), "unconnected") == []


def test_a_claim_without_support(desk: Desk, found: Found) -> None:
    draft, head, survey = desk
    warm = head.claim("warm", "Warm halls fill.", anchors=[survey.at(2)])
    line = here() - 1
    relief = head.claim("calm", "Reading calms.", anchors=[survey.at(2)])
    head.infer("fill", relief, because=[warm])
    assert about(found(draft.build(), "unsupported-claim")) == [("heating/warm", line)]


def test_a_premise_that_something_supports(desk: Desk, found: Found) -> None:
    """The desk refuses to draw such a step; a map made otherwise may hold it."""
    argument_map = desk[0].build()
    _, claim, cold = argument_map.propositions
    backwards = evolve(
        argument_map.inferences[0], key="back", premises=(claim,), conclusion=cold
    )
    made = evolve(argument_map, inferences=(*argument_map.inferences, backwards))
    (problem,) = found(made, "supported-premise")
    assert (problem.node, problem.at) == (cold.id, cold.whence)


def test_a_circle_of_support(desk: Desk, found: Found) -> None:
    draft, head, survey = desk
    one = head.claim("one", "Reading fills the hall.", anchors=[survey.at(2)])
    line = here() - 1
    two = head.claim("two", "A full hall is read in.", anchors=[survey.at(2)])
    head.infer("there", one, because=[two])
    head.infer("back", two, because=[one])
    (problem,) = found(draft.build(), "circular-support")
    assert about([problem]) == [("heating/one", line)]
    assert '"one", "two"' in problem.message


def test_a_long_circle_names_its_first_members(desk: Desk, found: Found) -> None:
    draft, head, survey = desk
    ring = [
        head.claim(f"ring-{number}", "The next says so.", anchors=[survey.at(2)])
        for number in range(10)
    ]
    for number, claim in enumerate(ring):
        head.infer(f"step-{number}", claim, because=[ring[number - 1]])
    (problem,) = found(draft.build(), "circular-support")
    assert problem.message.endswith('"ring-7" and 2 more')


def test_a_counterclaim_that_is_neither_answered_nor_conceded(
    desk: Desk, found: Found
) -> None:
    draft, head, survey = desk
    costly = head.counterclaim("costly", "Heat is dear.", anchors=[survey.at(3)])
    line = here() - 1
    head.rebut(head.claim("c", "It is cheap.", anchors=[survey.at(3)]), by=costly)
    assert about(found(draft.build(), "unanswered-counterclaim")) == [
        ("heating/costly", line)
    ]


def _attacked(head: PositionDraft, survey: SourceDraft) -> None:
    costly = head.counterclaim("costly", "Heat is dear.", anchors=[survey.at(3)])
    paid = head.premise("paid", "The fund pays.", anchors=[survey.at(3)])
    head.rebut(costly, by=paid)


def _conceded(head: PositionDraft, survey: SourceDraft) -> None:
    costly = head.counterclaim("costly", "Heat is dear.", anchors=[survey.at(3)])
    head.concede(costly, extent="This year.")


def _undercut(head: PositionDraft, survey: SourceDraft) -> None:
    costly = head.counterclaim("costly", "Heat is dear.", anchors=[survey.at(3)])
    oil = head.premise("oil", "Oil is dear.", anchors=[survey.at(3)])
    bill = head.report("bill", costly, because=[oil])
    wood = head.premise("wood", "The hall burns wood.", anchors=[survey.at(3)])
    head.undercut(bill, by=wood)


def _answered_further_on(head: PositionDraft, survey: SourceDraft) -> None:
    oil = head.counterclaim("oil", "Oil is dear.", anchors=[survey.at(3)])
    bill = head.counterclaim("bill", "The bill rises.", anchors=[survey.at(3)])
    costly = head.counterclaim("costly", "Heat is dear.", anchors=[survey.at(3)])
    head.report("price", bill, because=[oil])
    head.report("sum", costly, because=[bill])
    head.concede(costly, extent="This year.")


def _reason_undercut(head: PositionDraft, survey: SourceDraft) -> None:
    oil = head.counterclaim("oil", "Oil is dear.", anchors=[survey.at(3)])
    costly = head.counterclaim("costly", "Heat is dear.", anchors=[survey.at(3)])
    bill = head.report("bill", costly, because=[oil])
    wood = head.premise("wood", "The hall burns wood.", anchors=[survey.at(3)])
    head.undercut(bill, by=wood)


@pytest.mark.parametrize(
    "answer",
    [_attacked, _conceded, _undercut, _answered_further_on, _reason_undercut],
)
def test_an_answer_or_a_concession_is_enough(
    desk: Desk, found: Found, answer: Callable[[PositionDraft, SourceDraft], None]
) -> None:
    draft, head, survey = desk
    answer(head, survey)
    assert found(draft.build(), "unanswered-counterclaim") == []


def test_counterclaims_that_back_one_another_in_a_circle_stay_unanswered(
    desk: Desk, found: Found
) -> None:
    draft, head, survey = desk
    one = head.counterclaim("one", "Heat is dear.", anchors=[survey.at(3)])
    two = head.counterclaim("two", "Oil is dear.", anchors=[survey.at(3)])
    head.report("there", one, because=[two])
    head.report("back", two, because=[one])
    assert len(found(draft.build(), "unanswered-counterclaim")) == 2


def test_a_recommendation_on_facts_alone(desk: Desk, found: Found) -> None:
    draft, head, survey = desk
    fans = head.recommendation("fans", "Buy fans.", anchors=[survey.at(3)])
    line = here() - 1
    hot = head.premise("hot", "June is hot.", anchors=[survey.at(3)])
    head.infer("air", fans, because=[hot])
    assert about(found(draft.build(), "bare-facts")) == [("heating/fans", line)]


def test_a_claim_or_a_warrant_bridges_to_should(desk: Desk, found: Found) -> None:
    draft, head, survey = desk
    fans = head.recommendation("fans", "Buy fans.", anchors=[survey.at(3)])
    hot = head.premise("hot", "June is hot.", anchors=[survey.at(3)])
    head.infer("air", fans, because=[hot], warrant="Heat in June must be met.")
    head.recommendation("bare", "Paint the door.", anchors=[survey.at(3)])
    assert found(draft.build(), "bare-facts") == []


def test_a_proposition_without_an_anchor(desk: Desk, found: Found) -> None:
    draft, head, _ = desk
    head.premise("afloat", "The yard is wet.")
    line = here() - 1
    assert about(found(draft.build(), "unanchored")) == [("heating/afloat", line)]


def test_what_is_reconstructed_needs_no_anchor(desk: Desk, found: Found) -> None:
    draft, head, _ = desk
    head.premise("unsaid", "Cold hinders.", reconstructed="The text takes it as known.")
    assert found(draft.build(), "unanchored") == []


def test_a_map_without_sources_needs_no_anchors(found: Found) -> None:
    draft = MapDraft("free", question="Why?")
    draft.position("one").premise("afloat", "The yard is wet.")
    assert found(draft.build(), "unanchored") == []


def test_a_source_that_is_never_used(desk: Desk, found: Found) -> None:
    draft = desk[0]
    draft.source("review")
    line = here() - 1
    (problem,) = found(draft.build(), "unused-source")
    assert about([problem]) == [(None, line)]
    assert '"review"' in problem.message


@pytest.mark.parametrize("bearer", ["inference", "attack", "concession"])
def test_a_relation_uses_a_source_too(desk: Desk, found: Found, bearer: str) -> None:
    draft, head, survey = desk
    review = draft.source("review")
    paid = head.premise("paid", "The fund pays.", anchors=[survey.at(3)])
    claim = head.claim("claim", "Heat is cheap.", anchors=[survey.at(3)])
    counter = head.counterclaim("dear", "Heat is dear.", anchors=[survey.at(3)])
    if bearer == "inference":
        head.infer("cheap", claim, because=[paid], anchors=[review.at(1)])
    elif bearer == "attack":
        head.rebut(counter, by=paid, anchors=[review.at(1)])
    else:
        head.concede(counter, extent="This year.", anchors=[review.at(1)])
    assert found(draft.build(), "unused-source") == []


def in_paragraphs(argument_map: ArgumentMap, *numbers: int) -> ArgumentMap:
    """The map, linked to sources of which these paragraphs are no boilerplate."""
    sources = [evolve(each, paragraphs=numbers) for each in argument_map.sources]
    return evolve(argument_map, sources=tuple(sources))


def test_a_paragraph_that_is_neither_anchored_nor_left_out(found: Found) -> None:
    draft = MapDraft("heating", question="Should the hall be heated?")
    survey = draft.source("survey")
    line = here() - 1
    head = draft.position("head")
    head.premise("cold", "The hall is cold.", anchors=[survey.at(2, 1)])
    draft.leaves_out(survey, 3, reason="A list of those present.")
    problems = found(in_paragraphs(draft.build(), 2, 3, 5, 8), "uncovered-paragraph")
    assert about(problems) == [(None, line)] * 2
    assert [each.message for each in problems] == [
        'paragraph 5 of "survey" is neither anchored by a proposition nor left out',
        'paragraph 8 of "survey" is neither anchored by a proposition nor left out',
    ]


def test_every_paragraph_is_anchored_or_left_out(desk: Desk, found: Found) -> None:
    draft, _, survey = desk
    draft.leaves_out(survey, 3, reason="A list of those present.")
    covered = in_paragraphs(draft.build(), 2, 3)
    assert found(covered, "uncovered-paragraph") == []


def test_only_a_proposition_covers_a_paragraph(desk: Desk, found: Found) -> None:
    draft, head, survey = desk
    counter = head.counterclaim("dear", "Heat is dear.", anchors=[survey.at(2)])
    head.concede(counter, extent="This year.", anchors=[survey.at(3)])
    problems = found(in_paragraphs(draft.build(), 2, 3), "uncovered-paragraph")
    assert ["paragraph 3" in each.message for each in problems] == [True]


def test_a_source_that_nothing_is_anchored_to_is_one_problem(
    desk: Desk, found: Found
) -> None:
    draft = desk[0]
    draft.source("review")
    problems = problems_of(in_paragraphs(draft.build(), 2))
    assert [each.code for each in problems] == ["unused-source"]


def test_a_map_that_is_not_linked_knows_no_paragraphs(desk: Desk, found: Found) -> None:
    assert found(desk[0].build(), "uncovered-paragraph") == []


def test_linking_tells_the_paragraphs_that_are_no_boilerplate() -> None:
    known = linked_saturday_library()
    assert [source.paragraphs for source in known.sources] == [
        (1, 3, 4, 5, 6, 7, 8),
        (1, 2, 3),
    ]
    assert known == evolve(
        known, sources=tuple(evolve(each, paragraphs=()) for each in known.sources)
    )


def test_a_paragraph_that_is_left_out_and_yet_anchored(
    desk: Desk, found: Found
) -> None:
    draft, _, survey = desk
    draft.leaves_out(survey, 2, reason="It repeats the title.")
    line = here() - 1
    draft.leaves_out(survey, 3, reason="It repeats the title.")
    (problem,) = found(draft.build(), "left-out-yet-anchored")
    assert about([problem]) == [(None, line)]
    assert 'paragraph 2 of "survey"' in problem.message


def test_a_text_too_long_to_draw(desk: Desk, found: Found) -> None:
    draft, head, survey = desk
    head.premise("fits", "x" * DRAWN_LENGTH, anchors=[survey.at(2)])
    head.premise("long", "x" * (DRAWN_LENGTH + 1), anchors=[survey.at(2)])
    line = here() - 1
    assert about(found(draft.build(), "long-text")) == [("heating/long", line)]


def test_a_position_without_a_thesis(desk: Desk, found: Found) -> None:
    draft = desk[0]
    draft.position("silent")
    line = here() - 1
    (problem,) = found(draft.build(), "missing-thesis")
    assert about([problem]) == [(None, line)]
    assert '"silent"' in problem.message


def test_a_map_without_a_position(found: Found) -> None:
    draft = MapDraft("bare", question="Why?")
    line = here() - 1
    assert about(found(draft.build(), "missing-thesis")) == [(None, line)]


def test_a_map_that_only_adopts_needs_no_thesis(desk: Desk, found: Found) -> None:
    draft = MapDraft("debate", question="Why?")
    draft.adopt(desk[0].build())
    assert found(draft.build(), "missing-thesis") == []


TWO = [
    "The hall is cold. It is dark, too.",
    "The hall is cold; it is dark.",
    'Is it cold? "Very" is the answer.',
    "The hall is cold… Élan is missing.",
]
ONE = [
    "The hall, which is cold, is dark.",
    "The U.S. Congress met.",
    "It cost 3.5 million in May. ",
    "At approx. ten it is cold.",
    "Version 2. 1 of the plan",
]


@pytest.mark.parametrize("text", TWO)
def test_two_claims_in_one_text(desk: Desk, found: Found, text: str) -> None:
    draft, head, survey = desk
    head.premise("both", text, anchors=[survey.at(2)])
    line = here() - 1
    assert about(found(draft.build(), "two-claims")) == [("heating/both", line)]


@pytest.mark.parametrize("text", ONE)
def test_one_claim_in_one_text(desk: Desk, found: Found, text: str) -> None:
    draft, head, survey = desk
    head.premise("one", text, anchors=[survey.at(2)])
    assert found(draft.build(), "two-claims") == []
