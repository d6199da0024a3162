"""The vocabulary: every term is defined, explained, used, and used as it is defined."""

import re
from pathlib import Path

import owlrl  # type: ignore[import-untyped]
import pyoxigraph
import pytest
from rdflib import Graph, Literal, Namespace, URIRef

from argmap.rdf import (
    shapes_turtle,
    sparql_shapes_turtle,
    vocabulary,
    vocabulary_turtle,
)
from argmap.rdf.terms import Iri, Triple, Typed
from argmap.rdf.vocabulary import ARGMAP, PREFIXES, SAFE_DATATYPES

OWL = Namespace("http://www.w3.org/2002/07/owl#")
RDF = Namespace("http://www.w3.org/1999/02/22-rdf-syntax-ns#")
RDFS = Namespace("http://www.w3.org/2000/01/rdf-schema#")
AIF = Namespace("http://www.arg.dundee.ac.uk/aif#")

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "vocabulary.md"


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


def test_what_is_defined_is_what_is_stated(
    defined: Graph, stated: list[Triple]
) -> None:
    """No term is written that is not defined, and none is defined for nothing."""
    said = {predicate for _, predicate, _ in stated}
    said |= {term.value for _, _, term in stated if isinstance(term, Iri)}
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
    for text in (words, PAGE.read_text(encoding="utf-8")):
        assert mentioned(text)
        assert mentioned(text) <= terms_of(defined)


def test_the_page_lists_every_term(defined: Graph) -> None:
    """The reference leaves nothing out."""
    assert mentioned(PAGE.read_text(encoding="utf-8")) == terms_of(defined)


def test_the_page_lists_every_prefix_and_datatype() -> None:
    """By the names that the files use."""
    text = PAGE.read_text(encoding="utf-8")
    for prefix, namespace in PREFIXES.items():
        assert f"| `{prefix}:` | `{namespace}` |" in text
    for datatype in SAFE_DATATYPES:
        assert f"`xsd:{datatype.rpartition('#')[2]}`" in text


def test_turtle_on_the_page_is_turtle() -> None:
    """Each block stands alone, and two parsers read the same number of triples."""
    text = PAGE.read_text(encoding="utf-8")
    blocks = re.findall(r"^```turtle\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    assert blocks
    for block in blocks:
        read = set(pyoxigraph.parse(block, format=pyoxigraph.RdfFormat.TURTLE))
        assert len(Graph().parse(data=block, format="turtle")) == len(read) > 0


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
