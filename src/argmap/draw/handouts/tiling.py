"""Cuts a large drawing into sheets that are put together on a wall."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from math import ceil
from typing import Final

from attrs import frozen

from argmap.draw.binding import Box, Page, Placed
from argmap.draw.sheets import FOOT, POINTS_PER_MM, Sheet

OVERLAP: Final = 10 * POINTS_PER_MM
"""What two neighbouring sheets both show, in points."""

_MARK: Final = 12.0


@frozen(kw_only=True, slots=False)
class Tiling:
    """A drawing on many sheets.

    Attributes:
        sheet: One of them.
        rows: How many there are below one another.
        columns: How many beside one another.
        zoom: How much larger than its natural size the drawing is.
    """

    sheet: Sheet
    rows: int
    columns: int
    zoom: float

    @property
    def window(self) -> Box:
        """What of a sheet shows the drawing."""
        width, height = _shown(self.sheet)
        left = top = self.sheet.margin
        return left, top, left + width, top + height

    @cached_property
    def labels(self) -> tuple[str, ...]:
        """What stands below each, row by row."""
        return tuple(
            f"row {row} of {self.rows}, column {column} of {self.columns}"
            " · cut at the marks; what two sheets both show is 10 mm wide"
            for row in range(1, self.rows + 1)
            for column in range(1, self.columns + 1)
        )

    def pages(self, picture: bytes, labels: Sequence[bytes]) -> tuple[Page, ...]:
        """The sheets, row by row.

        Args:
            picture: The drawing.
            labels: What stands below each sheet, drawn.
        """
        return tuple(
            self._page(row, column, picture, labels[row * self.columns + column])
            for row in range(self.rows)
            for column in range(self.columns)
        )

    def _page(self, row: int, column: int, picture: bytes, label: bytes) -> Page:
        sheet = self.sheet
        width, height = _shown(sheet)
        drawing = Placed(
            picture=picture,
            left=sheet.margin - column * (width - OVERLAP),
            top=sheet.margin - row * (height - OVERLAP),
            zoom=self.zoom,
            window=self.window,
        )
        words = Placed(
            picture=label,
            left=sheet.margin + OVERLAP,
            top=sheet.margin + height + 2.0,
        )
        return Page(
            width=sheet.width,
            height=sheet.height,
            placed=(drawing, words),
            marks=tuple(self._marks(row, column)),
            bookmarks=((0, f"row {row + 1}, column {column + 1}"),),
        )

    def _marks(self, row: int, column: int) -> Iterator[Box]:
        """Where to cut: in the middle of what the neighbours show, too."""
        left, top, right, bottom = self.window
        half = OVERLAP / 2
        across = [left + half] if column else []
        across += [right - half] if column < self.columns - 1 else []
        down = [top + half] if row else []
        down += [bottom - half] if row < self.rows - 1 else []
        for x in across:
            yield x, top - _MARK - 2.0, x, top - 2.0
            yield x, bottom + 2.0, x, bottom + _MARK + 2.0
        for y in down:
            yield left - _MARK - 2.0, y, left - 2.0, y
            yield right + 2.0, y, right + _MARK + 2.0, y


def tiles_of(size: tuple[float, float], sheet: Sheet, smallest: float) -> Tiling:
    """The fewest sheets on which a drawing keeps a zoom, as large as they allow.

    Args:
        size: The natural size of the drawing.
        sheet: What it is printed on.
        smallest: The smallest zoom.
    """
    width, height = _shown(sheet)
    columns = _count(size[0] * smallest, width)
    rows = _count(size[1] * smallest, height)
    zoom = min(
        (columns * (width - OVERLAP) + OVERLAP) / size[0],
        (rows * (height - OVERLAP) + OVERLAP) / size[1],
    )
    return Tiling(
        sheet=sheet, rows=rows, columns=columns, zoom=max(smallest, zoom - 1e-6)
    )


def _shown(sheet: Sheet) -> tuple[float, float]:
    width, height = sheet.room
    return width, height - FOOT


def _count(length: float, room: float) -> int:
    return max(1, ceil((length - OVERLAP) / (room - OVERLAP)))
