"""The grammar of written identity."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.model.keys import (
    KEY_LENGTH,
    is_iri,
    is_key,
    is_language,
    is_licence,
    is_reserved,
    node_id,
    slug,
)


@pytest.mark.parametrize("key", ["a", "a1", "open-it", "a-1-b2", "x" * KEY_LENGTH])
def test_words_that_are_keys(key: str) -> None:
    assert is_key(key)


@pytest.mark.parametrize(
    "word",
    [
        "",
        "1a",
        "-a",
        "a-",
        "a--b",
        "A",
        "a_b",
        "a b",
        "a/b",
        "é",
        "a\n",
        "a٣",
        "x" * (KEY_LENGTH + 1),
    ],
)
def test_words_that_are_no_keys(word: str) -> None:
    assert not is_key(word)


@pytest.mark.parametrize(
    "key", ["map", "pos-us", "al-so", "holder-us", "agent-us", "al-"]
)
def test_keys_that_iris_need(key: str) -> None:
    assert is_reserved(key)


@pytest.mark.parametrize(
    "key", ["maps", "map-2", "position", "also", "holder", "a-map"]
)
def test_keys_that_only_look_like_these(key: str) -> None:
    assert not is_reserved(key)


@pytest.mark.parametrize("tag", ["en", "de-AT", "zh-Hant-TW", "sr-Cyrl", "qaa"])
def test_language_tags(tag: str) -> None:
    assert is_language(tag)


@pytest.mark.parametrize(
    "tag", ["", "e", "en_US", "en-", "english words", "en-toolongpart", "1n", "en\n"]
)
def test_what_is_no_language_tag(tag: str) -> None:
    assert not is_language(tag)


@pytest.mark.parametrize(
    "iri", ["https://example.org/é?q=1#x", "urn:isbn:0451450523", "a+b:c"]
)
def test_absolute_iris(iri: str) -> None:
    assert is_iri(iri)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "example.org",
        "https:",
        "https://example.org/a b",
        "https://example.org/<b>",
        'https://example.org/"',
        "https://example.org/\\",
        "https://example.org/{x}",
        "https://example.org/\x00",
        "https://example.org/\ud800",
        "https://example.org/\n",
        "1a:b",
    ],
)
def test_what_is_no_absolute_iri(text: str) -> None:
    assert not is_iri(text)


@pytest.mark.parametrize(
    "licence", ["MIT", "CC-BY-4.0", "GPL-3.0+", "https://example.org/licence"]
)
def test_licences(licence: str) -> None:
    assert is_licence(licence)


@pytest.mark.parametrize("licence", ["", "CC BY 4.0", "-MIT", "MIT\n", "free!"])
def test_what_is_no_licence(licence: str) -> None:
    assert not is_licence(licence)


def test_an_id_is_the_key_of_the_map_and_of_the_node() -> None:
    assert node_id("library", "open-it") == "library/open-it"


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("The school", "the-school"),
        ("  R & D, Ltd. ", "r-d-ltd"),
        ("Zoë", "zo-ueb"),
        ("Ω", "u3c9"),
        ("!?", "unnamed"),
    ],
)
def test_a_slug_spells_a_name_for_an_iri(name: str, made: str) -> None:
    assert slug(name) == made


@given(st.text())
def test_a_slug_is_safe_in_any_iri(name: str) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug(name))
