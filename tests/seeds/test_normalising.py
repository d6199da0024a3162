"""How a text is normalised and where its paragraphs stand."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.errors import SeedError
from argmap.seeds.normalising import digest_of, normalised, paragraph_spans, read_text

TEXTS = st.text(
    st.sampled_from("\ufeff\r\n\xa0\u2028\u200b\x85\x1c a.é😀")
    | st.characters(exclude_categories=["Cs"])
)


def test_every_line_ending_becomes_lf() -> None:
    assert normalised("a\r\nb\rc\nd\r\r\n") == "a\nb\nc\nd\n\n"


def test_one_mark_at_the_head_goes_and_others_stay() -> None:
    assert normalised("\ufeff\ufeffa\ufeff") == "\ufeffa\ufeff"


def test_the_rest_is_untouched() -> None:
    text = "a\xa0\t b\u2028c\x0bd e\u0301"
    assert normalised(text) == text


def test_the_digest_is_that_of_the_text_in_utf_8() -> None:
    assert digest_of("abc") == (
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    )


def test_a_paragraph_is_the_stripped_line_in_code_points() -> None:
    text = "\n \xa0\n 😀 one \n\ttwo\n\u3000\u202f\nthree"
    words = [text[start:end] for start, end in paragraph_spans(text)]
    assert words == ["😀 one", "two", "three"]


@pytest.mark.parametrize(
    "separator", ["\u2028", "\u2029", "\x0b", "\x0c", "\x85", "\x1e"]
)
def test_only_lf_ends_a_line(separator: str) -> None:
    text = f"one{separator}two"
    assert paragraph_spans(text) == ((0, 7),)


def test_a_zero_width_space_is_a_character() -> None:
    assert paragraph_spans("\u200b") == ((0, 1),)


@given(TEXTS)
def test_normalising_twice_is_normalising_once_but_for_marks(text: str) -> None:
    once = normalised(text)
    assert "\r" not in once
    assert normalised(once) == once.removeprefix("\ufeff")


@given(TEXTS)
def test_paragraphs_are_ordered_stripped_and_leave_only_white_space(text: str) -> None:
    text = normalised(text)
    rest, reached = "", 0
    for start, end in paragraph_spans(text):
        assert reached <= start < end
        assert "\n" not in text[start:end]
        assert text[start:end] == text[start:end].strip()
        rest += text[reached:start]
        reached = end
    assert not (rest + text[reached:]).strip()


def test_a_file_is_read_as_utf_8_and_normalised(tmp_path: Path) -> None:
    path = tmp_path / "survey.txt"
    path.write_bytes("\ufeffé\r\n".encode())
    assert read_text(path) == "é\n"


def test_a_file_in_another_encoding_is_an_error_with_its_byte(tmp_path: Path) -> None:
    path = tmp_path / "survey.txt"
    path.write_bytes(b"caf\xe9")
    with pytest.raises(SeedError, match="not UTF-8 \\(byte 3\\)") as caught:
        read_text(path)
    assert caught.value.code == "unreadable-text"


def test_a_folder_is_not_a_text(tmp_path: Path) -> None:
    with pytest.raises(SeedError) as caught:
        read_text(tmp_path)
    assert caught.value.code == "unreadable-text"
