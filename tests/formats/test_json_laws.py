"""Laws of JSON, over maps that are drafted at random on the real desk."""

import json

from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator
from tests.formats.drafting import maps

from argmap import ArgumentMap
from argmap.formats import Setting
from argmap.formats.json import read, write
from argmap.formats.schema import schema_text

VALIDATOR = Draft202012Validator(json.loads(schema_text()))
Drafted = tuple[ArgumentMap, dict[str, ArgumentMap]]


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(maps())
def test_every_map_comes_back_the_same_and_in_the_same_bytes(drafted: Drafted) -> None:
    argument_map, beside = drafted
    text = write(argument_map, Setting())
    again = read(text, "m.json", beside)
    assert again == argument_map
    assert write(again, Setting()) == text


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(maps())
def test_the_schema_accepts_every_map(drafted: Drafted) -> None:
    argument_map, _ = drafted
    text = write(argument_map, Setting())
    assert list(VALIDATOR.iter_errors(json.loads(text))) == []
