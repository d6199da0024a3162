"""A record is read strictly, and all its faults are told at once."""

from pathlib import Path

import pytest

from argmap.errors import ArgmapError, ArgmapErrors, SeedError, each_error
from argmap.seeds.reading import read_record, read_records, record_files
from argmap.seeds.records import SourceRecord
from argmap.seeds.writing import record_toml

A = "a" * 64
GOOD = f"""
key = "survey"
title = "A survey"
authors = ["The head of the reading room"]
date = "2024-02"
url = "https://example.org/survey"
labels = ["Library papers"]
language = "en-GB"
digest = "{A}"

[[paragraphs]]
number = 1
start = 0
end = 20
digest = "{A}"
sentences = [
  {{ number = 1, start = 0, end = 9, digest = "{A}" }},
  {{ number = 2, start = 10, end = 20, digest = "{A}" }},
]

[[paragraphs]]
number = 2
start = 21
end = 30
digest = "{A}"
boilerplate = "byline"
sentences = [{{ number = 1, start = 21, end = 30, digest = "{A}" }}]
"""


def faults_of(folder: Path, toml: str, name: str = "survey.toml") -> list[ArgmapError]:
    path = folder / name
    path.write_text(toml, encoding="utf-8")
    try:
        read_record(path)
    except (ArgmapError, ArgmapErrors) as error:
        return list(each_error(error))
    return []


def test_a_record_holds_what_the_file_says(tmp_path: Path) -> None:
    path = tmp_path / "survey.toml"
    path.write_text(GOOD, encoding="utf-8")
    record = read_record(path)
    assert record.title == "A survey"
    assert record.authors == ("The head of the reading room",)
    assert (record.affiliation, record.publisher) == (None, None)
    assert record.labels == ("Library papers",)
    assert record.paragraphs[1].boilerplate == "byline"
    assert record.span(1, 2) == (10, 20)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('key = "survey"', "", "key: is missing"),
        (
            'key = "survey"',
            'key = "other"',
            'key: must be the name of the file, "survey"',
        ),
        ('key = "survey"', 'key = "../x"', "key: must be lower-case words"),
        ('key = "survey"', "key = 3", "key: must be text, not a number"),
        ('title = "A survey"', 'title = " "', "title: the text is blank"),
        ('title = "A survey"', 'title = "\\u0007"', "title: the text holds U+0007"),
        ("title =", "titel =", "titel: is not a field here; did you mean"),
        ("title =", '"a\\nb" =', r"'a\nb': is not a field here"),
        (
            '["The head of the reading room"]',
            '"one"',
            "authors: must be an array, not text",
        ),
        ('["The head of the reading room"]', "[1]", "authors[0]: must be text"),
        ('"2024-02"', '"2024-13"', "date: must be a date"),
        ('"2024-02"', '"February"', "date: must be a date"),
        (
            '"2024-02"',
            "2024-02-01",
            "date: must be text, not a date or time (quote it)",
        ),
        ("org/survey", "org/[survey]", "url: must be an http or https address"),
        ("https:", "javascript:", "url: must be an http or https address"),
        ('"en-GB"', '"English!"', "language: must be a language tag"),
        (f'digest = "{A}"\n\n', 'digest = "A"\n\n', "digest: must be 64 lower-case"),
        ("number = 2\n", "number = 3\n", "paragraphs[1].number: must be 2, not 3"),
        ("number = 2\n", "number = true\n", "paragraphs[1].number: must be a whole"),
        (
            "start = 21\n",
            "start = 19\n",
            "paragraphs[1].start: must not be less than 20",
        ),
        ("start = 0\n", "start = -1\n", "paragraphs[0].start: must not be negative"),
        ("end = 9,", "end = 0,", "paragraphs[0].sentences[0].end: must be greater"),
        (
            "start = 10, end = 20",
            "start = 10, end = 21",
            "paragraphs[0].sentences[1].end: must not be greater than 20",
        ),
        ("start = 10,", "start = 8,", "sentences[1].start: must not be less than 9"),
        ("start = 10,", "start = 1.5,", "sentences[1].start: must be a whole number"),
        ('"byline"', '"advert"', "paragraphs[1].boilerplate: must be one of adver"),
        ("sentences = [{", "sentences = [] #", "must hold at least one sentence"),
        (
            "sentences = [{",
            "sentences = [1] #",
            "paragraphs[1].sentences[0]: must be a",
        ),
        ("sentences = [{", "sentences = {} #", "must be an array, not a table"),
        ("sentences = [{", "sentences = [[]] #", "must be a table, not an array"),
        ("sentences = [{", "sentences = false #", "not true or false"),
        ("end = 30, ", "", "paragraphs[1].sentences[0].end: is missing"),
    ],
)
def test_a_fault_is_told_with_its_path_inside_the_file(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    assert old in GOOD
    faults = faults_of(tmp_path, GOOD.replace(old, new, 1))
    told = [fault for fault in faults if message in fault.message]
    assert len(told) == 1, faults
    assert told[0].code == "record-fault"
    assert str(told[0]).startswith(str(tmp_path / "survey.toml"))


def test_files_that_start_with_an_underscore_or_a_dot_are_no_records(
    tmp_path: Path,
) -> None:
    (tmp_path / "survey.toml").write_text(GOOD, encoding="utf-8")
    for name in ("_old.toml", ".draft.toml", "survey.txt"):
        (tmp_path / name).write_text("key = 3\n", encoding="utf-8")
    (tmp_path / "folder.toml").mkdir()
    assert record_files(tmp_path) == [tmp_path / "survey.toml"]
    assert list(read_records(tmp_path)) == ["survey"]
    assert record_files(tmp_path / "nowhere") == []


def test_paragraphs_are_tables(tmp_path: Path) -> None:
    header, _, _ = GOOD.partition("[[paragraphs]]")
    (fault,) = faults_of(tmp_path, header + "paragraphs = [1]")
    assert fault.message == "paragraphs[0]: must be a table, not a number"


def test_all_faults_of_a_file_are_told_at_once(tmp_path: Path) -> None:
    broken = GOOD.replace("number = 2\n", "number = 3\n").replace('"en-GB"', "1")
    messages = [fault.message for fault in faults_of(tmp_path, broken)]
    assert len(messages) == 2
    assert messages[0].startswith("language")
    assert messages[1].startswith("paragraphs[1].number")


@pytest.mark.parametrize(
    ("toml", "line"),
    [
        ('key = "survey"\nkey = "twice"\n', 2),
        ("key = \n", 1),
        ("a = " + "[" * 9999, None),
    ],
)
def test_broken_toml_is_an_error_at_its_line(
    tmp_path: Path, toml: str, line: int | None
) -> None:
    (fault,) = faults_of(tmp_path, toml)
    assert fault.code == "broken-toml"
    assert fault.at is not None
    assert fault.at.line == line


def test_a_number_too_long_to_read_is_broken_toml(tmp_path: Path) -> None:
    (fault,) = faults_of(tmp_path, "a = " + "9" * 5000)
    assert fault.code == "broken-toml"


def test_a_file_that_is_not_utf_8_is_broken_toml(tmp_path: Path) -> None:
    path = tmp_path / "survey.toml"
    path.write_bytes(b'key = "\xff"')
    with pytest.raises(SeedError, match="byte 7") as caught:
        read_record(path)
    assert caught.value.code == "broken-toml"


def test_a_record_that_cannot_be_opened_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SeedError) as caught:
        read_record(tmp_path / "nowhere.toml")
    assert caught.value.code == "unreadable-record"


def test_records_are_read_by_key_in_order(tmp_path: Path, record: SourceRecord) -> None:
    (tmp_path / "survey.toml").write_text(record_toml(record), encoding="utf-8")
    other = GOOD.replace('"survey"', '"review"', 1)
    (tmp_path / "review.toml").write_text(other, encoding="utf-8")
    (tmp_path / ".review.toml.part").write_text("half", encoding="utf-8")
    (tmp_path / ".hidden.toml").write_text("half", encoding="utf-8")
    assert list(read_records(tmp_path)) == ["review", "survey"]
    assert read_records(tmp_path)["survey"] == record


def test_a_missing_folder_holds_no_records(tmp_path: Path) -> None:
    assert read_records(tmp_path / "nowhere") == {}


def test_faults_of_all_files_are_told_together(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text("=", encoding="utf-8")
    (tmp_path / "b.toml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "survey.toml").write_text(GOOD, encoding="utf-8")
    with pytest.raises(ArgmapErrors) as caught:
        read_records(tmp_path)
    codes = [fault.code for fault in each_error(caught.value)]
    assert codes == ["broken-toml", "record-fault"]
