"""`argmap export`: maps in an interchange format."""

import json
from collections.abc import Iterable, Sequence
from hashlib import sha256
from pathlib import Path

import pyoxigraph
import pytest

from argmap.rdf import catalogue
from argmap.rdf.terms import Iri, Quad
from tests.projects import SmallProject, install_format, map_text


@pytest.mark.parametrize(
    ("name", "suffix"), [("turtle", ".ttl"), ("json", ".json"), ("dot", ".dot")]
)
def test_a_file_holds_what_the_standard_output_shows(
    project: SmallProject, name: str, suffix: str
) -> None:
    shown = project.run("export", "heating", "--to", name)
    assert shown.exit_code == 0
    assert shown.stderr == ""
    assert project.run("export", "heating", "--to", name, "-o", "-").stdout_bytes == (
        shown.stdout_bytes
    )
    laid = project.run("export", "heating", "--to", name, "-o", f"out/map{suffix}")
    assert (laid.stdout, laid.stderr) == ("", f"wrote out/map{suffix}\n")
    assert Path(f"out/map{suffix}").read_bytes() == shown.stdout_bytes


def test_what_a_map_prints_is_no_part_of_its_export(project: SmallProject) -> None:
    project.add("loud.py", "print('hello')\n" + map_text("loud"))
    exported = project.run("export", "loud", "--to", "json")
    assert json.loads(exported.stdout)["key"] == "loud"
    assert exported.stderr == "hello\n"


def test_an_export_is_a_map_again(project: SmallProject) -> None:
    before = project.run("export", "heating", "--to", "json").stdout_bytes
    project.run("export", "heating", "--to", "json", "-o", "maps/heating.json")
    Path("maps/heating.py").unlink()
    assert project.run("export", "heating", "--to", "json").stdout_bytes == before


def test_an_unknown_format_names_the_near_matches(project: SmallProject) -> None:
    result = project.run("export", "heating", "--to", "jsno")
    assert result.exit_code == 2
    assert result.stderr == (
        'unknown-format: no format is called "jsno"\n'
        '  hint: did you mean "json" or "jsonld"?\n'
    )


def test_an_unknown_map_names_the_near_matches(project: SmallProject) -> None:
    result = project.run("export", "haeting", "--to", "json")
    assert result.exit_code == 2
    assert 'did you mean "heating"' in result.stderr


@pytest.mark.parametrize("name", ["notes.txt"])
def test_a_file_of_another_kind_is_never_replaced(
    project: SmallProject, name: str
) -> None:
    Path(name).write_text("mine", encoding="utf-8")
    result = project.run("export", "heating", "--to", "json", "-o", name)
    assert result.exit_code == 1
    assert "would-replace" in result.stderr
    assert Path(name).read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("name", ["map.ttl", ""])
def test_a_name_that_says_another_kind_is_wrong_usage(
    project: SmallProject, name: str
) -> None:
    result = project.run("export", "heating", "--to", "json", "-o", name)
    assert result.exit_code == 2
    assert not Path("map.ttl").exists()


def test_a_folder_in_the_files_place_stays(project: SmallProject) -> None:
    Path("map.json").mkdir()
    result = project.run("export", "heating", "--to", "json", "-o", "map.json")
    assert result.exit_code == 2
    assert "no name of a file" in result.stderr
    assert Path("map.json").is_dir()


@pytest.mark.parametrize("base", ["https://maps.example", "no iri/", ""])
def test_a_base_that_is_none_is_wrong_usage(project: SmallProject, base: str) -> None:
    words = ["export", "heating", "--to", "turtle", "--base", base]
    result = project.run(*words)
    assert result.exit_code == 2
    assert "no IRI that ends in a slash" in result.stderr


def test_a_base_names_the_iris(project: SmallProject) -> None:
    words = ["export", "heating", "--to", "turtle", "--base", "https://maps.example/"]
    assert "https://maps.example/" in project.run(*words).stdout


@pytest.mark.parametrize(
    ("raising", "cause"),
    [
        ("raise ValueError('one\\ntwo')", "ValueError: one two"),
        ("return 1 / 0", "ZeroDivisionError: division by zero"),
        ("return None", "AttributeError: "),
        ("return '\\ud800'", "UnicodeEncodeError: "),
    ],
)
def test_a_format_that_fails_names_itself_the_map_and_the_cause(
    project: SmallProject, monkeypatch: pytest.MonkeyPatch, raising: str, cause: str
) -> None:
    install_format(project.folder, monkeypatch, "odd", raising)
    result = project.run("export", "heating", "--to", "odd", "-o", "map.odd")
    assert result.exit_code == 1
    (said,) = result.stderr.splitlines()
    assert f': broken-format: format "odd" fails on map "heating": {cause}' in said
    assert not Path("map.odd").exists()


def test_a_picture_is_not_exported_but_drawn(project: SmallProject) -> None:
    result = project.run("export", "heating", "--to", "pdf")
    assert result.exit_code == 2
    assert "unknown-format" in result.stderr
    assert "hint: draw it: argmap render heating -o heating.pdf" in result.stderr


RDF = {
    "turtle": ".ttl",
    "ntriples": ".nt",
    "nquads": ".nq",
    "trig": ".trig",
    "jsonld": ".jsonld",
    "rdfxml": ".rdf",
}


@pytest.mark.parametrize(("name", "suffix"), RDF.items())
def test_a_file_of_rdf_holds_every_map_where_none_is_named(
    project: SmallProject, name: str, suffix: str
) -> None:
    project.add("rain.py", map_text("rain"))
    every = project.run("export", "--to", name)
    assert (every.exit_code, every.stderr) == (0, "")
    for key in ("heating", "rain"):
        assert f"https://example.org/argmaps/map/{key}#" in every.stdout
    named = project.run("export", "heating", "rain", "--to", name, "-o", f"all{suffix}")
    assert (named.exit_code, named.stderr) == (0, f"wrote all{suffix}\n")
    assert Path(f"all{suffix}").read_bytes() == every.stdout_bytes


@pytest.mark.parametrize("name", ["nquads", "trig"])
def test_where_graphs_are_apart_the_last_is_their_catalogue(
    project: SmallProject, name: str
) -> None:
    """With what each graph really says, and the file as its dump."""
    file = f"all{RDF[name]}"
    named = ("--dump", f"latest/{file}")
    project.run("export", "--to", name, *named, "-o", f"public/{file}")
    syntax = pyoxigraph.RdfFormat.from_extension(RDF[name][1:])
    whole = set(pyoxigraph.parse(path=f"public/{file}", format=syntax))
    lines: dict[str, set[str]] = {}
    for quad in whole:
        lines.setdefault(str(quad.graph_name)[1:-1], set()).add(f"{quad} .\n")
    base = "https://example.org/argmaps/"
    lines.pop(f"{base}catalog")
    told = read_catalogue(whole, base)
    assert {entry.graph for entry in told} == set(lines)
    for entry in told:
        digest = sha256("".join(sorted(lines[entry.graph])).encode()).hexdigest()
        assert (entry.digest, entry.triples) == (digest, len(lines[entry.graph]))
        assert [dump.name for dump in entry.dumps] == [f"latest/{file}"]
    shown = project.run("export", "heating", "--to", name).stdout
    assert "downloadURL" not in shown
    assert "graphDigest" in shown
    refused = project.run("export", "heating", "--to", "turtle", *named)
    assert refused.exit_code == 2
    assert "--dump" in refused.stderr


def read_catalogue(
    quads: Iterable[pyoxigraph.Quad], base: str
) -> Sequence[catalogue.Entry]:
    """The entries of the catalogue in a file."""
    stated: list[Quad] = []
    for subject, predicate, term, graph in quads:
        assert isinstance(subject, pyoxigraph.NamedNode)
        assert isinstance(graph, pyoxigraph.NamedNode)
        assert isinstance(term, pyoxigraph.NamedNode | pyoxigraph.Literal)
        stated.append((subject.value, predicate.value, Iri(term.value), graph.value))
    return catalogue.catalogue_of(stated, base)


def test_a_catalogue_in_a_file_is_no_loss(project: SmallProject) -> None:
    project.run("export", "--to", "nquads", "-o", "all.nq")
    back = project.run("convert", "all.nq", "--to", "turtle", "--strict")
    assert (back.exit_code, back.stderr) == (0, "")
    checked = project.run("check", "--shacl", "all.nq")
    assert checked.stdout == "1 file validated: no problems\n"


def test_a_format_of_one_map_asks_which(project: SmallProject) -> None:
    project.add("rain.py", map_text("rain"))
    result = project.run("export", "--to", "json")
    assert result.exit_code == 2
    assert "holds one map: name it" in result.stderr


def test_nothing_is_written_where_one_of_all_maps_is_broken(
    project: SmallProject,
) -> None:
    project.add("broken.py", "MAP = (")
    result = project.run("export", "--to", "nquads", "-o", "all.nq")
    assert result.exit_code != 0
    assert "broken.py" in result.stderr
    assert not Path("all.nq").exists()


def test_the_base_names_everything(project: SmallProject) -> None:
    base = "https://maps.example/"
    shown = project.run("export", "heating", "--to", "nquads", "--base", base)
    assert "https://example.org/" not in shown.stdout
    assert f"<{base}map/heating>" in shown.stdout


def test_a_profile_adds_its_dialect(project: SmallProject) -> None:
    shown = project.run("export", "heating", "--to", "ntriples", "--profile", "aifdb")
    assert "<http://www.arg.tech/aif#claimText>" in shown.stdout


@pytest.mark.parametrize("name", ["json", "trig"])
def test_an_unknown_profile_is_refused(project: SmallProject, name: str) -> None:
    result = project.run("export", "heating", "--to", name, "--profile", "aif-owls")
    assert result.exit_code == 2
    assert f'unknown-profile: the format "{name}" has no profile' in result.stderr
    assert ("aif-owl" in result.stderr.partition("hint")[2]) == (name == "trig")
