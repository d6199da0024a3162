"""The catalogue of a file: which graphs are in it, where it is found, their digests."""

from collections.abc import Iterable
from typing import BinaryIO, Final

from attrs import evolve

from argmap.formats import Setting
from argmap.model.maps import ArgumentMap
from argmap.rdf.catalogue import DCAT, VOID, Dump, catalogue_quads, entries_of
from argmap.rdf.oxigraph import pyoxigraph_quads, serialised
from argmap.rdf.syntaxes import syntax_named
from argmap.rdf.vocabulary import PREFIXES

_PREFIXES: Final = {**PREFIXES, "dcat": DCAT, "void": VOID}


def write_catalogue(
    argument_maps: Iterable[ArgumentMap],
    setting: Setting,
    syntax: str,
    out: BinaryIO,
    file: str | None = None,
) -> None:
    """Write the catalogue of the graphs that maps state, as a graph of its own.

    Args:
        argument_maps: The maps, each once.
        setting: With which they are stated.
        syntax: The name of a syntax that keeps graphs apart.
        out: Where it is written, after the maps.
        file: The name of the file that holds it all, relative to the base; a dump of
            each graph.

    Raises:
        ExportError: As for `write_rdf`.
        UnknownNameError: There is no such syntax (`unknown-syntax`).
        OSError: The file takes no more.
    """
    media_type = syntax_named(syntax).media_type
    dumps = () if file is None else (Dump(name=file, media_type=media_type),)
    entries = entries_of(argument_maps, setting)
    stated = catalogue_quads(
        (evolve(entry, dumps=dumps) for entry in entries), setting.base
    )
    serialised(pyoxigraph_quads(stated), out, media_type, _PREFIXES)
