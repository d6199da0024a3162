"""Text that may be hostile, on one line of a report or of a terminal."""

import re

_STEERING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_HARMLESS = "\t\N{NO-BREAK SPACE}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"


def plain(text: str) -> str:
    """The text on one line, without characters that turn the line of a terminal."""
    return _STEERING.sub("", " ".join(text.split()))


def printable(text: str) -> str:
    """The text on one line, without a character that could steer a terminal."""
    return "".join(
        letter if letter.isprintable() or letter in _HARMLESS else _escaped(letter)
        for letter in text
    )


def _escaped(letter: str) -> str:
    return letter.encode("unicode_escape").decode("ascii")
