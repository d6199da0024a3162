"""Newspaper columns: how a map that would be a ribbon is divided over its drawing.

The tree of a map is cut where it is too deep, and where a column is full; in each
column the cards stand in the order of the outline.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from math import ceil, log, sqrt
from typing import Final

from attrs import evolve

from argmap.analysis.pagination import Tree, tree_of
from argmap.analysis.views import Stub
from argmap.draw import look
from argmap.draw.division import Column, Division
from argmap.draw.drawing import Drawing
from argmap.draw.estimates import height_of
from argmap.model.inferences import Inference

_STAND_IN: Final = 140.0
_HEADING: Final = 110.0
_BETWEEN_CARDS: Final = -5.0
"""Less what a card is taken to have below it for signs."""
_BETWEEN_RANKS: Final = 42.0
_DEPTHS: Final = (3, 4, 5, 6, 7, 9, 12, 10_000)
"""How many cards deep a column is at most, each tried."""

_WANTED: Final = 1.4
"""The width of a drawing in its height."""

_STEPS: Final = 16
"""So many heights are tried to fill columns evenly."""

_EARLIEST: Final = 0.65
"""How full a column is at least, where it does not end with a branch."""


def flowed(drawing: Drawing) -> Drawing:
    """The drawing in columns, with signs where relations are cut."""
    division = division_of(drawing, tree_of(drawing.argument_map))
    return with_signs(evolve(drawing, division=division), division)


def with_signs(drawing: Drawing, division: Division) -> Drawing:
    """A divided drawing with signs where relations are cut."""
    stubs = (*drawing.view.stubs, *_cuts(drawing, division))
    return evolve(drawing, view=evolve(drawing.view, stubs=stubs))


def division_of(drawing: Drawing, tree: Tree) -> Division:
    """Of several divisions the one that makes a small drawing of good proportions."""
    several = drawing.has_several_sources
    heights = {
        card.proposition.id: height_of(card, drawing.card_width, with_source=several)
        + _BETWEEN_CARDS
        for card in drawing.cards
    }
    flows = [_Flow(tree, heights, drawing.card_width, deep) for deep in _DEPTHS]
    divisions = (flow.divided(count) for flow in flows for count in flow.counts())
    return min(divisions, key=_cost)


def _cost(division: Division) -> float:
    shape = abs(log(division.width / division.height / _WANTED))
    return 1.5 * shape + 0.5 * log(division.width * division.height)


class _Flow:
    """The cards of a map in the order in which they flow, no branch too deep."""

    def __init__(
        self, tree: Tree, heights: Mapping[str, float], width: float, deepest: int
    ) -> None:
        self._heights, self._card = heights, width
        self._nodes = [node for node in tree.above if node in heights]
        self._above = {
            node: above if above in heights else None
            for node, above in tree.above.items()
            if node in heights
        }
        self._first = {
            node: unit[0]
            for units in tree.units(self._nodes).values()
            for unit in units
            for node in unit
        }
        self._cut = self._too_deep(deepest)
        self._chunk: dict[str, str] = {}
        self._depth: dict[str, int] = {}
        chunks: dict[str, list[str]] = {}
        for node in self._nodes:
            self._place(node)
            chunks.setdefault(self._chunk[node], []).append(node)
        self._order = [node for each in chunks.values() for node in each]
        inner = {self._above[node] for node in self._nodes if node not in self._cut}
        self._tops: list[float] = []
        self._height = 0.0
        for node in self._order:
            self._tops.append(self._height)
            self._height += 0.0 if node in inner else heights[node]

    def _place(self, node: str) -> None:
        """Say in which chunk a node stands, and how deep."""
        above, first = self._above[node], self._first.get(node, node)
        if above is None:
            self._chunk[node], self._depth[node] = "", 0
        elif node in self._cut:
            self._chunk[node], self._depth[node] = first, 0
        else:
            self._chunk[node] = self._chunk[above]
            self._depth[node] = self._depth[above] + 1

    def _too_deep(self, deepest: int) -> frozenset[str]:
        """What is cut from what is above it, premises of one step together."""
        levels: dict[str, int] = {}
        cut: set[str] = set()
        alike: dict[str, list[str]] = {}
        for node in reversed(self._nodes):
            levels[node] = levels.get(node, 0) + 1
            above, first = self._above[node], self._first.get(node, node)
            alike.setdefault(first, []).append(node)
            if above is None or node != first:
                continue
            deep = max(levels[each] for each in alike[first])
            if deep >= deepest:
                cut |= set(alike[first])
            else:
                levels[above] = max(levels.get(above, 0), deep)
        return frozenset(cut)

    def counts(self) -> tuple[int, ...]:
        """How many columns may be a good number."""
        width, height = self._size(self._order)
        count = sqrt(_WANTED * height / width)
        return tuple(sorted({max(1, int(count)), max(1, ceil(count))}))

    def divided(self, count: int) -> Division:
        """The text in about so many columns."""
        columns = self._balanced(count)
        sizes = [self._size(column) for column in columns]
        blocks: dict[tuple[int, str], int] = {}
        block = {
            node: blocks.setdefault((place, self._chunk[node]), len(blocks))
            for place, column in enumerate(columns)
            for node in column
        }
        between = look.BETWEEN_COLUMNS * (len(columns) - 1)
        return Division(
            columns=columns,
            above=self._above,
            block=block,
            depth=self._depth,
            width=sum(width for width, _ in sizes) + between,
            height=max(height for _, height in sizes) + _HEADING,
        )

    def _balanced(self, count: int) -> tuple[Column, ...]:
        """About so many columns, no higher than need be."""
        even = self._height / count
        columns: tuple[Column, ...] = ()
        for step in range(_STEPS):
            columns = tuple(self._columns((1 + step / 50) * even))
            if len(columns) <= count:
                break
        return columns

    def _columns(self, tallest: float) -> Iterator[Column]:
        """The columns, each ended where the least is cut."""
        start = 0
        while start < len(self._order):
            end = self._end(start, tallest)
            yield tuple(self._order[start:end])
            start = end

    def _end(self, start: int, tallest: float) -> int:
        """Where a column ends: at the highest in the tree of what is low enough."""
        top = self._tops[start]
        if self._height - top <= tallest:
            return len(self._order)
        best, shallowest = 0, len(self._order)
        earliest = bisect_left(self._tops, top + _EARLIEST * tallest)
        for place in range(max(start + 1, earliest), len(self._order)):
            used = self._tops[place] - top
            if used > tallest and best:
                break
            node = self._order[place]
            if self._first.get(node, node) != node:
                continue
            if self._depth[node] <= shallowest:
                best, shallowest = place, self._depth[node]
        return best or len(self._order)

    def _size(self, column: Sequence[str]) -> tuple[float, float]:
        """About how wide and high a column is."""
        ranks: dict[int, float] = {}
        under: dict[str, float] = {}
        inside, begun = set(column), False
        for node in column:
            deep = self._depth[node]
            ranks[deep] = ranks.get(deep, 0.0) + self._heights[node]
        for node in reversed(column):
            above = self._above[node]
            own = max(self._heights[node], under.get(node, 0.0))
            joined = above in inside and node not in self._cut
            begun = begun or (above is not None and not joined)
            goal = above if joined and above is not None else ""
            under[goal] = under.get(goal, 0.0) + own
        deep = max(ranks) - (0 if 0 in ranks else min(ranks)) + 1
        width = deep * (self._card + _BETWEEN_RANKS) + _STAND_IN * begun
        return width, 0.4 * max(ranks.values()) + 0.6 * under[""]


def _cuts(drawing: Drawing, division: Division) -> Iterator[Stub]:
    """The signs at relations that are cut, but for those that lead to stand-ins."""
    for step in drawing.steps:
        yield from _cuts_of_step(drawing, division, step)
    for attack in drawing.attacks:
        by, target = attack.by, attack.target
        if not division.joins(by, target):
            if not division.has_stand_in(by, target):
                yield Stub(at=by.id, relation=attack, other=target, outward=True)
            yield Stub(at=target.id, relation=attack, other=by, outward=False)
    for each in drawing.alignments:
        left, right = each.left, each.right
        if division.block_of(left) != division.block_of(right):
            yield Stub(at=left.id, relation=each, other=right, outward=True)
            yield Stub(at=right.id, relation=each, other=left, outward=False)


def _cuts_of_step(
    drawing: Drawing, division: Division, step: Inference
) -> Iterator[Stub]:
    shown, goal = drawing.view.shown, step.conclusion
    here = {each.id for each in division.premises(step)}
    for premise in step.premises:
        if premise.id in shown and premise.id not in here:
            yield Stub(at=premise.id, relation=step, other=goal, outward=True)
            yield Stub(at=step.id, relation=step, other=premise, outward=False)
    if goal.id in shown and here and not division.joins(step, goal):
        if not division.has_stand_in(step, goal):
            yield Stub(at=step.id, relation=step, other=goal, outward=True)
        for premise in step.premises:
            if premise.id in shown:
                yield Stub(at=goal.id, relation=step, other=premise, outward=False)
