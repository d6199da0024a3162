"""The debate: where the five positions meet, as the mapper finds and says."""

from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest

from argmap.analysis import compare, side_of
from argmap.loading import Loaded, load

REPOSITORY = Path(__file__).resolve().parents[2]
LOADED: Loaded = load(REPOSITORY / "maps", REPOSITORY / "seeds")
DEBATE = LOADED.named("iraq-debate")
POSITIONS = [each.key for each in LOADED.maps if each.positions]
PAIRS = list(combinations(POSITIONS, 2))

RESTATING = frozenset({"cornered-2024", "wahab-2024"})
"""The two texts of which one restates the other."""

WITHOUT_COUNTERPART = {"time-bought"}
"""What the shorter text says and the map of the longer has no proposition for."""


def pair_of(ends: tuple[str, str]) -> frozenset[str]:
    return frozenset(ends)


MEETINGS = Counter(
    pair_of((each.left.map_key, each.right.map_key)) for each in DEBATE.alignments
)


def test_it_adopts_the_five_and_holds_no_position_of_its_own() -> None:
    assert DEBATE.positions == ()
    assert {node.map_key for node in DEBATE.adopted} == set(POSITIONS)


def test_all_five_kinds_of_meeting_occur() -> None:
    assert len(DEBATE.alignments) >= 60
    kinds = {each.kind for each in DEBATE.alignments}
    assert len(kinds) == 5


@pytest.mark.parametrize("pair", PAIRS)
def test_every_two_positions_meet(pair: tuple[str, str]) -> None:
    assert MEETINGS[frozenset(pair)] >= 3


def test_each_meeting_has_a_short_note_by_the_mapper() -> None:
    for alignment in DEBATE.alignments:
        assert alignment.by is None
        assert 20 <= len(alignment.note) <= 200


def test_a_text_that_restates_another_is_no_second_witness() -> None:
    for alignment in DEBATE.alignments:
        if pair_of((alignment.left.map_key, alignment.right.map_key)) == RESTATING:
            assert alignment.kind != "agrees"


def test_every_point_that_is_restated_says_what_became_of_it() -> None:
    said = {
        end.key
        for alignment in DEBATE.alignments
        for end in (alignment.left, alignment.right)
        if pair_of((alignment.left.map_key, alignment.right.map_key)) == RESTATING
        and end.map_key == "cornered-2024"
    }
    points = {each.key for each in LOADED.named("cornered-2024").propositions}
    assert points - said == WITHOUT_COUNTERPART


@pytest.mark.parametrize("pair", PAIRS)
def test_every_pair_can_be_compared(pair: tuple[str, str]) -> None:
    left, right = (side_of(LOADED.named(key)) for key in pair)
    clash = compare(left, right, LOADED.maps)
    assert len(clash.meetings) >= 3
