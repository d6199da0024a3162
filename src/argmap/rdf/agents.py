"""Triples of the agents: who holds a position, a reported view, or a judgement."""

from collections.abc import Iterator

from argmap.model.holders import UNNAMED_AUTHOR, Agent, Holder
from argmap.model.maps import ArgumentMap
from argmap.model.propositions import Counterclaim
from argmap.rdf import vocabulary as v
from argmap.rdf.addresses import Addresses
from argmap.rdf.terms import Iri, Triple, plain, tagged


def agents(argument_map: ArgumentMap, at: Addresses) -> Iterator[Triple]:
    """Every holder that the map names, and each unnamed one for itself."""
    for position in argument_map.positions:
        if position.holder is None:
            iri = at.position_holder(position.key, None)
            yield from _unnamed(iri, UNNAMED_AUTHOR)
    for holder in _holders(argument_map):
        if holder is not None:
            yield from _named(at.holder(holder, argument_map.key), holder)
    if any(alignment.by is None for alignment in argument_map.alignments):
        yield from _unnamed(at.mapper(), "The mapper")


def named_agent(iri: str, name: str) -> Iterator[Triple]:
    """Someone with a name; a person or a body, the texts do not always say."""
    yield iri, v.TYPE, Iri(v.AGENT)
    yield iri, v.TYPE, Iri(v.FOAF_AGENT)
    yield iri, v.NAME, plain(name)


def _holders(argument_map: ArgumentMap) -> Iterator[Holder]:
    for position in argument_map.positions:
        yield position.holder
    for proposition in argument_map.propositions:
        if isinstance(proposition, Counterclaim):
            yield proposition.holder
    for alignment in argument_map.alignments:
        yield alignment.by


def _named(iri: str, holder: Agent | str) -> Iterator[Triple]:
    if isinstance(holder, str):
        yield from named_agent(iri, holder)
        return
    yield from named_agent(iri, holder.name)
    for other in holder.same_as:
        yield iri, v.SAME_AS, Iri(other)


def _unnamed(iri: str, label: str) -> Iterator[Triple]:
    yield iri, v.TYPE, Iri(v.AGENT)
    yield iri, v.TYPE, Iri(v.FOAF_AGENT)
    yield iri, v.LABEL, tagged(label, "en")
