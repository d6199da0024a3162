"""Sections as Markdown (GitHub's tables)."""

import re
from collections.abc import Iterable

from argmap.reports.sections import Section

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~&$])")


def markdown_text(title: str, sections: Iterable[Section]) -> str:
    """A document of one title and a table for each section that holds something."""
    parts = [f"# {_escaped(' '.join(title.split()))}"]
    for section in sections:
        parts += [f"## {_escaped(section.title)}", _table(section)]
    return "\n\n".join(parts) + "\n"


def _table(section: Section) -> str:
    if not section.rows:
        return "None."
    rule = ("---",) * len(section.columns)
    heads = tuple(_escaped(column) for column in section.columns)
    rows = (tuple(_escaped(cell) for cell in row) for row in section.rows)
    return "\n".join(f"| {' | '.join(row)} |" for row in (heads, rule, *rows))


def _escaped(text: str) -> str:
    """A text that stays text in a cell and in a heading; line ends become `<br>`."""
    lines = (_SPECIAL.sub(r"\\\1", " ".join(line.split())) for line in text.split("\n"))
    return "<br>".join(lines)
