"""Marks: what in a drawing of two versions is new, what has changed, what is gone."""

from collections.abc import Mapping
from typing import Final, Literal

from attrs import Factory, evolve, frozen

from argmap.draw import look

Mark = Literal["new", "changed", "gone", ""]
"""What became of a card or a line."""

_BOLDER: Final = 2.2


@frozen(kw_only=True)
class Marks:
    """What became of the cards and lines of a drawing, by their ids.

    Attributes:
        new: Those that were not there before.
        changed: Those that say something else than before, or have another place.
        gone: Those that are no longer there.
        notes: What is said of a card besides.
        numbers: The outline numbers of the cards, or `None` for those of the map.
    """

    new: frozenset[str] = frozenset()
    changed: frozenset[str] = frozenset()
    gone: frozenset[str] = frozenset()
    notes: Mapping[str, str] = Factory(dict[str, str])
    numbers: Mapping[str, str] | None = None

    def of(self, name: str) -> Mark:
        """What became of a card or line."""
        if name in self.gone:
            return "gone"
        if name in self.new:
            return "new"
        return "changed" if name in self.changed else ""

    def line(self, line: look.LineLook, name: str) -> look.LineLook:
        """How a line looks: bold where it is new, else pale with a ring at its tail."""
        match self.of(name):
            case "gone":
                return evolve(look.GONE, head=line.head, head_size=line.head_size)
            case "new" | "changed":
                return evolve(line, width=_BOLDER * line.width)
            case "":
                return line


UNMARKED: Final = Marks()
"""A drawing of one version has none."""


def marked_look(card: look.CardLook, mark: Mark) -> look.CardLook:
    """How a card looks: with a heavy border where it is new, pale where it is gone."""
    match mark:
        case "gone":
            return evolve(look.GHOST, word=card.word)
        case "new":
            return evolve(card, border=look.HEAVY)
        case "changed":
            return evolve(card, border=look.FIRM)
        case "":
            return card
