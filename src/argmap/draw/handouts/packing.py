"""Packs pieces on pages, in rows from the upper left, each where its branch stands."""

from collections.abc import Callable, Sequence
from typing import Final

from attrs import define, frozen

GAP: Final = 22.0
"""Between two pieces of a page, in points."""

Size = tuple[float, float]


@frozen
class Packed:
    """Where the pieces of one page stand, in natural size.

    Attributes:
        places: Left and top of each.
        size: How much of the page they take together.
    """

    places: tuple[Size, ...]
    size: Size


@define
class _Slot:
    """A column in a row: pieces below one another."""

    left: float
    width: float
    used: float


def packed(sizes: Sequence[Size], room: Size) -> Packed | None:
    """Pieces in the order of reading, or `None` where they need more room.

    A piece goes below the last one where the row is high enough and it is no wider,
    else beside it, else to a row of its own.
    """
    across, down = room
    places: list[Size] = []
    top = height = 0.0
    slots: list[_Slot] = []
    widest = 0.0
    for width, high in sizes:
        slot = slots[-1] if slots else None
        if slot and width <= slot.width and slot.used + GAP + high <= height:
            places.append((slot.left, top + slot.used + GAP))
            slot.used += GAP + high
            continue
        left = slot.left + slot.width + GAP if slot else 0.0
        if slot and left + width > across:
            top, height, slots, left = top + height + GAP, 0.0, [], 0.0
        slots.append(_Slot(left, width, high))
        places.append((left, top))
        height = max(height, high)
        widest = max(widest, left + width)
    if widest > across or top + height > down:
        return None
    return Packed(tuple(places), (widest, top + height))


def packed_in_column(sizes: Sequence[Size]) -> Packed:
    """Pieces below one another, however much room they need."""
    tops = [
        sum(height + GAP for _, height in sizes[:number])
        for number in range(len(sizes))
    ]
    size = max(width for width, _ in sizes), tops[-1] + sizes[-1][1]
    return Packed(tuple((0.0, top) for top in tops), size)


def pages_of(
    groups: Sequence[Sequence[int]], fit: Callable[[Sequence[int]], bool]
) -> tuple[tuple[int, ...], ...]:
    """Which pieces share a page, group by group.

    A group begins a page unless all of it fits on the last one; a piece of it goes to
    the first of its pages that has room.

    Args:
        groups: The pieces of each branch, by number, in the order of the map.
        fit: Whether pieces fit on one page.
    """
    pages: list[list[int]] = []
    for group in groups:
        if pages and fit([*pages[-1], *group]):
            pages[-1] += group
            continue
        own: list[list[int]] = []
        for piece in group:
            page = next((page for page in own if fit([*page, piece])), None)
            if page is None:
                own.append([piece])
            else:
                page.append(piece)
        pages += own
    return tuple(tuple(page) for page in pages)
