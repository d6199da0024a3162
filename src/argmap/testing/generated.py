"""Maps of any size that are the same every time, for benchmarks and large tests."""

from collections.abc import Iterator, Sequence
from itertools import count
from typing import Final

from argmap.authoring.desk import PositionDraft
from argmap.authoring.draft import MapDraft, SourceDraft
from argmap.model.inferences import Inference
from argmap.model.maps import ArgumentMap
from argmap.model.propositions import Claim, Premise, Recommendation
from argmap.model.schemes import Scheme
from argmap.model.sources import Anchor

_BRANCHES: Final = 4
_SENTENCES: Final = 5
_CONTESTED: Final = 6

_SUBJECTS: Final = ("the reading room", "the weekend shift", "each school", "the fund")
_VERBS: Final = ("would relieve", "reportedly costs", "depends on", "brings more to")
_OBJECTS: Final = (
    "those who find no desk on a weekday",
    "the budget of the coming year, wages included",
    "pupils",
    "the families that asked for longer hours in the autumn survey",
)

_Reason = Claim | Premise


def generated_map(size: int) -> ArgumentMap:
    """A map of a question with two answers, made the same way every time.

    Under each thesis grows a tree of claims and premises: every claim has up to four
    reasons, the first two linked, the others convergent; now and then a counterclaim
    rebuts a claim, undercuts an inference or undermines a premise, and is answered.
    Time and memory grow in step with the size; the depth with its logarithm.

    Args:
        size: How many propositions, at least 1.

    Raises:
        ValueError: The size is below 1.
    """
    if size < 1:
        raise ValueError("a map has at least one proposition")
    draft = MapDraft(
        f"generated-{size}", question="Should the library open on Saturdays?"
    )
    grower = _Grower(draft.source("survey"))
    first = grower.grow(draft.position("for", holder="Those for it"), size - size // 2)
    if size > 1:
        desk = draft.position("against", holder="Those against it")
        second = grower.grow(desk, size // 2)
        draft.contradicts(first, second, note="Only one of the two can be done.")
    return draft.build()


class _Grower:
    """Grows trees of reasons, numbering what it states."""

    def __init__(self, source: SourceDraft) -> None:
        self._source = source
        self._numbers = count(1)
        self._turns = count(1)

    def grow(self, desk: PositionDraft, size: int) -> Recommendation:
        """State a thesis and all below it, `size` propositions together."""
        number = next(self._numbers)
        thesis = desk.recommendation(
            f"p{number}",
            _text(number),
            addressee="the school",
            anchors=self._at(number),
        )
        desk.stands_for(thesis)
        waiting: list[tuple[Claim | Recommendation, int]] = [(thesis, size - 1)]
        while waiting:
            conclusion, below = waiting.pop()
            waiting += self._support(desk, conclusion, below)
        return thesis

    def _support(
        self, desk: PositionDraft, conclusion: Claim | Recommendation, below: int
    ) -> list[tuple[Claim, int]]:
        """State the reasons for a conclusion; returns the claims with more to come."""
        contested = below > _CONTESTED and next(self._turns) % 2 == 0
        shares = _shares(below - 2 if contested else below)
        reasons = [self._reason(desk, share) for share in shares]
        steps = list(self._steps(desk, conclusion, reasons))
        if contested:
            self._contest(desk, conclusion, steps, reasons)
        return [
            (reason, share - 1)
            for reason, share in zip(reasons, shares, strict=True)
            if isinstance(reason, Claim)
        ]

    def _reason(self, desk: PositionDraft, share: int) -> _Reason:
        number = next(self._numbers)
        state = desk.premise if share == 1 else desk.claim
        return state(f"p{number}", _text(number), anchors=self._at(number))

    def _steps(
        self,
        desk: PositionDraft,
        conclusion: Claim | Recommendation,
        reasons: Sequence[_Reason],
    ) -> Iterator[Inference]:
        linked, convergent = reasons[:2], reasons[2:]
        for number, because in enumerate([linked, *([each] for each in convergent)], 1):
            if because:
                yield desk.infer(
                    f"{conclusion.key}-step{number}",
                    conclusion,
                    because=because,
                    scheme=Scheme.CAUSE_TO_EFFECT if number == 1 else None,
                    warrant="What is asked for should be offered.",
                )

    def _contest(
        self,
        desk: PositionDraft,
        conclusion: Claim | Recommendation,
        steps: Sequence[Inference],
        reasons: Sequence[_Reason],
    ) -> None:
        """Let someone object, and answer."""
        number, reply = next(self._numbers), next(self._numbers)
        objection = desk.counterclaim(
            f"p{number}", _text(number), holder="the bursar", anchors=self._at(number)
        )
        given = [reason for reason in reasons if isinstance(reason, Premise)]
        if number % 3 == 0 and given:
            desk.undermine(given[0], by=objection)
        elif number % 3 == 1:
            desk.undercut(steps[0], by=objection)
        else:
            desk.rebut(conclusion, by=objection)
        answer = desk.premise(f"p{reply}", _text(reply), anchors=self._at(reply))
        desk.rebut(objection, by=answer)

    def _at(self, number: int) -> list[Anchor]:
        paragraph, sentence = divmod(number, _SENTENCES)
        return [self._source.at(paragraph + 1, sentence + 1)]


def _shares(size: int) -> list[int]:
    """The size in up to four parts, as even as can be."""
    parts = min(size, _BRANCHES)
    return [size // parts + (place < size % parts) for place in range(parts)]


def _text(number: int) -> str:
    subject = _SUBJECTS[number % len(_SUBJECTS)]
    verb = _VERBS[number // 4 % len(_VERBS)]
    thing = _OBJECTS[number // 16 % len(_OBJECTS)]
    return f"By finding {number}, {subject} {verb} {thing}."
