"""A meeting of two sides: its words, its lines, and the box between the cards."""

from collections.abc import Sequence
from typing import Final, assert_never

from argmap.analysis.meetings import Meeting
from argmap.analysis.sides import Side
from argmap.draw import look
from argmap.draw.markup import Markup, element, font, label, lines, side_of
from argmap.draw.typeface import wrapped
from argmap.model.propositions import Proposition

_SHARED: Final = (look.SHARES, look.TAKES_UP)

_ABOVE: Final = 8.0
"""Space above a heading."""

_TINTS: Final = {
    look.SHARES: "#EDEFF2",
    look.TAKES_UP: "#EDEFF2",
    look.CONTRADICTS: "#F9E3EF",
    look.DISPUTES: "#F8EBDD",
    look.ATTACKS: "#FBE3D8",
    look.UNDERCUTS: "#EFE5F5",
    look.QUALIFIES: look.PAPER,
}


def meeting_look(meeting: Meeting) -> look.LineLook:
    """How the lines of a meeting look."""
    match meeting.kind:
        case "agrees":
            line = look.SHARES
        case "restates" | "adopts" | "concedes":
            line = look.TAKES_UP
        case "contradicts":
            line = look.CONTRADICTS
        case "disputes-fact":
            line = look.DISPUTES
        case "qualifies":
            line = look.QUALIFIES
        case "rebuts" | "undermines" | "answers":
            line = look.ATTACKS
        case "undercuts":
            line = look.UNDERCUTS
        case _:
            assert_never(meeting.kind)
    return line


def meeting_words(meeting: Meeting) -> str:
    """How the two meet, who speaks of whom, and whether only by interpretation."""
    word = meeting.kind.replace("-", " ")
    weak = " (weak)" if meeting.strength == "weak" else ""
    match meeting.speaker:
        case "left":
            return f"{word}{weak} ›"
        case "right":
            return f"‹ {word}{weak}"
        case "both":
            return f"{word}{weak}"


def meeting_note(meeting: Meeting) -> str:
    """What is said of it: the mapper's note, the view between, the step undercut."""
    if meeting.step is not None:
        return f"The step from {' and '.join(map(_quoted, meeting.step.premises))}"
    if meeting.kind == "answers":
        return f"As reported: “{meeting.note}”"
    return meeting.note


def _quoted(proposition: Proposition) -> str:
    return f"“{proposition.label.rstrip('.')}”"


def meeting_label(meeting: Meeting, *, width: float) -> str:
    """The box of a meeting as the value of a DOT label.

    Its frame has the style of its lines; it is rounded and double where the two share
    something, and thin where the meeting takes interpretation.
    """
    line = meeting_look(meeting)
    room = width - 2 * look.PADDING
    words = meeting_words(meeting)
    rows = [
        _row(words, room, size=look.BODY, colour=line.colour, bold=True, centred=True)
    ]
    note = meeting_note(meeting)
    if note:
        rows.append(_row(note, room, size=look.BODY))
    border = 1 if meeting.strength == "weak" else 2
    if line not in _SHARED:
        return label(_frame(*rows, line=line, border=border))
    inner = _frame(*rows, line=line, border=1)
    whole = element("TR", element("TD", inner))
    return label(_frame(whole, line=line, border=border, around=True))


def side_label(side: Side, *, width: float, theses: Sequence[Proposition]) -> str:
    """The heading of a column: who it is, whose map, and these theses."""
    room = width - 2 * look.PADDING
    rows = [
        _row(" ".join(side.name.split()), room, size=look.TITLE, bold=True),
        _row(f"map {side.key}", room, size=look.SMALL),
        *(_row(f"Thesis: {each.text}", room, size=look.BODY) for each in theses),
    ]
    return label(
        element("TABLE", *rows, BORDER=0, CELLBORDER=0, CELLSPACING=0, CELLPADDING=1)
    )


def heading_label(text: str) -> str:
    """The heading of a group of meetings as the value of a DOT label."""
    words = font(text.upper(), size=look.SMALL, colour=look.INK, bold=True)
    return label(
        element(
            "TABLE",
            element("TR", element("TD", HEIGHT=_ABOVE)),
            element("TR", element("TD", words)),
            BORDER=0,
            CELLBORDER=0,
            CELLSPACING=0,
            CELLPADDING=0,
        )
    )


def _frame(
    *rows: Markup, line: look.LineLook, border: int, around: bool = False
) -> Markup:
    style = line.style.upper()
    return element(
        "TABLE",
        *rows,
        BORDER=border,
        STYLE=f"ROUNDED,{style}" if line in _SHARED else style,
        COLOR=line.colour,
        BGCOLOR=_TINTS[line],
        CELLBORDER=0,
        CELLSPACING=0,
        CELLPADDING=2 if around else 3,
    )


def _row(
    text: str,
    room: float,
    *,
    size: float,
    colour: str = look.INK,
    bold: bool = False,
    centred: bool = False,
) -> Markup:
    shown = wrapped(text, room, size, bold=bold)
    side = "CENTER" if centred else side_of(text)
    text = shown[0] or " " if len(shown) == 1 else lines(shown, align=side)
    words = font(text, size=size, colour=colour, bold=bold)
    return element("TR", element("TD", words, WIDTH=room, ALIGN=side, BALIGN=side))
