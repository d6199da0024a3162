"""Triples of the relations: inferences, attacks, concessions, alignments, edges."""

from collections.abc import Iterator

from argmap.model.alignments import Alignment
from argmap.model.attacks import Attack, Concession
from argmap.model.inferences import Inference
from argmap.model.maps import ArgumentMap
from argmap.model.propositions import Counterclaim
from argmap.rdf import vocabulary as v
from argmap.rdf.addresses import Addresses
from argmap.rdf.places import anchored
from argmap.rdf.schemes import scheme_triples
from argmap.rdf.terms import Term, Triple, plain, tagged, thing, truth

_ATTACKS = {
    "rebuttal": (v.REBUTTAL, v.REBUTS),
    "undermining": (v.UNDERMINING, v.UNDERMINES),
    "undercut": (v.UNDERCUT, v.UNDERCUTS),
}

_ALIGNMENTS = {
    "agrees": v.AGREES_WITH,
    "contradicts": v.CONTRADICTS,
    "disputes-fact": v.DISPUTES_FACT,
    "qualifies": v.QUALIFIES,
    "restates": v.RESTATES,
}

_SYMMETRIC = ("agrees", "contradicts", "disputes-fact")


def rejected(attack: Attack) -> bool:
    """Whether the position itself turns down a counterclaim by this attack.

    An attack by another counterclaim is only reported.
    """
    aimed = isinstance(attack.target, Counterclaim)
    return aimed and not isinstance(attack.by, Counterclaim)


def inferences(argument_map: ArgumentMap, at: Addresses) -> Iterator[Triple]:
    """Every inference as a thing of its own."""
    for inference in argument_map.inferences:
        iri = at.node(inference)
        yield from _inference(argument_map, inference, iri, at)
        yield from anchored(iri, inference.anchors, at)


def _inference(
    argument_map: ArgumentMap, inference: Inference, iri: str, at: Addresses
) -> Iterator[Triple]:
    yield iri, v.TYPE, thing(v.INFERENCE)
    yield iri, v.TYPE, thing(v.RA_NODE)
    yield iri, v.IN_MAP, thing(at.map())
    yield iri, v.IN_POSITION, thing(at.position(inference.position))
    for premise in inference.premises:
        yield iri, v.PREMISE, thing(at.node(premise))
    yield iri, v.CONCLUSION, thing(at.node(inference.conclusion))
    if inference.scheme is not None:
        yield iri, v.SCHEME, thing(at.scheme(inference.scheme))
        if inference.scheme.aif_class is not None:
            yield iri, v.TYPE, thing(v.AIF + inference.scheme.aif_class)
    if inference.warrant is not None:
        yield iri, v.WARRANT, tagged(inference.warrant, argument_map.language)
    if inference.strength is not None:
        yield iri, v.STRENGTH, _degree(inference.strength)
    if inference.reported:
        yield iri, v.REPORTED, truth()
        conclusion = inference.conclusion
        if isinstance(conclusion, Counterclaim) and conclusion.holder is not None:
            yield (
                iri,
                v.HELD_BY,
                thing(at.holder(conclusion.holder, conclusion.map_key)),
            )


def attacks(argument_map: ArgumentMap, at: Addresses) -> Iterator[Triple]:
    """Every attack as a thing of its own."""
    for attack in argument_map.attacks:
        iri = at.node(attack)
        for kind in (_ATTACKS[attack.kind][0], v.CONFLICT, v.CA_NODE):
            yield iri, v.TYPE, thing(kind)
        yield iri, v.IN_MAP, thing(at.map())
        yield iri, v.IN_POSITION, thing(at.position(attack.position))
        yield iri, v.ATTACKER, thing(at.node(attack.by))
        yield iri, v.ATTACKED, thing(at.node(attack.target))
        if attack.strength is not None:
            yield iri, v.STRENGTH, _degree(attack.strength)
        yield from anchored(iri, attack.anchors, at)


def concessions(argument_map: ArgumentMap, at: Addresses) -> Iterator[Triple]:
    """Every concession, with how far it goes."""
    for concession in argument_map.concessions:
        iri = at.concession(concession)
        yield from _concession(argument_map, concession, iri, at)
        yield from anchored(iri, concession.anchors, at)


def _concession(
    argument_map: ArgumentMap, concession: Concession, iri: str, at: Addresses
) -> Iterator[Triple]:
    yield iri, v.TYPE, thing(v.CONCESSION)
    yield iri, v.IN_MAP, thing(at.map())
    yield iri, v.IN_POSITION, thing(at.position(concession.position))
    yield iri, v.COUNTERCLAIM, thing(at.node(concession.counterclaim))
    yield iri, v.EXTENT, tagged(concession.extent, argument_map.language)


def alignments(argument_map: ArgumentMap, at: Addresses) -> Iterator[Triple]:
    """Every finding of the mapper, and who made it."""
    for alignment in argument_map.alignments:
        yield from _alignment(argument_map, alignment, at.node(alignment), at)


def _alignment(
    argument_map: ArgumentMap, alignment: Alignment, iri: str, at: Addresses
) -> Iterator[Triple]:
    by = alignment.by
    judge = at.mapper() if by is None else at.holder(by, alignment.map_key)
    yield iri, v.TYPE, thing(v.ALIGNMENT)
    yield iri, v.IN_MAP, thing(at.map())
    yield iri, v.LEFT, thing(at.node(alignment.left))
    yield iri, v.RIGHT, thing(at.node(alignment.right))
    yield iri, v.RELATION, thing(_ALIGNMENTS[alignment.kind])
    yield iri, v.NOTE, tagged(alignment.note, argument_map.language)
    yield iri, v.STRENGTH, plain(alignment.strength)
    yield iri, v.ATTRIBUTED_TO, thing(judge)


def schemes(argument_map: ArgumentMap, at: Addresses) -> Iterator[Triple]:
    """The schemes that the map names, with their critical questions."""
    named = (inference.scheme for inference in argument_map.inferences)
    return scheme_triples((each for each in named if each is not None), at.base)


def edges(argument_map: ArgumentMap, at: Addresses) -> Iterator[Triple]:
    """Every inference and attack once more, from node to node."""
    for inference in argument_map.inferences:
        conclusion = thing(at.node(inference.conclusion))
        for premise in inference.premises:
            yield at.node(premise), v.SUPPORTS, conclusion
    for attack in argument_map.attacks:
        target = thing(at.node(attack.target))
        yield at.node(attack.by), v.ATTACKS, target
        yield at.node(attack.by), _ATTACKS[attack.kind][1], target


def alignment_edges(argument_map: ArgumentMap, at: Addresses) -> Iterator[Triple]:
    """Every alignment once more, from node to node, both ways where it reads so."""
    for alignment in argument_map.alignments:
        left, right = at.node(alignment.left), at.node(alignment.right)
        relation = _ALIGNMENTS[alignment.kind]
        yield left, relation, thing(right)
        if alignment.kind in _SYMMETRIC:
            yield right, relation, thing(left)


def _degree(strength: float) -> Term:
    """A strength as text: stores rewrite decimals, so it is no `xsd:decimal`."""
    return plain(repr(float(strength)))
