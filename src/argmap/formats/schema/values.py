"""Which single values a field of a file takes.

Nothing is coerced: `"3"`, `true` and `1.0` are no whole numbers. Whether a word is
lawful is decided by the rules of authoring, so that the codes agree.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final, TypeGuard, get_args

from argmap.authoring.rules import (
    MOST,
    Fault,
    iri_fault,
    key_fault,
    language_fault,
    licence_fault,
    strength_fault,
)
from argmap.formats.schema import records
from argmap.formats.schema.records import Unusable
from argmap.model.schemes import Scheme
from argmap.model.texts import LABEL_LENGTH, TEXT_LENGTH, text_fault

Rule = Callable[[object], object]
"""Hands on a value that its field may hold, and raises where it may not."""


class ShapeError(Exception):
    """A value that is not of the shape that its place asks for.

    Attributes:
        message: What is wrong.
        field: The field of the object in hand that is wrong, or `None` for the whole.
        code: The code of the broken rule, where it has one of its own.
        word: A word that is not one of the known, or `None`.
        known: The words that would do.
    """

    def __init__(
        self,
        message: str,
        *,
        field: str | None = None,
        code: str | None = None,
        word: str | None = None,
        known: Sequence[str] = (),
    ) -> None:
        super().__init__(message)
        self.message = message
        self.field = field
        self.code = code
        self.word = word
        self.known = known


def is_object(value: object) -> TypeGuard[Mapping[str, object]]:
    """Whether the value is an object of the file."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[Sequence[object]]:
    """Whether the value is a list of the file."""
    return isinstance(value, list)


def mapping(value: object) -> Mapping[str, object]:
    """The fields of an object; raises `ShapeError` where the value is none."""
    if is_object(value):
        return value
    raise ShapeError(f"must be an object, not {named(value)}")


def listing(value: object) -> Sequence[object]:
    """The items of a list; raises `ShapeError` where the value is none."""
    if is_list(value):
        return value
    raise ShapeError(f"must be a list, not {named(value)}")


def word(value: object) -> str:
    """Any text, lawful or not."""
    if isinstance(value, str):
        return value
    raise ShapeError(f"must be text, not {named(value)}")


def text(value: object, longest: int = TEXT_LENGTH) -> str:
    """A text that every output can carry."""
    written = word(value)
    _refuse(text_fault(written, longest=longest))
    return written


def choice(value: object, kind: object) -> str:
    """One of the words of a `Literal`."""
    words = [str(each) for each in get_args(kind)]
    if isinstance(value, str) and value in words:
        return value
    listed = ", ".join(f'"{each}"' for each in words)
    if isinstance(value, str):
        raise ShapeError(
            f'must be one of {listed}, not "{value}"', word=value, known=words
        )
    raise ShapeError(f"must be one of {listed}, not {named(value)}")


def whole_number(value: object) -> int:
    """A whole number of any size."""
    if type(value) is int:
        return value
    raise ShapeError(f"must be a whole number, not {named(value)}")


def _counted(value: object, least: int) -> int:
    number = whole_number(value)
    if least <= number <= MOST:
        return number
    raise ShapeError(f"must lie between {least} and {MOST}", code="bad-anchor")


def named(value: object) -> str:
    """What kind of value it is, as a message says it."""
    if value is None:
        return "null"
    if isinstance(value, Unusable):
        return value.words
    for kind, words in _WORDS:
        if isinstance(value, kind):
            return words
    return "an object"


def _digest(value: object) -> str:
    written = word(value)
    if _DIGEST.fullmatch(written):
        return written
    raise ShapeError("must be 64 lower-case hexadecimal digits")


def _scheme(value: object) -> str:
    slug = word(value)
    if slug in _SCHEMES:
        return slug
    raise ShapeError(
        f'no scheme is called "{slug}"',
        code="unknown-scheme",
        word=slug,
        known=_SCHEMES,
    )


def _truth(value: object) -> bool:
    if isinstance(value, bool):
        return value
    raise ShapeError(f"must be true or false, not {named(value)}")


def _strength(value: object) -> float:
    if type(value) is not int and type(value) is not float:
        raise ShapeError(f"must be a number, not {named(value)}")
    _refuse(strength_fault(value))
    return float(value)


def _obeying(fault_of: Callable[[object], Fault | None]) -> Rule:
    """A rule of authoring by which a word is judged."""

    def rule(value: object) -> str:
        written = word(value)
        _refuse(fault_of(written))
        return written

    return rule


def _refuse(fault: Fault | None) -> None:
    if fault is not None:
        raise ShapeError(fault[1], code=fault[0])


_WORDS = (
    (str, "text"),
    (bool, "true or false"),
    (int | float, "a number"),
    (list, "a list"),
)
_DIGEST = re.compile("[0-9a-f]{64}")
_SCHEMES = tuple(scheme.slug for scheme in Scheme)

RULES: Final[Mapping[object, Rule]] = {
    str: word,
    bool: _truth,
    records.Key: _obeying(key_fault),
    records.AnyKey: word,
    records.NodeId: word,
    records.Text: text,
    records.Label: lambda value: text(value, LABEL_LENGTH),
    records.LanguageTag: _obeying(language_fault),
    records.SchemeSlug: _scheme,
    records.Iri: _obeying(iri_fault),
    records.Licence: _obeying(licence_fault),
    records.Digest: _digest,
    records.Count: lambda value: _counted(value, 1),
    records.Offset: lambda value: _counted(value, 0),
    records.Strength: _strength,
}
"""The rule of each kind of value in `argmap.formats.schema.records`."""
