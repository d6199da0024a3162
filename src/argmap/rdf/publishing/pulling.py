"""Reads the maps back that argmap has published in a store."""

from collections.abc import Iterator

from attrs import frozen

from argmap.errors import ArgmapError, ExportError, LoadingError
from argmap.model.maps import ArgumentMap
from argmap.rdf.catalogue import Entry, digest_of
from argmap.rdf.publishing.listing import listed_in
from argmap.rdf.publishing.planning import PENDING
from argmap.rdf.publishing.stores import Store
from argmap.rdf.reading import Loss, read_rdf


@frozen(kw_only=True)
class Pulled:
    """What a store came to.

    Attributes:
        maps: Every map that argmap has published under the base.
        report: What could not be carried, or was carried with a change.
        faults: The graphs that are not as argmap published them.
    """

    maps: tuple[ArgumentMap, ...]
    report: tuple[Loss, ...]
    faults: tuple[ArgmapError, ...]


def pulled(store: Store, base: str, address: str) -> Pulled:
    """The maps of a store, together with what is not as it was published.

    Args:
        store: Where from.
        base: Under which the maps are named.
        address: What errors call the store.

    Raises:
        ExportError: What the store raises.
        LoadingError: argmap has published nothing there (`nothing-published`).
        ArgmapError: What `read_rdf` raises.
        ArgmapErrors: Several of these.
    """
    listed = listed_in(store, base)
    if not any(entry.graph.startswith(f"{base}map/") for entry in listed):
        raise LoadingError(
            "nothing-published",
            f'no map under "{base}" was published to {address}',
            hint="give the base under which it was published to --base",
        )
    faults: list[ArgmapError] = []
    lines: list[str] = []
    for entry in listed:
        stated = [str(triple) for triple in store.read(entry.graph)]
        there = [f"{triple} <{entry.graph}> .\n" for triple in stated]
        faults += _faults(entry, there)
        lines += there
    content = "".join(lines).encode()
    reading = read_rdf(content, syntax="nquads", path=address, base=base)
    return Pulled(maps=reading.maps, report=reading.report, faults=tuple(faults))


def _faults(entry: Entry, lines: list[str]) -> Iterator[ExportError]:
    if entry.digest == PENDING:
        yield ExportError(
            "half-published",
            f'"{entry.graph}" was not published to the end',
            hint="publish again",
        )
    elif digest_of(lines) != entry.digest:
        yield ExportError(
            "altered-graph", f'"{entry.graph}" is not as argmap published it'
        )
