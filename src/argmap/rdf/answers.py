"""Answers to questions, written down: for a terminal, a spreadsheet or a program."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Literal

import pyoxigraph
from attrs import frozen

from argmap.rdf.querying import Answer
from argmap.rdf.vocabulary import PREFIXES
from argmap.reports.csv import csv_text
from argmap.reports.sections import Section
from argmap.reports.table import table_text

Way = Literal["table", "csv", "json", "turtle", "ntriples", "jsonld", "rdfxml"]
"""How an answer is written."""

SUFFIXES: Final[dict[Way, str]] = {
    "table": ".txt",
    "csv": ".csv",
    "json": ".json",
    "turtle": ".ttl",
    "ntriples": ".nt",
    "jsonld": ".jsonld",
    "rdfxml": ".rdf",
}
"""How the files of each way end."""

WAYS_OF_ROWS: Final[tuple[Way, ...]] = ("table", "csv", "json")
"""The ways of rows, and of yes or no; the first is the usual one."""

WAYS_OF_TRIPLES: Final[tuple[Way, ...]] = (
    "turtle",
    "ntriples",
    "jsonld",
    "rdfxml",
    "table",
    "csv",
)
"""The ways of triples, likewise."""

_FORMATS: Final = {
    "turtle": pyoxigraph.RdfFormat.TURTLE,
    "ntriples": pyoxigraph.RdfFormat.N_TRIPLES,
    "jsonld": pyoxigraph.RdfFormat.JSON_LD,
    "rdfxml": pyoxigraph.RdfFormat.RDF_XML,
}
_ENDS: Final = ("subject", "predicate", "object")

Term = (
    pyoxigraph.NamedNode | pyoxigraph.BlankNode | pyoxigraph.Literal | pyoxigraph.Triple
)


def ways_of(answer: Answer) -> tuple[Way, ...]:
    """In which ways an answer of this kind can be written."""
    is_triples = isinstance(answer, pyoxigraph.QueryTriples)
    return WAYS_OF_TRIPLES if is_triples else WAYS_OF_ROWS


def answer_text(answer: Answer, way: Way, *, title: str, base: str) -> bytes:
    """An answer, written in a way that fits it; rows and triples are then taken.

    Rows keep the order of the query, triples are sorted. JSON is that of SPARQL 1.1
    Query Results. In tables an IRI under the base is short: `MAP/NODE`.

    Args:
        answer: What was answered.
        way: One of `ways_of(answer)`.
        title: What stands above a table.
        base: Under which IRIs are shortened in a table.
    """
    if isinstance(answer, pyoxigraph.QueryTriples):
        return _triples(sorted(answer, key=str), way, title, base)
    if way == "json":
        written = answer.serialize(format=pyoxigraph.QueryResultsFormat.JSON)
        return (written or b"") + b"\n"
    if isinstance(answer, pyoxigraph.QueryBoolean):
        if way == "csv":
            return csv_text(["answer"], [[str(bool(answer)).lower()]]).encode()
        return f"{title}: {'yes' if answer else 'no'}\n".encode()
    columns = [variable.value for variable in answer.variables]
    rows = _rows(answer)
    return _rows_text(columns, rows, way, title, base)


def _rows(solutions: pyoxigraph.QuerySolutions) -> Iterator[list[Term | None]]:
    for solution in solutions:
        yield list(solution)


def _triples(
    triples: Sequence[pyoxigraph.Triple], way: Way, title: str, base: str
) -> bytes:
    if way in _FORMATS:
        chosen, prefixes = _FORMATS[way], dict(PREFIXES)
        written = pyoxigraph.serialize(triples, format=chosen, prefixes=prefixes)
        return written or b""
    rows = ([each.subject, each.predicate, each.object] for each in triples)
    return _rows_text(_ENDS, rows, way, title, base)


def _rows_text(
    columns: Sequence[str],
    rows: Iterable[Sequence[Term | None]],
    way: Way,
    title: str,
    base: str,
) -> bytes:
    if way == "csv":
        return csv_text(
            columns, ([_told(term) for term in row] for row in rows)
        ).encode()
    short = _Short(base)
    shown = tuple(tuple(short.told(term) for term in row) for row in rows)
    if not columns:
        return f"{title}: {len(shown)}\n".encode()
    section = Section(title=title, columns=tuple(columns), rows=shown)
    return table_text([section]).encode()


def _told(term: Term | None) -> str:
    match term:
        case None:
            return ""
        case pyoxigraph.NamedNode() | pyoxigraph.Literal():
            return term.value
        case _:
            return str(term)


@frozen
class _Short:
    """Tells terms in few letters; what is given for a parameter looks the same."""

    base: str

    def told(self, term: Term | None) -> str:
        if not isinstance(term, pyoxigraph.NamedNode):
            return " ".join(_told(term).split())
        under = term.value.removeprefix(self.base)
        if under != term.value:
            return self._here(under)
        for prefix, namespace in PREFIXES.items():
            local = term.value.removeprefix(namespace)
            if local != term.value:
                return f"{prefix}:{local}"
        return term.value

    def _here(self, under: str) -> str:
        """`map/KEY#map` is `KEY`, `map/KEY#NODE` is `KEY/NODE`, and so on."""
        found = re.fullmatch(r"(map|source|scheme|agent)/([^#]*)(?:#(.*))?", under)
        if found is None:
            return under
        room, key, fragment = found.groups()
        whole = {"map": "map", "source": "work"}.get(room)
        if fragment is None or fragment == whole:
            return key
        return f"{key}/{fragment}"
