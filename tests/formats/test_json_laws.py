"""Laws of JSON, over maps that are drafted at random on the real desk."""

import json

from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator

from argmap import ArgumentMap, Inference
from argmap.formats import Setting
from argmap.formats.json import read, write
from argmap.formats.schema.records import schema_text
from argmap.seeds.linking import linked
from argmap.testing import argument_maps, records_for

VALIDATOR = Draft202012Validator(json.loads(schema_text()))
SLOW = settings(
    suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=60
)


def homes_of(argument_map: ArgumentMap) -> dict[str, ArgumentMap]:
    """The maps from which a map adopts, as far as it adopts from them."""
    return {
        guest.map_key: ArgumentMap(
            key=guest.map_key,
            question="?",
            propositions=tuple(
                node
                for node in argument_map.adopted
                if not isinstance(node, Inference) and node.map_key == guest.map_key
            ),
            inferences=tuple(
                node
                for node in argument_map.adopted
                if isinstance(node, Inference) and node.map_key == guest.map_key
            ),
        )
        for guest in argument_map.adopted
    }


@SLOW
@given(argument_maps())
def test_every_map_comes_back_the_same_and_in_the_same_bytes(
    argument_map: ArgumentMap,
) -> None:
    text = write(argument_map, Setting())
    again = read(text, "m.json", homes_of(argument_map))
    assert again == argument_map
    assert write(again, Setting()) == text


@SLOW
@given(argument_maps().filter(lambda argument_map: not argument_map.adopted))
def test_every_linked_map_comes_back_the_same(argument_map: ArgumentMap) -> None:
    known = linked(argument_map, records_for(argument_map))
    assert read(write(known, Setting()), "m.json", {}) == known


@SLOW
@given(argument_maps())
def test_the_schema_accepts_every_map(argument_map: ArgumentMap) -> None:
    text = write(argument_map, Setting())
    assert list(VALIDATOR.iter_errors(json.loads(text))) == []
