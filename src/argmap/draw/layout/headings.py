"""What heads the parts of a column: stand-ins for what its cards bear on, and names.

Where a drawing is divided into columns, a small sign stands in for a card of another
column, and the lines of the cards that bear on it lead there.
"""

from collections.abc import Iterator

from attrs import frozen

from argmap.draw import look
from argmap.draw.cards import cut_label
from argmap.draw.drawing import Drawing
from argmap.draw.markup import Markup, element, font, label, lines, side_of
from argmap.draw.stubs import place_of
from argmap.draw.typeface import wrapped
from argmap.model.inferences import Inference
from argmap.model.propositions import Proposition

_WIDTH = 104.0

HEADING = "of--"
"""With what the name in DOT of a heading begins; no key begins so."""


@frozen(kw_only=True)
class Head:
    """Something at the head of a part of a column.

    Attributes:
        name: Its name in DOT.
        group: The column.
        before: The proposition before which it stands.
        shift: How far before.
        label: What it shows, as a DOT label.
        words: What it says.
    """

    name: str
    group: str
    before: Proposition
    shift: float
    label: str
    words: str


def heads_of(drawing: Drawing) -> Iterator[Head]:
    """The stand-ins and names of a drawing; one in one piece has none."""
    if drawing.division is None:
        return
    yield from _stand_ins(drawing)
    if len(drawing.argument_map.positions) > 1:
        yield from _names(drawing)


def _stand_ins(drawing: Drawing) -> Iterator[Head]:
    ends = [(step, step.conclusion) for step in drawing.steps] + [
        (attack.by, attack.target) for attack in drawing.attacks
    ]
    firsts: dict[str, tuple[Proposition, Proposition | Inference]] = {}
    for tail, head in ends:
        name = drawing.stand_in(tail, head)
        if name is not None:
            here = drawing.home_of(tail)
            first = firsts.setdefault(name, (here, head))[0]
            if drawing.place_of(here) < drawing.place_of(first):
                firsts[name] = here, head
    for name, (before, node) in firsts.items():
        place = place_of(node, drawing.numbers)
        said = node.conclusion if isinstance(node, Inference) else node
        yield Head(
            name=name,
            group=drawing.group_of(before),
            before=before,
            shift=-0.4,
            label=label(_stand_in_box(place, cut_label(said.label))),
            words=f"{place}: {cut_label(said.label)}",
        )


def _names(drawing: Drawing) -> Iterator[Head]:
    """The name of the position wherever a column begins, or its cards do."""
    holders = {each.key: each.holder_name for each in drawing.argument_map.positions}
    known: set[tuple[str, str]] = set()
    seen: set[str] = set()
    nodes = (card.proposition for card in drawing.cards)
    for node in sorted(nodes, key=drawing.place_of):
        column, position = drawing.group_of(node), node.position
        if node.map_key != drawing.argument_map.key or (column, position) in known:
            continue
        known.add((column, position))
        more = " (continued)" if position in seen else ""
        seen.add(position)
        name = f"{holders[position]}{more}"
        yield Head(
            name=f"{HEADING}{column}-{position}",
            group=column,
            before=node,
            shift=-0.5,
            label=label(_name_box(name, drawing.card_width)),
            words=name,
        )


def _stand_in_box(place: str, said: str) -> Markup:
    """Where the card is, and what it is about."""
    rows = (
        _row([f"\N{NO-BREAK SPACE}\u2039 {place}"], bold=True),
        _row(wrapped(said, _WIDTH, look.TAB), bold=False),
    )
    return element(
        "TABLE",
        *rows,
        BORDER=1,
        STYLE="ROUNDED",
        COLOR=look.PREMISE.line,
        BGCOLOR=look.GROUP_FILL,
        CELLBORDER=0,
        CELLSPACING=0,
        CELLPADDING=3,
    )


def _row(texts: list[str], *, bold: bool) -> Markup:
    side = side_of(" ".join(texts))
    words = font(
        lines(texts, align=side),
        size=look.TAB,
        colour=look.PREMISE.kind_ink,
        bold=bold,
    )
    cell = element("TD", words, ALIGN=side, BALIGN=side, WIDTH=_WIDTH + 6)
    return element("TR", cell)


def _name_box(name: str, width: float) -> Markup:
    side = side_of(name)
    shown = lines(wrapped(name, width, look.GROUP_TITLE, bold=True), align=side)
    words = font(shown, size=look.GROUP_TITLE, colour=look.INK, bold=True)
    cell = element("TD", words, ALIGN=side, BALIGN=side)
    return element(
        "TABLE",
        element("TR", cell),
        BORDER=0,
        CELLBORDER=0,
        CELLSPACING=0,
        CELLPADDING=3,
    )
