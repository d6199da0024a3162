"""The page on two maps that meet: side by side, as a picture, and in tables."""

from collections.abc import Mapping, Sequence
from html import escape
from typing import Final

from attrs import Factory, frozen

from argmap.analysis.clash import Clash
from argmap.draw.clash.drawing import clash_title
from argmap.model.maps import ArgumentMap
from argmap.model.propositions import Proposition
from argmap.pages.frame import document, links, table
from argmap.pages.inlining import inlined
from argmap.pages.sides import clash_section
from argmap.reports.sections import Section, clash_sections

_SIDE_BY_SIDE: Final = frozenset(
    {
        "Opposed recommendations",
        "Contested points",
        "Disputed facts",
        "Same facts, other recommendations",
        "Shared ground",
        "Allied recommendations",
    }
)
"""The sections that stand side by side, and so in no table."""


@frozen(kw_only=True)
class Neighbours:
    """What lies beside the page.

    Attributes:
        index: Name of the page of all maps.
        own: Names of the pictures of the clash.
        left: Names of the pictures of the left map.
        right: Names of the pictures of the right map.
        pages: Names of the pages of both maps, by key, as far as they are there.
    """

    index: str
    own: Sequence[str]
    left: Sequence[str]
    right: Sequence[str]
    pages: Mapping[str, str] = Factory(dict[str, str])


def clash_page(clash: Clash, picture: bytes | None, beside: Neighbours) -> str:
    """The page as HTML; every text is escaped, nothing is fetched, nothing runs."""
    title = clash_title(clash)
    left, right = clash.left.argument_map, clash.right.argument_map
    rest = [each for each in clash_sections(clash) if each.title not in _SIDE_BY_SIDE]
    tables = "\n".join(map(_section, rest))

    def link(proposition: Proposition) -> str | None:
        page = beside.pages.get(proposition.map_key)
        return None if page is None else f"{page}#{proposition.key}"

    return document(
        title,
        f"""<nav aria-label="Maps">
<p><a href="{escape(beside.index)}">All maps</a></p>
<ul>
{_map_item(left, beside.index, beside.left)}
{_map_item(right, beside.index, beside.right)}
</ul>
</nav>
<main>
<h1 dir="auto">{escape(title)}</h1>
{clash_section(clash, (clash.left, clash.right), link)}
{_figure(picture, beside.own)}
{tables}
</main>""",
    )


def _map_item(argument_map: ArgumentMap, index: str, files: Sequence[str]) -> str:
    """A link to where the map stands among all; its question alone if not built."""
    question = escape(argument_map.question)
    said = f'lang="{escape(argument_map.language)}" dir="auto"'
    if not files:
        return f"<li {said}>{question}</li>"
    address = f"{escape(index)}#{escape(argument_map.key)}"
    return f'<li><a href="{address}" {said}>{question}</a>\n{links(files)}</li>'


def _figure(picture: bytes | None, files: Sequence[str]) -> str:
    shown = inlined(picture, key="clash") if picture else None
    if shown is None:
        return "<p>This clash could not be drawn.</p>"
    return f"""<figure>
{shown}
<figcaption>{links(files)}</figcaption>
</figure>"""


def _section(section: Section) -> str:
    return f"""<section class="report">
<h2>{escape(section.title)}</h2>
{table(section)}
</section>"""
