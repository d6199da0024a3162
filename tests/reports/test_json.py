"""Reports as JSON: their shape."""

import json

from argmap.reports.json import clash_json, matrix_json
from tests.reports.papers import HOSTILE, clash, clash_saying, matrix


def test_a_comparison_has_every_section() -> None:
    (found,) = json.loads(clash_json([clash()]))
    assert list(found) == [
        "left",
        "right",
        "shared",
        "contested",
        "opposed",
        "allied",
        "disputed",
        "cruxes",
        "left_alone",
        "right_alone",
        "left_unanswered",
        "right_unanswered",
        "left_coverage",
        "right_coverage",
    ]


def test_a_side_tells_its_holders_and_theses() -> None:
    (found,) = json.loads(clash_json([clash()]))
    assert found["left"] == {
        "key": "open-it",
        "holders": ["Head of the reading room"],
        "theses": [
            {
                "id": "open-it/open",
                "kind": "recommendation",
                "text": "The library should open on Saturdays.",
            }
        ],
    }


def test_a_contested_point_tells_who_speaks_about_what_and_why() -> None:
    (found,) = json.loads(clash_json([clash()]))
    undercut, answer, _ = found["contested"]
    assert undercut["id"] == "keep-shut/exams-undercuts-demand"
    assert undercut["speaker"] == "right"
    assert undercut["step"] == "open-it/demand"
    assert undercut["strength"] is undercut["view"] is None
    assert [(each["id"], each["distance"]) for each in undercut["left_reasons"]] == [
        ("open-it/full", 1),
        ("open-it/wanted", 1),
    ]
    assert answer["view"] == "open-it/dear"
    assert answer["note"] == "Weekend wages are beyond the budget."


def test_coverage_tells_the_reasons_and_those_that_are_met() -> None:
    (found,) = json.loads(clash_json([clash()]))
    assert found["right_coverage"] == {
        "share": 0.25,
        "reasons": [
            "keep-shut/cost",
            "keep-shut/spread",
            "keep-shut/rise",
            "keep-shut/crowded",
        ],
        "met": ["keep-shut/cost"],
    }
    assert found["left_unanswered"][0]["holder"] is None


def test_the_crux_tells_facts_and_what_is_added() -> None:
    (found,) = json.loads(clash_json([clash()]))
    (crux,) = found["cruxes"]
    assert crux["opposed"]["how"] == "contradicts"
    assert [fact["left"]["id"] for fact in crux["facts"]] == ["open-it/full"]
    assert [each["id"] for each in crux["right"]] == ["keep-shut/spread"]


def test_a_matrix_tells_the_stance_of_each_side() -> None:
    found = json.loads(matrix_json(matrix()))
    assert [side["key"] for side in found["sides"]] == ["open-it", "keep-shut"]
    assert found["rows"][1]["stances"] == {
        "open-it": {
            "stance": "conflicts",
            "meetings": ["library-debate/al-open-it-open-contradicts-keep-shut-shut"],
        },
        "keep-shut": {"stance": "recommends", "meetings": []},
    }


def test_a_hostile_text_comes_back() -> None:
    (found,) = json.loads(clash_json([clash_saying(HOSTILE)]))
    (meeting,) = found["opposed"]
    assert meeting["left"]["text"] == meeting["note"] == HOSTILE
