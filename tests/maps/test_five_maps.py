"""What each of the five maps must be: whole, connected, anchored, in every format."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from argmap.analysis.walks import bearings_of
from argmap.checks import problems_of
from argmap.draw.picture import pictures_of
from argmap.formats import Setting, format_named, format_names
from argmap.loading import Loaded, load
from argmap.model.maps import ArgumentMap
from argmap.model.propositions import Counterclaim, Premise, Recommendation

REPOSITORY = Path(__file__).resolve().parents[2]
LOADED: Loaded = load(REPOSITORY / "maps", REPOSITORY / "seeds")
POSITIONS = {
    "cornered-2024": None,
    "pressure-2020": None,
    "rose-2020": "Caroline Rose",
    "takeover-2024": None,
    "wahab-2024": "Bilal Wahab",
}
A1_LONG_SIDE = 2384
"""In points. A map that needs more than A1 has a squarer sheet of its own."""

each_map = pytest.mark.parametrize("key", POSITIONS)


def longest_chain(argument_map: ArgumentMap) -> int:
    """How many inferences stand behind one another, at most."""
    bearings = bearings_of(argument_map)
    lengths: dict[str, int] = {}

    def below(node: str) -> int:
        if node not in lengths:
            lengths[node] = max(
                (
                    1 + max(below(premise.id) for premise in step.premises)
                    for step in bearings.steps_to.get(node, ())
                ),
                default=0,
            )
        return lengths[node]

    return max(below(proposition.id) for proposition in argument_map.propositions)


def opposing(argument_map: ArgumentMap) -> Iterator[Counterclaim]:
    """The counterclaims that are connected to what they oppose."""
    bearings = bearings_of(argument_map)
    for proposition in argument_map.propositions:
        if isinstance(proposition, Counterclaim) and (
            proposition.id in bearings.attacks_by
        ):
            yield proposition


def test_the_five_maps_are_there_without_a_fault() -> None:
    assert LOADED.errors == ()
    keys = [argument_map.key for argument_map in LOADED.maps]
    assert keys == sorted([*POSITIONS, "iraq-debate"])


@each_map
def test_it_holds_its_authors_position_in_full(key: str) -> None:
    argument_map = LOADED.named(key)
    least = 40 if key == "cornered-2024" else 70
    assert len(argument_map.propositions) >= least
    assert longest_chain(argument_map) >= 3
    assert any(len(step.premises) > 1 for step in argument_map.inferences)
    assert len(list(opposing(argument_map))) >= 2


@each_map
def test_its_holder_is_who_the_text_names(key: str) -> None:
    (position,) = LOADED.named(key).positions
    assert position.holder == POSITIONS[key]
    assert position.thesis is not None


@each_map
def test_every_proposition_is_anchored_to_sentences(key: str) -> None:
    for proposition in LOADED.named(key).propositions:
        assert proposition.anchors
        for anchor in proposition.anchors:
            assert anchor.sentence is not None
            assert anchor.start is not None


@each_map
def test_a_careful_reader_objects_to_nothing(key: str) -> None:
    assert problems_of(LOADED.named(key)) == ()


@each_map
def test_kinds_keep_to_their_parts(key: str) -> None:
    argument_map = LOADED.named(key)
    bearings = bearings_of(argument_map)
    for proposition in argument_map.propositions:
        steps = bearings.steps_to.get(proposition.id, ())
        if isinstance(proposition, Premise):
            assert not steps
        if isinstance(proposition, Counterclaim):
            assert all(step.reported for step in steps)
        if isinstance(proposition, Recommendation):
            assert proposition.addressee is not None
            assert steps


@each_map
def test_its_wording_is_short_and_its_licence_stated(key: str) -> None:
    argument_map = LOADED.named(key)
    assert argument_map.licence == "CC-BY-4.0"
    assert all(len(node.text) <= 200 for node in argument_map.propositions)


@each_map
@pytest.mark.parametrize("name", format_names())
def test_every_format_writes_it(key: str, name: str) -> None:
    setting = Setting(records=LOADED.records)
    written = format_named(name)
    text = written.write(LOADED.named(key), setting)
    assert text.endswith("\n")
    if written.read is not None:
        assert written.read(text, f"{key}{written.suffix}", {}) == LOADED.named(key)
    if name == "json":
        assert json.loads(text)["key"] == key


@each_map
def test_it_is_drawn_on_paper_that_can_be_read(key: str) -> None:
    drawn = pictures_of(LOADED.named(key), ["svg", "pdf"])
    assert drawn.paper.body >= 8
    assert max(drawn.paper.width, drawn.paper.height) <= A1_LONG_SIDE


def test_a_map_that_is_named_is_the_same_as_among_all() -> None:
    for argument_map in LOADED.maps:
        key = argument_map.key
        alone = load(REPOSITORY / "maps", REPOSITORY / "seeds", [key])
        assert alone.maps == (argument_map,)
        cited = {source.key for source in argument_map.sources} or set(POSITIONS)
        assert alone.records == {each: LOADED.records[each] for each in cited}
