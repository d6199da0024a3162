"""The alignment with other vocabularies, under a reasoner: what follows, and the traps.

`neighbours.ttl` restates what the others say. Each trap is a link that suggests itself
and must not be made; the test shows what would follow from it.
"""

from pathlib import Path

import owlrl  # type: ignore[import-untyped]
import pytest
from rdflib import Graph, Literal, Namespace, URIRef

from argmap import MapDraft, Scheme
from argmap.rdf import vocabulary_turtle
from argmap.rdf.graph import rdf_graph

AIF = Namespace("http://www.arg.dundee.ac.uk/aif#")
AMO = Namespace("http://purl.org/spar/amo/")
ARGMAP = Namespace("https://w3id.org/argmap/ns#")
CITO = Namespace("http://purl.org/spar/cito/")
M = Namespace("https://example.org/argmaps/map/desks#")
OWL = Namespace("http://www.w3.org/2002/07/owl#")
PROV = Namespace("http://www.w3.org/ns/prov#")
RDF = Namespace("http://www.w3.org/1999/02/22-rdf-syntax-ns#")
RDFS = Namespace("http://www.w3.org/2000/01/rdf-schema#")
SCHEMA = Namespace("https://schema.org/")
SIOCA = Namespace("http://rdfs.org/sioc/argument#")
SKOS = Namespace("http://www.w3.org/2004/02/skos/core#")
ERROR = URIRef("http://www.daml.org/2002/03/agents/agent-ont#ErrorMessage")
UNDER = (RDFS.subClassOf, RDFS.subPropertyOf, OWL.equivalentClass)


def two_steps() -> Graph:
    """A chain of two steps, an undercut, and a view that the other side holds."""
    draft = MapDraft("desks", question="Are there enough desks?")
    staff = draft.position("staff", holder="the staff")
    few = staff.recommendation("few", "More desks should be bought.")
    staff.stands_for(few)
    full = staff.claim("full", "The desks are full.")
    seen = staff.premise("seen", "Nobody finds a desk after four.")
    step = staff.infer("step", full, because=[seen], scheme=Scheme.CAUSE_TO_EFFECT)
    staff.infer("buy", few, because=[full])
    pupils = draft.position("pupils", holder="the pupils")
    enough = pupils.claim("enough", "There are desks enough.")
    pupils.stands_for(enough)
    late = pupils.claim("late", "The desks are full in the afternoon.")
    pupils.undercut(step, by=enough)
    draft.agrees(full, late, note="Both find them full.")
    return rdf_graph(draft.build())


@pytest.fixture(scope="module")
def plain() -> Graph:
    """The vocabulary, its neighbours, and a map, before anything is inferred."""
    graph = two_steps()
    graph.parse(data=vocabulary_turtle(), format="turtle")
    return graph.parse(Path(__file__).parent / "neighbours.ttl")


def closure(graph: Graph, *links: tuple[URIRef, URIRef, URIRef]) -> Graph:
    """What follows under OWL RL, with some links added."""
    whole = Graph()
    whole += graph
    for link in links:
        whole.add(link)
    owlrl.DeductiveClosure(owlrl.OWLRL_Semantics).expand(whole)
    return whole


def errors(graph: Graph) -> list[str]:
    """The contradictions that were found in a closure."""
    found = graph.subjects(RDF.type, ERROR)
    return [str(graph.value(each, URIRef(f"{ERROR[:-12]}error"))) for each in found]


@pytest.fixture(scope="module")
def inferred(plain: Graph) -> Graph:
    """Its closure."""
    return closure(plain)


def test_nothing_contradicts(inferred: Graph) -> None:
    assert errors(inferred) == []


def test_a_reader_of_aif_finds_premises_conclusions_and_conflicts(
    inferred: Graph,
) -> None:
    assert (M.step, AIF.hasPremise, M.seen) in inferred
    assert (M.step, AIF.hasConclusion, M.full) in inferred
    assert (M.step, RDF.type, AIF.Presumptive_Inference) in inferred
    cut = M["enough-undercuts-step"]
    assert (cut, AIF.hasConflictingElement, M.enough) in inferred
    assert (cut, AIF.hasConflictedElement, M.step) in inferred
    scheme = URIRef("https://example.org/argmaps/scheme/cause-to-effect")
    assert (M.step, AIF.fulfils, scheme) in inferred


def test_a_reader_of_prov_finds_who_is_meant(inferred: Graph) -> None:
    holder = M["agent-the-pupils"]
    assert (M["pos-pupils"], PROV.wasAttributedTo, holder) in inferred


def test_no_proposition_is_attributed_to_its_reporter(inferred: Graph) -> None:
    """`inPosition` is no attribution: to report is not to hold."""
    assert set(inferred.objects(M.full, PROV.wasAttributedTo)) == set()


def test_nothing_of_ours_is_retyped_by_a_link_of_closeness(inferred: Graph) -> None:
    for node in (M.full, M.seen, M.few, M.step):
        kinds = set(inferred.objects(node, RDF.type))
        assert not [kind for kind in kinds if str(kind).startswith((SIOCA, AMO, CITO))]
        assert SCHEMA.Claim not in kinds


def test_trap_support_as_that_of_sioc_contradicts(plain: Graph) -> None:
    """A claim amid a chain would be an argument and a statement, which exclude."""
    assert errors(closure(plain, (ARGMAP.supports, RDFS.subPropertyOf, SIOCA.supports)))


def test_trap_support_as_that_of_amo_makes_warrants_of_claims(plain: Graph) -> None:
    """No contradiction tells it: the thesis would be a warrant."""
    link = (ARGMAP.supports, RDFS.subPropertyOf, AMO.supports)
    wrong = closure(plain, link)
    assert errors(wrong) == []
    assert (M.few, RDF.type, AMO.Warrant) in wrong
    assert (M.full, RDF.type, AMO.Evidence) in wrong


def test_trap_a_step_as_information_contradicts(plain: Graph) -> None:
    assert errors(closure(plain, (M.step, RDF.type, AIF["I-node"])))
    as_class = (ARGMAP.Inference, RDFS.subClassOf, ARGMAP.Proposition)
    assert errors(closure(plain, as_class))


def test_trap_agreement_as_identity_merges_who_said_what(
    plain: Graph, inferred: Graph
) -> None:
    """No contradiction tells it: each node would stand in both positions."""
    both = (M.full, ARGMAP.inPosition, M["pos-pupils"])
    merged = closure(plain, (ARGMAP.agreesWith, RDFS.subPropertyOf, OWL.sameAs))
    assert errors(merged) == []
    assert both in merged
    assert both not in inferred


def test_trap_a_scheme_as_a_member_of_its_class_of_inferences_contradicts(
    plain: Graph,
) -> None:
    """A form is no node: the link from a scheme to that class is one of closeness."""
    scheme = URIRef("https://example.org/argmaps/scheme/cause-to-effect")
    assert (scheme, SKOS.closeMatch, AIF.CauseToEffect_Inference) in plain
    as_type = (scheme, RDF.type, AIF.CauseToEffect_Inference)
    assert errors(closure(plain, as_type))


def test_trap_the_ontology_of_aif_calls_every_statement_negated(
    inferred: Graph,
) -> None:
    """So nothing here waits for a reasoner: the types of AIF are written out."""
    assert (M.full, RDF.type, AIF.NegStatement) in inferred
    assert (M.full, RDF.type, AIF["I-node"]) in two_steps()


def test_trap_tagged_text_is_no_claim_text() -> None:
    """That ranges over plain strings, and ours has a language."""
    defined = Graph().parse(data=vocabulary_turtle(), format="turtle")
    assert (ARGMAP.text, RDFS.range, RDF.langString) in defined
    assert (ARGMAP.text, RDFS.subPropertyOf, AIF.claimText) not in defined
    assert isinstance(two_steps().value(M.full, ARGMAP.text), Literal)


def test_no_term_is_under_one_of_sioc_amo_or_cito_or_an_identity() -> None:
    defined = Graph().parse(data=vocabulary_turtle(), format="turtle")
    for link in UNDER:
        for _, above in defined.subject_objects(link):
            assert not str(above).startswith((SIOCA, AMO, CITO))
            assert above not in {OWL.sameAs, SKOS.exactMatch}
