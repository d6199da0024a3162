"""A wire to a server, which tells when so much has been sent over it."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from socketserver import BaseRequestHandler, ThreadingTCPServer

from attrs import define, field

PIECE = 4096


@define
class Wire:
    """Passes all on to a server at a port of this machine, and counts.

    Attributes:
        port: Where the wire begins.
        sent: How many bytes were sent to the server.
        mark: After how many of them `reached` is set.
    """

    port: int
    sent: int = 0
    mark: int | None = None
    reached: threading.Event = field(factory=threading.Event)

    def wait_for(self, mark: int) -> None:
        """Begin to count anew, up to this mark."""
        self.sent, self.mark = 0, mark
        self.reached.clear()

    def count(self, piece: bytes) -> None:
        """Count what was sent."""
        self.sent += len(piece)
        if self.mark is not None and self.sent >= self.mark:
            self.reached.set()


@contextmanager
def wire_to(port: int) -> Iterator[Wire]:
    """A wire to a server, until the end of the block."""

    class Handler(BaseRequestHandler):
        """Passes one connection on; without a server it is closed."""

        def handle(self) -> None:
            with suppress(OSError):
                there = socket.create_connection(("127.0.0.1", port))
                back = threading.Thread(target=self._pass_back, args=(there,))
                back.start()
                self._pass_on(there)
                back.join()
                there.close()

        def _pass_on(self, there: socket.socket) -> None:
            with suppress(OSError):
                while piece := self.request.recv(PIECE):
                    there.sendall(piece)
                    wire.count(piece)
            _close(there)

        def _pass_back(self, there: socket.socket) -> None:
            with suppress(OSError):
                while piece := there.recv(PIECE):
                    self.request.sendall(piece)
            _close(self.request)

    class Server(ThreadingTCPServer):
        daemon_threads = True

    server = Server(("127.0.0.1", 0), Handler)
    wire = Wire(server.server_address[1])
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield wire
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _close(end: socket.socket) -> None:
    with suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
