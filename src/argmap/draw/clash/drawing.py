"""What a drawing of a clash shows, before it becomes DOT."""

from collections.abc import Iterable
from functools import cached_property
from itertools import takewhile

from attrs import frozen

from argmap.analysis.clash import Clash
from argmap.analysis.outline import numbers_of
from argmap.analysis.sides import Side
from argmap.draw import look
from argmap.draw.cards import Card
from argmap.draw.clash.columns import Columns
from argmap.draw.imprints import Imprint
from argmap.model.propositions import Counterclaim, Proposition

GAP = 0.75
"""Between two columns, in inches."""


def clash_title(clash: Clash) -> str:
    """The title of a drawing or a page of a clash."""
    return f"{_name(clash.left)} and {_name(clash.right)}: where they clash"


def coverage_words(clash: Clash) -> str:
    """How much of each side's reasons the other meets."""
    return " · ".join(
        f"{_name(other)} meets {len(coverage.met)} of {len(coverage.reasons)}"
        f" {'reason' if len(coverage.reasons) == 1 else 'reasons'} of {_name(side)}"
        for side, other, coverage in (
            (clash.left, clash.right, clash.left_coverage),
            (clash.right, clash.left, clash.right_coverage),
        )
    )


def clash_imprint(clash: Clash) -> Imprint:
    """What a PDF of a clash says of itself."""
    return Imprint(
        title=clash_title(clash),
        author=", ".join(dict.fromkeys((_name(clash.left), _name(clash.right)))),
        language=clash.left.argument_map.language,
    )


def clash_bookmarks(drawing: "ClashDrawing") -> tuple[str, ...]:
    """The two sides, then the headings under which they meet."""
    clash = drawing.clash
    headings = (group.heading for group in drawing.columns.groups)
    return _name(clash.left), _name(clash.right), *headings


@frozen(kw_only=True)
class Column:
    """One side of the drawing.

    Attributes:
        name: "left" or "right".
        side: Whose cards stand there.
        cards: Its cards, from the top.
        ends: The id of the card at which each meeting ends.
    """

    name: str
    side: Side
    cards: tuple[Card, ...]
    ends: tuple[str, ...]

    @property
    def port(self) -> str:
        """The compass point of a card's inner edge."""
        return "e" if self.name == "left" else "w"

    @property
    def theses_further_down(self) -> tuple[Proposition, ...]:
        """Those theses whose cards do not stand on top of the column."""
        top = takewhile(lambda card: card.is_thesis, self.cards)
        on_top = {card.proposition.id for card in top}
        return tuple(each for each in self.side.theses if each.id not in on_top)

    def node(self, proposition: Proposition) -> str:
        """The name of a card in DOT."""
        return f"{self.name}.{proposition.id}"

    def seat(self, meeting: int) -> str:
        """The port at which the line of a meeting ends: a seat where there are more."""
        end = self.ends[meeting]
        if self.ends.count(end) == 1:
            return self.port
        return f"seat{self.ends[:meeting].count(end)}:{self.port}"


@frozen(kw_only=True)
class ClashDrawing:
    """What a drawing of a clash holds, before it becomes DOT.

    Attributes:
        clash: What a comparison found.
        columns: Its cards and meetings in their order.
        widths: Of a card, and of the box of a meeting.
    """

    clash: Clash
    columns: Columns
    widths: tuple[float, float] = look.CLASH_COLUMNS[0]

    @cached_property
    def left(self) -> Column:
        """The column of the left side."""
        return Column(
            name="left",
            side=self.clash.left,
            cards=_cards(self.clash.left, self.columns.left),
            ends=tuple(meeting.left.id for meeting in self.columns.meetings),
        )

    @cached_property
    def right(self) -> Column:
        """The column of the right side."""
        return Column(
            name="right",
            side=self.clash.right,
            cards=_cards(self.clash.right, self.columns.right),
            ends=tuple(meeting.right.id for meeting in self.columns.meetings),
        )

    @property
    def width(self) -> float:
        """Where title and legend are broken into lines, in points."""
        card, meeting = self.widths
        return 2 * card + meeting + 2 * GAP * 72

    @property
    def has_several_sources(self) -> bool:
        """Whether a badge has to name its source."""
        anchors = (
            anchor
            for card in (*self.left.cards, *self.right.cards)
            for anchor in card.proposition.anchors
        )
        return len({anchor.source for anchor in anchors}) > 1


def _cards(side: Side, propositions: Iterable[Proposition]) -> tuple[Card, ...]:
    theses = {thesis.id for thesis in side.theses}
    numbers = numbers_of(side.argument_map)
    return tuple(
        Card(
            proposition=each,
            is_thesis=each.id in theses,
            is_conceded=isinstance(each, Counterclaim)
            and bool(side.concessions_of(each)),
            number=numbers.get(each.id, ""),
        )
        for each in propositions
    )


def _name(side: Side) -> str:
    return " ".join(side.name.split())
