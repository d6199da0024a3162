"""Inferences: one step from premises to a conclusion (RA-nodes in AIF)."""

from functools import cached_property

from attrs import field, frozen

from argmap.model.keys import node_id
from argmap.model.propositions import Proposition
from argmap.model.schemes import Scheme
from argmap.model.sources import Anchor
from argmap.whence import Whence


@frozen(kw_only=True)
class Inference:
    """One step from premises to a conclusion.

    Several premises in one inference are *linked*: they only work together. Several
    inferences to one conclusion are *convergent* support (Walton 1996).

    Attributes:
        map_key: Key of its map.
        key: Its written name.
        position: Key of the position that draws it.
        premises: From what it starts; at least one, each once.
        conclusion: To what it leads; not among the premises.
        scheme: The pattern it follows (Walton, Reed and Macagno 2008), or `None`.
        warrant: The general licence from premises to conclusion (Toulmin 1958).
        reported: Whether it is the step of a reported holder, not of the position.
        strength: How strong the step is, above 0 and up to 1, or `None`.
        anchors: Where the source takes the step.
    """

    map_key: str
    key: str
    position: str
    premises: tuple[Proposition, ...]
    conclusion: Proposition
    scheme: Scheme | None = None
    warrant: str | None = None
    reported: bool = False
    strength: float | None = None
    anchors: tuple[Anchor, ...] = ()
    whence: Whence | None = field(default=None, eq=False, repr=False)

    @cached_property
    def id(self) -> str:
        """The address `map-key/inference-key`."""
        return node_id(self.map_key, self.key)
