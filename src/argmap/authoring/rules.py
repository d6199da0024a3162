"""Which single values a map takes: a rule says what is wrong with one, or nothing."""

from argmap.model.keys import (
    KEY_LENGTH,
    is_iri,
    is_key,
    is_language,
    is_licence,
    is_reserved,
)
from argmap.model.sources import Anchor

Fault = tuple[str, str]
"""The code and the message of what is wrong."""

KEY_SHAPE = "lower-case letters and digits in words joined by single hyphens"

MOST = 2**53 - 1
"""The greatest number that every output carries exactly (RFC 7493)."""


def key_fault(key: object) -> Fault | None:
    """What keeps a value from being a key that an author may write."""
    if not isinstance(key, str):
        return "malformed-key", f"a key is text, not {kind_of(key)}"
    if not is_key(key):
        return (
            "malformed-key",
            f'"{key}" is no key: {KEY_SHAPE}, {KEY_LENGTH} characters at most',
        )
    if is_reserved(key):
        return "reserved-key", f'"{key}" is a name that IRIs need'
    return None


def language_fault(language: object) -> Fault | None:
    """What keeps a value from being a language tag."""
    if isinstance(language, str) and is_language(language):
        return None
    return "malformed-language", f'"{language}" is no language tag'


def licence_fault(licence: object) -> Fault | None:
    """What keeps a value from being an SPDX identifier or an IRI."""
    if isinstance(licence, str) and is_licence(licence):
        return None
    return "malformed-licence", f'"{licence}" is no SPDX identifier and no IRI'


def iri_fault(iri: object) -> Fault | None:
    """What keeps a value from being an absolute IRI."""
    if isinstance(iri, str) and is_iri(iri):
        return None
    return "malformed-iri", f'"{iri}" is no absolute IRI'


def strength_fault(strength: object) -> Fault | None:
    """What keeps a value from being a strength."""
    if (
        isinstance(strength, int | float)
        and not isinstance(strength, bool)
        and 0 < strength <= 1
    ):
        return None
    return "bad-strength", "a strength lies above 0 and up to 1"


def anchor_fault(anchor: Anchor) -> Fault | None:
    """What is wrong with the numbers of an anchor."""
    message = _number_fault(anchor)
    return None if message is None else ("bad-anchor", message)


def _number_fault(anchor: Anchor) -> str | None:
    given = [each for each in (anchor.sentence, anchor.through) if each is not None]
    if not all(_is_number(count, 1) for count in (anchor.paragraph, *given)):
        return "paragraphs and sentences are whole numbers, counted from 1"
    if anchor.through is not None and anchor.through <= (anchor.sentence or MOST):
        return "an anchor runs through a later sentence than its first"
    span = (anchor.start, anchor.end)
    if span == (None, None):
        return None
    if not all(_is_number(offset, 0) for offset in span):
        return "offsets are counted from 0, and come in pairs"
    if (anchor.end or 0) <= (anchor.start or 0):
        return "an anchor ends behind its start"
    return None


def _is_number(value: object, least: int) -> bool:
    return type(value) is int and least <= value <= MOST


def kind_of(value: object) -> str:
    """What a value is, as a message says it."""
    if value is None:
        return "nothing"
    name = type(value).__name__
    article = "an" if name[:1].lower() in "aeiou" else "a"
    return f"{article} {name}"
