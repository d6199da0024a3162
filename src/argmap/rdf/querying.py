"""Runs SPARQL queries over maps, or over any RDF, in a store in memory.

By default a query sees the union of all graphs: a map, what it cites, and where it
meets other maps stand in graphs of their own, and most questions go across them. A
query that names graphs (`GRAPH`, `FROM`) sees those.

A query cannot leave the store: `SERVICE` is refused, and `FROM` names graphs of the
store; nothing is read from a file or a network.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final, Literal

import pyoxigraph

from argmap.errors import LoadingError
from argmap.formats import Setting
from argmap.model.maps import ArgumentMap
from argmap.rdf.binding import Value, Values
from argmap.rdf.oxigraph import pyoxigraph_quads
from argmap.rdf.quads import quads
from argmap.rdf.questions import Question
from argmap.rdf.vocabulary import PREFIXES
from argmap.whence import Whence

Answer = pyoxigraph.QuerySolutions | pyoxigraph.QueryBoolean | pyoxigraph.QueryTriples
"""Rows, yes or no, or triples; rows and triples can be taken once."""

_NO_VALUES: Final[Mapping[str, Value]] = {}
_SERVICE = re.compile("service", re.IGNORECASE | re.ASCII)
_NO_WORD: Final = "servixe"
_FROM = re.compile("from", re.IGNORECASE | re.ASCII)
_CALL = re.compile(r"service(?:\s+silent\b)?", re.IGNORECASE | re.ASCII)
_PLACE = re.compile(r"error at (\d+):(\d+):")
_OPENING, _CLOSING = "({[", ")}]"
_DEEPEST: Final = 100
_SIGNS = re.compile(r"[!|&+*/^({\[-]")
_MOST_SIGNS: Final = 5_000


class QuadStore:
    """RDF in memory, to be asked."""

    def __init__(self) -> None:
        self._store = pyoxigraph.Store()

    def __len__(self) -> int:
        return len(self._store)

    def add_map(self, argument_map: ArgumentMap, setting: Setting) -> None:
        """Put in all that a map says, each graph apart.

        Raises:
            ExportError: No IRI can be made under the base (`malformed-base`), or an
                IRI or language tag of the map is none that RDF allows
                (`unwritable-term`).
        """
        self._store.extend(pyoxigraph_quads(quads(argument_map, setting)))

    def add_file(self, file: Path, base: str) -> None:
        """Put in what an RDF file says; its syntax is told by its name and its start.

        Args:
            file: The file.
            base: What relative IRIs in it are taken to be under.

        Raises:
            LoadingError: The file cannot be read (`unreadable-rdf`), or is not of its
                syntax (`rdf-syntax`, `remote-context`).
        """
        from argmap.rdf.reading.guarding import check, refuse
        from argmap.rdf.reading.parsing import content_of, recognised

        content = content_of(file).removeprefix(b"\xef\xbb\xbf")
        syntax = recognised(content, str(file))
        check(content, syntax.name, str(file))
        chosen = pyoxigraph.RdfFormat.from_media_type(syntax.media_type)
        try:
            self._store.bulk_load(content, format=chosen, base_iri=base)
        except SyntaxError as error:
            refuse(error.msg, str(file), error.lineno)

    def ask(self, question: Question, values: Values = _NO_VALUES) -> Answer:
        """The answer to a question, over all graphs unless it names some.

        Args:
            question: What is asked.
            values: What some of its parameters are to be; they go in as terms.

        Raises:
            LoadingError: It is no SPARQL 1.1 query (`query-syntax`), would ask another
                server (`query-elsewhere`), has no column for a parameter
                (`malformed-parameter`), or the store cannot answer it
                (`query-failed`).
        """
        kind_of(question)
        bound = {pyoxigraph.Variable(name): value for name, value in values.items()}
        try:
            return self._store.query(
                question.text.rstrip(),
                use_default_graph_as_union=not names_its_graphs(question.text),
                substitutions=dict(bound),
            )
        except RuntimeError as error:
            raise _failed(question, str(error)) from error


Kind = Literal["rows", "verdict", "triples"]
"""What a query asks for."""


def kind_of(question: Question, *, may_call: bool = False) -> Kind:
    """What a query asks for; it is seen to be one, and to ask nobody else.

    Args:
        question: The text.
        may_call: Whether it may ask other servers, with `SERVICE`.

    Raises:
        LoadingError: `query-syntax`, or `query-elsewhere`.
    """
    text = question.text.rstrip()
    called = _CALL.sub("graph", text)
    if may_call:
        return _tried(question, called)
    masked = _SERVICE.sub(_NO_WORD, text)
    try:
        return _tried(question, masked)
    except LoadingError:
        if called != text and _is_query(called):
            raise LoadingError(
                "query-elsewhere",
                "the query would ask another server",
                at=Whence(question.path, _first_line(text, _SERVICE)),
                hint="leave SERVICE out, or run the query on a server with --endpoint",
            ) from None
        raise


def _tried(question: Question, text: str) -> Kind:
    """What an empty store answers, without the word that makes a store call others.

    The engine reads the text itself, so nothing that it takes for `SERVICE` can hide:
    with the word misspelt such a query is none.
    """
    if _depth(text) > _DEEPEST or len(_SIGNS.findall(text)) > _MOST_SIGNS:
        raise _unread(question, "the query is too large, or nested too deeply", None)
    try:
        answer = pyoxigraph.Store().query(text)
    except SyntaxError as error:
        place = _PLACE.match(str(error))
        if place is None:
            raise _unread(question, "this is no SPARQL 1.1 query", None) from error
        line, column = int(place[1]), int(place[2])
        message = f"this is no SPARQL 1.1 query, at or before column {column}"
        hint = _missing_prefix(text)
        raise _unread(question, message, line, hint) from error
    if isinstance(answer, pyoxigraph.QueryTriples):
        return "triples"
    return "rows" if isinstance(answer, pyoxigraph.QuerySolutions) else "verdict"


def _unread(
    question: Question, message: str, line: int | None, hint: str | None = None
) -> LoadingError:
    return LoadingError(
        "query-syntax", message, at=Whence(question.path, line), hint=hint
    )


def _missing_prefix(text: str) -> str | None:
    """What to write where nothing but a prefix of ours is not declared."""
    for prefix, namespace in PREFIXES.items():
        others = {each: space for each, space in PREFIXES.items() if each != prefix}
        if _is_query(text, PREFIXES) and not _is_query(text, others):
            return f"begin with: PREFIX {prefix}: <{namespace}>"
    return None


def _is_query(text: str, prefixes: Mapping[str, str] | None = None) -> bool:
    try:
        pyoxigraph.Store().query(text, prefixes=dict(prefixes or {}))
    except SyntaxError:
        return False
    return True


def names_its_graphs(text: str) -> bool:
    """Whether a query says with `FROM` what it is asked over."""
    called = _CALL.sub("graph", text)
    without = _FROM.sub("frxm", called)
    return without != called and not _is_query(without)


def _depth(text: str) -> int:
    """How deeply brackets nest at most, read roughly; a parser may not survive more."""
    depth = deepest = 0
    for letter in text:
        if letter in _OPENING:
            depth += 1
            deepest = max(deepest, depth)
        elif letter in _CLOSING:
            depth = max(0, depth - 1)
    return deepest


def _first_line(text: str, pattern: re.Pattern[str]) -> int | None:
    found = pattern.search(text)
    return None if found is None else text.count("\n", 0, found.start()) + 1


def _failed(question: Question, reason: str) -> LoadingError:
    missing = re.search(r"does not contains variable \?(\w+)", reason)
    if missing is not None:
        return LoadingError(
            "malformed-parameter",
            f'the answer has no column for the parameter "{missing[1]}"',
            at=Whence(question.path),
            hint=f"add ?{missing[1]} behind SELECT",
        )
    return LoadingError("query-failed", reason, at=Whence(question.path))
