"""The five records are true of the texts that they record."""

from pathlib import Path

import pytest

from argmap.seeds.comparing import compared
from argmap.seeds.finding import text_of
from argmap.seeds.normalising import digest_of
from argmap.seeds.reading import read_records
from argmap.seeds.records import SourceRecord

RECORDS = read_records(Path(__file__).resolve().parents[2] / "seeds")
KEYS = ["cornered-2024", "pressure-2020", "rose-2020", "takeover-2024", "wahab-2024"]


def test_there_are_the_five_records() -> None:
    assert list(RECORDS) == KEYS


@pytest.mark.parametrize("key", KEYS)
def test_every_paragraph_and_sentence_is_the_same(key: str, texts_folder: Path) -> None:
    comparison = compared(RECORDS[key], text_of(RECORDS[key], texts_folder))
    assert comparison.agrees, comparison.differences


@pytest.mark.parametrize("key", KEYS)
def test_sentences_hold_every_word_of_their_paragraph(
    key: str, texts_folder: Path
) -> None:
    text = text_of(RECORDS[key], texts_folder)
    for paragraph in RECORDS[key].paragraphs:
        held = "".join(text[each.start : each.end] for each in paragraph.sentences)
        words = text[paragraph.start : paragraph.end]
        assert "".join(held.split()) == "".join(words.split())


@pytest.mark.parametrize("key", KEYS)
def test_what_a_record_states_stands_in_its_text(key: str, texts_folder: Path) -> None:
    record = RECORDS[key]
    text = text_of(record, texts_folder)
    affiliation = (record.affiliation or "").split(", ")
    for words in (record.title or "", *record.authors, *affiliation, *record.labels):
        assert words in text


@pytest.mark.parametrize("key", KEYS)
def test_an_altered_copy_differs(key: str, texts_folder: Path) -> None:
    record = RECORDS[key]
    text = text_of(record, texts_folder)
    place = record.paragraphs[-1].start
    altered = text[:place] + "¶" + text[place + 1 :]
    assert digest_of(altered) != record.digest
    told = [
        found for found in compared(record, altered).differences if not found.sentence
    ]
    assert [(found.paragraph, found.verdict) for found in told] == [
        (record.paragraphs[-1].number, "altered")
    ]


def bibliography(
    record: SourceRecord,
) -> tuple[str | None, tuple[str, ...], str | None]:
    return record.title, record.authors, record.date


def test_a_fact_that_a_text_does_not_state_is_absent() -> None:
    assert bibliography(RECORDS["pressure-2020"]) == (None, (), None)
    unnamed = [key for key in KEYS if not RECORDS[key].authors]
    assert unnamed == ["cornered-2024", "pressure-2020", "takeover-2024"]
    assert RECORDS["wahab-2024"].date == "2024-02-01"
    assert RECORDS["takeover-2024"].labels == ("Policy Analysis", "Fikra Forum")
