"""Generated maps, written as RDF in this process by one of several writers.

Run as `python -m benchmarks.rdf_writing WAY TRIPLES`; prints its figures as JSON: CPU
time in seconds without the making of the maps, and the most memory that was held.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from itertools import count
from tempfile import TemporaryFile
from typing import BinaryIO, Final

from argmap import ArgumentMap
from argmap.formats import Setting
from argmap.rdf import triples
from argmap.rdf.quads import quads, unordered
from argmap.rdf.syntaxes import write_rdf
from argmap.rdf.terms import Iri, Term, Text
from argmap.testing import generated_map
from benchmarks.measuring import peak_of_this_process

_SMALLEST: Final = 50
_TO_A_PROPOSITION: Final = 16
_SETTING: Final = Setting()

Write = Callable[[Iterator[ArgumentMap], BinaryIO], None]
"""Writes maps into a file."""


class Maps:
    """Generated maps, each of another size, and how long it took to make them."""

    def __init__(self, size: int) -> None:
        self._size = size
        self.making = 0.0

    def __iter__(self) -> Iterator[ArgumentMap]:
        stated = 0
        for propositions in count(_SMALLEST):
            if stated >= self._size:
                return
            stated += propositions * _TO_A_PROPOSITION
            start = time.process_time()
            made = generated_map(propositions)
            self.making += time.process_time() - start
            yield made


def figures(way: str, size: int) -> dict[str, float]:
    """What one writer costs."""
    maps = Maps(size)
    if way.startswith("rdflib"):
        import_module("rdflib")
    with TemporaryFile() as file:
        start = time.process_time()
        _WAYS[way](iter(maps), file)
        spent = time.process_time() - start - maps.making
    return {"cpu": spent, "memory": float(peak_of_this_process())}


def _ours(syntax: str) -> Write:
    def write(maps: Iterator[ArgumentMap], file: BinaryIO) -> None:
        write_rdf(maps, _SETTING, syntax, file)

    return write


def _bare(maps: Iterator[ArgumentMap], file: BinaryIO) -> None:
    for argument_map in maps:
        lines = [
            f"<{subject}> <{predicate}> {_spelled(term)} .\n"
            for subject, predicate, term in unordered(argument_map, _SETTING)
        ]
        file.write("".join(lines).encode())


def _spelled(term: Term) -> str:
    if isinstance(term, Iri):
        return f"<{term.value}>"
    if isinstance(term, Text):
        return f'"{term.value}"@{term.language}'
    return f'"{term.value}"^^<{term.datatype}>'


def _rdflib_turtle(maps: Iterator[ArgumentMap], file: BinaryIO) -> None:
    from rdflib import Graph, URIRef

    from argmap.rdf.graph import rdflib_term

    graph = Graph()
    for argument_map in maps:
        for subject, predicate, term in triples(argument_map, _SETTING):
            graph.add((URIRef(subject), URIRef(predicate), rdflib_term(term)))
    graph.serialize(file, format="turtle")


def _rdflib_nquads(maps: Iterator[ArgumentMap], file: BinaryIO) -> None:
    from rdflib import Dataset, URIRef

    from argmap.rdf.graph import rdflib_term

    dataset = Dataset()
    for argument_map in maps:
        for subject, predicate, term, graph in quads(argument_map, _SETTING):
            named = dataset.graph(URIRef(graph))
            named.add((URIRef(subject), URIRef(predicate), rdflib_term(term)))
    dataset.serialize(file, format="nquads")


_WAYS: Final[dict[str, Write]] = {
    "argmap-turtle": _ours("turtle"),
    "argmap-nquads": _ours("nquads"),
    "argmap-ntriples": _ours("ntriples"),
    "bare-ntriples": _bare,
    "rdflib-turtle": _rdflib_turtle,
    "rdflib-nquads": _rdflib_nquads,
}

if __name__ == "__main__":
    print(json.dumps(figures(sys.argv[1], int(sys.argv[2]))))
