"""The catalogue of named graphs (VoID and DCAT): what there is, and has it changed.

One entry a graph: its title and licence, how many triples it has, the digest of its
canonical form, the version of argmap that made it, its dumps, and of the graph of a map
which other graphs the map needs. There is no clock in it: the same maps, the same
catalogue.
"""

from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from itertools import groupby
from operator import itemgetter
from typing import Final
from urllib.parse import quote, unquote

from attrs import evolve, field, frozen

from argmap.formats import Setting
from argmap.model.maps import ArgumentMap
from argmap.rdf import vocabulary as v
from argmap.rdf.addresses import Addresses, checked_base, licence_iri
from argmap.rdf.oxigraph import pyoxigraph_quads
from argmap.rdf.quads import quads
from argmap.rdf.terms import Iri, Quad, Text, Triple, number, plain, tagged
from argmap.version import __version__

VOID: Final = "http://rdfs.org/ns/void#"
DCAT: Final = "http://www.w3.org/ns/dcat#"
LISTS: Final = DCAT + "dataset"
"""What ties the catalogue to each graph that it lists."""

_MEDIA_TYPES: Final = "https://www.iana.org/assignments/media-types/"
_DATASET: Final = VOID + "Dataset"
_TRIPLES: Final = VOID + "triples"
_DATA_DUMP: Final = VOID + "dataDump"
_MEDIA_TYPE: Final = DCAT + "mediaType"
_CONFORMS_TO: Final = v.DCTERMS + "conformsTo"
_REQUIRES: Final = v.DCTERMS + "requires"
_SOFTWARE_VERSION: Final = v.SCHEMA + "softwareVersion"


@frozen(kw_only=True)
class Dump:
    """A file that holds a graph.

    Attributes:
        name: The name of the file, relative to the base.
        media_type: What kind of file it is, such as `text/turtle`.
    """

    name: str
    media_type: str


@frozen(kw_only=True)
class Entry:
    """What the catalogue says of one named graph.

    Attributes:
        graph: Its IRI.
        digest: The SHA-256 of its canonical form, in hexadecimal.
        triples: How many there are in it.
        version: The version of argmap that made it.
        title: What it is called.
        licence: The IRI of its licence, or `None`.
        needs: Of the graph of a map, the other graphs that the map cites, sorted.
        dumps: The files that hold it, sorted by name.
    """

    graph: str
    digest: str
    triples: int
    version: str
    title: Text | None = None
    licence: str | None = None
    needs: tuple[str, ...] = ()
    dumps: tuple[Dump, ...] = ()


@frozen
class _Digested:
    """The graphs met so far: the digest of each, or the lines of one that grows."""

    done: dict[str, Entry] = field(factory=dict[str, Entry])
    shared: dict[str, set[str]] = field(factory=dict[str, set[str]])


def catalogue_graph(base: str) -> str:
    """The IRI of the catalogue, which is also the name of its graph."""
    return f"{base}catalog"


def graph_digest(stated: Iterable[Quad]) -> str:
    """The SHA-256 of one graph in canonical form (RDFC-1.0), in hexadecimal.

    Neither order nor repetition matters. Nothing has a blank node, so the canonical
    form is the sorted lines of its N-Quads.

    Raises:
        ExportError: Something is none that RDF allows (`unwritable-term`).
    """
    return digest_of(_lines(stated))


def digest_of(lines: Iterable[str]) -> str:
    """The SHA-256 of the sorted lines of N-Quads, each once, in hexadecimal."""
    made = sha256()
    for line in sorted(set(lines)):
        made.update(line.encode())
    return made.hexdigest()


def entries_of(
    argument_maps: Iterable[ArgumentMap], setting: Setting
) -> tuple[Entry, ...]:
    """An entry for each named graph that some maps state, sorted by IRI.

    Only one map is held at a time, besides what the maps share.

    Args:
        argument_maps: The maps, each once.
        setting: The base of the IRIs, and the records that describe the sources.

    Raises:
        ExportError: No IRI can be made under the base (`malformed-base`), or something
            is none that RDF allows (`unwritable-term`).
    """
    base = checked_base(setting.base)
    met = _Digested()
    for argument_map in argument_maps:
        _digest_map(argument_map, setting, met)
    found = dict(met.done)
    for graph, lines in met.shared.items():
        found[graph] = _entry(graph, lines, _shared_title(graph, base))
    return tuple(found[graph] for graph in sorted(found))


def catalogue_quads(entries: Iterable[Entry], base: str) -> Iterator[Quad]:
    """The catalogue as one named graph, each statement once, in a fixed order.

    Raises:
        ExportError: No IRI can be made under the base (`malformed-base`).
    """
    whole = catalogue_graph(checked_base(base))
    found = sorted(entries, key=lambda entry: entry.graph)
    stated = dict.fromkeys(_catalogue(whole, found, base))
    for subject, predicate, term in stated:
        yield subject, predicate, term, whole


def catalogue_of(stated: Iterable[Quad], base: str) -> tuple[Entry, ...]:
    """The entries that a catalogue says, sorted by IRI: `catalogue_quads` read back.

    What is in another graph is passed over, and so is a graph without a digest. Where
    catalogues were laid over one another and differ in a digest, none is told.
    """
    whole = catalogue_graph(base)
    said: dict[str, dict[str, list[str | Text]]] = {}
    for subject, predicate, term, graph in stated:
        if graph == whole:
            value = term if isinstance(term, Text) else term.value
            said.setdefault(subject, {}).setdefault(predicate, []).append(value)
    graphs = [iri for iri, told in said.items() if v.GRAPH_DIGEST in told]
    return tuple(_read(iri, said, base) for iri in sorted(graphs))


def _digest_map(argument_map: ArgumentMap, setting: Setting, met: _Digested) -> None:
    at = Addresses(setting.base, argument_map.key)
    own, links = at.map_graph(), at.links_graph()
    title = tagged(argument_map.question, argument_map.language)
    named = argument_map.licence
    licence = None if named is None else licence_iri(named)
    needs: set[str] = set()
    for graph, stated in groupby(quads(argument_map, setting), key=itemgetter(3)):
        lines = _lines(stated)
        if graph in {own, links}:
            met.done[graph] = _entry(graph, lines, title, licence)
        else:
            met.shared.setdefault(graph, set()).update(lines)
        needs.add(graph)
    met.done[own] = evolve(met.done[own], needs=tuple(sorted(needs - {own})))


def _entry(
    graph: str, lines: set[str], title: Text, licence: str | None = None
) -> Entry:
    return Entry(
        graph=graph,
        digest=digest_of(lines),
        triples=len(lines),
        version=__version__,
        title=title,
        licence=licence,
    )


def _lines(stated: Iterable[Quad]) -> set[str]:
    """As pyoxigraph writes a quad, so RDFC-1.0 does."""
    return {f"{quad} .\n" for quad in pyoxigraph_quads(stated)}


def _shared_title(graph: str, base: str) -> Text:
    room, _, name = graph.removeprefix(base).partition("/")
    return tagged(f"{room} {name}".strip(), "en")


def _catalogue(whole: str, entries: list[Entry], base: str) -> Iterator[Triple]:
    yield whole, v.TYPE, Iri(DCAT + "Catalog")
    yield whole, v.TYPE, Iri(_DATASET)
    yield whole, v.TITLE, tagged("Catalogue of argument maps", "en")
    yield whole, _TRIPLES, number(sum(entry.triples for entry in entries))
    for entry in entries:
        yield whole, LISTS, Iri(entry.graph)
        yield whole, VOID + "subset", Iri(entry.graph)
    for entry in entries:
        yield from _described(entry, base)


def _described(entry: Entry, base: str) -> Iterator[Triple]:
    graph = entry.graph
    software = f"{catalogue_graph(base)}#argmap-{quote(entry.version)}"
    yield graph, v.TYPE, Iri(DCAT + "Dataset")
    yield graph, v.TYPE, Iri(_DATASET)
    if entry.title is not None:
        yield graph, v.TITLE, entry.title
    if entry.licence is not None:
        yield graph, v.LICENSE, Iri(entry.licence)
    yield graph, v.GRAPH_DIGEST, plain(entry.digest)
    yield graph, _TRIPLES, number(entry.triples)
    yield graph, VOID + "vocabulary", Iri(v.ARGMAP)
    yield graph, _CONFORMS_TO, Iri(v.ARGMAP.rstrip("#"))
    for needed in entry.needs:
        yield graph, _REQUIRES, Iri(needed)
    for dump in entry.dumps:
        yield from _dumped(graph, dump, base)
    yield graph, v.ATTRIBUTED_TO, Iri(software)
    yield software, v.TYPE, Iri(v.SOFTWARE_AGENT)
    yield software, v.NAME, plain("argmap")
    yield software, _SOFTWARE_VERSION, plain(entry.version)


def _dumped(graph: str, dump: Dump, base: str) -> Iterator[Triple]:
    file = base + quote(dump.name)
    yield graph, _DATA_DUMP, Iri(file)
    yield graph, DCAT + "distribution", Iri(file)
    yield file, v.TYPE, Iri(DCAT + "Distribution")
    yield file, DCAT + "downloadURL", Iri(file)
    yield file, _MEDIA_TYPE, Iri(_MEDIA_TYPES + dump.media_type)


def _read(
    graph: str, said: Mapping[str, Mapping[str, list[str | Text]]], base: str
) -> Entry:
    told = said[graph]
    titles = [each for each in told.get(v.TITLE, ()) if isinstance(each, Text)]
    software = _first(told, v.ATTRIBUTED_TO)
    return Entry(
        graph=graph,
        digest=_only(told, v.GRAPH_DIGEST),
        triples=_count(_first(told, _TRIPLES)),
        version=_first(said.get(software, {}), _SOFTWARE_VERSION),
        title=min(titles, key=str, default=None),
        licence=_first(told, v.LICENSE) or None,
        needs=tuple(sorted(str(each) for each in told.get(_REQUIRES, ()))),
        dumps=tuple(
            Dump(
                name=unquote(file.removeprefix(base)),
                media_type=_first(said.get(file, {}), _MEDIA_TYPE).removeprefix(
                    _MEDIA_TYPES
                ),
            )
            for file in sorted(str(each) for each in told.get(_DATA_DUMP, ()))
        ),
    )


def _first(told: Mapping[str, list[str | Text]], predicate: str) -> str:
    """The least value, so that a store's order does not matter; empty for none."""
    return min((str(each) for each in told.get(predicate, ())), default="")


def _only(told: Mapping[str, list[str | Text]], predicate: str) -> str:
    """The one value; empty for none and for several."""
    values = set(map(str, told.get(predicate, ())))
    return values.pop() if len(values) == 1 else ""


def _count(digits: str) -> int:
    """A number of triples; 0 where another program wrote what is none."""
    return int(digits) if digits.isascii() and digits.isdigit() else 0
