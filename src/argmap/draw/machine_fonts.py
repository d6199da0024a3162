"""Which fonts Graphviz may see, and whether the machine has a missing glyph."""

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

from argmap.draw.glyphs import FONT_FOLDER, is_emoji, opened_font, script_of
from argmap.errors import MissingPartError

_FONT_FILES: Final = frozenset({".ttf", ".otf", ".ttc", ".otc"})
_CJK_SCRIPTS: Final = frozenset({"Han", "Hiragana", "Katakana", "Hangul", "Bopomofo"})
_SHOWN: Final = 5


def font_folders() -> list[Path]:
    """The folders of this machine in which fonts are usually kept, those that exist."""
    home = Path.home()
    shared = Path(os.environ.get("XDG_DATA_HOME") or home / ".local/share")
    places = [
        shared / "fonts",
        home / ".fonts",
        Path("/usr/local/share/fonts"),
        Path("/usr/share/fonts"),
        home / "Library/Fonts",
        Path("/Library/Fonts"),
        Path("/System/Library/Fonts"),
        Path(os.environ.get("WINDIR", "C:/Windows")) / "Fonts",
    ]
    return [place for place in places if place.is_absolute() and place.is_dir()]


def fontconfig_file(folder: Path, *, machine: bool) -> Path:
    """Write, into a folder, the fontconfig file that a run of Graphviz is to use.

    With `machine` it names the fonts of the machine too, those that argmap ships
    preferred; without, only these.
    """
    name = "machine.conf" if machine else "shipped.conf"
    text = (FONT_FOLDER / name).read_text(encoding="utf-8")
    folders = "".join(f"<dir>{escape(str(place))}</dir>" for place in font_folders())
    text = text.replace("@shipped@", escape(str(FONT_FOLDER)))
    text = text.replace("@machine@", folders)
    text = text.replace("@cache@", escape(str(folder / "font-cache")))
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def require_glyphs(chars: str, *, name: str) -> None:
    """See to it that some font of the machine has each of these characters.

    Raises:
        MissingPartError: `missing-glyphs`; it names the scripts and a package.
    """
    lacking = dict.fromkeys(chars)
    for path in _font_files(tuple(font_folders())):
        if not lacking:
            return
        has = _characters_of(path)
        lacking = {char: None for char in lacking if char not in has}
    if lacking:
        raise _missing("".join(lacking), name)


def _missing(chars: str, name: str) -> MissingPartError:
    scripts = ", ".join(dict.fromkeys(map(script_of, chars)))
    packages = " ".join(dict.fromkeys(map(_package_for, chars)))
    shown = " ".join(f"{char} (U+{ord(char):04X})" for char in chars[:_SHOWN])
    more = " …" if len(chars) > _SHOWN else ""
    return MissingPartError(
        "missing-glyphs",
        f'"{name}" cannot be drawn as PDF or PNG: no font on this machine has'
        f" {shown}{more}, script {scripts}; on Debian: apt install {packages}",
        hint="install a font of that script, or draw as SVG",
    )


def _package_for(char: str) -> str:
    """A Debian package with a font that has a character."""
    if script_of(char) in _CJK_SCRIPTS:
        return "fonts-noto-cjk"
    return "fonts-noto-color-emoji" if is_emoji(char) else "fonts-noto-core"


@cache
def _font_files(folders: tuple[Path, ...]) -> tuple[Path, ...]:
    return tuple(path for folder in folders for path in _font_files_in(folder))


def _font_files_in(folder: Path) -> Iterator[Path]:
    for path, _, names in sorted(os.walk(folder)):
        for name in sorted(names):
            if Path(name).suffix.lower() in _FONT_FILES:
                yield Path(path) / name


@cache
def _characters_of(path: Path) -> frozenset[str]:
    """The characters of a font file; none where the file is damaged."""
    try:
        with opened_font(path) as font:
            points = font.getBestCmap() or {}
    except Exception:  # noqa: BLE001 - a damaged font raises whatever it likes
        return frozenset()
    return frozenset(map(chr, points))
