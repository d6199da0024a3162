"""The triples of a map, in one place: what is said of it, in the order of reading.

Every step is written twice: as a thing of its own (scheme, anchors and undercuts hang
on it) and as a direct edge (so that one path in a query follows support at any depth).
The types of the Argument Interchange Format are written out; nothing waits for a
reasoner.
"""

import re
from collections.abc import Callable, Iterable, Iterator

from argmap.formats import Setting
from argmap.model.maps import ArgumentMap
from argmap.model.propositions import Counterclaim, Proposition, Recommendation
from argmap.rdf import vocabulary as v
from argmap.rdf.addresses import Addresses, checked_base, licence_iri
from argmap.rdf.agents import agents
from argmap.rdf.places import anchored, anchors, sources
from argmap.rdf.steps import (
    alignments,
    attacks,
    concessions,
    edges,
    inferences,
    rejected,
    schemes,
)
from argmap.rdf.terms import Iri, Term, Triple, plain, tagged, term_order

_NUMBERS = re.compile(r"([0-9]+)")

_KINDS = {
    "claim": v.CLAIM,
    "premise": v.PREMISE_KIND,
    "recommendation": v.RECOMMENDATION,
    "counterclaim": v.COUNTERCLAIM_KIND,
}


def triples(argument_map: ArgumentMap, setting: Setting) -> Iterator[Triple]:
    """The triples of a map, each once, always in the same order.

    The map comes first, then its positions, propositions, steps, alignments, agents,
    schemes, sources and anchors, each group sorted by IRI; of one subject, types come
    first. Adopted nodes are pointed at under their home IRIs and not described.

    Args:
        argument_map: The map; offsets are written where it is linked to its records.
        setting: The base of the IRIs, and the records that describe the sources.

    Raises:
        ExportError: No IRI can be made under the base (`malformed-base`).
    """
    return triples_of([argument_map], setting)


def triples_of(
    argument_maps: Iterable[ArgumentMap], setting: Setting
) -> Iterator[Triple]:
    """The triples of several maps together, each once, in the order of one map.

    Raises:
        ExportError: No IRI can be made under the base (`malformed-base`).
    """
    base = checked_base(setting.base)
    groups: dict[str, int] = {}
    found: set[Triple] = set()
    for argument_map in argument_maps:
        at = Addresses(base, argument_map.key)
        for number, section in enumerate(_sections(argument_map, setting, at)):
            for triple in section:
                groups[triple[0]] = min(number, groups.get(triple[0], number))
                found.add(triple)
    subjects = {iri: (group, _natural(iri), iri) for iri, group in groups.items()}

    def reading_order(triple: Triple) -> tuple[object, ...]:
        subject, predicate, term = triple
        return subjects[subject], predicate != v.TYPE, predicate, term_order(term)

    return iter(sorted(found, key=reading_order))


def _sections(
    argument_map: ArgumentMap, setting: Setting, at: Addresses
) -> Iterator[Iterator[Triple]]:
    parts: tuple[Callable[[ArgumentMap, Addresses], Iterator[Triple]], ...] = (
        _whole,
        _positions,
        _propositions,
        inferences,
        attacks,
        concessions,
        alignments,
        _renamings,
        agents,
        schemes,
    )
    for part in parts:
        yield part(argument_map, at)
    yield sources(argument_map, setting, at)
    yield anchors(argument_map, at)
    yield edges(argument_map, at)


def _natural(iri: str) -> list[tuple[int, str]]:
    """The IRI cut so that `p10` comes after `p9`; a number may have any length."""
    parts = _NUMBERS.split(iri)
    return [
        _as_number(part) if place % 2 else (0, part) for place, part in enumerate(parts)
    ]


def _as_number(digits: str) -> tuple[int, str]:
    significant = digits.lstrip("0")
    return len(significant), significant


def _whole(argument_map: ArgumentMap, at: Addresses) -> Iterator[Triple]:
    whole = at.map()
    language = argument_map.language
    yield whole, v.TYPE, Iri(v.ARGUMENT_MAP)
    yield whole, v.IDENTIFIER, plain(argument_map.key)
    yield whole, v.TITLE, tagged(argument_map.question, language)
    yield whole, v.LANGUAGE, plain(language)
    if argument_map.licence is not None:
        yield whole, v.LICENSE, Iri(licence_iri(argument_map.licence))
    for position in argument_map.positions:
        yield whole, v.HAS_POSITION, Iri(at.position(position.key))
    for source in argument_map.sources:
        yield whole, v.SOURCE_OF, Iri(at.source(source.key, "work"))
    for node in argument_map.adopted:
        yield whole, v.ADOPTS, Iri(at.node(node))


def _positions(argument_map: ArgumentMap, at: Addresses) -> Iterator[Triple]:
    for position in argument_map.positions:
        iri = at.position(position.key)
        holder = at.position_holder(position.key, position.holder)
        yield iri, v.TYPE, Iri(v.POSITION)
        yield iri, v.IN_MAP, Iri(at.map())
        yield iri, v.HOLDER, Iri(holder)
        if position.thesis is not None:
            yield iri, v.THESIS, Iri(at.node(position.thesis))
    for proposition in argument_map.propositions:
        if not isinstance(proposition, Counterclaim):
            iri = at.position(proposition.position)
            yield iri, v.ENDORSES, Iri(at.node(proposition))
    for attack in argument_map.attacks:
        if rejected(attack):
            iri = at.position(attack.position)
            yield iri, v.REJECTS, Iri(at.node(attack.target))
    for concession in argument_map.concessions:
        iri = at.position(concession.position)
        yield iri, v.CONCEDES, Iri(at.node(concession.counterclaim))


def _propositions(argument_map: ArgumentMap, at: Addresses) -> Iterator[Triple]:
    for proposition in argument_map.propositions:
        iri = at.node(proposition)
        for predicate, term in _stated(argument_map, proposition, at):
            yield iri, predicate, term
        yield from anchored(iri, proposition.anchors, at)


def _stated(
    argument_map: ArgumentMap, proposition: Proposition, at: Addresses
) -> Iterator[tuple[str, Term]]:
    language = argument_map.language_of(proposition)
    for kind in (_KINDS[proposition.kind], v.PROPOSITION, v.I_NODE):
        yield v.TYPE, Iri(kind)
    yield v.IN_MAP, Iri(at.map())
    yield v.IN_POSITION, Iri(at.position(proposition.position))
    yield v.PREF_LABEL, tagged(proposition.label, language)
    yield v.TEXT, tagged(proposition.text, language)
    if proposition.reconstructed is not None:
        reason = tagged(proposition.reconstructed, argument_map.language)
        yield v.RECONSTRUCTED, reason
    if proposition.origin is not None:
        yield v.IDENTIFIER, plain(proposition.origin)
    if isinstance(proposition, Recommendation) and proposition.addressee is not None:
        yield v.ADDRESSEE, tagged(proposition.addressee, language)
    if isinstance(proposition, Counterclaim) and proposition.holder is not None:
        yield v.HELD_BY, Iri(at.holder(proposition.holder, proposition.map_key))


def _renamings(argument_map: ArgumentMap, at: Addresses) -> Iterator[Triple]:
    for renaming in argument_map.renamings:
        yield at.here(renaming.old), v.REPLACED_BY, Iri(at.here(renaming.new))
