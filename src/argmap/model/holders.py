"""Who holds a position or a reported view."""

from attrs import field, frozen

from argmap.whence import Whence


@frozen(kw_only=True)
class Agent:
    """A holder that several maps share.

    Attributes:
        key: Written name, the same in every map.
        name: The name as it is shown.
        same_as: IRIs of the same agent elsewhere (authority files).
    """

    key: str
    name: str
    same_as: tuple[str, ...] = ()
    whence: Whence | None = field(default=None, eq=False, repr=False)


Holder = Agent | str | None
"""An agent shared between maps, a name that belongs to its map, or unnamed."""

UNNAMED_AUTHOR = "Unnamed author"
"""How an unnamed holder of a position is shown."""


def holder_name(holder: Holder) -> str | None:
    """The name as it is shown, or `None` where the holder is unnamed."""
    return holder.name if isinstance(holder, Agent) else holder
