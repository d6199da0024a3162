"""Which side each node of an AIF graph is on: what is held, and what is set against it.

AIF does not say who holds what. Nodes that inferences tie together are of one side; a
conflict divides two sides. The side that attacks nobody is read as held; what attacks
it, as a view that is reported; what attacks that, as held again.
"""

from collections import deque
from collections.abc import Iterable, Mapping

Bond = tuple[str, str]
"""Two nodes, from the one to the other."""


def reported_nodes(
    nodes: Iterable[str], together: Iterable[Bond], against: Iterable[Bond]
) -> set[str]:
    """The nodes that are on a side that is only reported.

    Args:
        nodes: Every node, in the order in which sides are looked at.
        together: Pairs that are on one side.
        against: Pairs of which the first attacks the second.
    """
    heads = _heads(nodes, together)
    conflicts = [
        (heads[left], heads[right])
        for left, right in against
        if heads[left] != heads[right]
    ]
    sides = _sides(list(dict.fromkeys(heads.values())), conflicts)
    return {node for node, head in heads.items() if sides[head]}


def _heads(nodes: Iterable[str], together: Iterable[Bond]) -> dict[str, str]:
    """For each node the first one of those that it is tied to."""
    order = {node: place for place, node in enumerate(nodes)}
    parents = {node: node for node in order}

    def head(node: str) -> str:
        while parents[node] != node:
            parents[node] = parents[parents[node]]
            node = parents[node]
        return node

    for left, right in together:
        first, last = sorted((head(left), head(right)), key=order.__getitem__)
        parents[last] = first
    return {node: head(node) for node in order}


def _sides(heads: list[str], conflicts: list[Bond]) -> dict[str, bool]:
    attackers = {left for left, _ in conflicts}
    beside: Mapping[str, list[str]] = {head: [] for head in heads}
    for left, right in conflicts:
        beside[left].append(right)
        beside[right].append(left)
    sides: dict[str, bool] = {}
    for head in sorted(heads, key=lambda head: head in attackers):
        if head in sides:
            continue
        sides[head] = False
        waiting = deque([head])
        while waiting:
            here = waiting.popleft()
            for other in beside[here]:
                if other not in sides:
                    sides[other] = not sides[here]
                    waiting.append(other)
    return sides
