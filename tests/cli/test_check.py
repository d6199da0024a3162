"""`argmap check`: problems and faults, as lines and as JSON, and what fails."""

import json
from pathlib import Path

import pytest

from tests.projects import SmallProject, line_of, map_text

BY_SEVERITY = {
    "error": 'desk.premise("loose", "It is red.", anchors=[survey.at(3)])',
    "warning": 'draft.source("review")',
    "advice": """
further = desk.premise("further", "It is red; it is old.", anchors=[survey.at(3)])
desk.infer("further-step", relief, because=[further])
""",
}


def with_review(project: SmallProject) -> None:
    """Give the project a second source."""
    record = Path("seeds/survey.toml").read_text("utf-8")
    other = record.replace('"survey"', '"review"')
    Path("seeds/review.toml").write_text(other, encoding="utf-8")


def test_a_sound_map_passes(project: SmallProject) -> None:
    result = project.run("check", "--strict")
    assert result.exit_code == 0
    assert result.stdout == "1 map checked: no problems\n"


@pytest.mark.parametrize(
    ("severity", "plain", "strict"), [("error", 1, 1), ("warning", 0, 1)]
)
def test_errors_fail_and_warnings_with_strict(
    project: SmallProject, severity: str, plain: int, strict: int
) -> None:
    with_review(project)
    project.add("heating.py", map_text(more=BY_SEVERITY[severity]))
    result = project.run("check")
    assert result.exit_code == plain
    assert f"1 {severity}" in result.stdout.splitlines()[-1]
    assert project.run("check", "--strict").exit_code == strict


def test_advice_never_fails(project: SmallProject) -> None:
    project.add("heating.py", map_text(more=BY_SEVERITY["advice"]))
    result = project.run("check", "--strict")
    assert result.exit_code == 0
    assert result.stdout.splitlines()[-1] == "1 map checked: 1 advice"


def test_a_problem_is_printed_at_its_line_with_its_hint(project: SmallProject) -> None:
    text = map_text(more=BY_SEVERITY["error"])
    project.add("heating.py", text)
    assert project.run("check").stdout.splitlines() == [
        (
            f"{Path('maps/heating.py')}:{line_of(text, 'loose')}: error: unconnected: "
            'nothing connects "loose" to a thesis'
        ),
        "  hint: infer from it, attack with it, or leave it out",
        "1 map checked: 1 error",
    ]


def test_a_waiver_lets_a_map_pass(project: SmallProject) -> None:
    waiver = '\ndraft.waive("unconnected", reason="A sketch.")'
    project.add("heating.py", map_text(more=BY_SEVERITY["error"] + waiver))
    assert project.run("check", "--strict").exit_code == 0


def test_only_the_named_maps_are_checked(project: SmallProject) -> None:
    project.add("other.py", map_text("other", more=BY_SEVERITY["error"]))
    assert project.run("check", "heating").exit_code == 0
    assert project.run("check").stdout.splitlines()[-1] == "2 maps checked: 1 error"


def test_check_as_json(project: SmallProject) -> None:
    text = map_text(more=BY_SEVERITY["error"])
    project.add("heating.py", text)
    project.add("bad.py", "\n1 / 0\n")
    result = project.run("check", "--json")
    assert result.exit_code == 1
    assert result.stderr == ""
    assert json.loads(result.stdout) == {
        "errors": [
            {
                "code": "map-raised",
                "message": "ZeroDivisionError: division by zero",
                "path": str(Path("maps/bad.py")),
                "line": 2,
                "inside": None,
                "hint": None,
            }
        ],
        "problems": [
            {
                "code": "unconnected",
                "severity": "error",
                "message": 'nothing connects "loose" to a thesis',
                "map": "heating",
                "node": "heating/loose",
                "path": str(Path("maps/heating.py")),
                "line": line_of(text, "loose"),
                "inside": None,
                "hint": "infer from it, attack with it, or leave it out",
            }
        ],
    }


def test_json_names_the_place_inside_a_data_file(project: SmallProject) -> None:
    project.add("bad.json", '{"argmap": 2}')
    (error,) = json.loads(project.run("check", "--json").stdout)["errors"]
    assert (error["code"], error["inside"]) == ("newer-version", "argmap")
    assert error["path"] == str(Path("maps/bad.json"))


def test_a_bad_map_fails_the_check_of_the_others(project: SmallProject) -> None:
    project.add("bad.py", "\n1 / 0\n")
    result = project.run("check")
    assert result.exit_code == 1
    assert "map-raised" in result.stderr
    assert result.stdout == (
        "1 map checked: no problems, and faults in what could not be read: 1\n"
    )


def test_an_unknown_map_names_the_near_matches(project: SmallProject) -> None:
    result = project.run("check", "heatin")
    assert result.exit_code == 2
    assert 'did you mean "heating"' in result.stderr


def test_what_a_file_says_steers_no_terminal(project: SmallProject) -> None:
    project.add("bad.json", '{"key": "\\u001b[2J\\u202e", "\\u009b": 1}')
    project.add("worse.py", "raise ValueError('\\x1b]0;owned\\x07')\n")
    result = project.run("check")
    assert result.exit_code == 1
    assert "owned" in result.stderr
    assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(result.stderr)


def test_problems_go_to_a_file(project: SmallProject) -> None:
    """Faults of what could not be read stay on the standard error."""
    project.add("bad.py", "1 / 0\n")
    printed = project.run("check")
    result = project.run("check", "-o", "problems.txt")
    assert result.stdout == ""
    assert result.exit_code == printed.exit_code == 1
    assert "map-raised" in result.stderr
    assert Path("problems.txt").read_text("utf-8") == printed.stdout
    project.run("check", "--json", "-o", "problems.json")
    assert json.loads(Path("problems.json").read_bytes())["errors"]
