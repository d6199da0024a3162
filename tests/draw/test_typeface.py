"""Measuring and breaking text in the shipped typeface."""

import hashlib
import re
import time
import unicodedata

import pytest
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st

from argmap.draw.glyphs import FONT_FOLDER
from argmap.draw.typeface import (
    measurable,
    script_of,
    text_width,
    without_glyph,
    wrapped,
)

BODY = 10.0
SPACES = str.maketrans(dict.fromkeys(" \t\n\r\u2028\u2029\u3000\u205f"))
LAWFUL = st.characters(exclude_categories=("Cs", "Cn", "Cc"), include_characters="\n\t")
TEXTS = st.text(
    st.one_of(
        LAWFUL,
        st.sampled_from("abc dé\u0301-\u00a0\u200b\u200d\u200f\u202f中文กำ👩🏽אבع\n"),
    ),
    max_size=60,
)


def fully_visible(text: str) -> str:
    """A text without the white space at which a line may break."""
    return re.sub(
        "[ \t\n\r\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]", "", text
    )


def test_a_width_is_the_sum_of_the_advances_in_the_font_file() -> None:
    """H 741, i 258 thousandths in the regular weight."""
    assert text_width("Hi", 10) == pytest.approx(9.99)


def test_a_width_grows_with_the_size() -> None:
    """Twice the size, twice the width."""
    assert text_width("reason", 20) == pytest.approx(2 * text_width("reason", 10))


def test_bold_is_wider_than_regular() -> None:
    """Each weight has its own advances."""
    assert text_width("CLAIM", 8, bold=True) > text_width("CLAIM", 8)


@pytest.mark.parametrize("word", ["λόγος", "довод", "טענה", "حجة"])
def test_the_scripts_that_are_shipped_have_glyphs(word: str) -> None:
    """Greek, Cyrillic, Hebrew and Arabic need no font of the machine."""
    assert without_glyph(word) == ""
    assert text_width(word, BODY) > 0


def test_combining_and_directing_characters_have_no_width() -> None:
    """U+200F, U+200D, U+FE0F and a combining acute take no room."""
    assert text_width("\u200f\u200d\ufe0f\u00ad", BODY) == 0
    assert text_width("e\u0301", BODY) == text_width("e", BODY)


def test_a_wide_character_without_glyph_counts_as_an_em() -> None:
    """Chinese is measured by rule."""
    assert text_width("中文", BODY) == 2 * BODY


def test_every_shipped_font_has_a_thousand_units_to_the_em() -> None:
    """The advances are thousandths only because of that."""
    for path in FONT_FOLDER.glob("*.ttf"):
        with TTFont(path) as font:
            assert font["head"].unitsPerEm == 1000


def test_the_readme_of_the_fonts_states_their_digests() -> None:
    """The files are those that the page names."""
    page = (FONT_FOLDER / "README.md").read_text(encoding="utf-8")
    for path in FONT_FOLDER.glob("*.ttf"):
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        assert f"| `{path.name}` |" in page
        assert digest in page


def test_characters_without_glyph_are_told_once_and_in_order() -> None:
    """White space and characters that only steer others do not count."""
    assert without_glyph("b中a文中\u200f\u200d\ufe0f \u3000\n") == "中文"


def test_arabic_emoji_and_unknown_scripts_are_not_measurable() -> None:
    """Their letters join or melt, or no shipped font has them."""
    assert measurable("Plain text, 中文\u3000שלום")
    assert not measurable("a حجة")
    assert not measurable("👩")
    assert not measurable("तर्क")


@pytest.mark.parametrize(
    ("char", "script"),
    [("中", "Han"), ("a", "Latin"), ("ع", "Arabic"), ("😀", "Emoticons")],
)
def test_a_script_has_a_name_that_people_use(char: str, script: str) -> None:
    """Shared characters are named by their block."""
    assert script_of(char) == script


def test_lines_break_at_spaces_and_newlines() -> None:
    """Runs of white space are one space, a newline always breaks."""
    assert wrapped("a\n\nb\tc   d", 100, BODY) == ["a", "", "b c d"]
    assert wrapped("one two three", text_width("one two", BODY), BODY) == [
        "one two",
        "three",
    ]


def test_nothing_is_one_empty_line() -> None:
    """There is always a line to draw."""
    assert wrapped("", 100, BODY) == [""]


def test_a_no_break_space_keeps_a_number_with_its_unit() -> None:
    """The two go to the next line together."""
    lines = wrapped("about 30\u00a0%", text_width("about 30", BODY), BODY)
    assert lines == ["about", "30\u00a0%"]


def test_a_compound_breaks_after_its_hyphen() -> None:
    """But a range of numbers does not."""
    assert wrapped("well-known", text_width("well-kno", BODY), BODY) == [
        "well-",
        "known",
    ]
    assert wrapped("to 3–4", text_width("to 3–", BODY), BODY) == ["to", "3–4"]


def test_chinese_breaks_between_characters_but_not_before_a_full_stop() -> None:
    """The line before the stop gives up a character for it."""
    assert wrapped("甲乙丙丁。", 4 * BODY, BODY) == ["甲乙丙", "丁。"]


def test_a_word_too_wide_is_broken_and_keeps_its_marks() -> None:
    """No line starts with a combining mark, and no letter is lost."""
    word = "e\u0301" * 40
    lines = wrapped(word, 30, BODY)
    assert "".join(lines) == word
    assert len(lines) > 1
    assert not any(line.startswith("\u0301") for line in lines)


def test_a_column_narrower_than_a_letter_has_a_letter_a_line() -> None:
    """There is no endless loop and no loss."""
    assert wrapped("abc", 0.1, BODY) == ["a", "b", "c"]


@given(TEXTS, st.floats(1, 200), st.sampled_from([6.5, 8.0, 10.0]), st.booleans())
def test_wrapping_keeps_every_character_and_the_width(
    text: str, width: float, size: float, bold: bool
) -> None:
    """Each line fits, or is one character with what belongs to it."""
    lines = wrapped(text, width, size, bold=bold)
    assert lines
    assert fully_visible("".join(lines)) == fully_visible(text)
    for line in lines:
        if text_width(line, size, bold=bold) > width:
            assert sum(is_base(char) for char in line[1:]) == 0, line
        if line and is_mark(line[0]):
            assert text.replace("\t", " ").lstrip(" ").startswith(line[0]) or any(
                space + line[0] in text for space in "\n\r\u2028\u2029 \t"
            )


def is_mark(char: str) -> bool:
    """Whether a character is a combining mark."""
    return unicodedata.category(char).startswith("M")


def is_base(char: str) -> bool:
    """Whether a character could start a line of its own."""
    return not is_mark(char) and text_width(char, BODY) > 0 and char != "\u00a0"


def test_measuring_is_fast() -> None:
    """Ten thousand texts of eighty characters in well under a second."""
    texts = [f"{number:05d} " + "reasons and replies " * 4 for number in range(10_000)]
    text_width("warm", BODY)
    start = time.process_time()
    for text in texts:
        text_width(text, BODY)
    assert time.process_time() - start < 0.5
