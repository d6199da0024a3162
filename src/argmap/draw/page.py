"""The page that shows every picture of a build, with links to all files."""

from collections.abc import Iterable, Sequence
from html import escape

from attrs import frozen

from argmap.draw.inlining import inlined

_STYLE = """
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
@media print { nav, .files, figcaption { display: none; }
  section { break-before: page; }
  figure { border: 0; margin: 0; padding: 0; }
  figure svg { max-height: 85vh; } }
"""


@frozen(kw_only=True)
class Entry:
    """What the page says of one map.

    Attributes:
        key: Key of the map.
        question: The question.
        language: Language tag of the question.
        summary: Holder and counts, in words.
        files: Names of the files beside the page.
        picture: The bytes of `KEY.svg`, where it was drawn.
    """

    key: str
    question: str
    language: str
    summary: str
    files: Sequence[str]
    picture: bytes | None


def index_page(entries: Sequence[Entry]) -> str:
    """The page as HTML; every text is escaped, nothing is fetched, nothing runs."""
    contents = "\n".join(
        f'<li><a href="#{escape(entry.key)}" lang="{escape(entry.language)}" '
        f'dir="auto">{escape(entry.question)}</a></li>'
        for entry in entries
    )
    maps = "\n".join(_section(entry) for entry in entries)
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy"
  content="default-src 'none'; style-src 'unsafe-inline'">
<title>Argument maps</title>
<style>{_STYLE}</style>
</head>
<body>
<h1>Argument maps</h1>
<nav aria-label="Maps">
<ul>
{contents}
</ul>
</nav>
<main>
{maps}
</main>
</body>
</html>
"""


def _section(entry: Entry) -> str:
    key, question = escape(entry.key), escape(entry.question)
    return f"""<section id="{key}" aria-labelledby="{key}--title">
<h2 id="{key}--title" lang="{escape(entry.language)}" dir="auto">{question}</h2>
<p dir="auto">{escape(entry.summary)}</p>
<ul class="files">
{_links(entry.files)}
</ul>
{_figure(entry)}
</section>"""


def _figure(entry: Entry) -> str:
    picture = inlined(entry.picture, key=entry.key) if entry.picture else None
    if picture is None:
        return "<p>This map could not be drawn.</p>"
    return f"""<figure>
{picture}
<figcaption><a href="{escape(entry.key)}.svg">Full size</a></figcaption>
</figure>"""


def _links(files: Iterable[str]) -> str:
    return "\n".join(
        f'<li><a href="{escape(name)}">{escape(name)}</a></li>' for name in files
    )
