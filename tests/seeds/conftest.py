"""One small text and its record, for the tests of this room."""

import pytest

from argmap.seeds.indexing import indexed
from argmap.seeds.records import SourceRecord

TEXT = (
    "Skip to content\n\n"
    "Open on Saturdays?\n"
    "The desks are full. Pupils asked for more hours. The fund pays.\n"
    "\xa0 \n"
    "  The hall is cold. Nobody minds.\t\n"
)


@pytest.fixture
def text() -> str:
    """Four paragraphs; the first is navigation, the last is indented."""
    return TEXT


@pytest.fixture
def record(text: str) -> SourceRecord:
    """The record of `text`, cut after full stops."""
    return indexed(
        text, key="survey", language="en", split=lambda words: words.split(". ")
    )
