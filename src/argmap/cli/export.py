"""`argmap export`: maps in an interchange format."""

from pathlib import Path
from typing import BinaryIO

import click

from argmap.cli.printing import output_option, put_out, put_pieces
from argmap.cli.project import base_option, folder_options, project
from argmap.errors import UnknownNameError, did_you_mean, raise_together
from argmap.formats import (
    DEFAULT_PROFILE,
    Format,
    Setting,
    all_written,
    format_named,
    format_names,
    written,
)

_CATALOGUED = ("nquads", "trig")
"""The formats that keep graphs apart."""


@click.command()
@click.argument("keys", nargs=-1, metavar="[MAP]...")
@click.option("--to", "name", required=True, help="The format: turtle, json, dot, …")
@click.option("--profile", help="Add a dialect of AIF: aif-owl or aifdb.")
@click.option("--dump", help="Where the file will be, below the base: maps.nq.")
@output_option
@base_option
@folder_options
def export(
    keys: tuple[str, ...],
    name: str,
    profile: str | None,
    dump: str | None,
    output: str,
    base: str | None,
    maps: Path | None,
    seeds: Path | None,
) -> None:
    """Write maps in an interchange format.

    The syntaxes of RDF (turtle, ntriples, nquads, trig, jsonld, rdfxml) hold any number
    of maps: all of them where none is named. Other formats hold one. N-Quads and TriG
    keep graphs apart, and end with the catalogue of them.

    \b
    Examples:
      argmap export cornered-2024 --to turtle
      argmap export --to nquads --profile aifdb --dump maps.nq -o maps.nq
    """
    if dump is not None and name not in _CATALOGUED:
        raise click.UsageError(f'"{name}" has no catalogue that could say --dump')
    chosen_format = _format(name, keys, profile)
    here = project(maps, seeds, base)
    loaded = here.load(keys)
    if not keys:
        raise_together(loaded.errors)
    chosen = loaded.chosen(keys)
    setting = Setting(
        records=loaded.records, base=here.base, profile=profile or DEFAULT_PROFILE
    )
    if len(chosen) == 1 and name not in _CATALOGUED:
        content = written(chosen_format, chosen[0], setting)
        put_out(content, output, chosen_format.suffix)
        return
    if chosen_format.write_all is None:
        raise click.UsageError(f'a file of the format "{name}" holds one map: name it')

    def write(file: BinaryIO) -> None:
        all_written(chosen_format, chosen, setting, file)
        if name in _CATALOGUED:
            from argmap.rdf.dumping import write_catalogue

            write_catalogue(chosen, setting, name, file, dump)

    put_pieces(write, output, chosen_format.suffix)


def _format(name: str, keys: tuple[str, ...], profile: str | None) -> Format:
    if name in ("svg", "pdf", "png") and name not in format_names():
        key = keys[0] if keys else "MAP"
        raise UnknownNameError(
            "unknown-format",
            f'"{name}" is a picture, and no interchange format',
            hint=f"draw it: argmap render {key} -o {key}.{name}",
        )
    chosen = format_named(name)
    if profile is not None and profile not in chosen.profiles:
        hint = did_you_mean(profile, chosen.profiles)
        raise UnknownNameError(
            "unknown-profile",
            f'the format "{name}" has no profile "{profile}"',
            hint=hint,
        )
    return chosen
