"""The vocabulary: every term is defined, explained, used, and used as it is defined."""

import html
import json
import re
from collections.abc import Iterator
from pathlib import Path

import lxml.html
import owlrl  # type: ignore[import-untyped]
import pyoxigraph
import pytest
from rdflib import Graph, Literal, Namespace, URIRef

from argmap import ArgumentMap, MapDraft
from argmap.formats import Setting
from argmap.rdf import (
    context_jsonld,
    shapes_turtle,
    sparql_shapes_turtle,
    vocabulary,
    vocabulary_turtle,
)
from argmap.rdf.catalogue import catalogue_quads, entries_of
from argmap.rdf.dictionary import EXAMPLE_PREFIXES, definitions
from argmap.rdf.oxigraph import pyoxigraph_quads
from argmap.rdf.pages import vocabulary_html, vocabulary_markdown
from argmap.rdf.terms import Iri, Quad, Text, Triple, Typed
from argmap.rdf.triples import triples
from argmap.rdf.vocabulary import ARGMAP, PREFIXES, SAFE_DATATYPES

OWL = Namespace("http://www.w3.org/2002/07/owl#")
RDF = Namespace("http://www.w3.org/1999/02/22-rdf-syntax-ns#")
RDFS = Namespace("http://www.w3.org/2000/01/rdf-schema#")
AIF = Namespace("http://www.arg.dundee.ac.uk/aif#")
DCTERMS = Namespace("http://purl.org/dc/terms/")

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "vocabulary.md"
LINKED = PAGE.with_name("linked-data.md")


@pytest.fixture(scope="module")
def defined() -> Graph:
    """The vocabulary, parsed."""
    return Graph().parse(data=vocabulary_turtle(), format="turtle")


def terms_of(graph: Graph) -> set[str]:
    """The terms that a graph defines."""
    kinds = (OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty)
    return {str(term) for kind in kinds for term in graph.subjects(RDF.type, kind)}


def mentioned(text: str) -> set[str]:
    """The terms of ours that a text names by prefix."""
    return {ARGMAP + name for name in re.findall(r"\bargmap:([A-Za-z]+)", text)}


@pytest.mark.parametrize(
    "text", [vocabulary_turtle(), shapes_turtle(), sparql_shapes_turtle()]
)
def test_the_shipped_files_parse_alike(text: str) -> None:
    """Two parsers find the same number of triples."""
    read = set(pyoxigraph.parse(text, format=pyoxigraph.RdfFormat.TURTLE))
    assert len(Graph().parse(data=text, format="turtle")) == len(read) > 0


def test_the_vocabulary_has_no_blank_node(defined: Graph) -> None:
    """Everything in it can be pointed at."""
    for subject, _, term in defined:
        assert isinstance(subject, URIRef)
        assert isinstance(term, URIRef | Literal)


def seldom() -> Iterator[Triple]:
    """What is said of a label that reads as a cut text, and of names in capitals."""
    draft = MapDraft("seldom", question="Who spoke?")
    desk = draft.position("bursar", holder="The bursar")
    desk.counterclaim("dear", "It is dear.", label="It is dear.", holder="the bursar")
    return triples(draft.build(), Setting())


def catalogue(argument_map: ArgumentMap, setting: Setting) -> list[Quad]:
    """The catalogue of one map."""
    return list(catalogue_quads(entries_of([argument_map], setting), setting.base))


def test_what_is_defined_is_what_is_stated(
    defined: Graph, stated: list[Triple], saturday: ArgumentMap, setting: Setting
) -> None:
    """No term is written that is not defined, and none is defined for nothing."""
    told = [*stated, *seldom()]
    said = {predicate for _, predicate, _ in told}
    said |= {term.value for _, _, term in told if isinstance(term, Iri)}
    said |= {quad[1] for quad in catalogue(saturday, setting)}
    assert {term for term in said if term.startswith(ARGMAP)} == terms_of(defined)


def test_what_is_defined_has_a_name_in_the_module(defined: Graph) -> None:
    """The constants of the module are the terms of the file."""
    constants = {
        value
        for name, value in vars(vocabulary).items()
        if name.isupper() and isinstance(value, str) and value.startswith(ARGMAP)
    }
    assert constants - {ARGMAP} == terms_of(defined)


def test_every_term_has_a_label_and_a_comment(defined: Graph) -> None:
    """One of each, in English, and a comment is a sentence."""
    for term in map(URIRef, terms_of(defined)):
        (label,) = defined.objects(term, RDFS.label)
        (comment,) = defined.objects(term, RDFS.comment)
        assert isinstance(label, Literal)
        assert isinstance(comment, Literal)
        assert label.language == comment.language == "en"
        assert str(comment).endswith(".")


def test_every_term_says_who_defines_it_and_the_vocabulary_its_version(
    defined: Graph,
) -> None:
    """A reader who finds a term alone is led to the whole."""
    (ontology,) = defined.subjects(RDF.type, OWL.Ontology)
    assert str(ontology) == ARGMAP.rstrip("#")
    for term in map(URIRef, terms_of(defined)):
        assert list(defined.objects(term, RDFS.isDefinedBy)) == [ontology]
    (version,) = defined.objects(ontology, OWL.versionInfo)
    assert list(defined.objects(ontology, OWL.versionIRI)) == [
        URIRef(f"{ontology}/{version}")
    ]


def test_every_source_of_a_term_is_an_address(defined: Graph) -> None:
    """Of a work or a standard, by DOI or by its place on the web."""
    sources = set(defined.objects(None, DCTERMS.source))
    assert len(sources) >= 8
    for source in sources:
        assert re.match(r"https://(doi\.org/10\.|www\.w3\.org/TR/)", str(source))


def test_every_example_is_true_and_about_its_term(
    saturday: ArgumentMap, setting: Setting, stated: list[Triple]
) -> None:
    """Of the example map; of what is seldom said, a statement that could be."""
    graph = saturday.key
    told = [(*triple, f"a:{graph}") for triple in stated]
    told += catalogue(saturday, setting)
    true = {quad.triple for quad in pyoxigraph_quads(told)}
    for term in definitions():
        found = [
            quad.triple
            for quad in pyoxigraph.parse(
                example_prefixes() + term.example, format=pyoxigraph.RdfFormat.TURTLE
            )
        ]
        assert any(ARGMAP + term.name in str(triple) for triple in found), term.name
        if term.name not in {"holderName", "labelled"}:
            assert set(found) <= true, term.name


def example_prefixes() -> str:
    """The head of a file of examples."""
    return "".join(f"@prefix {p}: <{n}> .\n" for p, n in EXAMPLE_PREFIXES.items())


def test_no_two_terms_share_a_label(defined: Graph) -> None:
    """A class and the role of the same name are told apart."""
    labels = [str(label) for _, label in defined.subject_objects(RDFS.label)]
    assert len(labels) == len(set(labels))


def test_properties_lead_to_what_their_kind_says(
    defined: Graph, stated: list[Triple]
) -> None:
    """Object properties to things, datatype properties to values."""
    for _, predicate, term in stated:
        if predicate.startswith(ARGMAP):
            kind = OWL.ObjectProperty if isinstance(term, Iri) else OWL.DatatypeProperty
            assert (URIRef(predicate), RDF.type, kind) in defined


def test_ranges_are_kept(defined: Graph, stated: list[Triple]) -> None:
    """Types that the vocabulary promises are written out, save of adopted nodes."""
    types: dict[str, set[str]] = {}
    for subject, predicate, term in stated:
        if predicate == vocabulary.TYPE:
            types.setdefault(subject, set()).add(term.value)
    for subject, predicate, term in stated:
        for promised in defined.objects(URIRef(predicate), RDFS.domain):
            assert subject not in types or str(promised) in types[subject]
        for promised in defined.objects(URIRef(predicate), RDFS.range):
            if isinstance(term, Typed):
                assert term.datatype == str(promised)
            elif isinstance(term, Iri) and term.value in types:
                assert str(promised) in types[term.value]


def test_only_known_terms_are_named_in_shapes_and_page(defined: Graph) -> None:
    """A misspelt term in a shape would be a rule that never speaks."""
    words = shapes_turtle() + sparql_shapes_turtle()
    for text in (words, *(page.read_text("utf-8") for page in (PAGE, LINKED))):
        assert mentioned(text)
        assert mentioned(text) <= terms_of(defined)


@pytest.mark.parametrize("page", [PAGE, LINKED])
def test_the_pages_name_every_term(page: Path, defined: Graph) -> None:
    """The reference leaves nothing out."""
    assert mentioned(page.read_text(encoding="utf-8")) == terms_of(defined)


def test_the_page_of_linked_data_lists_every_prefix_and_datatype() -> None:
    """By the names that the files use."""
    text = LINKED.read_text(encoding="utf-8")
    for prefix, namespace in PREFIXES.items():
        assert f"| `{prefix}:` | `{namespace}` |" in text
    for datatype in SAFE_DATATYPES:
        assert f"`xsd:{datatype.rpartition('#')[2]}`" in text


@pytest.mark.parametrize("page", [PAGE, LINKED])
def test_turtle_on_the_pages_is_turtle(page: Path) -> None:
    """Two parsers read the same number of triples."""
    text = page.read_text(encoding="utf-8")
    blocks = re.findall(r"^```turtle\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    assert blocks
    for block in blocks:
        whole = example_prefixes() + block if page == PAGE else block
        read = set(pyoxigraph.parse(whole, format=pyoxigraph.RdfFormat.TURTLE))
        assert len(Graph().parse(data=whole, format="turtle")) == len(read) > 0


def test_the_page_is_made_of_the_vocabulary() -> None:
    """To mend it: argmap vocabulary --to markdown -o docs/reference/vocabulary.md."""
    assert PAGE.read_text(encoding="utf-8") == vocabulary_markdown()


def test_the_context_names_every_property_that_is_written(
    stated: list[Triple],
) -> None:
    """Each under one name, and as what it leads to: a thing, a text, or a value."""
    context = json.loads(context_jsonld())["@context"]
    named = {
        expanded(each["@id"]): each
        for each in context.values()
        if isinstance(each, dict) and not each.get("@prefix")
    }
    for _, predicate, term in stated:
        if predicate == vocabulary.TYPE:
            continue
        how = named[predicate]
        assert (how.get("@type") == "@id") is isinstance(term, Iri), predicate
        if isinstance(term, Text):
            assert "@language" in how["@container"], predicate


def expanded(name: str) -> str:
    """The IRI of a name with a prefix."""
    prefix, _, local = name.partition(":")
    return PREFIXES[prefix] + local


@pytest.mark.parametrize("page", [vocabulary_html(), vocabulary_markdown()])
def test_a_page_says_its_version_and_licence(page: str, defined: Graph) -> None:
    whole = URIRef(ARGMAP.rstrip("#"))
    (version,) = defined.objects(whole, OWL.versionIRI)
    (licence,) = defined.objects(whole, URIRef(DCTERMS + "license"))
    assert str(version) in page
    assert str(licence) in page


def test_html_stands_alone_is_the_same_each_time_and_holds_every_term() -> None:
    page = vocabulary_html()
    assert page == vocabulary_html()
    assert not re.search(r"<(script|link|img|iframe)|@import|url\(", page)
    lxml.html.document_fromstring(page)
    for term in definitions():
        assert page.count(f'id="{term.name}"') == 1
        assert html.escape(term.example) in page
    assert "&lt;https://example.org/argmaps/agent/&gt;" in page


def test_a_hostile_vocabulary_would_not_become_markup(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whatever stands in the file is text on the page."""
    hostile = vocabulary_turtle().replace("argument map", "<script>x</script>&")
    monkeypatch.setattr("argmap.rdf.dictionary.vocabulary_turtle", lambda: hostile)
    assert "<script>" not in vocabulary_html()
    assert "&lt;script&gt;x&lt;/script&gt;&amp;" in vocabulary_html()


def contradictions(*graphs: Graph) -> int:
    """How many contradictions a reasoner finds in the graphs together."""
    whole = Graph()
    for graph in graphs:
        whole += graph
    aif = (
        (AIF["RA-node"], RDFS.subClassOf, AIF["S-node"]),
        (AIF["CA-node"], RDFS.subClassOf, AIF["S-node"]),
        (AIF["I-node"], OWL.disjointWith, AIF["S-node"]),
    )
    for fact in aif:
        whole.add(fact)
    owlrl.DeductiveClosure(owlrl.OWLRL_Semantics).expand(whole)
    error = URIRef("http://www.daml.org/2002/03/agents/agent-ont#ErrorMessage")
    return len(set(whole.subjects(RDF.type, error)))


def test_a_reasoner_finds_no_contradiction(defined: Graph, graph: Graph) -> None:
    """The vocabulary and a map, with the classes of AIF that exclude each other."""
    assert contradictions(defined, graph) == 0
    step = URIRef("https://example.org/argmaps/map/saturday-library#demand")
    graph.add((step, RDF.type, AIF["I-node"]))
    assert contradictions(defined, graph) > 0
