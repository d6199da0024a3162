"""Goals of the benchmarks: met, missed, or missed by no more than is known."""

import pytest

from benchmarks.ratios import Ratio, as_table


def ratio(
    figure: float | None,
    *,
    at_most: float | None = None,
    above: float | None = None,
    known_miss: float | None = None,
) -> Ratio:
    return Ratio(
        section="Speed",
        what="ours",
        against="theirs",
        figure=figure,
        base=1.0,
        at_most=at_most,
        above=above,
        known_miss=known_miss,
    )


@pytest.mark.parametrize(
    ("measured", "is_held"),
    [
        (ratio(0.5, at_most=0.5), True),
        (ratio(0.6, at_most=0.5), False),
        (ratio(1.2, above=1.0), True),
        (ratio(1.0, above=1.0), False),
        (ratio(0.8, at_most=0.5, known_miss=0.8), True),
        (ratio(0.81, at_most=0.5, known_miss=0.8), False),
        (ratio(None, at_most=0.5, known_miss=0.8), False),
        (ratio(None, at_most=0.5), False),
        (ratio(None), True),
        (ratio(9.0), True),
    ],
)
def test_a_goal_holds_or_does_not(measured: Ratio, is_held: bool) -> None:
    assert measured.is_held is is_held


def test_a_known_miss_is_shown_as_missed() -> None:
    table = as_table([ratio(0.6, at_most=0.5, known_miss=0.8)])
    assert "MISSED (known, must stay ≤ 0.8)" in table
    assert "MISSED" not in as_table([ratio(0.4, at_most=0.5, known_miss=0.8)])
