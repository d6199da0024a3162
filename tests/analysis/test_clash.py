"""What a comparison finds between two positions."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from argmap import ArgumentMap, MapDraft, PositionDraft, Proposition
from argmap.analysis import Clash, Coverage, Meeting, Side, compare, matrix_of, side_of
from tests.analysis.debates import debate

REPOSITORY = Path(__file__).resolve().parents[2]
PAPERS = debate()
HEAD, BURSAR = side_of(PAPERS.open_it), side_of(PAPERS.keep_shut)


def clash() -> Clash:
    return compare(HEAD, BURSAR, PAPERS.maps)


def told(meetings: Iterable[Meeting]) -> list[tuple[str, str, str]]:
    return [(each.left.key, each.kind, each.right.key) for each in meetings]


def keys(propositions: Iterable[Proposition]) -> list[str]:
    return [proposition.key for proposition in propositions]


def test_what_both_hold_is_shared_ground() -> None:
    assert told(clash().shared) == [("full", "agrees", "crowded")]


def test_contested_points_come_from_alignments_attacks_and_reported_views() -> None:
    assert told(point.meeting for point in clash().contested) == [
        ("relief", "undercuts", "exams"),
        ("paid", "answers", "cost"),
        ("relief", "qualifies", "spread"),
    ]


def test_a_contested_point_has_the_reasons_of_both_sides_nearest_first() -> None:
    point = clash().contested[2]
    assert [
        (reason.distance, reason.proposition.key) for reason in point.left_reasons
    ] == [(1, "full"), (1, "wanted")]
    assert keys(reason.proposition for reason in point.right_reasons) == ["crowded"]


def test_recommendations_that_conflict_are_told_apart_from_claims() -> None:
    found = clash()
    assert told(found.opposed) == [("open", "contradicts", "shut")]
    assert found.allied == ()


def test_facts_given_differently_are_told_apart() -> None:
    assert told(clash().disputed) == [("wanted", "disputes-fact", "exams")]


def test_the_crux_names_the_facts_and_what_each_side_adds_to_them() -> None:
    (crux,) = clash().cruxes
    assert told(crux.facts) == [("full", "agrees", "crowded")]
    assert keys(crux.left) == ["relief", "wanted"]
    assert keys(crux.right) == ["spread"]


def test_points_that_the_other_leaves_untouched_stand_apart() -> None:
    assert keys(clash().left_alone) == []
    assert keys(clash().right_alone) == ["rise"]


def test_a_counterclaim_without_answer_is_named() -> None:
    assert keys(clash().left_unanswered) == ["noisy"]
    assert clash().right_unanswered == ()


def test_coverage_counts_the_reasons_that_the_other_side_meets() -> None:
    found = clash()
    assert keys(found.left_coverage.reasons) == ["relief", "paid", "full", "wanted"]
    assert keys(found.left_coverage.met) == ["relief", "full", "wanted"]
    assert found.left_coverage.share == 0.75
    assert keys(found.right_coverage.met) == ["cost"]
    assert found.right_coverage.share == 0.25


def test_who_speaks_is_turned_with_the_sides() -> None:
    qualified = clash().contested[2].meeting
    assert qualified.speaker == "right"
    assert qualified.turned.speaker == "left"


def test_without_alignments_only_what_the_maps_themselves_say_is_found() -> None:
    found = compare(HEAD, BURSAR)
    assert told(found.meetings) == [("relief", "undercuts", "exams")]


def test_a_view_that_is_conceded_is_shared_with_the_one_who_holds_it() -> None:
    draft = MapDraft("porter", question="Should the door stay open?")
    porter = draft.position("porter", holder="The porter")
    open_door = porter.recommendation("open-door", "The door should stay open.")
    porter.stands_for(open_door)
    cold = porter.counterclaim("cold", "The hall grows cold.")
    porter.rebut(open_door, by=cold)
    porter.concede(cold, extent="In winter.")
    pupils = draft.position("pupils", holder="The pupils")
    freezing = pupils.claim("freezing", "The hall is freezing.")
    pupils.stands_for(freezing)
    draft.agrees(cold, freezing, note="Both speak of the cold in the hall.")
    hall = draft.build()
    found = compare(side_of(hall, "porter"), side_of(hall, "pupils"), [hall])
    assert told(found.shared) == [("cold", "concedes", "freezing")]
    assert found.shared[0].note == "In winter."


def test_one_position_of_a_map_is_a_side_of_its_own() -> None:
    side = side_of(PAPERS.open_it, "head")
    assert side.key == "open-it"
    assert keys(side.theses) == ["open"]


def test_a_side_is_never_compared_with_itself() -> None:
    with pytest.raises(ValueError, match="with itself"):
        compare(HEAD, HEAD, PAPERS.maps)


def test_a_side_without_reasons_is_wholly_met() -> None:
    assert Coverage(reasons=(), met=()).share == 1.0


def test_the_page_of_the_documentation_works_this_very_example() -> None:
    """Every text of the two papers stands on it, and both counts."""
    page = (REPOSITORY / "docs" / "explanation" / "clash.md").read_text("utf-8")
    for paper in (PAPERS.open_it, PAPERS.keep_shut):
        for proposition in paper.propositions:
            assert proposition.text in page
            assert f"*{proposition.key}*" in page
    found = clash()
    for coverage in (found.left_coverage, found.right_coverage):
        reasons = ", ".join(f"*{key}*" for key in keys(coverage.reasons))
        assert f"four reasons: {reasons}." in page
        assert f"Coverage {len(coverage.met)} of 4, {coverage.share:.0%}" in (
            page.replace(" %", "%")
        )


def two_desks() -> tuple[MapDraft, PositionDraft, PositionDraft]:
    draft = MapDraft("hall", question="Should the hall be heated?")
    return draft, draft.position("one"), draft.position("two")


def test_a_reason_that_an_undercut_meets_is_not_raised_alone() -> None:
    draft, one, two = two_desks()
    heat = one.recommendation("heat", "Heat it.")
    one.stands_for(heat)
    cold = one.premise("cold", "It is cold.")
    step = one.infer("so", heat, because=[cold])
    mild = two.claim("mild", "The winter is mild.")
    two.stands_for(mild)
    two.undercut(step, by=mild)
    clash = compare(*sides_in(draft))
    assert keys(clash.left_coverage.met) == ["cold"]
    assert keys(clash.left_alone) == []


def test_an_adopted_fact_can_be_the_ground_of_a_crux() -> None:
    draft, one, two = two_desks()
    heat = one.recommendation("heat", "Heat it.")
    one.stands_for(heat)
    cold = one.premise("cold", "It is cold.")
    comfort = one.claim("comfort", "People should be warm.")
    one.infer("so", heat, because=[cold, comfort])
    shut = two.recommendation("shut", "Shut it.")
    two.stands_for(shut)
    two.infer("save", shut, because=[cold])
    draft.contradicts(heat, shut, note="One of the two.")
    (crux,) = compare(*sides_in(draft)).cruxes
    assert keys(crux.shared) == ["cold"]
    assert keys(crux.left) == ["comfort"]
    assert keys(crux.right) == []


def test_what_only_qualifies_a_recommendation_opposes_it_not() -> None:
    draft, one, two = two_desks()
    heat = one.recommendation("heat", "Heat it.")
    one.stands_for(heat)
    sparingly = two.recommendation("sparingly", "Heat it sparingly.")
    two.stands_for(sparingly)
    draft.qualifies(sparingly, heat, note="Less of it.")
    left, right, maps = sides_in(draft)
    found = compare(left, right, maps)
    assert found.opposed == ()
    assert told(each.meeting for each in found.contested) == [
        ("heat", "qualifies", "sparingly")
    ]
    row, _ = matrix_of([left, right], maps).rows
    assert [cell.stance for cell in row.cells] == ["recommends", "qualifies"]


def test_what_another_answers_is_left_unanswered_by_the_one_who_reports_it() -> None:
    draft, one, two = two_desks()
    heat = one.recommendation("heat", "Heat it.")
    one.stands_for(heat)
    dear = one.counterclaim("dear", "It is dear.")
    one.rebut(heat, by=dear)
    quiet = one.counterclaim("quiet", "The fund pays.")
    one.rebut(dear, by=quiet)
    cheap = two.claim("cheap", "It is cheap.")
    two.stands_for(cheap)
    two.rebut(dear, by=cheap)
    assert keys(compare(*sides_in(draft)).left_unanswered) == ["dear", "quiet"]


def sides_in(draft: MapDraft) -> tuple[Side, Side, list[ArgumentMap]]:
    built = draft.build()
    return side_of(built, "one"), side_of(built, "two"), [built]
