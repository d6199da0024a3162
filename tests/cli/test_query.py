"""`argmap query`: names, parameters, sources of data, ways of telling, and errors."""

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from argmap.cli import main
from argmap.rdf.questions import questions
from tests.projects import SmallProject, map_text
from tests.stores import Reply, stub_store

BASE = "https://example.org/argmaps/"


def rows(text: str) -> list[dict[str, str]]:
    """What a CSV holds."""
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_without_a_name_the_questions_are_listed(project: SmallProject) -> None:
    result = project.run("query")
    assert result.exit_code == 0
    listed = [line.split()[0] for line in result.stdout.splitlines() if line]
    assert listed[:-1] == [question.name for question in questions()]
    assert "union of all graphs" in result.stdout


def test_a_question_is_answered_over_all_maps_or_some(project: SmallProject) -> None:
    project.add("cellar.py", map_text("cellar"))
    every = project.run("query", "theses", "--as", "csv")
    assert (every.exit_code, every.stderr) == (0, "")
    assert [row["thesis"] for row in rows(every.stdout)] == [
        f"{BASE}map/cellar#heat",
        f"{BASE}map/heating#heat",
    ]
    one = project.run("query", "theses", "heating", "--as", "csv")
    assert len(rows(one.stdout)) == 1
    same = project.run("query", "theses", "--param", "map=heating", "--as", "csv")
    assert same.stdout == one.stdout


def test_a_table_is_for_the_terminal(project: SmallProject) -> None:
    project.add("loud.py", map_text("loud", said="Loud \u202e."))
    result = project.run("query", "theses", "loud")
    assert "| loud/heat |" in result.stdout
    assert result.stdout.startswith("Who stands for what (1)\n")
    assert "\u202e" not in result.stdout


def test_a_node_is_given_by_map_and_key(project: SmallProject) -> None:
    words = ["query", "what-falls", "--param", "premise=heating/cold", "--as", "csv"]
    found = rows(project.run(*words).stdout)
    assert [row["resting"].partition("#")[2] for row in found] == ["heat", "relief"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["theses", "--param", "map=haeting"], 'did you mean "heating"?'),
        (["what-falls", "--param", "premise=heating/colt"], 'did you mean "cold"'),
        (["who-agrees", "--param", "left=heating/haed"], 'did you mean "head"?'),
        (["thesis"], 'unknown-question: no question is called "thesis"'),
        (["theses", "--param", "mpa=heating"], 'did you mean "map"?'),
        (["schemes", "--param", "scheme=exampel"], 'did you mean "example"?'),
        (["theses", "haeting"], 'did you mean "heating"?'),
        (["theses", "--param", "heating"], "NAME=VALUE"),
        (["theses", "--param", "map=a", "--param", "map=b"], "each once"),
        (["theses", "heating", "--data", "x.ttl"], "ask maps, or --data"),
        (["theses", "--endpoint", "ftp://e.example"], "no address of the web"),
        (["theses", "--endpoint", "http://me:key@e.example/"], "see --auth"),
        (["theses", "--auth", "basic"], "name an --endpoint"),
        (["theses", "--secret-file", "key"], "name an --endpoint"),
        (["aif", "--as", "json"], "not told as json"),
        (["theses", "--as", "turtle"], "not told as turtle"),
    ],
)
def test_wrong_usage_says_what_would_be_right(
    words: list[str], said: str, project: SmallProject
) -> None:
    result = project.run("query", *words)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr


def test_a_value_that_cannot_be_is_an_error(project: SmallProject) -> None:
    result = project.run("query", "what-falls", "--param", "premise=heating")
    assert result.exit_code == 1
    assert result.stderr == (
        'bad-value: "heating" cannot be the node "premise"\n  hint: write MAP/NODE\n'
    )


def test_a_file_or_the_input_is_asked_too(project: SmallProject) -> None:
    text = (
        "# Kinds\n# ?kind (term): only these\n"
        "SELECT ?kind (COUNT(*) AS ?n) { ?x a ?kind } GROUP BY ?kind ORDER BY ?kind\n"
    )
    Path("kinds.rq").write_text(text, encoding="utf-8")
    words = ["--param", "kind=Premise", "--as", "json"]
    asked = project.run("query", "kinds.rq", *words)
    (row,) = json.loads(asked.stdout)["results"]["bindings"]
    assert row["n"]["value"] == "2"
    piped = CliRunner().invoke(main, ["query", "-", *words], input=text)
    assert piped.stdout == asked.stdout


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"SELECT *\n{ ?s ?p }", "q.rq:2: query-syntax: "),
        (b"SELECT * { SERVICE <a:b> {} }", "q.rq:1: query-elsewhere: "),
        (b"# ?x (moon): any\nASK {}", "q.rq:1: malformed-parameter: "),
        (b"\xff", "q.rq: unreadable-query: byte 1 of the query is not UTF-8"),
        (None, "q.rq: unreadable-query: the query cannot be read: "),
    ],
)
def test_a_file_that_is_no_query_is_told_with_its_line(
    content: bytes | None, said: str, project: SmallProject
) -> None:
    if content is not None:
        Path("q.rq").write_bytes(content)
    result = project.run("query", "q.rq")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith(said)


def test_rdf_files_are_asked_instead_of_maps(project: SmallProject) -> None:
    project.run("export", "heating", "--to", "turtle", "-o", "out/heating.ttl")
    project.add("heating.py", "raise ValueError")
    asked = ["query", "theses", "--data", "out/heating.ttl", "--as", "csv"]
    result = project.run(*asked)
    assert (result.exit_code, len(rows(result.stdout))) == (0, 1)
    twice = project.run(*asked, "--data", "out/heating.ttl")
    assert twice.stdout == result.stdout
    Path("bad.ttl").write_text("<a> <b", encoding="utf-8")
    failed = project.run("query", "theses", "--data", "bad.ttl")
    assert failed.exit_code == 1
    assert failed.stderr.startswith("bad.ttl:1: rdf-syntax: ")


def test_an_endpoint_is_asked_as_who_one_is(project: SmallProject) -> None:
    """With the login of `publish`; the secret is never printed."""
    Path("token").write_text("the-key\n", encoding="utf-8")
    words = ["--auth", "bearer", "--secret-file", "token", "--timeout", "5"]
    with stub_store() as store:
        store.behaviour = lambda asked: Reply(401, "not with the-key")
        address = f"{store.address}/query"
        result = project.run("query", "aif", "--endpoint", address, *words)
        assert {each.headers["Authorization"] for each in store.asked} == {
            "Bearer the-key"
        }
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith(f"store-refuses-login: {address} answers POST")
    assert "the-key" not in result.stderr


def test_explained_is_the_query_with_its_values(project: SmallProject) -> None:
    words = ["query", "theses", "--param", "map=heating", "--explain"]
    result = project.run(*words)
    assert result.stdout.startswith("# Who stands for what\n")
    assert result.stdout.endswith(f"VALUES (?map) {{ (<{BASE}map/heating#map>) }}\n")
    project.run(*words, "-o", "asked.rq")
    asked = project.run("query", "asked.rq", "--as", "csv")
    assert asked.stdout == project.run("query", "theses", "--as", "csv").stdout


def test_triples_are_turtle_unless_told_otherwise(project: SmallProject) -> None:
    assert "aif:claimText" in project.run("query", "aif").stdout
    laid = project.run("query", "aif", "--as", "ntriples", "-o", "out/aif.nt")
    assert laid.stderr == "wrote out/aif.nt\n"
    assert Path("out/aif.nt").read_text("utf-8").count("aif#claimText") == 5


def test_maps_that_cannot_be_loaded_are_told_behind_the_answer(
    project: SmallProject,
) -> None:
    project.add("broken.py", "MAP = 1 / 0\n")
    result = project.run("query", "theses", "--as", "csv")
    assert result.exit_code == 1
    assert len(rows(result.stdout)) == 1
    assert "broken.py:1: map-raised" in result.stderr
    assert project.run("query", "theses", "heating").exit_code == 0


def test_a_base_names_the_maps(project: SmallProject) -> None:
    words = ["query", "theses", "--base", "https://maps.example/", "--as", "csv"]
    result = project.run(*words, "--param", "map=heating")
    assert "https://maps.example/map/heating#heat" in result.stdout
