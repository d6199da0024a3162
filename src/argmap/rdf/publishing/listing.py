"""The catalogue of a store: what argmap has published there."""

from collections.abc import Iterable, Iterator

import pyoxigraph

from argmap.rdf.catalogue import (
    LISTS,
    Entry,
    catalogue_graph,
    catalogue_of,
    catalogue_quads,
)
from argmap.rdf.oxigraph import pyoxigraph_quads
from argmap.rdf.publishing.planning import PENDING
from argmap.rdf.publishing.stores import Store
from argmap.rdf.terms import Iri, Quad, Term, Text, Typed, plain
from argmap.rdf.vocabulary import GRAPH_DIGEST


def listed_in(store: Store, base: str) -> tuple[Entry, ...]:
    """What the catalogue of a store lists; of what is half done, without a digest.

    Only graphs under the base count, so that nothing else is ever removed.

    Raises:
        ExportError: What the store raises.
    """
    whole = catalogue_graph(base)
    stated = list(_quads(store.read(whole), whole))
    digested = {subject for subject, said, _, _ in stated if said == GRAPH_DIGEST}
    pending: list[Quad] = [
        (term.value, GRAPH_DIGEST, plain(PENDING), whole)
        for subject, said, term, _ in stated
        if (subject, said) == (whole, LISTS)
        and isinstance(term, Iri)
        and term.value not in digested
    ]
    entries = catalogue_of([*stated, *pending], base)
    return tuple(each for each in entries if each.graph.startswith(base))


def list_in(store: Store, entries: Iterable[Entry], base: str) -> None:
    """Write the catalogue of a store.

    Raises:
        ExportError: What the store raises.
    """
    whole = catalogue_graph(base)
    stated = (
        quad
        for quad in catalogue_quads(entries, base)
        if quad[1:3] != (GRAPH_DIGEST, plain(PENDING))
    )
    store.write(whole, triple_lines(stated))


def triple_lines(stated: Iterable[Quad]) -> list[str]:
    """Statements as sorted lines of N-Triples, each once.

    Raises:
        ExportError: Something is none that RDF allows (`unwritable-term`).
    """
    return sorted({f"{quad.triple} .\n" for quad in pyoxigraph_quads(stated)})


def _quads(triples: Iterable[pyoxigraph.Triple], graph: str) -> Iterator[Quad]:
    """Triples in our terms; no blank node is argmap's, so they are passed over."""
    for triple in triples:
        term = _term(triple.object)
        if isinstance(triple.subject, pyoxigraph.NamedNode) and term is not None:
            yield triple.subject.value, triple.predicate.value, term, graph


def _term(term: object) -> Term | None:
    match term:
        case pyoxigraph.NamedNode():
            return Iri(term.value)
        case pyoxigraph.Literal(language=str() as language):
            return Text(term.value, language)
        case pyoxigraph.Literal():
            return Typed(term.value, term.datatype.value)
        case _:
            return None
