"""Maps of any size: as large as asked, whole, the same each time, and not too deep."""

from math import log2

import pytest

from argmap import ArgumentMap, Claim, Premise, Proposition
from argmap.analysis import bearings_of, circles_of, counts_of
from argmap.checks import problems_of
from argmap.seeds.linking import linked
from argmap.testing import generated_map, records_for

SIZES = (1, 2, 3, 4, 5, 8, 13, 40, 100, 999, 2_000)


@pytest.mark.parametrize("size", SIZES)
def test_a_map_has_the_size_asked_for(size: int) -> None:
    assert counts_of(generated_map(size)).propositions == size


@pytest.mark.parametrize("size", SIZES)
def test_a_careful_reader_objects_to_nothing(size: int) -> None:
    argument_map = generated_map(size)
    assert problems_of(linked(argument_map, records_for(argument_map))) == ()


def test_the_same_size_is_the_same_map() -> None:
    assert generated_map(300) == generated_map(300)


def test_maps_of_different_sizes_have_different_keys() -> None:
    assert {generated_map(size).key for size in SIZES} == {
        f"generated-{size}" for size in SIZES
    }


@pytest.mark.parametrize("size", [0, -1])
def test_a_map_of_nothing_is_refused(size: int) -> None:
    with pytest.raises(ValueError, match="at least one proposition"):
        generated_map(size)


def test_a_large_map_holds_all_that_a_real_one_does() -> None:
    argument_map = generated_map(1_000)
    counts = counts_of(argument_map)
    assert counts.claims > 100
    assert counts.premises > 100
    assert counts.counterclaims > 30
    assert {attack.kind for attack in argument_map.attacks} == {
        "rebuttal",
        "undermining",
        "undercut",
    }
    assert any(len(step.premises) > 1 for step in argument_map.inferences)
    assert counts.alignments == 1


@pytest.mark.parametrize("size", [100, 1_000, 5_000])
def test_the_branches_are_few_and_the_tree_is_low(size: int) -> None:
    argument_map = generated_map(size)
    steps_to = bearings_of(argument_map).steps_to
    reasons = [sum(len(s.premises) for s in steps) for steps in steps_to.values()]
    assert max(reasons) <= 4
    assert depth_of(argument_map) <= log2(size) + 2
    assert circles_of(argument_map) == ()


def depth_of(argument_map: ArgumentMap) -> int:
    """How many steps lie between a thesis and its furthest reason."""
    steps_to = bearings_of(argument_map).steps_to
    theses = [each.thesis for each in argument_map.positions]
    level: list[Proposition] = [each for each in theses if each is not None]
    depth = 0
    while level:
        depth += 1
        level = [
            premise
            for each in level
            for step in steps_to.get(each.id, ())
            for premise in step.premises
        ]
    return depth


def test_every_claim_is_argued_for_and_no_premise_is() -> None:
    argument_map = generated_map(500)
    argued = set(bearings_of(argument_map).steps_to)
    for each in argument_map.propositions:
        if isinstance(each, Claim | Premise):
            assert (each.id in argued) == isinstance(each, Claim)


def test_records_hold_every_place_that_a_map_names() -> None:
    argument_map = generated_map(50)
    (record,) = records_for(argument_map).values()
    assert record.key == "survey"
    spans = [
        record.span(anchor.paragraph, anchor.sentence)
        for each in argument_map.propositions
        for anchor in each.anchors
    ]
    assert len(set(spans)) == 50
    ends = [(each.start, each.end) for each in record.paragraphs]
    assert ends == sorted(ends)


def test_records_of_a_map_without_sources_are_none() -> None:
    bare = ArgumentMap(key="bare", question="Is there anything?")
    assert records_for(bare) == {}
