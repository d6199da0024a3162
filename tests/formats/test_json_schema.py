"""The JSON Schema accepts what is written, and refuses what a schema can refuse."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from jsonschema.protocols import Validator

from argmap import ArgumentMap
from argmap.formats import Setting
from argmap.formats.json import write
from argmap.formats.schema.records import schema_text
from argmap.model.keys import is_iri, is_key, is_language, is_licence, is_reserved
from argmap.model.schemes import Scheme
from argmap.model.texts import LABEL_LENGTH, text_fault
from tests.examples import linked_saturday_library, saturday_library, weekday_desks
from tests.formats.broken_files import BROKEN, Broken
from tests.formats.test_broken_files import FIELDS, REQUIRED, TOP
from tests.formats.trees import drop, good_tree, put

SCHEMA = json.loads(schema_text())
WHOLE = Draft202012Validator(SCHEMA)
DOCS = Path(__file__).parents[2] / "docs" / "reference" / "argmap.schema.json"

WORDS = st.text(st.characters(codec=None) | st.sampled_from("\n\r\t-az09/:.+"))
KEYS = st.from_regex(r"(al-|pos-|map|)[a-z][a-z0-9]{0,3}(-[a-z0-9]{1,3}){0,3}\n?\Z")


def part(name: str) -> Validator:
    """A validator for one of the definitions."""
    reference = {"$ref": f"#/$defs/{name}", "$defs": SCHEMA["$defs"]}
    return Draft202012Validator(reference)


TEXT, LABEL, KEY = part("text"), part("label"), part("key")
LANGUAGE, IRI, SPDX = part("language"), part("iri"), part("spdx")


def objects_of(value: object) -> list[dict[str, object]]:
    """Every object within the schema that describes an object of a file."""
    match value:
        case dict():
            here = [value] if value.get("type") == "object" else []
            return [
                *here,
                *(each for inner in value.values() for each in objects_of(inner)),
            ]
        case list():
            return [each for inner in value for each in objects_of(inner)]
        case _:
            return []


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_the_documentation_holds_the_same_schema() -> None:
    assert DOCS.read_text("utf-8") == schema_text()


@pytest.mark.parametrize(
    "make", [saturday_library, linked_saturday_library, weekday_desks]
)
def test_what_is_written_is_accepted(make: Callable[[], ArgumentMap]) -> None:
    assert list(WHOLE.iter_errors(json.loads(write(make(), Setting())))) == []


@pytest.mark.parametrize("case", BROKEN, ids=lambda case: case.name)
def test_a_broken_file_is_refused_where_a_schema_can(case: Broken) -> None:
    """And accepted where a schema cannot, so that no exception stands without need."""
    tree = good_tree()
    case.change(tree)
    assert WHOLE.is_valid(tree) is (case.beyond_schema is not None)


@pytest.mark.parametrize(("place", "field"), REQUIRED)
def test_a_missing_field_is_refused(place: str, field: str) -> None:
    tree = good_tree()
    drop(f"{place}.{field}")(tree)
    assert not WHOLE.is_valid(tree)


@pytest.mark.parametrize("field", TOP)
def test_a_missing_field_of_the_map_is_refused(field: str) -> None:
    tree = good_tree()
    drop(field)(tree)
    assert not WHOLE.is_valid(tree)


@pytest.mark.parametrize(("place", "field"), FIELDS)
def test_an_object_where_none_belongs_is_refused(place: str, field: str) -> None:
    tree = good_tree()
    put(f"{place}.{field}", {"wrong": True})(tree)
    assert not WHOLE.is_valid(tree)


def test_no_object_takes_other_fields_and_each_field_is_described() -> None:
    for each in objects_of(SCHEMA):
        properties = each["properties"]
        assert isinstance(properties, dict)
        assert each["additionalProperties"] is False
        assert each["description"]
        for field in properties.values():
            referred = str(field.get("$ref", "")).rpartition("/")[2]
            assert "description" in field or "description" in SCHEMA["$defs"][referred]


def test_the_schema_names_every_scheme() -> None:
    named = SCHEMA["$defs"]["inference"]["properties"]["scheme"]["enum"]
    assert named == [None, *(scheme.slug for scheme in Scheme)]


@given(WORDS)
@example("x" * 20_000)
@example("x" * 20_001)
@example("\u2028 \u3000")
@example("\ufeff")
@example("\U0010fffe.")
@example("\U0001f4da" * 20_000)
def test_the_schema_and_the_desk_agree_on_texts(text: str) -> None:
    assert TEXT.is_valid(text) is (text_fault(text) is None)
    assert LABEL.is_valid(text) is (text_fault(text, longest=LABEL_LENGTH) is None)


@given(st.characters(codec=None))
def test_the_schema_and_the_desk_agree_on_every_character(character: str) -> None:
    assert TEXT.is_valid(character) is (text_fault(character) is None)
    text = f"a {character}"
    assert TEXT.is_valid(text) is (text_fault(text) is None)


@given(WORDS | KEYS)
@example("k" * 64)
@example("k" * 65)
@example("map")
@example("map\n")
def test_the_schema_and_the_desk_agree_on_keys(key: str) -> None:
    assert KEY.is_valid(key) is (is_key(key) and not is_reserved(key))


@given(WORDS | st.from_regex(r"[a-zX]{1,9}(-[a-zX0-9]{1,9}){0,4}\n?\Z"))
@example("zh-Hant-TW")
@example("de-1996-x-old")
@example("en-u-ca-gregory")
def test_the_schema_and_the_desk_agree_on_languages(tag: str) -> None:
    assert LANGUAGE.is_valid(tag) is is_language(tag)


@given(WORDS | st.from_regex(r"[a-z]:[a%0/ <>\\^`{|}\[\]\"#?]{1,9}\n?\Z"))
@example("https://example.org/caf%C3%A9")
@example("https://example.org/licence")
@example("CC-BY-4.0")
def test_the_schema_and_the_desk_agree_on_licences(licence: str) -> None:
    assert IRI.is_valid(licence) is is_iri(licence)
    lawful = IRI.is_valid(licence) or SPDX.is_valid(licence)
    assert lawful is is_licence(licence)
