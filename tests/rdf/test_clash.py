"""Comparisons as Turtle: what the maps themselves say, of the meetings alone."""

import pyoxigraph
import pyshacl
import pytest
from hypothesis import given
from rdflib import Graph, URIRef

from argmap import ArgumentMap, MapDraft
from argmap.analysis import Clash, compare, side_of
from argmap.errors import ExportError
from argmap.formats import DEFAULT_BASE, Setting
from argmap.rdf import clash_turtle, shapes_turtle, sparql_shapes_turtle, turtle_text
from argmap.rdf import vocabulary as v
from tests.analysis.debates import debate
from tests.properties.maps import FULL_MAPS
from tests.properties.test_comparisons import pairs_of

PAPERS = debate()
DEBATE = DEFAULT_BASE + "map/library-debate#"
OPEN = DEFAULT_BASE + "map/open-it#"
SHUT = DEFAULT_BASE + "map/keep-shut#"


def clash() -> Clash:
    return compare(side_of(PAPERS.open_it), side_of(PAPERS.keep_shut), PAPERS.maps)


def turtle() -> str:
    return clash_turtle([clash()], PAPERS.maps, DEFAULT_BASE)


def read(text: str) -> Graph:
    return Graph().parse(data=text, format="turtle")


def values(graph: Graph, subject: str, predicate: str) -> set[str]:
    return {str(each) for each in graph.objects(URIRef(subject), URIRef(predicate))}


def test_an_alignment_has_its_note_strength_and_judge() -> None:
    graph = read(turtle())
    found = DEBATE + "al-open-it-full-agrees-keep-shut-crowded"
    assert values(graph, found, v.LEFT) == {OPEN + "full"}
    assert values(graph, found, v.RIGHT) == {SHUT + "crowded"}
    assert values(graph, found, v.RELATION) == {v.AGREES_WITH}
    assert values(graph, found, v.NOTE) == {"Both find the desks full."}
    assert values(graph, found, v.STRENGTH) == {"strong"}
    assert values(graph, found, v.ATTRIBUTED_TO) == {DEBATE + "agent_mapper"}


def test_both_ends_have_kind_label_text_and_position() -> None:
    graph = read(turtle())
    for iri, kind, position in (
        (OPEN + "full", v.PREMISE_KIND, OPEN + "pos-head"),
        (SHUT + "spread", v.CLAIM, SHUT + "pos-bursar"),
        (OPEN + "dear", v.COUNTERCLAIM_KIND, OPEN + "pos-head"),
    ):
        assert kind in values(graph, iri, v.TYPE)
        assert values(graph, iri, v.IN_POSITION) == {position}
        assert values(graph, iri, v.TEXT)
        assert values(graph, iri, v.PREF_LABEL)


def test_attacks_between_the_sides_and_answers_to_reported_views_are_told() -> None:
    graph = read(turtle())
    undercut = SHUT + "exams-undercuts-demand"
    assert values(graph, undercut, v.ATTACKED) == {OPEN + "demand"}
    assert values(graph, OPEN + "demand", v.PREMISE) == {OPEN + "full", OPEN + "wanted"}
    answer = OPEN + "paid-rebuts-dear"
    assert values(graph, answer, v.ATTACKED) == {OPEN + "dear"}
    tied = DEBATE + "al-open-it-dear-agrees-keep-shut-cost"
    assert values(graph, tied, v.RIGHT) == {SHUT + "cost"}


def test_what_meets_nothing_is_left_out() -> None:
    text = turtle()
    assert "noisy" not in text
    assert ":rise" not in text


def test_two_parsers_read_the_same() -> None:
    text = turtle()
    found = set(pyoxigraph.parse(text, format=pyoxigraph.RdfFormat.TURTLE))
    assert len(found) == len(read(text)) > 100


def test_the_shapes_of_a_map_are_kept() -> None:
    shapes = read(shapes_turtle()) + read(sparql_shapes_turtle())
    conforms, _, words = pyshacl.validate(
        read(turtle()), shacl_graph=shapes, advanced=True
    )
    assert conforms, words


def test_the_order_of_sides_and_maps_does_not_matter() -> None:
    turned = compare(side_of(PAPERS.keep_shut), side_of(PAPERS.open_it), PAPERS.maps)
    assert clash_turtle([turned], PAPERS.maps[::-1], DEFAULT_BASE) == turtle()


def test_a_granted_view_comes_with_how_far_it_is_granted() -> None:
    draft = MapDraft("porter", question="Should the door stay open?")
    porter, pupils = draft.position("porter"), draft.position("pupils")
    open_door = porter.recommendation("open-door", "The door should stay open.")
    porter.stands_for(open_door)
    cold = porter.counterclaim("cold", "The hall grows cold.")
    porter.rebut(open_door, by=cold)
    porter.concede(cold, extent="In winter.")
    pupils.concede(cold, extent="Always.")
    freezing = pupils.claim("freezing", "The hall is freezing.")
    pupils.stands_for(freezing)
    draft.agrees(cold, freezing, note="Both speak of the cold in the hall.")
    hall = draft.build()
    found = compare(side_of(hall, "porter"), side_of(hall, "pupils"), [hall])
    assert [each.note for each in found.shared] == ["In winter."]
    graph = read(clash_turtle([found], [hall], DEFAULT_BASE))
    conceded = DEFAULT_BASE + "map/porter#con_porter_cold"
    assert values(graph, conceded, v.EXTENT) == {"In winter."}


def test_a_base_that_is_none_is_refused() -> None:
    with pytest.raises(ExportError, match="malformed-base"):
        clash_turtle([clash()], PAPERS.maps, "here")


@given(FULL_MAPS)
def test_a_clash_says_nothing_that_its_maps_do_not_say(
    argument_map: ArgumentMap,
) -> None:
    whole = triples_in(turtle_text(argument_map, Setting()))
    for left, right in pairs_of(argument_map):
        found = compare(left, right, [argument_map])
        told = triples_in(clash_turtle([found], [argument_map], DEFAULT_BASE))
        assert told <= whole
        ends = {end.id for each in found.meetings for end in (each.left, each.right)}
        here = DEFAULT_BASE + f"map/{argument_map.key}#"
        described = {str(each.subject)[1:-1] for each in told}
        homes = {end.partition("/")[2] for end in ends if end in _own(argument_map)}
        assert {here + key for key in homes} <= described


def _own(argument_map: ArgumentMap) -> set[str]:
    return {proposition.id for proposition in argument_map.propositions}


def triples_in(text: str) -> set[pyoxigraph.Triple]:
    quads = pyoxigraph.parse(text, format=pyoxigraph.RdfFormat.TURTLE)
    return {quad.triple for quad in quads}
