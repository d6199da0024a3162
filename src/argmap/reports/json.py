"""Comparisons and matrices as JSON; nodes are told by their ids, with their texts."""

import json
from collections.abc import Iterable, Sequence

from argmap.analysis.clash import Clash, ContestedPoint, Coverage, Crux
from argmap.analysis.matrix import Cell, Matrix
from argmap.analysis.meetings import Meeting
from argmap.analysis.sides import Reason, Side
from argmap.model.holders import holder_name
from argmap.model.propositions import Counterclaim, Proposition


def clash_json(clashes: Iterable[Clash]) -> str:
    """A list of comparisons, one object each."""
    return _written([_clash(clash) for clash in clashes])


def matrix_json(matrix: Matrix) -> str:
    """The sides, and every recommendation with the stance of each."""
    rows = [
        {
            "recommendation": _node(row.recommendation),
            "stances": {
                side.key: _cell(cell)
                for side, cell in zip(matrix.sides, row.cells, strict=True)
            },
        }
        for row in matrix.rows
    ]
    return _written({"sides": [_side(side) for side in matrix.sides], "rows": rows})


def _written(document: object) -> str:
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _clash(clash: Clash) -> dict[str, object]:
    return {
        "left": _side(clash.left),
        "right": _side(clash.right),
        "shared": _meetings(clash.shared),
        "contested": [_contested(point) for point in clash.contested],
        "opposed": _meetings(clash.opposed),
        "allied": _meetings(clash.allied),
        "disputed": _meetings(clash.disputed),
        "cruxes": [_crux(crux) for crux in clash.cruxes],
        "left_alone": _nodes(clash.left_alone),
        "right_alone": _nodes(clash.right_alone),
        "left_unanswered": [_view(view) for view in clash.left_unanswered],
        "right_unanswered": [_view(view) for view in clash.right_unanswered],
        "left_coverage": _coverage(clash.left_coverage),
        "right_coverage": _coverage(clash.right_coverage),
    }


def _side(side: Side) -> dict[str, object]:
    return {
        "key": side.key,
        "holders": [position.holder_name for position in side.positions],
        "theses": _nodes(side.theses),
    }


def _node(proposition: Proposition) -> dict[str, str]:
    return {
        "id": proposition.id,
        "kind": proposition.kind,
        "text": proposition.text,
    }


def _nodes(propositions: Sequence[Proposition]) -> list[dict[str, str]]:
    return [_node(proposition) for proposition in propositions]


def _view(view: Counterclaim) -> dict[str, object]:
    return {**_node(view), "holder": holder_name(view.holder)}


def _meeting(meeting: Meeting) -> dict[str, object]:
    return {
        "id": meeting.id,
        "how": meeting.kind,
        "speaker": meeting.speaker,
        "strength": meeting.strength,
        "left": _node(meeting.left),
        "right": _node(meeting.right),
        "step": meeting.step.id if meeting.step is not None else None,
        "view": meeting.view.id if meeting.view is not None else None,
        "note": meeting.note,
    }


def _meetings(meetings: Sequence[Meeting]) -> list[dict[str, object]]:
    return [_meeting(meeting) for meeting in meetings]


def _contested(point: ContestedPoint) -> dict[str, object]:
    return {
        **_meeting(point.meeting),
        "left_reasons": _reasons(point.left_reasons),
        "right_reasons": _reasons(point.right_reasons),
    }


def _reasons(reasons: Sequence[Reason]) -> list[dict[str, object]]:
    return [
        {**_node(reason.proposition), "distance": reason.distance} for reason in reasons
    ]


def _crux(crux: Crux) -> dict[str, object]:
    return {
        "opposed": _meeting(crux.meeting),
        "facts": _meetings(crux.facts),
        "left": _nodes(crux.left),
        "right": _nodes(crux.right),
    }


def _coverage(coverage: Coverage) -> dict[str, object]:
    return {
        "share": round(coverage.share, 4),
        "reasons": [reason.id for reason in coverage.reasons],
        "met": [reason.id for reason in coverage.met],
    }


def _cell(cell: Cell) -> dict[str, object]:
    return {"stance": cell.stance, "meetings": [each.id for each in cell.meetings]}
