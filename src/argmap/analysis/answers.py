"""Answers: whether a reported view is attacked or granted, itself or where it leads."""

from argmap.analysis.walks import Bearings
from argmap.model.propositions import Counterclaim


def is_answered(counterclaim: Counterclaim, bearings: Bearings) -> bool:
    """Whether a counterclaim is attacked or conceded.

    An attack on the inference that leads to it answers it too, and so does an answer
    to what it serves as a reason for.
    """
    waiting, seen = [counterclaim.id], {counterclaim.id}
    while waiting:
        here = waiting.pop()
        if here in bearings.attacks_on or here in bearings.concessions_of:
            return True
        if any(s.id in bearings.attacks_on for s in bearings.steps_to.get(here, ())):
            return True
        for step in bearings.steps_from.get(here, ()):
            if step.id in bearings.attacks_on:
                return True
            if step.conclusion.id not in seen:
                seen.add(step.conclusion.id)
                waiting.append(step.conclusion.id)
    return False
