"""Linked data: the triples of a map, the vocabulary and the shapes that they follow.

`triples` states a map in plain tuples and needs no library. `graph_of` needs rdflib,
`turtle_text` and `clash_turtle` need pyoxigraph; each is loaded when its name is first
taken from here.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from argmap.rdf.terms import Iri, Term, Text, Triple, Typed
from argmap.rdf.triples import triples
from argmap.rdf.vocabulary import (
    ARGMAP,
    shapes_turtle,
    sparql_shapes_turtle,
    vocabulary_turtle,
)

if TYPE_CHECKING:
    from argmap.rdf.clash import clash_turtle
    from argmap.rdf.graph import graph_of
    from argmap.rdf.turtle import turtle_text
else:
    _HOMES = {
        "clash_turtle": "argmap.rdf.clash",
        "graph_of": "argmap.rdf.graph",
        "turtle_text": "argmap.rdf.turtle",
    }

    def __getattr__(name):
        if name in _HOMES:
            return getattr(import_module(_HOMES[name]), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = [
    "ARGMAP",
    "Iri",
    "Term",
    "Text",
    "Triple",
    "Typed",
    "clash_turtle",
    "graph_of",
    "shapes_turtle",
    "sparql_shapes_turtle",
    "triples",
    "turtle_text",
    "vocabulary_turtle",
]
