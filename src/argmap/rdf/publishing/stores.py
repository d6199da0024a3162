"""Stores of named graphs: by the Graph Store Protocol, or by SPARQL UPDATE."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from hashlib import sha256
from http import HTTPStatus
from typing import Final, Protocol

import pyoxigraph
from attrs import define, field, frozen

from argmap.errors import ExportError
from argmap.rdf.publishing.client import Answer, Client, Request, query_request

CHUNK: Final = 1000
"""How many triples go into one UPDATE; Virtuoso refuses five thousand."""

_N_TRIPLES = "application/n-triples"
_ACCEPT = f"{_N_TRIPLES}, text/turtle;q=0.5"
_MISSING = {HTTPStatus.NOT_FOUND, HTTPStatus.GONE}
_LACKING = {*_MISSING, HTTPStatus.METHOD_NOT_ALLOWED, HTTPStatus.NOT_IMPLEMENTED}


class Store(Protocol):
    """Where named graphs are kept. All its methods raise what a `Client` raises."""

    def read(self, graph: str) -> Sequence[pyoxigraph.Triple]:
        """The triples of a graph; none if it is not there.

        Raises:
            ExportError: The store refuses (`store-refuses`), or answers with what is no
                RDF (`unreadable-answer`).
        """
        ...

    def write(self, graph: str, lines: Sequence[str]) -> None:
        """Put these lines of N-Triples in the place of a graph.

        Raises:
            ExportError: The store refuses (`store-refuses`), or has no such protocol
                (`no-graph-store`).
        """
        ...

    def remove(self, graph: str) -> None:
        """Remove a graph, if it is there.

        Raises:
            ExportError: The store refuses (`store-refuses`), or has no such protocol
                (`no-graph-store`).
        """
        ...


@frozen
class GraphStore:
    """A store that speaks the SPARQL 1.1 Graph Store HTTP Protocol.

    Attributes:
        client: Asks it.
        address: The address of the protocol.
    """

    client: Client
    address: str

    def read(self, graph: str) -> Sequence[pyoxigraph.Triple]:
        """GET."""
        return self.found(graph) or ()

    def found(self, graph: str) -> Sequence[pyoxigraph.Triple] | None:
        """GET; nothing where there is no such graph, or no such protocol."""
        request = self._request("GET", graph, {"Accept": _ACCEPT})
        answer = self.client.ask(request)
        if answer.status in _LACKING:
            return None
        return _stated(self.client, request, answer)

    def write(self, graph: str, lines: Sequence[str]) -> None:
        """PUT."""
        content = "".join(lines).encode()
        headers = {"Content-Type": _N_TRIPLES}
        request = self._request("PUT", graph, headers, content)
        self._see_done(request, self.client.ask(request))

    def remove(self, graph: str) -> None:
        """DELETE."""
        request = self._request("DELETE", graph, {})
        answer = self.client.ask(request)
        if answer.status not in _MISSING:
            self._see_done(request, answer)

    def _see_done(self, request: Request, answer: Answer) -> None:
        if answer.status in _LACKING:
            error = self.client.refused(request, answer, code="no-graph-store")
            error.hint = "give the address of the Graph Store Protocol to --store"
            raise error
        self.client.granted(request, answer, code="store-refuses")

    def _request(
        self,
        method: str,
        graph: str,
        headers: Mapping[str, str],
        content: bytes | None = None,
    ) -> Request:
        return Request(
            method=method,
            address=self.address,
            parameters={"graph": graph},
            headers=headers,
            content=content,
        )


@frozen
class UpdateStore:
    """A store that lacks that protocol, and is told by UPDATE and asked by query.

    A graph is filled beside its place, a thousand triples at a time, and then moved.

    Attributes:
        client: Asks it.
        updates: The address that takes SPARQL UPDATE.
        queries: The address that takes SPARQL queries.
    """

    client: Client
    updates: str
    queries: str

    def read(self, graph: str) -> Sequence[pyoxigraph.Triple]:
        """CONSTRUCT."""
        query = (
            f"CONSTRUCT {{ ?s ?p ?o }} WHERE {{ GRAPH {_iri(graph)} {{ ?s ?p ?o }} }}"
        )
        request = query_request(self.queries, {"query": query}, _ACCEPT)
        return _stated(self.client, request, self.client.ask(request))

    def write(self, graph: str, lines: Sequence[str]) -> None:
        """INSERT DATA in chunks, then MOVE, which is asked once only."""
        if not lines:
            self.remove(graph)
            return
        self.tidy(graph)
        beside = _beside(graph)
        for chunk in _chunks(lines):
            self._update(f"INSERT DATA {{ GRAPH {beside} {{\n{chunk}}} }}")
        self._update(f"MOVE GRAPH {beside} TO GRAPH {_iri(graph)}", again=False)

    def tidy(self, graph: str) -> None:
        """Remove what was filled beside a graph by one who never came to the end."""
        self._update(f"DROP SILENT GRAPH {_beside(graph)}")

    def change(self, graph: str, gone: Sequence[str], added: Sequence[str]) -> None:
        """DELETE DATA and INSERT DATA, in one UPDATE."""
        parts = [
            f"{verb} DATA {{ GRAPH {_iri(graph)} {{\n{''.join(lines)}}} }}"
            for verb, lines in (("DELETE", gone), ("INSERT", added))
            if lines
        ]
        if parts:
            self._update(" ;\n".join(parts))

    def remove(self, graph: str) -> None:
        """DROP."""
        self._update(f"DROP SILENT GRAPH {_iri(graph)}")
        self.tidy(graph)

    def _update(self, update: str, *, again: bool = True) -> None:
        request = Request(
            method="POST",
            address=self.updates,
            headers={"Content-Type": "application/sparql-update"},
            content=update.encode(),
            again=again,
        )
        answer = self.client.ask(request)
        self.client.granted(request, answer, code="store-refuses")


@define
class EitherStore:
    """A store that may have the Graph Store Protocol, and takes SPARQL in any case.

    A graph that changes little is changed by one UPDATE: not every store replaces a
    graph in one transaction (Virtuoso 7 empties it first), but one UPDATE is one.

    Attributes:
        graphs: By the protocol, which is tried first.
        sparql: By UPDATE and query, from when the protocol turns out to be missing.
    """

    graphs: GraphStore
    sparql: UpdateStore
    _lacking: bool = field(default=False, init=False)

    def read(self, graph: str) -> Sequence[pyoxigraph.Triple]:
        """By the protocol, and where that gives nothing by query.

        What only a query finds is in a store that lacks the protocol.
        """
        by_protocol = None if self._lacking else self._found(graph)
        if by_protocol is not None:
            return by_protocol
        by_query = self.sparql.read(graph)
        self._lacking = self._lacking or bool(by_query)
        return by_query

    def write(self, graph: str, lines: Sequence[str]) -> None:
        """By one UPDATE if little changes, else by the protocol, else by UPDATEs."""
        there = {f"{triple} .\n" for triple in self.read(graph)}
        gone, added = sorted(there.difference(lines)), sorted({*lines} - there)
        if there and lines and len(gone) + len(added) <= CHUNK:
            self.sparql.change(graph, gone, added)
            if self._lacking:
                self.sparql.tidy(graph)
        elif not self._done_by_protocol(lambda: self.graphs.write(graph, lines)):
            self.sparql.write(graph, lines)

    def remove(self, graph: str) -> None:
        """As graphs are written."""
        self.read(graph)
        if not self._done_by_protocol(lambda: self.graphs.remove(graph)):
            self.sparql.remove(graph)

    def _done_by_protocol(self, act: Callable[[], None]) -> bool:
        """Do it, if the store has the protocol; whether it has."""
        try:
            if not self._lacking:
                act()
        except ExportError as error:
            if error.code != "no-graph-store":
                raise
            self._lacking = True
        return not self._lacking

    def _found(self, graph: str) -> Sequence[pyoxigraph.Triple] | None:
        try:
            return self.graphs.found(graph)
        except ExportError as error:
            if error.code != "store-refuses":
                raise
            self._lacking = True
            return None


def _chunks(lines: Sequence[str]) -> Iterator[str]:
    for start in range(0, len(lines), CHUNK):
        yield "".join(lines[start : start + CHUNK])


def _beside(graph: str) -> str:
    """Where a graph is filled before it is moved to its place."""
    return _iri(f"urn:argmap:part:{sha256(graph.encode()).hexdigest()}")


def _iri(value: str) -> str:
    """As SPARQL writes it; what is none is never written."""
    return str(pyoxigraph.NamedNode(value))


def _stated(
    client: Client, request: Request, answer: Answer
) -> Sequence[pyoxigraph.Triple]:
    content = client.granted(request, answer, code="store-refuses").content
    syntax = pyoxigraph.RdfFormat.from_media_type(answer.media_type)
    if not content.strip():
        return ()
    try:
        if syntax is None:
            raise SyntaxError(f'"{answer.media_type}" is no syntax of RDF')
        return [quad.triple for quad in pyoxigraph.parse(content, format=syntax)]
    except (SyntaxError, ValueError) as error:
        raise client.misread(
            request, error, code="unreadable-answer", wanted="no RDF"
        ) from None
