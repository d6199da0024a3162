"""From bytes to triples, by either of two parsers; whatever is wrong is one error."""

import re
import warnings
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Final, Literal, assert_never

from attrs import frozen

from argmap.errors import LoadingError, in_one_line
from argmap.formats import DEFAULT_BASE
from argmap.rdf.reading import guarding
from argmap.rdf.reading.guarding import refuse
from argmap.rdf.syntaxes import SYNTAXES, Syntax, syntax_named
from argmap.rdf.terms import Iri, Term, Text, Triple, Typed
from argmap.rdf.vocabulary import STRING
from argmap.whence import Whence

if TYPE_CHECKING:
    import pyoxigraph as ox
    from rdflib.term import Node

    _OxTerm = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple

Parser = Literal["pyoxigraph", "rdflib"]
"""Who parses."""

QUOTED: Final = "_:quoted-triple"
"""What stands for a triple within a triple (RDF 1.2), which no map can hold."""


@frozen(kw_only=True)
class Limits:
    """How much is read.

    Attributes:
        size: The most bytes.
        statements: The most triples or quads.
    """

    size: int = 1 << 30
    statements: int = 20_000_000


_ALIASES = {".owl": ".rdf", ".xml": ".rdf", ".json": ".jsonld"}
_BLANK = re.compile(rb"(?:\xef\xbb\xbf)?(?:\s+|#[^\n]*)*")
_FOUR = re.compile(
    rb"(?:<[^>]*>|_:\S+)\s*<[^>]*>\s*"
    rb"(?:<[^>]*>|_:\S+|\"(?:[^\"\\]|\\.)*\"(?:@[\w-]+|\^\^<[^>]*>)?)\s*"
    rb"(?:<[^>]*>|_:\S+)\s*\."
)
_STARTS = (
    (re.compile(rb"<\?xml|<!DOCTYPE|<!--|<[\w.-]+:[\w.-]+\s+xmlns"), "rdfxml"),
    (re.compile(rb"\{\s*[\"}]|\[\s*[\[{\]]"), "jsonld"),
    (_FOUR, "nquads"),
)
_LOOKED_AT = 1 << 16
_LINE_SAID = re.compile(r"(?:at line |<unknown>:|None:)(\d+)")
_MADE_UP = re.compile("[0-9a-f]{20,32}")
_NAMES = {"turtle": "turtle", "ntriples": "nt", "nquads": "nquads", "trig": "trig"}
_RDFLIB_NAMES = {**_NAMES, "jsonld": "json-ld", "rdfxml": "xml"}


def recognised(content: bytes, path: str) -> Syntax:
    """The syntax of a file: by how its name ends, else by how it begins."""
    suffix = PurePath(path).suffix.lower()
    suffix = _ALIASES.get(suffix, suffix)
    for syntax in SYNTAXES:
        if syntax.suffix == suffix:
            return syntax
    start = content[:_LOOKED_AT]
    blank = _BLANK.match(start)
    start = start[blank.end() :] if blank else start
    for pattern, name in _STARTS:
        if pattern.match(start):
            return syntax_named(name)
    return syntax_named("trig")


def content_of(file: Path) -> bytes:
    """What a file of RDF holds.

    Raises:
        LoadingError: It cannot be read (`unreadable-rdf`).
    """
    try:
        return file.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        message = f"the file cannot be read: {reason}"
        raise LoadingError("unreadable-rdf", message, at=Whence(str(file))) from error


def parsed(
    content: bytes,
    syntax: Syntax,
    path: str,
    base: str | None,
    parser: Parser,
    limits: Limits,
) -> Iterator[Triple]:
    """The triples of a file, in whatever graph they stand.

    Raises:
        LoadingError: The content is not of its syntax (`rdf-syntax`), is larger than
            the limits (`rdf-too-large`), or draws on a context that would have to be
            fetched (`remote-context`).
    """
    if len(content) > limits.size:
        raise too_large(path, f"{len(content)} bytes, {limits.size} at most")
    content = content.removeprefix(b"\xef\xbb\xbf")
    guarding.check(content, syntax.name, path)
    match parser:
        case "pyoxigraph":
            stated = _by_pyoxigraph(content, syntax, path, base or DEFAULT_BASE)
        case "rdflib":
            stated = _by_rdflib(content, syntax, path, base or DEFAULT_BASE)
        case _:
            assert_never(parser)
    yield from islice(stated, limits.statements)
    if next(stated, None) is not None:
        raise too_large(path, f"more than {limits.statements} statements")


def too_large(path: str, how: str) -> LoadingError:
    """The error of a file that is larger than the limits."""
    return LoadingError("rdf-too-large", f"the file has {how}", at=Whence(path))


def _by_pyoxigraph(
    content: bytes, syntax: Syntax, path: str, base: str
) -> Iterator[Triple]:
    from pyoxigraph import NamedNode, RdfFormat, parse

    chosen = RdfFormat.from_media_type(syntax.media_type)
    made, things = _ox_terms(), _Things()
    try:
        for quad in parse(content, format=chosen, base_iri=base):
            subject, term = quad.subject, quad.object
            yield (
                subject.value
                if isinstance(subject, NamedNode)
                else made(subject).value,
                quad.predicate.value,
                things[term.value] if isinstance(term, NamedNode) else made(term),
            )
    except SyntaxError as error:
        refuse(_words(error.msg), path, error.lineno)
    except MemoryError as error:
        how = f"a part that is too long: {error}"
        raise too_large(path, how) from None
    except (ValueError, OSError) as error:
        refuse(in_one_line(error), path, None)


def _words(message: str) -> str:
    """A message of the parser without the place, which is told before it."""
    return re.sub(r"^Parser error at line \d+ ", "", message)


class _Things(dict[str, Iri]):
    """Things that were met already: most are named again and again."""

    def __missing__(self, iri: str) -> Iri:
        made = self[iri] = Iri(iri)
        return made


def _ox_terms() -> Callable[["_OxTerm"], Term]:
    """What makes our terms of those of one file."""
    from pyoxigraph import BlankNode, Literal, NamedNode

    blanks: dict[str, str] = {}

    def made(term: "_OxTerm") -> Term:
        if isinstance(term, NamedNode):
            return Iri(term.value)
        if isinstance(term, Literal):
            language = term.language
            if language is None:
                return Typed(term.value, term.datatype.value)
            return Text(term.value, language.lower())
        if isinstance(term, BlankNode):
            return Iri(_blank(term.value, blanks))
        return Iri(QUOTED)

    return made


def _blank(label: str, blanks: dict[str, str]) -> str:
    """A blank node by its label; one that the file gives none is numbered."""
    if _MADE_UP.fullmatch(label) is None:
        return f"_:{label}"
    return blanks.setdefault(label, f"_:unlabelled{len(blanks) + 1}")


def _by_rdflib(
    content: bytes, syntax: Syntax, path: str, base: str
) -> Iterator[Triple]:
    from rdflib import Dataset

    dataset = Dataset()
    name = _RDFLIB_NAMES[syntax.name]
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # rdflib calls what it deprecates itself
            dataset.parse(data=content, format=name, publicID=base)
    except Exception as error:  # noqa: BLE001  its parsers raise whatever they meet
        said = _LINE_SAID.search(str(error))
        line = None if said is None else int(said[1])
        refuse(in_one_line(error), path, line)
    for subject, predicate, term, _ in dataset.quads((None, None, None, None)):
        yield _rdflib_term(subject).value, str(predicate), _rdflib_term(term)


def _rdflib_term(term: "Node") -> Term:
    from rdflib import BNode, Literal, URIRef

    match term:
        case URIRef():
            return Iri(str(term))
        case BNode():
            return Iri(f"_:{term}")
        case Literal() if term.language is not None:
            return Text(str(term), term.language.lower())
        case Literal():
            return Typed(str(term), str(term.datatype or STRING))
        case _:
            return Iri(QUOTED)
