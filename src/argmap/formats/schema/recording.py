"""From a map to the records of a file, and from these to plain nested values."""

from collections.abc import Mapping
from functools import cache
from typing import assert_never

from cattrs import Converter

from argmap.formats.schema.records import (
    VERSION,
    AgentRecord,
    AlignmentRecord,
    AnchorRecord,
    AttackRecord,
    ConcessionRecord,
    HolderRecord,
    InferenceRecord,
    LeftOutRecord,
    MapRecord,
    PositionRecord,
    PropositionRecord,
    RenamingRecord,
    SourceEntry,
    WaiverRecord,
)
from argmap.model.alignments import Alignment
from argmap.model.attacks import Attack, Concession
from argmap.model.holders import Agent, Holder
from argmap.model.inferences import Inference
from argmap.model.maps import ArgumentMap
from argmap.model.positions import Position
from argmap.model.propositions import (
    Claim,
    Counterclaim,
    Premise,
    Proposition,
    Recommendation,
)
from argmap.model.sources import Anchor


def tree_of(argument_map: ArgumentMap) -> Mapping[str, object]:
    """The map as nested mappings, sequences, texts, numbers, booleans and `None`.

    Fields stand in the order of `MapRecord`, entries in the order of the map.
    """
    plain: Mapping[str, object] = _converter().unstructure(record_of(argument_map))
    return plain


def record_of(argument_map: ArgumentMap) -> MapRecord:
    """The map as the record of a file."""
    return MapRecord(
        argmap=VERSION,
        key=argument_map.key,
        question=argument_map.question,
        language=argument_map.language,
        licence=argument_map.licence,
        sources=tuple(
            SourceEntry(key=source.key, digest=source.digest)
            for source in argument_map.sources
        ),
        positions=tuple(map(_position, argument_map.positions)),
        propositions=tuple(map(_proposition, argument_map.propositions)),
        inferences=tuple(map(_inference, argument_map.inferences)),
        attacks=tuple(map(_attack, argument_map.attacks)),
        concessions=tuple(map(_concession, argument_map.concessions)),
        alignments=tuple(map(_alignment, argument_map.alignments)),
        adopted=tuple(node.id for node in argument_map.adopted),
        waivers=tuple(
            WaiverRecord(code=waiver.code, node=waiver.node, reason=waiver.reason)
            for waiver in argument_map.waivers
        ),
        left_out=tuple(
            LeftOutRecord(
                source=left.source, paragraph=left.paragraph, reason=left.reason
            )
            for left in argument_map.left_out
        ),
        renamed=tuple(
            RenamingRecord(old=renaming.old, new=renaming.new)
            for renaming in argument_map.renamings
        ),
    )


@cache
def _converter() -> Converter:
    return Converter(omit_if_default=True)


def _holder(holder: Holder) -> HolderRecord | None:
    if isinstance(holder, Agent):
        return AgentRecord(key=holder.key, name=holder.name, same_as=holder.same_as)
    return holder


def _anchors(anchors: tuple[Anchor, ...]) -> tuple[AnchorRecord, ...]:
    return tuple(
        AnchorRecord(
            source=anchor.source,
            paragraph=anchor.paragraph,
            sentence=anchor.sentence,
            through=anchor.through,
            start=anchor.start,
            end=anchor.end,
        )
        for anchor in anchors
    )


def _strength(strength: float | None) -> float | None:
    """The same number in one spelling: 1 and 1.0 are equal, and are written alike."""
    return None if strength is None else float(strength)


def _position(position: Position) -> PositionRecord:
    return PositionRecord(
        key=position.key,
        holder=_holder(position.holder),
        thesis=None if position.thesis is None else position.thesis.id,
    )


def _proposition(proposition: Proposition) -> PropositionRecord:
    holder: Holder = None
    addressee: str | None = None
    match proposition:
        case Counterclaim():
            holder = proposition.holder
        case Recommendation():
            addressee = proposition.addressee
        case Claim() | Premise():
            pass
        case _:
            assert_never(proposition)
    return PropositionRecord(
        key=proposition.key,
        kind=proposition.kind,
        text=proposition.text,
        label=proposition.short,
        position=proposition.position,
        language=proposition.language,
        holder=_holder(holder),
        addressee=addressee,
        reconstructed=proposition.reconstructed,
        origin=proposition.origin,
        anchors=_anchors(proposition.anchors),
    )


def _inference(inference: Inference) -> InferenceRecord:
    return InferenceRecord(
        key=inference.key,
        position=inference.position,
        premises=tuple(premise.id for premise in inference.premises),
        conclusion=inference.conclusion.id,
        scheme=None if inference.scheme is None else inference.scheme.slug,
        warrant=inference.warrant,
        reported=inference.reported,
        strength=_strength(inference.strength),
        anchors=_anchors(inference.anchors),
    )


def _attack(attack: Attack) -> AttackRecord:
    return AttackRecord(
        key=attack.key,
        kind=attack.kind,
        position=attack.position,
        target=attack.target.id,
        by=attack.by.id,
        strength=_strength(attack.strength),
        anchors=_anchors(attack.anchors),
    )


def _concession(concession: Concession) -> ConcessionRecord:
    return ConcessionRecord(
        position=concession.position,
        counterclaim=concession.counterclaim.id,
        extent=concession.extent,
        anchors=_anchors(concession.anchors),
    )


def _alignment(alignment: Alignment) -> AlignmentRecord:
    return AlignmentRecord(
        key=alignment.key,
        kind=alignment.kind,
        left=alignment.left.id,
        right=alignment.right.id,
        note=alignment.note,
        strength=alignment.strength,
        by=_holder(alignment.by),
    )
