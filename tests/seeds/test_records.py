"""What an anchor points at, and what it says when it points nowhere."""

import pytest

from argmap.errors import SeedError
from argmap.seeds.indexing import with_boilerplate
from argmap.seeds.records import SourceRecord
from argmap.whence import Whence


def words(record: SourceRecord, text: str, *anchor: int) -> str:
    start, end = record.span(*anchor)
    return text[start:end]


def test_a_paragraph_is_its_stripped_line(record: SourceRecord, text: str) -> None:
    assert words(record, text, 4) == "The hall is cold. Nobody minds."


def test_a_sentence_is_its_own_words(record: SourceRecord, text: str) -> None:
    assert words(record, text, 3, 2) == "Pupils asked for more hours."


def test_through_takes_in_the_last_sentence(record: SourceRecord, text: str) -> None:
    assert words(record, text, 3, 2, 3) == "Pupils asked for more hours. The fund pays."
    assert words(record, text, 3, 2, 2) == words(record, text, 3, 2)


@pytest.mark.parametrize(
    ("anchor", "code", "message"),
    [
        ((5,), "unknown-paragraph", '"survey" has 4 paragraphs'),
        ((0,), "unknown-paragraph", "there is no paragraph 0"),
        ((-1,), "unknown-paragraph", "there is no paragraph -1"),
        ((3, 4), "unknown-sentence", 'paragraph 3 of "survey" has 3 sentences'),
        ((3, 0), "unknown-sentence", "there is no sentence 0"),
        ((2, 1, 2), "unknown-sentence", 'paragraph 2 of "survey" has 1 sentence'),
        ((3, 2, 1), "backward-anchor", "from sentence 2 to 1"),
        ((3, None, 2), "backward-anchor", "no first"),
        ((1, 1), "boilerplate-anchor", "(navigation)"),
    ],
)
def test_an_anchor_to_nothing_is_an_error_at_its_line(
    record: SourceRecord, anchor: tuple[int | None, ...], code: str, message: str
) -> None:
    record = with_boilerplate(record, [1], "navigation")
    paragraph, sentence, through = (*anchor, None, None)[:3]
    at = Whence("maps/library.py", 7)
    with pytest.raises(SeedError) as caught:
        record.span(paragraph or 0, sentence, through, at=at)
    assert caught.value.code == code
    assert message in caught.value.message
    assert caught.value.at is at
