"""How wide a text is in the typeface that argmap ships, and where its lines break.

Widths are the advances written in the font files themselves (kerning left aside), so
they are the same on every machine.  A character that no shipped font has counts as an
em where it is East Asian wide, else as six tenths of an em.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache
from typing import Final

from argmap.draw.glyphs import (
    is_ignorable,
    is_visible,
    is_wide,
    script_of,
    shipped_advances,
    stands_alone,
    without_glyph,
)

__all__ = [
    "FAMILY",
    "measurable",
    "script_of",
    "text_width",
    "without_glyph",
    "wrapped",
]

FAMILY: Final = "Noto Sans"

_UNITS: Final = 1000
_EM: Final = 1000
_ELSE: Final = 600

_LINE_END: Final = re.compile("\r\n|[\n\r\u2028\u2029]")
_SPACES: Final = re.compile("[ \t\u2000-\u2006\u2008-\u200a\u205f\u3000]+")
_UNSPACED: Final = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u1950-\u19df\u1a20-\u1aad"
    "\u2e80-\u2fff\u3001-\u31ff\u3400-\u4dbf\u4e00-\ua4cf\uf900-\ufaff\uff01-\uff60"
    "\U00020000-\U0003fffd"
)
_OPPORTUNITY: Final = re.compile(
    "(?<=[ \u200b])"
    "|(?<=[^\\W\\d_][-\u2010\u2013\u2014/])(?=[^\\W\\d_])"
    f"|(?<=[{_UNSPACED}])(?=\\S)"
    f"|(?<=\\S)(?=[{_UNSPACED}])"
)
_WITHIN_WORDS: Final = re.compile("[-/]")
_WORD: Final = re.compile("[^ ]+ ?")
_ANYWHERE: Final = re.compile("(?<=.)(?=.)", re.DOTALL)

_NO_BREAK: Final = frozenset("\u00a0\u2007\u202f\u2060\ufeff")
_NEVER_FIRST: Final = frozenset("、。，．・：；？！）〕］｝〉》」』】々ー")
_NEVER_LAST: Final = frozenset("（〔［｛〈《「『【เแโใไເແໂໃໄ")
_JOINER: Final = "\u200d"
_SKIN_TONES: Final = ("\U0001f3fb", "\U0001f3ff")
_HANGUL_TAILS: Final = ("\u1160", "\u11ff")


class _Advances(dict[str, int]):
    """From a character to its advance in thousandths of the size; guesses the rest."""

    def __missing__(self, char: str) -> int:
        self[char] = advance = _guessed_advance(char)
        return advance


class _StandsAlone(dict[str, bool]):
    """Remembers of each character whether it stands alone."""

    def __missing__(self, char: str) -> bool:
        self[char] = known = stands_alone(char)
        return known


_STANDS_ALONE: Final = _StandsAlone()


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """The width in points of one line set at `size` points."""
    return sum(map(_advances(bold).__getitem__, text)) * size / _UNITS


def measurable(text: str) -> bool:
    """Whether `text_width` is what any renderer would find, but for kerning.

    It is not where letters join (Arabic), for most scripts that no shipped font has,
    or for emoji, which melt together.
    """
    return all(map(_STANDS_ALONE.__getitem__, set(text)))


def wrapped(text: str, width: float, size: float, *, bold: bool = False) -> list[str]:
    """The lines of a text that is set at `size` points in a column of `width` points.

    A newline ends a line, a run of spaces or tabs is one space, a no-break space holds
    its neighbours together.  Lines break at spaces, after hyphens and dashes between
    letters, and between the characters of scripts that are written without spaces; a
    word too wide for the column breaks anywhere but before a combining mark.

    Returns:
        At least one line, each within the width unless one character is wider.  Joined
        together they have every character of the text but its breaking white space.
    """
    lines: list[str] = []
    for paragraph in _LINE_END.split(text):
        lines += _filled(_SPACES.sub(" ", paragraph).strip(" "), width, size, bold)
    return lines


def _filled(text: str, width: float, size: float, bold: bool) -> list[str]:
    """The lines of one paragraph, each as full as it can be."""
    advances = _advances(bold)

    def fits(units: int) -> bool:
        return units * size / _UNITS <= width

    if fits(_units(text, advances)):
        return [text]
    lines: list[str] = []
    line, used = "", 0
    for piece, units in _pieces(text, bold, fits):
        if line and not fits(used + units):
            lines.append(line.rstrip(" "))
            line, used = "", 0
        line += piece
        used += units + (advances[" "] if piece.endswith(" ") else 0)
    lines.append(line.rstrip(" "))
    return lines


def _pieces(
    text: str, bold: bool, fits: Callable[[int], bool]
) -> Iterator[tuple[str, int]]:
    """What may stand on a line of its own, and its width without the space after it.

    A piece too wide falls into its characters, those that hold together kept together
    for as long as that fits.
    """
    advances = _advances(bold)
    for piece in _words(text):
        if fits(units := _word_units(piece.rstrip(" "), bold)):
            yield piece, units
            continue
        for cluster in _split(piece, _ANYWHERE, _hold_together):
            if fits(units := _units(cluster.rstrip(" "), advances)):
                yield cluster, units
                continue
            for char in _split(cluster, _ANYWHERE, _belong_together):
                yield char, _units(char.rstrip(" "), advances)


def _words(text: str) -> Iterable[str]:
    """The text cut wherever a line may break; at spaces alone where that is plain."""
    if text.isascii() and not _WITHIN_WORDS.search(text):
        return _WORD.findall(text)
    return _split(text, _OPPORTUNITY, _hold_together)


def _split(
    text: str, places: re.Pattern[str], together: Callable[[str, str], bool]
) -> Iterator[str]:
    start = 0
    for place in places.finditer(text):
        end = place.end()
        if start < end < len(text) and not together(text[end - 1], text[end]):
            yield text[start:end]
            start = end
    yield text[start:]


def _hold_together(before: str, after: str) -> bool:
    """Whether no line should break between two characters."""
    if before in _NO_BREAK or after in _NO_BREAK or _is_mark(after):
        return True
    if before == " ":
        return False
    return (
        before in _NEVER_LAST
        or after in _NEVER_FIRST
        or before == _JOINER
        or _belong_together(before, after)
        or _SKIN_TONES[0] <= after <= _SKIN_TONES[1]
        or _HANGUL_TAILS[0] <= after <= _HANGUL_TAILS[1]
    )


def _belong_together(before: str, after: str) -> bool:
    """Whether two characters are one to the eye: no break, however narrow the line."""
    if after.isascii():
        return before != " " and after == " "
    return _is_mark(after) or is_ignorable(after)


def _is_mark(char: str) -> bool:
    return not char.isascii() and unicodedata.category(char).startswith("M")


@lru_cache(maxsize=16_384)
def _word_units(word: str, bold: bool) -> int:
    return _units(word, _advances(bold))


def _units(text: str, advances: _Advances) -> int:
    return sum(map(advances.__getitem__, text))


@cache
def _advances(bold: bool) -> _Advances:
    advances = _Advances(shipped_advances(bold=bold))
    for char in [char for char in advances if is_ignorable(char)]:
        advances[char] = 0
    advances["\t"] = advances[" "]
    return advances


def _guessed_advance(char: str) -> int:
    if not is_visible(char) or unicodedata.category(char) in {"Mn", "Me"}:
        return 0
    return _EM if is_wide(char) else _ELSE
