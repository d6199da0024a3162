"""The triples of maps: what they say without graphs, in the order of reading."""

from collections.abc import Iterable, Iterator

from argmap.formats import Setting
from argmap.model.maps import ArgumentMap
from argmap.rdf.quads import runs_together
from argmap.rdf.terms import Triple


def triples(argument_map: ArgumentMap, setting: Setting) -> Iterator[Triple]:
    """The triples of a map with what it cites, each once, always in the same order.

    The map comes first, then its positions, propositions, steps, alignments, what was
    waived or left out, agents, schemes, sources and anchors, each group sorted by IRI;
    of one subject, types come first. Adopted nodes are pointed at under their home
    IRIs and not described.

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
    found = runs_together(argument_maps, setting)
    return (
        (subject, predicate, term)
        for subject, told, _ in found
        for predicate, term in told
    )
