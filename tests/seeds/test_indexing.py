"""A record is made of a text, and corrected."""

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.errors import MissingPartError, SeedError
from argmap.seeds.indexing import (
    Splitter,
    indexed,
    offset_before,
    sentence_splitter,
    with_boilerplate,
    with_sentence_split,
    with_sentences_joined,
)
from argmap.seeds.normalising import digest_of, normalised
from argmap.seeds.records import SourceRecord


def sentences(record: SourceRecord, text: str, paragraph: int) -> list[str]:
    held = record.paragraph(paragraph).sentences
    return [text[sentence.start : sentence.end] for sentence in held]


def test_sentences_are_cut_numbered_and_digested(
    record: SourceRecord, text: str
) -> None:
    assert sentences(record, text, 4) == ["The hall is cold.", "Nobody minds."]
    second = record.sentence(4, 2)
    assert second.number == 2
    assert second.digest == digest_of("Nobody minds.")
    assert record.digest == digest_of(text)


def test_the_splitter_knows_abbreviations() -> None:
    text = "The U.S. Department met Brig. Gen. Smith. They spoke."
    record = indexed(text, key="a", language="en", split=sentence_splitter("en"))
    assert sentences(record, text, 1)[1:] == ["They spoke."]


def test_a_missing_splitter_names_the_install_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the running Python, by its path only where that lies below the folder."""
    monkeypatch.setitem(sys.modules, "sentencex", None)
    monkeypatch.chdir(tmp_path)
    for running, named in (
        (tmp_path / ".venv" / "bin" / "python", ".venv/bin/python"),
        (tmp_path.parent / "elsewhere" / "python", "python"),
    ):
        monkeypatch.setattr(sys, "executable", str(running))
        with pytest.raises(MissingPartError) as caught:
            sentence_splitter("en")
        hint = f"run: {named} -m pip install 'argmap[source]'"
        assert caught.value.hint == hint


@given(
    text=st.text(st.sampled_from("\n\xa0\u2028 .aé😀") | st.characters(codec="utf-8")),
    pieces=st.lists(st.text(max_size=3), max_size=5),
)
def test_every_word_falls_into_a_sentence_whatever_the_splitter_does(
    text: str, pieces: list[str]
) -> None:
    text = normalised(text)

    def given_pieces(_: str) -> list[str]:
        return pieces

    splitters: list[Splitter] = [str.split, given_pieces]
    for split in splitters:
        record = indexed(text, key="a", language="en", split=split)
        for paragraph in record.paragraphs:
            held = sentences(record, text, paragraph.number)
            words = text[paragraph.start : paragraph.end]
            assert "".join("".join(held).split()) == "".join(words.split())


def test_a_sentence_is_split_before_words(record: SourceRecord, text: str) -> None:
    after = offset_before(record, text, paragraph=3, sentence=2, words="for more")
    changed = with_sentence_split(record, text, paragraph=3, sentence=2, after=after)
    assert sentences(changed, text, 3) == [
        "The desks are full.",
        "Pupils asked",
        "for more hours.",
        "The fund pays.",
    ]
    assert [each.number for each in changed.paragraph(3).sentences] == [1, 2, 3, 4]
    assert changed.sentence(3, 3).digest == digest_of("for more hours.")


def test_joining_undoes_a_split(record: SourceRecord, text: str) -> None:
    changed = with_sentence_split(record, text, paragraph=3, sentence=2, after=6)
    assert changed != record
    assert with_sentences_joined(changed, text, paragraph=3, sentence=2) == record


@pytest.mark.parametrize("after", [-1, 0, 17, 99])
def test_no_part_of_a_split_is_empty(
    record: SourceRecord, text: str, after: int
) -> None:
    with pytest.raises(SeedError) as caught:
        with_sentence_split(record, text, paragraph=4, sentence=1, after=after)
    assert caught.value.code == "empty-sentence"


def test_the_last_sentence_has_no_next_to_join(record: SourceRecord, text: str) -> None:
    with pytest.raises(SeedError) as caught:
        with_sentences_joined(record, text, paragraph=3, sentence=3)
    assert caught.value.code == "unknown-sentence"


@pytest.mark.parametrize(("words", "times"), [("never", "not in"), ("s", "3 times in")])
def test_words_to_split_before_occur_once(
    record: SourceRecord, text: str, words: str, times: str
) -> None:
    with pytest.raises(SeedError, match="unknown-words") as caught:
        offset_before(record, text, paragraph=3, sentence=2, words=words)
    assert times in caught.value.message


def test_a_record_is_not_corrected_by_another_text(
    record: SourceRecord, text: str
) -> None:
    with pytest.raises(SeedError) as caught:
        with_sentences_joined(record, text + "!", paragraph=3, sentence=1)
    assert caught.value.code == "text-differs"


def test_paragraphs_are_marked_and_unmarked(record: SourceRecord) -> None:
    marked = with_boilerplate(record, [1, 4], "navigation")
    kinds = [paragraph.boilerplate for paragraph in marked.paragraphs]
    assert kinds == ["navigation", None, None, "navigation"]
    assert with_boilerplate(marked, [1, 4], None) == record
