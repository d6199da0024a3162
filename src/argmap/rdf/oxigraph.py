"""What we state as pyoxigraph's own terms, triples and quads, and written by it."""

from collections.abc import Iterable, Iterator, Mapping
from typing import BinaryIO

import pyoxigraph
from pyoxigraph import Literal, NamedNode

from argmap.errors import ExportError
from argmap.rdf.quads import Run
from argmap.rdf.terms import Iri, Quad, Term, Text, Triple


def pyoxigraph_quads(stated: Iterable[Quad]) -> Iterator[pyoxigraph.Quad]:
    """Quads as pyoxigraph's, in their order.

    Raises:
        ExportError: Something is none that RDF allows (`unwritable-term`).
    """
    iris = _Iris()
    for subject, predicate, term, graph in stated:
        yield pyoxigraph.Quad(
            iris[subject], iris[predicate], _object(term, iris), iris[graph]
        )


def pyoxigraph_triples(stated: Iterable[Triple]) -> Iterator[pyoxigraph.Triple]:
    """Triples as pyoxigraph's, in their order.

    Raises:
        ExportError: Something is none that RDF allows (`unwritable-term`).
    """
    iris = _Iris()
    for subject, predicate, term in stated:
        yield pyoxigraph.Triple(iris[subject], iris[predicate], _object(term, iris))


def quads_of(found: Iterable[Run]) -> Iterator[pyoxigraph.Quad]:
    """The same of all that is said of each subject."""
    iris, make = _Iris(), pyoxigraph.Quad
    for subject, told, graph in found:
        start, place = iris[subject], iris[graph]
        for predicate, term in told:
            thing = isinstance(term, Iri)
            end = iris[term.value] if thing else _object(term, iris)
            yield make(start, iris[predicate], end, place)


def triples_of(found: Iterable[Run]) -> Iterator[pyoxigraph.Triple]:
    """The same without graphs."""
    iris, make = _Iris(), pyoxigraph.Triple
    for subject, told, _ in found:
        start = iris[subject]
        for predicate, term in told:
            thing = isinstance(term, Iri)
            end = iris[term.value] if thing else _object(term, iris)
            yield make(start, iris[predicate], end)


def serialised(
    stated: Iterable[pyoxigraph.Triple] | Iterable[pyoxigraph.Quad],
    out: BinaryIO,
    media_type: str,
    prefixes: Mapping[str, str],
) -> None:
    """Write statements in their order, in the syntax of a media type.

    Raises:
        OSError: The file takes no more.
    """
    syntax = pyoxigraph.RdfFormat.from_media_type(media_type)
    if syntax is None:
        raise ValueError(f"pyoxigraph does not write {media_type}")
    pyoxigraph.serialize(stated, out, format=syntax, prefixes=dict(prefixes))
    if syntax == pyoxigraph.RdfFormat.RDF_XML:
        out.write(b"\n")


class _Iris(dict[str, NamedNode]):
    """IRIs that were made already: most stand in more than one statement."""

    def __missing__(self, value: str) -> NamedNode:
        made = self[value] = _iri(value)
        return made


def _object(term: Term, iris: _Iris) -> NamedNode | Literal:
    if isinstance(term, Iri):
        return iris[term.value]
    if isinstance(term, Text):
        try:
            return Literal(term.value, language=term.language)
        except ValueError as error:
            raise _unwritable("language tag", term.language, error) from error
    return Literal(term.value, datatype=iris[term.datatype])


def _iri(value: str) -> NamedNode:
    try:
        return NamedNode(value)
    except ValueError as error:
        raise _unwritable("IRI", value, error) from error


def _unwritable(what: str, value: str, error: ValueError) -> ExportError:
    reason = str(error).rstrip(".")
    return ExportError(
        "unwritable-term", f'"{ascii(value)[1:-1]}" is no {what} of RDF: {reason}'
    )
