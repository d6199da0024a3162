"""Asks a SPARQL 1.1 endpoint the questions that the store in memory answers."""

import re
from typing import Final

import pyoxigraph

from argmap.errors import ExportError, MissingPartError, in_one_line
from argmap.rdf.binding import Values, carrying
from argmap.rdf.querying import Answer, kind_of
from argmap.rdf.questions import Question

_ROWS: Final = "application/sparql-results+json"
_TRIPLES: Final = "application/n-triples, text/turtle;q=0.8"
_SECONDS: Final = 60.0
_WORDS: Final = 200


def answer_of(
    endpoint: str, question: Question, values: Values, *, seconds: float = _SECONDS
) -> Answer:
    """The answer of an endpoint (SPARQL 1.1 Protocol, query by POST).

    The union of the graphs is asked for as Oxigraph takes it (`union-default-graph`);
    many other stores take it for granted. Values follow the query as data.

    Args:
        endpoint: Its address, `http` or `https`.
        question: What is asked; it may ask further servers.
        values: What some of its parameters are to be.
        seconds: How long to wait for an answer.

    Raises:
        LoadingError: It is no SPARQL 1.1 query (`query-syntax`).
        ExportError: The endpoint cannot be reached, refuses, or answers with what is no
            answer (`endpoint-failed`).
        MissingPartError: httpx is not installed (`missing-httpx`).
    """
    is_triples = kind_of(question, may_call=True) == "triples"
    content, told = _posted(
        endpoint,
        carrying(question.text, values),
        _TRIPLES if is_triples else _ROWS,
        seconds,
    )
    try:
        if is_triples:
            return _triples(content, told)
        return _rows(content)
    except (SyntaxError, ValueError) as error:
        reason = f"what it answers is not what was asked for: {in_one_line(error)}"
        raise _failed(endpoint, reason) from error


def _rows(content: bytes) -> Answer:
    """Rows, or yes or no; the content is read through once to see that it can be."""
    chosen = pyoxigraph.QueryResultsFormat.JSON
    answer = pyoxigraph.parse_query_results(content, format=chosen)
    if isinstance(answer, pyoxigraph.QuerySolutions):
        for _ in answer:
            pass
        return pyoxigraph.parse_query_results(content, format=chosen)
    return answer


def _triples(content: bytes, media_type: str) -> Answer:
    """Triples of an answer, in the shape that a store gives."""
    chosen = pyoxigraph.RdfFormat.from_media_type(media_type)
    store = pyoxigraph.Store()
    store.load(content, format=chosen or pyoxigraph.RdfFormat.N_TRIPLES)
    return store.query("CONSTRUCT WHERE { ?s ?p ?o }", use_default_graph_as_union=True)


def _posted(endpoint: str, text: str, accept: str, seconds: float) -> tuple[bytes, str]:
    """What an endpoint answers, and its media type."""
    try:
        import httpx
    except ImportError as error:
        raise MissingPartError(
            "missing-httpx",
            "httpx is not installed, and asks endpoints",
            hint='pip install "argmap[rdf]"',
        ) from error
    try:
        answered = httpx.post(
            endpoint,
            data={"query": text, "union-default-graph": "true"},
            headers={"Accept": accept},
            timeout=seconds,
            follow_redirects=False,
        )
    except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
        raise _failed(endpoint, in_one_line(error)) from error
    if not answered.is_success:
        words = " ".join(answered.text.split())[:_WORDS]
        raise _failed(endpoint, f"it answers {answered.status_code}: {words}")
    told = answered.headers.get("Content-Type", "")
    return answered.content, re.split(r"\s*;", told)[0]


def _failed(endpoint: str, reason: str) -> ExportError:
    shown = re.sub("//[^/@]*@", "//", endpoint)
    return ExportError("endpoint-failed", f'the endpoint "{shown}": {reason}')
