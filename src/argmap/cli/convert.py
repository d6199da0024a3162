"""`argmap convert`: files of maps from one format into another, with what is lost."""

import sys
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import click

from argmap.cli.printing import output_option, put_json, put_out, tell
from argmap.cli.project import base_option, folder_options, project
from argmap.cli.reading import InputFile, read_together
from argmap.errors import LoadingError
from argmap.formats import Format, Setting, all_written, format_named, written
from argmap.model.maps import ArgumentMap
from argmap.rdf.reading import Loss
from argmap.rdf.syntaxes import SYNTAXES
from argmap.seeds.reading import read_record, record_files

_RDF = frozenset(syntax.name for syntax in SYNTAXES)


@click.command()
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@click.option("--to", "target", required=True, help="The format: json, turtle, …")
@click.option("--from", "source", help="The format of the files; else by their names.")
@output_option
@click.option("--report", help="A JSON file for what is lost.")
@click.option("--strict", is_flag=True, help="Exit with 1 where something is lost.")
@base_option
@folder_options
def convert(
    files: tuple[str, ...],
    target: str,
    source: str | None,
    output: str,
    report: str | None,
    strict: bool,
    base: str | None,
    maps: Path | None,
    seeds: Path | None,
) -> None:
    """Convert files of maps, RDF or JSON, into another format.

    The files are read together, so that maps may adopt from one another; - is the
    standard input. What cannot be carried is told on the standard error. With -o
    FOLDER/ every map becomes a file of its own.

    \b
    Examples:
      argmap convert maps.nq --to json -o maps/
      argmap convert debate.ttl --to json -o debate.json --strict
      argmap convert aifdb.rdf --to turtle --report lost.json
    """
    chosen = format_named(target)
    here = project(maps, seeds, base)
    readings = read_together([InputFile.of(file, source) for file in files])
    found = [each for reading in readings for each in reading.maps]
    losses = [loss for reading in readings for loss in reading.report]
    losses += _left_behind(chosen, found)
    records = {file.stem: read_record(file) for file in record_files(here.seeds)}
    _write(found, chosen, Setting(records=records, base=here.base), output)
    for loss in losses:
        tell(str(loss), err=True)
    if report is not None:
        put_json([_told(loss) for loss in losses], report)
    if strict and losses:
        sys.exit(1)


def _left_behind(target: Format, maps: Sequence[ArgumentMap]) -> list[Loss]:
    """What the format cannot carry, for each map; of RDF only the order of writing."""
    behind = "" if target.name in _RDF else target.leaves_behind
    return [
        Loss(code="not-carried", iri=each.key, message=behind, path=target.name)
        for each in maps
        if behind
    ]


def _write(
    maps: Sequence[ArgumentMap], target: Format, setting: Setting, output: str
) -> None:
    folder = Path(output)
    if output.endswith("/") or folder.is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        for each in maps:
            content = written(target, each, setting)
            file = folder / f"{each.key}{target.suffix}"
            put_out(content, str(file), target.suffix)
    else:
        put_out(_content(maps, target, setting), output, target.suffix)


def _content(maps: Sequence[ArgumentMap], target: Format, setting: Setting) -> bytes:
    if target.write_all is not None:
        out = BytesIO()
        all_written(target, maps, setting, out)
        return out.getvalue()
    if len(maps) == 1:
        return written(target, maps[0], setting)
    raise LoadingError(
        "several-maps",
        f"there are {len(maps)} maps, and a file of this format holds one",
        hint="name a folder: -o FOLDER/",
    )


def _told(loss: Loss) -> dict[str, str]:
    return {
        "file": loss.path,
        "code": loss.code,
        "about": loss.iri,
        "message": loss.message,
    }
