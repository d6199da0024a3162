"""Linked data: the triples of a map, the vocabulary and the shapes that they follow.

`triples` states a map in plain tuples and needs no library. Whoever computes with
rdflib imports `argmap.rdf.graph.graph_of`; the Turtle file is made by
`argmap.rdf.turtle.turtle_text`. Both load their library only when they are imported.
"""

from argmap.rdf.terms import Iri, Term, Text, Triple, Typed
from argmap.rdf.triples import triples
from argmap.rdf.vocabulary import (
    ARGMAP,
    shapes_turtle,
    sparql_shapes_turtle,
    vocabulary_turtle,
)

__all__ = [
    "ARGMAP",
    "Iri",
    "Term",
    "Text",
    "Triple",
    "Typed",
    "shapes_turtle",
    "sparql_shapes_turtle",
    "triples",
    "vocabulary_turtle",
]
