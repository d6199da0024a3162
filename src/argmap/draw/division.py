"""A division of a map into columns, and which of its lines stay whole in it."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from attrs import frozen

from argmap.model.inferences import Inference
from argmap.model.propositions import Proposition

Node = Proposition | Inference

Column = tuple[str, ...]
"""Ids of the propositions of a column, in the order of the tree."""


@frozen(kw_only=True)
class Division:
    """Where the cards of a drawing in columns stand.

    Attributes:
        columns: From the left.
        above: What each proposition stands under in the outline, by ids.
        block: By id of each proposition: the part of a column that hangs together.
        depth: How deep it stands in its block.
        width: About how wide the drawing is.
        height: About how high it is.
    """

    columns: tuple[Column, ...]
    above: Mapping[str, str | None]
    block: Mapping[str, int]
    depth: Mapping[str, int]
    width: float
    height: float

    def premises(self, step: Inference) -> Sequence[Proposition]:
        """The premises with which a step stands."""
        shown = [each for each in step.premises if each.id in self.block]
        under = [each for each in shown if self.above[each.id] == step.conclusion.id]
        if not shown:
            return ()
        first = (under or shown)[0].id
        return [each for each in shown if self._are_beside(each.id, first)]

    def joins(self, tail: Node, head: Node) -> bool:
        """Whether a line between two nodes is drawn."""
        here, there = self._home(tail), self._home(head)
        if here is None or there is None or self.block[here] != self.block[there]:
            return False
        if isinstance(head, Inference):
            return self.depth[here] >= self.depth[there]
        return self.depth[here] > self.depth[there]

    def has_stand_in(self, tail: Node, head: Node) -> bool:
        """Whether a line that is cut leads to what stands for its head.

        It does where its head is what its tail stands under.
        """
        here = self._home(tail)
        goal = head.conclusion if isinstance(head, Inference) else head
        return (
            here is not None
            and self.above[here] == goal.id
            and goal.id in self.block
            and not self.joins(tail, head)
        )

    def block_of(self, node: Node) -> int:
        """The block in which a node stands."""
        home = self._home(node)
        return -1 if home is None else self.block[home]

    def column_of(self, node: Proposition) -> int:
        """The column in which a proposition stands."""
        return self._columns[node.id]

    @cached_property
    def _columns(self) -> Mapping[str, int]:
        return {
            node: place for place, column in enumerate(self.columns) for node in column
        }

    def _home(self, node: Node) -> str | None:
        """The proposition beside which a node stands."""
        if isinstance(node, Proposition):
            return node.id if node.id in self.block else None
        premises = self.premises(node)
        return premises[0].id if premises else self._home(node.conclusion)

    def _are_beside(self, one: str, other: str) -> bool:
        block, above = self.block, self.above
        return block[one] == block[other] and above[one] == above[other]
