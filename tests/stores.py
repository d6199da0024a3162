"""A triple store to talk to: pyoxigraph behind HTTP, which can misbehave."""

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import pyoxigraph
from attrs import define, field, frozen

TRIPLES = pyoxigraph.RdfFormat.N_TRIPLES


@frozen
class Asked:
    """A request as it came in."""

    method: str
    path: str
    graph: str
    headers: Mapping[str, str]
    content: bytes


@frozen
class Reply:
    """An answer given in place of the right one."""

    status: int
    content: str = ""
    headers: Mapping[str, str] = field(factory=dict[str, str])


LOST = Reply(0)
"""The connection is closed without an answer."""

Behaviour = Callable[[Asked], Reply | None]
"""What happens to a request; with `None` it is done."""


@define
class StubStore:
    """A store at `address`, with the Graph Store Protocol, UPDATE and query."""

    address: str
    kept: pyoxigraph.Store = field(factory=pyoxigraph.Store)
    asked: list[Asked] = field(factory=list[Asked])
    behaviour: Behaviour = lambda asked: None

    @property
    def graph_store(self) -> str:
        """Where it speaks the Graph Store Protocol."""
        return f"{self.address}/store"

    def misbehave(self, *replies: Reply) -> None:
        """Give these answers to the next requests."""
        waiting = list(replies)
        self.behaviour = lambda asked: waiting.pop(0) if waiting else None

    def methods(self) -> list[str]:
        """The methods that were asked, in order."""
        return [asked.method for asked in self.asked]

    def written(self) -> set[str]:
        """The graphs that were put or deleted."""
        return {each.graph for each in self.asked if each.method in {"PUT", "DELETE"}}

    def graphs(self) -> dict[str, set[str]]:
        """What it holds: the lines of each graph."""
        found: dict[str, set[str]] = {}
        for quad in self.kept:
            assert isinstance(quad.graph_name, pyoxigraph.NamedNode)
            found.setdefault(quad.graph_name.value, set()).add(f"{quad.triple}")
        return found

    def reply(self, asked: Asked) -> Reply:  # noqa: PLR0911 - one for each thing
        """Do what is asked."""
        match urlsplit(asked.path).path, asked.method:
            case "/store", "GET":
                return self._read(pyoxigraph.NamedNode(asked.graph))
            case "/store", "PUT":
                return self._replace(pyoxigraph.NamedNode(asked.graph), asked.content)
            case "/store", "DELETE":
                return self._remove(pyoxigraph.NamedNode(asked.graph))
            case "/update", "POST":
                self.kept.update(asked.content.decode())
                return Reply(204)
            case "/query", "POST":
                (query,) = parse_qs(asked.content.decode())["query"]
                found = self.kept.query(query)
                assert isinstance(found, pyoxigraph.QueryTriples)
                lines = "".join(f"{triple} .\n" for triple in found)
                return Reply(200, lines, {"Content-Type": TRIPLES.media_type})
            case "/store", _:
                return Reply(405)
            case _:
                return Reply(404)

    def _read(self, graph: pyoxigraph.NamedNode) -> Reply:
        if not self.kept.contains_named_graph(graph):
            return Reply(404)
        found = self.kept.quads_for_pattern(None, None, None, graph)
        lines = "".join(f"{quad.triple} .\n" for quad in found)
        return Reply(
            200, lines, {"Content-Type": f"{TRIPLES.media_type}; charset=utf-8"}
        )

    def _replace(self, graph: pyoxigraph.NamedNode, content: bytes) -> Reply:
        new = not self.kept.contains_named_graph(graph)
        self.kept.clear_graph(graph)
        self.kept.load(content, format=TRIPLES, to_graph=graph)
        return Reply(201 if new else 204)

    def _remove(self, graph: pyoxigraph.NamedNode) -> Reply:
        if not self.kept.contains_named_graph(graph):
            return Reply(404)
        self.kept.remove_graph(graph)
        return Reply(204)


@contextmanager
def stub_store() -> Iterator[StubStore]:
    """A store on a free port of this machine, until the end of the block."""

    class Handler(BaseHTTPRequestHandler):
        """Hands requests to the store."""

        protocol_version = "HTTP/1.1"

        def _answer(self) -> None:
            length = int(self.headers.get("Content-Length", "0"))
            named = parse_qs(urlsplit(self.path).query).get("graph", [""])[0]
            content = self.rfile.read(length)
            headers = dict(self.headers.items())
            asked = Asked(self.command, self.path, named, headers, content)
            store.asked.append(asked)
            reply = store.behaviour(asked) or store.reply(asked)
            if reply is LOST:
                self.close_connection = True
                return
            body = reply.content.encode()
            self.send_response(reply.status)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_PUT = do_DELETE = do_POST = _answer  # noqa: N815

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    store = StubStore(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield store
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def slowly(seconds: float) -> Behaviour:
    """Answer only after a while."""

    def behaviour(asked: Asked) -> None:
        time.sleep(seconds)

    return behaviour
