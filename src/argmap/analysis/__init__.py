"""The questions: pure functions from a map, or from two sides, to an answer."""

from argmap.analysis.answers import is_answered
from argmap.analysis.changes import Change, Changes, Verb, changes_between
from argmap.analysis.clash import Clash, ContestedPoint, Coverage, Crux, compare
from argmap.analysis.fields import Part
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
from argmap.analysis.outline import Bearing, Entry, numbers_of, outline
from argmap.analysis.selections import Selection, selected
from argmap.analysis.sides import Reason, Side, side_of
from argmap.analysis.views import Stub, View, focus, overview, whole
from argmap.analysis.walks import Bearings, bearings_of, circles_of, connected_to

__all__ = [
    "CONTESTING",
    "SHARING",
    "Bearing",
    "Bearings",
    "Cell",
    "Change",
    "Changes",
    "Clash",
    "ContestedPoint",
    "Counts",
    "Coverage",
    "Crux",
    "Entry",
    "Matrix",
    "Meeting",
    "MeetingKind",
    "Part",
    "Reason",
    "Row",
    "Selection",
    "Side",
    "Speaker",
    "Stance",
    "Stub",
    "Verb",
    "View",
    "bearings_of",
    "changes_between",
    "circles_of",
    "compare",
    "connected_to",
    "counts_of",
    "focus",
    "is_answered",
    "matrix_of",
    "meetings_of",
    "numbers_of",
    "outline",
    "overview",
    "selected",
    "side_of",
    "whole",
]
