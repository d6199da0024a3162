"""Six syntaxes that say the same, byte for byte the same each time."""

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path

import pyoxigraph
import pytest
from hypothesis import given, settings
from rdflib import Dataset, Literal

from argmap import ArgumentMap, MapDraft
from argmap.errors import ExportError, UnknownNameError
from argmap.formats import Setting, format_named
from argmap.formats.schema.values import is_list, is_object
from argmap.rdf.quads import quads
from argmap.rdf.syntaxes import SYNTAXES, Syntax, syntax_named, write_rdf
from argmap.rdf.terms import Iri, Text
from argmap.rdf.triples import triples
from argmap.testing import argument_maps, generated_map
from tests.rdf.shipped import SHIPPED, SHIPPED_SETTING

# rdflib 7.6 warns of what it does itself in `Dataset`.
pytestmark = pytest.mark.filterwarnings(
    "ignore:(Dataset|ConjunctiveGraph):DeprecationWarning"
)

RDFLIB_NAMES = {
    "turtle": "turtle",
    "ntriples": "nt",
    "nquads": "nquads",
    "trig": "trig",
    "jsonld": "json-ld",
    "rdfxml": "xml",
}
STRING = "http://www.w3.org/2001/XMLSchema#string"
EACH_SYNTAX = pytest.mark.parametrize("syntax", SYNTAXES, ids=lambda each: each.name)

Fact = tuple[str, ...]
"""Subject, predicate, value, language or datatype, and where it is kept the graph."""


def written(
    maps: Iterable[ArgumentMap], setting: Setting, syntax: Syntax, **options: str
) -> bytes:
    """The whole file."""
    file = BytesIO()
    write_rdf(maps, setting, syntax.name, file, **options)
    return file.getvalue()


def stated(
    maps: Iterable[ArgumentMap], setting: Setting, *, with_graphs: bool
) -> set[Fact]:
    """What should stand in the file."""
    facts: set[Fact] = set()
    for each in maps:
        for subject, predicate, term, graph in quads(each, setting):
            if isinstance(term, Iri):
                kind = "IRI"
            else:
                kind = term.language if isinstance(term, Text) else term.datatype
            place = (graph,) if with_graphs else ()
            facts.add((subject, predicate, term.value, kind, *place))
    return facts


def read_by_pyoxigraph(content: bytes, syntax: Syntax) -> set[Fact]:
    """What pyoxigraph finds in the file."""
    kind = pyoxigraph.RdfFormat.from_media_type(syntax.media_type)
    facts: set[Fact] = set()
    for quad in pyoxigraph.parse(content, format=kind):
        value = quad.object
        assert isinstance(value, pyoxigraph.NamedNode | pyoxigraph.Literal)
        assert isinstance(quad.subject, pyoxigraph.NamedNode)
        said = "IRI"
        if isinstance(value, pyoxigraph.Literal):
            said = value.language or value.datatype.value
        place: Fact = ()
        if syntax.has_graphs:
            assert isinstance(quad.graph_name, pyoxigraph.NamedNode)
            place = (quad.graph_name.value,)
        fact = quad.subject.value, quad.predicate.value, value.value, said
        facts.add((*fact, *place))
    return facts


def read_by_rdflib(content: bytes, syntax: Syntax) -> set[Fact]:
    """What rdflib finds in the file."""
    dataset = Dataset()
    dataset.parse(data=content, format=RDFLIB_NAMES[syntax.name])
    facts: set[Fact] = set()
    for subject, predicate, value, graph in dataset.quads():
        said = "IRI"
        if isinstance(value, Literal):
            said = value.language or str(value.datatype or STRING)
        place = (str(graph),) if syntax.has_graphs else ()
        facts.add((str(subject), str(predicate), str(value), said, *place))
    return facts


@EACH_SYNTAX
def test_both_parsers_read_what_all_shipped_maps_say(syntax: Syntax) -> None:
    content = written(SHIPPED, SHIPPED_SETTING, syntax)
    said = stated(SHIPPED, SHIPPED_SETTING, with_graphs=syntax.has_graphs)
    assert read_by_pyoxigraph(content, syntax) == said
    assert read_by_rdflib(content, syntax) == said


@settings(max_examples=20, deadline=None)
@given(argument_maps())
def test_every_syntax_tells_all_of_any_map(argument_map: ArgumentMap) -> None:
    for syntax in SYNTAXES:
        content = written([argument_map], Setting(), syntax)
        said = stated([argument_map], Setting(), with_graphs=syntax.has_graphs)
        assert read_by_pyoxigraph(content, syntax) == said
        assert read_by_rdflib(content, syntax) == said


@EACH_SYNTAX
def test_what_maps_share_is_written_once(syntax: Syntax) -> None:
    maps = [generated_map(20), generated_map(30)]
    content = written(maps, Setting(), syntax).decode()
    question = "Is the cause present here, and strong enough for this effect?"
    assert content.count(question) == 1


@EACH_SYNTAX
def test_no_map_is_a_file_without_statements(syntax: Syntax) -> None:
    assert read_by_pyoxigraph(written([], Setting(), syntax), syntax) == set()


def test_the_lines_are_those_of_the_canonical_form() -> None:
    """Without blank nodes RDFC-1.0 sorts them, and changes none."""
    lines = written(SHIPPED[:1], SHIPPED_SETTING, syntax_named("nquads"))
    parsed = pyoxigraph.Dataset(
        pyoxigraph.parse(lines, format=pyoxigraph.RdfFormat.N_QUADS)
    )
    parsed.canonicalize(pyoxigraph.CanonicalizationAlgorithm.RDFC_1_0)
    canonical = {f"{quad} .".encode() for quad in parsed}
    assert canonical == set(lines.splitlines())


def test_the_triples_keep_the_order_of_reading() -> None:
    """In the file as in the iterator."""
    content = written(SHIPPED[:1], SHIPPED_SETTING, syntax_named("ntriples"))
    subjects = [line.split(b" ")[0][1:-1].decode() for line in content.splitlines()]
    assert subjects == [each[0] for each in triples(SHIPPED[0], SHIPPED_SETTING)]


@pytest.mark.parametrize("seed", ["0", "7"])
def test_the_bytes_are_the_same_under_any_hash_seed(seed: str) -> None:
    """All six in an interpreter of its own."""
    program = (
        "import sys\n"
        "from tests.examples import linked_saturday_library, saturday_records\n"
        "from argmap.formats import Setting\n"
        "from argmap.rdf.syntaxes import SYNTAXES, write_rdf\n"
        "setting = Setting(records=saturday_records())\n"
        "for syntax in SYNTAXES:\n"
        "    maps = [linked_saturday_library()]\n"
        "    write_rdf(maps, setting, syntax.name, sys.stdout.buffer)\n"
    )
    from tests.examples import linked_saturday_library, saturday_records

    maps = [linked_saturday_library()]
    setting = Setting(records=saturday_records())
    here = b"".join(written(maps, setting, syntax) for syntax in SYNTAXES)
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        check=True,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONHASHSEED": seed},
    )
    assert done.stdout == here


def test_maps_are_written_while_they_are_made() -> None:
    """A map is in the file before the one after the next is asked for."""
    file = BytesIO()
    sizes: list[int] = []

    def maps() -> Iterable[ArgumentMap]:
        for size in (5, 6, 7):
            sizes.append(file.tell())
            yield generated_map(size)

    write_rdf(maps(), Setting(), "nquads", file)
    assert 0 == sizes[0] < sizes[1] < sizes[2]


def test_json_ld_is_compact_and_its_arrays_are_sorted() -> None:
    """No IRI of a term or a map is written in full, and no set in another order."""
    content = written(SHIPPED, SHIPPED_SETTING, syntax_named("jsonld"))
    nodes: list[dict[str, object]] = json.loads(content)["@graph"]
    for node in nodes:
        assert not [name for name in node if name.startswith(("http", "@"))]
        assert "//" not in str(node.get("type"))
        for values in arrays_in(node):
            assert values == sorted(set(values))


def arrays_in(value: object) -> Iterator[list[str]]:
    """Every array of JSON, each of its values as text."""
    if is_object(value):
        for inner in value.values():
            yield from arrays_in(inner)
    elif is_list(value):
        yield [str(each) for each in value]


def test_an_iri_that_json_ld_would_misread_is_an_error() -> None:
    draft = MapDraft("small", question="Why?", licence="oa:free")
    with pytest.raises(ExportError, match="prefixed name") as raised:
        written([draft.build()], Setting(), syntax_named("jsonld"))
    assert raised.value.code == "unwritable-term"


def test_an_unknown_syntax_names_the_near_matches() -> None:
    with pytest.raises(UnknownNameError, match="turtel") as raised:
        write_rdf([], Setting(), "turtel", BytesIO())
    assert (raised.value.code, raised.value.hint) == (
        "unknown-syntax",
        'did you mean "turtle"?',
    )


@EACH_SYNTAX
def test_each_syntax_is_a_format(syntax: Syntax, saturday: ArgumentMap) -> None:
    chosen = format_named(syntax.name)
    assert (chosen.name, chosen.suffix) == (syntax.name, syntax.suffix)
    text = chosen.write(saturday, Setting())
    assert text.encode() == written([saturday], Setting(), syntax)
