"""The page that shows every picture of a build, with links to all files."""

from collections.abc import Iterable, Sequence
from html import escape

from attrs import frozen

from argmap.pages.frame import document, links, table
from argmap.pages.inlining import inlined
from argmap.reports.sections import Section

_CLASHES = "--clashes"
"""The id of the section on pairs, which no map can have as its key."""


@frozen(kw_only=True)
class Entry:
    """What the page says of one map.

    Attributes:
        key: Key of the map.
        question: The question.
        language: Language tag of the question.
        summary: Holder and counts, in words.
        page: Name of the page to walk through it, where there is one.
        files: Names of the files beside the page.
        picture: The bytes of `KEY.svg`, where it was drawn.
    """

    key: str
    question: str
    language: str
    summary: str
    page: str | None
    files: Sequence[str]
    picture: bytes | None


@frozen(kw_only=True)
class Pair:
    """What the page says of two maps that meet.

    Attributes:
        page: Name of the page on their clash.
        title: Who they are.
        coverage: How much of each side's reasons the other meets, in words.
        files: Names of its pictures beside the page.
    """

    page: str
    title: str
    coverage: str
    files: Sequence[str]


def index_page(
    entries: Sequence[Entry],
    pairs: Sequence[Pair] = (),
    matrix: Section | None = None,
) -> str:
    """The page as HTML; every text is escaped, nothing is fetched, nothing runs.

    Args:
        entries: The maps.
        pairs: Those maps that meet, two by two.
        matrix: Who of them recommends what.
    """
    contents = [
        f'<li><a href="#{escape(entry.key)}" lang="{escape(entry.language)}" '
        f'dir="auto">{escape(entry.question)}</a></li>'
        for entry in entries
    ]
    parts = [_section(entry) for entry in entries]
    if pairs:
        contents.append(f'<li><a href="#{_CLASHES}">Where they clash</a></li>')
        parts.append(_clashes(pairs, matrix))
    return document(
        "Argument maps",
        f"""<h1>Argument maps</h1>
<nav aria-label="Maps">
<ul>
{_joined(contents)}
</ul>
</nav>
<main>
{_joined(parts)}
</main>""",
    )


def _clashes(pairs: Sequence[Pair], matrix: Section | None) -> str:
    listed = _joined(
        f"""<li><a href="{escape(pair.page)}" dir="auto">{escape(pair.title)}</a>
<p dir="auto">{escape(pair.coverage)}</p>
{links(pair.files)}</li>"""
        for pair in pairs
    )
    recommended = ""
    if matrix is not None and matrix.rows:
        recommended = f"<h3>{escape(matrix.title)}</h3>\n{table(matrix)}"
    return f"""<section id="{_CLASHES}" aria-labelledby="{_CLASHES}--title">
<h2 id="{_CLASHES}--title">Where they clash</h2>
<ul class="pairs">
{listed}
</ul>
{recommended}
</section>"""


def _joined(parts: Iterable[str]) -> str:
    return "\n".join(parts)


def _section(entry: Entry) -> str:
    key, question = escape(entry.key), escape(entry.question)
    return f"""<section id="{key}" aria-labelledby="{key}--title">
<h2 id="{key}--title" lang="{escape(entry.language)}" dir="auto">{question}</h2>
<p dir="auto">{escape(entry.summary)}</p>
{_walk(entry)}{links(entry.files)}
{_figure(entry)}
</section>"""


def _walk(entry: Entry) -> str:
    """The link to the page of the map."""
    if entry.page is None:
        return ""
    return f'<p><a class="walk" href="{escape(entry.page)}">Walk through it</a></p>\n'


def _figure(entry: Entry) -> str:
    picture = inlined(entry.picture, key=entry.key) if entry.picture else None
    if picture is None:
        return "<p>This map could not be drawn.</p>"
    return f"""<figure>
{picture}
<figcaption><a href="{escape(entry.key)}.svg">Full size</a></figcaption>
</figure>"""
