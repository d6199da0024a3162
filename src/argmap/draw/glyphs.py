"""What single characters are (visible, wide, joining …), and which have a glyph.

The font files are read with fontTools, once a process and only when asked for.
"""

import unicodedata
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Final, Literal, Protocol

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


class _Metrics(Protocol):
    """The table of a font that says how far each glyph advances."""

    metrics: Mapping[str, tuple[int, int]]


class _Font(Protocol):
    """The little that is asked of an opened font file."""

    # The names are fontTools'.
    def getBestCmap(self) -> Mapping[int, str] | None: ...  # noqa: N802
    def __getitem__(self, table: Literal["hmtx"], /) -> _Metrics: ...


class _Names(Protocol):
    def script(self, char: str) -> str: ...
    def script_name(self, code: str) -> str: ...
    def block(self, char: str) -> str: ...


@contextmanager
def opened_font(path: Path) -> Generator[_Font, None, None]:
    """A font file (the first font of a collection), read as far as it is asked for."""
    open_font: Callable[..., _Font] = import_module("fontTools.ttLib").TTFont
    with path.open("rb") as file:
        yield open_font(file, lazy=True, fontNumber=0)


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
    names = _names()
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
    if char in shipped_characters():
        return _names().script(char) != "Arab"
    if not is_visible(char):
        return True
    wide = is_wide(char) and _names().script(char) in _WIDE_SCRIPTS
    return wide and not is_emoji(char)


@cache
def _advances_in(family: str, *, bold: bool) -> Mapping[str, int]:
    weight = "Bold" if bold else "Regular"
    with opened_font(FONT_FOLDER / f"{family}-{weight}.ttf") as font:
        metrics = font["hmtx"].metrics
        names = font.getBestCmap() or {}
        return {chr(point): metrics[name][0] for point, name in names.items()}


@cache
def _names() -> _Names:
    names: _Names = import_module(  # pyright: ignore[reportAssignmentType]
        "fontTools.unicodedata"
    )
    return names
