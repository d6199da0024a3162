"""A map as slides that build the argument up: the thesis, then branch by branch."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from attrs import evolve, frozen

from argmap.analysis.pagination import Tree
from argmap.analysis.views import whole
from argmap.draw.binding import bound
from argmap.draw.drawing import Drawing, drawing_of
from argmap.draw.handouts import furniture
from argmap.draw.handouts.booklet import sheets_of_pieces
from argmap.draw.handouts.chapters import Chapter, chapters_of
from argmap.draw.handouts.composing import (
    Leaf,
    Makeup,
    drawn_leaf,
    finished_pages,
    text_leaves,
)
from argmap.draw.handouts.pieces import Draw, Piece, estimates_of, order_of
from argmap.draw.imprints import holders_of, imprint_of
from argmap.draw.rendering.paper import NATURAL_BODY
from argmap.draw.rendering.plates import Plate
from argmap.draw.sheets import SLIDE
from argmap.draw.stubs import signs_at_dots

SMALLEST: Final = 9.5
"""The smallest body text on a slide, in points; a slide is 338 points high."""

_Steps = tuple[tuple[str, ...], ...]

_LARGEST_ZOOM: Final = 1.5
_NO_LEGEND: Final = Plate(width=0.0, height=0.0)


@frozen(kw_only=True)
class Slides:
    """Slides.

    Attributes:
        pdf: One a page.
        count: How many there are.
        body: The size of the smallest body text on them, in points.
    """

    pdf: bytes
    count: int
    body: float

    def __str__(self) -> str:
        return f"{self.count} slides, 16 : 9, body text {self.body:.1f} pt or more"


def slides_of(tree: Tree, draw: Draw, *, smallest: float = SMALLEST) -> Slides:
    """Make the slides of a map.

    What stands together is built up step by step, each card where it stays.

    Args:
        tree: The map.
        draw: Draws what they are made of.
        smallest: How small body text may be, in points.

    Raises:
        ExportError: `too-large-for-paper`, one card does not fit; `drawing-failed`.
        MissingPartError: `missing-glyphs`.
    """
    makeup = Makeup(
        sheet=SLIDE,
        legend=_NO_LEGEND,
        smallest=smallest / NATURAL_BODY,
        largest=_LARGEST_ZOOM,
    )
    estimates = estimates_of(tree)
    sheets = sheets_of_pieces(estimates, makeup, draw)
    leaves = list(_leaves(tree, sheets, makeup, draw))
    argument_map = tree.argument_map
    running = " · ".join(
        part for part in (argument_map.question, holders_of(argument_map)) if part
    )
    pages = tuple(finished_pages(makeup, leaves, running, draw, noun="slide"))
    return Slides(
        pdf=bound(pages, imprint_of(argument_map)),
        count=len(pages),
        body=NATURAL_BODY * min(leaf.zoom for leaf in leaves if leaf.is_drawn),
    )


def _leaves(
    tree: Tree, sheets: Sequence[Sequence[Piece]], makeup: Makeup, draw: Draw
) -> Iterator[Leaf]:
    drawings = [
        [evolve(piece.drawing, pages={}) for piece in sheet] for sheet in sheets
    ]
    steps = [[_steps(tree, piece) for piece in sheet] for sheet in sheets]
    orders = [
        evolve(order_of([drawing], makeup.room, inked=True), steps=seen)
        for on_sheet, seen_on_sheet in zip(drawings, steps, strict=True)
        for drawing, seen in zip(on_sheet, seen_on_sheet, strict=True)
    ]
    everything = drawing_of(whole(tree.argument_map))
    *plates, legend = draw([*orders, furniture.legend(everything, SLIDE.room[0])])
    told = [[node for piece in sheet for node in piece.part] for sheet in sheets]
    last = _last_slides(sheets, steps)
    for on_sheet, seen, chapter in zip(
        drawings, steps, chapters_of(tree.argument_map, told), strict=True
    ):
        own, plates = plates[: len(on_sheet)], plates[len(on_sheet) :]
        yield from _built_up(makeup, on_sheet, own, seen, chapter, last)
    chapter = Chapter(title="Legend", subtitle="", bookmarks=((0, "Legend"),))
    yield from text_leaves(makeup, [legend], chapter)


def _built_up(
    makeup: Makeup,
    drawings: Sequence[Drawing],
    plates: Sequence[Plate],
    steps: Sequence[_Steps],
    chapter: Chapter,
    last: Mapping[str, int],
) -> Iterator[Leaf]:
    """One slide for each step, what was shown before staying."""
    for piece, plate in enumerate(plates):
        for step in range(len(plate.pictures)):
            shown = [
                _at_step(each, here - piece, step) for here, each in enumerate(plates)
            ]
            seen = [
                {*steps[here][-1]} if here < piece else {*steps[piece][step]}
                for here in range(piece + 1)
            ]
            seen += [set[str]()] * (len(plates) - piece - 1)
            yield drawn_leaf(makeup, drawings, shown, chapter, last, seen=seen)
            chapter = evolve(chapter, bookmarks=())


def _at_step(plate: Plate, ahead: int, step: int) -> Plate:
    """A plate as it is seen when another, so many ahead, is at a step."""
    if ahead > 0:
        return evolve(plate, pictures=())
    return evolve(plate, pictures=(plate.pictures[step if ahead == 0 else -1],))


def _steps(tree: Tree, piece: Piece) -> _Steps:
    """The names of the nodes that are seen at each step."""
    drawing = piece.drawing
    units = tree.units(piece.part)
    unit_of = {
        node: unit for below in units.values() for unit in below for node in unit
    }
    known = {card.proposition.id: card.proposition for card in drawing.cards}
    signs = signs_at_dots(drawing)
    steps: list[tuple[str, ...]] = []
    shown: set[str] = set()
    for node in piece.part:
        if node in shown:
            continue
        shown |= set(unit_of.get(node, (node,)))
        dots = [
            step
            for step in drawing.steps
            if step.id in drawing.dotted
            and {each.id for each in drawing.premises(step)} <= shown
        ]
        ends = {step.id for step in dots}
        names = [drawing.name(known[each]) for each in piece.part if each in shown]
        names += [drawing.name(step) for step in dots]
        names += [name for name, sign in signs.items() if sign.end in ends]
        steps.append(tuple(names))
    return tuple(steps)


def _last_slides(
    sheets: Sequence[Sequence[Piece]],
    steps: Sequence[Sequence[_Steps]],
) -> dict[str, int]:
    """By id, the slide on which all that stands with a proposition is seen."""
    last: dict[str, int] = {}
    count = 0
    for sheet, on_sheet in zip(sheets, steps, strict=True):
        count += sum(map(len, on_sheet))
        last |= {node: count for piece in sheet for node in piece.part}
    return last
