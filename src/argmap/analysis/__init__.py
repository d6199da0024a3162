"""The questions: pure functions from a map to an answer."""

from argmap.analysis.measures import Counts, counts_of
from argmap.analysis.outline import Bearing, Entry, outline
from argmap.analysis.walks import Bearings, bearings_of, circles_of, connected_to

__all__ = [
    "Bearing",
    "Bearings",
    "Counts",
    "Entry",
    "bearings_of",
    "circles_of",
    "connected_to",
    "counts_of",
    "outline",
]
