"""What is shown of a map where Python shows values, and the hand that shows it.

The nouns know no drawing.  So whoever can draw is lent to them from above: `argmap`
lends the room `notebook`, which is loaded when something is to be shown.
"""

import sys
from collections.abc import Callable, Collection
from functools import cached_property
from typing import Final, Literal

from attrs import frozen

from argmap.errors import ArgmapError, in_one_line

ViewName = Literal["whole", "overview", "focus"]
"""What can be shown of a map."""

_TEXT: Final = "text/plain"
_SVG: Final = "image/svg+xml"


@frozen(kw_only=True)
class Asked:
    """What of a map is asked for, as `ArgumentMap.view` takes it.

    Attributes:
        view: The name of a view, or `None` where none was named.
        node: The key of the proposition in focus, or `None`.
        depth: How deep the focus goes, or `None`.
        positions: Keys of positions.
        kinds: Kinds of propositions.
        sources: Keys of sources.
        paragraphs: Paragraphs and ranges of them, as `10-14, 20`.
        mono: Whether it is drawn in black and greys.
    """

    view: str | None = None
    node: str | None = None
    depth: int | None = None
    positions: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    paragraphs: str = ""
    mono: bool = False


@frozen(kw_only=True, eq=False, repr=False)
class Shown:
    """Something as it is shown: in words, and as a picture drawn when it is seen.

    As the last line of a cell it shows itself; in a terminal it is its words.

    Attributes:
        text: The words.
        draw: Draws the picture.
    """

    text: str
    draw: Callable[[], str]

    @cached_property
    def svg(self) -> str:
        """The picture as SVG, without ids: it can stand in a page with others.

        Raises:
            ExportError: `drawing-failed` or `too-large-to-draw`.
        """
        return self.draw()

    def __repr__(self) -> str:
        return self.text

    def _repr_mimebundle_(
        self,
        include: Collection[str] | None = None,
        exclude: Collection[str] | None = None,
    ) -> dict[str, str]:
        """What a notebook shows, by media type; IPython takes what it wants."""
        return _bundle(self)


class Showing:
    """What shows itself as the last line of a cell."""

    __slots__ = ()

    def _repr_mimebundle_(
        self,
        include: Collection[str] | None = None,
        exclude: Collection[str] | None = None,
    ) -> dict[str, str]:
        """What a notebook shows of it, by media type; IPython takes what it wants."""
        try:
            found = shown(self, Asked())
        except Exception as error:  # noqa: BLE001 - what is shown never fails
            return {_TEXT: f"{self!r}\n\nnothing to show: {_reason(error)}"}
        return _bundle(found)


Hand = Callable[[object, Asked], Shown]
"""Shows a map, a position, a side or a clash."""

_lent: list[Hand] = []


def lend(hand: Hand) -> None:
    """Let a hand show whatever is to be shown."""
    _lent[:] = [hand]


def shown(what: object, asked: Asked) -> Shown:
    """What is shown of something, by the hand that was lent."""
    (hand,) = _lent
    return hand(what, asked)


def _bundle(found: Shown) -> dict[str, str]:
    """Words and picture; where drawing fails, the words and the reason."""
    if not _sees_pictures():
        return {_TEXT: found.text}
    try:
        return {_TEXT: found.text, _SVG: found.svg}
    except Exception as error:  # noqa: BLE001 - what is shown never fails
        return {_TEXT: f"{found.text}\n\nno picture: {_reason(error)}"}


def _sees_pictures() -> bool:
    """Whether pictures are seen here: not by IPython in a terminal."""
    shell_of = getattr(sys.modules.get("IPython"), "get_ipython", None)
    shell = shell_of() if shell_of is not None else None
    seen = getattr(getattr(shell, "display_formatter", None), "active_types", None)
    return seen is None or _SVG in seen


def _reason(error: Exception) -> str:
    return str(error) if isinstance(error, ArgmapError) else in_one_line(error)
