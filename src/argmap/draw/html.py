"""What the pages of a build have in common: their frame, their tables, their links."""

from collections.abc import Iterable
from html import escape
from typing import Final

from argmap.reports.sections import Section

_STYLE: Final = """
:root { color-scheme: light; }
body { margin: 2rem auto; max-width: 120rem; padding: 0 1rem; color: #1B2430;
  background: #fff; font: 1rem/1.5 "Noto Sans", Arial, Helvetica, sans-serif; }
h1 { font-size: 1.5rem; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .25rem; }
nav ul, .files { list-style: none; margin: .5rem 0; padding: 0; }
.files li { display: inline-block; margin-right: 1rem; }
p { margin: .25rem 0; }
a { color: #1A528F; }
a:focus-visible { outline: 2px solid #1A528F; outline-offset: 2px; }
figure { margin: 1rem 0; border: 1px solid #D5DBE1; border-radius: 6px;
  padding: .5rem; }
figure svg { display: block; margin: auto; max-width: 100%; height: auto; }
table { border-collapse: collapse; margin: 1rem 0; }
th, td { border: 1px solid #D5DBE1; padding: .35rem .6rem; text-align: start;
  vertical-align: top; font-weight: normal; }
thead th { background: #F3F5F7; font-weight: bold; }
.wide { overflow-x: auto; }
@media print { nav, .files, figcaption { display: none; }
  section { break-before: page; }
  section.report { break-before: auto; }
  figure { border: 0; margin: 0; padding: 0; }
  figure svg { max-height: 85vh; } }
"""


def document(title: str, body: str) -> str:
    """A page as HTML, of markup; nothing is fetched, nothing runs."""
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy"
  content="default-src 'none'; style-src 'unsafe-inline'">
<title>{escape(title)}</title>
<style>{_STYLE}</style>
</head>
<body>
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
