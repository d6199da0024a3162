"""Law: every map that can be drafted can be built, linked, drawn and outlined."""

from hypothesis import given
from pygraphviz import AGraph

from argmap import ArgumentMap
from argmap.analysis import bearings_of, circles_of, counts_of, outline
from argmap.draw.dot import dot_source
from argmap.seeds.linking import linked
from argmap.testing import argument_maps, records_for
from tests.properties.maps import FULL_MAPS


@given(argument_maps() | FULL_MAPS)
def test_every_node_has_an_address_of_its_own(argument_map: ArgumentMap) -> None:
    named = [
        *argument_map.propositions,
        *argument_map.inferences,
        *argument_map.attacks,
        *argument_map.alignments,
        *argument_map.adopted,
    ]
    assert len({each.id for each in named}) == len(named)


@given(FULL_MAPS)
def test_a_drafted_map_is_linked_as_it_stands(argument_map: ArgumentMap) -> None:
    known = linked(argument_map, records_for(argument_map))
    assert linked(known, records_for(known)) == known
    for proposition in known.propositions:
        assert all(anchor.start is not None for anchor in proposition.anchors)
    assert all(source.digest is not None for source in known.sources)


@given(argument_maps() | FULL_MAPS)
def test_a_drafted_map_is_drawn_as_lawful_dot(argument_map: ArgumentMap) -> None:
    graph = AGraph(string=dot_source(argument_map))
    assert len(graph.nodes()) >= len(argument_map.propositions)


@given(FULL_MAPS)
def test_an_outline_tells_every_proposition_of_a_position(
    argument_map: ArgumentMap,
) -> None:
    for position in argument_map.positions:
        told = [each for each in outline(argument_map, position) if not each.seen]
        ids = [entry.proposition.id for entry in told]
        assert len(set(ids)) == len(ids)
        assert {
            each.id
            for each in argument_map.propositions
            if each.position == position.key
        } <= set(ids)


@given(FULL_MAPS)
def test_counts_and_bearings_agree_with_the_map(argument_map: ArgumentMap) -> None:
    bearings = bearings_of(argument_map)
    assert counts_of(argument_map).propositions == len(argument_map.propositions)
    steps = [step for steps in bearings.steps_to.values() for step in steps]
    assert len(steps) == len(argument_map.inferences)


@given(FULL_MAPS)
def test_in_a_circle_is_what_supports_itself(argument_map: ArgumentMap) -> None:
    circles = [{each.id for each in circle} for circle in circles_of(argument_map)]
    ends = {each.id for step in argument_map.inferences for each in step.premises}
    around = {each for each in ends if each in reached_from(each, argument_map)}
    assert set().union(*circles) == around
    assert sum(map(len, circles)) == len(around)
    for circle in circles:
        assert all(circle <= reached_from(each, argument_map) for each in circle)


def reached_from(start: str, argument_map: ArgumentMap) -> set[str]:
    """What a proposition supports, at any depth."""
    steps_from = bearings_of(argument_map).steps_from
    found: set[str] = set()
    waiting = [start]
    while waiting:
        for step in steps_from.get(waiting.pop(), ()):
            if step.conclusion.id not in found:
                found.add(step.conclusion.id)
                waiting.append(step.conclusion.id)
    return found
