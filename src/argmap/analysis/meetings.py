"""Where two sides meet: alignments, attacks, and what one reports of the other."""

from collections.abc import Iterable, Iterator
from typing import Final, Literal

from attrs import evolve, frozen

from argmap.analysis.sides import Side
from argmap.model.alignments import Alignment, AlignmentKind, AlignmentStrength
from argmap.model.attacks import Attack, Rebuttal, Undercut, Undermining
from argmap.model.inferences import Inference
from argmap.model.maps import ArgumentMap
from argmap.model.propositions import Counterclaim, Proposition

MeetingKind = Literal[
    "agrees",
    "restates",
    "adopts",
    "concedes",
    "contradicts",
    "qualifies",
    "disputes-fact",
    "rebuts",
    "undermines",
    "undercuts",
    "answers",
]
"""How two propositions meet: an alignment's kind, an attack's verb, or, from a map's
own making, that one side reasons from the other's proposition (`adopts`), grants it
where it reports it (`concedes`), or attacks it where it reports it (`answers`)."""

Speaker = Literal["left", "right", "both"]
"""Which end says something about the other; both do where the kind has no direction."""

SHARING: Final[frozenset[MeetingKind]] = frozenset(
    {"agrees", "restates", "adopts", "concedes"}
)
"""The kinds by which two sides hold the same."""

CONTESTING: Final[frozenset[MeetingKind]] = frozenset(
    {"contradicts", "qualifies", "rebuts", "undermines", "undercuts", "answers"}
)
"""The kinds by which one side meets the other's point against it."""

_MUTUAL: Final = frozenset({"agrees", "contradicts", "disputes-fact"})
_SAME: Final[frozenset[AlignmentKind]] = frozenset({"agrees", "restates"})
_TURNED: Final[dict[Speaker, Speaker]] = {
    "left": "right",
    "right": "left",
    "both": "both",
}


@frozen(kw_only=True)
class Meeting:
    """A place where a proposition of one side meets one of the other.

    Attributes:
        kind: How they meet.
        left: What the left side holds.
        right: What the right side holds.
        speaker: Which end says something about the other.
        id: Id of the alignment, attack or inference that says so; the id of the
            reported counterclaim for a concession.
        note: The mapper's sentence on it, or the reported view that stands between.
        strength: Whether they meet head-on; `None` where no mapper had to judge.
        step: The step of the other side that an undercut attacks.
        view: The reported view, of an answer or a concession, that an alignment ties
            to what the other side holds.
    """

    kind: MeetingKind
    left: Proposition
    right: Proposition
    speaker: Speaker
    id: str
    note: str = ""
    strength: AlignmentStrength | None = None
    step: Inference | None = None
    view: Counterclaim | None = None

    @property
    def turned(self) -> "Meeting":
        """The same, seen from the other side."""
        return evolve(
            self, left=self.right, right=self.left, speaker=_TURNED[self.speaker]
        )


def meetings_of(
    left: Side, right: Side, maps: Iterable[ArgumentMap]
) -> tuple[Meeting, ...]:
    """Every place where two sides meet, in the order of the maps.

    Args:
        left: One side.
        right: The other.
        maps: The maps whose alignments count; the attacks are the sides' own.
    """
    alignments = [alignment for each in maps for alignment in each.alignments]
    first, second = sorted((left, right), key=lambda side: side.key)
    found = (
        *_aligned(left, right, alignments),
        *_said_by(first, second, alignments, left),
        *_said_by(second, first, alignments, left),
    )
    return tuple({_identity(meeting): meeting for meeting in found}.values())


def _identity(meeting: Meeting) -> tuple[str, ...]:
    return meeting.kind, meeting.left.id, meeting.right.id, meeting.id


def _aligned(
    left: Side, right: Side, alignments: Iterable[Alignment]
) -> Iterator[Meeting]:
    for alignment in alignments:
        here, there = alignment.left.id, alignment.right.id
        speaker: Speaker = "both" if alignment.kind in _MUTUAL else "left"
        meeting = Meeting(
            kind=alignment.kind,
            left=alignment.left,
            right=alignment.right,
            speaker=speaker,
            id=alignment.id,
            note=alignment.note,
            strength=alignment.strength,
        )
        if here in left.asserted and there in right.asserted:
            yield meeting
        elif there in left.asserted and here in right.asserted:
            yield meeting.turned


def _said_by(
    speaker: Side, other: Side, alignments: Iterable[Alignment], left: Side
) -> Iterator[Meeting]:
    """What one side says about the other in its own map, as seen from the left."""
    said = (
        *_attacking(speaker, other),
        *_adopting(speaker, other),
        *_answering(speaker, other, alignments),
    )
    for meeting in said:
        yield meeting if speaker is left else meeting.turned


def _attacking(speaker: Side, other: Side) -> Iterator[Meeting]:
    for attack in speaker.attacks:
        match attack:
            case Undercut(target=step):
                if step.id in other.steps:
                    yield _attack_meeting(attack, step.conclusion, step)
            case Rebuttal() | Undermining():
                if attack.target.id in other.asserted:
                    yield _attack_meeting(attack, attack.target)


def _attack_meeting(
    attack: Attack, target: Proposition, step: Inference | None = None
) -> Meeting:
    return Meeting(
        kind=attack.verb,
        left=attack.by,
        right=target,
        speaker="left",
        id=attack.id,
        step=step,
    )


def _adopting(speaker: Side, other: Side) -> Iterator[Meeting]:
    for step in speaker.steps.values():
        for premise in step.premises:
            if premise.id in other.asserted and premise.id not in speaker.asserted:
                yield Meeting(
                    kind="adopts",
                    left=step.conclusion,
                    right=premise,
                    speaker="left",
                    id=step.id,
                )


def _answering(
    speaker: Side, other: Side, alignments: Iterable[Alignment]
) -> Iterator[Meeting]:
    """Where a side answers or grants, as a view it reports, what the other holds."""
    for alignment, view, held in _reported_views(speaker, other, alignments):
        for concession in speaker.concessions_of(view):
            yield Meeting(
                kind="concedes",
                left=view,
                right=held,
                speaker="left",
                id=view.id,
                note=concession.extent,
                strength=alignment.strength,
                view=view,
            )
        for attack in speaker.bearings.attacks_on.get(view.id, ()):
            if attack.by.id in speaker.asserted:
                yield Meeting(
                    kind="answers",
                    left=attack.by,
                    right=held,
                    speaker="left",
                    id=attack.id,
                    note=view.text,
                    strength=alignment.strength,
                    view=view,
                )


def _reported_views(
    speaker: Side, other: Side, alignments: Iterable[Alignment]
) -> Iterator[tuple[Alignment, Counterclaim, Proposition]]:
    for alignment in alignments:
        if alignment.kind in _SAME:
            ends = alignment.left, alignment.right
            for one, another in (ends, ends[::-1]):
                if one.id in speaker.reported and another.id in other.asserted:
                    yield alignment, speaker.reported[one.id], another
