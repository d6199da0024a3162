"""Sections, and the tables made of them."""

import pytest

from argmap import MapDraft
from argmap.analysis import compare, matrix_of, side_of
from argmap.reports.sections import (
    clash_sections,
    how,
    matrix_section,
    percentage,
)
from argmap.reports.table import table_text
from tests.reports.papers import HOSTILE, clash, clash_saying, matrix


def test_the_sections_stand_in_the_order_of_the_documentation() -> None:
    assert [section.title for section in clash_sections(clash())] == [
        "In short",
        "Opposed recommendations",
        "Contested points",
        "Disputed facts",
        "Same facts, other recommendations",
        "Shared ground",
        "Allied recommendations",
        "Raised by open-it alone",
        "Raised by keep-shut alone, beside 1 premise",
        "Reported and left unanswered by open-it",
        "Reported and left unanswered by keep-shut",
    ]


def test_a_contested_point_is_told_with_direction_strength_and_reasons() -> None:
    rows = {row[0]: row for row in clash_sections(clash())[2].rows}
    assert list(rows) == ["undercuts ←", "answers → (strong)", "qualifies ← (strong)"]
    assert rows["qualifies ← (strong)"][2] == (
        "The crowd can be spread over the weekdays. [spread]\n"
        "because: The desks are full on weekday afternoons. [crowded]"
    )


def test_a_meeting_without_direction_has_no_arrow() -> None:
    assert how(clash().shared[0]) == "agrees (strong)"


def test_the_crux_is_told_with_what_each_side_adds() -> None:
    (row,) = clash_sections(clash())[4].rows
    assert row[1].splitlines() == [
        "Saturday hours would relieve the weekday desks. [relief]",
        "Most pupils asked would come on a Saturday. [wanted]",
    ]
    assert "\nagainst: The library should stay shut. [shut]" in row[3]


def test_coverage_is_told_both_ways() -> None:
    assert clash_sections(clash())[0].rows[-2:] == (
        ("reasons of open-it that keep-shut meets", "3 of 4 (75 %)"),
        ("reasons of keep-shut that open-it meets", "1 of 4 (25 %)"),
    )


@pytest.mark.parametrize(
    ("share", "told"),
    [(0, "0 %"), (0.001, "1 %"), (0.29, "29 %"), (0.999, "99 %"), (1, "100 %")],
)
def test_nothing_and_all_are_told_apart_from_nearly_so(share: float, told: str) -> None:
    assert percentage(share) == told


def test_every_row_is_as_wide_as_the_heads() -> None:
    for section in (*clash_sections(clash()), matrix_section(matrix())):
        assert {len(row) for row in section.rows} <= {len(section.columns)}


def test_a_silent_side_has_an_empty_cell() -> None:
    rows = matrix_section(matrix_of(matrix().sides)).rows
    assert [row[1:] for row in rows] == [("recommends", ""), ("", "recommends")]


def test_an_empty_section_is_said_to_be_empty() -> None:
    assert "Allied recommendations: none\n" in table_text(clash_sections(clash()))


def test_a_table_is_no_wider_than_a_wide_terminal() -> None:
    lines = table_text(clash_sections(clash())).splitlines()
    assert max(map(len, lines)) <= 118


def test_a_hostile_text_stays_in_its_cell() -> None:
    table = table_text(clash_sections(clash_saying(HOSTILE * 5)))
    framed = [line for line in table.splitlines() if line[:1] in ("|", "+")]
    assert {line[-1] for line in framed} == {"|", "+"}


def test_maps_may_be_called_as_a_head_is() -> None:
    sides = []
    for key in ("how", "note", "recommendation", "reasons"):
        draft = MapDraft(key, question="Why?")
        desk = draft.position("us")
        desk.stands_for(desk.recommendation("so", "It should be so."))
        sides.append(side_of(draft.build()))
    assert table_text(clash_sections(compare(sides[0], sides[1])))
    assert table_text([matrix_section(matrix_of(sides))])


def test_how_two_meet_is_not_broken_within_a_word() -> None:
    assert "| qualifies ← (strong) |" in table_text(clash_sections(clash()))
