"""Two sides compared in this process: generated ones of any size, or the five maps.

Run as `python -m benchmarks.comparing SIZE` for two generated positions of that size
with a thousand alignments between them, or `… maps` for all pairs of the maps of the
project; prints as JSON the median CPU seconds, the maps loaded before.
"""

import json
import sys
import time
from collections.abc import Callable
from itertools import combinations
from statistics import median
from typing import Final

from attrs import evolve

from argmap.analysis import Side, compare, side_of
from argmap.loading import load
from argmap.model.alignments import Alignment, AlignmentKind
from argmap.model.maps import ArgumentMap
from argmap.testing import generated_map
from benchmarks.measuring import ROOT

_ALIGNMENTS: Final = 1_000
_KINDS: Final[tuple[AlignmentKind, ...]] = ("agrees", "contradicts", "qualifies")
_REPEATS: Final = 7


def generated(size: int) -> float:
    """The seconds of one comparison of two positions with `size` propositions each."""
    whole = _aligned(generated_map(2 * size))
    return _median(lambda: compare(*_sides(whole), [whole]))


def project() -> float:
    """The seconds of comparing every map of the project that has positions."""
    maps = load(ROOT / "maps", ROOT / "seeds").maps
    keys = [each.key for each in maps if each.positions]

    def all_pairs() -> None:
        fresh = {each.key: evolve(each) for each in maps}
        for left, right in combinations(keys, 2):
            compare(side_of(fresh[left]), side_of(fresh[right]), fresh.values())

    return _median(all_pairs)


def _sides(whole: ArgumentMap) -> tuple[Side, Side]:
    first, second = (position.key for position in whole.positions)
    return side_of(whole, first), side_of(whole, second)


def _aligned(whole: ArgumentMap) -> ArgumentMap:
    """The map with a thousand alignments, spread evenly over both positions."""
    left, right = (list(side.asserted.values()) for side in _sides(whole))
    alignments = tuple(
        Alignment(
            map_key=whole.key,
            key=f"al-{number}",
            kind=_KINDS[number % len(_KINDS)],
            left=left[number * len(left) // _ALIGNMENTS],
            right=right[number * len(right) // _ALIGNMENTS],
            note="They meet.",
        )
        for number in range(_ALIGNMENTS)
    )
    return evolve(whole, alignments=alignments)


def _median(task: Callable[[], object]) -> float:
    taken: list[float] = []
    for _ in range(_REPEATS + 1):
        start = time.process_time()
        task()
        taken.append(time.process_time() - start)
    return median(taken[1:])


if __name__ == "__main__":
    asked = sys.argv[1]
    print(json.dumps({"s": project() if asked == "maps" else generated(int(asked))}))
