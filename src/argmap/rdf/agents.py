"""Triples of the agents: who holds a position, a reported view, or a judgement."""

from collections import Counter
from collections.abc import Iterable, Iterator

from argmap.model.holders import UNNAMED_AUTHOR, Agent, Holder
from argmap.model.keys import slug
from argmap.model.maps import ArgumentMap
from argmap.model.propositions import Counterclaim
from argmap.rdf import vocabulary as v
from argmap.rdf.addresses import Addresses
from argmap.rdf.terms import Triple, plain, tagged, thing


def agents(argument_map: ArgumentMap, at: Addresses) -> Iterator[Triple]:
    """Every holder of a view in the map, and each unnamed one for itself."""
    for position in argument_map.positions:
        if position.holder is None:
            iri = at.position_holder(position.key, None)
            yield from _unnamed(iri, UNNAMED_AUTHOR)
    for holder in _holders(argument_map):
        if holder is not None:
            yield from _named(at.holder(holder, argument_map.key), holder)


def judges(argument_map: ArgumentMap, at: Addresses) -> Iterator[Triple]:
    """Everyone who found an alignment; the mapper where nobody else is named."""
    for alignment in argument_map.alignments:
        if alignment.by is None:
            yield from _unnamed(at.mapper(), "The mapper")
        else:
            yield from _named(at.holder(alignment.by, argument_map.key), alignment.by)


def names_as_written(argument_map: ArgumentMap, at: Addresses) -> Iterator[Triple]:
    """The name of a holder beside the node, where another's has the same address."""
    views = [(at.position(each.key), each.holder) for each in argument_map.positions]
    views += [
        (at.node(each), each.holder)
        for each in argument_map.propositions
        if isinstance(each, Counterclaim)
    ]
    return _beside(views, argument_map)


def judges_as_written(argument_map: ArgumentMap, at: Addresses) -> Iterator[Triple]:
    """The same for whoever found an alignment."""
    found = [(at.node(each), each.by) for each in argument_map.alignments]
    return _beside(found, argument_map)


def named_agent(iri: str, name: str) -> Iterator[Triple]:
    """Someone with a name; a person or a body, the texts do not always say."""
    yield iri, v.TYPE, thing(v.AGENT)
    yield iri, v.TYPE, thing(v.FOAF_AGENT)
    yield iri, v.NAME, plain(name)


def _holders(argument_map: ArgumentMap) -> Iterator[Holder]:
    for position in argument_map.positions:
        yield position.holder
    for proposition in argument_map.propositions:
        if isinstance(proposition, Counterclaim):
            yield proposition.holder


def _beside(
    bearers: Iterable[tuple[str, Holder]], argument_map: ArgumentMap
) -> Iterator[Triple]:
    names = {holder for holder in _everyone(argument_map) if isinstance(holder, str)}
    times = Counter(slug(name) for name in names)
    for iri, holder in bearers:
        if isinstance(holder, str) and times[slug(holder)] > 1:
            yield iri, v.HOLDER_NAME, plain(holder)


def _everyone(argument_map: ArgumentMap) -> Iterator[Holder]:
    yield from _holders(argument_map)
    for alignment in argument_map.alignments:
        yield alignment.by


def _named(iri: str, holder: Agent | str) -> Iterator[Triple]:
    if isinstance(holder, str):
        yield from named_agent(iri, holder)
        return
    yield from named_agent(iri, holder.name)
    for other in holder.same_as:
        yield iri, v.SAME_AS, thing(other)


def _unnamed(iri: str, label: str) -> Iterator[Triple]:
    yield iri, v.TYPE, thing(v.AGENT)
    yield iri, v.TYPE, thing(v.FOAF_AGENT)
    yield iri, v.LABEL, tagged(label, "en")
