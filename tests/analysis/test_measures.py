"""Measures: how much of what a map holds."""

from argmap.analysis import Counts, counts_of
from tests.examples import saturday_library, weekday_desks


def test_every_kind_is_counted() -> None:
    assert counts_of(weekday_desks()) == Counts(
        claims=1,
        premises=1,
        recommendations=0,
        counterclaims=1,
        inferences=1,
        attacks=1,
        concessions=0,
        alignments=0,
    )


def test_adopted_nodes_are_not_counted() -> None:
    argument_map = saturday_library()
    counts = counts_of(argument_map)
    assert argument_map.adopted
    assert counts.propositions == len(argument_map.propositions)
    assert counts.recommendations == 2
    assert counts.concessions == len(argument_map.concessions)
    assert counts.alignments == len(argument_map.alignments)
    assert counts.attacks == len(argument_map.attacks)
