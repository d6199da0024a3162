"""The grammar of written identity."""

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from argmap.model.keys import (
    KEY_LENGTH,
    is_base,
    is_iri,
    is_key,
    is_language,
    is_licence,
    is_reserved,
    is_web_address,
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
    "text", ["https://example.org", "http://example.org/é?q=1#x", "https://a:8/b"]
)
def test_web_addresses(text: str) -> None:
    assert is_web_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "example.org",
        "javascript:alert(1)",
        "urn:isbn:0451450523",
        "https:/example.org",
        "https:///path",
        "https://example.org/a b",
        "https://example.org/[x]",
        "https://example.org/\n",
    ],
)
def test_what_is_no_web_address(text: str) -> None:
    assert not is_web_address(text)


@pytest.mark.parametrize("base", ["https://example.org/argmaps/", "urn:maps/"])
def test_bases(base: str) -> None:
    assert is_base(base)


@pytest.mark.parametrize(
    "base",
    ["", "/", "https://example.org", "https://e.org/?q=/", "https://e.org/#/", "a b:/"],
)
def test_what_is_no_base(base: str) -> None:
    assert not is_base(base)


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
        ("A well-known body", "a-well-known-body"),
        ("ue9", "ue9"),
        ("x" * KEY_LENGTH, "x" * KEY_LENGTH),
    ],
)
def test_a_slug_spells_a_plain_name_for_an_iri(name: str, made: str) -> None:
    assert slug(name) == made


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("  R & D, Ltd. ", "r-d-ltd-20ebca1a"),
        ("Zoë", "zo-ueb-c6a12698"),
        ("Ω", "u3c9-e3c622e5"),
        ("!?", "unnamed-8faf838e"),
        ("9" * 5_000, "9" * 55 + "-cd841188"),
        ("the team of 20240201", "the-team-of-20240201-670a5aee"),
    ],
)
def test_a_slug_that_loses_something_ends_in_a_digest(name: str, made: str) -> None:
    assert slug(name) == made


NAMES = st.text() | st.text("aA.é- 1", max_size=6) | st.text("ab ", min_size=60)


@given(NAMES)
def test_a_slug_is_safe_in_any_iri_and_no_longer_than_a_key(name: str) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug(name))
    assert len(slug(name)) <= KEY_LENGTH


@given(NAMES, NAMES)
def test_two_names_have_two_slugs(one: str, other: str) -> None:
    """Unless they differ only in capitals, or in a hyphen for a space."""
    assume(one.lower().replace(" ", "-") != other.lower().replace(" ", "-"))
    assert slug(one) != slug(other)


@given(NAMES)
def test_a_name_is_never_taken_for_the_slug_of_another(name: str) -> None:
    assert slug(slug(name)) == slug(name) or slug(name) != name
    assume(slug(name) != name.lower().replace(" ", "-"))
    assert slug(slug(name)) != slug(name)
