"""The clash of two sides: what they share, where they part, what each leaves aside."""

from collections.abc import Callable, Iterable, Sequence

from attrs import frozen

from argmap.analysis.answers import is_answered
from argmap.analysis.meetings import CONTESTING, SHARING, Meeting, meetings_of
from argmap.analysis.sides import Reason, Side
from argmap.model.maps import ArgumentMap
from argmap.model.propositions import Counterclaim, Proposition, Recommendation
from argmap.showing import Showing

REACH = 3
"""How many steps away a reason at a contested point may stand."""


@frozen(kw_only=True)
class ContestedPoint:
    """Where one side speaks against the other, with the reasons on each side.

    Attributes:
        meeting: Where.
        left_reasons: What the left side says for its end, nearest first.
        right_reasons: What the right side says for its end, nearest first.
    """

    meeting: Meeting
    left_reasons: tuple[Reason, ...]
    right_reasons: tuple[Reason, ...]


@frozen(kw_only=True)
class Crux:
    """Where two sides agree on the facts and yet recommend differently.

    Attributes:
        meeting: The opposed recommendations.
        facts: The shared ground from which both set out.
        left: The claims or values, nearest to the facts, that the left side adds.
        right: Those that the right side adds.
    """

    meeting: Meeting
    facts: tuple[Meeting, ...]
    left: tuple[Proposition, ...]
    right: tuple[Proposition, ...]

    @property
    def shared(self) -> tuple[Proposition, ...]:
        """The facts as the left side holds them, each once."""
        held = (_fact(fact)[0] for fact in self.facts)
        return tuple({each.id: each for each in held}.values())


@frozen(kw_only=True)
class Coverage:
    """How much of one side's reasons for its thesis the other side meets.

    Attributes:
        reasons: What the side says for its thesis, nearest first, the thesis left out.
        met: Those of them that the other side attacks, contradicts or qualifies.
    """

    reasons: tuple[Proposition, ...]
    met: tuple[Proposition, ...]

    @property
    def share(self) -> float:
        """Met reasons per reason, from 0 to 1; 1 where there is nothing to meet."""
        return len(self.met) / len(self.reasons) if self.reasons else 1.0


@frozen(kw_only=True, repr=False)
class Clash(Showing):
    """What a comparison of two sides finds; it shows itself in a notebook.

    Attributes:
        left: One side.
        right: The other.
        shared: Claims and premises on which they agree.
        contested: Where one speaks against the other, recommendations apart.
        opposed: Recommendations of both that stand against each other.
        allied: Recommendations of both that go together.
        disputed: Facts that the two give differently.
        cruxes: Where they agree on facts and yet recommend differently.
        left_alone: What the left side raises and the right side leaves untouched.
        right_alone: What the right side raises and the left side leaves untouched.
        left_unanswered: Counterclaims that the left side reports and leaves standing.
        right_unanswered: Counterclaims that the right side leaves standing.
        left_coverage: How much of the left side's reasons the right side meets.
        right_coverage: How much of the right side's reasons the left side meets.
    """

    left: Side
    right: Side
    shared: tuple[Meeting, ...]
    contested: tuple[ContestedPoint, ...]
    opposed: tuple[Meeting, ...]
    allied: tuple[Meeting, ...]
    disputed: tuple[Meeting, ...]
    cruxes: tuple[Crux, ...]
    left_alone: tuple[Proposition, ...]
    right_alone: tuple[Proposition, ...]
    left_unanswered: tuple[Counterclaim, ...]
    right_unanswered: tuple[Counterclaim, ...]
    left_coverage: Coverage
    right_coverage: Coverage

    def __repr__(self) -> str:
        met = len(self.meetings)
        return f"<Clash {self.left.key!r} and {self.right.key!r}: {met} meetings>"

    @property
    def meetings(self) -> tuple[Meeting, ...]:
        """Every place where they meet: shared, contested, on what to do, on facts."""
        contested = (point.meeting for point in self.contested)
        ours = (*self.shared, *contested)
        return (*ours, *self.opposed, *self.allied, *self.disputed)


def compare(left: Side, right: Side, maps: Iterable[ArgumentMap] = ()) -> Clash:
    """Say where two sides meet and part.

    Within each answer the strong meetings come before the weak, and of these what is
    said flatly before what only qualifies or restates.

    Args:
        left: One side.
        right: The other; the two have no position in common.
        maps: Every map whose alignments count, for example all that were found.

    Raises:
        ValueError: The two sides have a position in common.
    """
    if left.asserted.keys() & right.asserted.keys():
        raise ValueError("a side cannot be compared with itself")
    meetings = sorted(meetings_of(left, right, maps), key=_weight)
    shared = _kept(meetings, lambda each: each.kind in SHARING and not _on_deeds(each))
    opposed = _kept(meetings, _opposes)
    contested = _kept(
        meetings, lambda each: each.kind in CONTESTING and not _opposes(each)
    )
    turned = tuple(meeting.turned for meeting in meetings)
    return Clash(
        left=left,
        right=right,
        shared=shared,
        contested=tuple(_point(meeting, left, right) for meeting in contested),
        opposed=opposed,
        allied=_kept(meetings, lambda each: each.kind in SHARING and _on_deeds(each)),
        disputed=_kept(meetings, lambda each: each.kind == "disputes-fact"),
        cruxes=_cruxes(opposed, shared, left, right),
        left_alone=_alone(left, meetings),
        right_alone=_alone(right, turned),
        left_unanswered=_unanswered(left),
        right_unanswered=_unanswered(right),
        left_coverage=_coverage(left, meetings),
        right_coverage=_coverage(right, turned),
    )


def _kept(
    meetings: Iterable[Meeting], wanted: Callable[[Meeting], bool]
) -> tuple[Meeting, ...]:
    return tuple(meeting for meeting in meetings if wanted(meeting))


def _weight(meeting: Meeting) -> tuple[bool, bool]:
    """What meetings are sorted by: the head-on ones first, then the plain kinds."""
    return meeting.strength == "weak", meeting.kind in {"qualifies", "restates"}


def _opposes(meeting: Meeting) -> bool:
    """Whether two recommendations stand against each other, not only qualified."""
    flat = meeting.kind in CONTESTING and meeting.kind != "qualifies"
    return flat and _on_deeds(meeting)


def _on_deeds(meeting: Meeting) -> bool:
    """Whether two recommendations meet."""
    ends = meeting.left, meeting.right
    return all(isinstance(end, Recommendation) for end in ends)


def _point(meeting: Meeting, left: Side, right: Side) -> ContestedPoint:
    return ContestedPoint(
        meeting=meeting,
        left_reasons=left.reasons_for(meeting.left, reach=REACH),
        right_reasons=right.reasons_for(meeting.right, reach=REACH),
    )


def _alone(side: Side, meetings: Sequence[Meeting]) -> tuple[Proposition, ...]:
    """What no meeting touches, theses first and then the nearest to them.

    The side stands on the left of the meetings.
    """
    touched = {meeting.left.id for meeting in meetings}
    for meeting in meetings:
        if meeting.speaker == "right":
            touched |= _hit(meeting)
    reasons = (reason.proposition for reason in side.reasons_for(*side.theses))
    ordered = (*side.theses, *reasons, *side.asserted.values())
    found = {each.id: each for each in ordered if each.id in side.asserted}
    return tuple(each for key, each in found.items() if key not in touched)


def _unanswered(side: Side) -> tuple[Counterclaim, ...]:
    views = side.reported.values()
    return tuple(view for view in views if not is_answered(view, side.answers))


def _coverage(side: Side, meetings: Iterable[Meeting]) -> Coverage:
    """How much of a side that stands on the left of the meetings the other meets."""
    met: set[str] = set()
    for meeting in meetings:
        if meeting.kind in CONTESTING and meeting.speaker != "left":
            met |= _hit(meeting)
    reasons = tuple(
        reason.proposition
        for reason in side.reasons_for(*side.theses)
        if reason.proposition.id in side.asserted
    )
    return Coverage(
        reasons=reasons, met=tuple(reason for reason in reasons if reason.id in met)
    )


def _hit(meeting: Meeting) -> set[str]:
    """What an attack from the right meets: an undercut meets what its step rests on."""
    if meeting.step is None:
        return {meeting.left.id}
    return {premise.id for premise in meeting.step.premises}


def _cruxes(
    opposed: Iterable[Meeting], shared: Iterable[Meeting], left: Side, right: Side
) -> tuple[Crux, ...]:
    facts = [(_fact(meeting), meeting) for meeting in shared]
    above_left = _Above(left)
    above_right = _Above(right)
    cruxes: list[Crux] = []
    for meeting in opposed:
        found = [
            (ends, fact)
            for ends, fact in facts
            if not any(isinstance(end, Recommendation) for end in ends)
            and meeting.left.id in above_left.of(ends[0])
            and meeting.right.id in above_right.of(ends[1])
        ]
        if found:
            cruxes.append(_crux(meeting, found, above_left, above_right))
    return tuple(cruxes)


def _fact(meeting: Meeting) -> tuple[Proposition, Proposition]:
    """What is shared, as either side holds it; an adopted premise is one to both."""
    if meeting.kind != "adopts":
        return meeting.left, meeting.right
    adopted = meeting.right if meeting.speaker == "left" else meeting.left
    return adopted, adopted


class _Above:
    """What a side leads to from its propositions, each asked for once."""

    def __init__(self, side: Side) -> None:
        self.side = side
        self._found: dict[str, frozenset[str]] = {}

    def of(self, proposition: Proposition) -> frozenset[str]:
        """Ids of all conclusions above a proposition."""
        if proposition.id not in self._found:
            self._found[proposition.id] = frozenset(self._conclusions(proposition))
        return self._found[proposition.id]

    def _conclusions(self, proposition: Proposition) -> set[str]:
        seen: set[str] = set()
        waiting = [proposition.id]
        while waiting:
            for step in self.side.bearings.steps_from.get(waiting.pop(), ()):
                above = step.conclusion.id
                if step.id in self.side.steps and above not in seen:
                    seen.add(above)
                    waiting.append(above)
        return seen


def _crux(
    meeting: Meeting,
    found: Sequence[tuple[tuple[Proposition, Proposition], Meeting]],
    left: _Above,
    right: _Above,
) -> Crux:
    return Crux(
        meeting=meeting,
        facts=tuple(fact for _, fact in found),
        left=_added(left, [ends[0] for ends, _ in found], meeting.left),
        right=_added(right, [ends[1] for ends, _ in found], meeting.right),
    )


def _added(
    above: _Above, facts: Iterable[Proposition], deed: Proposition
) -> tuple[Proposition, ...]:
    """What a side adds to the facts: premises beside them, and first conclusions."""
    side, known = above.side, {fact.id: fact for fact in facts}
    steps = {
        step.id: step
        for fact in known
        for step in side.bearings.steps_from.get(fact, ())
        if step.id in side.steps
    }
    added: dict[str, Proposition] = {}
    for step in steps.values():
        if step.conclusion.id == deed.id or deed.id in above.of(step.conclusion):
            for each in (*step.premises, step.conclusion):
                added[each.id] = each
    order = {each: place for place, each in enumerate(side.asserted)}
    kept = [each for each in added.values() if each.id not in {*known, deed.id}]
    return tuple(sorted(kept, key=lambda each: order.get(each.id, len(order))))
