"""Two maps that say hostile things of each other, and what the reports are made of."""

from argmap import MapDraft
from argmap.analysis import Clash, Matrix, compare, matrix_of, side_of
from tests.analysis.debates import debate

PAPERS = debate()
SIDES = side_of(PAPERS.open_it), side_of(PAPERS.keep_shut)

HOSTILE = 'a | b\n`c` <script>alert("d")</script> *e* [f](g) \\| &amp; $h$'
"""A text that would break out of a cell."""


def clash() -> Clash:
    """The debate of the documentation."""
    return compare(*SIDES, PAPERS.maps)


def matrix() -> Matrix:
    """Its recommendations."""
    return matrix_of(SIDES, PAPERS.maps)


def clash_saying(text: str, other: str = "The door should stay open.") -> Clash:
    """Two positions that recommend these and contradict each other, saying so."""
    draft = MapDraft("door", question="Open or shut?")
    sides = draft.position("one"), draft.position("two")
    first = sides[0].recommendation("first", text)
    second = sides[1].recommendation("second", other)
    sides[0].stands_for(first)
    sides[1].stands_for(second)
    draft.contradicts(first, second, note=text)
    door = draft.build()
    return compare(side_of(door, "one"), side_of(door, "two"), [door])
