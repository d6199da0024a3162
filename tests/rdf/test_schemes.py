"""The schemes as a SKOS concept scheme, each with its critical questions."""

import pytest
from rdflib import Graph, Literal, Namespace, URIRef

from argmap import Scheme
from argmap.errors import ExportError
from argmap.rdf import schemes_turtle
from argmap.rdf.oxigraph import pyoxigraph_quads
from argmap.rdf.schemes import catalogue_address, scheme_address, scheme_triples

BASE = "https://example.org/argmaps/"
AIF = Namespace("http://www.arg.dundee.ac.uk/aif#")
ARGMAP = Namespace("https://w3id.org/argmap/ns#")
RDF = Namespace("http://www.w3.org/1999/02/22-rdf-syntax-ns#")
SKOS = Namespace("http://www.w3.org/2004/02/skos/core#")
CATALOGUE = URIRef(catalogue_address(BASE))


@pytest.fixture(scope="module")
def graph() -> Graph:
    """The whole catalogue."""
    stated = ((*triple, str(CATALOGUE)) for triple in scheme_triples(Scheme, BASE))
    lines = [f"{quad.triple} ." for quad in pyoxigraph_quads(stated)]
    return Graph().parse(data="\n".join(lines), format="nt")


def test_every_scheme_is_a_concept_of_the_catalogue(graph: Graph) -> None:
    assert (CATALOGUE, RDF.type, SKOS.ConceptScheme) in graph
    concepts = set(graph.subjects(SKOS.inScheme, CATALOGUE))
    assert concepts == {URIRef(scheme_address(BASE, scheme)) for scheme in Scheme}
    for concept in concepts:
        assert (concept, RDF.type, SKOS.Concept) in graph
        assert (concept, RDF.type, ARGMAP.Scheme) in graph


@pytest.mark.parametrize("scheme", Scheme, ids=lambda scheme: scheme.slug)
def test_its_critical_questions_stand_in_their_order(
    scheme: Scheme, graph: Graph
) -> None:
    concept = URIRef(scheme_address(BASE, scheme))
    asked = sorted(
        graph.objects(concept, ARGMAP.criticalQuestion),
        key=lambda question: int(str(graph.value(question, ARGMAP.order))),
    )
    words = [graph.value(question, SKOS.prefLabel) for question in asked]
    assert words == [Literal(question, lang="en") for question in scheme.questions]
    assert [str(each) for each in asked] == [
        f"{concept}#q{place}" for place in range(1, len(asked) + 1)
    ]


def test_a_scheme_leads_to_its_class_in_aif_and_is_none_of_its_inferences(
    graph: Graph,
) -> None:
    expert = URIRef(scheme_address(BASE, Scheme.EXPERT_OPINION))
    assert (expert, SKOS.closeMatch, AIF.ExpertOpinion_Inference) in graph
    assert (expert, RDF.type, AIF.ExpertOpinion_Inference) not in graph
    linked = set(graph.subjects(SKOS.closeMatch, None))
    assert len(linked) == sum(scheme.aif_class is not None for scheme in Scheme)


def test_only_the_schemes_asked_for_are_told_and_each_once() -> None:
    told = list(scheme_triples([Scheme.ANALOGY, Scheme.ANALOGY], BASE))
    assert len(told) == len(set(told))
    ours = catalogue_address(BASE)
    assert {subject.partition("#")[0] for subject, _, _ in told} == {
        ours,
        f"{ours}analogy",
    }


def test_no_scheme_no_catalogue() -> None:
    assert list(scheme_triples([], BASE)) == []


def test_the_whole_catalogue_is_a_file_that_says_no_more_than_its_triples() -> None:
    said = {
        (subject, predicate, term.value)
        for subject, predicate, term in scheme_triples(Scheme, BASE)
    }
    graph = Graph().parse(data=schemes_turtle(BASE), format="turtle")
    assert {tuple(map(str, triple)) for triple in graph} == said
    assert set(graph.subjects(RDF.type, SKOS.Concept)) == {
        URIRef(scheme_address(BASE, scheme)) for scheme in Scheme
    }
    with pytest.raises(ExportError, match="malformed-base"):
        schemes_turtle("nowhere")
