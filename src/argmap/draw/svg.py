"""Makes of Graphviz's SVG one that reads well and fits its cards in any font.

Each card becomes a group with a title and a description, each line of text gets the
width that it was measured at, and Graphviz's comments, names and tooltips go.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final, TypeAlias

from attrs import frozen
from lxml import etree

from argmap.draw.names import EDGE, NODE
from argmap.draw.typeface import FAMILY, measurable, text_width

Element: TypeAlias = etree._Element  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]

_NAMESPACE: Final = "http://www.w3.org/2000/svg"
_SVG: Final = f"{{{_NAMESPACE}}}"
_FAMILIES: Final = f"{FAMILY}, Arial, Helvetica, sans-serif"
_TRANSLATED: Final = re.compile(r"translate\(([-\d.]+)[ ,]+([-\d.]+)\)")
_CAPTIONED: Final = frozenset({NODE, EDGE})


@frozen
class Caption:
    """What a card or a line says, for those who cannot see it.

    Attributes:
        title: The short form: its kind, say.
        text: All that a card says; empty for a line.
    """

    title: str
    text: str = ""


@frozen
class ParsedSvg:
    """An SVG as Graphviz wrote it, parsed; `finished` uses it up.

    Attributes:
        root: The whole.
        groups: The groups in it with their kinds, as in `argmap.draw.names`.
    """

    root: Element
    groups: tuple[tuple[str, Element], ...]

    def visible_text(self) -> str:
        """Every text in the picture, in the order of drawing."""
        return "".join(_words(self.root))

    def count(self, kind: str) -> int:
        """How many groups of a kind there are."""
        return sum(found == kind for found, _ in self.groups)

    def lost(self, captions: Mapping[str, Caption]) -> list[str]:
        """The ids of those cards whose text is not to be read in the picture."""
        seen = {
            group.get("id", ""): _without_space(" ".join(_words(group)))
            for kind, group in self.groups
            if kind == NODE
        }
        return [
            name
            for name, caption in captions.items()
            if caption.text and _without_space(caption.text) not in seen.get(name, "")
        ]


def parsed(svg: bytes) -> ParsedSvg:
    """Read an SVG that Graphviz wrote.

    Raises:
        ValueError: It is not well-formed.
    """
    parser = etree.XMLParser(
        remove_comments=True, resolve_entities=False, no_network=True, huge_tree=True
    )
    try:
        root = etree.fromstring(svg, parser)
    except etree.XMLSyntaxError as error:
        raise ValueError(f"the SVG is not well-formed ({error})") from None
    etree.strip_attributes(root, "font-family")
    groups = ((group.get("class", ""), group) for group in root.iter(f"{_SVG}g"))
    return ParsedSvg(root, tuple(groups))


def finished(
    picture: ParsedSvg, *, title: str, captions: Mapping[str, Caption]
) -> bytes:
    """The SVG to lay down, in UTF-8; without an XML declaration, to stand in HTML."""
    root = picture.root
    for kind, group in picture.groups:
        _tidy(kind, group, captions)
    for text in root.iter(f"{_SVG}text"):
        _fix_width(text)
    heading = etree.Element(f"{_SVG}title")
    heading.text = title
    root.insert(0, heading)
    root.set("role", "graphics-document")
    root.set("font-family", _FAMILIES)
    etree.cleanup_namespaces(root)
    written = etree.tostring(root, encoding="unicode", with_tail=False)
    return f"{written}\n".encode()


@frozen
class Text:
    """A line of text in a picture.

    Attributes:
        words: What it says.
        size: Its size in points.
        left: Where it begins, from the left side of the picture.
        base: Where it stands, from the upper side.
        width: How wide it is.
    """

    words: str
    size: float
    left: float
    base: float
    width: float


def texts_of(picture: ParsedSvg) -> dict[str, tuple[Text, ...]]:
    """The lines of text of each node of a picture not yet finished, by its id."""
    found = _TRANSLATED.search(picture.groups[0][1].get("transform", ""))
    across, down = (float(found[1]), float(found[2])) if found else (0.0, 0.0)
    return {
        group.get("id", ""): tuple(
            _text(text, across, down) for text in group.iter(f"{_SVG}text")
        )
        for kind, group in picture.groups
        if kind == NODE
    }


def _text(text: Element, across: float, down: float) -> Text:
    words, size = text.text or "", float(text.get("font-size", "10"))
    width = text_width(words, size, bold=text.get("font-weight") == "bold")
    shift = {"middle": width / 2, "end": width}.get(text.get("text-anchor", ""), 0.0)
    left = float(text.get("x", "0")) + across - shift
    return Text(words, size, left, float(text.get("y", "0")) + down, width)


def _tidy(kind: str, group: Element, captions: Mapping[str, Caption]) -> None:
    """Give a node or line its own title; groups and the whole have none."""
    caption = None
    if kind in _CAPTIONED:
        caption = captions.get(group.get("id", ""))
    else:
        group.attrib.pop("id", "")
    title = group.find(f"{_SVG}title")
    if title is None:
        return
    if caption is None:
        group.remove(title)
        return
    title.text = caption.title
    group.set("role", "img")
    if caption.text:
        description = etree.Element(f"{_SVG}desc")
        description.text = caption.text
        title.addnext(description)


def _fix_width(text: Element) -> None:
    """State how wide a line was measured, so that it fits its card in any font."""
    line = text.text or ""
    bold = text.get("font-weight") == "bold"
    width = text_width(line, float(text.get("font-size", "10")), bold=bold)
    if width > 0 and (line.isascii() or measurable(line)):
        text.set("textLength", f"{width:.2f}")
        text.set("lengthAdjust", "spacingAndGlyphs")


def _words(group: Element) -> Iterator[str]:
    return (text.text or "" for text in group.iter(f"{_SVG}text"))


def _without_space(text: str) -> str:
    return "".join(text.split())
