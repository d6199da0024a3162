"""`argmap compare`: every way to tell it, what makes it fail, what is no comparison."""

import csv
import io
import json

import pytest
from rdflib import Graph

from tests.cli.papers import add_papers
from tests.projects import SmallProject

PAIR = "compare", "open-it", "keep-shut/bursar"
TITLE = "The head and The bursar"


@pytest.fixture
def papers(empty: SmallProject) -> SmallProject:
    """A project with two papers and their debate."""
    add_papers(empty)
    return empty


def test_a_table_is_what_is_printed_unless_said_otherwise(papers: SmallProject) -> None:
    done = papers.run(*PAIR)
    assert done.exit_code == 0
    assert done.stdout.startswith(f"{TITLE}\n\nIn short (7)\n")
    assert "| contradicts (strong) |" in done.stdout
    assert "Opposed recommendations (1)\n" in done.stdout
    assert papers.run(*PAIR, "--as", "table").stdout == done.stdout


def test_markdown(papers: SmallProject) -> None:
    done = papers.run(*PAIR, "--as", "markdown")
    assert done.exit_code == 0
    assert done.stdout.startswith(f"# {TITLE}\n\n## In short\n")


@pytest.mark.parametrize("asked", [("--as", "json"), ("--json",), ("--json",) * 2])
def test_json(papers: SmallProject, asked: tuple[str, ...]) -> None:
    done = papers.run(*PAIR, *asked)
    assert done.exit_code == 0
    (found,) = json.loads(done.stdout)
    assert [found["left"]["key"], found["right"]["key"]] == [
        "open-it",
        "keep-shut/bursar",
    ]


def test_csv(papers: SmallProject) -> None:
    done = papers.run(*PAIR, "--as", "csv")
    assert done.exit_code == 0
    rows = list(csv.DictReader(io.StringIO(done.stdout, newline="")))
    assert [(row["section"], row["how"]) for row in rows if row["speaker"]] == [
        ("contested", "qualifies"),
        ("opposed", "contradicts"),
    ]


def test_turtle_under_the_base_of_the_project(papers: SmallProject) -> None:
    base = "https://example.org/elsewhere/"
    done = papers.run(*PAIR, "--as", "turtle", "--base", base)
    assert done.exit_code == 0
    graph = Graph().parse(data=done.stdout, format="turtle")
    assert f"{base}map/open-it#open" in {str(each) for each in graph.subjects()}


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ((), "clash.txt"),
        (("--as", "markdown"), "clash.md"),
        (("--json",), "clash.json"),
        (("--as", "csv"), "clash.csv"),
        (("--as", "turtle"), "clash.ttl"),
    ],
)
def test_a_file_holds_what_would_be_printed(
    papers: SmallProject, asked: tuple[str, ...], name: str
) -> None:
    printed = papers.run(*PAIR, *asked).stdout_bytes
    done = papers.run(*PAIR, *asked, "-o", f"out/{name}")
    assert done.exit_code == 0
    assert done.stderr == f"wrote out/{name}\n"
    assert (papers.folder / "out" / name).read_bytes() == printed


def test_a_file_of_another_kind_is_never_written(papers: SmallProject) -> None:
    done = papers.run(*PAIR, "--as", "table", "-o", "clash.svg")
    assert done.exit_code == 2
    assert 'this output is ".txt"' in done.stderr


def test_a_file_named_as_a_picture_asks_for_the_diagram(papers: SmallProject) -> None:
    for kind in ("svg", "dot"):
        papers.run(*PAIR, "--as", "diagram", "-o", f"said.{kind}")
        assert papers.run(*PAIR, "-o", f"named.{kind}").exit_code == 0
        said, named = (papers.folder / f"{each}.{kind}" for each in ("said", "named"))
        assert named.read_bytes() == said.read_bytes()


@pytest.mark.parametrize("kind", ["svg", "pdf", "png", "dot"])
def test_a_diagram_is_drawn_as_its_file_ends(papers: SmallProject, kind: str) -> None:
    done = papers.run(*PAIR, "--as", "diagram", "-o", f"clash.{kind}")
    assert done.exit_code == 0, done.output
    assert (papers.folder / f"clash.{kind}").stat().st_size > 500


def test_a_diagram_is_svg_where_no_file_is_named(papers: SmallProject) -> None:
    done = papers.run(*PAIR, "--as", "diagram")
    assert done.exit_code == 0, done.output
    assert "<svg" in done.stdout


def test_a_diagram_of_no_known_kind(papers: SmallProject) -> None:
    done = papers.run(*PAIR, "--as", "diagram", "-o", "clash.txt")
    assert done.exit_code == 2
    assert "a diagram is drawn as .svg, .pdf, .png, .dot" in done.stderr


def test_a_diagram_shows_two(papers: SmallProject) -> None:
    done = papers.run(*PAIR, "keep-shut/porter", "--as", "diagram")
    assert done.exit_code == 2
    assert "a diagram shows two positions" in done.stderr


def test_json_and_another_way_exclude_each_other(papers: SmallProject) -> None:
    done = papers.run(*PAIR, "--as", "csv", "--json")
    assert done.exit_code == 2
    assert "--json and --as csv exclude each other" in done.stderr


def test_too_little_coverage_fails_behind_the_output(papers: SmallProject) -> None:
    done = papers.run(*PAIR, "--fail-under", "50.5")
    assert done.exit_code == 1
    assert done.stdout == papers.run(*PAIR).stdout
    assert done.stderr.splitlines() == [
        f'low-coverage: "{one}" meets {met} reasons of "{other}", less than 50.5 %'
        for one, met, other in (
            ("keep-shut/bursar", "1 of 2", "open-it"),
            ("open-it", "0 of 1", "keep-shut/bursar"),
        )
    ]


def test_only_who_meets_too_little_is_named(papers: SmallProject) -> None:
    done = papers.run(*PAIR, "--fail-under", "50")
    assert done.exit_code == 1
    assert [line[:23] for line in done.stderr.splitlines()] == [
        'low-coverage: "open-it"'
    ]


def test_any_coverage_is_enough_for_nothing(papers: SmallProject) -> None:
    assert papers.run(*PAIR, "--fail-under", "0").exit_code == 0


def test_a_share_at_the_limit_is_not_under_it(empty: SmallProject) -> None:
    """29 of 100 is 29 %, whatever floating-point numbers say."""
    reasons = "".join(
        f'why{n} = head.premise("why{n}", "Reason {n}.")\n'
        f'head.infer("so{n}", opened, because=[why{n}])\n'
        for n in range(100)
    )
    met = "".join(f'draft.contradicts(shut, why{n}, note="No.")\n' for n in range(29))
    empty.add(
        "both.py",
        '"""Both."""\n\nfrom argmap import MapDraft\n\n'
        'draft = MapDraft("both", question="Why?")\n'
        'head, bursar = draft.position("head"), draft.position("bursar")\n'
        'opened = head.recommendation("open", "Open.")\nhead.stands_for(opened)\n'
        'shut = bursar.recommendation("shut", "Shut.")\nbursar.stands_for(shut)\n'
        f"{reasons}{met}MAP = draft.build()\n",
    )
    words = "compare", "both/head", "both/bursar", "--fail-under"
    assert empty.run(*words, "29").exit_code == 0
    assert empty.run(*words, "29.1").exit_code == 1


def test_a_limit_is_a_percentage(papers: SmallProject) -> None:
    assert papers.run(*PAIR, "--fail-under", "101").exit_code == 2


def test_more_than_two_are_compared_two_by_two(papers: SmallProject) -> None:
    names = "open-it", "keep-shut/bursar", "keep-shut/porter"
    found = json.loads(papers.run("compare", *names, "--json").stdout)
    assert [(each["left"]["key"], each["right"]["key"]) for each in found] == [
        (names[0], names[1]),
        (names[0], names[2]),
        (names[1], names[2]),
    ]
    table = papers.run("compare", *names).stdout
    assert table.count("In short (7)") == 3


def test_a_map_stands_for_all_its_positions(papers: SmallProject) -> None:
    done = papers.run("compare", "open-it", "keep-shut", "--json")
    assert json.loads(done.stdout)[0]["right"]["holders"] == [
        "The bursar",
        "The porter",
    ]


def test_an_unknown_map(papers: SmallProject) -> None:
    done = papers.run("compare", "open-it", "kep-shut")
    assert done.exit_code == 2
    assert done.stderr == (
        'unknown-map: no map is called "kep-shut"\n  hint: did you mean "keep-shut"?\n'
    )


@pytest.mark.parametrize(
    ("name", "hint"),
    [("busar", 'did you mean "bursar"?'), ("x", "one of bursar, porter")],
)
def test_an_unknown_position(papers: SmallProject, name: str, hint: str) -> None:
    done = papers.run("compare", "open-it", f"keep-shut/{name}")
    assert done.exit_code == 2
    assert done.stderr == (
        f'unknown-position: "keep-shut" has no position "{name}"\n  hint: {hint}\n'
    )


@pytest.mark.parametrize(
    ("names", "complaint"),
    [
        (["open-it"], "name two positions or more"),
        (["open-it", "open-it"], "each position is to be named once"),
        (["keep-shut", "keep-shut/porter"], "share a position"),
        (["keep-shut/porter", "keep-shut"], "share a position"),
        (["open-it/head", "open-it"], "share a position"),
        (["open-it", "library-debate"], '"library-debate" has no position of its own'),
    ],
)
def test_what_is_no_comparison(
    papers: SmallProject, names: list[str], complaint: str
) -> None:
    done = papers.run("compare", *names)
    assert done.exit_code == 2
    assert complaint in done.stderr
    assert done.stdout == ""


def test_a_hostile_text_does_not_steer_the_terminal(empty: SmallProject) -> None:
    add_papers(empty, said="Open\u202e now\u2028\u200f!", holder="The\n\u202dhead")
    done = empty.run(*PAIR)
    assert done.exit_code == 0
    assert "Open\\u202e now \\u200f!" in done.stdout
    assert all(
        letter.isprintable() for line in done.stdout.splitlines() for letter in line
    )


def test_a_map_that_cannot_be_loaded_is_told_behind_the_output(
    papers: SmallProject,
) -> None:
    """Its alignments are missing, so the comparison is not the whole one."""
    papers.add("broken.py", "MAP =\n")
    done = papers.run(*PAIR)
    assert done.exit_code == 1
    assert done.stdout.startswith(TITLE)
    assert "broken.py:1: syntax-error" in done.stderr


def test_the_help_teaches_by_two_examples(papers: SmallProject) -> None:
    told = papers.run("compare", "--help").stdout
    assert told.count("  argmap compare ") == 2


def test_premises_of_one_side_are_told_when_all_is_asked_for(
    papers: SmallProject,
) -> None:
    short, whole = papers.run(*PAIR).stdout, papers.run(*PAIR, "--all").stdout
    assert "| premise |" not in short
    assert "| premise |" in whole.replace("premise       ", "premise ")


def test_a_picture_that_nobody_draws_is_wrong_usage(papers: SmallProject) -> None:
    done = papers.run(*PAIR, "-o", "clash.jpg")
    assert done.exit_code == 2
    assert "a diagram is drawn as .svg" in done.stderr
    assert not (papers.folder / "clash.jpg").exists()


def test_a_limit_is_a_number(papers: SmallProject) -> None:
    assert papers.run(*PAIR, "--fail-under", "nan").exit_code == 2
