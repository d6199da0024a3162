"""What the pages of a build have in common: their frame, their tables, their links."""

from collections.abc import Iterable
from html import escape
from typing import Final

from argmap.pages.assets import asset, policy, style
from argmap.pages.palette import style_of
from argmap.reports.sections import Section

_STYLES: Final = ("page.css", "sides.css", "frame.css")


def document(title: str, body: str) -> str:
    """A page as HTML, of markup; nothing is fetched, nothing runs."""
    styles = [*map(asset, _STYLES), style_of({})]
    sheets = "\n".join(map(style, styles))
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{policy(styles, ())}">
<meta name="color-scheme" content="light dark">
<title>{escape(title)}</title>
{sheets}
</head>
<body class="plain">
{body}
</body>
</html>
"""


def table(section: Section) -> str:
    """A section of a report as a table with heads; `None.` where it has no rows."""
    if not section.rows:
        return "<p>None.</p>"
    heads = "".join(
        f'<th scope="col" dir="auto">{_lines(head)}</th>' for head in section.columns
    )
    rows = "\n".join(
        f"<tr>{_head_of_row(first)}{''.join(map(_cell, rest))}</tr>"
        for first, *rest in section.rows
    )
    return f"""<div class="wide" role="region" tabindex="0" \
aria-label="{escape(section.title)}">
<table>
<thead><tr>{heads}</tr></thead>
<tbody>
{rows}
</tbody>
</table>
</div>"""


def links(names: Iterable[str]) -> str:
    """A list of files that lie beside the page; nothing where there are none."""
    items = "\n".join(
        f'<li><a href="{escape(name)}">{escape(name)}</a></li>' for name in names
    )
    return f'<ul class="files">\n{items}\n</ul>' if items else ""


def _head_of_row(text: str) -> str:
    return f'<th scope="row" dir="auto">{_lines(text)}</th>'


def _cell(text: str) -> str:
    return f'<td dir="auto">{_lines(text)}</td>'


def _lines(text: str) -> str:
    return "<br>".join(map(escape, text.split("\n")))
