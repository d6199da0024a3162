"""The drawing of a map made fit for its page: small, without ids, its parts marked.

Of the picture that `argmap.draw` makes stay cards, dots, groups and lines.  Each says
in `data-n` which proposition it is the card of, or in `data-all` and `data-any` while
which of them it is to be seen: all of the former and one of the latter.  Title and
legend go, since the page has its own.  Colours become classes, for other themes.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from attrs import frozen
from lxml import etree

from argmap.analysis.walks import propositions_in
from argmap.draw.names import (
    CLUSTER,
    EDGE,
    GRAPH,
    NODE,
    line_between,
    stood_for,
)
from argmap.draw.svg import Element
from argmap.model.attacks import Undercut
from argmap.model.inferences import Inference
from argmap.model.maps import ArgumentMap, Node
from argmap.pages.inlining import harmless
from argmap.pages.markup import Html

_SVG: Final = "{http://www.w3.org/2000/svg}"
_NUMBER: Final = re.compile(r"-?\d+\.\d+|-?\d+")
_STYLED: Final = (
    *("fill", "stroke", "stroke-width", "stroke-dasharray"),
    *("font-size", "font-weight", "text-anchor"),
)
_GEOMETRY: Final = ("d", "points", "x", "y", "cx", "cy", "rx", "ry", "textLength")
_MARGIN: Final = 16.0


@frozen
class Scene:
    """A drawing that is a part of a page.

    Attributes:
        svg: The markup.
        looks: The class of each look, and its properties by name.
    """

    svg: Html
    looks: Mapping[str, Mapping[str, str]]


@frozen
class _Seen:
    """While which propositions, by their places, a part is to be seen."""

    all: tuple[int, ...]
    any: tuple[int, ...] = ()


def scene_of(
    svg: bytes, argument_map: ArgumentMap, places: Mapping[str, int]
) -> Scene | None:
    """The drawing of a map for its page; `None` where the picture is no SVG.

    Args:
        svg: The picture.
        argument_map: What it is the picture of.
        places: The place of each proposition in the facts of the page, by its id.
    """
    root = harmless(svg)
    if root is None:
        return None
    _remove_furniture(root)
    for frame in list(root.iter(f"{_SVG}path")):
        _simplify(frame)
    parts = _parts(argument_map, places)
    cards = {
        _name(each, argument_map): places[each.id]
        for each in propositions_in(argument_map).values()
    }
    for group in root.iter(f"{_SVG}g"):
        _mark(group, cards, parts)
    looks = _Looks()
    for shape in list(root.iter()):
        _shorten(shape)
        looks.take(shape)
    _frame(root)
    etree.cleanup_namespaces(root)
    written = etree.tostring(root, encoding="unicode", with_tail=False)
    return Scene(Html(re.sub(r">\s*\n\s*<", "><", written)), looks.named())


def _remove_furniture(root: Element) -> None:
    """Take out what the page has itself: titles, the legend, the ground."""
    for said in [*root.iter(f"{_SVG}title"), *root.iter(f"{_SVG}desc")]:
        _remove(said)
    for graph in root.iter(f"{_SVG}g"):
        if graph.get("class") == GRAPH:
            for part in list(graph):
                if part.tag != f"{_SVG}g" or _is_bare_group(part):
                    graph.remove(part)


def _is_bare_group(group: Element) -> bool:
    """Whether it is the group without a frame whose label is the title."""
    return group.get("class") == CLUSTER and not any(
        part.get("stroke", "none") not in ("none", "transparent")
        for part in group.iter(f"{_SVG}path", f"{_SVG}polygon")
    )


def _remove(part: Element) -> None:
    parent = part.getparent()
    if parent is not None:
        parent.remove(part)


def _simplify(path: Element) -> None:
    """Make of a rounded box a `rect`, and of its ground and its frame one shape."""
    parent = path.getparent()
    if parent is None or parent.get("class") == EDGE:
        return
    before = path.getprevious()
    box = _box(path.get("d", ""))
    if box is None:
        return
    x, y, width, height, radius = box
    if (
        before is not None
        and before.tag == f"{_SVG}rect"
        and before.get("stroke") == "none"
        and path.get("fill") == "none"
        and (before.get("x"), before.get("y")) == (f"{x:g}", f"{y:g}")
    ):
        parent.remove(path)
        for name in ("stroke", "stroke-width", "stroke-dasharray"):
            if name in path.attrib:
                before.set(name, path.get(name, ""))
        return
    path.tag = f"{_SVG}rect"
    del path.attrib["d"]
    shape = {"x": x, "y": y, "width": width, "height": height, "rx": radius}
    for name, value in shape.items():
        path.set(name, f"{value:g}")


def _box(d: str) -> tuple[float, float, float, float, float] | None:
    """Left, top, width, height and radius of a closed rounded box."""
    numbers = [float(number) for number in _NUMBER.findall(d)]
    points = list(zip(numbers[::2], numbers[1::2], strict=False))
    corners_and_sides = 25
    if len(points) != corners_and_sides or points[0] != points[-1]:
        return None
    xs, ys = [x for x, _ in points], [y for _, y in points]
    left, top = min(xs), min(ys)
    radius = min(points[0][0] - left, (max(xs) - left) / 2)
    return (
        round(left, 1),
        round(top, 1),
        round(max(xs) - left, 1),
        round(max(ys) - top, 1),
        round(0.7 * radius, 1),
    )


def _name(node: Node, argument_map: ArgumentMap) -> str:
    """The name of a node in the drawing."""
    return node.key if node.map_key == argument_map.key else node.id


def _parts(argument_map: ArgumentMap, places: Mapping[str, int]) -> dict[str, _Seen]:
    """Dots and lines by their ids in the drawing."""
    found: dict[str, _Seen] = {}
    undercut = [
        each.target for each in argument_map.attacks if isinstance(each, Undercut)
    ]
    for step in (*argument_map.inferences, *undercut):
        name = _name(step, argument_map)
        conclusion = places[step.conclusion.id]
        premises = tuple(places[each.id] for each in step.premises)
        found[name] = _Seen((conclusion,), premises)
        goal = _name(step.conclusion, argument_map)
        found[line_between(name, goal)] = found[name]
        for premise in step.premises:
            line = _Seen((conclusion, places[premise.id]))
            found[line_between(_name(premise, argument_map), name)] = line
    for attack in argument_map.attacks:
        by = places[attack.by.id]
        match attack.target:
            case Inference() as step:
                premises = tuple(places[each.id] for each in step.premises)
                found[attack.key] = _Seen((by, places[step.conclusion.id]), premises)
            case aim:
                found[attack.key] = _Seen((by, places[aim.id]))
    for alignment in argument_map.alignments:
        ends = places[alignment.left.id], places[alignment.right.id]
        found[alignment.key] = _Seen(ends)
    return found


def _mark(group: Element, cards: Mapping[str, int], parts: Mapping[str, _Seen]) -> None:
    """Say what a group is, by its id, which goes."""
    name = _taken(group, "id")
    group.attrib.pop("role", "")
    if group.get("class") == NODE and name in cards:
        group.set("class", "card")
        group.set("data-n", str(cards[name]))
    elif (seen := _seen(name, cards, parts)) is not None:
        group.set("class", "line")
        group.set("data-all", " ".join(map(str, seen.all)))
        if seen.any:
            group.set("data-any", " ".join(map(str, seen.any)))


def _seen(
    name: str, cards: Mapping[str, int], parts: Mapping[str, _Seen]
) -> _Seen | None:
    """While what a dot or a line is to be seen; what stands in for a card, with it."""
    node = stood_for(name)
    if node is None:
        return parts.get(name)
    return _Seen((cards[node],)) if node in cards else parts.get(node)


def _taken(shape: Element, attribute: str) -> str:
    """The value of an attribute, which goes."""
    value = shape.get(attribute, "")
    shape.attrib.pop(attribute, "")
    return value


def _shorten(shape: Element) -> None:
    for name in _GEOMETRY:
        if name in shape.attrib:
            shape.set(name, _NUMBER.sub(_one_digit, shape.get(name, "")))
    shape.attrib.pop("{http://www.w3.org/XML/1998/namespace}space", "")
    if shape.get("text-anchor") == "start":
        del shape.attrib["text-anchor"]


def _one_digit(number: re.Match[str]) -> str:
    shown = f"{float(number[0]):.1f}"
    return shown.removesuffix(".0") if shown != "-0.0" else "0"


class _Looks:
    """The looks of shapes and texts, each told once."""

    def __init__(self) -> None:
        self._names: dict[tuple[tuple[str, str], ...], str] = {}

    def take(self, shape: Element) -> None:
        """Replace what a shape says of its look by a class."""
        look = tuple(
            (name, _taken(shape, name)) for name in _STYLED if name in shape.attrib
        )
        if look:
            shape.set("class", self._names.setdefault(look, f"k{len(self._names)}"))

    def named(self) -> dict[str, dict[str, str]]:
        return {name: dict(look) for look, name in self._names.items()}


def _frame(root: Element) -> None:
    """Say how large what is left is."""
    points = list(_corners(root))
    xs, ys = [x for x, _ in points] or [0.0], [y for _, y in points] or [0.0]
    left, top = min(xs) - _MARGIN, min(ys) - _MARGIN
    width, height = max(xs) + _MARGIN - left, max(ys) + _MARGIN - top
    for group in root.iter(f"{_SVG}g"):
        if group.get("class") == GRAPH:
            group.attrib.pop("transform", "")
            group.set("id", "_scene")
    for name in ("width", "height", "role", "id", "class"):
        root.attrib.pop(name, "")
    root.set("viewBox", f"{left:.0f} {top:.0f} {width:.0f} {height:.0f}")
    root.set("id", "_canvas")
    root.set("aria-hidden", "true")


def _corners(root: Element) -> Iterator[tuple[float, float]]:
    for shape in root.iter():
        for name in ("d", "points"):
            numbers = [float(each) for each in _NUMBER.findall(shape.get(name, ""))]
            yield from zip(numbers[::2], numbers[1::2], strict=False)
        if shape.tag == f"{_SVG}rect":
            x, y = float(shape.get("x", 0)), float(shape.get("y", 0))
            yield x, y
            yield x + float(shape.get("width", 0)), y + float(shape.get("height", 0))
