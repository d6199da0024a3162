"""The matrix of recommendations: who recommends what, who agrees, who objects."""

from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import Literal

from attrs import frozen

from argmap.analysis.meetings import (
    CONTESTING,
    SHARING,
    Meeting,
    MeetingKind,
    meetings_of,
)
from argmap.analysis.sides import Side
from argmap.model.maps import ArgumentMap
from argmap.model.propositions import Recommendation

Stance = Literal["recommends", "agrees", "conflicts", "mixed", "qualifies", "silent"]
"""How a side stands to a recommendation; mixed where it agrees and objects."""


@frozen(kw_only=True)
class Cell:
    """One side on one recommendation.

    Attributes:
        stance: How it stands to it.
        meetings: Where it says so, the recommendation on the left.
    """

    stance: Stance
    meetings: tuple[Meeting, ...] = ()


@frozen(kw_only=True)
class Row:
    """One recommendation.

    Attributes:
        recommendation: What should be done.
        cells: A cell for each side, in the matrix's order.
    """

    recommendation: Recommendation
    cells: tuple[Cell, ...]


@frozen(kw_only=True)
class Matrix:
    """Every recommendation of several sides, and how each side stands to it.

    Attributes:
        sides: The columns.
        rows: A row for each recommendation, in the order of the sides.
    """

    sides: tuple[Side, ...]
    rows: tuple[Row, ...]


def matrix_of(sides: Sequence[Side], maps: Iterable[ArgumentMap] = ()) -> Matrix:
    """Say who recommends what.

    Args:
        sides: The sides, no position in two of them.
        maps: Every map whose alignments count.
    """
    maps = tuple(maps)
    met: dict[tuple[str, str], list[Meeting]] = {}
    for left, right in combinations(sides, 2):
        for meeting in meetings_of(left, right, maps):
            met.setdefault((meeting.left.id, right.key), []).append(meeting)
            turned = meeting.turned
            met.setdefault((turned.left.id, left.key), []).append(turned)
    rows = (
        Row(
            recommendation=recommendation,
            cells=tuple(
                Cell(stance="recommends")
                if side is home
                else _cell(met.get((recommendation.id, side.key), ()))
                for side in sides
            ),
        )
        for home in sides
        for recommendation in home.asserted.values()
        if isinstance(recommendation, Recommendation)
    )
    return Matrix(sides=tuple(sides), rows=tuple(rows))


def _cell(meetings: Iterable[Meeting]) -> Cell:
    said = tuple(
        meeting for meeting in meetings if meeting.kind in SHARING | CONTESTING
    )
    return Cell(stance=_stance({meeting.kind for meeting in said}), meetings=said)


def _stance(kinds: set[MeetingKind]) -> Stance:
    shares, objects = kinds & SHARING, kinds & CONTESTING - {"qualifies"}
    if shares and objects:
        return "mixed"
    if shares:
        return "agrees"
    if objects:
        return "conflicts"
    return "qualifies" if kinds else "silent"
