"""What became of a record's paragraphs and sentences in a text."""

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from argmap.seeds.comparing import Comparison, compared
from argmap.seeds.indexing import indexed
from argmap.seeds.normalising import normalised
from argmap.seeds.records import SourceRecord

WORDS = st.text(
    st.sampled_from("\ufeff\r\n\xa0\u2028 .aé😀") | st.characters(codec="utf-8")
)


def verdicts(comparison: Comparison) -> dict[str, str]:
    """The differences by number: `3` for a paragraph, `3.2` for a sentence."""
    return {
        f"{found.paragraph}" + (f".{found.sentence}" if found.sentence else ""): (
            found.verdict
        )
        for found in comparison.differences
    }


@given(WORDS)
def test_a_text_is_the_same_as_itself(raw: str) -> None:
    text = normalised(raw)
    record = indexed(text, key="a", language="en", split=str.split)
    comparison = compared(record, text)
    assert comparison.agrees
    assert {found.verdict for found in comparison.findings} <= {"same"}


@given(WORDS, WORDS)
def test_any_two_texts_can_be_compared(first: str, second: str) -> None:
    text, other = normalised(first), normalised(second)
    record = indexed(text, key="a", language="en", split=str.split)
    comparison = compared(record, other)
    assert comparison.agrees == (text == other)
    for found in comparison.findings:
        if found.verdict in ("same", "moved"):
            assert found.now is not None
            assert text[slice(*found.was)] == other[slice(*found.now)]
        assert (found.now is None) == (found.verdict == "gone")


def test_a_line_added_at_the_top_moves_the_rest(
    record: SourceRecord, text: str
) -> None:
    comparison = compared(record, "News\n" + text)
    assert set(verdicts(comparison).values()) == {"moved"}
    assert comparison.added == (1,)
    third = next(found for found in comparison.findings if found.paragraph == 3)
    assert (third.now_paragraph, third.now) == (4, (third.was[0] + 5, third.was[1] + 5))


def test_a_changed_word_alters_its_sentence_and_moves_those_behind(
    record: SourceRecord, text: str
) -> None:
    comparison = compared(record, text.replace("Pupils", "Teachers"))
    assert comparison.text == "altered"
    assert verdicts(comparison) == {
        "3": "altered",
        "3.2": "altered",
        "3.3": "moved",
        "4": "moved",
        "4.1": "moved",
        "4.2": "moved",
    }


def test_an_altered_sentence_tells_what_stands_in_its_place(
    record: SourceRecord, text: str
) -> None:
    other = text.replace("Pupils asked for more hours.", "It rained.")
    found = next(
        each for each in compared(record, other).findings if each.sentence == 2
    )
    assert found.now is not None
    assert other[slice(*found.now)] == "It rained."


def test_a_sentence_taken_out_is_gone(record: SourceRecord, text: str) -> None:
    comparison = compared(record, text.replace("The fund pays.", ""))
    assert verdicts(comparison)["3.3"] == "gone"
    assert "3.2" not in verdicts(comparison)


def test_a_paragraph_taken_out_is_gone(record: SourceRecord, text: str) -> None:
    lines = text.split("\n")
    comparison = compared(record, "\n".join([*lines[:3], "", *lines[4:]]))
    gone = {name for name, told in verdicts(comparison).items() if told == "gone"}
    assert gone == {"3", "3.1", "3.2", "3.3"}


def test_a_paragraph_altered_beside_one_taken_out_is_known_by_its_sentences(
    record: SourceRecord, text: str
) -> None:
    other = text.replace(text.split("\n")[3] + "\n", "").replace("cold", "warm")
    told = verdicts(compared(record, other))
    assert (told["3"], told["4"], told["4.1"], told["4.2"]) == (
        "gone",
        "altered",
        "altered",
        "moved",
    )


def test_swapped_paragraphs_moved(record: SourceRecord, text: str) -> None:
    first, blank, second, *rest = text.split("\n")
    comparison = compared(record, "\n".join([second, blank, first, *rest]))
    assert {"1": "moved", "2": "moved"}.items() <= verdicts(comparison).items()
    assert "altered" not in verdicts(comparison).values()


def test_a_sentence_that_moves_to_a_line_of_its_own_is_found(
    record: SourceRecord, text: str
) -> None:
    comparison = compared(record, text.replace(" The fund", "\nThe fund"))
    assert verdicts(comparison)["3.3"] == "moved"
    assert verdicts(comparison)["3"] == "altered"
    assert comparison.added == (4,)


def test_sentences_said_twice_are_found_each_at_its_place() -> None:
    text = "Yes. No. Yes."
    record = indexed(text, key="a", language="en", split=lambda words: words.split(" "))
    told = [
        (found.verdict, found.now)
        for found in compared(record, "Yes. No. Yes. So.").findings
        if found.sentence
    ]
    assert told == [("same", (0, 4)), ("same", (5, 8)), ("same", (9, 13))]


def test_a_record_that_misstates_its_text_is_found_out(
    record: SourceRecord, text: str
) -> None:
    paragraph = record.paragraph(2)
    wrong = evolve(paragraph.sentences[0], end=paragraph.end - 3)
    tampered = evolve(paragraph, sentences=(wrong,))
    paragraphs = (record.paragraphs[0], tampered, *record.paragraphs[2:])
    comparison = compared(evolve(record, paragraphs=paragraphs), text)
    assert comparison.text == "same"
    assert not comparison.agrees
    assert verdicts(comparison) == {"2.1": "altered"}


def test_nothing_of_a_record_is_in_a_blank_text(record: SourceRecord) -> None:
    assert set(verdicts(compared(record, "\n")).values()) == {"gone"}
