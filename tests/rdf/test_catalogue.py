"""The catalogue: what there is, its digest, and nothing of the clock."""

from hashlib import sha256
from itertools import permutations

import pyoxigraph
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from rdflib import Graph, Namespace, URIRef

from argmap import ArgumentMap, __version__
from argmap.formats import Setting
from argmap.rdf.catalogue import (
    Dump,
    Entry,
    catalogue_graph,
    catalogue_of,
    catalogue_quads,
    entries_of,
    graph_digest,
)
from argmap.rdf.oxigraph import pyoxigraph_quads
from argmap.rdf.quads import quads
from argmap.rdf.terms import Iri, Quad, Text, Typed
from argmap.rdf.vocabulary import INTEGER, SAFE_DATATYPES, STRING
from argmap.testing import generated_map
from tests.examples import saturday_library, saturday_records, weekday_desks

BASE = "https://example.org/argmaps/"
MAP = f"{BASE}map/saturday-library"
RDF = Namespace("http://www.w3.org/1999/02/22-rdf-syntax-ns#")
VOID = Namespace("http://rdfs.org/ns/void#")
DCAT = Namespace("http://www.w3.org/ns/dcat#")
DCTERMS = Namespace("http://purl.org/dc/terms/")


@pytest.fixture(scope="module")
def entries(saturday: ArgumentMap, setting: Setting) -> tuple[Entry, ...]:
    """Those of the example map and its neighbour."""
    dumps = (
        Dump(name="all.nq", media_type="application/n-quads"),
        Dump(name="saturday library.ttl", media_type="text/turtle"),
    )
    return tuple(
        evolve(entry, dumps=dumps if entry.graph == MAP else ())
        for entry in entries_of([saturday, weekday_desks()], setting)
    )


def rdfc_digest(stated: list[Quad]) -> str:
    """The digest by pyoxigraph's own canonicalisation."""
    dataset = pyoxigraph.Dataset(pyoxigraph_quads(stated))
    dataset.canonicalize(pyoxigraph.CanonicalizationAlgorithm.RDFC_1_0)
    lines = sorted(f"{quad} .\n" for quad in dataset)
    return sha256("".join(lines).encode()).hexdigest()


def test_the_digest_of_each_graph_is_that_of_rdfc(
    saturday: ArgumentMap, setting: Setting, entries: tuple[Entry, ...]
) -> None:
    stated = list(quads(saturday, setting))
    for graph in (MAP, f"{BASE}links/saturday-library"):
        here = [quad for quad in stated if quad[3] == graph]
        (entry,) = [entry for entry in entries if entry.graph == graph]
        assert entry.digest == rdfc_digest(here) == graph_digest(here)
        assert entry.triples == len(here)


IRIS = st.sampled_from([f"{BASE}map/a#{name}" for name in ("b", "é", "p9", "p10")])
LITERALS = st.builds(Text, st.text(), st.sampled_from(["en", "de-at"])) | st.builds(
    Typed, st.text(), st.sampled_from(SAFE_DATATYPES)
)
QUADS = st.tuples(IRIS, IRIS, st.builds(Iri, IRIS) | LITERALS, st.just(f"{BASE}map/a"))


@given(st.lists(QUADS, max_size=8))
def test_any_digest_is_that_of_rdfc(stated: list[Quad]) -> None:
    """Whatever texts hold: quotes, line ends, control characters."""
    assert graph_digest(stated) == rdfc_digest(stated)


def test_order_and_repetition_do_not_matter() -> None:
    stated: list[Quad] = [
        (MAP, MAP, Typed(str(number), INTEGER), MAP) for number in range(3)
    ]
    digests = {graph_digest([*each, each[0]]) for each in permutations(stated)}
    assert len(digests) == 1
    assert graph_digest(stated[:2]) not in digests


def test_every_graph_of_the_maps_has_an_entry(
    saturday: ArgumentMap, setting: Setting, entries: tuple[Entry, ...]
) -> None:
    both = (saturday, weekday_desks())
    graphs = {quad[3] for each in both for quad in quads(each, setting)}
    assert [entry.graph for entry in entries] == sorted(graphs)


def test_what_maps_share_is_counted_together(
    saturday: ArgumentMap, setting: Setting
) -> None:
    """A graph that two maps write into is the union, in either order."""
    other = saturday_library()
    both = entries_of([saturday, weekday_desks()], setting)
    assert both == entries_of([weekday_desks(), saturday], setting)
    stated = {*quads(saturday, setting), *quads(weekday_desks(), setting)}
    for entry in both:
        here = [quad for quad in stated if quad[3] == entry.graph]
        assert (entry.triples, entry.digest) == (len(here), graph_digest(here))
    assert other.key == saturday.key


def test_a_map_needs_the_graphs_that_it_cites(
    saturday: ArgumentMap, setting: Setting, entries: tuple[Entry, ...]
) -> None:
    """Which graphs belong to which map; the graph of the map itself is not named."""
    needs = {entry.graph: entry.needs for entry in entries}
    cited = {quad[3] for quad in quads(saturday, setting)} - {MAP}
    assert needs[MAP] == tuple(sorted(cited))
    assert f"{BASE}source/reading-room-survey" in cited
    assert needs[f"{BASE}scheme/"] == ()


def test_an_entry_tells_title_licence_and_version(entries: tuple[Entry, ...]) -> None:
    (entry,) = [entry for entry in entries if entry.graph == MAP]
    assert entry.title == Text("Should the school library open on Saturdays?", "en")
    assert entry.licence == "https://creativecommons.org/licenses/by/4.0/"
    assert entry.version == __version__


def test_the_catalogue_reads_back(entries: tuple[Entry, ...]) -> None:
    """In whatever order a store hands it out."""
    stated = list(catalogue_quads(entries, BASE))
    assert catalogue_of(stated, BASE) == entries
    assert catalogue_of(reversed(stated), BASE) == entries
    assert len(stated) == len(set(stated))
    assert {quad[3] for quad in stated} == {catalogue_graph(BASE)}


def test_catalogues_laid_over_one_another_claim_no_digest_that_differs(
    saturday: ArgumentMap,
) -> None:
    """Of what two subsets share: the graph in the store may be neither."""
    maps = [[saturday], [generated_map(30)]]
    stated = [
        quad
        for some in maps
        for quad in catalogue_quads(entries_of(some, Setting()), BASE)
    ]
    told = {entry.graph: entry.digest for entry in catalogue_of(stated, BASE)}
    alone = {e.graph: e.digest for some in maps for e in entries_of(some, Setting())}
    assert told == {**alone, f"{BASE}scheme/": ""}


def test_a_catalogue_of_nothing_has_no_entry() -> None:
    stated = list(catalogue_quads([], BASE))
    assert catalogue_of(stated, BASE) == ()
    assert (
        catalogue_graph(BASE),
        str(VOID.triples),
        Typed("0", INTEGER),
        catalogue_graph(BASE),
    ) in stated


def test_a_catalogue_that_others_touched_is_read_as_far_as_it_goes(
    entries: tuple[Entry, ...],
) -> None:
    """Without version, with a count that is none, with two licences."""
    stated = [
        quad
        for quad in catalogue_quads(entries, BASE)
        if not quad[1].endswith(("softwareVersion", "#triples"))
    ]
    where = catalogue_graph(BASE)
    stated.append((MAP, str(VOID.triples), Typed("many", STRING), where))
    stated.append((MAP, str(DCTERMS.license), Iri("https://a.example/"), where))
    (found,) = [each for each in catalogue_of(stated, BASE) if each.graph == MAP]
    assert (found.triples, found.version) == (0, "")
    assert found.licence == "https://a.example/"


def test_the_catalogue_is_void_and_dcat(entries: tuple[Entry, ...]) -> None:
    """Sizes, parts and files under the names that catalogues of data look for."""
    graph = Graph()
    for quad in pyoxigraph_quads(catalogue_quads(entries, BASE)):
        graph.parse(data=f"{quad.triple} .", format="nt")
    whole, dataset = URIRef(catalogue_graph(BASE)), URIRef(MAP)
    file = URIRef(f"{BASE}saturday%20library.ttl")
    assert (whole, RDF.type, DCAT.Catalog) in graph
    assert (whole, VOID.subset, dataset) in graph
    assert (whole, DCAT.dataset, dataset) in graph
    assert (dataset, VOID.dataDump, file) in graph
    assert (dataset, DCAT.distribution, file) in graph
    assert (file, DCAT.downloadURL, file) in graph
    total = sum(entry.triples for entry in entries)
    assert graph.value(whole, VOID.triples).toPython() == total  # type: ignore[union-attr]


def test_another_base_is_another_catalogue(saturday: ArgumentMap) -> None:
    """Entries are made under the base of the setting."""
    setting = Setting(records=saturday_records(), base="https://b.example/")
    found = entries_of([saturday], setting)
    assert all(entry.graph.startswith("https://b.example/") for entry in found)
