"""The three attacks (CA-nodes in AIF), told apart by what they aim at, and concessions.

Rebuttal, undermining and undercut are those of ASPIC+ (Modgil and Prakken 2014).
"""

from functools import cached_property
from typing import ClassVar, Literal

from attrs import field, frozen

from argmap.model.inferences import Inference
from argmap.model.keys import node_id
from argmap.model.propositions import (
    Claim,
    Counterclaim,
    Premise,
    Proposition,
    Recommendation,
)
from argmap.model.sources import Anchor
from argmap.whence import Whence


@frozen(kw_only=True)
class _Attacking:
    """What every attack has.

    Attributes:
        map_key: Key of its map.
        key: Its name, made of both ends unless the author wrote one.
        position: Key of the position that attacks.
        by: The proposition that attacks.
        strength: How strong the attack is, above 0 and up to 1, or `None`.
        anchors: Where the source attacks.
    """

    map_key: str
    key: str
    position: str
    by: Proposition
    strength: float | None = None
    anchors: tuple[Anchor, ...] = ()
    whence: Whence | None = field(default=None, eq=False, repr=False)

    @cached_property
    def id(self) -> str:
        """The address `map-key/attack-key`."""
        return node_id(self.map_key, self.key)


@frozen(kw_only=True)
class Rebuttal(_Attacking):
    """An attack on a proposition that is argued for."""

    kind: ClassVar[Literal["rebuttal"]] = "rebuttal"
    verb: ClassVar[Literal["rebuts"]] = "rebuts"
    target: Claim | Recommendation | Counterclaim


@frozen(kw_only=True)
class Undermining(_Attacking):
    """An attack on a premise that is taken as given."""

    kind: ClassVar[Literal["undermining"]] = "undermining"
    verb: ClassVar[Literal["undermines"]] = "undermines"
    target: Premise


@frozen(kw_only=True)
class Undercut(_Attacking):
    """An attack on an inference: the premises may hold, the step does not."""

    kind: ClassVar[Literal["undercut"]] = "undercut"
    verb: ClassVar[Literal["undercuts"]] = "undercuts"
    target: Inference


Attack = Rebuttal | Undermining | Undercut
"""Any of the three attacks."""


@frozen(kw_only=True)
class Concession:
    """A counterclaim that the position grants.

    Attributes:
        map_key: Key of its map.
        position: Key of the position that concedes.
        counterclaim: What it concedes.
        extent: How far, in words.
        anchors: Where the source concedes it.
    """

    map_key: str
    position: str
    counterclaim: Counterclaim
    extent: str
    anchors: tuple[Anchor, ...] = ()
    whence: Whence | None = field(default=None, eq=False, repr=False)
