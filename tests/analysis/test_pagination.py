"""The division of a map into parts: what stands where, and what is cut."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap import ArgumentMap, MapDraft
from argmap.analysis.pagination import parts_of, tree_of, view_of
from argmap.analysis.views import View
from argmap.analysis.walks import propositions_in
from argmap.model.attacks import Undercut
from argmap.testing import argument_maps
from argmap.testing.generated import generated_map
from tests.shapes import chain, star

SIZES = st.integers(1, 9)


def fits_up_to(count: int) -> Callable[[Sequence[str]], bool]:
    """A page for so many cards."""
    return lambda part: len(part) <= count


def views_of(argument_map: ArgumentMap, count: int) -> list[View]:
    tree = tree_of(argument_map)
    parts = parts_of(tree, fits_up_to(count))
    return [view_of(tree, part, "") for part in parts]


@given(argument_maps(), SIZES)
def test_every_proposition_stands_in_exactly_one_part(
    argument_map: ArgumentMap, count: int
) -> None:
    tree = tree_of(argument_map)
    parts = parts_of(tree, fits_up_to(count))
    stands = Counter(node for part in parts for node in part)
    assert stands == Counter(propositions_in(argument_map).keys())
    assert all(len(part) <= count for part in parts)


@given(argument_maps(), SIZES)
def test_every_relation_is_drawn_or_has_a_stub_at_both_ends(
    argument_map: ArgumentMap, count: int
) -> None:
    views = views_of(argument_map, count)
    home = {node: view for view in views for node in view.shown}
    for relation, ends in _relations(argument_map):
        at = [home[end] for end in ends]
        if any(view is not at[0] for view in at):
            assert all(relation in _cut_in(view) for view in at)


def _relations(argument_map: ArgumentMap) -> Iterator[tuple[str, list[str]]]:
    """The key of each relation, and the ids of the propositions at its ends."""
    for step in argument_map.inferences:
        yield step.key, [step.conclusion.id, *(each.id for each in step.premises)]
    for attack in argument_map.attacks:
        if not isinstance(attack, Undercut):
            yield attack.key, [attack.by.id, attack.target.id]
    for each in argument_map.alignments:
        yield each.key, [each.left.id, each.right.id]


def _cut_in(view: View) -> set[str]:
    return {stub.relation.key for stub in view.stubs}


@given(argument_maps(), SIZES)
def test_an_undercut_has_a_stub_wherever_its_step_is_drawn_without_it(
    argument_map: ArgumentMap, count: int
) -> None:
    for view in views_of(argument_map, count):
        for attack in argument_map.attacks:
            if isinstance(attack, Undercut) and attack.target.id in view.steps:
                assert attack.by.id in view.shown or attack.key in _cut_in(view)


def test_a_part_begins_at_a_head_and_holds_its_upper_levels() -> None:
    """The head of a branch is never left alone while something fits beside it."""
    parts = parts_of(tree_of(generated_map(100)), fits_up_to(12))
    assert all(len(part) > 1 for part in parts)


def test_linked_premises_stay_together() -> None:
    draft = MapDraft("linked", question="Where do they stand?")
    desk = draft.position("p", holder="The bursar")
    thesis = desk.claim("thesis", "It is so.")
    desk.stands_for(thesis)
    premises = [desk.premise(f"p{n}", f"Fact {n}.") for n in range(6)]
    for at in range(0, 6, 2):
        desk.infer(f"s{at}", thesis, because=premises[at : at + 2])
    parts = parts_of(tree_of(draft.build()), fits_up_to(4))
    for at in range(0, 6, 2):
        pair = {f"linked/p{at}", f"linked/p{at + 1}"}
        assert any(pair <= set(part) for part in parts)


def test_leaves_that_do_not_fit_beside_their_conclusion_share_parts() -> None:
    parts = parts_of(tree_of(star(200)), fits_up_to(10))
    assert len(parts) <= 1 + -(-200 // 9)


def test_a_chain_is_cut_into_full_lengths() -> None:
    parts = parts_of(tree_of(chain(60)), fits_up_to(4))
    assert [len(part) for part in parts] == [4] * 15


def test_a_map_that_fits_is_one_part() -> None:
    assert len(parts_of(tree_of(chain(5)), fits_up_to(100))) == 1


@pytest.mark.parametrize("count", [1, 3])
def test_the_parts_follow_the_outline(count: int) -> None:
    tree = tree_of(generated_map(25))
    firsts = [tree.place[part[0]] for part in parts_of(tree, fits_up_to(count))]
    assert firsts == sorted(firsts)
