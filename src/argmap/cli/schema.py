"""`argmap schema`: the JSON Schema of the JSON format."""

import click

from argmap.cli.printing import output_option, put_out
from argmap.formats.schema.records import schema_text


@click.command()
@output_option
def schema(output: str) -> None:
    """Print the JSON Schema of the JSON format (draft 2020-12).

    \b
    Examples:
      argmap schema
      argmap schema -o argmap.schema.json
    """
    put_out(schema_text().encode("utf-8"), output, ".json")
