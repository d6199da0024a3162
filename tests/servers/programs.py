"""Real triple stores, started on loopback ports of their own, stopped, and killed."""

import os
import resource
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Protocol

import httpx

from argmap.rdf.publishing.login import Login

PATIENCE = 120.0
A_MOMENT = 0.05

VIRTUOSO_SETTINGS = """
[Database]
DatabaseFile = virtuoso.db
ErrorLogFile = virtuoso.log
LockFile = virtuoso.lck
TransactionFile = virtuoso.trx
xa_persistent_file = virtuoso.pxa
[TempDatabase]
DatabaseFile = virtuoso-temp.db
TransactionFile = virtuoso-temp.trx
[Parameters]
ServerPort = 127.0.0.1:{sql}
CaseMode = 2
DirsAllowed = .
NumberOfBuffers = 10000
MaxDirtyBuffers = 6000
[HTTPServer]
ServerPort = 127.0.0.1:{http}
ServerThreads = 10
[SPARQL]
ResultSetMaxRows = 1000000
"""

VIRTUOSO_USER = """
DB.DBA.USER_CREATE('argmap', 'argpw');
GRANT SPARQL_UPDATE TO argmap;
DB.DBA.RDF_DEFAULT_USER_PERMS_SET('nobody', 1);
DB.DBA.RDF_DEFAULT_USER_PERMS_SET('argmap', 7);
"""


class Server(Protocol):
    """A triple store as a process."""

    login: Login

    @property
    def graph_store(self) -> str:
        """Where it speaks the Graph Store Protocol."""
        ...

    @property
    def updates(self) -> str:
        """Where it takes SPARQL UPDATE."""
        ...

    @property
    def queries(self) -> str:
        """Where it takes SPARQL queries, and asks for a login where it knows one."""
        ...

    @property
    def public(self) -> str:
        """Where it takes SPARQL queries of anybody."""
        ...

    def start(self) -> None:
        """Start it, and wait until it answers."""
        ...

    def kill(self) -> None:
        """End it at once, without a chance to tidy up."""
        ...


def free_port() -> int:
    """A port of this machine that nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def program(name: str, install: str) -> str:
    """The path of a program, beside this Python or on the PATH."""
    beside = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    found = shutil.which(name, path=beside)
    assert found is not None, f"there is no {name}: {install}"
    return found


class _Process:
    """A process that is started anew as often as needed."""

    def __init__(self, folder: Path, arguments: list[str], asks: str) -> None:
        self._folder, self._arguments, self._asks = folder, arguments, asks
        self._running: subprocess.Popen[bytes] | None = None

    def start(self, largest_file: int | None = None) -> None:
        """Start it, and wait until it answers a query."""
        with (self._folder / "server.log").open("ab") as log:
            self._running = subprocess.Popen(
                self._arguments,
                cwd=self._folder,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        if largest_file is not None:
            limits = largest_file, resource.RLIM_INFINITY
            resource.prlimit(self._running.pid, resource.RLIMIT_FSIZE, limits)
        end = time.monotonic() + PATIENCE
        while not self._answers():
            assert self._running.poll() is None, self._log()
            assert time.monotonic() < end, self._log()
            time.sleep(A_MOMENT)

    def kill(self) -> None:
        """End it at once."""
        if self._running is not None:
            self._running.kill()
            self._running.wait()

    def _answers(self) -> bool:
        try:
            answer = httpx.get(self._asks, params={"query": "ASK {}"}, timeout=5)
        except httpx.HTTPError:
            return False
        return answer.status_code == httpx.codes.OK

    def _log(self) -> str:
        return (self._folder / "server.log").read_text("utf-8", "replace")[-2000:]


class Oxigraph:
    """Oxigraph on disk; it knows no login."""

    login = Login()

    def __init__(self, folder: Path) -> None:
        serve = program("oxigraph", 'pip install "argmap[servers]"')
        bind = f"127.0.0.1:{free_port()}"
        self._address = f"http://{bind}"
        arguments = [serve, "serve", "--location", "kept", "--bind", bind]
        self._process = _Process(folder, arguments, self.queries)

    @property
    def graph_store(self) -> str:
        """Where it speaks the Graph Store Protocol."""
        return f"{self._address}/store"

    @property
    def updates(self) -> str:
        """Where it takes SPARQL UPDATE."""
        return f"{self._address}/update"

    @property
    def queries(self) -> str:
        """Where it takes SPARQL queries."""
        return f"{self._address}/query"

    @property
    def public(self) -> str:
        """The same; there is no login."""
        return self.queries

    def start(self, largest_file: int | None = None) -> None:
        """Start it, perhaps on a disk on which no file grows beyond a size."""
        self._process.start(largest_file)

    def kill(self) -> None:
        """End it at once."""
        self._process.kill()


class Virtuoso:
    """Virtuoso 7 with a user who may write, by digest authentication."""

    login = Login("digest", "argmap", "argpw")

    def __init__(self, folder: Path) -> None:
        install = "apt-get install --no-install-recommends virtuoso-opensource"
        serve = program("virtuoso-t", install)
        self._ask_sql = program("isql-vt", install)
        self._sql, http = free_port(), free_port()
        self._address = f"http://127.0.0.1:{http}"
        settings = VIRTUOSO_SETTINGS.format(sql=self._sql, http=http)
        (folder / "virtuoso.ini").write_text(settings, encoding="utf-8")
        arguments = [serve, "+foreground", "+configfile", "virtuoso.ini"]
        self._process = _Process(folder, arguments, f"{self._address}/sparql")
        self._new = True

    @property
    def graph_store(self) -> str:
        """Where it speaks the Graph Store Protocol."""
        return f"{self._address}/sparql-graph-crud-auth"

    @property
    def updates(self) -> str:
        """Where it takes SPARQL UPDATE."""
        return f"{self._address}/sparql-auth"

    @property
    def queries(self) -> str:
        """Where it takes SPARQL queries of those who log in."""
        return f"{self._address}/sparql-auth"

    @property
    def public(self) -> str:
        """Where it takes SPARQL queries of anybody."""
        return f"{self._address}/sparql"

    def start(self) -> None:
        """Start it; the first time, make the user."""
        self._process.start()
        if self._new:
            where = f"127.0.0.1:{self._sql}"
            told = subprocess.run(
                [self._ask_sql, where, "dba", "dba", f"exec={VIRTUOSO_USER}"],
                stdin=subprocess.DEVNULL,
                capture_output=True,
                encoding="utf-8",
                check=True,
            )
            assert "*** Error" not in told.stdout + told.stderr, told.stderr
        self._new = False

    def kill(self) -> None:
        """End it at once."""
        self._process.kill()
