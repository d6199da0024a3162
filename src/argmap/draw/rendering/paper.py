"""Which sheet a drawing is printed on, and how large.

A drawing has a natural size, at which its body text is 10 pt.  On paper it is scaled so
that the body text keeps at least 8 pt, on the smallest sheet that allows it.
"""

from math import ceil, floor
from typing import Final

from attrs import frozen

NATURAL_BODY: Final = 10.0
SMALLEST_ZOOM: Final = 0.8
LARGEST_ZOOM: Final = 1.2
LONGEST: Final = 2.2
"""Up to so many times its short side the long side of a drawing is good."""

COLUMNS: Final = "columns"
STAGGERED: Final = "staggered"
"""What some layouts say of themselves in their DOT, as a comment."""

MARGIN: Final = 10 * 72 / 25.4

_POINTS_PER_MM: Final = 72 / 25.4
_STEPS: Final = 10
_ZOOM_STEPS: Final = 10_000

# Name, short side, long side, its American neighbour with both sides; in points.
_SHEETS: Final = (
    ("A4", 595.0, 842.0, ("Letter", 612.0, 792.0)),
    ("A3", 842.0, 1191.0, ("Tabloid", 792.0, 1224.0)),
    ("A2", 1191.0, 1684.0, None),
    ("A1", 1684.0, 2384.0, None),
)
_NEIGHBOURS: Final = {name: other[0] for name, _, _, other in _SHEETS if other}


@frozen
class Paper:
    """A sheet with a drawing on it.

    Attributes:
        name: "A4", "A3", "A2", "A1", or the size of a sheet larger than those.
        width: Of the sheet as it lies, in whole points.
        height: Of the sheet as it lies, in whole points.
        zoom: How much larger than its natural size the drawing stands on it.
        across: Whether the sheet lies on its long side.
    """

    name: str
    width: float
    height: float
    zoom: float
    across: bool

    @property
    def body(self) -> float:
        """The size of the body text on the sheet, in points."""
        return NATURAL_BODY * self.zoom

    def __str__(self) -> str:
        text = f"body text {self.body:.1f} pt"
        if self.name.endswith("sheet"):
            return f"{self.name}, {text}"
        lying = "across" if self.across else "upright"
        neighbour = _NEIGHBOURS.get(self.name)
        fits = f" (fits {neighbour})" if neighbour else ""
        return f"{self.name} {lying}{fits}, {text}"


def paper_for(width: float, height: float) -> Paper:
    """The smallest sheet for a drawing of this natural size in points.

    Up to A3 the drawing also fits the American neighbour of the sheet (Letter, Tabloid)
    at the same zoom.  The margins are 10 mm.  A drawing too large for A1 gets a sheet
    of its own size.
    """
    width, height = max(width, 1.0), max(height, 1.0)
    for name, short, long, neighbour in _SHEETS:
        _, other_short, other_long = neighbour or (name, short, long)
        narrow = min(short, other_short) - 2 * MARGIN
        far = min(long, other_long) - 2 * MARGIN
        upright = _zoom(width, height, narrow, far)
        across = _zoom(width, height, far, narrow)
        if max(upright, across) < SMALLEST_ZOOM:
            continue
        if across > upright or (across == upright and width > height):
            return Paper(name, long, short, across, across=True)
        return Paper(name, short, long, upright, across=False)
    return _own_sheet(width, height)


def paper_needed(width: float, height: float) -> tuple[float, float]:
    """How much paper a drawing takes: the area of its sheet, then its zoom, negated.

    A sheet of its own counts as more than every other sheet.
    """
    paper = paper_for(width, height)
    _, short, long, _ = _SHEETS[-1]
    more = short * long if paper.name.endswith("sheet") else 0.0
    return paper.width * paper.height + more, -paper.zoom


def whole_needed(width: float, height: float, form: str) -> tuple[float, ...]:
    """What a drawing of a whole map takes, as what is compared.

    Good proportions come first; then what is in one piece before what is in columns.
    Premises are staggered only where that saves a larger sheet, and a zoom that is
    hardly larger does not count: a small edit does not lead to another layout.

    Args:
        width: Of the drawing.
        height: Of the drawing.
        form: `COLUMNS`, `STAGGERED`, or something else.
    """
    area, zoom = paper_needed(width, height)
    proportion = max(width, height) / max(min(width, height), 1.0)
    return (
        max(proportion, LONGEST),
        float(form == COLUMNS),
        area,
        float(form == STAGGERED),
        ceil(_STEPS * zoom),
    )


def room_needed(
    frame: tuple[float, float], width: float, height: float
) -> tuple[float, float]:
    """How much of a frame a drawing takes: how far it sticks out, then its area."""
    across, down = frame
    return max(width / across, height / down, 1.0), width * height


def _zoom(width: float, height: float, room_across: float, room_down: float) -> float:
    """The largest zoom at which a drawing fits, rounded down."""
    zoom = min(room_across / width, room_down / height, LARGEST_ZOOM)
    return floor(zoom * _ZOOM_STEPS) / _ZOOM_STEPS


def _own_sheet(width: float, height: float) -> Paper:
    across = ceil(width * SMALLEST_ZOOM + 2 * MARGIN)
    down = ceil(height * SMALLEST_ZOOM + 2 * MARGIN)
    name = f"{_in_mm(across)} \N{MULTIPLICATION SIGN} {_in_mm(down)} mm sheet"
    return Paper(name, float(across), float(down), SMALLEST_ZOOM, across > down)


def _in_mm(points: int) -> int:
    return round(points / _POINTS_PER_MM)
