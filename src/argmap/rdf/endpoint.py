"""Asks a SPARQL 1.1 endpoint the questions that the store in memory answers."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

import pyoxigraph

from argmap.rdf.binding import Values, carrying
from argmap.rdf.publishing.login import Login
from argmap.rdf.publishing.opening import SECONDS, client_of
from argmap.rdf.querying import Answer, kind_of, names_its_graphs
from argmap.rdf.questions import Question

if TYPE_CHECKING:
    from argmap.rdf.publishing.client import Answer as Reply
    from argmap.rdf.publishing.client import Client

_ROWS: Final = "application/sparql-results+json"
_TRIPLES: Final = "application/n-triples, text/turtle;q=0.8"
_NOBODY: Final = Login()


def answer_of(
    endpoint: str,
    question: Question,
    values: Values,
    *,
    login: Login = _NOBODY,
    seconds: float = SECONDS,
) -> Answer:
    """The answer of an endpoint (SPARQL 1.1 Protocol, query by POST, asked once).

    The union of the graphs is asked for as Oxigraph takes it (`union-default-graph`),
    unless the query names its graphs with `FROM`; many other stores take it for
    granted. Values follow the query as data.

    Args:
        endpoint: Its address, `http` or `https`.
        question: What is asked; it may ask further servers.
        values: What some of its parameters are to be.
        login: Who asks.
        seconds: How long to wait for an answer.

    Raises:
        LoadingError: It is no SPARQL 1.1 query (`query-syntax`).
        ExportError: The endpoint refuses, or answers with what is no answer
            (`endpoint-failed`); or what a `Client` raises.
        MissingPartError: httpx is not installed (`missing-httpx`).
    """
    is_triples = kind_of(question, may_call=True) == "triples"
    asked = {"query": carrying(question.text, values)}
    if not names_its_graphs(question.text):
        asked["union-default-graph"] = "true"
    with client_of(login, seconds) as asking:
        return _answered(asking, endpoint, asked, is_triples=is_triples)


def _answered(
    asking: "Client", endpoint: str, asked: Mapping[str, str], *, is_triples: bool
) -> Answer:
    from argmap.rdf.publishing.client import query_request

    accept = _TRIPLES if is_triples else _ROWS
    request = query_request(endpoint, asked, accept, again=False)
    reply = asking.granted(request, asking.ask(request), code="endpoint-failed")
    try:
        return _triples(reply) if is_triples else _rows(reply)
    except (SyntaxError, ValueError) as error:
        raise asking.misread(
            request, error, code="endpoint-failed", wanted="no answer to the query"
        ) from None


def _rows(reply: "Reply") -> Answer:
    """Rows, or yes or no; the content is read through once to see that it can be."""
    chosen = pyoxigraph.QueryResultsFormat.JSON
    found = pyoxigraph.parse_query_results(reply.content, format=chosen)
    if isinstance(found, pyoxigraph.QuerySolutions):
        for _ in found:
            pass
        return pyoxigraph.parse_query_results(reply.content, format=chosen)
    return found


def _triples(reply: "Reply") -> Answer:
    """Triples of an answer, in the shape that a store gives."""
    chosen = pyoxigraph.RdfFormat.from_media_type(reply.media_type)
    store = pyoxigraph.Store()
    store.load(reply.content, format=chosen or pyoxigraph.RdfFormat.N_TRIPLES)
    return store.query("CONSTRUCT WHERE { ?s ?p ?o }", use_default_graph_as_union=True)
