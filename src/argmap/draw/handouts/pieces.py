"""Divides a map into pieces that fit on a sheet, and sees in Graphviz that they do."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Final

from attrs import evolve, frozen

from argmap.analysis.pagination import Part, Tree, parts_of, view_of
from argmap.analysis.views import View, overview, whole
from argmap.draw import look
from argmap.draw.dot import dot_of
from argmap.draw.drawing import Drawing, drawing_of
from argmap.draw.estimates import Estimates, height_of
from argmap.draw.handouts.chapters import groups_of
from argmap.draw.layout.layouts import layouts_of
from argmap.draw.marks import Marks
from argmap.draw.picture import captions_of
from argmap.draw.rendering.plates import Order, Plate
from argmap.errors import ExportError
from argmap.model.inferences import Inference

Draw = Callable[[Sequence[Order]], Sequence[Plate]]
"""Draws what is ordered."""

Size = tuple[float, float]

OVERVIEWS: Final = (16, 14, 12, 10, 8, 6, 4, 2, 1)
"""How many cards an overview has, until one fits."""

_GUESSED_WITH: Final = 176.0
_STRICTER: Final = 0.85
_PAGE: Final = 888
"""Stands for the number of a page as long as that is not known."""


@frozen(kw_only=True)
class Piece:
    """A part of a map that is drawn on its own.

    Attributes:
        part: Its propositions.
        drawing: How it is drawn.
        size: How wide and high that is.
    """

    part: Part
    drawing: Drawing
    size: Size

    @property
    def area(self) -> float:
        """How much of a page it takes."""
        return self.size[0] * self.size[1]

    def fits(self, room: Size) -> bool:
        """Whether it has room."""
        return self.size[0] <= room[0] and self.size[1] <= room[1]

    @property
    def tied_to(self) -> Iterator[str]:
        """Ids of the propositions elsewhere to which its signs lead."""
        for stub in self.drawing.view.stubs:
            other = stub.other
            yield other.conclusion.id if isinstance(other, Inference) else other.id


def estimates_of(tree: Tree) -> Estimates:
    """What is needed to guess how large the parts of a map will be drawn."""
    drawing = drawing_of(whole(tree.argument_map))
    width = drawing.card_width if drawing.is_debate else _GUESSED_WITH
    several = drawing.has_several_sources
    heights = {
        card.proposition.id: height_of(card, width, with_source=several)
        for card in drawing.cards
    }
    return Estimates(
        tree=tree, heights=heights, card_width=width, columns=drawing.is_debate
    )


def guessed_parts(
    estimates: Estimates, room: Size, among: Sequence[str] | None = None
) -> tuple[Part, ...]:
    """Parts that probably fit into a room."""

    def fits(part: Sequence[str]) -> bool:
        if len(part) == 1:
            return True
        width, height = estimates.size(part)
        return width <= room[0] and height <= room[1]

    return parts_of(estimates.tree, fits, among)


def fitting_pieces(
    estimates: Estimates, parts: Sequence[Part], room: Size, draw: Draw
) -> tuple[Piece, ...]:
    """The parts as drawings that fit into a room; what does not is divided further.

    Raises:
        ExportError: `too-large-for-paper`, a single card does not fit.
    """
    done: dict[Part, Piece] = {}
    waiting, tried = list(parts), room
    while waiting:
        tried = (tried[0] * _STRICTER, tried[1] * _STRICTER)
        left: list[Part] = []
        for part, piece in _measured(estimates.tree, waiting, room, draw).items():
            if piece.fits(room):
                done[part] = piece
            elif len(part) == 1:
                raise _too_large(estimates.tree, part[0])
            else:
                left += _divided(estimates, part, tried)
        waiting = left
    place = estimates.tree.place
    return tuple(done[part] for part in sorted(done, key=lambda part: place[part[0]]))


def _measured(
    tree: Tree, parts: Sequence[Part], room: Size, draw: Draw
) -> Mapping[Part, Piece]:
    """Each part in that of its layouts which takes the least of a room."""
    layouts = [layouts_in(drawing_of_part(tree, part), room) for part in parts]
    plates = draw([order_of(each, room, inked=False) for each in layouts])
    return {
        part: Piece(
            part=part, drawing=ways[plate.layout], size=(plate.width, plate.height)
        )
        for part, ways, plate in zip(parts, layouts, plates, strict=True)
    }


def joined_pieces(
    tree: Tree, pieces: Sequence[Piece], room: Size, draw: Draw
) -> tuple[Piece, ...]:
    """The same, two of one branch in one where a relation ties them and both fit.

    Guesses are careful, so that what they part may have room on one page after all.
    """
    place = tree.place.__getitem__
    tried: set[Part] = set()
    while pairs := list(_pairs(tree, pieces, room, tried)):
        tried.update(pairs)
        measured = _measured(tree, pairs, room, draw).values()
        joined = [piece for piece in measured if piece.fits(room)]
        held = {node for piece in joined for node in piece.part}
        rest = [piece for piece in pieces if piece.part[0] not in held]
        pieces = sorted([*rest, *joined], key=lambda piece: place(piece.part[0]))
    return tuple(pieces)


def _pairs(
    tree: Tree, pieces: Sequence[Piece], room: Size, tried: Collection[Part]
) -> Iterator[Part]:
    """What two pieces hold together, each piece in one pair at most."""
    paired: set[int] = set()
    for group in groups_of(tree, [piece.part for piece in pieces]):
        home = {node: number for number in group for node in pieces[number].part}
        ties = {
            (number, home[node])
            for number in group
            for node in pieces[number].tied_to
            if home.get(node, number) != number
        }
        for one, other in sorted(ties):
            both = (*pieces[one].part, *pieces[other].part)
            part = tuple(sorted(both, key=tree.place.__getitem__))
            area = pieces[one].area + pieces[other].area
            if area > room[0] * room[1] or part in tried or {one, other} & paired:
                continue
            paired |= {one, other}
            yield part


def _divided(estimates: Estimates, part: Part, room: Size) -> Sequence[Part]:
    """A part in at least two parts."""
    parts = guessed_parts(estimates, room, part)
    if len(parts) > 1:
        return parts
    half = len(part) // 2

    def fits(nodes: Sequence[str]) -> bool:
        return len(nodes) <= max(1, half)

    return parts_of(estimates.tree, fits, part)


def drawing_of_part(tree: Tree, part: Part) -> Drawing:
    """How a part is drawn, room left for the numbers of pages."""
    pages = dict.fromkeys(_others(tree, part), _PAGE)
    drawing = drawing_of(view_of(tree, part, ""), Marks(numbers=tree.numbers))
    return evolve(drawing, bare=True, pages=pages)


def _others(tree: Tree, part: Part) -> Iterator[str]:
    inside = set(part)
    yield from (node for node in tree.above if node not in inside)
    yield from (step.id for step in tree.argument_map.inferences)


def layouts_in(drawing: Drawing, room: Size) -> tuple[Drawing, ...]:
    """The layouts of a piece; a single card may be as wide as the room."""
    if len(drawing.cards) > 1 or drawing.is_debate:
        return layouts_of(drawing)
    widths = (look.CARDS[-1], (look.CARDS[-1] + room[0]) / 2, room[0] - 3 * look.PAD)
    wide = [width for width in widths if width >= look.CARDS[-1]]
    return tuple(evolve(drawing, card_width=width) for width in wide or look.CARDS[:1])


def ways_of(view: View) -> tuple[View, ...]:
    """A view, and if it is an overview, those that show less and less."""
    if not view.short:
        return (view,)
    fewer = [overview(view.argument_map, limit) for limit in OVERVIEWS]
    shown = {each.shown: each for each in (view, *fewer)}
    return tuple(each for each in shown.values() if len(each.shown) <= len(view.shown))


def order_of(layouts: Sequence[Drawing], room: Size | None, *, inked: bool) -> Order:
    """What is to be drawn: that of some layouts which takes the least of a room."""
    return Order(
        dots=tuple(map(dot_of, layouts)),
        frame=room,
        captions=captions_of(layouts[0]),
        inked=inked,
    )


def final_drawing(piece: Piece, pages: Mapping[str, int]) -> Drawing:
    """How a piece is drawn when the page of everything is known."""
    here = pages[piece.part[0]]
    elsewhere = {node: page for node, page in pages.items() if page != here}
    return evolve(piece.drawing, pages=elsewhere)


def _too_large(tree: Tree, node: str) -> ExportError:
    key = tree.argument_map.key
    return ExportError(
        "too-large-for-paper",
        f'"{key}" does not fit: the card "{node}" alone is larger than the sheet',
        hint="take a larger paper, or a smaller --min-text",
    )
