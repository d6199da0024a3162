"""Law: the JSON Schema accepts what JSON writes, and writing is the same each time."""

import json

from hypothesis import given
from jsonschema import Draft202012Validator

from argmap import ArgumentMap
from argmap.formats import Setting
from argmap.formats.json import write
from argmap.formats.schema.records import schema_text
from argmap.testing import argument_maps

VALIDATOR = Draft202012Validator(json.loads(schema_text()))


@given(argument_maps())
def test_the_schema_accepts_every_map(argument_map: ArgumentMap) -> None:
    text = write(argument_map, Setting())
    assert text == write(argument_map, Setting())
    assert list(VALIDATOR.iter_errors(json.loads(text))) == []
