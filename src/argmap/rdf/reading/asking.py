"""Asks what a file says of a thing, and notes where the answers contradict."""

import re
from collections.abc import Sequence
from typing import Final

from attrs import frozen

from argmap.formats.schema.structuring import Faults
from argmap.rdf import vocabulary as v
from argmap.rdf.reading.losses import Losses
from argmap.rdf.reading.statements import Statements
from argmap.rdf.terms import Iri, Term, Text, Typed, term_order

_MOST_DIGITS = 30
_WHOLE = re.compile(rf"[+-]?[0-9]{{1,{_MOST_DIGITS}}}\Z")
_TRUE = ("true", "1")
_FALSE = ("false", "0")

SHORT: Final = {iri: prefix for prefix, iri in v.PREFIXES.items()}
"""The prefix of each namespace, for messages."""


@frozen
class Asking:
    """What a file says, with where its faults and losses go."""

    says: Statements
    faults: Faults
    losses: Losses

    def fault(self, iri: str, message: str) -> None:
        """Note that what is said of a thing cannot be."""
        self.faults.note(about(iri), message)

    def one(self, iri: str, predicate: str) -> Term | None:
        """The one term of a property; several contradict each other."""
        terms = self.says.terms(iri, predicate)
        if not terms:
            return None
        if len(terms) > 1:
            terms = sorted(terms, key=term_order)
            first, second = (f'"{each.value}"' for each in terms[:2])
            word = named(predicate)
            self.fault(iri, f"{word} may be said once: {first} and {second}")
        return terms[0]

    def thing(self, iri: str, predicate: str) -> str | None:
        """The one thing that a property leads to."""
        term = self.one(iri, predicate)
        if isinstance(term, Text | Typed):
            self.fault(
                iri, f'{named(predicate)} leads to a thing, not to "{term.value}"'
            )
            return None
        return None if term is None else term.value

    def things(self, iri: str, predicate: str) -> Sequence[str]:
        """The things that a property leads to, in natural order."""
        for term in self.says.terms(iri, predicate):
            if not isinstance(term, Iri):
                word = named(predicate)
                self.fault(iri, f'{word} leads to a thing, not to "{term.value}"')
        return self.says.things(iri, predicate)

    def word(self, iri: str, predicate: str) -> str | None:
        """The one value of a property, whatever its language or type."""
        term = self.one(iri, predicate)
        if isinstance(term, Iri):
            self.fault(iri, f"{named(predicate)} is text, not <{term.value}>")
            return None
        return None if term is None else term.value

    def text(self, iri: str, predicate: str, language: str) -> str | None:
        """The same of a text; that it is in another language is a loss."""
        term = self.one(iri, predicate)
        if isinstance(term, Text) and term.language != language.lower():
            word = named(predicate)
            self.losses.note(
                iri, f'that {word} is in "{term.language}", not in "{language}"'
            )
        return self.word_of(iri, predicate, term)

    def word_of(self, iri: str, predicate: str, term: Term | None) -> str | None:
        """The value of a term that must be a text."""
        if isinstance(term, Iri):
            self.fault(iri, f"{named(predicate)} is text, not <{term.value}>")
            return None
        return None if term is None else term.value

    def number(self, iri: str, predicate: str) -> int | str | None:
        """The whole number of a property, or what stands in its place."""
        word = self.word(iri, predicate)
        return int(word) if word is not None and _WHOLE.match(word) else word

    def degree(self, iri: str, predicate: str) -> float | str | None:
        """The decimal number of a property, or what stands in its place."""
        word = self.word(iri, predicate)
        try:
            return None if word is None else float(word)
        except ValueError:
            return word

    def truth(self, iri: str, predicate: str) -> bool:
        """Whether a property is true; where nothing is said, it is not."""
        word = self.word(iri, predicate)
        if word is not None and word not in _TRUE + _FALSE:
            self.fault(iri, f'{named(predicate)} is true or false, not "{word}"')
        return word in _TRUE


def about(iri: str) -> str:
    """A thing as messages name it."""
    return iri if iri.startswith("_:") else f"<{iri}>"


def named(predicate: str) -> str:
    """A property or class as messages name it, by its prefix if there is one."""
    cut = max(predicate.rfind("#"), predicate.rfind("/")) + 1
    prefix = SHORT.get(predicate[:cut])
    return f"<{predicate}>" if prefix is None else f"{prefix}:{predicate[cut:]}"
