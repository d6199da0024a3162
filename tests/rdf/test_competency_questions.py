"""Twelve questions that a reader of the linked data asks, answered by two engines."""

import pyoxigraph
import pytest
from rdflib import Graph

PREFIXES = """
PREFIX aif: <http://www.arg.dundee.ac.uk/aif#>
PREFIX argmap: <https://w3id.org/argmap/ns#>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX schema: <https://schema.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
"""

QUESTIONS = {
    "who stands for what": """
        SELECT ?who ?thesis WHERE {
            ?position argmap:holder/(foaf:name|rdfs:label) ?who ;
                argmap:thesis/skos:prefLabel ?thesis }""",
    "what supports a recommendation, however indirectly": """
        SELECT ?recommendation ?reason WHERE {
            ?it a argmap:Recommendation ; skos:prefLabel ?recommendation .
            ?one argmap:supports+ ?it ; skos:prefLabel ?reason }""",
    "how much falls with a premise": """
        SELECT ?premise (COUNT(DISTINCT ?above) AS ?resting) WHERE {
            ?premise a argmap:Premise ; argmap:supports+ ?above } GROUP BY ?premise""",
    "which premises have no anchor": """
        SELECT ?premise WHERE {
            ?premise a argmap:Premise
            FILTER NOT EXISTS { ?premise argmap:anchor ?place } }""",
    "which schemes a holder uses, and how often": """
        SELECT ?holder ?scheme (COUNT(?step) AS ?times) WHERE {
            ?step argmap:scheme/skos:prefLabel ?scheme ;
                argmap:inPosition/argmap:holder ?holder
        } GROUP BY ?holder ?scheme""",
    "whose counterclaims are reported, and how often they are answered": """
        SELECT ?counterclaim ?holder (COUNT(?answer) AS ?answers) WHERE {
            ?it a argmap:Counterclaim ; skos:prefLabel ?counterclaim ;
                argmap:inPosition ?position .
            OPTIONAL { ?it argmap:heldBy/foaf:name ?holder }
            OPTIONAL { ?answer argmap:attacks ?it ; argmap:inPosition ?position }
        } GROUP BY ?counterclaim ?holder""",
    "where a reported view is one that its holder states": """
        SELECT ?reported ?own WHERE {
            ?it a argmap:Counterclaim ; argmap:heldBy ?holder ;
                argmap:agreesWith ?other ; skos:prefLabel ?reported .
            ?other argmap:inPosition/argmap:holder ?holder ; skos:prefLabel ?own }""",
    "which steps are undercut, and what is at stake": """
        SELECT ?attacker ?scheme ?conclusion WHERE {
            ?cut a argmap:Undercut ; argmap:attacked ?step ;
                argmap:attacker/skos:prefLabel ?attacker .
            ?step argmap:scheme/skos:prefLabel ?scheme ;
                argmap:conclusion/skos:prefLabel ?conclusion }""",
    "which recommendations exclude each other": """
        SELECT ?one ?other WHERE {
            ?a a argmap:Recommendation ; argmap:contradicts ?b ; skos:prefLabel ?one .
            ?b a argmap:Recommendation ; skos:prefLabel ?other
            FILTER (STR(?a) < STR(?b)) }""",
    "what one position endorses and another rejects": """
        SELECT ?for ?against ?crux WHERE {
            ?for argmap:endorses ?mine . ?against argmap:rejects ?theirs .
            ?mine argmap:agreesWith ?theirs ; skos:prefLabel ?crux
            FILTER (?for != ?against) }""",
    "what stands at which place of which text": """
        SELECT ?node ?paragraph ?start ?end ?digest WHERE {
            ?node argmap:anchor ?place .
            ?place argmap:paragraph ?paragraph ; oa:hasSource/schema:sha256 ?digest ;
                oa:hasSelector ?selector .
            ?selector oa:start ?start ; oa:end ?end } ORDER BY ?start""",
    "the same as nodes of the Argument Interchange Format": """
        SELECT ?step ?premise ?conclusion WHERE {
            ?step a aif:RA-node ;
                argmap:premise ?premise ; argmap:conclusion ?conclusion .
            ?premise a aif:I-node . ?conclusion a aif:I-node }""",
}

Rows = list[tuple[str, ...]]


@pytest.fixture(scope="module")
def store(turtle: str) -> pyoxigraph.Store:
    """The file in pyoxigraph's store."""
    store = pyoxigraph.Store()
    store.load(turtle.encode(), format=pyoxigraph.RdfFormat.TURTLE)
    return store


@pytest.fixture(scope="module")
def parsed(turtle: str) -> Graph:
    """The file in rdflib."""
    return Graph().parse(data=turtle, format="turtle")


def rows_of_rdflib(graph: Graph, query: str) -> Rows:
    """The answers, sorted; empty words where a variable is unbound."""
    found: Rows = []
    for row in graph.query(PREFIXES + query):
        assert isinstance(row, tuple)
        found.append(tuple("" if term is None else str(term) for term in row))
    return sorted(found)


def rows_of_pyoxigraph(store: pyoxigraph.Store, query: str) -> Rows:
    """The same of the other engine."""
    solutions = store.query(PREFIXES + query)
    assert isinstance(solutions, pyoxigraph.QuerySolutions)
    return sorted(
        tuple(
            term.value
            if isinstance(term, pyoxigraph.NamedNode | pyoxigraph.Literal)
            else ""
            for term in solution
        )
        for solution in solutions
    )


def test_there_are_twelve_questions() -> None:
    """As many as the vocabulary was made to answer."""
    assert len(QUESTIONS) == 12


@pytest.mark.parametrize("query", QUESTIONS.values(), ids=QUESTIONS.keys())
def test_both_engines_give_the_same_rows(
    query: str, parsed: Graph, store: pyoxigraph.Store
) -> None:
    """And there are some."""
    rows = rows_of_rdflib(parsed, query)
    assert rows
    assert rows == rows_of_pyoxigraph(store, query)


def test_the_answers_are_those_of_the_map(parsed: Graph) -> None:
    """A few of them, written out."""
    assert rows_of_rdflib(parsed, QUESTIONS["who stands for what"]) == [
        ("Head of the reading room", "Open on Saturdays"),
        ("Unnamed author", "The survey shows no lasting demand."),
    ]
    here = "https://example.org/argmaps/map/saturday-library#"
    assert rows_of_rdflib(parsed, QUESTIONS["which premises have no anchor"]) == [
        (here + "turned-away",)
    ]
    falls = rows_of_rdflib(parsed, QUESTIONS["how much falls with a premise"])
    assert (here + "desks-full", "2") in falls
    question = "what one position endorses and another rejects"
    assert rows_of_rdflib(parsed, QUESTIONS[question]) == [
        (
            here + "pos-reading-room",
            here + "pos-caretakers",
            "The parents' fund has offered the wages.",
        )
    ]
