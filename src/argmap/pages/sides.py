"""Positions side by side with their meeting points, and who recommends what."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations
from typing import Final

from attrs import frozen

from argmap.analysis.clash import Clash, ContestedPoint, Coverage, Crux, compare
from argmap.analysis.matrix import Cell, Matrix, matrix_of
from argmap.analysis.meetings import Meeting
from argmap.analysis.sides import Reason, Side, side_of
from argmap.draw.clash.meetings import meeting_note
from argmap.model.maps import ArgumentMap
from argmap.model.propositions import Proposition
from argmap.pages.contents import Contents
from argmap.pages.markup import NOTHING, Html, element, joined

Link = Callable[[Proposition], str | None]
"""Where a page tells a proposition; `None` where it does not."""

_STANCES: Final = {
    "recommends": ("●", "recommends"),
    "agrees": ("=", "agrees"),
    "conflicts": ("×", "conflicts"),
    "mixed": ("±", "agrees and conflicts"),
    "qualifies": ("~", "qualifies"),
    "silent": ("", "silent"),
}
_CONTEST: Final = ("contradicts", "rebuts", "undermines", "undercuts", "answers")


@frozen(kw_only=True)
class Pairs:
    """The sides of a page, two by two.

    Attributes:
        sides: The sides.
        clashes: What a comparison of every two finds.
        matrix: Who of them recommends what.
    """

    sides: tuple[Side, ...]
    clashes: tuple[Clash, ...]
    matrix: Matrix


def pairs_of(contents: Contents, maps: Iterable[ArgumentMap]) -> Pairs | None:
    """The positions of a map, or of the maps that it debates; `None` for only one."""
    whole, *debated = contents.maps
    if contents.is_debate:
        sides = [side_of(each) for each in debated if each.positions]
    else:
        sides = [side_of(whole, position.key) for position in whole.positions]
    if len(sides) < 2:  # noqa: PLR2004
        return None
    known = {each.key: each for each in (*maps, *contents.maps)}
    at_hand = tuple(known.values())
    return Pairs(
        sides=tuple(sides),
        clashes=tuple(
            compare(left, right, at_hand) for left, right in combinations(sides, 2)
        ),
        matrix=matrix_of(sides, at_hand),
    )


def side_name(side: Side, sides: Sequence[Side]) -> str:
    """The holder's name; with the map, or the map alone, where that is not enough."""
    own = " ".join(", ".join(each.holder_name for each in side.positions).split())
    same = [each for each in sides if each.name != side.name]
    alone = all(
        ", ".join(each.holder_name for each in other.positions) != own for other in same
    )
    return own if alone else f"{own} ({side.key})"


def side_by_side(pairs: Pairs, link: Link) -> Html:
    """Every two sides: a choice of them for the script, then a section each."""
    return joined(
        [
            _choice(pairs),
            *(clash_section(clash, pairs.sides, link) for clash in pairs.clashes),
        ]
    )


def _choice(pairs: Pairs) -> Html:
    def select(name: str, words: str, chosen: int) -> Html:
        options = (
            element(
                "option",
                side_name(side, pairs.sides),
                value=side.key,
                selected=place == chosen,
            )
            for place, side in enumerate(pairs.sides)
        )
        return element("label", words, " ", element("select", *options, id=f"_{name}"))

    if len(pairs.sides) == 2:  # noqa: PLR2004
        return NOTHING
    return element(
        "div",
        select("left-side", "Compare", 0),
        select("right-side", "with", 1),
        class_="choice needs-script",
    )


def clash_section(clash: Clash, sides: Sequence[Side], link: Link) -> Html:
    """Two sides in two columns, their meetings between."""
    left, right = (side_name(side, sides) for side in (clash.left, clash.right))
    teller = _Teller(left, right, link)
    groups = (
        ("Opposed recommendations", clash.opposed),
        ("Contested points", clash.contested),
        ("Disputed facts", clash.disputed),
        ("Shared ground", clash.shared),
        ("Allied recommendations", clash.allied),
    )
    told = [teller.group(title, meetings) for title, meetings in groups if meetings]
    told += [teller.cruxes(clash.cruxes)] if clash.cruxes else []
    name = f"compare={clash.left.key},{clash.right.key}"
    return element(
        "section",
        element("h2", f"{left} and {right}", dir="auto"),
        element("p", teller.coverage(right, left, clash.left_coverage)),
        element("p", teller.coverage(left, right, clash.right_coverage)),
        *(told or [element("p", "They meet nowhere.")]),
        class_="pair",
        id=name,
        data_left=clash.left.key,
        data_right=clash.right.key,
    )


@frozen
class _Teller:
    left: str
    right: str
    link: Link

    def group(self, title: str, points: Sequence[Meeting | ContestedPoint]) -> Html:
        return element(
            "section",
            element("h3", title, element("small", str(len(points)))),
            element("ul", *map(self._point, points), class_="meetings"),
            class_="group",
        )

    def _point(self, point: Meeting | ContestedPoint) -> Html:
        if isinstance(point, ContestedPoint):
            return self._meeting(
                point.meeting,
                self._because(point.left_reasons),
                self._because(point.right_reasons),
            )
        return self._meeting(point)

    def _because(self, reasons: Iterable[Reason]) -> Html:
        """The nearest reasons, folded away."""
        nearest = [each.proposition for each in reasons if each.distance == 1]
        if not nearest:
            return NOTHING
        noun = "reason" if len(nearest) == 1 else "reasons"
        return element(
            "details",
            element("summary", f"{len(nearest)} {noun}"),
            *map(self._card, nearest),
        )

    def coverage(self, other: str, side: str, coverage: Coverage) -> str:
        met, reasons = len(coverage.met), len(coverage.reasons)
        noun = "reason" if reasons == 1 else "reasons"
        return f"{other} meets {met} of {reasons} {noun} of {side}."

    def cruxes(self, cruxes: Sequence[Crux]) -> Html:
        return element(
            "section",
            element("h3", "Same facts, other recommendations"),
            *map(self._crux, cruxes),
            class_="group",
        )

    def _crux(self, crux: Crux) -> Html:
        facts = element(
            "div",
            element("strong", "Shared facts"),
            *map(self._card, crux.shared),
            class_="facts",
        )
        return element(
            "div",
            facts,
            self._column(self.left, (*crux.left, crux.meeting.left)),
            self._column(self.right, (*crux.right, crux.meeting.right)),
            class_="crux",
        )

    def _column(self, name: str, propositions: Iterable[Proposition]) -> Html:
        return element(
            "div",
            element("strong", f"{name} adds, and so", dir="auto"),
            *map(self._card, propositions),
        )

    def _meeting(
        self, meeting: Meeting, left: Html = NOTHING, right: Html = NOTHING
    ) -> Html:
        weak = " weak" if meeting.strength == "weak" else ""
        sort = "contest" if meeting.kind in _CONTEST else meeting.kind
        note = meeting_note(meeting)
        return element(
            "li",
            element("div", self._card(meeting.left, self.left), left),
            element(
                "div",
                element("strong", *self._how(meeting)),
                element("p", note, dir="auto") if note else NOTHING,
                class_=f"meeting {sort}{weak}",
            ),
            element("div", self._card(meeting.right, self.right), right),
        )

    def _how(self, meeting: Meeting) -> Iterator[str]:
        word = meeting.kind.replace("-", " ")
        weak = " (by interpretation)" if meeting.strength == "weak" else ""
        arrows = {"left": ("", " →"), "right": ("← ", ""), "both": ("← ", " →")}
        before, after = arrows[meeting.speaker]
        yield element("span", before, aria_hidden="true")
        yield f"{word}{weak}"
        yield element("span", after, aria_hidden="true")

    def _card(self, proposition: Proposition, side: str = "") -> Html:
        to = self.link(proposition)
        words = (
            element("i", proposition.kind, class_=f"kind {proposition.kind}"),
            " ",
            element("span", proposition.text, dir="auto", lang=proposition.language),
        )
        whose = element("span", f"{side}: ", class_="hush") if side else NOTHING
        if to is None:
            return element("span", whose, *words, class_=f"point {proposition.kind}")
        classes = f"point {proposition.kind}"
        return element("a", whose, *words, href=to, class_=classes)


def matrix_table(pairs: Pairs, link: Link) -> Html:
    """A row for each recommendation, a column for each side."""
    heads = (
        element("th", side_name(side, pairs.sides), scope="col", dir="auto")
        for side in pairs.sides
    )
    rows: list[Html] = []
    for row in pairs.matrix.rows:
        to = link(row.recommendation)
        said = row.recommendation.text
        head = said if to is None else element("a", said, href=to, dir="auto")
        rows.append(
            element(
                "tr",
                element("th", head, scope="row", dir="auto"),
                *map(_cell, row.cells),
            )
        )
    if not rows:
        return element("p", "Nobody recommends anything.")
    table = element(
        "table",
        element(
            "thead", element("tr", element("th", "Recommendation", scope="col"), *heads)
        ),
        element("tbody", *rows),
    )
    return element(
        "div",
        table,
        class_="wide",
        role="region",
        tabindex=0,
        aria_label="Who recommends what",
    )


def _cell(cell: Cell) -> Html:
    sign, words = _STANCES[cell.stance]
    if not sign:
        return element("td", element("span", words, class_="hush"), class_=cell.stance)
    return element(
        "td",
        element("strong", sign, aria_hidden="true"),
        f" {words}",
        class_=cell.stance,
    )
