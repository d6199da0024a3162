"""Laws of comparing: symmetric, bounded, monotone, and about nodes that are there."""

from collections.abc import Iterator
from itertools import combinations

from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

from argmap import Alignment, ArgumentMap
from argmap.analysis import Clash, Coverage, Meeting, Side, compare, side_of
from argmap.testing import argument_maps
from tests.properties.debates import debates
from tests.properties.maps import FULL_MAPS

MAPS = debates() | argument_maps() | FULL_MAPS


def pairs_of(argument_map: ArgumentMap) -> Iterator[tuple[Side, Side]]:
    sides = [side_of(argument_map, each.key) for each in argument_map.positions]
    yield from combinations(sides, 2)


def turned(meetings: tuple[Meeting, ...]) -> tuple[Meeting, ...]:
    return tuple(meeting.turned for meeting in meetings)


@given(MAPS)
def test_the_other_way_round_everything_is_turned(argument_map: ArgumentMap) -> None:
    for left, right in pairs_of(argument_map):
        one = compare(left, right, [argument_map])
        other = compare(right, left, [argument_map])
        assert turned(other.shared) == one.shared
        assert turned(other.opposed) == one.opposed
        assert turned(other.allied) == one.allied
        assert turned(other.disputed) == one.disputed
        assert turned(tuple(each.meeting for each in other.contested)) == tuple(
            each.meeting for each in one.contested
        )
        assert other.left_alone == one.right_alone
        assert other.left_unanswered == one.right_unanswered
        assert other.left_coverage == one.right_coverage
        assert [(each.left, each.right) for each in other.cruxes] == [
            (each.right, each.left) for each in one.cruxes
        ]


@given(MAPS)
def test_coverage_lies_between_nothing_and_all(argument_map: ArgumentMap) -> None:
    for left, right in pairs_of(argument_map):
        clash = compare(left, right, [argument_map])
        for coverage in (clash.left_coverage, clash.right_coverage):
            assert 0 <= coverage.share <= 1
            assert set(ids_of(coverage, met=True)) <= set(ids_of(coverage, met=False))
        alone = {each.id for each in (*clash.left_alone, *clash.right_alone)}
        assert not alone & set(ids_of(clash.left_coverage, met=True))
        assert not alone & set(ids_of(clash.right_coverage, met=True))


@given(MAPS, st.data())
def test_coverage_never_falls_when_an_answer_is_added(
    argument_map: ArgumentMap, choose: st.DataObject
) -> None:
    pairs = list(pairs_of(argument_map))
    assume(pairs)
    left, right = choose.draw(st.sampled_from(pairs))
    assume(left.asserted and right.asserted)
    answer = Alignment(
        map_key=argument_map.key,
        key="al-new",
        kind=choose.draw(st.sampled_from(["contradicts", "qualifies"])),
        left=choose.draw(st.sampled_from(list(right.asserted.values()))),
        right=choose.draw(st.sampled_from(list(left.asserted.values()))),
        note="An answer.",
    )
    more = evolve(argument_map, alignments=(*argument_map.alignments, answer))
    before = compare(left, right, [argument_map])
    after = compare(left, right, [more])
    assert after.left_coverage.share >= before.left_coverage.share
    assert after.right_coverage.share >= before.right_coverage.share


@given(MAPS)
def test_nothing_refers_to_a_node_that_is_not_there(argument_map: ArgumentMap) -> None:
    there = set(argument_map.nodes)
    for left, right in pairs_of(argument_map):
        assert set(told_of(compare(left, right, [argument_map]))) <= there


def told_of(clash: Clash) -> Iterator[str]:
    for meeting in clash.meetings:
        yield meeting.left.id
        yield meeting.right.id
        if meeting.step is not None:
            yield meeting.step.id
    for point in clash.contested:
        for reason in (*point.left_reasons, *point.right_reasons):
            yield reason.proposition.id
    for crux in clash.cruxes:
        yield from (each.id for each in (*crux.left, *crux.right, *crux.shared))
    for each in (*clash.left_alone, *clash.right_alone):
        yield each.id
    for view in (*clash.left_unanswered, *clash.right_unanswered):
        yield view.id
    for coverage in (clash.left_coverage, clash.right_coverage):
        yield from ids_of(coverage, met=False)


def ids_of(coverage: Coverage, *, met: bool) -> list[str]:
    return [each.id for each in (coverage.met if met else coverage.reasons)]
