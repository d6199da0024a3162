"""How carefully a whole map is laid out, by how much there is of it.

The counts alone decide, never a clock, so that the same map is the same picture.
"""

from typing import Final

from attrs import frozen

from argmap.draw import look
from argmap.draw.drawing import Drawing
from argmap.errors import ExportError


@frozen(kw_only=True)
class Setting:
    """How carefully a drawing is laid out.

    Attributes:
        name: What it is called.
        cards: To how many cards it is used.
        lines: To how many lines.
        groups: To how many positions.
        tried: Whether it is laid out in one piece and in columns, with cards of several
            widths, and its lines get seats; else in columns, and once.
        limited: Whether Graphviz's search for short lines is limited.
    """

    name: str
    cards: int
    lines: int
    groups: int
    tried: bool = False
    limited: bool = False


SETTINGS: Final = (
    Setting(name="careful", cards=look.TRIED - 1, lines=400, groups=12, tried=True),
    Setting(name="plain", cards=look.NETWORK_LIMIT, lines=2_000, groups=60),
    Setting(name="quick", cards=20_000, lines=60_000, groups=2_000, limited=True),
)
"""From the most careful to the cheapest."""


def setting_of(drawing: Drawing) -> Setting:
    """The setting for a whole map.

    Raises:
        ExportError: `too-large-to-draw`.
    """
    for setting in SETTINGS:
        if _holds(setting, drawing):
            return setting
    most = SETTINGS[-1]
    cards, lines, groups = _counts(drawing)
    raise ExportError(
        "too-large-to-draw",
        f'"{drawing.argument_map.key}" is too large to be drawn: {cards:,} cards and'
        f" {lines:,} lines in {groups:,} groups; the most are {most.cards:,},"
        f" {most.lines:,} and {most.groups:,}",
        hint="draw a part of it: --view overview, or --view focus --node KEY",
    )


def is_limited(drawing: Drawing) -> bool:
    """Whether Graphviz's search is limited, in whatever drawing."""
    return not any(_holds(each, drawing) for each in SETTINGS if not each.limited)


def _holds(setting: Setting, drawing: Drawing) -> bool:
    limits = setting.cards, setting.lines, setting.groups
    counts = _counts(drawing)
    return all(count <= most for count, most in zip(counts, limits, strict=True))


def _counts(drawing: Drawing) -> tuple[int, int, int]:
    """Cards, lines and positions."""
    groups = len(drawing.argument_map.positions)
    return len(drawing.cards), drawing.line_count, groups


def words_of(setting: Setting) -> str:
    """What is said of a cheaper setting; empty for the most careful."""
    if setting.tried:
        return ""
    more = ", with a limited search" if setting.limited else ""
    return f'drawn in columns, laid out once{more} (setting "{setting.name}")'
