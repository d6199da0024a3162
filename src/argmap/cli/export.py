"""`argmap export`: one map in an interchange format."""

from pathlib import Path

import click

from argmap.cli.printing import output_option, put_out
from argmap.cli.project import base_option, folder_options, project
from argmap.errors import UnknownNameError
from argmap.formats import Setting, format_named, format_names, written


@click.command()
@click.argument("key", metavar="MAP")
@click.option("--to", "name", required=True, help="The format: turtle, json, dot, …")
@output_option
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
    if name in ("svg", "pdf", "png") and name not in format_names():
        raise UnknownNameError(
            "unknown-format",
            f'"{name}" is a picture, and no interchange format',
            hint=f"draw it: argmap render {key} -o {key}.{name}",
        )
    chosen_format = format_named(name)
    here = project(maps, seeds, base)
    loaded = here.load()
    chosen = loaded.named(key)
    setting = Setting(records=loaded.records, base=here.base)
    content = written(chosen_format, chosen, setting)
    put_out(content, output, chosen_format.suffix)
