"""What we state as pyoxigraph's own terms, triples and quads, and written by it."""

from collections.abc import Iterable, Iterator, Mapping
from typing import BinaryIO

import pyoxigraph
from pyoxigraph import Literal, NamedNode

from argmap.errors import ExportError
from argmap.rdf.quads import Run
from argmap.rdf.terms import Iri, Quad, Term, Triple, Typed


def pyoxigraph_quads(stated: Iterable[Quad]) -> Iterator[pyoxigraph.Quad]:
    """Quads as pyoxigraph's, in their order.

    Raises:
        ExportError: Something is none that RDF allows (`unwritable-term`).
    """
    things = _Things()
    ends = _Ends(things)
    for subject, predicate, term, graph in stated:
        yield pyoxigraph.Quad(
            things[subject], things[predicate], ends[term], things[graph]
        )


def pyoxigraph_triples(stated: Iterable[Triple]) -> Iterator[pyoxigraph.Triple]:
    """Triples as pyoxigraph's, in their order.

    Raises:
        ExportError: Something is none that RDF allows (`unwritable-term`).
    """
    things = _Things()
    ends = _Ends(things)
    for subject, predicate, term in stated:
        yield pyoxigraph.Triple(things[subject], things[predicate], ends[term])


def quads_of(found: Iterable[Run]) -> Iterator[pyoxigraph.Quad]:
    """The same of all that is said of each subject."""
    things, make = _Things(), pyoxigraph.Quad
    ends = _Ends(things)
    for subject, told, graph in found:
        start, place = things[subject], things[graph]
        for predicate, term in told:
            yield make(start, things[predicate], ends[term], place)


def triples_of(found: Iterable[Run]) -> Iterator[pyoxigraph.Triple]:
    """The same without graphs."""
    things, make = _Things(), pyoxigraph.Triple
    ends = _Ends(things)
    for subject, told, _ in found:
        start = things[subject]
        for predicate, term in told:
            yield make(start, things[predicate], ends[term])


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


class _Things(dict[str, NamedNode]):
    """Things by their IRIs, made once: most stand in more than one statement."""

    def __missing__(self, iri: str) -> NamedNode:
        made = self[iri] = _iri(iri)
        return made


class _Ends(dict[Term, NamedNode | Literal]):
    """What statements end in, made once."""

    def __init__(self, things: _Things) -> None:
        super().__init__()
        self._things = things

    def __missing__(self, term: Term) -> NamedNode | Literal:
        made = self[term] = self._made(term)
        return made

    def _made(self, term: Term) -> NamedNode | Literal:
        if isinstance(term, Iri):
            return self._things[term.value]
        if isinstance(term, Typed):
            return Literal(term.value, datatype=self._things[term.datatype])
        try:
            return Literal(term.value, language=term.language)
        except ValueError as error:
            raise _unwritable("language tag", term.language, error) from error


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
