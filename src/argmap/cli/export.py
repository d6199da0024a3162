"""`argmap export`: one map in an interchange format."""

from pathlib import Path

import click

from argmap.cli.printing import STANDARD_OUTPUT, put_out
from argmap.cli.project import base_option, folder_options, project
from argmap.formats import Setting, format_named


@click.command()
@click.argument("key", metavar="MAP")
@click.option("--to", "name", required=True, help="The format: turtle, json, dot, …")
@click.option(
    "-o", "--output", default=STANDARD_OUTPUT, help="A file, or - for the terminal."
)
@base_option
@folder_options
def export(
    key: str,
    name: str,
    output: str,
    base: str | None,
    maps: Path | None,
    seeds: Path | None,
) -> None:
    """Write one map in an interchange format.

    \b
    Examples:
      argmap export cornered-2024 --to turtle
      argmap export cornered-2024 --to json -o cornered.json
    """
    chosen_format = format_named(name)
    here = project(maps, seeds, base)
    loaded = here.load()
    chosen = loaded.named(key)
    setting = Setting(records=loaded.records, base=here.base)
    content = chosen_format.write(chosen, setting).encode("utf-8")
    put_out(content, output, chosen_format.suffix)
