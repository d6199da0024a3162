"""Composes the pages of a booklet: drawings in a frame, title, legend and number."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from math import floor
from typing import Final

from attrs import evolve, frozen

from argmap.draw.binding import Box, Page, Placed
from argmap.draw.drawing import Drawing
from argmap.draw.handouts import furniture
from argmap.draw.handouts.chapters import Chapter
from argmap.draw.handouts.packing import GAP, Packed, packed, packed_in_column
from argmap.draw.handouts.pieces import Draw, Size
from argmap.draw.handouts.signposts import cardposts_of, signposts_of
from argmap.draw.rendering.paper import LARGEST_ZOOM
from argmap.draw.rendering.plates import Plate
from argmap.draw.sheets import FOOT, HEAD, Sheet

_ROUNDED: Final = 1_000


@frozen(kw_only=True)
class Makeup:
    """How the pages of a booklet are made up.

    Attributes:
        sheet: What they are printed on.
        legend: What stands at the foot of each.
        smallest: The smallest zoom at which drawings are still read.
        largest: The zoom from which on they are not enlarged.
    """

    sheet: Sheet
    legend: Plate
    smallest: float
    largest: float = LARGEST_ZOOM

    @property
    def frame(self) -> Size:
        """What of a page drawings may take, in points."""
        width, height = self.sheet.room
        return width, height - HEAD - FOOT - self.legend.height

    @property
    def room(self) -> Size:
        """What they may take in natural size."""
        width, height = self.frame
        return width / self.smallest, height / self.smallest

    def zoom(self, size: Size) -> float:
        """How much what has this natural size is enlarged."""
        width, height = self.frame
        zoom = min(width / size[0], height / size[1])
        if zoom <= self.smallest:
            return zoom
        zoom = min(zoom, max(self.largest, self.smallest))
        return max(floor(zoom * _ROUNDED) / _ROUNDED, self.smallest)

    def fit(self, sizes: Sequence[Size]) -> Callable[[Sequence[int]], bool]:
        """Whether some of many pieces, by their places, fit on one page."""

        def fit(pieces: Sequence[int]) -> bool:
            return packed([sizes[piece] for piece in pieces], self.room) is not None

        return fit


@frozen(kw_only=True)
class Leaf:
    """A page as far as it is drawn.

    Attributes:
        page: What is on it.
        zoom: How much larger than their natural size its drawings are.
        chapter: What stands above it.
        is_drawn: Whether drawings stand on it, and no list.
    """

    page: Page
    zoom: float
    chapter: Chapter
    is_drawn: bool = True


def drawn_leaf(
    makeup: Makeup,
    drawings: Sequence[Drawing],
    plates: Sequence[Plate],
    chapter: Chapter,
    pages: Mapping[str, int],
    *,
    by_cards: bool = False,
    seen: Sequence[Collection[str]] | None = None,
) -> Leaf:
    """Drawings on a page, with links from their signs.

    Args:
        makeup: How pages are made up.
        drawings: What is drawn.
        plates: Each as it was drawn.
        chapter: What stands above it.
        pages: The page of each proposition and inference, counted from 1.
        by_cards: Whether the cards are links, and not the signs.
        seen: Of each drawing the names of the nodes that are seen; else all are.
    """
    pack = _packed(makeup, plates)
    zoom, margin = makeup.zoom(pack.size), makeup.sheet.margin
    posts_of = cardposts_of if by_cards else signposts_of
    placed: list[Placed] = []
    links: list[tuple[Box, int]] = []
    for number, place in enumerate(pack.places):
        left, top = margin + place[0] * zoom, margin + HEAD + place[1] * zoom
        placed += [
            Placed(picture=picture, left=left, top=top, zoom=zoom)
            for picture in plates[number].pictures
        ]
        links += [
            (_moved(post.box, left, top, zoom), pages[post.other] - 1)
            for post in posts_of(drawings[number], plates[number])
            if post.other in pages and (seen is None or post.at in seen[number])
        ]
    page = _page(makeup.sheet, placed)
    return Leaf(page=evolve(page, links=tuple(links)), zoom=zoom, chapter=chapter)


def text_leaves(
    makeup: Makeup, entries: Sequence[Plate], chapter: Chapter
) -> Iterator[Leaf]:
    """Entries of a list below one another, on as many pages as it takes."""
    sheet = makeup.sheet
    most = makeup.frame[1]
    placed: list[Placed] = []
    used = 0.0
    for plate in entries:
        if placed and used + plate.height > most:
            yield _text_leaf(sheet, placed, chapter)
            placed, used = [], 0.0
            chapter = evolve(chapter, bookmarks=())
        top = sheet.margin + HEAD + used
        placed.append(Placed(picture=plate.pictures[0], left=sheet.margin, top=top))
        used += plate.height + GAP / 2
    if placed:
        yield _text_leaf(sheet, placed, chapter)


def finished_pages(
    makeup: Makeup,
    leaves: Sequence[Leaf],
    running: str,
    draw: Draw,
    *,
    noun: str = "page",
) -> Iterator[Page]:
    """The pages with titles, legend, numbers and bookmarks.

    Args:
        makeup: How pages are made up.
        leaves: What is on them.
        running: What stands at the foot of all.
        draw: Draws titles and numbers.
        noun: What one of them is called.
    """
    sheet, count = makeup.sheet, len(leaves)
    width = sheet.room[0]
    chapters = [leaf.chapter for leaf in leaves]
    heads = [furniture.head(each.title, each.subtitle, width) for each in chapters]
    feet = [
        furniture.foot(running, f"{noun} {number} of {count}", width)
        for number in range(1, count + 1)
    ]
    drawn = draw([*heads, *feet])
    for leaf, head, foot in zip(leaves, drawn[:count], drawn[count:], strict=True):
        foot_top = sheet.height - sheet.margin - foot.height
        around = [(head, sheet.margin), (foot, foot_top)]
        if makeup.legend.pictures:
            around.append((makeup.legend, foot_top - 2.0 - makeup.legend.height))
        yield evolve(
            leaf.page,
            placed=(*leaf.page.placed, *_at_margin(sheet, around)),
            bookmarks=leaf.chapter.bookmarks,
        )


def _packed(makeup: Makeup, plates: Sequence[Plate]) -> Packed:
    """Where drawings stand; in a column where they are larger than when measured."""
    sizes = [(plate.width, plate.height) for plate in plates]
    pack = packed(sizes, makeup.room)
    return pack if pack is not None else packed_in_column(sizes)


def _at_margin(sheet: Sheet, pieces: Iterable[tuple[Plate, float]]) -> Iterator[Placed]:
    for plate, top in pieces:
        yield Placed(picture=plate.pictures[0], left=sheet.margin, top=top)


def _text_leaf(sheet: Sheet, placed: Sequence[Placed], chapter: Chapter) -> Leaf:
    page = _page(sheet, placed)
    return Leaf(page=page, zoom=1.0, chapter=chapter, is_drawn=False)


def _page(sheet: Sheet, placed: Sequence[Placed]) -> Page:
    return Page(width=sheet.width, height=sheet.height, placed=tuple(placed))


def _moved(box: Box, left: float, top: float, zoom: float) -> Box:
    return (
        left + box[0] * zoom,
        top + box[1] * zoom,
        left + box[2] * zoom,
        top + box[3] * zoom,
    )
