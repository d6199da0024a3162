"""Reports as CSV: what another program reads back."""

import csv
import io

import pytest

from argmap.reports.csv import clash_csv, matrix_csv
from tests.reports.papers import HOSTILE, clash, clash_saying, matrix


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_every_meeting_is_a_row() -> None:
    rows = rows_of(clash_csv([clash()]))
    assert [(row["section"], row["how"]) for row in rows if row["speaker"]] == [
        ("shared", "agrees"),
        ("contested", "undercuts"),
        ("contested", "answers"),
        ("contested", "qualifies"),
        ("opposed", "contradicts"),
        ("disputed", "disputes-fact"),
    ]
    assert rows[0] == {
        "left_side": "open-it",
        "right_side": "keep-shut",
        "section": "shared",
        "how": "agrees",
        "speaker": "both",
        "strength": "strong",
        "left": "open-it/full",
        "left_text": "By four every weekday desk is taken.",
        "right": "keep-shut/crowded",
        "right_text": "The desks are full on weekday afternoons.",
        "note": "Both find the desks full.",
    }


def test_points_of_one_side_stand_in_its_columns() -> None:
    rows = rows_of(clash_csv([clash()]))
    alone = [row for row in rows if row["section"] in ("alone", "unanswered")]
    assert [(row["section"], row["left"], row["right"]) for row in alone] == [
        ("unanswered", "open-it/noisy", ""),
        ("alone", "", "keep-shut/rise"),
    ]


def test_coverage_can_be_counted() -> None:
    rows = rows_of(clash_csv([clash()]))
    reasons = [row for row in rows if row["section"] == "reasons"]
    assert [row["how"] for row in reasons if row["left"]].count("met") == 3
    assert [row["how"] for row in reasons if row["right"]] == [
        "met",
        "unmet",
        "unmet",
        "unmet",
    ]


def test_lines_end_as_the_standard_says() -> None:
    text = clash_csv([clash()])
    assert text.count("\r\n") == text.count("\n") > 10


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@sum", "'@sum"),
        ("'=1", "''=1"),
        ("＝1", "'＝1"),
        ("1=1", "1=1"),
        ("'tis so", "'tis so"),
    ],
)
def test_no_cell_is_a_formula(text: str, cell: str) -> None:
    (row,) = [
        row
        for row in rows_of(clash_csv([clash_saying(text)]))
        if row["section"] == "opposed"
    ]
    assert row["left_text"] == row["note"] == cell


def test_a_hostile_text_comes_back() -> None:
    (row,) = [
        row
        for row in rows_of(clash_csv([clash_saying(HOSTILE)]))
        if row["section"] == "opposed"
    ]
    assert row["left_text"] == row["note"] == HOSTILE


def test_a_matrix_has_a_column_for_each_side() -> None:
    assert rows_of(matrix_csv(matrix())) == [
        {
            "recommendation": "open-it/open",
            "text": "The library should open on Saturdays.",
            "open-it": "recommends",
            "keep-shut": "conflicts",
        },
        {
            "recommendation": "keep-shut/shut",
            "text": "The library should stay shut.",
            "open-it": "conflicts",
            "keep-shut": "recommends",
        },
    ]
