"""`argmap vocabulary`: the terms of the linked data, and what belongs to them."""

import click

from argmap.cli.printing import output_option, put_out
from argmap.cli.project import base_option, project

_SUFFIXES = {"turtle": ".ttl", "html": ".html", "markdown": ".md"}
_PARTS = {"terms": ".ttl", "shapes": ".ttl", "schemes": ".ttl", "context": ".jsonld"}


@click.command()
@click.option(
    "--to",
    "name",
    type=click.Choice([*_SUFFIXES]),
    default="turtle",
    show_default=True,
    help="How the terms are written.",
)
@click.option(
    "--of",
    "part",
    type=click.Choice([*_PARTS]),
    default="terms",
    show_default=True,
    help="The terms; the SHACL shapes; the schemes; the context of JSON-LD.",
)
@output_option
@base_option
def vocabulary(name: str, part: str, output: str, base: str | None) -> None:
    """Write the vocabulary: what each class and property means, with an example.

    With --of, what belongs to it: the SHACL shapes, every argumentation scheme with its
    critical questions (named under the base), or the context of JSON-LD.

    \b
    Examples:
      argmap vocabulary
      argmap vocabulary --to html -o vocabulary.html
      argmap vocabulary --of schemes -o schemes.ttl
    """
    if part == "terms":
        put_out(_terms(name).encode("utf-8"), output, _SUFFIXES[name])
    elif name == "turtle":
        put_out(_part(part, base).encode("utf-8"), output, _PARTS[part])
    else:
        raise click.UsageError(f'only the terms are a page, not the "{part}"')


def _terms(name: str) -> str:
    from argmap.rdf.pages import vocabulary_html, vocabulary_markdown
    from argmap.rdf.vocabulary import vocabulary_turtle

    match name:
        case "html":
            return vocabulary_html()
        case "markdown":
            return vocabulary_markdown()
        case _:
            return vocabulary_turtle()


def _part(part: str, base: str | None) -> str:
    from argmap import rdf

    match part:
        case "shapes":
            return f"{rdf.shapes_turtle()}\n{rdf.sparql_shapes_turtle()}"
        case "context":
            return rdf.context_jsonld()
        case _:
            return rdf.schemes_turtle(project(None, None, base).base)
