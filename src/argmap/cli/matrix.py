"""`argmap matrix`: who recommends what, and how the others stand to it."""

from pathlib import Path

import click

from argmap.analysis.matrix import Matrix, matrix_of
from argmap.cli.exits import fail
from argmap.cli.printing import output_option, put_out
from argmap.cli.project import folder_options, project
from argmap.cli.sides import sides_of
from argmap.cli.ways import chosen_way, for_terminal, way_options

_SUFFIXES = {"table": ".txt", "markdown": ".md", "json": ".json", "csv": ".csv"}


@click.command()
@click.argument("names", nargs=-1, metavar="[MAP[/POSITION]]...")
@way_options(_SUFFIXES)
@output_option
@folder_options
def matrix(
    names: tuple[str, ...],
    way: str | None,
    as_json: bool,
    output: str,
    maps: Path | None,
    seeds: Path | None,
) -> None:
    """Show who recommends what: a row for each recommendation, a column for each side.

    Without a name, every map that has positions is a side. What the others think of a
    recommendation is read as `argmap compare` reads it.

    \b
    Examples:
      argmap matrix rose-2020 wahab-2024
      argmap matrix --as markdown -o matrix.md
    """
    chosen = chosen_way(way, as_json=as_json)
    loaded = project(maps, seeds).load()
    every = [each.key for each in loaded.maps if each.positions]
    found = matrix_of(sides_of(names or every, loaded), loaded.maps)
    put_out(_told(found, chosen).encode(), output, _SUFFIXES[chosen])
    if loaded.errors:
        fail(loaded.errors)


def _told(found: Matrix, way: str) -> str:
    from argmap.reports.csv import matrix_csv
    from argmap.reports.json import matrix_json
    from argmap.reports.markdown import markdown_text
    from argmap.reports.sections import matrix_section
    from argmap.reports.table import table_text

    match way:
        case "json":
            return matrix_json(found)
        case "csv":
            return matrix_csv(found)
        case "markdown":
            return markdown_text("Recommendations", [matrix_section(found)])
        case _:
            return for_terminal(table_text([matrix_section(found)]))
