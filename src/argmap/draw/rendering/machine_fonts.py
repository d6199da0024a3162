"""Which fonts Graphviz sees: those that argmap ships, and what else a text takes."""

import os
import shutil
from collections.abc import Iterator, Sequence
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


def fonts_with(chars: str, *, name: str) -> tuple[Path, ...]:
    """Font files of the machine that together have these characters.

    The other weights of a font come with it, told by their file names.

    Raises:
        MissingPartError: `missing-glyphs`; it names the scripts and a package.
    """
    lacking = set(chars)
    found: dict[Path, None] = {}
    for path in _font_files(tuple(font_folders())):
        if not lacking:
            break
        if lacking & _characters_of(path):
            lacking -= _characters_of(path)
            found |= dict.fromkeys(_weights_of(path))
    if lacking:
        raise _missing("".join(char for char in chars if char in lacking), name)
    return tuple(found)


def fontconfig_file(folder: Path, machine_fonts: Sequence[Path]) -> Path:
    """Write the fontconfig file for one run of Graphviz, with a folder of fonts.

    Only the fonts that argmap ships are in it, and those handed over.  They are linked
    there because fontconfig leaves a file of its own in each folder that it reads.
    """
    fonts = folder / "fonts"
    fonts.mkdir(exist_ok=True)
    shipped = sorted(FONT_FOLDER.glob("*.ttf"))
    for number, path in enumerate([*shipped, *machine_fonts]):
        _link(path, fonts / f"{number:03}-{path.name}")
    text = (FONT_FOLDER / "fonts.conf").read_text(encoding="utf-8")
    text = text.replace("@fonts@", escape(str(fonts)))
    text = text.replace("@cache@", escape(str(folder / "font-cache")))
    file = folder / "fonts.conf"
    file.write_text(text, encoding="utf-8")
    return file


def _link(path: Path, to: Path) -> None:
    to.unlink(missing_ok=True)
    try:
        to.symlink_to(path)
    except OSError:
        shutil.copyfile(path, to)


def _weights_of(path: Path) -> list[Path]:
    """A font file and those beside it that bear its name up to the hyphen."""
    family = path.stem.partition("-")[0]
    beside = path.parent.iterdir()
    return sorted(
        other
        for other in beside
        if other.suffix == path.suffix and other.stem.partition("-")[0] == family
    )


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
