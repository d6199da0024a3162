"""Makes of Graphviz's SVG one that reads well and fits its cards in any font.

Each card becomes a group with a title and a description, each line of text gets the
width that it was measured at, and Graphviz's comments, names and tooltips go.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final
from xml.etree import ElementTree as ET
from xml.etree.ElementTree import Element

from attrs import frozen

from argmap.draw.typeface import FAMILY, measurable, text_width

_SVG: Final = "{http://www.w3.org/2000/svg}"
_XLINK: Final = "{http://www.w3.org/1999/xlink}"
_XML: Final = "{http://www.w3.org/XML/1998/namespace}"
_PLAIN_NAMES: Final = (
    (f"{_XML}space", "xml:space"),
    (f"{_XLINK}href", "href"),
    (f"{_XLINK}title", None),
    (f"{_XLINK}type", None),
)
_FAMILIES: Final = f"{FAMILY}, Arial, Helvetica, sans-serif"
_GRAPHVIZ_ID: Final = re.compile(r"(?:graph|clust|node|edge|a_\w*?)\d+")


@frozen
class Caption:
    """What a card says, for those who cannot see it.

    Attributes:
        title: The short form: its kind and label, say.
        text: All that it says.
    """

    title: str
    text: str


@frozen
class Picture:
    """An SVG as Graphviz wrote it, parsed; `finished` uses it up."""

    root: Element

    def visible_text(self) -> str:
        """Every text in the picture, in the order of drawing."""
        return "".join(element.text or "" for element in self.root.iter(f"{_SVG}text"))

    def count(self, kind: str) -> int:
        """How many groups of a kind ("node", "edge", "cluster") there are."""
        return sum(group.get("class") == kind for group in self.root.iter(f"{_SVG}g"))

    def lost(self, cards: Mapping[str, Caption]) -> list[str]:
        """The ids of those cards whose text is not to be read in the picture."""
        seen = {
            group.get("id", ""): _without_space("".join(_texts(group)))
            for group in self.root.iter(f"{_SVG}g")
            if group.get("class") == "node"
        }
        return [
            key
            for key, card in cards.items()
            if key not in seen or _without_space(card.text) not in seen[key]
        ]


def parsed(svg: bytes) -> Picture:
    """Read an SVG that Graphviz wrote.

    Raises:
        ValueError: It is not well-formed.
    """
    try:
        return Picture(ET.fromstring(svg))  # noqa: S314 - Graphviz's own
    except ET.ParseError as error:
        raise ValueError(f"the SVG is not well-formed ({error})") from None


def finished(picture: Picture, *, title: str, cards: Mapping[str, Caption]) -> bytes:
    """The SVG to lay down, in UTF-8; without an XML declaration, to stand in HTML."""
    root = picture.root
    for group in list(root.iter(f"{_SVG}g")):
        if group.get("class") is not None:
            _tidy(group, cards)
    for text in root.iter(f"{_SVG}text"):
        _fix_width(text)
    heading = Element("title")
    heading.text = title
    root.insert(0, heading)
    _strip_namespaces(root)
    root.attrib = {"xmlns": _SVG.strip("{}"), **root.attrib}
    root.set("role", "img")
    root.set("font-family", _FAMILIES)
    written: str = ET.tostring(root, encoding="unicode")
    return f"{written}\n".encode()


def _tidy(group: Element, cards: Mapping[str, Caption]) -> None:
    """Give one node, edge or cluster its own title in the place of Graphviz's."""
    name = group.get("id", "")
    card = cards.get(name) if group.get("class") == "node" else None
    group[:] = [*_titles(card, _tooltip(group)), *_unwrapped(group)]
    if card is None and _GRAPHVIZ_ID.fullmatch(name):
        del group.attrib["id"]


def _tooltip(group: Element) -> str | None:
    """The tooltip that the DOT gave to a node, edge or cluster."""
    for wrapper in group.findall(f"{_SVG}g"):
        anchor = wrapper.find(f"{_SVG}a")
        if wrapper.get("class") is None and anchor is not None:
            return anchor.get(f"{_XLINK}title")
    return None


def _titles(card: Caption | None, tooltip: str | None) -> Iterator[Element]:
    """The title and description of a card; else the tooltip, where there is one."""
    said = {"title": tooltip} if tooltip else {}
    if card is not None:
        said = {"title": card.title, "desc": card.text}
    for tag, text in said.items():
        element = Element(tag)
        element.text = text
        yield element


def _unwrapped(group: Element) -> Iterator[Element]:
    """What a group draws, without Graphviz's title and the wrappers of its tooltip."""
    for child in group:
        if child.tag == f"{_SVG}title":
            continue
        if _is_wrapper(child):
            yield from _unwrapped(child)
        else:
            yield child


def _is_wrapper(element: Element) -> bool:
    if element.tag == f"{_SVG}a":
        return f"{_XLINK}href" not in element.attrib
    return element.tag == f"{_SVG}g" and element.get("class") is None


def _fix_width(text: Element) -> None:
    """State how wide a line was measured, so that it fits its card in any font."""
    text.attrib.pop("font-family", None)
    line = text.text or ""
    bold = text.get("font-weight") == "bold"
    width = text_width(line, float(text.get("font-size", "10")), bold=bold)
    if width > 0 and measurable(line):
        text.set("textLength", f"{width:.2f}")
        text.set("lengthAdjust", "spacingAndGlyphs")


def _strip_namespaces(root: Element) -> None:
    """Write names without their namespaces, and links as SVG 2 has them."""
    for element in root.iter():
        element.tag = element.tag.removeprefix(_SVG)
        for foreign, plain in _PLAIN_NAMES:
            value = element.attrib.pop(foreign, None)
            if value is not None and plain:
                element.set(plain, value)


def _texts(group: Element) -> Iterator[str]:
    return (element.text or "" for element in group.iter(f"{_SVG}text"))


def _without_space(text: str) -> str:
    return "".join(text.split())
