"""The questions: pure functions from a map, or from two sides, to an answer."""

from argmap.analysis.answers import is_answered
from argmap.analysis.clash import Clash, ContestedPoint, Coverage, Crux, compare
from argmap.analysis.matrix import Cell, Matrix, Row, Stance, matrix_of
from argmap.analysis.measures import Counts, counts_of
from argmap.analysis.meetings import (
    CONTESTING,
    SHARING,
    Meeting,
    MeetingKind,
    Speaker,
    meetings_of,
)
from argmap.analysis.outline import Bearing, Entry, outline
from argmap.analysis.sides import Reason, Side, side_of
from argmap.analysis.walks import Bearings, bearings_of, circles_of, connected_to

__all__ = [
    "CONTESTING",
    "SHARING",
    "Bearing",
    "Bearings",
    "Cell",
    "Clash",
    "ContestedPoint",
    "Counts",
    "Coverage",
    "Crux",
    "Entry",
    "Matrix",
    "Meeting",
    "MeetingKind",
    "Reason",
    "Row",
    "Side",
    "Speaker",
    "Stance",
    "bearings_of",
    "circles_of",
    "compare",
    "connected_to",
    "counts_of",
    "is_answered",
    "matrix_of",
    "meetings_of",
    "outline",
    "side_of",
]
