"""The sheets one can choose, and what of them a drawing may take."""

from typing import Final, Literal

from attrs import frozen

from argmap.draw.rendering.paper import MARGIN

Orientation = Literal["portrait", "landscape"]

POINTS_PER_MM: Final = 72 / 25.4

HEAD: Final = 42.0
"""Room for the title of a page, in points."""

FOOT: Final = 16.0
"""Room for the number of a page, in points."""

_SIZES: Final = {
    "a4": ("A4", 595.28, 841.89),
    "letter": ("Letter", 612.0, 792.0),
    "legal": ("Legal", 612.0, 1008.0),
    "a3": ("A3", 841.89, 1190.55),
    "tabloid": ("Tabloid", 792.0, 1224.0),
    "a2": ("A2", 1190.55, 1683.78),
    "a1": ("A1", 1683.78, 2383.94),
}

POSTER: Final = "poster"
"""The name of a sheet as large as the drawing needs."""

PAPERS: Final = (*_SIZES, POSTER)
"""What a sheet may be called."""

ORIENTATIONS: Final = ("portrait", "landscape", "auto")


@frozen(kw_only=True)
class Sheet:
    """A sheet as it lies, in points.

    Attributes:
        name: What it is called.
        width: From left to right.
        height: From top to bottom.
        margin: What is left free at each side.
    """

    name: str
    width: float
    height: float
    margin: float = MARGIN

    @property
    def room(self) -> tuple[float, float]:
        """Width and height within the margins."""
        return self.width - 2 * self.margin, self.height - 2 * self.margin

    @property
    def lying(self) -> str:
        """How it lies, in a word."""
        return "across" if self.width > self.height else "upright"

    def __str__(self) -> str:
        return f"{self.name} {self.lying}"


def sheets_named(name: str, orientation: str) -> tuple[Sheet, ...]:
    """A sheet as it may lie: one way, or both ways for `auto`.

    Args:
        name: One of `PAPERS` but for the poster.
        orientation: One of `ORIENTATIONS`.
    """
    title, short, long = _SIZES[name]
    upright = Sheet(name=title, width=short, height=long)
    across = Sheet(name=title, width=long, height=short)
    return {"portrait": (upright,), "landscape": (across,)}.get(
        orientation, (across, upright)
    )


SLIDE: Final = Sheet(name="slide", width=600.0, height=337.5, margin=18.0)
"""A slide of 16 : 9."""
