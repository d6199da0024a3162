"""Law: whoever is killed while maps are published, graphs are old or new.

And the catalogue says nothing that is not so; and the next time all is made good.
"""

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from argmap.formats import Setting
from argmap.rdf.catalogue import catalogue_graph
from argmap.rdf.publishing.listing import digest_of, listed_in
from argmap.rdf.publishing.planning import PENDING
from tests.projects import SmallProject, map_text
from tests.servers.conftest import SERVERS, Published, stated
from tests.servers.programs import Server

KILLS = 100
BASE = "https://example.org/kills/"
NAMES = ("attic", "barn", "cellar")
NODES = 40

pytestmark = pytest.mark.long

Content = dict[str, list[str]]


def premises(word: str) -> str:
    """Lines of a map: premises, of which some say something else with another word."""
    return "\n".join(
        f'desk.premise("more-{number}", "Point {number}{word * (number % 3 == 0)}.")'
        for number in range(NODES)
    )


class Publishing:
    """A server, a project, and what it publishes of old and of new maps."""

    def __init__(self, server: Server, folder: Path) -> None:
        self.server, self.published = server, Published(server, BASE)
        self.project = SmallProject.made_in(folder)
        self.new = self.lay(" again")
        self.old = self.lay("")
        self.publish_to_the_end()
        self.lay(" again")
        start = time.monotonic()
        self.publish_to_the_end()
        self.seconds = time.monotonic() - start

    def lay(self, word: str) -> Content:
        """Write the maps; what each graph of them holds."""
        for name in NAMES:
            self.project.add(f"{name}.py", map_text(name, more=premises(word)))
        loaded = self.project.load()
        return stated(loaded.maps, Setting(records=loaded.records, base=BASE))

    def start(self) -> subprocess.Popen[bytes]:
        """Start to publish."""
        login = self.server.login
        return subprocess.Popen(
            [
                *(sys.executable, "-m", "argmap", "publish"),
                *("--store", self.server.graph_store, "--base", BASE),
                *("--update", self.server.updates, "--query", self.server.queries),
                *("--auth", login.way),
            ],
            cwd=self.project.folder,
            env={
                **os.environ,
                "ARGMAP_STORE_USER": login.user,
                "ARGMAP_STORE_SECRET": login.secret,
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )

    def publish_to_the_end(self) -> None:
        """Publish, and see that all went well."""
        running = self.start()
        printed, _ = running.communicate()
        assert running.returncode == 0, printed.decode()

    def assert_true(self) -> None:
        """Each graph is old or new, and the catalogue claims no other digest."""
        with self.published.store(plain=True) as store:
            listed = {each.graph: each.digest for each in listed_in(store, BASE)}
        assert listed.keys() == self.old.keys()
        for graph, digest in listed.items():
            lines = self.published.lines(graph)
            assert lines in (self.old[graph], self.new[graph]), graph
            quads = [line.replace(" .\n", f" <{graph}> .\n") for line in lines]
            assert digest in {PENDING, digest_of(quads)}, graph

    def assert_all(self, wanted: Content) -> None:
        """All is there, and nothing is pending."""
        self.assert_true()
        for graph, lines in wanted.items():
            assert self.published.lines(graph) == lines, graph
        catalogue = "".join(self.published.lines(catalogue_graph(BASE)))
        assert catalogue.count("graphDigest") == len(wanted)


@pytest.fixture(scope="module", params=SERVERS)
def publishing(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Publishing]:
    name: str = request.param
    server: Server = SERVERS[name](tmp_path_factory.mktemp(f"{name}-killed"))
    server.start()
    yield Publishing(server, tmp_path_factory.mktemp(f"{name}-maps"))
    server.kill()


@pytest.mark.parametrize("seed", range(KILLS))
def test_whoever_is_killed_graphs_are_old_or_new_and_the_catalogue_is_true(
    seed: int, publishing: Publishing
) -> None:
    """Even seeds kill who publishes, odd ones the server; both at any moment."""
    chance = random.Random(seed)
    publishing.lay("")
    publishing.publish_to_the_end()
    publishing.assert_all(publishing.old)
    publishing.lay(" again")
    running = publishing.start()
    time.sleep(chance.uniform(0.3, 1) * publishing.seconds)
    if seed % 2:
        publishing.server.kill()
        running.kill()
        running.communicate()
        publishing.server.start()
    else:
        running.kill()
        running.communicate()
        time.sleep(0.1 * chance.random())
    publishing.assert_true()
    publishing.publish_to_the_end()
    publishing.assert_all(publishing.new)
