"""`argmap check --shacl`: the RDF of maps, and of files from anywhere."""

import importlib.util
import json
from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest
from rdflib import Graph, URIRef

from argmap import ArgumentMap
from argmap.formats import Setting
from argmap.rdf.graph import rdf_graph
from argmap.rdf.vocabulary import TEXT
from tests.projects import SmallProject, line_of, map_text

PREFIXES = """
@prefix argmap: <https://w3id.org/argmap/ns#> .
@prefix aif: <http://www.arg.dundee.ac.uk/aif#> .
@prefix : <https://example.org/elsewhere#> .
"""
TEXTLESS = PREFIXES + ":shut a argmap:Claim, argmap:Proposition, aif:I-node ."


def file_of(content: str | bytes, name: str = "from-elsewhere.ttl") -> str:
    """A file in the folder of the project."""
    encoded = content if isinstance(content, bytes) else content.encode()
    Path(name).write_bytes(encoded)
    return name


def test_the_rdf_of_a_sound_map_keeps_every_rule(project: SmallProject) -> None:
    result = project.run("check", "--shacl", "--strict")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == "1 map validated: no problems\n"


def test_a_file_is_told_by_node_rule_and_hint(empty: SmallProject) -> None:
    result = empty.run("check", "--shacl", file_of(TEXTLESS))
    assert result.exit_code == 1
    lines = result.stdout.splitlines()
    assert (
        "from-elsewhere.ttl: error: broken-rule: <https://example.org/elsewhere#shut>: "
        "a proposition has one text in a language: none is there (proposition-text)"
    ) in lines
    assert "  hint: add argmap:text" in lines
    assert lines[-1].startswith("1 file validated: ")


def test_an_exported_map_is_sound_as_a_file_too(project: SmallProject) -> None:
    project.run("export", "heating", "--to", "turtle", "-o", "heating.ttl")
    result = project.run("check", "--shacl", "heating.ttl", "heating")
    assert result.exit_code == 0
    assert result.stdout == "1 map and 1 file validated: no problems\n"


def test_json_tells_the_parts(empty: SmallProject) -> None:
    result = empty.run("check", "--shacl", "--json", file_of(TEXTLESS))
    told = json.loads(result.stdout)
    assert told["errors"] == []
    (found,) = [each for each in told["problems"] if each["rule"] == "proposition-text"]
    assert found == {
        "code": "broken-rule",
        "severity": "error",
        "message": "<https://example.org/elsewhere#shut>: a proposition has one text "
        "in a language: none is there (proposition-text)",
        "map": None,
        "node": "<https://example.org/elsewhere#shut>",
        "path": "from-elsewhere.ttl",
        "line": None,
        "inside": None,
        "hint": "add argmap:text",
        "rule": "proposition-text",
        "property": "argmap:text",
        "value": None,
        "iri": "https://example.org/elsewhere#shut",
    }


@pytest.mark.parametrize(
    "content",
    [
        "this is no Turtle",
        PREFIXES + ":a a argmap:Claim",
        PREFIXES + ":a unknown:b :c .",
        b"\xff\xfe\x00",
        '<a> <b> "open',
    ],
)
def test_a_broken_file_ends_in_one_line_that_names_it(
    content: str | bytes, empty: SmallProject
) -> None:
    result = empty.run("check", "--shacl", file_of(content))
    assert result.exit_code == 1
    assert result.stderr.startswith("from-elsewhere.ttl")
    assert "Traceback" not in result.stderr
    assert result.stdout == (
        "0 files validated: no problems, and faults in what could not be read: 1\n"
    )


@pytest.mark.parametrize(
    "content",
    [
        TEXTLESS.replace(":shut", "[]"),
        PREFIXES + ':a a argmap:Anchor ; argmap:paragraph "x"^^argmap:y, :b, [] .',
        PREFIXES + ":a a argmap:Inference ; argmap:premise :a ; argmap:conclusion :a .",
        PREFIXES + ':a a argmap:Inference ; argmap:reported "maybe"'
        "^^<http://www.w3.org/2001/XMLSchema#boolean> .",
        PREFIXES + 'argmap:Claim a argmap:Claim ; argmap:text "x\\u202Ey\\u0007"@en .',
    ],
)
def test_strange_but_lawful_files_are_told_in_lines(
    content: str, empty: SmallProject
) -> None:
    result = empty.run("check", "--shacl", file_of(content))
    assert result.exit_code == 1
    assert result.stderr == ""
    assert "broken-rule" in result.stdout
    assert not any(sign in result.stdout for sign in "\x07\u202e")


@pytest.mark.parametrize("content", ["", "<a:b> <a:c> <a:d> .", "# nothing\n"])
def test_a_file_of_which_no_rule_speaks_is_not_called_sound(
    content: str, empty: SmallProject
) -> None:
    name = file_of(content)
    result = empty.run("check", "--shacl", name)
    assert result.exit_code == 0
    assert "warning: nothing-to-validate: " in result.stdout
    assert empty.run("check", "--shacl", "--strict", name).exit_code == 1


def test_a_text_that_no_parser_holds_ends_in_one_line(empty: SmallProject) -> None:
    content = f'<urn:a> <urn:b> "{"x" * (17 << 20)}" .'
    result = empty.run("check", "--shacl", file_of(content))
    assert result.exit_code == 1
    assert result.stderr.startswith("from-elsewhere.ttl: rdf-too-large: ")


def test_a_file_that_is_not_there_is_told(empty: SmallProject) -> None:
    result = empty.run("check", "--shacl", "nowhere.ttl", file_of(TEXTLESS))
    assert result.exit_code == 1
    assert result.stderr.startswith("nowhere.ttl: unreadable-rdf: ")
    assert "broken-rule" in result.stdout


@pytest.mark.parametrize(
    "name", ["from-elsewhere.turtle", "data/elsewhere", "Some Maps"]
)
def test_a_file_that_is_there_is_one_whatever_its_name(
    name: str, empty: SmallProject
) -> None:
    Path("data").mkdir()
    result = empty.run("check", "--shacl", file_of(TEXTLESS, name))
    assert result.exit_code == 1
    assert f"{name}: error: broken-rule: " in result.stdout


def test_a_map_that_nobody_knows_is_wrong_usage(project: SmallProject) -> None:
    result = project.run("check", "--shacl", "heatin")
    assert result.exit_code == 2
    assert "unknown-map" in result.stderr


def test_a_map_that_cannot_be_loaded_does_not_hide_the_others(
    project: SmallProject,
) -> None:
    project.add("broken.py", "MAP = nothing")
    result = project.run("check", "--shacl")
    assert result.exit_code == 1
    assert "1 map validated: no problems" in result.stdout


def test_a_broken_map_is_told_at_the_line_of_its_node(
    project: SmallProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No map that can be built breaks a rule, so one is broken on its way."""

    def lacking(argument_map: ArgumentMap, setting: Setting) -> Graph:
        graph = rdf_graph(argument_map, setting)
        graph.remove((None, URIRef(TEXT), None))
        return graph

    monkeypatch.setattr("argmap.rdf.validating.rdf_graph", lacking)
    text = map_text()
    result = project.run("check", "--shacl", "heating")
    assert result.exit_code == 1
    place = line_of(text, 'desk.claim("relief"')
    assert f"maps/heating.py:{place}: error: broken-rule: heating/relief: " in (
        result.stdout
    )


def test_without_pyshacl_the_install_command_is_named(
    project: SmallProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = importlib.util.find_spec

    def none_of(name: str, package: str | None = None) -> ModuleSpec | None:
        return None if name == "pyshacl" else found(name, package)

    monkeypatch.setattr("argmap.rdf.validating.find_spec", none_of)
    result = project.run("check", "--shacl")
    assert result.exit_code == 3
    assert "missing-pyshacl" in result.stderr
    assert 'pip install "argmap[rdf]"' in result.stderr
