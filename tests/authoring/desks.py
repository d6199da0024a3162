"""A desk with one of everything on it, and how the tests of this room catch a fault."""

from collections.abc import Callable

import pytest

from argmap import AuthoringError, MapDraft


class Desk:
    """A draft on which every kind of node stands, and one at home elsewhere."""

    def __init__(self) -> None:
        self.draft = MapDraft("library", question="Should it open on Saturdays?")
        self.survey = self.draft.source("survey")
        self.us = self.draft.position("us", holder="The head of the reading room")
        self.open_it = self.us.recommendation("open-it", "It should open.")
        self.relief = self.us.claim("relief", "It would relieve the desks.")
        self.full = self.us.premise("full", "The desks are full by four.")
        self.dear = self.us.counterclaim("dear", "It is beyond the budget.")
        self.wages = self.us.counterclaim("wages", "Wages rise.")
        self.demand = self.us.infer("demand", self.relief, because=[self.full])
        self.them = self.draft.position("them")
        self.shut = self.them.claim("shut", "It should stay shut.")
        other = MapDraft("rota", question="Who keeps the desks?")
        rota = other.position("rota")
        self.two = rota.premise("two", "Two keep the desks.")
        self.tired = rota.claim("tired", "They are tired.")
        self.stretch = rota.infer("stretch", self.tired, because=[self.two])
        self.rota = other.build()


Move = Callable[[Desk], object]


def fault_of(move: Move, desk: Desk | None = None) -> AuthoringError:
    """What the one line of a move is refused with; the place is that line."""
    with pytest.raises(AuthoringError) as caught:
        move(Desk() if desk is None else desk)
    at = caught.value.at
    assert at is not None
    assert (at.path, at.line) == (
        move.__code__.co_filename,
        move.__code__.co_firstlineno,
    )
    return caught.value


def is_refused(move: Move, code: str, message: str, hint: str | None = None) -> None:
    """The one line of a move, on a fresh desk, is refused with exactly this."""
    error = fault_of(move)
    assert (error.code, error.message, error.hint) == (code, message, hint)
