"""`argmap list`: the maps, with their questions, holders and counts."""

from pathlib import Path

import click

from argmap.analysis.measures import counts_of
from argmap.cli.exits import fail
from argmap.cli.printing import output_option, put_json, put_text
from argmap.cli.project import folder_options, project
from argmap.cli.wording import summary_line
from argmap.model.maps import ArgumentMap


@click.command("list")
@folder_options
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@output_option
def list_maps(
    maps: Path | None, seeds: Path | None, as_json: bool, output: str
) -> None:
    """List the maps: key, question, holders, counts.

    \b
    Examples:
      argmap list
      argmap list --json -o maps.json
    """
    loaded = project(maps, seeds).load()
    if as_json:
        listed = [_entry(argument_map) for argument_map in loaded.maps]
        put_json(listed, output)
    else:
        put_text(map(summary_line, loaded.maps), output)
    if loaded.errors:
        fail(loaded.errors)


def _entry(argument_map: ArgumentMap) -> dict[str, object]:
    counts = counts_of(argument_map)
    return {
        "key": argument_map.key,
        "question": argument_map.question,
        "holders": [position.holder_name for position in argument_map.positions],
        "propositions": counts.propositions,
        "inferences": counts.inferences,
        "attacks": counts.attacks,
        "alignments": counts.alignments,
    }
