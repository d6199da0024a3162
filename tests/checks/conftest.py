"""A map to find fault with: as written here, no check objects to it."""

from collections.abc import Callable

import pytest

from argmap import MapDraft, PositionDraft, SourceDraft
from argmap.checks import Problem, problems_of
from argmap.model.maps import ArgumentMap

Desk = tuple[MapDraft, PositionDraft, SourceDraft]


@pytest.fixture
def desk() -> Desk:
    """A draft, the desk of its one position, and its one source; a sound case."""
    draft = MapDraft("heating", question="Should the hall be heated?")
    survey = draft.source("survey")
    head = draft.position("head", holder="Head of the school")
    heat = head.recommendation("heat", "Heat the hall.", anchors=[survey.at(2)])
    head.stands_for(heat)
    relief = head.claim("relief", "Pupils could read there.", anchors=[survey.at(2)])
    cold = head.premise("cold", "The hall is cold.", anchors=[survey.at(2, 1)])
    head.infer("study", relief, because=[cold])
    head.infer("act", heat, because=[relief])
    return draft, head, survey


@pytest.fixture
def found() -> Callable[[ArgumentMap, str], list[Problem]]:
    """The problems of one code in a map."""

    def of_code(argument_map: ArgumentMap, code: str) -> list[Problem]:
        return [each for each in problems_of(argument_map) if each.code == code]

    return of_code
