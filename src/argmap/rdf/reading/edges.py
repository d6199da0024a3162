"""The direct edges of a file against its steps: an edge that no step backs is wrong."""

from collections.abc import Iterator
from typing import Final

from argmap.rdf import vocabulary as v
from argmap.rdf.reading.asking import Asking, about, named
from argmap.rdf.reading.kinds import EDGES, RELATIONS, SYMMETRIC
from argmap.rdf.reading.statements import Statements
from argmap.rdf.terms import Iri

Edge = tuple[str, str, str]
"""From what, by which property, to what."""

_OF_STEPS: Final = (v.SUPPORTS, v.ATTACKS, *EDGES.values(), *RELATIONS)
_OF_POSITIONS: Final = (v.ENDORSES, v.REJECTS, v.CONCEDES, v.HAS_POSITION)


def check_edges(kinds: dict[str, str], asking: Asking) -> None:
    """Note every direct edge of a file that nothing else in it says.

    Args:
        kinds: The class of each thing of ours.
        asking: What the file says.
    """
    backed = set(_backed(kinds, asking.says))
    for predicate in (*_OF_STEPS, *_OF_POSITIONS):
        for subject, terms in asking.says.with_property(predicate):
            for term in terms:
                if (subject, predicate, term.value) in backed:
                    continue
                shown = about(term.value) if isinstance(term, Iri) else term.value
                said = f"{named(predicate)} {shown}"
                asking.fault(subject, f"{said}: nothing else in the file says so")


def _backed(kinds: dict[str, str], says: Statements) -> Iterator[Edge]:
    for iri, kind in kinds.items():
        if kind == v.INFERENCE:
            for premise in says.things(iri, v.PREMISE):
                for conclusion in says.things(iri, v.CONCLUSION):
                    yield premise, v.SUPPORTS, conclusion
        elif kind in EDGES:
            yield from _attack(iri, kind, kinds, says)
        elif kind == v.ALIGNMENT:
            yield from _alignment(iri, says)
        else:
            yield from _of_position(iri, kind, says)


def _attack(
    iri: str, kind: str, kinds: dict[str, str], says: Statements
) -> Iterator[Edge]:
    for attacker in says.things(iri, v.ATTACKER):
        for attacked in says.things(iri, v.ATTACKED):
            yield attacker, v.ATTACKS, attacked
            yield attacker, EDGES[kind], attacked
            if kinds.get(attacker) != v.COUNTERCLAIM_KIND:
                for position in says.things(iri, v.IN_POSITION):
                    yield position, v.REJECTS, attacked


def _alignment(iri: str, says: Statements) -> Iterator[Edge]:
    for relation in says.things(iri, v.RELATION):
        for left in says.things(iri, v.LEFT):
            for right in says.things(iri, v.RIGHT):
                yield left, relation, right
                if relation in SYMMETRIC:
                    yield right, relation, left


def _of_position(iri: str, kind: str, says: Statements) -> Iterator[Edge]:
    for position in says.things(iri, v.IN_POSITION):
        yield position, v.ENDORSES, iri
        for granted in says.things(iri, v.COUNTERCLAIM):
            yield position, v.CONCEDES, granted
    if kind == v.POSITION:
        for whole in says.things(iri, v.IN_MAP):
            yield whole, v.HAS_POSITION, iri
