"""The order of cards: which stand below one another, from top to bottom.

Cards that are equally far from what they bear on stand in one rank, in the order of the
outline, so that numbers run down and a small edit moves little.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from attrs import frozen

from argmap.draw.drawing import Drawing
from argmap.draw.layout.headings import heads_of
from argmap.draw.stubs import Sign, signs_at_dots
from argmap.model.attacks import Undercut
from argmap.model.propositions import Proposition

Row = tuple[str, ...]
"""The names in DOT of what stands in one rank of a group, from the top."""

Line = tuple[str, str, int]
"""The names in DOT of tail and head, and how many ranks are between them."""


@frozen
class _Place:
    """Where a node stands.

    Attributes:
        group: The column or position that it belongs to.
        order: The order within that.
    """

    group: str
    order: tuple[float, ...]


def rows_of(drawing: Drawing) -> Mapping[str, Sequence[Row]]:
    """By group, the rows of more than one node; those of a whole map alone have any.

    A group is a column, `0`, `1`, …, or else the key of a position, and for guests an
    empty text.
    """
    if not is_ordered(drawing):
        return {}
    places = dict(_places(drawing, signs_at_dots(drawing)))
    order = sorted(places, key=lambda name: places[name].order)
    distances = _Ways(drawing).distances(order)
    order.sort(key=lambda name: (places[name].group, distances[name]))
    rows: dict[str, list[Row]] = {}
    for (group, _), names in groupby(
        order, key=lambda name: (places[name].group, distances[name])
    ):
        row = tuple(names)
        if len(row) > 1:
            rows.setdefault(group, []).append(row)
    return rows


def is_ordered(drawing: Drawing) -> bool:
    """Whether the cards of a drawing stand in rows."""
    return not (drawing.is_debate or drawing.bare or drawing.view.short)


def _places(
    drawing: Drawing, signs: Mapping[str, Sign]
) -> Iterator[tuple[str, _Place]]:
    def at(node: Proposition, shift: float = 0.0) -> _Place:
        block, place = drawing.place_of(node)
        return _Place(drawing.group_of(node), (block, place + shift))

    for card in drawing.cards:
        yield drawing.name(card.proposition), at(card.proposition)
    for step in drawing.steps:
        if step.id in drawing.dotted:
            yield drawing.name(step), at(drawing.home_of(step))
    for name, sign in signs.items():
        yield name, at(drawing.home_of(drawing.step(sign.end)), 0.3)
    for head in heads_of(drawing):
        yield head.name, at(head.before, head.shift)


def turned_attacks(drawing: Drawing) -> frozenset[str]:
    """Keys of the attacks whose lines lead back, from what bears on what they attack.

    They hold nothing apart.
    """
    return _Ways(drawing).turned


class _Ways:
    """What leads where in a drawing, without circles."""

    def __init__(self, drawing: Drawing) -> None:
        self._heads: dict[str, list[tuple[str, int]]] = {}
        for tail, head, length in _lines_of_steps(drawing):
            self._heads.setdefault(tail, []).append((head, length))
        turned: set[str] = set()
        for attack in drawing.attacks:
            goal = drawing.aim(attack.by, attack.target)
            tail = drawing.name(attack.by)
            if goal is None:
                continue
            if self._leads(goal, tail):
                turned.add(attack.key)
                continue
            length = 1 if isinstance(attack, Undercut) else 2
            more = 2 if attack.by.id in drawing.far else 0
            self._heads.setdefault(tail, []).append((goal, length + more))
        self.turned = frozenset(turned)

    def _leads(self, start: str, goal: str) -> bool:
        """Whether lines lead from one node to another."""
        seen, waiting = {start}, [start]
        while waiting:
            here = waiting.pop()
            if here == goal:
                return True
            new = {head for head, _ in self._heads.get(here, ())} - seen
            seen |= new
            waiting += new
        return False

    def distances(self, names: Sequence[str]) -> dict[str, int]:
        """The longest way from each node to one that bears on nothing."""
        distances: dict[str, int] = {}
        for name in names:
            self._walk(name, distances)
        return distances

    def _walk(self, start: str, distances: dict[str, int]) -> None:
        """Find the distance of a node after that of all that it leads to."""
        waiting = [start]
        while waiting:
            name = waiting[-1]
            heads = self._heads.get(name, ())
            ahead = [head for head, _ in heads if head not in distances]
            if ahead and len(waiting) <= len(self._heads) + 1:
                waiting.append(ahead[0])
                continue
            waiting.pop()
            known = (
                distances[head] + length for head, length in heads if head in distances
            )
            distances[name] = max(known, default=0)


def _lines_of_steps(drawing: Drawing) -> Iterator[Line]:
    """The lines of steps and signs."""
    for step in drawing.steps:
        premises, name = drawing.premises(step), drawing.name(step)
        goal = drawing.aim(step, step.conclusion)
        if step.id in drawing.dotted:
            for premise in premises:
                length = 3 if premise.id in drawing.far else 1
                yield drawing.name(premise), name, length
            if goal is not None:
                yield name, goal, 1
        elif goal is not None:
            only = premises[0]
            length = 4 if only.id in drawing.far else 2
            yield drawing.name(only), goal, length
    for name, sign in signs_at_dots(drawing).items():
        dot = drawing.name(drawing.step(sign.end))
        yield (dot, name, 1) if sign.outward else (name, dot, 1)
