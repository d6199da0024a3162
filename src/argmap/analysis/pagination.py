"""The division of a map into parts that fit on pages; each proposition is in one."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from attrs import field, frozen

from argmap.analysis.outline import entries_of, numbers_of
from argmap.analysis.views import View, chosen
from argmap.analysis.walks import propositions_in
from argmap.model.attacks import Undercut
from argmap.model.maps import ArgumentMap
from argmap.model.propositions import Proposition

Fits = Callable[[Sequence[str]], bool]
"""Whether propositions, by their ids in the order of the tree, fit on one page.

What fits must still fit where something is left out, and one alone always fits."""

Part = tuple[str, ...]
"""Ids of the propositions of a part, in the order of the tree."""

Unit = tuple[str, ...]
"""Ids of what hangs together under a node: linked premises, or one proposition."""


@frozen
class Tree:
    """The outlines of a map as one tree, with whatever no outline tells.

    Attributes:
        argument_map: The map.
        above: By id of each proposition, in order: the id of what it stands under.
    """

    argument_map: ArgumentMap
    above: Mapping[str, str | None]
    _alike: Mapping[str, str] = field(repr=False)

    @cached_property
    def place(self) -> Mapping[str, int]:
        """The place of each proposition in the order, by its id."""
        return {node: place for place, node in enumerate(self.above)}

    @cached_property
    def numbers(self) -> Mapping[str, str]:
        """The outline numbers of the map, by the ids of propositions."""
        return numbers_of(self.argument_map)

    def units(self, among: Iterable[str]) -> Mapping[str, tuple[Unit, ...]]:
        """What stands under each of some nodes, itself one of them, unit by unit."""
        wanted = set(among)
        units: dict[str, dict[str, list[str]]] = {node: {} for node in wanted}
        for node in sorted(wanted, key=self.place.__getitem__):
            above = self.above[node]
            if above in units:
                units[above].setdefault(self._alike.get(node, node), []).append(node)
        return {
            node: tuple(tuple(unit) for unit in below.values())
            for node, below in units.items()
        }

    def tops(self, part: Sequence[str]) -> tuple[str, ...]:
        """Those of a part that stand under none of it."""
        inside = set(part)
        return tuple(node for node in part if self.above[node] not in inside)


def tree_of(argument_map: ArgumentMap) -> Tree:
    """The tree of a map: outlines first, then what only other relations reach."""
    above: dict[str, str | None] = {}
    alike: dict[str, str] = {}
    for position in argument_map.positions:
        path: list[str] = []
        for entry in entries_of(argument_map, position):
            del path[entry.depth :]
            path.append(entry.proposition.id)
            if path[-1] not in above:
                above[path[-1]] = path[-2] if len(path) > 1 else None
                if entry.linked and entry.step is not None:
                    alike[path[-1]] = entry.step.id
    _reach_the_rest(argument_map, above)
    return Tree(argument_map, above, alike)


def _reach_the_rest(argument_map: ArgumentMap, above: dict[str, str | None]) -> None:
    """Put each proposition of no outline under one that a relation ties it to."""
    rest = [each for each in propositions_in(argument_map) if each not in above]
    if not rest:
        return
    ties: dict[str, list[str]] = {}
    for one, other in _ties(argument_map):
        ties.setdefault(one.id, []).append(other.id)
        ties.setdefault(other.id, []).append(one.id)
    told = list(above)
    for node in (*told, *rest):
        above.setdefault(node, None)
        waiting = [node]
        while waiting:
            here = waiting.pop(0)
            new = [each for each in ties.get(here, ()) if each not in above]
            above |= dict.fromkeys(new, here)
            waiting += new


def _ties(argument_map: ArgumentMap) -> Iterator[tuple[Proposition, Proposition]]:
    for attack in argument_map.attacks:
        if isinstance(attack, Undercut):
            yield attack.by, attack.target.conclusion
            for premise in attack.target.premises:
                yield premise, attack.target.conclusion
        else:
            yield attack.by, attack.target
    for alignment in argument_map.alignments:
        yield alignment.left, alignment.right


def parts_of(
    tree: Tree, fits: Fits, among: Sequence[str] | None = None
) -> tuple[Part, ...]:
    """Divide a tree, or a part of it, into parts that fit, in the order of the tree.

    Each part is filled from its top: with whole branches, the small before the large,
    then with the heads of those too large, and so on down.  What is left under it are
    parts of their own; neighbours share one where they fit whole.
    """
    place = tree.place.__getitem__
    nodes = sorted(tree.above if among is None else among, key=place)
    division = _Division(tree.units(nodes), fits, place)
    waiting: list[Unit] = [(top,) for top in tree.tops(nodes)]
    parts: list[Part] = []
    while waiting:
        tops, waiting = division.beginning(waiting)
        part, left = division.filled(tops)
        parts.append(part)
        waiting = [*left, *waiting]
    return tuple(sorted(parts, key=lambda part: place(part[0])))


class _Division:
    """Cuts parts from the top of a tree."""

    def __init__(
        self,
        units: Mapping[str, tuple[Unit, ...]],
        fits: Fits,
        place: Callable[[str], int],
    ) -> None:
        self._units = units
        self._fits = fits
        self._place = place
        self._below: dict[str, int] = {}
        for node in sorted(units, key=place, reverse=True):
            below = (each for unit in units[node] for each in unit)
            self._below[node] = 1 + sum(self._below[each] for each in below)

    def beginning(self, waiting: Sequence[Unit]) -> tuple[list[Unit], list[Unit]]:
        """The units with which a part begins, and those that wait for the next.

        Neighbours begin together where all that stands under them fits; a unit of
        which not even the heads fit is taken apart.
        """
        first, rest = waiting[0], list(waiting[1:])
        if len(first) > 1 and not self._fit(first):
            return [first[:1]], [*((node,) for node in first[1:]), *rest]
        tops: list[Unit] = [first]
        whole = self._whole(first)
        while rest and self._fit(more := [*whole, *self._whole(rest[0])]):
            whole = more
            tops.append(rest.pop(0))
        return tops, rest

    def filled(self, tops: Iterable[Unit]) -> tuple[Part, list[Unit]]:
        """A part with as much under its tops as fits, and the units left under it."""
        part = [node for unit in tops for node in unit]
        left: list[Unit] = []
        edge: list[Unit] = [unit for node in part for unit in self._units[node]]
        while edge:
            too_large: list[Unit] = []
            for unit in sorted(edge, key=self._size):
                more = [*part, *self._whole(unit)] if not too_large else None
                if more is not None and self._fit(more):
                    part = more
                else:
                    too_large.append(unit)
            edge = []
            for unit in sorted(too_large, key=lambda unit: self._place(unit[0])):
                if self._fit([*part, *unit]):
                    part += unit
                    edge += [under for node in unit for under in self._units[node]]
                else:
                    left.append(unit)
        left.sort(key=lambda unit: self._place(unit[0]))
        return tuple(sorted(part, key=self._place)), left

    def _fit(self, nodes: Iterable[str]) -> bool:
        return self._fits(sorted(nodes, key=self._place))

    def _size(self, unit: Unit) -> int:
        return sum(self._below[node] for node in unit)

    def _whole(self, unit: Unit) -> list[str]:
        """A unit with all that stands under it."""
        whole = list(unit)
        for node in whole:
            whole += (each for under in self._units[node] for each in under)
        return whole


def view_of(tree: Tree, part: Part, title: str) -> View:
    """A part as a view; what is cut has stubs, alignments too."""
    inside = frozenset(part)
    return chosen(tree.argument_map, title, lambda each: each.id in inside)
