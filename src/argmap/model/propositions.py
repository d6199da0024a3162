"""The four kinds of proposition (information nodes in AIF)."""

from functools import cached_property
from typing import ClassVar, Literal

from attrs import field, frozen

from argmap.model.holders import Holder
from argmap.model.keys import node_id
from argmap.model.sources import Anchor
from argmap.model.texts import shortened
from argmap.whence import Whence

Kind = Literal["claim", "premise", "recommendation", "counterclaim"]
"""The word for a kind of proposition."""


@frozen(kw_only=True)
class _Stated:
    """What every proposition has.

    Attributes:
        map_key: Key of the map that the proposition is at home in.
        key: Its written name, unique in its map.
        position: Key of the position that states or reports it.
        text: One full sentence.
        short: A written label of 80 characters at most, or `None`.
        language: Language tag where it differs from the map's.
        reconstructed: Why the mapper added a step that the text leaves unsaid but
            needs; `None` for what the text says.
        origin: The identifier that the node had in the file it was read from.
        anchors: Where the source says it.
    """

    map_key: str
    key: str
    position: str
    text: str
    short: str | None = None
    language: str | None = None
    reconstructed: str | None = None
    origin: str | None = None
    anchors: tuple[Anchor, ...] = ()
    whence: Whence | None = field(default=None, eq=False, repr=False)

    @cached_property
    def id(self) -> str:
        """The address `map-key/node-key`."""
        return node_id(self.map_key, self.key)

    @property
    def label(self) -> str:
        """The written label, else the text cut at a word."""
        return self.short if self.short is not None else shortened(self.text)


@frozen(kw_only=True)
class Claim(_Stated):
    """What the holder asserts and argues for."""

    kind: ClassVar[Literal["claim"]] = "claim"


@frozen(kw_only=True)
class Premise(_Stated):
    """What the holder asserts and takes as given here: a fact reported, a value held.

    The kind is declared. The role in an inference is a field of the inference.
    """

    kind: ClassVar[Literal["premise"]] = "premise"


@frozen(kw_only=True)
class Recommendation(_Stated):
    """What someone, the addressee, should do (a practical proposition).

    Attributes:
        addressee: Who should do it, or `None`.
    """

    kind: ClassVar[Literal["recommendation"]] = "recommendation"
    addressee: str | None = None


@frozen(kw_only=True)
class Counterclaim(_Stated):
    """An opposing view that the position reports or anticipates, and does not assert.

    Attributes:
        holder: Who holds the view, or `None` where the text does not say.
    """

    kind: ClassVar[Literal["counterclaim"]] = "counterclaim"
    holder: Holder = None


Proposition = Claim | Premise | Recommendation | Counterclaim
"""What can be true, false, or right to do."""

Thesis = Claim | Recommendation
"""What a position can stand for."""
