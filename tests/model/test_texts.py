"""Which texts a map carries, and how a text is cut to a label."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.model.texts import LABEL_LENGTH, TEXT_LENGTH, shortened, text_fault
from argmap.testing import texts


@pytest.mark.parametrize(
    "text",
    [
        "It rains.",
        'She said "no" & left <b>at once</b>.',
        "back\\slash",
        "one line\nanother\tand a tab",
        "אבג \u200f\u202e",
        "𝒜 and \U0010fffd",
        "\ufeffa",
        "\u0301",
        "\ue000",
        "x" * TEXT_LENGTH,
    ],
)
def test_lawful_texts(text: str) -> None:
    assert text_fault(text) is None


@pytest.mark.parametrize("text", ["", " ", "\t\n", "\u00a0\u2003\u3000"])
def test_a_text_of_white_space_is_blank(text: str) -> None:
    assert text_fault(text) == ("blank-text", "the text is blank")


@pytest.mark.parametrize(
    "text",
    [
        "\u200b",
        "\ufeff",
        "\u00a0\u200b",
        "\u00ad\u2060 \n\u200d",
        "\u2800",
        "\u3164\uffa0",
        "\u202e\u2069",
        "\ufe0f\U000e0020",
    ],
)
def test_a_text_that_shows_nothing_is_blank(text: str) -> None:
    assert text_fault(text) == ("blank-text", "the text is blank")
    assert text_fault(f"{text}a") is None


def test_a_text_is_counted_in_code_points() -> None:
    assert text_fault("𝒜" * TEXT_LENGTH) is None
    assert text_fault("𝒜" * (TEXT_LENGTH + 1)) == (
        "text-too-long",
        "the text has 20001 characters, 20000 at most",
    )


def test_a_shorter_length_can_be_asked_for() -> None:
    assert text_fault("four", longest=4) is None
    assert text_fault("five!", longest=4) == (
        "text-too-long",
        "the text has 5 characters, 4 at most",
    )


@pytest.mark.parametrize(
    "code",
    [
        *(point for point in range(0x20) if point not in (0x09, 0x0A)),
        *range(0x7F, 0xA0),
        0xD800,
        0xDBFF,
        0xDC00,
        0xDFFF,
        0xFDD0,
        0xFDEF,
        *(plane * 0x10000 + 0xFFFE for plane in range(17)),
        *(plane * 0x10000 + 0xFFFF for plane in range(17)),
    ],
)
def test_characters_that_no_output_can_carry(code: int) -> None:
    assert text_fault(f"ab{chr(code)}c") == (
        "unlawful-character",
        f"the text holds U+{code:04X} at character 3, which no output can carry",
    )


@pytest.mark.parametrize(
    "code", [0x09, 0x0A, 0x20, 0x7E, 0xA0, 0xD7FF, 0xE000, 0xFDCF, 0xFDF0, 0xFFFD]
)
def test_characters_beside_these_are_lawful(code: int) -> None:
    assert text_fault(f"a{chr(code)}b") is None


def test_a_short_text_is_its_own_label() -> None:
    assert shortened("It rains.") == "It rains."


def test_a_label_stands_on_one_line() -> None:
    assert shortened("  It\n\trains.  ") == "It rains."


def test_a_long_text_is_cut_at_a_word() -> None:
    assert shortened("It rains in the valley.", 12) == "It rains in…"


def test_a_cut_leaves_no_sign_before_the_ellipsis() -> None:
    assert shortened("It rains, and in the valley it snows.", 14) == "It rains, and…"
    assert shortened("It rains, and so on.", 10) == "It rains…"
    assert shortened("It rains — so what of it?", 12) == "It rains…"


def test_one_long_word_is_cut_within() -> None:
    assert shortened("Donaudampfschiff", 6) == "Donau…"


@given(st.one_of(texts(max_size=300), st.text(alphabet="a ,.–", max_size=300)))
def test_a_label_is_never_longer_than_a_label(text: str) -> None:
    label = shortened(text)
    assert len(label) <= LABEL_LENGTH
    assert label == " ".join(label.split())
