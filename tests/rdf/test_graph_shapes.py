"""The shapes: a good graph passes, and each of many deliberate faults is caught."""

import re
from collections.abc import Callable

import pyshacl
import pytest
from attrs import frozen
from rdflib import BNode, Graph, Literal, Namespace, URIRef
from rdflib.plugins.sparql.parser import parseQuery
from rdflib.term import Node

from argmap import ArgumentMap
from argmap.formats import Setting
from argmap.rdf import shapes_turtle, sparql_shapes_turtle, validating
from argmap.rdf.graph import rdf_graph
from argmap.rdf.validating import breaches_of
from tests.analysis.debates import debate
from tests.examples import saturday_records, weekday_desks

ARGMAP = Namespace("https://w3id.org/argmap/ns#")
AIF = Namespace("http://www.arg.dundee.ac.uk/aif#")
DCTERMS = Namespace("http://purl.org/dc/terms/")
FOAF = Namespace("http://xmlns.com/foaf/0.1/")
OA = Namespace("http://www.w3.org/ns/oa#")
OWL = Namespace("http://www.w3.org/2002/07/owl#")
PROV = Namespace("http://www.w3.org/ns/prov#")
RDF = Namespace("http://www.w3.org/1999/02/22-rdf-syntax-ns#")
SCHEMA = Namespace("https://schema.org/")
SKOS = Namespace("http://www.w3.org/2004/02/skos/core#")
XSD = Namespace("http://www.w3.org/2001/XMLSchema#")
M = Namespace("https://example.org/argmaps/map/saturday-library#")
SURVEY = Namespace("https://example.org/argmaps/source/reading-room-survey#")
AGREEMENT = M["al-saturday-library-paid-for-agrees-saturday-library-pays-itself"]
DEMAND_CUT = M["exam-week-undercuts-demand"]
SCHEMES = Namespace("https://example.org/argmaps/scheme/")
CRITICAL = SCHEMES["alternatives#q1"]
WAIVER = M["waiver_unanswered-counterclaim_wages-rise"]
LEFT_OUT = M["left_reading-room-survey_p1"]

SH = Namespace("http://www.w3.org/ns/shacl#")
JARGON = re.compile(
    r"\bsh:|SHACL|[Cc]onstraint|Literal|URIRef|[Vv]iolation|[Ff]ocus|\bNone\b|[{}]"
    r"|\bshape|[Bb]lank node|[Cc]ardinal"
)


@frozen
class Fault:
    """A change that breaks a rule, and the node that must be named for it."""

    about: Node
    made_in: Callable[[Graph], object]


def lacks(
    subject: Node,
    predicate: URIRef | None,
    term: Node | None = None,
    *,
    about: Node | None = None,
) -> Fault:
    """A fault: this is not said."""
    return Fault(
        about or subject, lambda graph: graph.remove((subject, predicate, term))
    )


def says(
    subject: Node, predicate: URIRef, term: Node, *, about: Node | None = None
) -> Fault:
    """A fault: this is said too."""
    return Fault(about or subject, lambda graph: graph.add((subject, predicate, term)))


def turns(subject: Node, predicate: URIRef, term: Node) -> Fault:
    """A fault: this is said instead."""
    return Fault(subject, lambda graph: graph.set((subject, predicate, term)))


def nameless(graph: Graph) -> None:
    """Say of a blank node what is said of a claim."""
    for predicate, term in list(graph.predicate_objects(M.relief)):
        graph.add((BNode("somebody"), predicate, term))


def add_empty_map(graph: Graph) -> None:
    """Say all that a map says, but of no position and no adopted node."""
    for predicate in (RDF.type, DCTERMS.title, DCTERMS.language):
        for term in list(graph.objects(M.map, predicate)):
            graph.add((M.empty, predicate, term))


FAULTS: dict[str, Fault] = {
    "a map without a question": lacks(M.map, DCTERMS.title),
    "a question without its language": turns(M.map, DCTERMS.title, Literal("Why?")),
    "a map without positions": lacks(
        M.map, ARGMAP.hasPosition, about=M["pos-caretakers"]
    ),
    "a map with nothing in it": Fault(M.empty, add_empty_map),
    "a map without its language": lacks(M.map, DCTERMS.language),
    "a licence that was not written as text": turns(
        M.map, ARGMAP.licence, Literal("CC-BY-4.0", "en")
    ),
    "a position that is none": says(M.map, ARGMAP.hasPosition, M.relief),
    "a map that draws on a text in place of its source": says(
        M.map, DCTERMS.source, SURVEY.text
    ),
    "a position that its map does not list": lacks(
        M.map,
        ARGMAP.hasPosition,
        M["pos-caretakers"],
        about=M["pos-caretakers"],
    ),
    "a licence in words": turns(M.map, DCTERMS.license, Literal("CC BY")),
    "a position without a holder": lacks(M["pos-caretakers"], ARGMAP.holder),
    "a position without a thesis": lacks(M["pos-caretakers"], ARGMAP.thesis),
    "two theses": says(M["pos-caretakers"], ARGMAP.thesis, M["keep-shut"]),
    "a premise as thesis": turns(M["pos-caretakers"], ARGMAP.thesis, M.heating),
    "a counterclaim endorsed": says(
        M["pos-reading-room"], ARGMAP.endorses, M["too-quiet"]
    ),
    "a view endorsed and rejected": says(
        M["pos-reading-room"], ARGMAP.endorses, M["too-costly"]
    ),
    "a claim conceded": says(M["pos-reading-room"], ARGMAP.concedes, M.shut),
    "a claim rejected": says(M["pos-reading-room"], ARGMAP.rejects, M.shut),
    "a rejection without an attack": says(
        M["pos-reading-room"], ARGMAP.rejects, M["too-quiet"]
    ),
    "a concession that is nowhere explained": says(
        M["pos-reading-room"], ARGMAP.concedes, M["too-costly"]
    ),
    "a concession without its edge": lacks(
        M["pos-reading-room"],
        ARGMAP.concedes,
        M["too-quiet"],
        about=M["con_reading-room_too-quiet"],
    ),
    "a concession of a claim": turns(
        M["con_reading-room_too-quiet"], ARGMAP.counterclaim, M.shut
    ),
    "a concession without extent": lacks(
        M["con_reading-room_too-quiet"], ARGMAP.extent
    ),
    "a proposition without text": lacks(M.relief, ARGMAP.text),
    "a text without its language": turns(M.relief, ARGMAP.text, Literal("Relief.")),
    "two texts in one language": says(M.relief, ARGMAP.text, Literal("More.", "en")),
    "a proposition without a label": lacks(M.relief, SKOS.prefLabel),
    "a label that is too long": turns(
        M.relief, SKOS.prefLabel, Literal("o" * 81, "en")
    ),
    "a proposition without its AIF type": lacks(M.relief, RDF.type, AIF["I-node"]),
    "a proposition that is not typed as one": lacks(
        M.relief, RDF.type, ARGMAP.Proposition
    ),
    "a language of its own in words of a language": says(
        M.relief, DCTERMS.language, Literal("English", "en")
    ),
    "a label that is written perhaps": says(
        M.relief, ARGMAP.labelled, Literal("perhaps")
    ),
    "an addressee without a language": turns(
        M["open-it"], ARGMAP.addressee, Literal("the school")
    ),
    "a reconstruction without a language": says(
        M.relief, ARGMAP.reconstructed, Literal("It is needed.")
    ),
    "a proposition without its kind": lacks(M.relief, RDF.type, ARGMAP.Claim),
    "a proposition of two kinds": says(M.relief, RDF.type, ARGMAP.Premise),
    "a proposition that is a step": says(M.relief, RDF.type, ARGMAP.Inference),
    "a proposition in no map": lacks(M.relief, ARGMAP.inMap),
    "a proposition in two positions": says(
        M.relief, ARGMAP.inPosition, M["pos-caretakers"]
    ),
    "an addressee of a claim": says(M.relief, ARGMAP.addressee, Literal("all", "en")),
    "an anchor that is none": says(M.relief, ARGMAP.anchor, SURVEY.work),
    "a premise that something supports": turns(
        M["no-demand"], ARGMAP.conclusion, M.heating
    ),
    "a counterclaim with two holders": says(
        M["too-costly"], ARGMAP.heldBy, M["holder-caretakers"]
    ),
    "a holder in words": turns(M["too-costly"], ARGMAP.heldBy, Literal("the bursar")),
    "an inference without premises": lacks(M["study-time"], ARGMAP.premise),
    "an inference without conclusion": lacks(M["study-time"], ARGMAP.conclusion),
    "an inference to one of its premises": says(M.demand, ARGMAP.premise, M.relief),
    "a premise that is an inference": says(M.demand, ARGMAP.premise, M["study-time"]),
    "a premise that is nowhere described": says(M.demand, ARGMAP.premise, M.nowhere),
    "an inference without its AIF type": lacks(M.demand, RDF.type, AIF["RA-node"]),
    "a scheme in words": turns(M.demand, ARGMAP.scheme, Literal("cause")),
    "a strength above 1": turns(M.demand, ARGMAP.strength, Literal("1.5")),
    "a step that is reported perhaps": turns(
        M.budget, ARGMAP.reported, Literal("perhaps")
    ),
    "a warrant without a language": turns(
        M.demand, ARGMAP.warrant, Literal("So it is.")
    ),
    "a step of two holders": says(M.budget, ARGMAP.heldBy, M["holder-caretakers"]),
    "a premise without its edge": lacks(
        M["desks-full"], ARGMAP.supports, about=M.demand
    ),
    "an edge of support without inference": says(
        M["desks-full"], ARGMAP.supports, M["open-it"]
    ),
    "an attack without attacker": lacks(DEMAND_CUT, ARGMAP.attacker),
    "an attack without target": lacks(DEMAND_CUT, ARGMAP.attacked),
    "an attack without its AIF type": lacks(DEMAND_CUT, RDF.type, AIF["CA-node"]),
    "an attack that is not typed as one": lacks(DEMAND_CUT, RDF.type, ARGMAP.Conflict),
    "an attack of no kind": lacks(DEMAND_CUT, RDF.type, ARGMAP.Undercut),
    "an undercut of a claim": turns(DEMAND_CUT, ARGMAP.attacked, M.relief),
    "a rebuttal of an inference": turns(
        M["keep-shut-rebuts-open-it"], ARGMAP.attacked, M.demand
    ),
    "an undermining of a claim": turns(M["unsure-answers"], ARGMAP.attacked, M.relief),
    "an attack on itself": turns(
        M["keep-shut-rebuts-open-it"], ARGMAP.attacked, M["keep-shut"]
    ),
    "an attack without its edge": lacks(
        M["paid-for"], ARGMAP.attacks, about=M["paid-for-rebuts-too-costly"]
    ),
    "an attack without the edge of its kind": lacks(
        M["paid-for"], ARGMAP.rebuts, about=M["paid-for-rebuts-too-costly"]
    ),
    "an edge of attack without conflict": says(M.relief, ARGMAP.attacks, M.shut),
    "an edge of another kind of attack": says(
        M["paid-for"], ARGMAP.undermines, M["too-costly"]
    ),
    "an alignment with itself": turns(AGREEMENT, ARGMAP.left, M["pays-itself"]),
    "an alignment with nothing": lacks(AGREEMENT, ARGMAP.right),
    "an alignment of an unknown kind": turns(AGREEMENT, ARGMAP.relation, SKOS.related),
    "an alignment without note": lacks(AGREEMENT, ARGMAP.note),
    "an alignment that nobody judged": lacks(AGREEMENT, PROV.wasAttributedTo),
    "an alignment of unheard strength": turns(
        AGREEMENT, ARGMAP.strength, Literal("medium")
    ),
    "an agreement of one side only": lacks(
        M["pays-itself"], ARGMAP.agreesWith, about=AGREEMENT
    ),
    "an agreement that nobody found": says(M.relief, ARGMAP.agreesWith, M.shut),
    "two that are merged": says(M["paid-for"], OWL.sameAs, M["pays-itself"]),
    "an agent without a name": lacks(M["agent-the-bursar"], FOAF.name),
    "an agent that is somebody else in words": says(
        M["agent-the-bursar"], SCHEMA.sameAs, Literal("The Bursar")
    ),
    "a source without its key": lacks(SURVEY.work, DCTERMS.identifier),
    "a publisher in words": turns(SURVEY.work, DCTERMS.publisher, Literal("a press")),
    "an address in words": turns(SURVEY.work, SCHEMA.url, Literal("on the web")),
    "a source text without digest": lacks(SURVEY.text, SCHEMA.sha256),
    "a digest that is none": turns(SURVEY.text, SCHEMA.sha256, Literal("ABC")),
    "a source text of no work": lacks(SURVEY.text, PROV.specializationOf),
    "a title without its language": turns(
        SURVEY.work, DCTERMS.title, Literal("Survey")
    ),
    "a day that is none": turns(SURVEY.work, DCTERMS.issued, Literal("4 March")),
    "an author in words": says(SURVEY.work, DCTERMS.creator, Literal("the head")),
    "an anchor in no text": lacks(SURVEY.p6s1, OA.hasSource),
    "an anchor without paragraph": lacks(SURVEY.p6s1, ARGMAP.paragraph),
    "a paragraph 0": turns(SURVEY.p6s1, ARGMAP.paragraph, Literal(0)),
    "a run of sentences that goes backwards": turns(
        SURVEY["p4s1-3"], ARGMAP.through, Literal(1)
    ),
    "a last sentence in words": turns(
        SURVEY["p4s1-3"], ARGMAP.through, Literal("third")
    ),
    "a place that is no run of characters": says(
        SURVEY.p6s1, OA.hasSelector, SURVEY.work
    ),
    "a place that ends before it starts": turns(SURVEY["p6s1-pos"], OA.end, Literal(3)),
    "an offset of another datatype": turns(
        SURVEY["p6s1-pos"], OA.start, Literal("213", datatype=XSD.nonNegativeInteger)
    ),
    "a selector without end": lacks(SURVEY["p6s1-pos"], OA.end),
    "a critical question without words": lacks(CRITICAL, SKOS.prefLabel),
    "a critical question without its place": lacks(CRITICAL, ARGMAP.order),
    "a critical question of no scheme": lacks(
        SCHEMES.alternatives, None, CRITICAL, about=CRITICAL
    ),
    "a scheme without words": lacks(SCHEMES.alternatives, SKOS.prefLabel),
    "a scheme that is no concept": lacks(SCHEMES.alternatives, RDF.type, SKOS.Concept),
    "a waiver of no problem": lacks(WAIVER, ARGMAP.code),
    "a waiver without reason": lacks(WAIVER, ARGMAP.reason),
    "a waiver of two nodes": says(WAIVER, ARGMAP.waives, M.relief),
    "a paragraph left out of no source": lacks(LEFT_OUT, DCTERMS.source),
    "a paragraph left out that is none": turns(
        LEFT_OUT, ARGMAP.paragraph, Literal("first")
    ),
    "a proposition without an address": Fault(BNode("somebody"), nameless),
}


@pytest.fixture(scope="module")
def shapes() -> tuple[Graph, Graph]:
    """The shapes in SHACL Core, and those in SHACL-SPARQL."""
    core = Graph().parse(data=shapes_turtle(), format="turtle")
    sparql = Graph().parse(data=sparql_shapes_turtle(), format="turtle")
    return core, sparql


def report(graph: Graph, shapes: tuple[Graph, Graph]) -> str:
    """What the shapes object to, Core first; empty where the graph conforms."""
    for part in shapes:
        conforms, _, words = pyshacl.validate(graph, shacl_graph=part)
        assert words.startswith("Validation Report"), words
        if not conforms:
            return str(words)
    return ""


def test_a_good_graph_passes(graph: Graph, shapes: tuple[Graph, Graph]) -> None:
    """Not a warning either."""
    assert report(graph, shapes) == ""


def test_the_neighbour_passes_as_well(shapes: tuple[Graph, Graph]) -> None:
    """A map without licence, alignments, concessions or adopted nodes."""
    records = {"weekday-rota": saturday_records()["weekday-rota"]}
    neighbour = rdf_graph(weekday_desks(), Setting(records=records))
    assert report(neighbour, shapes) == ""


def test_a_map_that_only_sets_others_side_by_side_passes(
    shapes: tuple[Graph, Graph],
) -> None:
    """It has no position of its own."""
    papers = debate()
    graph = Graph()
    for each in papers.maps:
        graph += rdf_graph(each, Setting())
    assert report(graph, shapes) == ""


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
def test_each_fault_is_caught_and_told_in_plain_words(
    fault: Fault, graph: Graph
) -> None:
    """Which node, which rule, how to mend it; no word of SHACL or of Python."""
    before = set(graph)
    fault.made_in(graph)
    assert set(graph) != before
    breaches = breaches_of(graph, Setting().base)
    assert str(fault.about) in {breach.iri for breach in breaches}
    for breach in breaches:
        told = f"{breach.node}: {breach.message}"
        assert breach.node
        assert breach.rule
        assert re.match(
            r"(a|an|the|what|whether|identity|nobody|only|this|\w+ the) ",
            breach.message,
        )
        assert re.match(r"[a-z]+ \S", breach.hint)
        assert not breach.hint.endswith(".")
        assert not JARGON.search(told + breach.hint), told
        assert "\n" not in told
        assert len(breach.message) < 260


WITHIN_OTHERS = {"agent-name", "agent-label"}
"""Rules of which one or the other must hold: what tells is the rule around them."""


def test_every_rule_is_broken_by_one_of_the_faults(
    saturday: ArgumentMap, setting: Setting, shapes: tuple[Graph, Graph]
) -> None:
    """Else nobody knows that it can be."""
    core, sparql = shapes
    rules = {
        *core.subjects(RDF.type, SH.PropertyShape),
        *sparql.subjects(RDF.type, SH.SPARQLConstraint),
    }
    broken: set[str] = set()
    for fault in FAULTS.values():
        graph = rdf_graph(saturday, setting)
        fault.made_in(graph)
        broken |= {breach.rule for breach in breaches_of(graph, setting.base)}
    names = {str(rule).rpartition("#")[2] for rule in rules}
    assert names - broken == WITHIN_OTHERS


def test_a_shape_that_can_fail_has_words_of_its_own(
    shapes: tuple[Graph, Graph],
) -> None:
    """Else the words would be those of the library."""
    core, sparql = shapes
    targeted = set(core.subjects(SH.targetClass)) | set(
        core.subjects(SH.targetSubjectsOf)
    )
    rules = set(core.subjects(RDF.type, SH.PropertyShape))
    rules |= {shape for shape in targeted if own_constraints(core, shape)}
    rules |= set(sparql.subjects(RDF.type, SH.SPARQLConstraint))
    for rule in rules:
        (words,) = [*core.objects(rule, SH.message), *sparql.objects(rule, SH.message)]
        assert str(words).endswith("."), rule


def own_constraints(shapes: Graph, shape: Node) -> set[URIRef]:
    """Which constraints a node shape has besides its properties."""
    kinds = {SH.nodeKind, SH["not"], SH["or"], SH.xone, SH["class"]}
    return kinds & set(shapes.predicates(shape))


def test_a_query_of_the_shapes_is_parsed_once(
    graph: Graph, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is asked of every node, and to parse it is nearly all of the work."""
    parsed: list[str] = []

    def counting(text: str) -> object:
        parsed.append(text)
        return parseQuery(text)

    validating.prepared.cache_clear()
    monkeypatch.setattr("rdflib.plugins.sparql.processor.parseQuery", counting)
    breaches_of(graph, Setting().base)
    assert len(parsed) == len(set(parsed)) > 5


def test_the_core_file_has_no_sparql(shapes: tuple[Graph, Graph]) -> None:
    """Engines without SHACL-SPARQL can use it."""
    sparql = URIRef("http://www.w3.org/ns/shacl#sparql")
    assert [bool(list(part.subject_objects(sparql))) for part in shapes] == [
        False,
        True,
    ]


def test_the_shapes_are_shapes(graph: Graph, shapes: tuple[Graph, Graph]) -> None:
    """They obey the shapes that SHACL has for shapes."""
    for part in shapes:
        words = pyshacl.validate(graph, shacl_graph=part, meta_shacl=True)[2]
        assert words.startswith("Validation Report"), words


def test_shapes_have_addresses(shapes: tuple[Graph, Graph]) -> None:
    """So that reports name the same shape every time."""
    for kind in ("NodeShape", "PropertyShape"):
        shape = URIRef(f"http://www.w3.org/ns/shacl#{kind}")
        found = [one for part in shapes for one in part.subjects(RDF.type, shape)]
        assert len(found) > 10
        assert all(isinstance(one, URIRef) for one in found)
