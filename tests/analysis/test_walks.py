"""Walks: relations by either end, what is connected, circles of support."""

from itertools import pairwise

import pytest
from attrs import evolve

from argmap import ArgumentMap, Claim, Inference, MapDraft
from argmap.analysis import bearings_of, circles_of, connected_to

LONG = 50_000


def claims(size: int) -> tuple[Claim, ...]:
    """Claims that nothing relates yet."""
    return tuple(
        Claim(map_key="long", key=f"c{number}", position="one", text="A link.")
        for number in range(size)
    )


def chained(ring: tuple[Claim, ...], *, closed: bool) -> ArgumentMap:
    """A map in which each claim supports the next, and the last perhaps the first."""
    ends = [*pairwise(ring)]
    if closed:
        ends.append((ring[-1], ring[0]))
    return ArgumentMap(
        key="long",
        question="How far?",
        propositions=ring,
        inferences=tuple(
            Inference(
                map_key="long",
                key=f"s{number}",
                position="one",
                premises=(premise,),
                conclusion=conclusion,
            )
            for number, (premise, conclusion) in enumerate(ends)
        ),
    )


@pytest.fixture
def small() -> ArgumentMap:
    """Two steps to one thesis, an attack of each kind, a concession, a loose claim."""
    draft = MapDraft("small", question="Open or shut?")
    desk = draft.position("one")
    thesis = desk.claim("thesis", "It should be open.")
    desk.stands_for(thesis)
    light = desk.premise("light", "It is light.")
    warm = desk.premise("warm", "It is warm.")
    both = desk.infer("both", thesis, because=[light, warm])
    desk.infer("alone", thesis, because=[warm])
    dear = desk.counterclaim("dear", "It is dear.")
    desk.rebut(thesis, by=dear)
    desk.undermine(light, by=dear)
    desk.undercut(both, by=dear)
    desk.concede(dear, extent="In winter.")
    desk.claim("loose", "It is red.")
    other = draft.position("two")
    shut = other.claim("shut", "It should be shut.")
    draft.contradicts(shut, thesis, note="Not both.")
    return draft.build()


def keys(nodes: object) -> list[str]:
    assert isinstance(nodes, tuple)
    return [node.key for node in nodes]


def test_relations_are_found_by_either_end(small: ArgumentMap) -> None:
    bearings = bearings_of(small)
    assert keys(bearings.steps_to["small/thesis"]) == ["both", "alone"]
    assert keys(bearings.steps_from["small/warm"]) == ["both", "alone"]
    assert keys(bearings.steps_from["small/light"]) == ["both"]
    assert {end: len(found) for end, found in bearings.attacks_on.items()} == {
        "small/thesis": 1,
        "small/light": 1,
        "small/both": 1,
    }
    assert len(bearings.attacks_by["small/dear"]) == 3
    assert len(bearings.concessions_of["small/dear"]) == 1
    assert "small/loose" not in bearings.steps_to


def test_connection_runs_over_every_relation_but_not_to_what_is_loose(
    small: ArgumentMap,
) -> None:
    thesis = small.nodes["small/thesis"]
    assert connected_to([thesis], small) == {
        f"small/{key}"
        for key in ("thesis", "light", "warm", "both", "alone", "dear", "shut")
    }
    assert connected_to([small.nodes["small/loose"]], small) == {"small/loose"}
    assert connected_to([], small) == frozenset()


def test_a_tree_has_no_circles(small: ArgumentMap) -> None:
    assert circles_of(small) == ()


def test_each_circle_is_told_once_in_the_order_of_the_map() -> None:
    ring = claims(7)
    three = chained(ring[:3], closed=True)
    two = chained(ring[4:6], closed=True)
    both = evolve(
        three,
        propositions=ring,
        inferences=(*reversed(three.inferences), *two.inferences),
    )
    assert [keys(circle) for circle in circles_of(both)] == [
        ["c0", "c1", "c2"],
        ["c4", "c5"],
    ]


def test_two_rings_with_a_common_claim_are_one_circle() -> None:
    ring = claims(5)
    one = chained(ring[:3], closed=True)
    two = chained(ring[2:], closed=True)
    both = evolve(one, propositions=ring, inferences=(*one.inferences, *two.inferences))
    assert [keys(circle) for circle in circles_of(both)] == [
        ["c0", "c1", "c2", "c3", "c4"]
    ]


def test_what_leads_into_a_circle_is_not_of_it() -> None:
    ring = claims(4)
    closed = chained(ring[1:], closed=True)
    opened = chained(ring, closed=False)
    both = evolve(opened, inferences=(*opened.inferences, *closed.inferences))
    assert [keys(circle) for circle in circles_of(both)] == [["c1", "c2", "c3"]]


def test_a_claim_that_supports_itself_is_a_circle() -> None:
    """No desk draws such a step; a map made otherwise may hold it."""
    (only,) = ring = claims(1)
    step = Inference(
        map_key="long", key="s", position="one", premises=ring, conclusion=only
    )
    made = ArgumentMap(key="long", question="?", propositions=ring, inferences=(step,))
    assert circles_of(made) == (ring,)


def test_a_circle_through_adopted_claims_is_told() -> None:
    home = chained(claims(3), closed=True)
    guest = evolve(home, propositions=(), adopted=home.propositions)
    assert [keys(circle) for circle in circles_of(guest)] == [["c0", "c1", "c2"]]


def test_a_long_chain_is_walked_without_recursion() -> None:
    ring = claims(LONG)
    chain = chained(ring, closed=False)
    assert circles_of(chain) == ()
    assert len(connected_to(ring[:1], chain)) == 2 * LONG - 1
    assert len(connected_to(ring[-1:], chain)) == 2 * LONG - 1


def test_a_long_circle_is_found_without_recursion() -> None:
    ring = claims(LONG)
    (circle,) = circles_of(chained(ring, closed=True))
    assert circle == ring
