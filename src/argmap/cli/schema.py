"""`argmap schema`: the JSON Schema of the JSON format."""

from importlib.resources import files

import click

from argmap.cli.printing import STANDARD_OUTPUT, put_out


@click.command()
@click.option(
    "-o", "--output", default=STANDARD_OUTPUT, help="A file, or - for the terminal."
)
def schema(output: str) -> None:
    """Print the JSON Schema of the JSON format (draft 2020-12).

    \b
    Examples:
      argmap schema
      argmap schema -o argmap.schema.json
    """
    content = files("argmap.formats").joinpath("argmap.schema.json").read_bytes()
    put_out(content, output, ".json")
