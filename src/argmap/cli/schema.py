"""`argmap schema`: the JSON Schema of the JSON format."""

import click

from argmap.cli.printing import STANDARD_OUTPUT, put_out
from argmap.formats.schema.records import schema_text


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
    put_out(schema_text().encode("utf-8"), output, ".json")
