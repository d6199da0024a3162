"""Maps in rdflib."""

import pytest
from rdflib import URIRef

from argmap import ArgumentMap
from argmap.formats import Setting
from argmap.rdf import rdf_dataset, rdf_graph
from argmap.rdf.quads import quads
from tests.examples import weekday_desks

# rdflib 7.6 warns of what it does itself in `Dataset`.
pytestmark = pytest.mark.filterwarnings(
    "ignore:(Dataset|ConjunctiveGraph):DeprecationWarning"
)

BASE = "https://example.org/argmaps/"


def test_a_graph_needs_nothing_but_the_map() -> None:
    graph = rdf_graph(weekday_desks())
    assert (URIRef(BASE + "map/weekday-desks#map"), None, None) in graph


def test_a_dataset_keeps_the_graphs_apart(
    saturday: ArgumentMap, setting: Setting
) -> None:
    maps = [saturday, weekday_desks()]
    dataset = rdf_dataset(maps, setting)
    said = {each for one in maps for each in quads(one, setting)}
    assert len(list(dataset.quads())) == len(said)
    named = {str(graph.identifier) for graph in dataset.graphs()}
    assert {each[3] for each in said} <= named
    one = dataset.graph(URIRef(BASE + "map/weekday-desks"))
    assert len(one) == len({each for each in said if each[3] == str(one.identifier)})


def test_a_dataset_asked_as_a_whole_answers_from_all_graphs(
    saturday: ArgumentMap, setting: Setting
) -> None:
    dataset = rdf_dataset([saturday, weekday_desks()], setting)
    asked = "SELECT ?map { ?map a <https://w3id.org/argmap/ns#ArgumentMap> }"
    assert len(list(dataset.query(asked))) == 2


def test_every_map_of_a_dataset_has_a_prefix(
    saturday: ArgumentMap, setting: Setting
) -> None:
    bound = dict(rdf_dataset([saturday, weekday_desks()], setting).namespaces())
    assert str(bound["map-saturday-library"]) == BASE + "map/saturday-library#"
    assert str(bound["map-weekday-desks"]) == BASE + "map/weekday-desks#"
