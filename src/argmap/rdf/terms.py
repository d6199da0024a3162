"""The terms of a triple, without any library: IRIs, tagged texts, typed values.

There are many, so they are tuples: nothing is compared and sorted faster. Terms of two
kinds are never equal, since no language tag is an absolute IRI.
"""

from functools import lru_cache
from typing import Final, NamedTuple

from argmap.rdf.vocabulary import BOOLEAN, INTEGER, STRING

_KEPT: Final = 10_000


class Iri(NamedTuple):
    """A thing, by its address."""

    value: str


class Text(NamedTuple):
    """A text in a language.

    Attributes:
        value: The words, unchanged.
        language: Its tag (BCP 47) in lower case, the form that RDF 1.1 compares.
    """

    value: str
    language: str


class Typed(NamedTuple):
    """A value of one of the datatypes that survive everywhere.

    Attributes:
        value: How it is written.
        datatype: One of `argmap.rdf.vocabulary.SAFE_DATATYPES`.
    """

    value: str
    datatype: str


Term = Iri | Text | Typed
"""What can stand at the end of a triple."""

Triple = tuple[str, str, Term]
"""Subject IRI, predicate IRI, and what is said. There are no blank nodes."""

Quad = tuple[str, str, Term, str]
"""A triple and the IRI of the graph that it belongs to."""


@lru_cache(_KEPT)
def thing(iri: str) -> Iri:
    """A thing; what is named again and again is made once."""
    return Iri(iri)


def tagged(value: str, language: str) -> Text:
    """A text with its language tag."""
    return Text(value, language.lower())


def plain(value: str) -> Typed:
    """A text of no language: names, identifiers, digests."""
    return Typed(value, STRING)


@lru_cache(_KEPT)
def number(value: int) -> Typed:
    """A whole number."""
    return Typed(str(value), INTEGER)


def truth() -> Typed:
    """The value `true`; what is not so is not said."""
    return Typed("true", BOOLEAN)


def term_order(term: Term) -> tuple[str, str, str]:
    """What terms are sorted by: kind, value, then language or datatype."""
    match term:
        case Iri(value):
            return "iri", value, ""
        case Text(value, language):
            return "text", value, language
        case Typed(value, datatype):
            return "typed", value, datatype
