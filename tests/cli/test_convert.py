"""`argmap convert`: maps from one format into another, and what is lost on the way."""

import json
from pathlib import Path

import pytest

from argmap.formats.json import FORMAT
from argmap.model.maps import ArgumentMap
from tests.projects import SmallProject, map_text
from tests.rdf.reading.settled import settled

GUEST = '''"""A map that adopts from another."""

from argmap import MapDraft
from .heating import MAP as HEATING

draft = MapDraft("warmth", question="Is it warm?")
cold = HEATING.nodes["heating/cold"]
draft.adopt(cold)
desk = draft.position("pupil")
chilly = desk.claim("chilly", "It is chilly.")
desk.infer("felt", chilly, because=[cold])
MAP = draft.build()
'''

AIF = """@prefix aif: <http://www.arg.tech/aif#> .
<urn:n:1> a aif:I-node ; aif:claimText "It rains."@en .
<urn:n:2> a aif:L-node .
"""


@pytest.fixture
def adopting(project: SmallProject) -> SmallProject:
    """The project with a second map, which adopts from the first."""
    project.add("warmth.py", GUEST)
    return project


def read(file: Path, beside: dict[str, ArgumentMap] | None = None) -> ArgumentMap:
    assert FORMAT.read is not None
    return FORMAT.read(file.read_text("utf-8"), str(file), beside or {})


@pytest.mark.parametrize(
    "syntax", ["turtle", "ntriples", "nquads", "trig", "jsonld", "rdfxml"]
)
def test_what_was_exported_comes_back(project: SmallProject, syntax: str) -> None:
    made = project.run("export", "heating", "--to", syntax)
    Path("exported").write_bytes(made.stdout_bytes)
    done = project.run("convert", "exported", "--to", "json", "-o", "h.json")
    assert (done.exit_code, done.stderr) == (0, "wrote h.json\n")
    assert settled(read(Path("h.json"))) == settled(project.load().named("heating"))


def test_rdf_becomes_other_rdf_with_the_records(project: SmallProject) -> None:
    turtle = project.run("export", "heating", "--to", "turtle").stdout_bytes
    Path("h.ttl").write_bytes(turtle)
    project.run("convert", "h.ttl", "--to", "nquads", "-o", "h.nq")
    again = project.run("convert", "h.nq", "--to", "turtle")
    assert again.stdout_bytes == turtle


def test_files_are_read_together_in_any_order(adopting: SmallProject) -> None:
    for key in ("heating", "warmth"):
        adopting.run("export", key, "--to", "turtle", "-o", f"{key}.ttl")
    done = adopting.run(
        "convert", "warmth.ttl", "heating.ttl", "--to", "json", "-o", "o/"
    )
    assert done.exit_code == 0
    heating = read(Path("o/heating.json"))
    warmth = read(Path("o/warmth.json"), {"heating": heating})
    assert settled(warmth) == settled(adopting.load().named("warmth"))


def test_a_missing_map_is_told_and_fails_if_strict(adopting: SmallProject) -> None:
    adopting.run("export", "warmth", "--to", "turtle", "-o", "warmth.ttl")
    words = ["convert", "warmth.ttl", "--to", "json", "-o", "w.json"]
    assert adopting.run(*words).exit_code == 0
    strict = adopting.run(*words, "--strict", "--report", "lost.json")
    assert strict.exit_code == 1
    assert "warmth.ttl: missing-guest: <" in strict.stderr
    lost = json.loads(Path("lost.json").read_text("utf-8"))
    assert {each["code"] for each in lost} == {"missing-guest"}
    assert lost[0].keys() == {"file", "code", "about", "message"}
    assert read(Path("w.json")).inferences == ()


def test_json_becomes_rdf(project: SmallProject) -> None:
    project.run("export", "heating", "--to", "json", "-o", "heating.json")
    made = project.run("convert", "heating.json", "--to", "turtle")
    assert (
        made.stdout_bytes
        == project.run("export", "heating", "--to", "turtle").stdout_bytes
    )


def test_aif_becomes_a_map_and_the_rest_is_told(empty: SmallProject) -> None:
    Path("rain.ttl").write_text(AIF, "utf-8")
    done = empty.run("convert", "rain.ttl", "--to", "json", "-o", "rain.json")
    assert done.exit_code == 0
    lost = "rain.ttl: not-carried: <urn:n:2>: a map holds no <http://www.arg.tech/aif#L"
    assert lost in done.stderr
    assert [each.origin for each in read(Path("rain.json")).propositions] == ["urn:n:1"]


def test_the_standard_input_is_a_file(project: SmallProject) -> None:
    turtle = project.run("export", "heating", "--to", "turtle").stdout_bytes
    done = project.shell("convert", "-", "--to", "json")
    assert b"<stdin>: no-map-in-rdf" in done.stderr
    Path("h.ttl").write_bytes(turtle)
    assert project.run("convert", "h.ttl", "--from", "turtle", "--to", "json").stdout


def test_several_maps_need_a_folder(adopting: SmallProject) -> None:
    whole = adopting.run("export", "heating", "warmth", "--to", "nquads").stdout_bytes
    Path("all.nq").write_bytes(whole)
    done = adopting.run("convert", "all.nq", "--to", "json", "-o", "all.json")
    assert done.exit_code == 1
    assert "several-maps: there are 2 maps" in done.stderr
    assert not Path("all.json").exists()


def test_a_format_that_leaves_something_behind_says_so(project: SmallProject) -> None:
    project.run("export", "heating", "--to", "turtle", "-o", "h.ttl")
    done = project.run("convert", "h.ttl", "--to", "dot")
    assert done.stdout.startswith("digraph")
    assert "dot: not-carried: <heating>: " in done.stderr


@pytest.mark.parametrize(
    ("words", "told", "code"),
    [
        (["gone.ttl", "--to", "json"], "unreadable-map", 1),
        (["bad.ttl", "--to", "json"], "bad.ttl:2: rdf-syntax: ", 1),
        (["bad.json", "--to", "turtle"], "bad.json:1: json-syntax: ", 1),
        (["bad.ttl", "--to", "jsn"], "unknown-format: ", 2),
        (["bad.ttl", "--from", "turtel", "--to", "json"], "unknown-syntax: ", 2),
        (["h.ttl", "h.nt", "--to", "turtle"], "h.nt: duplicate-map: ", 1),
    ],
)
def test_what_cannot_be_converted_is_told(
    project: SmallProject, words: list[str], told: str, code: int
) -> None:
    Path("bad.ttl").write_text("<urn:a> <urn:b>\n] .", "utf-8")
    Path("bad.json").write_text("{", "utf-8")
    for syntax, name in (("turtle", "h.ttl"), ("ntriples", "h.nt")):
        project.run("export", "heating", "--to", syntax, "-o", name)
    done = project.run("convert", *words)
    assert told in done.stderr
    assert done.exit_code == code


def test_another_map_of_the_same_text_is_told_apart(project: SmallProject) -> None:
    project.add("other.py", map_text("other"))
    for key in ("heating", "other"):
        project.run("export", key, "--to", "trig", "-o", f"{key}.trig")
    done = project.run(
        "convert", "heating.trig", "other.trig", "--to", "json", "-o", "o/"
    )
    assert done.exit_code == 0
    assert sorted(each.name for each in Path("o").iterdir()) == [
        "heating.json",
        "other.json",
    ]
