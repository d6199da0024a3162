"""How large the texts of a map are on paper, read from the pictures themselves."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from lxml import etree
from pypdf import PageObject, PdfReader
from pypdf.generic import DictionaryObject, EncodedStreamObject

from argmap import ArgumentMap
from argmap.draw.sheets import Sheet, sheets_named
from benchmarks.measuring import MeasurementError

_TEXT: Final = "{http://www.w3.org/2000/svg}text"
_MOVED: Final = re.compile(r"translate\(([\d.]+)[ ,]([\d.]+)\)")
_PLACED: Final = re.compile(r"([\d.]+) 0 0 [\d.]+ [-\d.]+ [-\d.]+ cm (/P\d+) Do")
_FIRST_WORD: Final = "By"
"""A PDF has a text in pieces; that with its first word is as large as the rest."""


def points_on_a4(svg: Path, argument_map: ArgumentMap) -> float:
    """The smallest text of a proposition when the picture stands on one A4 page.

    It is as large as the page allows.

    Args:
        svg: A picture of the map as Graphviz writes it.
        argument_map: The map, of which every proposition must be there.

    Raises:
        MeasurementError: One of them is not.
    """
    beginnings = {
        beginning: each.key
        for each in argument_map.propositions
        for beginning in _beginnings(each.text)
    }
    sizes: dict[str, float] = {}
    for line in etree.parse(svg).getroot().iter(_TEXT):
        key = beginnings.get(" ".join((line.text or "").split()))
        if key is not None:
            sizes[key] = float(line.get("font-size", "0"))
    _see_all(svg, len(sizes), len(argument_map.propositions))
    _, zoom = on_a4(*natural_size(svg))
    return zoom * min(sizes.values())


def _beginnings(text: str) -> Iterator[str]:
    """What the first line of a text may be: its first two words or more."""
    words = text.split()
    for count in range(2, len(words) + 1):
        yield " ".join(words[:count])


def on_a4(width: float, height: float) -> tuple[Sheet, float]:
    """How an A4 page lies best for a picture, and how large the picture stands on it.

    It has margins of 10 mm.
    """
    zooms = {
        sheet: min(sheet.room[0] / width, sheet.room[1] / height)
        for sheet in sheets_named("a4", "auto")
    }
    best = max(zooms, key=zooms.__getitem__)
    return best, zooms[best]


def natural_size(svg: Path) -> tuple[float, float]:
    """Width and height of a picture in the units of its font sizes.

    Graphviz rounds the scale that it states, so the size is taken from how far the
    drawing is moved down: its height, less the rim by which it is moved to the right.
    """
    root = etree.parse(svg).getroot()
    across, down = map(float, root.get("viewBox", "").split()[2:])
    groups = (each for each in root.iter() if each.get("class") == "graph")
    moved = _MOVED.search(next(groups).get("transform", ""))
    if moved is None:
        raise MeasurementError(f"{svg.name} is not of Graphviz")
    height = float(moved[1]) + float(moved[2])
    return height * across / down, height


def points_in_booklet(pdf: Path, size: int) -> float:
    """The smallest text of a proposition in a booklet of a generated map.

    Raises:
        MeasurementError: There are fewer such texts than propositions.
    """
    found = [each for page in PdfReader(pdf).pages for each in _bodies(page)]
    _see_all(pdf, len(found), size)
    return round(min(found), 2)


def _bodies(page: PageObject) -> Iterator[float]:
    """The sizes of the texts of propositions in the pictures of a page."""
    contents = page.get_contents()
    drawn = contents.get_data().decode("latin-1") if contents is not None else ""
    for zoom, name in _PLACED.findall(drawn):
        for size in _bodies_of(page, _picture(page, name)):
            yield float(zoom) * size


def _picture(page: PageObject, name: str) -> EncodedStreamObject:
    found: object = page["/Resources"]
    for step in ("/XObject", name):
        found = found[step].get_object() if isinstance(found, DictionaryObject) else 0
    if not isinstance(found, EncodedStreamObject):
        raise MeasurementError(f"{name} is not in the PDF")
    return found


def _bodies_of(page: PageObject, picture: EncodedStreamObject) -> list[float]:
    sizes: list[float] = []

    def see(
        text: str, outer: list[float], inner: list[float], font: object, size: float
    ) -> None:
        del font
        if text.split()[:1] == [_FIRST_WORD]:
            sizes.append(abs(outer[3] * inner[3]) * size)

    page.extract_xform_text(picture, visitor_text=see)
    return sizes


def _see_all(file: Path, found: int, size: int) -> None:
    if found < size:
        raise MeasurementError(f"{file.name} shows {found} of {size} propositions")
