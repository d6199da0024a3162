"""How large a drawing is by nature, and how Graphviz is to place it on its page."""

import re
from math import sqrt
from typing import Final

from argmap.draw.rendering.paper import paper_for

_PNG_ZOOM: Final = 1.5
_PIXELS_PER_POINT: Final = 96 / 72
_LONGEST_SIDE: Final = 32_000
_MOST_PIXELS: Final = 80_000_000
_VIEW_BOX: Final = re.compile(
    rb'<svg\b[^>]*\bviewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"'
)


def natural_size(svg: bytes) -> tuple[float, float]:
    """Width and height in points of a picture as Graphviz wrote it.

    Raises:
        ValueError: It is no such picture.
    """
    found = _VIEW_BOX.search(svg, 0, 4096)
    if found is None:
        raise ValueError("the picture does not state its size")
    return float(found[1]), float(found[2])


def view_on_paper(width: float, height: float) -> str:
    """Graphviz's `viewport` for a PDF page: its size in points, and the zoom."""
    paper = paper_for(width, height)
    return f"{paper.width:g},{paper.height:g},{paper.zoom:g}"


def view_in_pixels(width: float, height: float) -> str:
    """Graphviz's `viewport` for a PNG: 144 dots an inch, fewer for vast drawings."""
    zoom = min(
        _PNG_ZOOM,
        _LONGEST_SIDE / (max(width, height) * _PIXELS_PER_POINT),
        sqrt(_MOST_PIXELS / (width * height)) / _PIXELS_PER_POINT,
    )
    return f"{width * zoom:.2f},{height * zoom:.2f},{zoom:.6f}"
