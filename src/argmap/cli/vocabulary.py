"""`argmap vocabulary`: the terms of the linked data, as Turtle or as a page."""

import click

from argmap.cli.printing import output_option, put_out

_SUFFIXES = {"turtle": ".ttl", "html": ".html", "markdown": ".md"}


@click.command()
@click.option(
    "--to",
    "name",
    type=click.Choice([*_SUFFIXES]),
    default="turtle",
    show_default=True,
    help="How it is written.",
)
@output_option
def vocabulary(name: str, output: str) -> None:
    """Write the vocabulary: what each class and property means, with an example.

    \b
    Examples:
      argmap vocabulary
      argmap vocabulary --to html -o vocabulary.html
    """
    put_out(_text(name).encode("utf-8"), output, _SUFFIXES[name])


def _text(name: str) -> str:
    from argmap.rdf.pages import vocabulary_html, vocabulary_markdown
    from argmap.rdf.vocabulary import vocabulary_turtle

    match name:
        case "html":
            return vocabulary_html()
        case "markdown":
            return vocabulary_markdown()
        case _:
            return vocabulary_turtle()
