"""`argmap matrix`: who recommends what, in four ways."""

import csv
import io
import json

import pytest

from tests.cli.papers import add_papers
from tests.projects import SmallProject

SIDES = "matrix", "open-it", "keep-shut/bursar"


@pytest.fixture
def papers(empty: SmallProject) -> SmallProject:
    """A project with two papers and their debate."""
    add_papers(empty)
    return empty


def test_a_table_is_what_is_printed_unless_said_otherwise(papers: SmallProject) -> None:
    done = papers.run(*SIDES)
    assert done.exit_code == 0
    rows = [
        [cell.strip() for cell in line.split("|")[1:-1]]
        for line in done.stdout.splitlines()
        if line.startswith("|")
    ]
    assert rows == [
        ["Recommendation", "open-it", "keep-shut/bursar"],
        ["The library should open on Saturdays. [open]", "recommends", "conflicts"],
        ["The library should stay shut. [shut]", "conflicts", "recommends"],
    ]
    assert papers.run(*SIDES, "--as", "table").stdout == done.stdout


def test_markdown(papers: SmallProject) -> None:
    done = papers.run(*SIDES, "--as", "markdown")
    assert done.stdout.startswith("# Recommendations\n\n## Who recommends what\n")


def test_json(papers: SmallProject) -> None:
    done = papers.run(*SIDES, "--json")
    assert [row["recommendation"]["id"] for row in json.loads(done.stdout)["rows"]] == [
        "open-it/open",
        "keep-shut/shut",
    ]
    assert papers.run(*SIDES, "--as", "json").stdout == done.stdout


def test_csv(papers: SmallProject) -> None:
    done = papers.run(*SIDES, "--as", "csv")
    rows = list(csv.reader(io.StringIO(done.stdout, newline="")))
    assert rows[0] == ["recommendation", "text", "open-it", "keep-shut/bursar"]
    assert rows[1][2:] == ["recommends", "conflicts"]


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ((), "matrix.txt"),
        (("--as", "markdown"), "matrix.md"),
        (("--json",), "matrix.json"),
        (("--as", "csv"), "matrix.csv"),
    ],
)
def test_a_file_holds_what_would_be_printed(
    papers: SmallProject, asked: tuple[str, ...], name: str
) -> None:
    done = papers.run(*SIDES, *asked, "-o", name)
    assert (done.exit_code, done.stderr) == (0, f"wrote {name}\n")
    printed = papers.run(*SIDES, *asked).stdout_bytes
    assert (papers.folder / name).read_bytes() == printed


def test_without_a_name_every_map_with_positions_is_a_side(
    papers: SmallProject,
) -> None:
    found = json.loads(papers.run("matrix", "--json").stdout)
    assert [side["key"] for side in found["sides"]] == ["keep-shut", "open-it"]
    assert len(found["rows"]) == 3


def test_one_side_alone_is_a_matrix(papers: SmallProject) -> None:
    assert "The porter should rest." in papers.run("matrix", "keep-shut").stdout


def test_a_project_without_recommendations(empty: SmallProject) -> None:
    empty.add(
        "bare.py",
        '"""Bare."""\n\nfrom argmap import MapDraft\n\n'
        'MAP = MapDraft("bare", question="Why?").build()\n',
    )
    assert empty.run("matrix").stdout == "Who recommends what: none\n"


def test_a_hostile_text_does_not_steer_the_terminal(empty: SmallProject) -> None:
    add_papers(empty, said="Open\u202e now!")
    assert "Open\\u202e now!" in empty.run(*SIDES).stdout


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["kep-shut"], 'did you mean "keep-shut"?'),
        (["keep-shut/busar"], 'did you mean "bursar"?'),
        (["open-it", "open-it"], "each position is to be named once"),
        (["open-it", "open-it/head"], "share a position"),
        (["open-it", "--json", "--as", "csv"], "exclude each other"),
        (["open-it", "--as", "turtle"], "'turtle' is not one of"),
    ],
)
def test_what_is_no_matrix(
    papers: SmallProject, words: list[str], complaint: str
) -> None:
    done = papers.run("matrix", *words)
    assert done.exit_code == 2
    assert complaint in done.stderr


def test_a_map_that_cannot_be_loaded_is_told_behind_the_output(
    papers: SmallProject,
) -> None:
    papers.add("broken.py", "MAP =\n")
    done = papers.run("matrix")
    assert done.exit_code == 1
    assert "Recommendation" in done.stdout
    assert "syntax-error" in done.stderr


def test_the_help_teaches_by_two_examples(papers: SmallProject) -> None:
    assert papers.run("matrix", "--help").stdout.count("  argmap matrix ") == 2
