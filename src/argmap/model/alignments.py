"""Alignments: the mapper's own findings that propositions of two positions meet."""

from functools import cached_property
from typing import Literal

from attrs import field, frozen

from argmap.model.holders import Holder
from argmap.model.keys import node_id
from argmap.model.propositions import Proposition
from argmap.whence import Whence

AlignmentKind = Literal[
    "agrees", "contradicts", "qualifies", "restates", "disputes-fact"
]
"""How two propositions meet; `qualifies` and `restates` read from left to right."""

AlignmentStrength = Literal["strong", "weak"]
"""Strong: the same point head-on. Weak: it needs an interpretation."""


@frozen(kw_only=True)
class Alignment:
    """A finding of the mapper, drawn and attributed as such (compare SSSOM).

    Attributes:
        map_key: Key of its map.
        key: Its name, made of both ends unless the mapper wrote one.
        kind: How the two meet.
        left: One proposition.
        right: The other.
        note: One sentence that says why.
        strength: Whether they meet head-on.
        by: Who judged it; `None` for the mapper.
    """

    map_key: str
    key: str
    kind: AlignmentKind
    left: Proposition
    right: Proposition
    note: str
    strength: AlignmentStrength = "strong"
    by: Holder = None
    whence: Whence | None = field(default=None, eq=False, repr=False)

    @cached_property
    def id(self) -> str:
        """The address `map-key/alignment-key`."""
        return node_id(self.map_key, self.key)
