"""The legend: one line under a drawing that names what the drawing uses."""

from collections.abc import Iterable, Sequence

from argmap.draw.look import (
    AGREES,
    INK,
    PAPER,
    PREMISE,
    SMALL,
    SUPPORTS,
    CardLook,
    LineLook,
)
from argmap.draw.markup import Markup, element, font
from argmap.draw.typeface import text_width

_Entry = tuple[Markup, str]

LINKED = "premises that only work together"
"""How the legend explains the dot."""

RECONSTRUCTED = "reconstructed by the mapper"
"""How the legend explains a dashed card."""

FOLDED = "so many more are folded into it"
"""How the legend explains the number on a card."""

CUT = "goes on there"
"""How the legend explains the sign at which a line is cut."""

_SIGN = 15.0
_SIGNS = {
    "normal": "\u2023",
    "onormal": "\u203a",
    "odiamond": "\u2039\u203a",
    "vee": "\u203a",
}
_SIGN_WIDTH = 38.0
_GAP = "\u00a0\u00a0"


def legend(
    cards: Sequence[CardLook],
    relations: Sequence[LineLook],
    *,
    width: float,
    filled: bool = False,
    reconstructed: bool = False,
    marked: Sequence[tuple[CardLook, bool, str]] = (),
    folded: Markup | None = None,
    linked: bool = False,
    cut: Markup | None = None,
) -> Markup:
    """The legend as a table, in as many rows as the width takes, or as wide as that.

    Args:
        cards: The looks of cards that are used.
        relations: The looks of lines that are used.
        width: Where a row ends.
        filled: Whether a row that is shorter is filled up.
        reconstructed: Whether a card is dashed.
        marked: How cards look that are new, say: whether dashed, and in words.
        folded: A sign of what is folded away, if there is one.
        linked: Whether a step has a dot.
        cut: A sign at which a line is cut, if there is one.
    """
    entries = [(_swatch(look), look.word) for look in cards]
    if reconstructed:
        entries.append((_swatch(PREMISE, dashed=True), RECONSTRUCTED))
    entries += [(_swatch(look, dashed=dashed), words) for look, dashed, words in marked]
    if folded is not None:
        entries.append((folded, FOLDED))
    entries += [(_sample(look), look.word) for look in relations]
    if linked:
        entries.append((_dot(), LINKED))
    if cut is not None:
        entries.append((cut, CUT))
    rows = _broken(entries, width)
    widest = max(width if filled else 0.0, *map(_width, rows))
    return _table(*(_row(row, widest - _width(row)) for row in rows))


def _broken(entries: Iterable[_Entry], width: float) -> list[list[_Entry]]:
    rows: list[list[_Entry]] = [[]]
    for entry in entries:
        if rows[-1] and _width([*rows[-1], entry]) > width:
            rows.append([])
        rows[-1].append(entry)
    return rows


def _width(entries: Iterable[_Entry]) -> float:
    return sum(text_width(word + _GAP, SMALL) + _SIGN_WIDTH for _, word in entries)


def _row(entries: Iterable[_Entry], rest: float) -> Markup:
    """A row; what it leaves free goes to a cell of its own, not between its words."""
    cells = [cell for sign, word in entries for cell in _cells(sign, word)]
    filler = element("TD", WIDTH=max(1.0, rest))
    row = _table(element("TR", *cells, filler), space=3)
    return element("TR", element("TD", row, ALIGN="LEFT"))


def _cells(sign: Markup, word: str) -> tuple[Markup, Markup]:
    words = font(word + _GAP, size=SMALL, colour=INK)
    return element("TD", sign), element("TD", words, ALIGN="LEFT")


def _swatch(look: CardLook, *, dashed: bool = False, border: int = 1) -> Markup:
    return element(
        "TABLE",
        element("TR", element("TD")),
        BORDER=border,
        STYLE="ROUNDED,DASHED" if dashed else "ROUNDED",
        COLOR=look.line,
        BGCOLOR=look.tint,
        CELLBORDER=0,
        CELLSPACING=0,
        CELLPADDING=0,
        WIDTH=18.0,
        HEIGHT=11.0,
        FIXEDSIZE="TRUE",
    )


def _sample(look: LineLook) -> Markup:
    """A piece of the line with its head."""
    if look is AGREES:
        double = element(
            "TD",
            WIDTH=27.0,
            HEIGHT=4.0,
            BORDER=1,
            SIDES="TB",
            COLOR=look.colour,
            FIXEDSIZE="TRUE",
        )
        return _table(element("TR", double))
    line = element(
        "TD",
        WIDTH=27.0,
        HEIGHT=6.0,
        BORDER=2 if look.width > 1 else 1,
        SIDES="B",
        STYLE=look.style.upper(),
        COLOR=look.colour,
    )
    below = element("TD", HEIGHT=6.0)
    return _table(element("TR", line, _head(look)), element("TR", below))


def _head(look: LineLook) -> Markup:
    match look.head:
        case "tee":
            return element(
                "TD", ROWSPAN=2, WIDTH=6.0, BORDER=2, SIDES="L", COLOR=look.colour
            )
        case "box" | "odot":
            open_ring = look.head == "odot"
            box = element(
                "TABLE",
                element("TR", element("TD")),
                BORDER=1 if open_ring else 0,
                STYLE="ROUNDED" if open_ring else "SOLID",
                COLOR=look.colour,
                BGCOLOR=PAPER if open_ring else look.colour,
                CELLBORDER=0,
                CELLSPACING=0,
                CELLPADDING=0,
                WIDTH=6.0,
                HEIGHT=6.0,
                FIXEDSIZE="TRUE",
            )
            return element("TD", box, ROWSPAN=2)
        case "none":
            return element("TD", ROWSPAN=2, WIDTH=6.0)
        case _:
            sign = font(_SIGNS[look.head], size=_SIGN, colour=look.colour, bold=True)
            return element("TD", sign, ROWSPAN=2)


def _dot() -> Markup:
    return font("\u2022", size=_SIGN, colour=SUPPORTS.colour, bold=True)


def _table(*rows: Markup, space: int = 0) -> Markup:
    return element(
        "TABLE", *rows, BORDER=0, CELLBORDER=0, CELLSPACING=space, CELLPADDING=0
    )
