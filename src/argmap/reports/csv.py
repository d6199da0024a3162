"""Comparisons and matrices as CSV (RFC 4180), one row a finding."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from argmap.analysis.clash import Clash, Coverage
from argmap.analysis.matrix import Matrix
from argmap.analysis.meetings import Meeting
from argmap.model.propositions import Proposition

_COLUMNS = (
    "left_side",
    "right_side",
    "section",
    "how",
    "speaker",
    "strength",
    "left",
    "left_text",
    "right",
    "right_text",
    "note",
)
_FORMULA = ("=", "+", "-", "@", "\t", "\n", "＝", "＋", "－", "＠")

_Ends = tuple[str, str, str, str]


def clash_csv(clashes: Iterable[Clash]) -> str:
    """One row for each meeting, and for each point, view or reason of one side.

    A reason of a side is `met` or `unmet`; so coverage can be counted.
    """
    rows = (
        (clash.left.key, clash.right.key, *row)
        for clash in clashes
        for row in (*_meetings(clash), *_points(clash))
    )
    return csv_text(_COLUMNS, rows)


def matrix_csv(matrix: Matrix) -> str:
    """One row for each recommendation, one column for each side."""
    columns = ("recommendation", "text", *(side.key for side in matrix.sides))
    rows = (
        (
            row.recommendation.id,
            row.recommendation.text,
            *(cell.stance for cell in row.cells),
        )
        for row in matrix.rows
    )
    return csv_text(columns, rows)


def _meetings(clash: Clash) -> Iterator[tuple[str, ...]]:
    sections = {
        "shared": clash.shared,
        "contested": tuple(point.meeting for point in clash.contested),
        "opposed": clash.opposed,
        "allied": clash.allied,
        "disputed": clash.disputed,
    }
    for section, meetings in sections.items():
        for meeting in meetings:
            yield section, *_meeting(meeting)


def _meeting(meeting: Meeting) -> tuple[str, ...]:
    return (
        meeting.kind,
        meeting.speaker,
        meeting.strength or "",
        *_left(meeting.left)[:2],
        *_right(meeting.right)[2:],
        meeting.note,
    )


def _points(clash: Clash) -> Iterator[tuple[str, ...]]:
    """What one side has by itself, in the columns of that side."""
    for placed, alone, unanswered, coverage in (
        (_left, clash.left_alone, clash.left_unanswered, clash.left_coverage),
        (_right, clash.right_alone, clash.right_unanswered, clash.right_coverage),
    ):
        for point in alone:
            yield "alone", point.kind, "", "", *placed(point), ""
        for view in unanswered:
            yield "unanswered", view.kind, "", "", *placed(view), ""
        for reason, how in _reasons(coverage):
            yield "reasons", how, "", "", *placed(reason), ""


def _reasons(coverage: Coverage) -> Iterator[tuple[Proposition, str]]:
    met = {reason.id for reason in coverage.met}
    for reason in coverage.reasons:
        yield reason, "met" if reason.id in met else "unmet"


def _left(proposition: Proposition) -> _Ends:
    return proposition.id, proposition.text, "", ""


def _right(proposition: Proposition) -> _Ends:
    return "", "", proposition.id, proposition.text


def csv_text(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Rows as CSV below their columns, no cell a formula to a spreadsheet."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(columns)
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    return out.getvalue()


def _harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula (OWASP, CSV injection).

    An apostrophe stands before it; also before what already looks so guarded, so that
    taking one away gives back the text.
    """
    return f"'{cell}" if cell.lstrip("'").startswith(_FORMULA) else cell
