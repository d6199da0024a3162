"""Graphviz's HTML-like labels as values: the only place where a text becomes markup."""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from html import escape

from attrs import frozen


class Markup(str):
    """Text that is markup already; everything else is escaped when it is put in."""

    __slots__ = ()


@frozen
class Tag:
    """An element but for its content; made once for many elements that are alike."""

    opening: str
    closing: str

    def around(self, *content: str) -> Markup:
        """The element with this content, escaped unless markup."""
        return Markup(self.opening + "".join(map(escaped, content)) + self.closing)

    def holding(self, inner: "Tag") -> "Tag":
        """One element within another, as one."""
        return Tag(self.opening + inner.opening, inner.closing + self.closing)


@lru_cache(maxsize=1024)
def tag(name: str, **attributes: str | float) -> Tag:
    """The start and end of an element: attributes by name in capitals."""
    written = "".join(
        f' {key}="{escape(_number(value))}"' for key, value in attributes.items()
    )
    return Tag(f"<{name}{written}>", f"</{name}>")


def element(name: str, *content: str, **attributes: str | float) -> Markup:
    """An element: attributes by name in capitals, content escaped unless markup."""
    return tag(name, **attributes).around(*content)


def escaped(text: str) -> Markup:
    """The text as markup.

    Graphviz replaces `\\N`, `\\G` and the like in labels of either sort, so that each
    backslash is written twice.
    """
    if isinstance(text, Markup):
        return text
    return Markup(escape(text).replace("\\", "\\\\"))


def joined(parts: Iterable[str]) -> Markup:
    """Several parts behind one another."""
    return Markup("".join(map(escaped, parts)))


def label(content: Markup) -> str:
    """The markup as the value of a DOT label."""
    return f"<{content}>"


@lru_cache(maxsize=1024)
def font_tag(*, size: float, colour: str, bold: bool = False) -> Tag:
    """The start and end of text in a size and colour."""
    attributes: dict[str, str | float] = {"POINT-SIZE": size, "COLOR": colour}
    outer = tag("FONT", **attributes)
    return outer.holding(tag("B")) if bold else outer


def font(text: str, *, size: float, colour: str, bold: bool = False) -> Markup:
    """Text in a size and colour; never an empty element, which drops whole labels."""
    return font_tag(size=size, colour=colour, bold=bold).around(text)


def lines(texts: Iterable[str], *, align: str) -> Markup:
    """Lines of text below one another."""
    end = Markup(f'<BR ALIGN="{align}"/>')
    return Markup("".join(f"{escaped(text or ' ')}{end}" for text in texts))


def row_of(*cells: Markup) -> Markup:
    """Cells side by side, with nothing around them or between them."""
    return element(
        "TABLE",
        element("TR", *cells),
        BORDER=0,
        CELLBORDER=0,
        CELLSPACING=0,
        CELLPADDING=0,
    )


def stacked(*parts: Markup) -> Markup:
    """Several parts below one another, each from the left."""
    return element(
        "TABLE",
        *(element("TR", element("TD", part, ALIGN="LEFT")) for part in parts),
        BORDER=0,
        CELLBORDER=0,
        CELLSPACING=0,
        CELLPADDING=2,
    )


def side_of(text: str) -> str:
    """The side at which a text begins: `LEFT`, or `RIGHT` for Arabic and Hebrew."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in ("R", "AL"):
            return "RIGHT"
        if direction == "L":
            return "LEFT"
    return "LEFT"


def _number(value: str | float) -> str:
    return value if isinstance(value, str) else f"{value:g}"
