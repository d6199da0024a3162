"""Which texts a map may carry: anything that every output can carry unharmed."""

import re

TEXT_LENGTH = 20_000
"""The longest text, in code points."""

LABEL_LENGTH = 80
"""The longest label, in code points."""

_NON_CHARACTERS = "".join(
    chr(plane * 0x10000 + last) for plane in range(17) for last in (0xFFFE, 0xFFFF)
)
_UNLAWFUL = re.compile(
    rf"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef{_NON_CHARACTERS}]"
)

# White space, the default ignorable code points of Unicode, and the blank of Braille.
_INVISIBLE = re.compile(
    r"[\s\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    r"\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8"
    r"\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]*"
)


def text_fault(text: str, *, longest: int = TEXT_LENGTH) -> tuple[str, str] | None:
    """What keeps a text out of a map, as code and message, or `None`.

    Refused are texts that show nothing, texts of more than `longest` code points, lone
    surrogates, non-characters, and control characters other than tab and newline
    (XML 1.0, section 2.2, could not carry them).
    """
    if _INVISIBLE.fullmatch(text):
        return "blank-text", "the text is blank"
    if len(text) > longest:
        return (
            "text-too-long",
            f"the text has {len(text)} characters, {longest} at most",
        )
    if text.isprintable():
        return None
    unlawful = _UNLAWFUL.search(text)
    if unlawful is not None:
        where = f"U+{ord(unlawful.group()):04X} at character {unlawful.start() + 1}"
        return (
            "unlawful-character",
            f"the text holds {where}, which no output can carry",
        )
    return None


def shortened(text: str, longest: int = LABEL_LENGTH) -> str:
    """The text on one line, cut at a word with an ellipsis where it is too long."""
    line = " ".join(text.split())
    if len(line) <= longest:
        return line
    cut = line[:longest]
    at_a_word = cut.rpartition(" ")[0]
    return (at_a_word or cut[:-1]).rstrip(",;:.–—- ") + "…"
