"""`argmap list`: the maps, with their questions, holders and counts."""

import json
from pathlib import Path

import click

from argmap.analysis.measures import counts_of
from argmap.cli.printing import plain
from argmap.cli.project import folder_options, project
from argmap.cli.root import fail
from argmap.model.maps import ArgumentMap


@click.command("list")
@folder_options
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def list_maps(maps: Path | None, seeds: Path | None, as_json: bool) -> None:
    """List the maps: key, question, holders, counts.

    \b
    Examples:
      argmap list
      argmap list --json
    """
    loaded = project(maps, seeds).load()
    if as_json:
        listed = [_entry(argument_map) for argument_map in loaded.maps]
        click.echo(json.dumps(listed, ensure_ascii=False, indent=2))
    else:
        for argument_map in loaded.maps:
            click.echo(summary_line(argument_map))
    if loaded.errors:
        fail(loaded.errors)


def summary_line(argument_map: ArgumentMap) -> str:
    """One line that says what a map is about, whose it is, and how much it holds."""
    counts = counts_of(argument_map)
    holders = ", ".join(position.holder_name for position in argument_map.positions)
    counted = ", ".join(
        f"{number} {noun if number != 1 else noun[:-1]}"
        for number, noun in (
            (counts.propositions, "propositions"),
            (counts.inferences, "inferences"),
            (counts.attacks, "attacks"),
        )
    )
    question = plain(argument_map.question)
    return f"{argument_map.key}: {question} — {plain(holders)} — {counted}"


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
