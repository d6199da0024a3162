"""Linked data: the triples of a map, the vocabulary and the shapes that they follow.

`triples` states a map in plain tuples and needs no library. `rdf_graph` and
`rdf_dataset` need rdflib, `turtle_text`, `schemes_turtle`, `write_rdf` and
`clash_turtle` need pyoxigraph; each is loaded when its name is first taken from here.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from argmap.rdf.quads import quads
from argmap.rdf.questions import Parameter, Question, question_named, questions
from argmap.rdf.terms import Iri, Quad, Term, Text, Triple, Typed
from argmap.rdf.triples import triples
from argmap.rdf.vocabulary import (
    ARGMAP,
    context_jsonld,
    shapes_turtle,
    sparql_shapes_turtle,
    vocabulary_turtle,
)

if TYPE_CHECKING:
    from argmap.rdf.clash import clash_turtle
    from argmap.rdf.graph import rdf_dataset, rdf_graph
    from argmap.rdf.querying import QuadStore
    from argmap.rdf.reading import Limits, Loss, Reading, read_rdf
    from argmap.rdf.syntaxes import write_rdf
    from argmap.rdf.turtle import schemes_turtle, turtle_text
else:
    _HOMES = {
        "Limits": "argmap.rdf.reading",
        "Loss": "argmap.rdf.reading",
        "QuadStore": "argmap.rdf.querying",
        "Reading": "argmap.rdf.reading",
        "clash_turtle": "argmap.rdf.clash",
        "rdf_dataset": "argmap.rdf.graph",
        "rdf_graph": "argmap.rdf.graph",
        "read_rdf": "argmap.rdf.reading",
        "schemes_turtle": "argmap.rdf.turtle",
        "turtle_text": "argmap.rdf.turtle",
        "write_rdf": "argmap.rdf.syntaxes",
    }

    def __getattr__(name):
        if name in _HOMES:
            return getattr(import_module(_HOMES[name]), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = [
    "ARGMAP",
    "Iri",
    "Limits",
    "Loss",
    "Parameter",
    "Quad",
    "QuadStore",
    "Question",
    "Reading",
    "Term",
    "Text",
    "Triple",
    "Typed",
    "clash_turtle",
    "context_jsonld",
    "quads",
    "question_named",
    "questions",
    "rdf_dataset",
    "rdf_graph",
    "read_rdf",
    "schemes_turtle",
    "shapes_turtle",
    "sparql_shapes_turtle",
    "triples",
    "turtle_text",
    "vocabulary_turtle",
    "write_rdf",
]
