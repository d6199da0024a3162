"""Broken map files: every fault at once, with its code and its path inside the file."""

import json
from collections.abc import Sequence
from contextlib import suppress

import pytest
from attrs import NOTHING, AttrsInstance, fields
from hypothesis import given
from hypothesis import strategies as st

from argmap.errors import ArgmapError, ArgmapErrors, LoadingError, each_error
from argmap.formats.json import read
from argmap.formats.schema import records
from argmap.seeds.linking import linked
from argmap.whence import Whence
from tests.examples import saturday_records, weekday_desks
from tests.formats.broken_files import BROKEN, Broken
from tests.formats.trees import both, drop, good_tree, numbered, put

BESIDE = {"weekday-desks": linked(weekday_desks(), saturday_records())}

RECORDS: dict[str, type[AttrsInstance]] = {
    "sources[1]": records.SourceEntry,
    "positions[1]": records.PositionRecord,
    "positions[0].holder": records.AgentRecord,
    "propositions[loose]": records.PropositionRecord,
    "propositions[loose].anchors[0]": records.AnchorRecord,
    "inferences[save]": records.InferenceRecord,
    "attacks[0]": records.AttackRecord,
    "concessions[0]": records.ConcessionRecord,
    "alignments[0]": records.AlignmentRecord,
    "waivers[0]": records.WaiverRecord,
    "left_out[0]": records.LeftOutRecord,
    "renamed[0]": records.RenamingRecord,
}

FIELDS = [
    (place, field.name) for place, kind in RECORDS.items() for field in fields(kind)
]
REQUIRED = [
    (place, field.name)
    for place, kind in RECORDS.items()
    for field in fields(kind)
    if field.default is NOTHING
]
TOP = [field.name for field in fields(records.MapRecord)]


def faults_of(text: str) -> list[ArgmapError]:
    """What reading a file raises, one by one."""
    with pytest.raises((LoadingError, ArgmapErrors)) as caught:
        read(text, "maps/broken.json", BESIDE)
    error = caught.value
    assert isinstance(error, ArgmapError | ArgmapErrors)
    return list(each_error(error))


def found(tree: object) -> list[tuple[str, str | None]]:
    """The code and the path of every fault of a file of these nested values."""
    return said(faults_of(json.dumps(tree)))


def said(errors: Sequence[ArgmapError]) -> list[tuple[str, str | None]]:
    """The code and the path of each error."""
    return [(error.code, error.at.inside if error.at else None) for error in errors]


def test_the_file_is_good_before_it_is_broken() -> None:
    assert read(json.dumps(good_tree()), "good.json", BESIDE).key == "saturday-library"


@pytest.mark.parametrize("case", BROKEN, ids=lambda case: case.name)
def test_a_broken_file_is_refused_at_the_place(case: Broken) -> None:
    tree = good_tree()
    place = numbered(tree, case.place)
    case.change(tree)
    assert found(tree) == [(case.code, place)]


@pytest.mark.parametrize(("place", "field"), REQUIRED)
def test_a_missing_field_is_a_fault(place: str, field: str) -> None:
    tree = good_tree()
    expected = numbered(tree, f"{place}.{field}")
    drop(f"{place}.{field}")(tree)
    errors = faults_of(json.dumps(tree))
    (error,) = [error for error in errors if error.code == "json-fault"]
    assert str(error).endswith(f"json-fault: {expected}: is missing")
    assert said([error]) == [("json-fault", expected)]


@pytest.mark.parametrize(("place", "field"), FIELDS)
def test_an_object_where_none_belongs_is_a_fault(place: str, field: str) -> None:
    tree = good_tree()
    expected = numbered(tree, f"{place}.{field}")
    put(f"{place}.{field}", {"wrong": True})(tree)
    if field in ("holder", "by") and "attacks" not in place:
        expected += ".wrong"
    assert ("json-fault", expected) in found(tree)


@pytest.mark.parametrize("field", TOP)
def test_a_missing_field_of_the_map_is_one_fault(field: str) -> None:
    tree = good_tree()
    drop(field)(tree)
    assert [str(error) for error in faults_of(json.dumps(tree))] == [
        f"maps/broken.json: json-fault: {field}: is missing"
    ]


@pytest.mark.parametrize("field", TOP)
def test_a_field_of_the_map_of_the_wrong_type_is_one_fault(field: str) -> None:
    tree = good_tree()
    put(field, {"wrong": True})(tree)
    assert found(tree) == [("json-fault", field)]


def test_all_faults_are_told_at_once() -> None:
    tree = good_tree()
    both(
        put("question", " "),
        put("propositions[loose].text", 3),
        put("propositions[loose].anchors[0].paragraph", 0),
        put("inferences[save].premises", []),
        put("attacks[0].target", "saturday-library/nobody"),
    )(tree)
    assert found(tree) == [
        ("blank-text", "question"),
        ("json-fault", numbered(tree, "propositions[loose].text")),
        ("bad-anchor", numbered(tree, "propositions[loose].anchors[0].paragraph")),
        ("empty-because", numbered(tree, "inferences[save].premises")),
        ("unknown-node", "attacks[0].target"),
    ]


def test_what_refers_to_a_broken_entry_is_passed_over() -> None:
    """`relief` is in inferences that are in undercuts; only its own fault is told."""
    tree = good_tree()
    put("propositions[relief].text", "")(tree)
    assert found(tree) == [("blank-text", numbered(tree, "propositions[relief].text"))]


def test_what_refers_to_a_broken_position_is_passed_over() -> None:
    tree = good_tree()
    put("positions[0].holder", 3)(tree)
    assert found(tree) == [("json-fault", "positions[0].holder")]


def test_what_refers_to_an_adopted_node_that_is_not_found_is_passed_over() -> None:
    with pytest.raises(ArgmapErrors) as caught:
        read(json.dumps(good_tree()), "m.json", {})
    assert said(caught.value.errors) == [
        ("unknown-map", f"adopted[{index}]") for index in range(4)
    ]


def test_rules_are_checked_though_the_key_of_the_map_is_broken() -> None:
    tree = good_tree()
    both(put("key", "Saturday"), put("attacks[0].by", "Saturday/open-it"))(tree)
    assert found(tree) == [("malformed-key", "key"), ("self-attack", "attacks[0].by")]


def test_an_error_names_the_file_and_near_matches() -> None:
    tree = good_tree()
    put("attacks[0].by", "saturday-library/heatin")(tree)
    (error,) = faults_of(json.dumps(tree))
    assert error.at == Whence("maps/broken.json", inside="attacks[0].by")
    assert error.hint is not None
    assert '"saturday-library/heating"' in error.hint


@pytest.mark.parametrize(
    ("place", "value", "meant"),
    [
        ("propositions[loose].kind", "clam", "claim"),
        ("propositions[loose].position", "caretaker", "caretakers"),
        ("propositions[loose].txt", "x", "text"),
        ("propositions[loose].anchors[0].source", "staff-review", "staffing-review"),
        ("inferences[save].scheme", "cause-effect", "cause-to-effect"),
        ("adopted[0]", "weekday-deks/overworked", "weekday-desks"),
        ("positons", [], "positions"),
    ],
)
def test_a_mistyped_word_gets_a_hint(place: str, value: object, meant: str) -> None:
    tree = good_tree()
    put(place, value)(tree)
    hints = [error.hint for error in faults_of(json.dumps(tree))]
    assert any(hint is not None and f'"{meant}"' in hint for hint in hints)


def test_a_message_carries_no_control_characters_and_is_not_endless() -> None:
    tree = good_tree()
    put("propositions[loose].position", "\x1b[2J\ud800" + "y" * 10_000)(tree)
    tree["\x1b[31m"] = 1
    for error in faults_of(json.dumps(tree)):
        assert (error.message + (error.hint or "")).isprintable()
        assert len(str(error)) < 600


def test_a_later_version_is_refused_with_a_hint_and_nothing_else() -> None:
    (error,) = faults_of('{"argmap": 2, "new": []}')
    assert (error.code, error.hint) == ("newer-version", "upgrade argmap")


@pytest.mark.parametrize(
    ("text", "code", "message"),
    [
        ("", "json-syntax", "expecting value, column 1"),
        ("{", "json-syntax", "expecting property name"),
        ('{"argmap": 1,}', "json-syntax", "column"),
        ("{} {}", "json-syntax", "extra data"),
        ("\ufeff{}", "json-syntax", "column 1"),
        ('{"key": "tab\t"}', "json-syntax", "control character"),
        ("[" * 200_000, "json-syntax", "nested too deeply"),
        ('{"key":' * 200_000, "json-syntax", "nested too deeply"),
        ("[]", "json-fault", "must hold an object, not a list"),
        ("null", "json-fault", "must hold an object, not null"),
        ("7" * 5_000, "json-fault", "not a number of 5000 digits"),
        ("NaN", "json-fault", "not NaN"),
    ],
)
def test_a_text_that_is_no_map_file_is_one_fault(
    text: str, code: str, message: str
) -> None:
    (error,) = faults_of(text)
    assert error.code == code
    assert message in error.message


def test_a_fault_of_syntax_names_its_line() -> None:
    (error,) = faults_of('{\n  "argmap": 1,\n  oops\n}')
    assert error.at == Whence("maps/broken.json", 3)


@pytest.mark.parametrize(
    ("number", "code"),
    [
        ("NaN", "json-fault"),
        ("Infinity", "json-fault"),
        ("-Infinity", "json-fault"),
        ("9" * 5_000, "json-fault"),
        ("1e999", "bad-strength"),
        ("-0", "bad-strength"),
    ],
)
def test_a_number_that_cannot_be_is_a_fault_at_its_place(
    number: str, code: str
) -> None:
    tree = good_tree()
    put("attacks[0].strength", "HERE")(tree)
    text = json.dumps(tree).replace('"HERE"', number)
    assert said(faults_of(text)) == [(code, "attacks[0].strength")]


def test_a_huge_number_is_a_fault_at_its_place() -> None:
    tree = good_tree()
    put("left_out[0].paragraph", "HERE")(tree)
    text = json.dumps(tree).replace('"HERE"', "9" * 5_000)
    assert said(faults_of(text)) == [("json-fault", "left_out[0].paragraph")]


@pytest.mark.parametrize(
    ("written", "place"),
    [
        ('"question"', "question"),
        ('"licence"', "licence"),
        ('"digest"', "sources[0].digest"),
        ('"same_as"', "positions[0].holder.same_as"),
        ('"extent"', "concessions[0].extent"),
        ('"sentence"', "propositions[0].anchors[0].sentence"),
    ],
)
def test_a_field_that_is_written_twice_is_a_fault(written: str, place: str) -> None:
    text = json.dumps(good_tree())
    twice = text.replace(f"{written}:", f"{written}: null, {written}:", 1)
    assert said(faults_of(twice)) == [("json-fault", place)]


TREES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(TOP), inner),
)


@given(place=st.sampled_from(TOP), value=TREES)
def test_no_value_of_a_field_gives_a_traceback(place: str, value: object) -> None:
    """Whatever stands in a field, the file is read, or refused in words."""
    tree = good_tree()
    put(place, value)(tree)
    with suppress(ArgmapError, ArgmapErrors):
        read(json.dumps(tree), "m.json", BESIDE)


@given(data=st.data(), value=TREES)
def test_no_value_inside_an_entry_gives_a_traceback(
    data: st.DataObject, value: object
) -> None:
    tree = good_tree()
    place, field = data.draw(st.sampled_from(FIELDS))
    put(f"{place}.{field}", value)(tree)
    with suppress(ArgmapError, ArgmapErrors):
        read(json.dumps(tree), "m.json", BESIDE)
