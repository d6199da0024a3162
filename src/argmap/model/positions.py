"""Positions: one holder's whole case within a map."""

from attrs import field, frozen

from argmap.model.holders import UNNAMED_AUTHOR, Holder, holder_name
from argmap.model.propositions import Thesis
from argmap.showing import Showing
from argmap.whence import Whence


@frozen(kw_only=True)
class Position(Showing):
    """One holder's whole case within a map: a container, not a statement.

    In a notebook it shows its thesis; its map shows what is argued for it, by
    `view(position=key)`.

    Attributes:
        map_key: Key of its map.
        key: Its written name, unique among the positions of its map.
        holder: Who holds it; `None` for an unnamed author, never merged with another.
        thesis: The claim or recommendation that it stands for, or `None`.
    """

    map_key: str
    key: str
    holder: Holder = None
    thesis: Thesis | None = None
    whence: Whence | None = field(default=None, eq=False, repr=False)

    @property
    def holder_name(self) -> str:
        """The holder's name as it is shown."""
        return holder_name(self.holder) or UNNAMED_AUTHOR
