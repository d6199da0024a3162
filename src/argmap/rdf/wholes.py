"""Triples of the map itself, its positions, its propositions, and what it accepts."""

from collections.abc import Callable, Iterator

from argmap.model.maps import ArgumentMap
from argmap.model.propositions import Counterclaim, Proposition, Recommendation
from argmap.model.texts import shortened
from argmap.rdf import vocabulary as v
from argmap.rdf.addresses import Addresses, licence_iri
from argmap.rdf.places import anchored
from argmap.rdf.steps import rejected
from argmap.rdf.terms import Triple, number, plain, tagged, thing, truth

_KINDS = {
    "claim": v.CLAIM,
    "premise": v.PREMISE_KIND,
    "recommendation": v.RECOMMENDATION,
    "counterclaim": v.COUNTERCLAIM_KIND,
}


def _whole(argument_map: ArgumentMap, at: Addresses) -> Iterator[Triple]:
    whole = at.map()
    language = argument_map.language
    yield whole, v.TYPE, thing(v.ARGUMENT_MAP)
    yield whole, v.IDENTIFIER, plain(argument_map.key)
    yield whole, v.TITLE, tagged(argument_map.question, language)
    yield whole, v.LANGUAGE, plain(language)
    if argument_map.licence is not None:
        yield whole, v.LICENSE, thing(licence_iri(argument_map.licence))
        yield whole, v.LICENCE, plain(argument_map.licence)
    for position in argument_map.positions:
        yield whole, v.HAS_POSITION, thing(at.position(position.key))
    for source in argument_map.sources:
        yield whole, v.SOURCE_OF, thing(at.source(source.key, "work"))
    for node in argument_map.adopted:
        yield whole, v.ADOPTS, thing(at.node(node))


def _positions(argument_map: ArgumentMap, at: Addresses) -> Iterator[Triple]:
    for position in argument_map.positions:
        iri = at.position(position.key)
        holder = at.position_holder(position.key, position.holder)
        yield iri, v.TYPE, thing(v.POSITION)
        yield iri, v.IN_MAP, thing(at.map())
        yield iri, v.HOLDER, thing(holder)
        if position.thesis is not None:
            yield iri, v.THESIS, thing(at.node(position.thesis))
    for proposition in argument_map.propositions:
        if not isinstance(proposition, Counterclaim):
            iri = at.position(proposition.position)
            yield iri, v.ENDORSES, thing(at.node(proposition))
    for attack in argument_map.attacks:
        if rejected(attack):
            iri = at.position(attack.position)
            yield iri, v.REJECTS, thing(at.node(attack.target))
    for concession in argument_map.concessions:
        iri = at.position(concession.position)
        yield iri, v.CONCEDES, thing(at.node(concession.counterclaim))


def _propositions(argument_map: ArgumentMap, at: Addresses) -> Iterator[Triple]:
    for proposition in argument_map.propositions:
        iri = at.node(proposition)
        yield from _stated(argument_map, proposition, iri, at)
        yield from anchored(iri, proposition.anchors, at)


def _stated(
    argument_map: ArgumentMap, proposition: Proposition, iri: str, at: Addresses
) -> Iterator[Triple]:
    language = argument_map.language_of(proposition)
    for kind in (_KINDS[proposition.kind], v.PROPOSITION, v.I_NODE):
        yield iri, v.TYPE, thing(kind)
    yield iri, v.IN_MAP, thing(at.map())
    yield iri, v.IN_POSITION, thing(at.position(proposition.position))
    yield iri, v.PREF_LABEL, tagged(proposition.label, language)
    yield iri, v.TEXT, tagged(proposition.text, language)
    short = proposition.short
    if short is not None and short == shortened(proposition.text):
        yield iri, v.LABELLED, truth()
    if proposition.language is not None:
        yield iri, v.LANGUAGE, plain(proposition.language)
    if proposition.reconstructed is not None:
        reason = tagged(proposition.reconstructed, argument_map.language)
        yield iri, v.RECONSTRUCTED, reason
    if proposition.origin is not None:
        yield iri, v.IDENTIFIER, plain(proposition.origin)
    if isinstance(proposition, Recommendation) and proposition.addressee is not None:
        yield iri, v.ADDRESSEE, tagged(proposition.addressee, language)
    if isinstance(proposition, Counterclaim) and proposition.holder is not None:
        yield iri, v.HELD_BY, thing(at.holder(proposition.holder, proposition.map_key))


def _renamings(argument_map: ArgumentMap, at: Addresses) -> Iterator[Triple]:
    for renaming in argument_map.renamings:
        yield at.here(renaming.old), v.REPLACED_BY, thing(at.here(renaming.new))


def _waivers(argument_map: ArgumentMap, at: Addresses) -> Iterator[Triple]:
    for waiver in argument_map.waivers:
        node = None if waiver.node is None else argument_map.nodes[waiver.node]
        iri = at.waiver(waiver.code, node)
        yield iri, v.TYPE, thing(v.WAIVER)
        yield iri, v.IN_MAP, thing(at.map())
        yield iri, v.CODE, plain(waiver.code)
        yield iri, v.REASON, tagged(waiver.reason, argument_map.language)
        if node is not None:
            yield iri, v.WAIVES, thing(at.node(node))


def _left_out(argument_map: ArgumentMap, at: Addresses) -> Iterator[Triple]:
    for left in argument_map.left_out:
        iri = at.left_out(left.source, left.paragraph)
        yield iri, v.TYPE, thing(v.LEFT_OUT)
        yield iri, v.IN_MAP, thing(at.map())
        yield iri, v.SOURCE_OF, thing(at.source(left.source, "work"))
        yield iri, v.PARAGRAPH, number(left.paragraph)
        yield iri, v.REASON, tagged(left.reason, argument_map.language)


Part = Callable[[ArgumentMap, Addresses], Iterator[Triple]]
"""States one kind of thing of a map."""

PARTS: tuple[Part, ...] = (_whole, _positions, _propositions)
"""What comes first in reading."""

REMARKS: tuple[Part, ...] = (_waivers, _left_out, _renamings)
"""What was accepted, passed over or renamed."""
