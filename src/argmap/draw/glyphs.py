"""What single characters are (visible, wide, joining …), and which have a glyph.

The font files are read with fontTools, once a process and only when asked for.
"""

import unicodedata
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont

FONT_FOLDER: Final = Path(__file__).parent / "fonts"

_FAMILIES: Final = ("NotoSans", "NotoSansArabic", "NotoSansHebrew")
_PREPENDED: Final = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u08e2")
_JOINERS: Final = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2065\u3164\uffa0")
_IGNORABLE_RANGES: Final = (
    (0x180B, 0x180F),
    (0xFE00, 0xFE0F),
    (0xFFF0, 0xFFF8),
    (0xE0000, 0xE0FFF),
)
_WIDE_SCRIPTS: Final = frozenset({"Hani", "Hira", "Kana", "Hang", "Bopo", "Zyyy"})
_SHARED_SCRIPTS: Final = frozenset({"Zyyy", "Zinh", "Zzzz"})
_EMOJI: Final = ("\U0001f000", "\U0001faff")


@contextmanager
def opened_font(path: Path) -> Generator["TTFont"]:
    """A font file (the first font of a collection), read as far as it is asked for."""
    from fontTools.ttLib import TTFont

    with path.open("rb") as file:
        yield TTFont(file, lazy=True, fontNumber=0)


@cache
def shipped_advances(*, bold: bool) -> Mapping[str, int]:
    """Each character's advance in thousandths of the size; the first family wins."""
    advances: dict[str, int] = {}
    for family in reversed(_FAMILIES):
        advances |= _advances_in(family, bold=bold)
    return advances


@cache
def shipped_characters() -> frozenset[str]:
    """Every character that some shipped family has in both weights."""
    covered: set[str] = set()
    for family in _FAMILIES:
        regular = _advances_in(family, bold=False)
        covered |= regular.keys() & _advances_in(family, bold=True).keys()
    return frozenset(covered)


def without_glyph(text: str) -> str:
    """The distinct visible characters of a text, in order, that no shipped font has."""
    lacking = set(text) - shipped_characters()
    if not lacking:
        return ""
    return "".join(c for c in dict.fromkeys(text) if c in lacking and is_visible(c))


def script_of(char: str) -> str:
    """The name of a character's script, or of its block where scripts share it."""
    from fontTools import unicodedata as names

    code = names.script(char)
    if code in _SHARED_SCRIPTS:
        return names.block(char).replace("_", " ")
    return names.script_name(code)


def is_visible(char: str) -> bool:
    """Whether a character should leave a mark of its own on the paper."""
    return not (
        char.isspace() or unicodedata.category(char) == "Cc" or is_ignorable(char)
    )


def is_ignorable(char: str) -> bool:
    """Whether a character only steers others: U+200D, U+200F, U+FE0F and their like."""
    if char in _PREPENDED:
        return False
    point = ord(char)
    return (
        unicodedata.category(char) == "Cf"
        or char in _JOINERS
        or any(first <= point <= last for first, last in _IGNORABLE_RANGES)
    )


def is_wide(char: str) -> bool:
    """Whether a character fills an em by rule (East Asian wide or full width)."""
    return unicodedata.east_asian_width(char) in {"W", "F"}


def is_emoji(char: str) -> bool:
    """Whether a character lies in the blocks of emoji and pictographs."""
    return _EMOJI[0] <= char <= _EMOJI[1]


def stands_alone(char: str) -> bool:
    """Whether a character is drawn as wide as it is measured, whatever stands by it.

    Arabic letters join, emoji melt together, and what no shipped font has is a guess,
    except where a rule gives the width.
    """
    from fontTools.unicodedata import script

    if char in shipped_characters():
        return script(char) != "Arab"
    if not is_visible(char):
        return True
    return is_wide(char) and script(char) in _WIDE_SCRIPTS and not is_emoji(char)


@cache
def _advances_in(family: str, *, bold: bool) -> Mapping[str, int]:
    weight = "Bold" if bold else "Regular"
    with opened_font(FONT_FOLDER / f"{family}-{weight}.ttf") as font:
        metrics = font["hmtx"].metrics
        names = font.getBestCmap() or {}
        return {chr(point): metrics[name][0] for point, name in names.items()}
