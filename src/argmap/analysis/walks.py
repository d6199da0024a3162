"""Walks over a map: what bears on what, and which way support runs."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import chain
from typing import TypeVar

from attrs import frozen

from argmap.model.attacks import Attack, Concession, Undercut
from argmap.model.inferences import Inference
from argmap.model.maps import ArgumentMap, Node
from argmap.model.propositions import Proposition

_V = TypeVar("_V")


@frozen
class Bearings:
    """The relations of a map, found by the id of either end.

    Each index is made in one pass over the map, when it is first asked for.
    """

    argument_map: ArgumentMap

    @cached_property
    def steps_to(self) -> Mapping[str, tuple[Inference, ...]]:
        """Inferences by the id of their conclusion."""
        steps = self.argument_map.inferences
        return _grouped((step.conclusion.id, step) for step in steps)

    @cached_property
    def steps_from(self) -> Mapping[str, tuple[Inference, ...]]:
        """Inferences by the id of each premise."""
        steps = self.argument_map.inferences
        return _grouped(
            (premise.id, step) for step in steps for premise in step.premises
        )

    @cached_property
    def attacks_on(self) -> Mapping[str, tuple[Attack, ...]]:
        """Attacks by the id of their target."""
        attacks = self.argument_map.attacks
        return _grouped((attack.target.id, attack) for attack in attacks)

    @cached_property
    def attacks_by(self) -> Mapping[str, tuple[Attack, ...]]:
        """Attacks by the id of the proposition that attacks."""
        attacks = self.argument_map.attacks
        return _grouped((attack.by.id, attack) for attack in attacks)

    @cached_property
    def concessions_of(self) -> Mapping[str, tuple[Concession, ...]]:
        """Concessions by the id of the counterclaim."""
        concessions = self.argument_map.concessions
        return _grouped((each.counterclaim.id, each) for each in concessions)


def bearings_of(argument_map: ArgumentMap) -> Bearings:
    """The relations of a map, by either end."""
    return Bearings(argument_map)


def sources_of(argument_map: ArgumentMap) -> tuple[str, ...]:
    """Keys of the sources of a map and of what it adopts, in order."""
    keys = [source.key for source in argument_map.sources]
    keys += [anchor.source for node in argument_map.adopted for anchor in node.anchors]
    return tuple(dict.fromkeys(keys))


def propositions_in(argument_map: ArgumentMap) -> Mapping[str, Proposition]:
    """The propositions by their ids: the map's own, then guests in its relations."""
    everything = chain(argument_map.propositions, _ends(argument_map))
    return {proposition.id: proposition for proposition in everything}


def steps_in(argument_map: ArgumentMap) -> tuple[Inference, ...]:
    """The map's own inferences, then the guests that an undercut aims at."""
    steps = {step.id: step for step in argument_map.inferences}
    for attack in argument_map.attacks:
        if isinstance(attack, Undercut):
            steps.setdefault(attack.target.id, attack.target)
    return tuple(steps.values())


def connected_to(goals: Iterable[Node], argument_map: ArgumentMap) -> frozenset[str]:
    """Ids of the goals and of all that relations connect to them, however far."""
    above: dict[str, str] = {}
    for one, other in _joints(argument_map):
        above[_top(one, above)] = _top(other, above)
    goal_ids = frozenset(goal.id for goal in goals)
    tops = {_top(goal, above) for goal in goal_ids}
    return goal_ids.union(node for node in list(above) if _top(node, above) in tops)


def circles_of(argument_map: ArgumentMap) -> tuple[tuple[Proposition, ...], ...]:
    """The circles of support: sets of propositions each of which supports the others.

    These are the strongly connected components of the support graph that hold more
    than one proposition, or one that supports itself (Tarjan 1972, without
    recursion), each in the map's order.
    """
    reasons = _grouped(
        (step.conclusion.id, premise.id)
        for step in argument_map.inferences
        for premise in step.premises
    )
    circles = [
        frozenset(component)
        for component in _strong_components(reasons)
        if len(component) > 1 or component[0] in reasons[component[0]]
    ]
    if not circles:
        return ()
    circle_of = {node: circle for circle in circles for node in circle}
    together: dict[frozenset[str], list[Proposition]] = {}
    for end in propositions_in(argument_map).values():
        if end.id in circle_of:
            together.setdefault(circle_of[end.id], []).append(end)
    return tuple(tuple(circle) for circle in together.values())


def _top(node: str, above: dict[str, str]) -> str:
    """The node that stands for all that are connected to this one (Tarjan 1975)."""
    while (higher := above.setdefault(node, node)) != node:
        above[node] = node = above[higher]
    return node


def _joints(argument_map: ArgumentMap) -> Iterator[tuple[str, str]]:
    adopted = (node for node in argument_map.adopted if isinstance(node, Inference))
    for step in (*argument_map.inferences, *adopted):
        yield step.id, step.conclusion.id
        for premise in step.premises:
            yield premise.id, step.id
    for attack in argument_map.attacks:
        yield attack.by.id, attack.target.id
    for alignment in argument_map.alignments:
        yield alignment.left.id, alignment.right.id


def _ends(argument_map: ArgumentMap) -> Iterator[Proposition]:
    """The propositions at the ends of relations."""
    for step in argument_map.inferences:
        yield from step.premises
        yield step.conclusion
    for attack in argument_map.attacks:
        yield attack.by
        if isinstance(attack, Undercut):
            yield from attack.target.premises
            yield attack.target.conclusion
        else:
            yield attack.target
    for alignment in argument_map.alignments:
        yield alignment.left
        yield alignment.right


def _grouped(pairs: Iterable[tuple[str, _V]]) -> Mapping[str, tuple[_V, ...]]:
    groups: dict[str, list[_V]] = {}
    for key, value in pairs:
        if key in groups:
            groups[key].append(value)
        else:
            groups[key] = [value]
    return {key: tuple(values) for key, values in groups.items()}


def _strong_components(below: Mapping[str, tuple[str, ...]]) -> Iterator[list[str]]:
    """The components of those nodes that have something below them."""
    order: dict[str, int] = {}
    lowest: dict[str, int] = {}
    trail: list[str] = []
    on_trail: set[str] = set()
    for root in below:
        if root in order:
            continue
        work: list[tuple[str, Iterator[str]]] = []
        _visit(root, below, order, lowest, trail, on_trail, work)
        while work:
            here, ahead = work[-1]
            following = next(ahead, None)
            if following is None:
                work.pop()
                if work:
                    above = work[-1][0]
                    lowest[above] = min(lowest[above], lowest[here])
                if lowest[here] == order[here]:
                    yield _popped(here, trail, on_trail)
            elif following not in below:
                continue
            elif following not in order:
                _visit(following, below, order, lowest, trail, on_trail, work)
            elif following in on_trail:
                lowest[here] = min(lowest[here], order[following])


def _visit(
    here: str,
    below: Mapping[str, tuple[str, ...]],
    order: dict[str, int],
    lowest: dict[str, int],
    trail: list[str],
    on_trail: set[str],
    work: list[tuple[str, Iterator[str]]],
) -> None:
    order[here] = lowest[here] = len(order)
    trail.append(here)
    on_trail.add(here)
    work.append((here, iter(below[here])))


def _popped(here: str, trail: list[str], on_trail: set[str]) -> list[str]:
    component: list[str] = []
    while not component or component[-1] != here:
        component.append(trail.pop())
    on_trail.difference_update(component)
    return component
