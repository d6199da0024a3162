"""How large a piece of a map will be drawn, before Graphviz is asked."""

from collections.abc import Mapping, Sequence
from typing import Final

from attrs import frozen

from argmap.analysis.pagination import Tree
from argmap.draw import look
from argmap.draw.cards import Card, badge_words, footer_words, kind_words
from argmap.draw.typeface import text_width, wrapped

_LINE: Final = 1.37
"""How high a line is, in its size."""

_AROUND: Final = 2 * look.PADDING + 8.0
"""What a card has besides its lines."""

_TAB: Final = 13.0
_BETWEEN_CARDS: Final = 8.0
_BETWEEN_COLUMNS: Final = 42.0
_FILLED: Final = 0.97


@frozen(kw_only=True)
class Estimates:
    """Guesses sizes from the widths of the letters and the shape of the tree.

    Attributes:
        tree: The map.
        heights: The height of each card, by the id of its proposition.
        card_width: The width of the cards that are guessed with.
        columns: Whether cards stand in columns by map, as in a debate.
    """

    tree: Tree
    heights: Mapping[str, float]
    card_width: float
    columns: bool

    def size(self, part: Sequence[str]) -> tuple[float, float]:
        """About how wide and high a part will be."""
        if self.columns:
            return self._size_in_columns(part)
        depth: dict[str, int] = {}
        down: dict[str, float] = {}
        by_column: dict[int, float] = {}
        for node in part:
            above = self.tree.above[node]
            depth[node] = depth.get(above, -1) + 1 if above is not None else 0
            taken = self.heights[node] + _BETWEEN_CARDS
            by_column[depth[node]] = by_column.get(depth[node], 0.0) + taken
        for node in reversed(part):
            above = self.tree.above[node]
            own = max(self.heights[node] + _BETWEEN_CARDS, down.get(node, 0.0))
            under = above if above in depth else ""
            down[under or ""] = down.get(under or "", 0.0) + own
        deep = len(by_column)
        width = deep * self.card_width + (deep - 1) * _BETWEEN_COLUMNS
        height = 0.4 * max(by_column.values()) + 0.6 * down[""]
        return width + 2 * look.PAD, height + 2 * look.PAD

    def _size_in_columns(self, part: Sequence[str]) -> tuple[float, float]:
        by_map: dict[str, float] = {}
        for node in part:
            home = node.partition("/")[0]
            by_map[home] = by_map.get(home, 0.0) + self.heights[node] + _BETWEEN_CARDS
        width = len(by_map) * self.card_width + (len(by_map) - 1) * look.BETWEEN
        return width + 2 * look.PAD, max(by_map.values()) + 2 * look.PAD


def height_of(card: Card, width: float, *, with_source: bool) -> float:
    """About how high a card is, with a tab below it."""
    room = (width - 2 * look.PADDING) * _FILLED
    lines = len(wrapped(card.text, room, look.BODY))
    badge = badge_words(card.proposition.anchors, with_source=with_source, room=room)
    heads = text_width(kind_words(card).upper(), look.SMALL, bold=True)
    heads += text_width(badge or "", look.SMALL)
    rows = 1 if heads + 14.0 <= room or badge is None else 2
    footer = footer_words(card)
    small = rows + (0 if footer is None else len(wrapped(footer, room, look.SMALL)))
    return (lines * look.BODY + small * look.SMALL) * _LINE + _AROUND + _TAB
