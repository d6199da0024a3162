"""Everything that a file says, by what it says it of."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from argmap.rdf import vocabulary as v
from argmap.rdf.quads import natural
from argmap.rdf.terms import Iri, Term, Triple

Told = dict[str, dict[Term, None]]
"""What is said of one subject: the terms of each property, each once."""

_NOTHING: Mapping[str, Collection[Term]] = {}


class Statements:
    """The triples of a file, graphs laid over one another."""

    def __init__(self, triples: Iterable[Triple]) -> None:
        told: dict[str, Told] = {}
        for subject, predicate, term in triples:
            here = told.get(subject)
            if here is None:
                here = told[subject] = {}
            terms = here.get(predicate)
            if terms is None:
                here[predicate] = {term: None}
            else:
                terms[term] = None
        self._told = told

    def subjects(self) -> list[str]:
        """Everything of which something is said, in natural order."""
        return sorted(self._told, key=natural)

    def of(self, subject: str) -> Mapping[str, Collection[Term]]:
        """What is said of a subject, by property."""
        return self._told.get(subject, _NOTHING)

    def terms(self, subject: str, predicate: str) -> Collection[Term]:
        """The terms of one property of a subject."""
        return self.of(subject).get(predicate, ())

    def things(self, subject: str, predicate: str) -> list[str]:
        """The IRIs and blank nodes that a property leads to, in natural order."""
        found = self.terms(subject, predicate)
        return sorted({t.value for t in found if isinstance(t, Iri)}, key=natural)

    def types(self, subject: str) -> set[str]:
        """The classes of a subject."""
        return {t.value for t in self.terms(subject, v.TYPE) if isinstance(t, Iri)}

    def with_property(self, predicate: str) -> Iterator[tuple[str, Collection[Term]]]:
        """Every subject that has a property, with its terms."""
        for subject, told in self._told.items():
            if predicate in told:
                yield subject, told[predicate]
