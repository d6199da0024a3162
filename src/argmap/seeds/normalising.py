"""Source texts: how a text is normalised, digested and cut into paragraphs.

Every offset in a source record counts code points of the normalised text, and every
digest is that of a stretch of it, so two people with the same text agree on both.
"""

import os
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from argmap.errors import SeedError
from argmap.whence import Whence

Span = tuple[int, int]
"""Where a stretch of text begins and ends: code points, the end not included."""

_BYTE_ORDER_MARK = "\ufeff"


def normalised(text: str) -> str:
    """The text with every line ending as LF and no byte-order mark at its head.

    Nothing else is touched: no-break spaces, tabs and line separators stay.
    """
    text = text.removeprefix(_BYTE_ORDER_MARK)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def digest_of(text: str) -> str:
    """The SHA-256 of the text in UTF-8, as 64 lower-case hexadecimal digits."""
    return sha256(text.encode("utf-8")).hexdigest()


def stripped_span(text: str, start: int, end: int) -> Span | None:
    """The part of a stretch without the white space at its ends, or `None` if blank.

    White space is what Python strips: no-break spaces and line separators are
    white space, zero-width characters are not.
    """
    stretch = text[start:end]
    left = len(stretch) - len(stretch.lstrip())
    width = len(stretch.strip())
    return (start + left, start + left + width) if width else None


def paragraph_spans(text: str) -> tuple[Span, ...]:
    """Where the paragraphs of a normalised text stand, from the top.

    A paragraph is a line with a character left after white space is stripped; its span
    covers what is left. Lines end at LF alone, so a line separator ends no paragraph.
    """
    stripped = (stripped_span(text, start, end) for start, end in _line_spans(text))
    return tuple(span for span in stripped if span is not None)


def _line_spans(text: str) -> Iterator[Span]:
    start = 0
    for line in text.split("\n"):
        yield start, start + len(line)
        start += len(line) + 1


def read_text(path: str | os.PathLike[str]) -> str:
    """The normalised text of a file in UTF-8.

    Raises:
        SeedError: `unreadable-text`, where the file cannot be opened or is not UTF-8.
    """
    try:
        return normalised(Path(path).read_bytes().decode("utf-8"))
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise SeedError(
            "unreadable-text",
            f"the source text cannot be read: {reason}",
            at=Whence(os.fspath(path)),
        ) from error
    except UnicodeDecodeError as error:
        raise SeedError(
            "unreadable-text",
            f"the source text is not UTF-8 (byte {error.start})",
            at=Whence(os.fspath(path)),
            hint="save the text as UTF-8",
        ) from error
