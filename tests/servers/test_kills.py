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
from urllib.parse import urlsplit

import pytest

from argmap.formats import Setting
from argmap.rdf.catalogue import catalogue_graph, digest_of
from argmap.rdf.publishing.listing import listed_in
from argmap.rdf.publishing.planning import PENDING
from tests.projects import SmallProject, map_text
from tests.servers.conftest import SERVERS, Published, stated
from tests.servers.programs import PATIENCE, Server
from tests.servers.wire import Wire, wire_to

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
    """A server, a wire to it, and a project that publishes old and new maps.

    Attributes:
        size: How many bytes it sends to change the old into the new.
        kills: How many were killed by now.
        midway: How many of these left something that was not published to the end.
    """

    def __init__(self, server: Server, wire: Wire, folder: Path) -> None:
        self.server, self.published = server, Published(server, BASE)
        self.wire, self.kills, self.midway = wire, 0, 0
        self.project = SmallProject.made_in(folder)
        self.new = self.lay(" again")
        self.old = self.lay("")
        self.publish_to_the_end()
        self.lay(" again")
        self.wire.sent = 0
        self.publish_to_the_end()
        self.size = self.wire.sent

    def lay(self, word: str) -> Content:
        """Write the maps; what each graph of them holds."""
        for name in NAMES:
            self.project.add(f"{name}.py", map_text(name, more=premises(word)))
        loaded = self.project.load()
        return stated(loaded.maps, Setting(records=loaded.records, base=BASE))

    def start(self) -> subprocess.Popen[bytes]:
        """Start to publish, over the wire."""
        login = self.server.login
        store, updates, queries = (
            urlsplit(address)._replace(netloc=f"127.0.0.1:{self.wire.port}").geturl()
            for address in (
                self.server.graph_store,
                self.server.updates,
                self.server.queries,
            )
        )
        return subprocess.Popen(
            [
                *(sys.executable, "-m", "argmap", "publish"),
                *("--store", store, "--base", BASE),
                *("--update", updates, "--query", queries),
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

    def listed(self) -> dict[str, str]:
        """The digests of the catalogue."""
        with self.published.store(plain=True) as store:
            return {each.graph: each.digest for each in listed_in(store, BASE)}

    def is_halfway(self) -> bool:
        """Whether something was begun and not ended."""
        return PENDING in self.listed().values()

    def assert_true(self) -> None:
        """Each graph is old or new, and the catalogue claims no other digest."""
        listed = self.listed()
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
    port = urlsplit(server.graph_store).port
    assert port is not None
    with wire_to(port) as wire:
        yield Publishing(server, wire, tmp_path_factory.mktemp(f"{name}-maps"))
    server.kill()


@pytest.mark.parametrize("seed", range(KILLS))
def test_whoever_is_killed_graphs_are_old_or_new_and_the_catalogue_is_true(
    seed: int, publishing: Publishing
) -> None:
    """Even seeds kill who publishes, odd ones the server.

    Both at any byte of what is sent, or soon after, while the server works on it.
    """
    chance = random.Random(seed)
    publishing.lay("")
    publishing.publish_to_the_end()
    publishing.assert_all(publishing.old)
    publishing.lay(" again")
    publishing.wire.wait_for(chance.randint(1, publishing.size))
    running = publishing.start()
    assert publishing.wire.reached.wait(PATIENCE)
    time.sleep(chance.choice([0, chance.uniform(0, 0.05)]))
    if seed % 2:
        publishing.server.kill()
        running.kill()
        running.communicate()
        publishing.server.start()
    else:
        running.kill()
        running.communicate()
        time.sleep(0.1 * chance.random())
    publishing.kills += 1
    publishing.midway += publishing.is_halfway()
    publishing.assert_true()
    publishing.publish_to_the_end()
    publishing.assert_all(publishing.new)


def test_a_good_part_of_the_kills_was_midway(publishing: Publishing) -> None:
    """Else the law above was hardly tried."""
    assert publishing.midway >= publishing.kills / 2
