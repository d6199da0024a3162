"""A map too large for its sheet as a booklet: overview, branches, sources."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from attrs import evolve, frozen

from argmap.analysis.pagination import Tree, tree_of
from argmap.analysis.views import whole
from argmap.analysis.walks import sources_of
from argmap.draw.binding import bound
from argmap.draw.drawing import Drawing, drawing_of
from argmap.draw.estimates import Estimates
from argmap.draw.handouts import furniture
from argmap.draw.handouts.chapters import Chapter, chapters_of, groups_of
from argmap.draw.handouts.composing import (
    Leaf,
    Makeup,
    drawn_leaf,
    finished_pages,
    text_leaves,
)
from argmap.draw.handouts.packing import pages_of
from argmap.draw.handouts.pieces import (
    Draw,
    Piece,
    estimates_of,
    final_drawing,
    fitting_pieces,
    guessed_parts,
    joined_pieces,
    order_of,
    ways_of,
)
from argmap.draw.imprints import holders_of, imprint_of
from argmap.draw.layout.layouts import layouts_of
from argmap.draw.marks import Marks
from argmap.draw.overviews import overview_on_a_page
from argmap.draw.rendering.paper import NATURAL_BODY
from argmap.draw.sheets import Sheet
from argmap.model.maps import ArgumentMap
from argmap.seeds.records import SourceRecord

_FIRST: Final = 2
"""The page on which the branches begin."""


@frozen(kw_only=True)
class Booklet:
    """A booklet.

    Attributes:
        pdf: Its pages.
        sheet: What it is printed on.
        pages: How many there are.
        body: The size of the smallest body text in it, in points.
    """

    pdf: bytes
    sheet: Sheet
    pages: int
    body: float

    def __str__(self) -> str:
        return (
            f"booklet of {self.pages} pages on {self.sheet},"
            f" body text {self.body:.1f} pt or more"
        )


def booklet_of(
    argument_map: ArgumentMap,
    sheets: Sequence[Sheet],
    *,
    smallest: float,
    records: Mapping[str, SourceRecord],
    draw: Draw,
) -> Booklet:
    """Make the booklet of a map.

    Args:
        argument_map: The map.
        sheets: How its sheet may lie; that which takes the fewest pages is taken.
        smallest: How small body text may be, in points.
        records: What is recorded of the sources, by key.
        draw: Draws what it is made of.

    Raises:
        ExportError: `too-large-for-paper`, one card does not fit on a sheet;
            `drawing-failed`.
        MissingPartError: `missing-glyphs`.
    """
    tree = tree_of(argument_map)
    estimates = estimates_of(tree)
    everything = drawing_of(whole(argument_map))
    legends = draw([furniture.legend(everything, each.room[0]) for each in sheets])
    makeups = [
        Makeup(sheet=sheet, legend=legend, smallest=smallest / NATURAL_BODY)
        for sheet, legend in zip(sheets, legends, strict=True)
    ]
    ways = _overviews(tree)
    views = [_overview(ways, each, draw) for each in makeups]
    plans = zip(makeups, views, strict=True)
    makeup, view = min(plans, key=lambda plan: _effort(estimates, *plan))
    return _made(estimates, makeup, view, records, draw)


def _effort(estimates: Estimates, makeup: Makeup, view: Drawing) -> tuple[float, int]:
    """About how many pages a booklet takes, then in how many pieces.

    A card less in the overview counts as a fifth of a page.
    """
    across, down = makeup.room
    parts = guessed_parts(estimates, makeup.room)
    guesses = [estimates.size(part) for part in parts]
    sizes = [(min(width, across), min(height, down)) for width, height in guesses]
    groups = groups_of(estimates.tree, parts)
    pages = len(pages_of(groups, makeup.fit(sizes)))
    return pages - len(view.cards) / 5, len(parts)


def _made(
    estimates: Estimates,
    makeup: Makeup,
    view: Drawing,
    records: Mapping[str, SourceRecord],
    draw: Draw,
) -> Booklet:
    argument_map = estimates.tree.argument_map
    sheets = sheets_of_pieces(estimates, makeup, draw)
    leaves = list(_leaves(view, sheets, makeup, records, draw))
    pages = tuple(finished_pages(makeup, leaves, argument_map.question, draw))
    return Booklet(
        pdf=bound(pages, imprint_of(argument_map)),
        sheet=makeup.sheet,
        pages=len(pages),
        body=NATURAL_BODY * min(leaf.zoom for leaf in leaves),
    )


def sheets_of_pieces(
    estimates: Estimates, makeup: Makeup, draw: Draw
) -> list[list[Piece]]:
    """The pieces of each page."""
    tree = estimates.tree
    parts = guessed_parts(estimates, makeup.room)
    pieces = fitting_pieces(estimates, parts, makeup.room, draw)
    pieces = joined_pieces(tree, pieces, makeup.room, draw)
    groups = groups_of(tree, [piece.part for piece in pieces])
    fit = makeup.fit([piece.size for piece in pieces])
    return [
        [pieces[number] for number in sorted(page)] for page in pages_of(groups, fit)
    ]


def _leaves(
    view: Drawing,
    sheets: Sequence[Sequence[Piece]],
    makeup: Makeup,
    records: Mapping[str, SourceRecord],
    draw: Draw,
) -> Iterator[Leaf]:
    """Overview, branches, sources."""
    argument_map = view.argument_map
    pages = _pages_by_node(argument_map, sheets)
    front = order_of([view], makeup.room, inked=True)
    finals = [[final_drawing(piece, pages) for piece in sheet] for sheet in sheets]
    branches = [
        order_of([drawing], makeup.room, inked=True)
        for drawings in finals
        for drawing in drawings
    ]
    entries = [
        furniture.source_entry(key, records.get(key), makeup.sheet.room[0])
        for key in sources_of(argument_map)
    ]
    first, *drawn = draw([front, *branches, *entries])
    holders = holders_of(argument_map)
    chapter = Chapter(
        title=argument_map.question,
        subtitle=" · ".join(part for part in (holders, "overview") if part),
        bookmarks=((0, "Overview"),),
    )
    yield drawn_leaf(makeup, [view], [first], chapter, pages, by_cards=True)
    told = [[node for piece in sheet for node in piece.part] for sheet in sheets]
    for drawings, chapter in zip(finals, chapters_of(argument_map, told), strict=True):
        plates, drawn = drawn[: len(drawings)], drawn[len(drawings) :]
        yield drawn_leaf(makeup, drawings, plates, chapter, pages)
    chapter = Chapter(title="Sources", subtitle="", bookmarks=((0, "Sources"),))
    yield from text_leaves(makeup, drawn, chapter)


def _pages_by_node(
    argument_map: ArgumentMap, sheets: Sequence[Sequence[Piece]]
) -> dict[str, int]:
    """The page of each proposition and inference, counted from 1."""
    pages = {
        node: number
        for number, sheet in enumerate(sheets, start=_FIRST)
        for piece in sheet
        for node in piece.part
    }
    for step in argument_map.inferences:
        pages[step.id] = pages[step.premises[0].id]
    return pages


def _overviews(tree: Tree) -> list[Sequence[Drawing]]:
    """The layouts of overviews, from that of a page down to the smallest."""
    folded = ways_of(overview_on_a_page(tree.argument_map))
    drawings = [drawing_of(view, Marks(numbers=tree.numbers)) for view in folded]
    return [layouts_of(evolve(drawing, bare=True)) for drawing in drawings]


def _overview(ways: Sequence[Sequence[Drawing]], makeup: Makeup, draw: Draw) -> Drawing:
    """The fullest overview that fits on a page; the smallest where none does."""
    plates = draw([order_of(layouts, makeup.room, inked=False) for layouts in ways])
    fit = makeup.fit([(plate.width, plate.height) for plate in plates])
    chosen = next((way for way in range(len(ways)) if fit([way])), len(ways) - 1)
    return ways[chosen][plates[chosen].layout]
