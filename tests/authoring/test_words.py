"""Keys and words that cannot be: the code of each fault, and what it says."""

import pytest

from argmap import MapDraft
from tests.authoring.desks import Move, fault_of, is_refused

SHAPE = "lower-case letters and digits in words joined by single hyphens"

KEYS: list[tuple[Move, str, str]] = [
    (
        lambda d: d.us.claim("Open It", "Yes."),
        "malformed-key",
        f'"Open It" is no key: {SHAPE}, 64 characters at most',
    ),
    (
        lambda d: d.us.claim("a\nb\ud800", "Yes."),
        "malformed-key",
        f'"a\\nb\\ud800" is no key: {SHAPE}, 64 characters at most',
    ),
    (
        lambda d: d.us.claim("k" * 65, "Yes."),
        "malformed-key",
        f'"{"k" * 65}" is no key: {SHAPE}, 64 characters at most',
    ),
    (
        lambda d: d.us.claim(12, "Yes."),
        "malformed-key",
        "a key is text, not an int",
    ),
    (
        lambda d: MapDraft("", question="Is it so?"),
        "malformed-key",
        f'"" is no key: {SHAPE}, 64 characters at most',
    ),
    (
        lambda d: d.us.premise("map", "Yes."),
        "reserved-key",
        '"map" is a name that IRIs need',
    ),
    (
        lambda d: d.draft.source("al-pine"),
        "reserved-key",
        '"al-pine" is a name that IRIs need',
    ),
]

WORDS: list[tuple[Move, str, str]] = [
    (
        lambda d: MapDraft("m", question=" \n"),
        "blank-text",
        "question: the text is blank",
    ),
    (
        lambda d: d.us.claim("new", "x" * 20_001),
        "text-too-long",
        "text: the text has 20001 characters, 20000 at most",
    ),
    (
        lambda d: d.us.claim("new", "a\rb"),
        "unlawful-character",
        "text: the text holds U+000D at character 2, which no output can carry",
    ),
    (
        lambda d: d.us.claim("new", None),
        "wrong-kind",
        "text is text, not nothing",
    ),
    (
        lambda d: d.us.claim("new", "Yes.", label="x" * 81),
        "text-too-long",
        "label: the text has 81 characters, 80 at most",
    ),
    (
        lambda d: d.us.claim("new", "Yes.", reconstructed=""),
        "blank-text",
        "reconstructed: the text is blank",
    ),
    (
        lambda d: d.us.claim("new", "Yes.", origin=12),
        "wrong-kind",
        "origin is text, not an int",
    ),
    (
        lambda d: d.us.recommendation("new", "Yes.", addressee=""),
        "blank-text",
        "addressee: the text is blank",
    ),
    (
        lambda d: d.us.counterclaim("new", "Yes.", holder=""),
        "blank-text",
        "holder: the text is blank",
    ),
    (
        lambda d: d.draft.position("third", holder=3),
        "wrong-kind",
        "holder is text, not an int",
    ),
    (
        lambda d: d.draft.agent("x", "\ufffe"),
        "unlawful-character",
        "name: the text holds U+FFFE at character 1, which no output can carry",
    ),
    (
        lambda d: d.us.infer("new", d.relief, because=[d.full], warrant=""),
        "blank-text",
        "warrant: the text is blank",
    ),
    (
        lambda d: d.us.concede(d.dear, extent=" "),
        "blank-text",
        "extent: the text is blank",
    ),
    (
        lambda d: d.draft.agrees(d.relief, d.shut, note=""),
        "blank-text",
        "note: the text is blank",
    ),
    (
        lambda d: d.draft.waive("unanchored", reason=""),
        "blank-text",
        "reason: the text is blank",
    ),
    (
        lambda d: d.draft.leaves_out(d.survey, 1, reason=""),
        "blank-text",
        "reason: the text is blank",
    ),
    (
        lambda d: MapDraft("m", question="Is it so?", language="e n"),
        "malformed-language",
        '"e n" is no language tag',
    ),
    (
        lambda d: MapDraft("m", question="Is it so?", language=None),
        "wrong-kind",
        "language is text, not nothing",
    ),
    (
        lambda d: d.us.claim("new", "Yes.", language="e"),
        "malformed-language",
        '"e" is no language tag',
    ),
    (
        lambda d: d.us.claim("new", "Yes.", language=1),
        "malformed-language",
        '"1" is no language tag',
    ),
    (
        lambda d: MapDraft("m", question="Is it so?", licence="CC BY"),
        "malformed-licence",
        '"CC BY" is no SPDX identifier and no IRI',
    ),
    (
        lambda d: d.draft.agent("x", "X", same_as=["example.org"]),
        "malformed-iri",
        '"example.org" is no absolute IRI',
    ),
    (
        lambda d: d.draft.agent("x", "X", same_as=[1]),
        "malformed-iri",
        '"1" is no absolute IRI',
    ),
    (
        lambda d: d.us.infer("new", d.relief, because=[d.full], strength=0),
        "bad-strength",
        "a strength lies above 0 and up to 1",
    ),
    (
        lambda d: d.us.rebut(d.relief, by=d.dear, strength=1.01),
        "bad-strength",
        "a strength lies above 0 and up to 1",
    ),
    (
        lambda d: d.us.rebut(d.relief, by=d.dear, strength=True),
        "bad-strength",
        "a strength lies above 0 and up to 1",
    ),
    (
        lambda d: d.us.rebut(d.relief, by=d.dear, strength="strong"),
        "bad-strength",
        "a strength lies above 0 and up to 1",
    ),
    (
        lambda d: d.draft.agrees(d.relief, d.shut, note="So.", strength="middling"),
        "bad-strength",
        'an alignment is "strong" or "weak"',
    ),
]


@pytest.mark.parametrize(("move", "code", "message"), KEYS)
def test_a_key_that_cannot_be(move: Move, code: str, message: str) -> None:
    is_refused(move, code, message)


DECLARED: list[tuple[Move, str]] = [
    (lambda d: d.draft.source("survey"), 'source "survey"'),
    (lambda d: d.draft.position("us"), 'position "us"'),
    (lambda d: d.draft.agent(d.draft.agent("x", "X").key, "Y"), 'agent "x"'),
]


@pytest.mark.parametrize(("move", "what"), DECLARED)
def test_what_is_declared_already_is_refused_with_its_place(
    move: Move, what: str
) -> None:
    error = fault_of(move)
    assert error.code == "duplicate-key"
    assert error.message.startswith(f"{what} is declared already (")
    assert ".py:" in error.message


@pytest.mark.parametrize(("move", "code", "message"), WORDS)
def test_words_that_cannot_be(move: Move, code: str, message: str) -> None:
    is_refused(move, code, message)
