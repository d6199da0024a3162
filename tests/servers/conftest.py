"""Real triple stores for the tests of this folder, and what is published to them."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pytest
from attrs import frozen
from click.testing import CliRunner, Result

from argmap import ArgumentMap
from argmap.cli import main
from argmap.formats import Setting
from argmap.loading import load
from argmap.rdf.publishing.client import Client
from argmap.rdf.publishing.listing import triple_lines
from argmap.rdf.publishing.opening import SECONDS
from argmap.rdf.publishing.stores import EitherStore, GraphStore, Store, UpdateStore
from argmap.rdf.quads import quads
from argmap.rdf.terms import Quad
from tests.projects import SmallProject, map_text
from tests.servers.programs import Oxigraph, Server, Virtuoso

REPOSITORY = Path(__file__).resolve().parents[2]

SERVERS: Mapping[str, type[Oxigraph | Virtuoso]] = {
    "oxigraph": Oxigraph,
    "virtuoso": Virtuoso,
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All tests of this folder start servers, and share them."""
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(pytest.mark.servers)
            item.add_marker(pytest.mark.xdist_group("servers"))


@frozen
class Published:
    """A server, and a base under which one test publishes alone."""

    server: Server
    base: str

    def run(self, command: str, *words: str, secret: str | None = None) -> Result:
        """Run `publish` or `pull`, in the folder in use."""
        login = self.server.login
        return CliRunner().invoke(
            main,
            [
                command,
                *words,
                f"--store={self.server.graph_store}",
                f"--update={self.server.updates}",
                f"--query={self.server.queries}",
                f"--auth={login.way}",
                f"--base={self.base}",
            ],
            env={
                "ARGMAP_STORE_USER": login.user or None,
                "ARGMAP_STORE_SECRET": secret or login.secret or None,
            },
        )

    @contextmanager
    def store(self, *, plain: bool = False) -> Iterator[Store]:
        """The store itself; `plain` is by the Graph Store Protocol alone."""
        with Client(self.server.login, seconds=SECONDS) as client:
            graphs = GraphStore(client, self.server.graph_store)
            sparql = UpdateStore(client, self.server.updates, self.server.queries)
            yield graphs if plain else EitherStore(graphs, sparql)

    def lines(self, graph: str) -> list[str]:
        """What a graph of the store holds, as sorted lines of N-Triples."""
        with self.store(plain=True) as store:
            return sorted(f"{triple} .\n" for triple in store.read(graph))


def stated(maps: tuple[ArgumentMap, ...], setting: Setting) -> dict[str, list[str]]:
    """The lines of each graph that maps state."""
    found: dict[str, list[Quad]] = {}
    for argument_map in maps:
        for quad in quads(argument_map, setting):
            found.setdefault(quad[3], []).append(quad)
    return {graph: triple_lines(each) for graph, each in found.items()}


@cache
def real_maps(base: str) -> tuple[tuple[ArgumentMap, ...], Setting]:
    """The maps of the repository, stated under a base."""
    loaded = load(REPOSITORY / "maps", REPOSITORY / "seeds")
    assert loaded.errors == ()
    return loaded.maps, Setting(records=loaded.records, base=base)


@pytest.fixture(scope="session", params=SERVERS)
def server(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    """Each of the servers, running."""
    name: str = request.param
    made = SERVERS[name](tmp_path_factory.mktemp(name))
    made.start()
    yield made
    made.kill()


@pytest.fixture
def published(server: Server, request: pytest.FixtureRequest) -> Published:
    """A server, and a base of this test's own."""
    name = request.node.originalname.replace("_", "-")
    return Published(server, f"https://example.org/{name}/")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SmallProject:
    """A project with one map, `heating`; its folder is the current one."""
    monkeypatch.chdir(tmp_path)
    made = SmallProject.made_in(tmp_path)
    made.add("heating.py", map_text())
    return made
