"""A debate that would be a ribbon, parted into groups of columns side by side."""

from collections import Counter
from collections.abc import Sequence
from math import ceil, log, sqrt
from typing import Final

from attrs import evolve

from argmap.analysis.pagination import tree_of
from argmap.draw.division import Division
from argmap.draw.drawing import Drawing
from argmap.draw.estimates import height_of
from argmap.draw.layout.flow import with_signs

_HEADING: Final = 130.0
_WANTED: Final = 1.4
"""The width of a drawing in its height."""

_LOOSE: Final = 1.08
"""How much higher than need be a column may become, for fewer lines cut."""

_SWEEPS: Final = 6


def parted(drawing: Drawing) -> Drawing:
    """The debate in groups, with signs where alignments are cut.

    What is aligned stays together as far as groups of one height allow.
    """
    parting = _Parting(drawing)
    divisions = [parting.divided(count) for count in parting.counts()]
    division = min(
        divisions, key=lambda each: abs(log(each.width / each.height / _WANTED))
    )
    if len(division.columns) == 1:
        return drawing
    return with_signs(evolve(drawing, division=division), division)


class _Parting:
    """The cards of a debate, neighbours in the order beside one another."""

    def __init__(self, drawing: Drawing) -> None:
        self._tree = tree_of(drawing.argument_map)
        shown = {card.proposition.id: card for card in drawing.cards}
        self._order = [node for node in self._tree.above if node in shown]
        self._home = {node: shown[node].proposition.map_key for node in shown}
        several = drawing.has_several_sources
        self._heights = {
            node: height_of(card, drawing.card_width, with_source=several)
            for node, card in shown.items()
        }
        self._ties: dict[str, list[str]] = {node: [] for node in shown}
        for each in drawing.alignments:
            self._ties[each.left.id].append(each.right.id)
            self._ties[each.right.id].append(each.left.id)
        self._between = drawing.between_parts
        count = len(drawing.columns)
        self._width = count * drawing.card_width + (count - 1) * drawing.between
        self._whole = Counter[str]()
        for node in self._order:
            self._whole[self._home[node]] += round(self._heights[node])

    def counts(self) -> Sequence[int]:
        """How many groups may be a good number."""
        count = sqrt(_WANTED * max(self._whole.values()) / self._width)
        return sorted({max(1, int(count)), max(1, ceil(count))})

    def divided(self, count: int) -> Division:
        """The cards in about so many groups."""
        most = _LOOSE * max(self._whole.values()) / count
        group = self._filled(most, count)
        for _ in range(_SWEEPS):
            self._mend(group, most, count)
        columns = [
            tuple(node for node in self._order if group[node] == number)
            for number in range(count)
        ]
        kept = tuple(column for column in columns if column)
        return Division(
            columns=kept,
            above=dict.fromkeys(self._order),
            block={node: place for place, each in enumerate(kept) for node in each},
            depth=dict.fromkeys(self._order, 0),
            width=len(kept) * self._width + (len(kept) - 1) * self._between,
            height=_HEADING + max(map(self._height, kept)),
        )

    def _height(self, column: Sequence[str]) -> float:
        heights = Counter[str]()
        for node in column:
            heights[self._home[node]] += round(self._heights[node])
        return max(heights.values())

    def _filled(self, most: float, count: int) -> dict[str, int]:
        """Groups filled one after the other, as far as each has room."""
        group: dict[str, int] = {}
        used: list[Counter[str]] = [Counter() for _ in range(count)]
        for node in self._order:
            home, high = self._home[node], round(self._heights[node])
            free = (
                number for number in range(count) if used[number][home] + high <= most
            )
            lowest = min(range(count), key=lambda number: used[number][home])
            group[node] = next(free, lowest)
            used[group[node]][home] += high
        return group

    def _mend(self, group: dict[str, int], most: float, count: int) -> None:
        """Lead each card to the group of most of what it is aligned with."""
        used: list[Counter[str]] = [Counter() for _ in range(count)]
        for node, number in group.items():
            used[number][self._home[node]] += round(self._heights[node])
        for node in self._order:
            home, high, here = self._home[node], round(self._heights[node]), group[node]
            tied = Counter(group[other] for other in self._ties[node])
            best = max(range(count), key=lambda number: (tied[number], number == here))
            if best != here and used[best][home] + high <= most:
                used[here][home] -= high
                used[best][home] += high
                group[node] = best
