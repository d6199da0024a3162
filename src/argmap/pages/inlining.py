"""A picture made fit to stand within a page: own ids, and nothing that could run."""

from typing import Final

from lxml import etree

from argmap.draw.svg import Element

_SVG: Final = "{http://www.w3.org/2000/svg}"
_SHAPES: Final = ("g", "path", "polygon", "polyline", "ellipse", "rect", "line")
_ELEMENTS: Final = frozenset(
    f"{_SVG}{name}" for name in ("svg", "title", "desc", "text", *_SHAPES)
)
_ATTRIBUTES: Final = frozenset(
    {
        *("id", "class", "role", "transform", "viewBox", "width", "height"),
        *("x", "y", "cx", "cy", "rx", "ry", "d", "points", "x1", "y1", "x2", "y2"),
        *("fill", "stroke", "stroke-width", "stroke-dasharray"),
        *("font-family", "font-size", "font-weight"),
        *("text-anchor", "textLength", "lengthAdjust"),
    }
)


def harmless(svg: bytes) -> Element | None:
    """The root of a picture, of which only our own shapes stay; `None` if no SVG."""
    parser = etree.XMLParser(
        remove_comments=True,
        remove_pis=True,
        resolve_entities=False,
        no_network=True,
        huge_tree=True,
    )
    try:
        root = etree.fromstring(svg, parser)
    except etree.XMLSyntaxError:
        return None
    if root.tag != f"{_SVG}svg":
        return None
    for element in list(root.iter()):
        parent = element.getparent()
        if element.tag not in _ELEMENTS and parent is not None:
            parent.remove(element)
    for element in root.iter():
        for name in set(element.attrib) - _ATTRIBUTES:
            del element.attrib[name]
    return root


def inlined(svg: bytes, *, key: str | None) -> str | None:
    """A picture as a part of an HTML page; `None` where it is no SVG.

    Only the elements and attributes of our own pictures stay, and each id has the key
    of the map before it, so that no two pictures share one; without a key no id stays.
    """
    root = harmless(svg)
    if root is None:
        return None
    for element in root.iter():
        if "id" in element.attrib and key is None:
            del element.attrib["id"]
        elif "id" in element.attrib:
            element.set("id", f"{key}.{element.get('id')}")
    etree.cleanup_namespaces(root)
    return etree.tostring(root, encoding="unicode", with_tail=False)
