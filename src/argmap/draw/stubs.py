"""Stubs: where a relation is cut, a small sign that says where it goes on.

A relation that is cut at a card is a tab at its foot; one that is cut at the dot of
a step has a sign of its own, beside the dot.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import zip_longest

from attrs import frozen

from argmap.analysis.views import Stub
from argmap.draw import look
from argmap.draw.drawing import Drawing, stub_look
from argmap.draw.markup import Markup, element, font, label, row_of, tag
from argmap.draw.typeface import text_width, wrapped
from argmap.model.alignments import Alignment, AlignmentKind
from argmap.model.attacks import Undercut
from argmap.model.inferences import Inference
from argmap.model.propositions import Proposition
from argmap.model.texts import shortened

_WIDTH = 96.0
_SIDES = 8.0
_BETWEEN = 6.0
_ATTACK = ("attacks", "attacked by")
_UNDERCUT = ("undercuts", "undercut by")
_MEETING: Mapping[AlignmentKind, tuple[str, str]] = {
    "agrees": ("agrees with", "agrees with"),
    "restates": ("restates", "restated by"),
    "contradicts": ("contradicts", "contradicts"),
    "disputes-fact": ("disputes", "disputed by"),
    "qualifies": ("qualifies", "qualified by"),
}
"""How a sign of the mapper's findings begins, at the left end and at the right."""

_MOST = 6
"""So many places one sign names."""

_WORDS = 40
"""So many characters name what has no number, such as a guest of a debate."""

_LONG = 3
"""So many numbers in a row are named by the first and the last."""

_NUMBER = re.compile(r"([A-Z]*(?:\d+\.)?)(\d+)")


@frozen(kw_only=True)
class Sign:
    """The cut relations of one look at one end, in one sign.

    Attributes:
        end: Id of the proposition or inference at which they are cut.
        line: How their line looks.
        verb: How its words begin.
        outward: Whether what is shown bears on what is not, else the reverse.
        places: Where they go on: numbers of the outline, or words.
        others: Ids of what is there, each by its place.
    """

    end: str
    line: look.LineLook
    verb: str
    outward: bool
    places: tuple[str, ...]
    others: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """What it says."""
        places = tuple(_ranges(self.places))
        listed = ", ".join(places[:_MOST])
        rest = len(places) - _MOST
        more = f" and {rest} more" if rest > 0 else ""
        arrow = " \u2023" if self.outward else ""
        return f"{self.verb} {listed}{more}{arrow}"


def _ranges(places: Iterable[str]) -> Iterator[str]:
    """Places, three or more numbers in a row as one: "4.2–5"."""
    run: list[str] = []
    for place in places:
        if run and not _follows(run[-1], place):
            yield from _ranged(run)
            run = []
        run.append(place)
    yield from _ranged(run)


def _ranged(run: Sequence[str]) -> Sequence[str]:
    """A run of numbers, as one where it is long."""
    if len(run) < _LONG:
        return run
    last = run[-1].rpartition(".")[2]
    return (f"{run[0]}–{last}",)


def _follows(one: str, other: str) -> bool:
    """Whether a number of the outline is the next after another."""
    before, after = _NUMBER.fullmatch(one), _NUMBER.fullmatch(other)
    if before is None or after is None or before[1] != after[1]:
        return False
    return int(after[2]) == int(before[2]) + 1


def signs_of(drawing: Drawing) -> tuple[Sign, ...]:
    """The signs that a drawing needs, those alike at one end in one."""
    numbers = drawing.numbers
    together: dict[tuple[str, str, str, bool], list[Stub]] = {}
    for stub in drawing.view.stubs:
        end, verb = _end(stub, drawing)
        alike = (end, verb, stub_look(stub).word, stub.outward)
        together.setdefault(alike, []).append(stub)
    signs: list[Sign] = []
    for (end, verb, _, outward), stubs in together.items():
        led_to = {
            _paged(stub.other, place_of(stub.other, numbers), drawing): stub.other.id
            for stub in stubs
        }
        sign = Sign(
            end=end,
            line=stub_look(stubs[0]),
            verb=verb,
            outward=outward,
            places=tuple(led_to),
            others=tuple(led_to.values()),
        )
        signs.append(sign)
    return tuple(signs)


def tabs_by_card(drawing: Drawing) -> Mapping[str, Sequence[Sign]]:
    """The signs at the feet of cards, by the id of the proposition."""
    tabs: dict[str, list[Sign]] = {}
    for sign in signs_of(drawing):
        if sign.end not in drawing.dotted:
            tabs.setdefault(sign.end, []).append(sign)
    return tabs


def signs_at_dots(drawing: Drawing) -> Mapping[str, Sign]:
    """The signs that stand beside dots, by the name each has in DOT."""
    own = (sign for sign in signs_of(drawing) if sign.end in drawing.dotted)
    return {f"stub-{number}": sign for number, sign in enumerate(own, start=1)}


def place_of(node: Proposition | Inference, numbers: Mapping[str, str]) -> str:
    """How a sign names what is not shown: by number, as the thesis, or by words."""
    if isinstance(node, Inference):
        return f"the step to {place_of(node.conclusion, numbers)}"
    if node.id not in numbers:
        return f"“{shortened(node.label, _WORDS)}”"
    return numbers[node.id] or "the thesis"


def _paged(node: Proposition | Inference, words: str, drawing: Drawing) -> str:
    """A place with its page, where it is on another page of a booklet."""
    page = drawing.pages.get(node.id)
    return words if page is None else f"{words} (p.\N{NO-BREAK SPACE}{page})"


def tabs_of(signs: Sequence[Sign], width: float) -> Iterator[Markup]:
    """The signs of one card as rows at its foot: what leads on at the left."""
    leaving = [sign for sign in signs if sign.outward]
    arriving = [sign for sign in signs if not sign.outward]
    for left, right in zip_longest(leaving, arriving):
        if _fit(left, right, width):
            yield _row(left, right, width)
        else:
            yield _row(left, None, width)
            yield _row(None, right, width)


def _fit(left: Sign | None, right: Sign | None, width: float) -> bool:
    """Whether two signs have room in one row."""
    if left is None or right is None:
        return True
    return _width(left, width) + _BETWEEN + _width(right, width) <= width


def _row(left: Sign | None, right: Sign | None, width: float) -> Markup:
    """A row with a sign at either end, and what is free between them."""
    ends = [sign for sign in (left, right) if sign is not None]
    free = max(1.0, width - sum(_width(sign, width) for sign in ends))
    cells = [element("TD", WIDTH=free)]
    if left is not None:
        cells.insert(0, _cell(left, width))
    if right is not None:
        cells.append(_cell(right, width))
    return row_of(*cells)


def _cell(sign: Sign, width: float) -> Markup:
    return element("TD", sign_box(sign, width), WIDTH=_width(sign, width))


def _lines(sign: Sign, width: float) -> list[str]:
    return wrapped(sign.words, width - _SIDES, look.TAB)


def _width(sign: Sign, width: float) -> float:
    lines = _lines(sign, width)
    return max(text_width(line, look.TAB) for line in lines) + _SIDES


def sample_sign() -> Markup:
    """A sign for a legend."""
    sign = Sign(end="", line=look.SUPPORTS, verb="to", outward=True, places=("2",))
    words = font(sign.words, size=look.TAB, colour=sign.line.colour)
    width, height = _width(sign, look.NARROW), 12.0
    cell = element("TD", words, WIDTH=width, HEIGHT=height, FIXEDSIZE="TRUE")
    return element(
        "TABLE",
        element("TR", cell),
        BORDER=1,
        STYLE="ROUNDED",
        COLOR=sign.line.colour,
        BGCOLOR=look.PAPER,
        CELLBORDER=0,
        CELLSPACING=0,
        CELLPADDING=0,
        WIDTH=width + 4,
        HEIGHT=height + 4,
        FIXEDSIZE="TRUE",
    )


def sign_label(sign: Sign) -> str:
    """A sign of its own as the value of a DOT label."""
    return label(sign_box(sign, _WIDTH))


def sign_box(sign: Sign, width: float) -> Markup:
    """A sign as a small box whose border is of the line's kind."""
    rows = (
        element(
            "TR",
            element("TD", font(row, size=look.TAB, colour=sign.line.colour)),
        )
        for row in _lines(sign, width)
    )
    box = tag(
        "TABLE",
        BORDER=1,
        STYLE=_border(sign.line),
        COLOR=sign.line.colour,
        BGCOLOR=look.PAPER,
        CELLBORDER=0,
        CELLSPACING=0,
        CELLPADDING=1,
    )
    return box.around(*rows)


def _border(line: look.LineLook) -> str:
    return "ROUNDED" if line.style == "solid" else f"ROUNDED,{line.style.upper()}"


def _end(stub: Stub, drawing: Drawing) -> tuple[str, str]:
    """The id of the card or dot at which a relation is cut, and how its sign begins.

    A step that is drawn with one of its premises alone has its signs at that.
    """
    relation = stub.relation
    if isinstance(relation, Inference):
        premises = drawing.premises(relation)
        if stub.at != relation.id:
            return stub.at, "to" if stub.outward else "from"
        if stub.outward:
            dotted = relation.id in drawing.dotted
            return relation.id if dotted else premises[0].id, "to"
        if premises:
            return premises[0].id, "with"
        return stub.at, "from"
    if isinstance(relation, Alignment):
        return stub.at, _MEETING[relation.kind][0 if stub.outward else 1]
    words = _UNDERCUT if isinstance(relation, Undercut) else _ATTACK
    return stub.at, words[0 if stub.outward else 1]
