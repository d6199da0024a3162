"""Which anchors of the maps a cut or a join of sentences has moved."""

from pathlib import Path

from argmap.cli.printing import tell
from argmap.cli.project import project
from argmap.errors import ArgmapError
from argmap.loading import Loaded
from argmap.seeds.records import SourceRecord


def loaded_maps(seeds: Path) -> Loaded | None:
    """The maps of the project as they are now; `None` where there are none."""
    try:
        return project(None, seeds).load()
    except ArgmapError:
        return None


def tell_moved(
    loaded: Loaded | None, record: SourceRecord, paragraph: int, sentence: int
) -> None:
    """Say on the standard error which lines of the maps to look at again.

    Args:
        loaded: The maps, loaded before the record was changed.
        record: The record as it was.
        paragraph: The number of the changed paragraph.
        sentence: The number of the first changed sentence.
    """
    known = loaded is not None and bool(loaded.maps)
    tell(
        f'sentences of paragraph {paragraph} of "{record.key}" have new numbers'
        + ("" if known else ", and no map was found: see to your anchors to it"),
        err=True,
    )
    if loaded is None:
        return
    places = [
        f"{anchor.whence or argument_map.key}: now another place: {anchor.locator}"
        for argument_map in loaded.maps
        for anchor in argument_map.anchors
        if anchor.source == record.key
        and anchor.paragraph == paragraph
        and (anchor.through or anchor.sentence or 0) >= sentence
    ]
    for place in dict.fromkeys(places):
        tell(place, err=True)
    if loaded.errors:
        tell("not every map could be read: argmap check", err=True)
