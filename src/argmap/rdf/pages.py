"""The vocabulary as a page: every term, what it is aligned with, and an example."""

from collections.abc import Iterator
from html import escape
from typing import Final

from argmap.rdf.dictionary import (
    ALL_PREFIXES,
    EXAMPLE_PREFIXES,
    Definition,
    definitions,
    ontology,
)
from argmap.rdf.vocabulary import ARGMAP

_TITLE: Final = "The argmap vocabulary"
_LEAD: Final = (
    f"Every term of the namespace {ARGMAP}: what it means, what it is under "
    "(sub-class or sub-property), which terms of other vocabularies are close to it "
    "(no more: nothing follows from such a link), where its meaning is taken from, and "
    "an example. A term without a source was coined for argmap."
)
_GROUPS: Final = (("Classes", True), ("Properties", False))
_STYLE: Final = (
    "body{font:16px/1.5 sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;"
    "color:#1a1a1a;background:#fff}h2{margin-top:3rem}h3{margin:2rem 0 0;"
    "font-family:monospace}th{text-align:left;font-weight:normal;color:#595959;"
    "padding-right:1rem;vertical-align:top}pre{background:#f4f4f4;padding:.6rem;"
    "overflow-x:auto}:target{background:#fff3bf}"
)


def vocabulary_markdown() -> str:
    """The page of the documentation."""
    return "\n".join(_markdown()) + "\n"


def vocabulary_html() -> str:
    """A page that stands alone; each term is found under its name, as in its IRI."""
    return "\n".join(_html()) + "\n"


def _rows(term: Definition) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What is known of a term, under its headings; nothing of what it has not."""
    yield "label", (term.label,)
    kind = f"{term.kind}, symmetric" if term.symmetric else term.kind
    yield "kind", (kind,)
    for heading, values in (
        ("under", term.under),
        ("close to", term.close),
        ("of", term.domain),
        ("leads to", term.range),
        ("apart from", term.apart),
        ("source", term.sources),
    ):
        if values:
            yield heading, values


def _grouped() -> Iterator[tuple[str, list[Definition]]]:
    found = definitions()
    for title, wanted in _GROUPS:
        yield title, [term for term in found if (term.kind == "class") is wanted]


def _markdown() -> Iterator[str]:
    whole = ontology()
    yield f"# {_TITLE}"
    yield f"\n{_LEAD}\n"
    yield f"Version {whole.version}, `{whole.version_iri}`; licence:"
    yield f"<{whole.licence}>.\n"
    yield "This page is made by `argmap vocabulary --to markdown`. How maps are"
    yield "stated with these terms, and under which addresses, is told in"
    yield "[linked data](linked-data.md).\n"
    yield "## Prefixes\n"
    yield "| prefix | namespace |"
    yield "|---|---|"
    for prefix, namespace in (ALL_PREFIXES | EXAMPLE_PREFIXES).items():
        yield f"| `{prefix}:` | `{namespace}` |"
    for title, terms in _grouped():
        yield f"\n## {title}"
        for term in terms:
            yield from _markdown_term(term)


def _markdown_term(term: Definition) -> Iterator[str]:
    yield f"\n### `argmap:{term.name}`\n"
    yield f"{term.meaning}\n"
    for heading, values in _rows(term):
        plain = heading in {"label", "kind"}
        shown = [value if plain else _marked(value) for value in values]
        yield f"- {heading}: {', '.join(shown)}"
    yield f"\n```turtle\n{term.example}\n```"


def _marked(value: str) -> str:
    return f"<{value}>" if "//" in value else f"`{value}`"


def _html() -> Iterator[str]:
    whole = ontology()
    yield "<!DOCTYPE html>"
    yield '<html lang="en"><head><meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{escape(_TITLE)}</title><style>{_STYLE}</style></head><body>"
    yield f"<h1>{escape(_TITLE)}</h1>"
    yield f"<p>{escape(_LEAD)}</p>"
    yield f"<p>Version {escape(whole.version)}, {escape(whole.version_iri)}; licence: "
    yield f"{_linked(whole.licence)}.</p>"
    yield "<h2>Prefixes</h2><table>"
    for prefix, namespace in (ALL_PREFIXES | EXAMPLE_PREFIXES).items():
        cells = f"<td><code>{escape(namespace)}</code></td>"
        yield f"<tr><th><code>{escape(prefix)}:</code></th>{cells}</tr>"
    yield "</table>"
    for title, terms in _grouped():
        yield f"<h2>{title}</h2>"
        for term in terms:
            yield from _html_term(term)
    yield "</body></html>"


def _html_term(term: Definition) -> Iterator[str]:
    yield f'<h3 id="{escape(term.name)}">argmap:{escape(term.name)}</h3>'
    yield f"<p>{escape(term.meaning)}</p><table>"
    for heading, values in _rows(term):
        shown = ", ".join(_linked(value) for value in values)
        yield f"<tr><th>{escape(heading)}</th><td>{shown}</td></tr>"
    yield f"</table><pre>{escape(term.example)}</pre>"


def _linked(value: str) -> str:
    """A term of ours leads to its place on the page, an address to where it says."""
    name = value.removeprefix("argmap:")
    if name != value:
        return f'<a href="#{escape(name)}">{escape(value)}</a>'
    if value.startswith("https://"):
        return f'<a href="{escape(value)}">{escape(value)}</a>'
    return escape(value)
