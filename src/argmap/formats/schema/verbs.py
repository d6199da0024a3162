"""One record, one verb of the desk."""

from collections.abc import Sequence
from typing import assert_never

from argmap.authoring.desk import PositionDraft
from argmap.authoring.draft import MapDraft
from argmap.formats.schema.records import (
    AlignmentRecord,
    AttackRecord,
    InferenceRecord,
    PropositionRecord,
)
from argmap.model.alignments import Alignment
from argmap.model.attacks import Rebuttal, Undercut, Undermining
from argmap.model.holders import Holder
from argmap.model.inferences import Inference
from argmap.model.propositions import (
    Claim,
    Counterclaim,
    Premise,
    Proposition,
    Recommendation,
)
from argmap.model.schemes import Scheme
from argmap.model.sources import Anchor


def state(
    desk: PositionDraft,
    record: PropositionRecord,
    holder: Holder,
    anchors: Sequence[Anchor],
) -> Proposition:
    """State the proposition of a record."""
    match record.kind:
        case "claim":
            return desk.claim(
                record.key,
                record.text,
                label=record.label,
                language=record.language,
                reconstructed=record.reconstructed,
                origin=record.origin,
                anchors=anchors,
            )
        case "premise":
            return desk.premise(
                record.key,
                record.text,
                label=record.label,
                language=record.language,
                reconstructed=record.reconstructed,
                origin=record.origin,
                anchors=anchors,
            )
        case "recommendation":
            return desk.recommendation(
                record.key,
                record.text,
                addressee=record.addressee,
                label=record.label,
                language=record.language,
                reconstructed=record.reconstructed,
                origin=record.origin,
                anchors=anchors,
            )
        case "counterclaim":
            return desk.counterclaim(
                record.key,
                record.text,
                holder=holder,
                label=record.label,
                language=record.language,
                reconstructed=record.reconstructed,
                origin=record.origin,
                anchors=anchors,
            )
        case _:
            assert_never(record.kind)


def infer(
    desk: PositionDraft,
    record: InferenceRecord,
    conclusion: Claim | Recommendation,
    because: Sequence[Claim | Premise | Recommendation],
    anchors: Sequence[Anchor],
) -> Inference:
    """Draw the inference of a record."""
    return desk.infer(
        record.key,
        conclusion,
        because=because,
        scheme=_scheme(record),
        warrant=record.warrant,
        strength=record.strength,
        anchors=anchors,
    )


def report(
    desk: PositionDraft,
    record: InferenceRecord,
    conclusion: Counterclaim,
    because: Sequence[Counterclaim | Premise],
    anchors: Sequence[Anchor],
) -> Inference:
    """Report the inference of a record."""
    return desk.report(
        record.key,
        conclusion,
        because=because,
        scheme=_scheme(record),
        warrant=record.warrant,
        strength=record.strength,
        anchors=anchors,
    )


def rebut(
    desk: PositionDraft,
    record: AttackRecord,
    target: Claim | Recommendation | Counterclaim,
    by: Proposition,
    anchors: Sequence[Anchor],
) -> Rebuttal:
    """Rebut as a record says."""
    return desk.rebut(
        target, by=by, strength=record.strength, anchors=anchors, key=record.key
    )


def undermine(
    desk: PositionDraft,
    record: AttackRecord,
    target: Premise,
    by: Proposition,
    anchors: Sequence[Anchor],
) -> Undermining:
    """Undermine as a record says."""
    return desk.undermine(
        target, by=by, strength=record.strength, anchors=anchors, key=record.key
    )


def undercut(
    desk: PositionDraft,
    record: AttackRecord,
    target: Inference,
    by: Proposition,
    anchors: Sequence[Anchor],
) -> Undercut:
    """Undercut as a record says."""
    return desk.undercut(
        target, by=by, strength=record.strength, anchors=anchors, key=record.key
    )


def align(
    draft: MapDraft,
    record: AlignmentRecord,
    left: Proposition,
    right: Proposition,
    by: Holder,
) -> Alignment:
    """Find the alignment of a record."""
    match record.kind:
        case "agrees":
            find = draft.agrees
        case "contradicts":
            find = draft.contradicts
        case "qualifies":
            find = draft.qualifies
        case "restates":
            find = draft.restates
        case "disputes-fact":
            find = draft.disputes_fact
        case _:
            assert_never(record.kind)
    return find(
        left, right, note=record.note, strength=record.strength, by=by, key=record.key
    )


def _scheme(record: InferenceRecord) -> Scheme | None:
    return None if record.scheme is None else Scheme.from_slug(record.scheme)
