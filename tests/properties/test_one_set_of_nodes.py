"""Law: DOT, Turtle and JSON speak of the same nodes and relations."""

import json
from collections.abc import Iterator, Sequence

import pyoxigraph
from attrs import frozen
from hypothesis import given
from pygraphviz import AGraph, Edge

from argmap import ArgumentMap
from argmap.draw.dot import dot_source
from argmap.formats import DEFAULT_BASE, Setting
from argmap.formats.json import write
from argmap.rdf import vocabulary as v
from argmap.rdf.turtle import turtle_text
from argmap.testing import generated_map
from tests.examples import saturday_library
from tests.properties.maps import FULL_MAPS

Relation = tuple[str, frozenset[str], str]
"""The id of a relation, what it starts from, what it leads to."""


@frozen
class Said:
    """What a file says there is, by ids.

    Attributes:
        propositions: The propositions at home in the map.
        relations: Inferences, attacks and alignments at home in the map; an
            alignment runs from left to right.
    """

    propositions: frozenset[str]
    relations: frozenset[Relation]


def said_in_json(argument_map: ArgumentMap) -> Said:
    """What the JSON of a map says."""
    tree = json.loads(write(argument_map, Setting()))
    home = tree["key"]
    relations = [
        *((i["key"], i["premises"], i["conclusion"]) for i in tree["inferences"]),
        *((a["key"], [a["by"]], a["target"]) for a in tree["attacks"]),
        *((a["key"], [a["left"]], a["right"]) for a in tree["alignments"]),
    ]
    return Said(
        frozenset(f"{home}/{node['key']}" for node in tree["propositions"]),
        frozenset(
            (f"{home}/{key}", frozenset(tails), head) for key, tails, head in relations
        ),
    )


def said_in_turtle(argument_map: ArgumentMap) -> Said:
    """What the Turtle of a map says of what is described in it."""
    text = turtle_text(argument_map, Setting())
    store = pyoxigraph.Store()
    store.load(text.encode(), format=pyoxigraph.RdfFormat.TURTLE)
    kinds = (
        (v.INFERENCE, v.PREMISE, v.CONCLUSION),
        (v.CONFLICT, v.ATTACKER, v.ATTACKED),
        (v.ALIGNMENT, v.LEFT, v.RIGHT),
    )
    return Said(
        frozenset(instances(store, v.PROPOSITION)),
        frozenset(
            (node, frozenset(objects(store, node, tail)), only(store, node, head))
            for kind, tail, head in kinds
            for node in instances(store, kind)
        ),
    )


def instances(store: pyoxigraph.Store, kind: str) -> Iterator[str]:
    """The ids of what is of a kind."""
    of_kind = (pyoxigraph.NamedNode(v.TYPE), pyoxigraph.NamedNode(kind))
    for quad in store.quads_for_pattern(None, *of_kind):
        assert isinstance(quad.subject, pyoxigraph.NamedNode)
        yield id_of(quad.subject.value)


def objects(store: pyoxigraph.Store, node: str, predicate: str) -> Iterator[str]:
    """The ids of what a node points at."""
    subject = pyoxigraph.NamedNode(f"{DEFAULT_BASE}map/{node.replace('/', '#')}")
    at = pyoxigraph.NamedNode(predicate)
    for quad in store.quads_for_pattern(subject, at, None):
        assert isinstance(quad.object, pyoxigraph.NamedNode)
        yield id_of(quad.object.value)


def only(store: pyoxigraph.Store, node: str, predicate: str) -> str:
    """The id of the one thing that a node points at."""
    (found,) = objects(store, node, predicate)
    return found


def id_of(iri: str) -> str:
    """The id of a node, from its IRI."""
    return iri.removeprefix(f"{DEFAULT_BASE}map/").replace("#", "/")


def said_in_dot(argument_map: ArgumentMap) -> Said:
    """What the DOT of a map says, guests left out; what is not seen only places."""
    home = argument_map.key
    graph = AGraph(string=dot_source(argument_map))
    dots = [node for node in graph.nodes() if node.attr["shape"] == "point"]
    edges = [edge for edge in graph.edges() if edge.attr["style"] != "invis"]
    named = [edge for edge in edges if "\\" not in edge.attr["id"]]
    relations: list[tuple[str, Sequence[str], str]] = []
    relations += [(edge.attr["id"], [edge[0]], edge[1]) for edge in named]
    relations += [
        (dot, premises_of(dot, edges), conclusion_of(dot, edges)) for dot in dots
    ]
    cards = [node for node in graph.nodes() if node.attr["shape"] == "plain"]
    assert len(cards) + len(dots) == len(graph.nodes())
    return Said(
        frozenset(f"{home}/{card}" for card in cards if "/" not in card),
        frozenset(
            (
                f"{home}/{name}",
                frozenset(full(tail, home) for tail in tails),
                full(head, home),
            )
            for name, tails, head in relations
            if "/" not in name
        ),
    )


def premises_of(dot: str, edges: list[Edge]) -> list[str]:
    """What is joined in the dot of an inference; attacks on it have names."""
    return [edge[0] for edge in edges if edge[1] == dot and "\\" in edge.attr["id"]]


def conclusion_of(dot: str, edges: list[Edge]) -> str:
    """Where the line from the dot of an inference leads."""
    (head,) = [edge[1] for edge in edges if edge[0] == dot]
    return head


def full(name: str, home: str) -> str:
    """The id of a node, from its name in DOT."""
    return name if "/" in name else f"{home}/{name}"


@given(FULL_MAPS)
def test_dot_turtle_and_json_say_the_same(argument_map: ArgumentMap) -> None:
    said = said_in_json(argument_map)
    assert said_in_turtle(argument_map) == said
    assert said_in_dot(argument_map) == said


def test_they_say_the_same_of_the_example() -> None:
    said = said_in_json(saturday_library())
    assert len(said.propositions) == 14
    assert said_in_turtle(saturday_library()) == said
    assert said_in_dot(saturday_library()) == said


def test_they_say_the_same_of_a_large_map() -> None:
    argument_map = generated_map(500)
    said = said_in_json(argument_map)
    assert said_in_turtle(argument_map) == said
    assert said_in_dot(argument_map) == said
