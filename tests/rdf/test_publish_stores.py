"""Stores over HTTP: by the Graph Store Protocol, and by SPARQL where it is missing."""

from collections.abc import Iterator

import pytest

from argmap.errors import ArgmapError
from argmap.rdf.publishing.client import Client
from argmap.rdf.publishing.login import Login
from argmap.rdf.publishing.stores import (
    CHUNK,
    EitherStore,
    GraphStore,
    Store,
    UpdateStore,
)
from tests.stores import LOST, Reply, StubStore, stub_store

GRAPH = "https://example.org/argmaps/map/library"
WAYS = ("graphs", "sparql", "either", "neither")


@pytest.fixture
def served() -> Iterator[StubStore]:
    with stub_store() as found:
        yield found


@pytest.fixture
def client() -> Iterator[Client]:
    with Client(Login(), seconds=60, pause=lambda seconds: None) as found:
        yield found


def store_by(way: str, served: StubStore, client: Client) -> Store:
    """A store that is spoken to in one way; by `neither` the protocol is missing."""
    graphs = GraphStore(client, served.graph_store)
    sparql = UpdateStore(client, f"{served.address}/update", f"{served.address}/query")
    missing = GraphStore(client, f"{served.address}/nothing")
    ways: dict[str, Store] = {
        "graphs": graphs,
        "sparql": sparql,
        "either": EitherStore(graphs, sparql),
        "neither": EitherStore(missing, sparql),
    }
    return ways[way]


def lines(count: int, word: str = "word") -> list[str]:
    odd = 'é\N{BANANA}\\n\\"\\\\ #>'
    return sorted(f'<a:s{n}> <a:p> "{word} {odd} {n}"@en .\n' for n in range(count))


def told(store: Store, graph: str) -> list[str]:
    return sorted(f"{triple} .\n" for triple in store.read(graph))


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("count", [0, 1, CHUNK, 2 * CHUNK + 1])
def test_what_is_written_is_read_and_nothing_else_stays(
    served: StubStore, client: Client, way: str, count: int
) -> None:
    store = store_by(way, served, client)
    assert told(store, GRAPH) == []
    store.write(GRAPH, lines(3, "old"))
    store.write(f"{GRAPH}-2", lines(2))
    store.write(GRAPH, lines(count))
    assert told(store, GRAPH) == lines(count)
    store.remove(GRAPH)
    store.remove(GRAPH)
    assert served.graphs().keys() == {f"{GRAPH}-2"}


def test_an_update_is_never_larger_than_a_chunk(
    served: StubStore, client: Client
) -> None:
    store_by("sparql", served, client).write(GRAPH, lines(2 * CHUNK + 1))
    counts = [each.content.count(b"@en .") for each in served.asked]
    assert counts == [0, CHUNK, CHUNK, 1, 0]


@pytest.mark.parametrize("broken", range(1, 5))
def test_a_graph_that_is_filled_by_updates_is_old_or_new(
    served: StubStore, client: Client, broken: int
) -> None:
    store = store_by("sparql", served, client)
    store.write(GRAPH, lines(5, "old"))
    before = len(served.asked)
    served.behaviour = lambda asked: (
        LOST if len(served.asked) >= before + broken else None
    )
    with pytest.raises(ArgmapError):
        store.write(GRAPH, lines(CHUNK + 1))
    served.behaviour = lambda asked: None
    assert told(store, GRAPH) == lines(5, "old")
    store.write(GRAPH, lines(CHUNK + 1))
    assert told(store, GRAPH) == lines(CHUNK + 1)
    assert served.graphs().keys() == {GRAPH}


def test_a_move_whose_answer_is_lost_is_not_asked_again(
    served: StubStore, client: Client
) -> None:
    """The second MOVE would put nothing in the place of the graph."""

    def behaviour(asked: object) -> Reply | None:
        if not served.asked[-1].content.startswith(b"MOVE"):
            return None
        served.reply(served.asked[-1])
        return LOST

    served.behaviour = behaviour
    store = store_by("sparql", served, client)
    with pytest.raises(ArgmapError, match="store-unreachable"):
        store.write(GRAPH, lines(3))
    assert told(store, GRAPH) == lines(3)


@pytest.mark.parametrize("then", ["as it was", "gone"])
def test_what_was_filled_beside_a_graph_is_tidied_up(
    served: StubStore, client: Client, then: str
) -> None:
    """Also if the graph need not be filled again."""
    store = store_by("neither", served, client)
    store.write(GRAPH, lines(5))
    before = len(served.asked)
    served.behaviour = lambda asked: LOST if len(served.asked) > before + 4 else None
    with pytest.raises(ArgmapError):
        store.write(GRAPH, lines(2 * CHUNK, "new"))
    assert len(served.graphs()) == 2
    served.behaviour = lambda asked: None
    store = store_by("neither", served, client)
    if then == "gone":
        store.remove(GRAPH)
        assert served.graphs() == {}
    else:
        store.write(GRAPH, lines(5))
        assert served.graphs().keys() == {GRAPH}


def test_a_store_that_lacks_delete_is_told_by_update(
    served: StubStore, client: Client
) -> None:
    store = store_by("either", served, client)
    store.write(GRAPH, lines(5))
    served.behaviour = lambda asked: Reply(405) if asked.method == "DELETE" else None
    store.remove(GRAPH)
    assert served.graphs() == {}
    store_by("graphs", served, client).write(GRAPH, lines(5))
    with pytest.raises(ArgmapError, match="no-graph-store"):
        store_by("graphs", served, client).remove(GRAPH)


@pytest.mark.parametrize("status", [404, 405, 410, 501])
def test_a_store_without_the_protocol_is_told_so(
    served: StubStore, client: Client, status: int
) -> None:
    served.behaviour = lambda asked: Reply(status)
    with pytest.raises(ArgmapError, match="no-graph-store"):
        store_by("graphs", served, client).write(GRAPH, lines(1))


@pytest.mark.parametrize("status", [400, 413, 415, 304])
@pytest.mark.parametrize("way", ["graphs", "sparql", "either"])
def test_what_is_refused_is_told(
    served: StubStore, client: Client, way: str, status: int
) -> None:
    store = store_by(way, served, client)
    served.behaviour = lambda asked: Reply(status)
    with pytest.raises(ArgmapError, match="store-refuses"):
        store.write(GRAPH, lines(1))
    with pytest.raises(ArgmapError, match="store-refuses"):
        store.remove(GRAPH)
    with pytest.raises(ArgmapError, match="store-refuses"):
        store.read(GRAPH)


def test_a_store_that_does_not_read_graphs_is_asked_by_query(
    served: StubStore, client: Client
) -> None:
    served.behaviour = lambda asked: (
        Reply(400, "no query") if asked.method == "GET" else None
    )
    store = store_by("either", served, client)
    store_by("sparql", served, client).write(GRAPH, lines(2))
    assert told(store, GRAPH) == lines(2)


@pytest.mark.parametrize("way", ["graphs", "either"])
def test_trouble_is_no_lack_of_the_protocol(
    served: StubStore, client: Client, way: str
) -> None:
    served.behaviour = lambda asked: Reply(403)
    store = store_by(way, served, client)
    for act in (store.read, store.remove):
        with pytest.raises(ArgmapError, match="store-refuses-login"):
            act(GRAPH)
    with pytest.raises(ArgmapError, match="store-refuses-login"):
        store.write(GRAPH, lines(1))


@pytest.mark.parametrize(
    ("media_type", "content"),
    [
        ("text/html", "<p>Welcome</p>"),
        ("application/n-triples", "<a:b> <a:c> "),
        ("", "<a:b> <a:c> <a:d> ."),
    ],
)
def test_an_answer_that_is_no_rdf_is_told(
    served: StubStore, client: Client, media_type: str, content: str
) -> None:
    headers = {"Content-Type": media_type} if media_type else {}
    served.behaviour = lambda asked: Reply(200, content, headers)
    with pytest.raises(ArgmapError, match="unreadable-answer") as raised:
        store_by("graphs", served, client).read(GRAPH)
    assert "\n" not in raised.value.message


def test_a_name_that_is_no_iri_is_never_part_of_an_update(
    served: StubStore, client: Client
) -> None:
    with pytest.raises(ValueError, match="IRI"):
        store_by("sparql", served, client).remove("a:b> ; DROP ALL #")
    assert served.asked == []


@pytest.mark.parametrize("changed", [1, CHUNK // 2, CHUNK])
def test_a_small_change_is_one_update_and_a_large_one_a_put(
    served: StubStore, client: Client, changed: int
) -> None:
    store = store_by("either", served, client)
    store.write(GRAPH, lines(changed + 1, "old"))
    served.asked.clear()
    new = sorted([*lines(changed), *lines(changed + 1, "old")[changed:]])
    store.write(GRAPH, new)
    assert told(store, GRAPH) == new
    small = ["GET", "POST", "GET"]
    assert served.methods() == (["GET", "PUT", "GET"] if changed == CHUNK else small)


def test_an_update_for_no_change_is_not_sent(served: StubStore, client: Client) -> None:
    store = store_by("either", served, client)
    store.write(GRAPH, lines(2))
    served.asked.clear()
    store.write(GRAPH, lines(2))
    store.write(GRAPH, lines(3))
    assert served.methods() == ["GET", "GET", "POST"]
    assert b"DELETE" not in served.asked[-1].content
