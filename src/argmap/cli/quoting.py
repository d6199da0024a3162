"""The texts whose words a page quotes: only where a folder of copies is named."""

from collections.abc import Iterable, Mapping
from pathlib import Path

import click

from argmap.errors import ArgmapError, raise_together
from argmap.loading import Loaded
from argmap.model.maps import ArgumentMap

texts_option = click.option(
    "--texts",
    type=click.Path(file_okay=False, path_type=Path),
    help="A folder with copies of the source texts, to quote their words.",
)
"""Gives a command the option `--texts`; no variable stands in for it, so that words of
a source get into a file that others read only where someone asks for it."""


def quoted_texts(
    maps: Iterable[ArgumentMap], loaded: Loaded, folder: Path | None
) -> Mapping[str, str]:
    """The texts of the sources of some maps, by key; none without a folder.

    A debate quotes the sources of the maps that it adopts from.

    Raises:
        SeedError: `unknown-text` where a copy is missing, or `unreadable-text`.
        ArgmapErrors: Several of these.
    """
    if folder is None:
        return {}
    from argmap.seeds.finding import text_of

    homes = {node.map_key for each in maps for node in each.adopted}
    concerned = [*maps, *(each for each in loaded.maps if each.key in homes)]
    keys = dict.fromkeys(source.key for each in concerned for source in each.sources)
    texts: dict[str, str] = {}
    faults: list[ArgmapError] = []
    for key in keys:
        if key in loaded.records:
            try:
                texts[key] = text_of(loaded.records[key], folder)
            except ArgmapError as fault:
                faults.append(fault)
    raise_together(faults, "not every text was found")
    return texts
