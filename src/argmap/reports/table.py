"""Sections as tables of plain text."""

from collections.abc import Iterable

from prettytable import HRuleStyle, PrettyTable

from argmap.reports.sections import Section

_WIDTH = 118
_FRAME = 3


def table_text(sections: Iterable[Section]) -> str:
    """Sections one below the other, each a table; an empty one is said to be empty."""
    return "\n\n".join(_table(section) for section in sections) + "\n"


def _table(section: Section) -> str:
    if not section.rows:
        return f"{section.title}: none"
    table = PrettyTable(
        list(section.columns),
        align="l",
        valign="t",
        hrules=HRuleStyle.ALL,
        max_table_width=_WIDTH,
        break_on_hyphens=False,
    )
    table.add_rows([list(row) for row in section.rows])
    table.max_width = dict(zip(section.columns, _widths(section), strict=True))
    return f"{section.title} ({len(section.rows)})\n{table}"


def _widths(section: Section) -> list[int]:
    """How wide each column may be: narrow ones as they are, the others share."""
    columns = zip(section.columns, *section.rows, strict=True)
    natural = [max(map(_line_length, column)) for column in columns]
    room = _WIDTH - 1 - _FRAME * len(natural)
    even = room // len(natural)
    narrow = [width for width in natural if width <= even]
    wide = len(natural) - len(narrow)
    share = (room - sum(narrow)) // wide if wide else even
    return [width if width <= even else max(1, share) for width in natural]


def _line_length(cell: str) -> int:
    return max(map(len, cell.split("\n")))
