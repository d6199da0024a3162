"""The look: every colour, line, size and shape of a drawing, in points.

Colours keep a contrast of 6.3 : 1 or more for text and 3.3 : 1 for lines. Kinds are
also told apart by words and by tints that fall in lightness, relations by line and
head, so that a drawing survives grey paper.
"""

from typing import Final

from attrs import frozen

BODY: Final = 10.0
"""Size of a card's text."""

SMALL: Final = 9.0
"""Size of a card's kind, badge and footer, and of the legend.

Graphviz cuts the fraction of a size in a label, so that all sizes are whole."""

TAB: Final = 8.0
"""Size of the sign at which a line is cut, and of the kind of a short card."""

TITLE: Final = 13.0
"""Size of a drawing's title."""

GROUP_TITLE: Final = 10.0
"""Size of a group's title."""

CARDS: Final = (152.0, 176.0, 206.0)
"""Widths of a card: the usual one, and those tried to save paper."""

CLASH_COLUMNS: Final = ((190.0, 150.0), (240.0, 180.0), (310.0, 220.0), (390.0, 270.0))
"""Widths of a card and of a meeting in a drawing of two sides, each tried."""

DEBATE_CARDS: Final = (206.0, 260.0, 320.0)
"""Widths of a card in a debate, each tried."""

SHORT_CARDS: Final = (130.0, 106.0, 116.0, 144.0, 160.0, 180.0)
"""Widths of a card that shows a label, each tried."""

TRIED: Final = 120
"""From how many cards on a drawing is laid out but once, its lines without seats."""

LEAVES: Final = 3
"""How many bare reasons for one conclusion may stand in two columns."""

LABEL: Final = 60
"""How many characters of a label an overview shows at most."""

PADDING: Final = 5.0
"""Space between a card's edge and its text."""

PAD: Final = 8.64
"""Space around a drawing."""

NARROW: Final = 560.0
WIDE: Final = 1000.0
"""Where title and legend are broken into lines, for few cards and for many."""

ONE_PAGE: Final = 580.0
"""The same for what has to fit one page."""

WIDEST: Final = 1400.0
"""The same for a drawing in columns."""

BETWEEN_COLUMNS: Final = 40.0
"""Between two columns of a drawing."""

MANY: Final = 12
"""From how many cards on a drawing is wide enough for a wide title and legend."""

INK: Final = "#1B2430"
"""Colour of text."""

PAPER: Final = "#FFFFFF"
"""Colour behind everything."""

GROUP_FILL: Final = "#F3F5F7"
GROUP_LINE: Final = "#D5DBE1"

BETWEEN: Final = 72.0
NEARER: Final = 44.0
"""Between the columns of a debate, and of the overview of one."""

NETWORK_LIMIT: Final = 300
"""The most cards that are laid out without limits on the search."""


def points(size: float) -> str:
    """A size as Graphviz reads it."""
    return f"{size:g}"


@frozen(kw_only=True)
class CardLook:
    """How the cards of a kind look.

    Attributes:
        word: The kind in words, as the card and the legend name it.
        line: Colour of the border.
        tint: Colour of the ground.
        ink: Colour of the text.
        kind_ink: Colour of the kind, the badge and the footer.
        border: Width of the border.
    """

    word: str
    line: str
    tint: str
    kind_ink: str
    ink: str = INK
    border: int = 1


THESIS: Final = CardLook(
    word="thesis",
    line="#10243E",
    tint="#10243E",
    kind_ink="#FFFFFF",
    ink="#FFFFFF",
    border=2,
)
CLAIM: Final = CardLook(
    word="claim", line="#1F5FA8", tint="#EAF1FB", kind_ink="#1A528F"
)
PREMISE: Final = CardLook(
    word="premise", line="#7C8894", tint="#FFFFFF", kind_ink="#4A5561"
)
RECOMMENDATION: Final = CardLook(
    word="recommendation", line="#00695C", tint="#CFEAE3", kind_ink="#004F45"
)
COUNTERCLAIM: Final = CardLook(
    word="counterclaim", line="#A63A00", tint="#F5C1A2", kind_ink="#752800"
)

GHOST: Final = CardLook(
    word="gone", line="#7C8894", tint=PAPER, kind_ink="#4A5561", ink="#4A5561"
)
"""A card that is no longer there; its border is dashed."""

FIRM: Final = 2
HEAVY: Final = 4
"""Borders of cards that have changed, and of those that are new."""


@frozen(kw_only=True)
class LineLook:
    """How the lines of a relation look.

    Attributes:
        word: The relation in words, as the legend names it.
        colour: Colour of line and head.
        style: Graphviz line style.
        head: Graphviz arrow head.
        head_size: Scale of the head.
        width: Width of the line.
    """

    word: str
    colour: str
    style: str
    head: str
    head_size: float
    width: float


SUPPORTS: Final = LineLook(
    word="supports",
    colour="#00695C",
    style="solid",
    head="normal",
    head_size=0.7,
    width=1.4,
)
REPORTED: Final = LineLook(
    word="supports, as its holder argues",
    colour="#8A4B14",
    style="solid",
    head="onormal",
    head_size=0.7,
    width=1.0,
)
ATTACKS: Final = LineLook(
    word="attacks",
    colour="#B93400",
    style="dashed",
    head="tee",
    head_size=0.9,
    width=1.7,
)
UNDERCUTS: Final = LineLook(
    word="undercuts",
    colour="#6F3C94",
    style="dotted",
    head="odiamond",
    head_size=0.8,
    width=2.0,
)
AGREES: Final = LineLook(
    word="the mapper sees them agree",
    colour="#4A5561",
    style="solid",
    head="none",
    head_size=0.7,
    width=1.0,
)
"""Drawn double, as an equals sign is."""

CONTRADICTS: Final = LineLook(
    word="the mapper sees them contradict",
    colour="#8E1B5A",
    style="dashed",
    head="box",
    head_size=0.6,
    width=1.0,
)
"""With a head at both ends."""

QUALIFIES: Final = LineLook(
    word="the mapper sees one qualify the other",
    colour="#4A5561",
    style="dotted",
    head="vee",
    head_size=0.7,
    width=1.4,
)

SHARES: Final = LineLook(
    word=AGREES.word,
    colour="#4A5561",
    style="solid",
    head="none",
    head_size=0.7,
    width=2.0,
)
"""Agreement where lines are straight, and so cannot be drawn double."""

TAKES_UP: Final = LineLook(
    word="one restates, adopts or concedes the other's point",
    colour="#4A5561",
    style="solid",
    head="normal",
    head_size=0.7,
    width=2.0,
)

DISPUTES: Final = LineLook(
    word="the mapper sees them give a fact differently",
    colour="#8A4B14",
    style="dashed",
    head="odot",
    head_size=0.6,
    width=1.0,
)
"""With a head at both ends."""

GONE: Final = LineLook(
    word="gone",
    colour="#7C8894",
    style="dashed",
    head="odot",
    head_size=0.6,
    width=1.0,
)
"""A line that is no longer there: with a ring at its tail, and the head that it had."""
