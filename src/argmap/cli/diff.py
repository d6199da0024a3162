"""`argmap diff`: what became of a map between two versions."""

import sys
from pathlib import Path

import click

from argmap.analysis.changes import Changes, changes_between
from argmap.cli.printing import STANDARD_OUTPUT, put_out, put_text
from argmap.cli.project import Project, folder_options, project
from argmap.cli.render import KINDS, PICTURES
from argmap.cli.versions import version
from argmap.cli.ways import for_terminal
from argmap.model.maps import ArgumentMap
from argmap.reports.lines import plain


@click.command("diff")
@click.argument("old")
@click.argument("new", required=False)
@click.option("--json", "as_json", is_flag=True, help="Tell it for programs.")
@click.option(
    "-o",
    "--output",
    default=STANDARD_OUTPUT,
    help="A file: .svg, .pdf, .png or .dot for a drawing; - for the terminal.",
)
@click.option("--all", "everything", is_flag=True, help="Draw what is the same, too.")
@click.option("--exit-code", is_flag=True, help="Exit with 1 where anything differs.")
@folder_options
def diff(
    old: str,
    new: str | None,
    as_json: bool,
    output: str,
    everything: bool,
    exit_code: bool,
    maps: Path | None,
    seeds: Path | None,
) -> None:
    """Say what became of a map: added, removed, reworded, led elsewhere.

    OLD and NEW are each the key of a map, a file (.py or .json), or one of these in a
    git revision: REVISION:KEY, REVISION:FILE. Without NEW it is the map of the same key
    as it is now. A Python module is code, and is run, that of a revision too.

    \b
    Examples:
      argmap diff HEAD~3:rose-2020
      argmap diff before.json after.json -o changes.svg
    """
    here = project(maps, seeds)
    before = version(old, here)
    after = _after(new, before, here)
    changes = changes_between(before, after)
    kind = Path(output).suffix[1:].lower() if output != STANDARD_OUTPUT else ""
    if kind in KINDS and as_json:
        raise click.UsageError(f"--json is no .{kind}")
    if kind in KINDS:
        put_out(_drawn(changes, kind, everything), output, f".{kind}")
    else:
        _tell(changes, output, as_json=as_json)
    if exit_code and changes:
        sys.exit(1)


def _after(name: str | None, before: ArgumentMap, here: Project) -> ArgumentMap:
    return here.load().named(before.key) if name is None else version(name, here)


def _tell(changes: Changes, output: str, *, as_json: bool) -> None:
    from argmap.reports.changes import changes_json, changes_lines

    if as_json:
        put_text(changes_json(changes).splitlines(), output, ".json")
        return
    lines = (for_terminal(plain(line)).rstrip("\n") for line in changes_lines(changes))
    put_text(lines, output)


def _drawn(changes: Changes, kind: str, everything: bool) -> bytes:
    if kind == "dot":
        from argmap.draw.ghosts import changes_dot

        return changes_dot(changes, everything=everything).encode("utf-8")
    from argmap.draw.ghosts import changes_pictures

    drawn = changes_pictures(changes, [PICTURES[kind]], everything=everything)
    if kind == "pdf":
        click.echo(f"{changes.new.key}: {drawn.paper}", err=True)
    return drawn.pictures[PICTURES[kind]]
