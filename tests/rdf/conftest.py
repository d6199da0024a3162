"""The example map, stated once for all tests of the linked data."""

import pytest
from rdflib import Graph

from argmap import ArgumentMap
from argmap.formats import Setting
from argmap.rdf.graph import rdf_graph
from argmap.rdf.terms import Triple
from argmap.rdf.triples import triples
from argmap.rdf.turtle import turtle_text
from tests.examples import linked_saturday_library, saturday_records


@pytest.fixture(scope="session")
def setting() -> Setting:
    """The default base, with the records of the example."""
    return Setting(records=saturday_records())


@pytest.fixture(scope="session")
def saturday() -> ArgumentMap:
    """The example map, linked."""
    return linked_saturday_library()


@pytest.fixture(scope="session")
def stated(saturday: ArgumentMap, setting: Setting) -> list[Triple]:
    """Its triples."""
    return list(triples(saturday, setting))


@pytest.fixture(scope="session")
def turtle(saturday: ArgumentMap, setting: Setting) -> str:
    """Its Turtle."""
    return turtle_text(saturday, setting)


@pytest.fixture
def graph(saturday: ArgumentMap, setting: Setting) -> Graph:
    """Its graph, free to be damaged."""
    return rdf_graph(saturday, setting)
