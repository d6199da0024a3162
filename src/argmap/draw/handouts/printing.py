"""A map, or a view of it, printed: on one sheet, as a booklet, as tiles of a poster."""

from collections.abc import Mapping, Sequence
from math import ceil, floor
from typing import Final

from attrs import frozen

from argmap.analysis.pagination import tree_of
from argmap.analysis.views import View
from argmap.analysis.walks import propositions_in
from argmap.draw.binding import Page, Placed, bound
from argmap.draw.drawing import drawing_of
from argmap.draw.handouts import furniture
from argmap.draw.handouts.booklet import booklet_of
from argmap.draw.handouts.pieces import Draw, Size, estimates_of, order_of, ways_of
from argmap.draw.handouts.texts import texts_in
from argmap.draw.handouts.tiling import OVERLAP, tiles_of
from argmap.draw.imprints import bookmarks_of, imprint_of
from argmap.draw.mono import order_in_black
from argmap.draw.picture import layouts_and_note
from argmap.draw.rendering.paper import LARGEST_ZOOM, MARGIN, NATURAL_BODY
from argmap.draw.rendering.plates import Order, Plate, Progress, plates_of
from argmap.draw.sheets import POINTS_PER_MM, POSTER, Sheet, sheets_named
from argmap.errors import ExportError
from argmap.model.maps import ArgumentMap
from argmap.seeds.records import SourceRecord

_SURELY: Final = 0.5
"""How far a guess is off at most."""

_ROUNDED: Final = 10_000


@frozen(kw_only=True)
class Wish:
    """How a map is to be printed.

    Attributes:
        paper: One of `sheets.PAPERS`.
        orientation: One of `sheets.ORIENTATIONS`.
        smallest: How small body text may be, in points.
        tiles: Whether a poster is cut into sheets of the paper.
        mono: Whether it is printed without colour.
    """

    paper: str = "a4"
    orientation: str = "auto"
    smallest: float = 9.0
    tiles: bool = False
    mono: bool = False


@frozen(kw_only=True)
class Printed:
    """What was printed: a PDF, and words that say on what."""

    pdf: bytes
    words: str


def printed(
    view: View,
    wish: Wish,
    records: Mapping[str, SourceRecord],
    progress: Progress | None = None,
) -> Printed:
    """Print a view: on one sheet where it fits, a whole map else as a booklet.

    Raises:
        ExportError: `too-large-for-paper`: a view that is no whole map, or a single
            card, does not fit; `drawing-failed`.
        MissingPartError: `missing-glyphs`.
    """
    argument_map = view.argument_map
    draw = drawer(argument_map, records, mono=wish.mono, progress=progress)
    if wish.paper == POSTER:
        return _poster(view, wish, draw)
    sheets = sheets_named(wish.paper, wish.orientation)
    if wish.tiles:
        return _tiles(view, wish, sheets, draw)
    if not _is_surely_too_large(view, wish, sheets):
        single = _single(view, wish, sheets, draw)
        if single is not None:
            return single
    if not is_whole(view):
        raise ExportError(
            "too-large-for-paper",
            f'this view of "{argument_map.key}" does not fit on {sheets[0].name} with'
            f" body text of {wish.smallest:g} pt",
            hint="take a larger paper, a smaller --min-text, or --tiles",
        )
    booklet = booklet_of(
        argument_map, sheets, smallest=wish.smallest, records=records, draw=draw
    )
    return Printed(pdf=booklet.pdf, words=str(booklet))


def drawer(
    argument_map: ArgumentMap,
    records: Mapping[str, SourceRecord],
    *,
    mono: bool,
    progress: Progress | None,
) -> Draw:
    """Draws pieces of a map, in colour or without."""
    texts = texts_in(argument_map, records)

    def draw(orders: Sequence[Order]) -> Sequence[Plate]:
        inked = [order_in_black(order) for order in orders] if mono else orders
        return plates_of(inked, name=argument_map.key, texts=texts, progress=progress)

    return draw


def is_whole(view: View) -> bool:
    """Whether a view shows everything."""
    return not view.short and len(view.shown) == len(propositions_in(view.argument_map))


def _is_surely_too_large(view: View, wish: Wish, sheets: Sequence[Sheet]) -> bool:
    """Whether a guess alone says that a whole map does not fit on one sheet."""
    if not is_whole(view):
        return False
    tree = tree_of(view.argument_map)
    size = estimates_of(tree).size(tuple(tree.above))
    return all(
        _zoom(size, sheet.room) < _SURELY * wish.smallest / NATURAL_BODY
        for sheet in sheets
    )


def _single(
    view: View, wish: Wish, sheets: Sequence[Sheet], draw: Draw
) -> Printed | None:
    """The view on one sheet, where it fits legibly."""
    ways = [(each, sheet) for each in ways_of(view) for sheet in sheets]
    plates = draw(
        [
            order_of(layouts_and_note(drawing_of(each))[0], sheet.room, inked=True)
            for each, sheet in ways
        ]
    )
    least = wish.smallest / NATURAL_BODY
    for at in range(0, len(ways), len(sheets)):
        zooms = {
            way: _zoom((plates[way].width, plates[way].height), ways[way][1].room)
            for way in range(at, at + len(sheets))
        }
        best = max(zooms, key=zooms.__getitem__)
        if zooms[best] >= least:
            zoom = min(zooms[best], max(LARGEST_ZOOM, least))
            return _on_sheet(ways[best][0], plates[best], ways[best][1], zoom)
    return None


def _poster(view: View, wish: Wish, draw: Draw) -> Printed:
    """The view on a sheet of its own size."""
    zoom = max(1.0, wish.smallest / NATURAL_BODY)
    plate = _natural(view, draw)
    width = ceil(plate.width * zoom + 2 * MARGIN)
    height = ceil(plate.height * zoom + 2 * MARGIN)
    mm = " × ".join(f"{side / POINTS_PER_MM:.0f}" for side in (width, height))
    sheet = Sheet(name=f"poster of {mm} mm", width=float(width), height=float(height))
    return _on_sheet(view, plate, sheet, zoom)


def _natural(view: View, draw: Draw) -> Plate:
    """The view as `argmap render` draws it where no paper is named."""
    layouts, _ = layouts_and_note(drawing_of(view))
    return draw([order_of(layouts, None, inked=True)])[0]


def _on_sheet(view: View, plate: Plate, sheet: Sheet, zoom: float) -> Printed:
    """A plate in the middle of a sheet."""
    placed = Placed(
        picture=plate.pictures[0],
        left=(sheet.width - plate.width * zoom) / 2,
        top=(sheet.height - plate.height * zoom) / 2,
        zoom=zoom,
    )
    page = Page(
        width=sheet.width,
        height=sheet.height,
        placed=(placed,),
        bookmarks=tuple((0, name) for name in bookmarks_of(view)),
    )
    return Printed(
        pdf=bound((page,), imprint_of(view.argument_map)),
        words=f"{sheet}, body text {zoom * NATURAL_BODY:.1f} pt",
    )


def _tiles(view: View, wish: Wish, sheets: Sequence[Sheet], draw: Draw) -> Printed:
    """The view on many sheets, to be cut and put together."""
    plate = _natural(view, draw)
    size = plate.width, plate.height
    tilings = [tiles_of(size, sheet, wish.smallest / NATURAL_BODY) for sheet in sheets]
    tiling = min(tilings, key=lambda each: (each.rows * each.columns, -each.zoom))
    labels = draw(
        [
            furniture.foot(words, "", tiling.sheet.room[0] - 2 * OVERLAP)
            for words in tiling.labels
        ]
    )
    pages = tiling.pages(plate.pictures[0], [each.pictures[0] for each in labels])
    body = tiling.zoom * NATURAL_BODY
    return Printed(
        pdf=bound(pages, imprint_of(view.argument_map)),
        words=(
            f"poster of {tiling.rows} × {tiling.columns} sheets of {tiling.sheet},"
            f" body text {body:.1f} pt"
        ),
    )


def _zoom(size: Size, room: Size) -> float:
    zoom = min(room[0] / size[0], room[1] / size[1])
    return floor(zoom * _ROUNDED) / _ROUNDED
