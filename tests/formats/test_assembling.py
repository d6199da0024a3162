"""The quick reading of typed trees comes to the same as the strict one."""

import json

from hypothesis import given

from argmap import ArgumentMap
from argmap.formats.schema.assembling import assembled
from argmap.formats.schema.playing import map_of
from argmap.formats.schema.recording import tree_of
from argmap.formats.schema.records import (
    AttackRecord,
    InferenceRecord,
    PropositionRecord,
)
from argmap.formats.schema.structuring import Faults
from argmap.formats.schema.values import is_list, is_object
from tests.formats.trees import good_tree
from tests.properties.maps import FULL_MAPS, homes_of

KINDS: dict[str, type[object]] = {
    "propositions": PropositionRecord,
    "inferences": InferenceRecord,
    "attacks": AttackRecord,
}


@given(FULL_MAPS)
def test_a_typed_tree_is_read_as_any_other(argument_map: ArgumentMap) -> None:
    tree: object = json.loads(json.dumps(tree_of(argument_map)))
    beside = homes_of(argument_map)
    typed = map_of(tree, "m", beside, code="fault", typed=True)
    assert typed == map_of(tree, "m", beside, code="fault")


def entries(section: str) -> list[dict[str, object]]:
    """The entries of a section of a good tree."""
    found = good_tree()[section]
    assert is_list(found)
    return [{**entry} for entry in found if is_object(entry)]


def test_nodes_and_attacks_are_assembled_as_they_are_structured() -> None:
    for section, kind in KINDS.items():
        for entry in entries(section):
            record = assembled(entry, kind)
            if not isinstance(entry.get("holder"), dict):
                assert record is not None
                assert record == Faults("m", "fault").structured(entry, kind, "")


ODD: dict[str, object] = {
    "colour": "red",
    "origin": None,
    "anchors": [{"source": "review", "paragraph": 2, "through": 3}],
    "premises": "relief",
    "scheme": "magic",
    "holder": {"key": "bursar", "name": "The bursar", "same_as": []},
}


def test_what_is_odd_is_left_to_strict_reading() -> None:
    for section, kind in KINDS.items():
        entry = entries(section)[0]
        for name, value in ODD.items():
            assert assembled({**entry, name: value}, kind) is None, name
        assert assembled({**entry, "colour": "red"}, kind) is None
        del entry["position"]
        assert assembled(entry, kind) is None
    assert assembled("an id", str) is None
