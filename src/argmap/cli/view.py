"""`argmap view`: one map as a page to walk through."""

from pathlib import Path

import click

from argmap.cli.building import page_of
from argmap.cli.printing import STANDARD_OUTPUT, put_out
from argmap.cli.project import base_option, folder_options, project
from argmap.cli.quoting import quoted_texts, texts_option


@click.command()
@click.argument("key", metavar="MAP")
@click.option("-o", "--output", help="FILE.html; else MAP.html; - to print it.")
@texts_option
@click.option("--open", "at_once", is_flag=True, help="Open it in the browser.")
@base_option
@folder_options
def view(
    key: str,
    output: str | None,
    texts: Path | None,
    at_once: bool,
    base: str | None,
    maps: Path | None,
    seeds: Path | None,
) -> None:
    """Make one HTML file of a map, to walk through in any browser.

    It holds everything and asks no network for anything.

    \b
    Examples:
      argmap view cornered-2024
      argmap view iraq-debate -o debate.html --open
    """
    from argmap.draw.picture import pictures_of

    here = project(maps, seeds, base)
    loaded = here.load()
    chosen = loaded.named(key)
    quoted = quoted_texts([chosen], loaded, texts)
    drawn = pictures_of(chosen, ["svg"])
    if drawn.note:
        click.echo(f"{key}: {drawn.note}", err=True)
    picture = drawn.pictures["svg"]
    page = page_of(chosen, picture, loaded.maps, here.base, loaded.records, quoted)
    where = output or f"{key}.html"
    put_out(page.encode(), where, ".html")
    if at_once and where != STANDARD_OUTPUT:
        click.launch(str(Path(where).resolve()))
