"""Laws of changes: none from a map to itself, and each that is made is found."""

import json
from collections import Counter

from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

from argmap import ArgumentMap
from argmap.analysis.changes import Change, Changes, changes_between
from argmap.draw.ghosts import changes_dot, changes_drawing, changes_pictures
from argmap.reports.changes import changes_json, changes_lines, word_diff
from argmap.testing import argument_maps, texts
from tests.properties.maps import FULL_MAPS, few

MAPS = argument_maps() | FULL_MAPS


def told(change: Change) -> tuple[str, str, str]:
    return change.verb, change.part.family, change.part.key


def verbs(changes: Changes, *chosen: str) -> Counter[tuple[str, str]]:
    return Counter(
        (change.part.family, change.part.name)
        for change in changes.found
        if change.verb in chosen
    )


@given(MAPS)
def test_a_map_does_not_differ_from_itself_in_any_order(
    argument_map: ArgumentMap,
) -> None:
    assert not changes_between(argument_map, argument_map)
    turned = evolve(
        argument_map,
        propositions=argument_map.propositions[::-1],
        inferences=argument_map.inferences[::-1],
        attacks=argument_map.attacks[::-1],
    )
    assert not changes_between(argument_map, turned)


@given(MAPS, MAPS)
def test_what_is_added_one_way_is_removed_the_other(
    one: ArgumentMap, other: ArgumentMap
) -> None:
    there, back = changes_between(one, other), changes_between(other, one)
    if not one.renamings and not other.renamings:
        assert verbs(there, "added") == verbs(back, "removed")
        assert verbs(there, "removed") == verbs(back, "added")


@given(FULL_MAPS, st.data())
def test_what_is_taken_out_is_told(
    argument_map: ArgumentMap, data: st.DataObject
) -> None:
    everything = (
        *argument_map.propositions,
        *argument_map.inferences,
        *argument_map.attacks,
        *argument_map.alignments,
    )
    gone = data.draw(st.sampled_from(everything))
    less = evolve(
        argument_map,
        propositions=tuple(p for p in argument_map.propositions if p is not gone),
        inferences=tuple(i for i in argument_map.inferences if i is not gone),
        attacks=tuple(a for a in argument_map.attacks if a is not gone),
        alignments=tuple(a for a in argument_map.alignments if a is not gone),
    )
    (change,) = changes_between(argument_map, less).found
    assert (change.verb, change.part.item) == ("removed", gone)
    (change,) = changes_between(less, argument_map).found
    assert (change.verb, change.part.item) == ("added", gone)


@given(FULL_MAPS, texts(), st.data())
def test_another_wording_is_told_with_both(
    argument_map: ArgumentMap, text: str, data: st.DataObject
) -> None:
    number = data.draw(st.integers(0, len(argument_map.propositions) - 1))
    before = argument_map.propositions[number]
    assume(before.text != text)
    propositions = list(argument_map.propositions)
    propositions[number] = evolve(before, text=text)
    reworded = evolve(argument_map, propositions=tuple(propositions))
    (change,) = changes_between(argument_map, reworded).found
    assert told(change) == ("reworded", "proposition", before.key)
    assert change.fields == {"text": (before.text, text)}


@given(MAPS, MAPS)
def test_changes_can_be_told_and_drawn(one: ArgumentMap, other: ArgumentMap) -> None:
    """Of any two maps, even of two that have nothing in common."""
    changes = changes_between(one, other)
    assert len(list(changes_lines(changes))) == 1 + len(changes.found)
    assert len(json.loads(changes_json(changes))["changes"]) == len(changes.found)
    assert changes_dot(changes)
    drawing = changes_drawing(changes, everything=True)
    gone = [card.proposition.id for card in drawing.cards if card.mark == "gone"]
    removed = [change.part for change in changes.by("removed")]
    guests = {part.key for part in removed if part.family == "guest"}
    ghosts = [name for name in gone if name not in guests]
    assert len(ghosts) == sum(part.family == "proposition" for part in removed)


@few(10)
@given(MAPS, MAPS)
def test_changes_are_drawn(one: ArgumentMap, other: ArgumentMap) -> None:
    drawn = changes_pictures(changes_between(one, other), ["svg"])
    assert drawn.pictures["svg"].startswith(b"<svg ")


@given(texts(), texts())
def test_both_texts_are_in_their_difference(one: str, other: str) -> None:
    assume(not set("[]{}") & set(one + other))
    both = word_diff(one, other)
    assert without(both, "{+", "+}", "[-", "-]") == one
    assert without(both, "[-", "-]", "{+", "+}") == other


def without(both: str, start: str, end: str, *kept: str) -> str:
    """The text without what stands between two signs, and without two other signs."""
    parts = [part.partition(end) for part in both.split(start)]
    text = parts[0][0] + "".join(rest for _, _, rest in parts[1:])
    for sign in kept:
        text = text.replace(sign, "")
    return text
