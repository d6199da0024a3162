"""Everything that a file says, by what it says it of."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from argmap.rdf import vocabulary as v
from argmap.rdf.quads import Natural, natural
from argmap.rdf.terms import Iri, Term, Triple

Told = dict[str, list[Term]]
"""What is said of one subject: the terms of each property, as often as they are said.

Nearly every property has one term, so repetitions are taken out when they are asked
for, and not for every triple.
"""

_NOTHING: Mapping[str, Sequence[Term]] = {}

_Place = tuple[Natural, Natural, str]


class _Order(dict[str, _Place]):
    """Where IRIs stand in natural order; most are asked for more than once."""

    def __init__(self) -> None:
        super().__init__()
        self._documents: dict[str, Natural] = {}

    def __missing__(self, iri: str) -> _Place:
        document, _, fragment = iri.partition("#")
        place = self._documents.get(document)
        if place is None:
            place = self._documents[document] = natural(document)
        made = self[iri] = place, natural(fragment), iri
        return made


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
                here[predicate] = [term]
            else:
                terms.append(term)
        self._told = told
        self._order = _Order()

    @cached_property
    def subjects(self) -> Sequence[str]:
        """Everything of which something is said, in natural order."""
        return sorted(self._told, key=self._order.__getitem__)

    @cached_property
    def properties(self) -> frozenset[str]:
        """Every property that a file uses."""
        return frozenset[str]().union(*self._told.values())

    def of(self, subject: str) -> Mapping[str, Sequence[Term]]:
        """What is said of a subject, by property."""
        return self._told.get(subject, _NOTHING)

    def terms(self, subject: str, predicate: str) -> Sequence[Term]:
        """The terms of one property of a subject, each once."""
        terms = self._told.get(subject, _NOTHING).get(predicate, ())
        return terms if len(terms) <= 1 else list(dict.fromkeys(terms))

    def things(self, subject: str, predicate: str) -> list[str]:
        """The IRIs and blank nodes that a property leads to, in natural order."""
        found = self.terms(subject, predicate)
        things = [term.value for term in found if isinstance(term, Iri)]
        if len(things) > 1:
            things.sort(key=self._order.__getitem__)
        return things

    def types(self, subject: str) -> frozenset[str]:
        """The classes of a subject."""
        found = self.of(subject).get(v.TYPE, ())
        return frozenset([term.value for term in found if isinstance(term, Iri)])

    def with_property(self, predicate: str) -> Iterator[tuple[str, Sequence[Term]]]:
        """Every subject that has a property, with its terms."""
        if predicate not in self.properties:
            return
        for subject, told in self._told.items():
            if predicate in told:
                yield subject, self.terms(subject, predicate)
