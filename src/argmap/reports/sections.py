"""A comparison or a matrix in sections: a title, columns and rows of text."""

from collections.abc import Iterable, Iterator

from attrs import frozen

from argmap.analysis.clash import Clash, ContestedPoint, Coverage, Crux
from argmap.analysis.matrix import Cell, Matrix
from argmap.analysis.meetings import Meeting
from argmap.analysis.sides import Reason, Side
from argmap.model.holders import holder_name
from argmap.model.propositions import Counterclaim, Premise, Proposition

_MARKS = {
    "recommends": "recommends",
    "agrees": "agrees",
    "conflicts": "conflicts",
    "mixed": "agrees and conflicts",
    "qualifies": "qualifies",
    "silent": "",
}


@frozen(kw_only=True)
class Section:
    """One table of a report.

    Attributes:
        title: What it is about.
        columns: The heads of its columns, no two alike: ours begin with a capital,
            which no key does.
        rows: Its rows, each as wide as the heads.
    """

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def clash_sections(clash: Clash, *, whole: bool = False) -> tuple[Section, ...]:
    """A comparison in sections; those with nothing in them have no rows.

    Args:
        clash: The comparison.
        whole: Whether the premises that one side alone raises are told too.
    """
    left, right = clash.left, clash.right
    heads = ("How", left.key, right.key, "Note")
    shared = _meeting_rows(clash.shared)
    contested = tuple(_contested_row(point) for point in clash.contested)
    return (
        _in_short(clash),
        Section(
            title="Opposed recommendations",
            columns=heads,
            rows=_meeting_rows(clash.opposed),
        ),
        Section(title="Contested points", columns=heads, rows=contested),
        Section(
            title="Disputed facts", columns=heads, rows=_meeting_rows(clash.disputed)
        ),
        _cruxes(clash),
        Section(title="Shared ground", columns=heads, rows=shared),
        Section(
            title="Allied recommendations",
            columns=heads,
            rows=_meeting_rows(clash.allied),
        ),
        _alone(left, clash.left_alone, whole=whole),
        _alone(right, clash.right_alone, whole=whole),
        _unanswered(left, clash.left_unanswered),
        _unanswered(right, clash.right_unanswered),
    )


def matrix_section(matrix: Matrix) -> Section:
    """A matrix as one table: a row for each recommendation, a column for each side."""
    return Section(
        title="Who recommends what",
        columns=("Recommendation", *(side.key for side in matrix.sides)),
        rows=tuple(
            (_said(row.recommendation), *(_stance(cell) for cell in row.cells))
            for row in matrix.rows
        ),
    )


def percentage(share: float) -> str:
    """A share of one as a whole percentage; 0 and 100 are none and all."""
    if share in {0, 1}:
        return f"{share:.0%}".replace("%", " %")
    return f"{min(99, max(1, round(share * 100)))} %"


def how(meeting: Meeting) -> str:
    """How two propositions meet, with the direction and the strength."""
    arrow = {"left": " →", "right": " ←", "both": ""}[meeting.speaker]
    strength = f" ({meeting.strength})" if meeting.strength is not None else ""
    return f"{meeting.kind}{arrow}{strength}"


def _said(proposition: Proposition) -> str:
    return f"{_line(proposition.text)} [{proposition.key}]"


def _line(text: str) -> str:
    return " ".join(text.split())


def _meeting_rows(meetings: Iterable[Meeting]) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (how(meeting), _said(meeting.left), _said(meeting.right), _line(meeting.note))
        for meeting in meetings
    )


def _contested_row(point: ContestedPoint) -> tuple[str, ...]:
    meeting = point.meeting
    return (
        how(meeting),
        "\n".join((_said(meeting.left), *_because(point.left_reasons))),
        "\n".join((_said(meeting.right), *_because(point.right_reasons))),
        _line(meeting.note),
    )


def _because(reasons: Iterable[Reason]) -> Iterator[str]:
    for reason in reasons:
        if reason.distance == 1:
            yield f"because: {_said(reason.proposition)}"


def _cruxes(clash: Clash) -> Section:
    return Section(
        title="Same facts, other recommendations",
        columns=(
            "Shared facts",
            f"{clash.left.key} adds",
            f"{clash.right.key} adds",
            "And so",
        ),
        rows=tuple(_crux_row(crux) for crux in clash.cruxes),
    )


def _crux_row(crux: Crux) -> tuple[str, ...]:
    left, right = crux.meeting.left, crux.meeting.right
    return (
        "\n".join(_said(fact) for fact in crux.shared),
        "\n".join(_said(each) for each in crux.left),
        "\n".join(_said(each) for each in crux.right),
        f"{_said(left)}\nagainst: {_said(right)}",
    )


def _alone(side: Side, points: Iterable[Proposition], *, whole: bool) -> Section:
    points = tuple(points)
    told = [point for point in points if whole or not isinstance(point, Premise)]
    rest = len(points) - len(told)
    beside = f", beside {rest} premise{'s' * (rest > 1)}" if rest else ""
    return Section(
        title=f"Raised by {side.key} alone{beside}",
        columns=("Kind", "Proposition"),
        rows=tuple((point.kind, _said(point)) for point in told),
    )


def _unanswered(side: Side, views: Iterable[Counterclaim]) -> Section:
    return Section(
        title=f"Reported and left unanswered by {side.key}",
        columns=("Held by", "Counterclaim"),
        rows=tuple((_holder(view), _said(view)) for view in views),
    )


def _holder(view: Counterclaim) -> str:
    return _line(holder_name(view.holder) or "")


def _in_short(clash: Clash) -> Section:
    left, right = clash.left.key, clash.right.key
    counts = (
        ("opposed recommendations", len(clash.opposed)),
        ("contested points", len(clash.contested)),
        ("disputed facts", len(clash.disputed)),
        ("points of shared ground", len(clash.shared)),
        ("allied recommendations", len(clash.allied)),
    )
    return Section(
        title="In short",
        columns=("What", "How much"),
        rows=(
            *((what, str(count)) for what, count in counts),
            (f"reasons of {left} that {right} meets", _coverage(clash.left_coverage)),
            (f"reasons of {right} that {left} meets", _coverage(clash.right_coverage)),
        ),
    )


def _coverage(coverage: Coverage) -> str:
    met, reasons = len(coverage.met), len(coverage.reasons)
    return f"{met} of {reasons} ({percentage(coverage.share)})"


def _stance(cell: Cell) -> str:
    return _MARKS[cell.stance]
