"""Opens a store by its address, and takes the way that it understands."""

from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from attrs import frozen

from argmap.errors import MissingPartError
from argmap.rdf.publishing.login import Login

if TYPE_CHECKING:
    from argmap.rdf.publishing.client import Client
    from argmap.rdf.publishing.stores import Store

SECONDS: Final = 300.0
"""How long a store may take to answer, unless said otherwise.

Virtuoso 7 may need a minute to clear a graph of 50,000 triples.
"""


@frozen(kw_only=True)
class Place:
    """Where a store is.

    Attributes:
        address: The address of the Graph Store Protocol.
        updates: The address that takes SPARQL UPDATE, for a store without it.
        queries: The address that takes SPARQL queries, for the same.
    """

    address: str
    updates: str | None = None
    queries: str | None = None


@contextmanager
def client_of(login: Login, seconds: float) -> Generator["Client"]:
    """One who asks stores and endpoints, until the end of the block.

    Raises:
        MissingPartError: httpx is not installed (`missing-httpx`).
    """
    try:
        from argmap.rdf.publishing.client import Client
    except ImportError as error:
        raise MissingPartError(
            "missing-httpx",
            "httpx is not installed, and asks stores and endpoints",
            hint='pip install "argmap[rdf]"',
        ) from error
    with Client(login, seconds=seconds) as client:
        yield client


@contextmanager
def opened(place: Place, login: Login, seconds: float) -> Generator["Store"]:
    """A store to read and write, until the end of the block.

    SPARQL UPDATE is spoken only if both other addresses are given: where the Graph
    Store Protocol is missing, and where little of a graph changes.

    Raises:
        MissingPartError: httpx is not installed (`missing-httpx`).
    """
    with client_of(login, seconds) as client:
        from argmap.rdf.publishing.stores import EitherStore, GraphStore, UpdateStore

        store = GraphStore(client, place.address)
        if place.updates is None or place.queries is None:
            yield store
        else:
            sparql = UpdateStore(client, place.updates, place.queries)
            yield EitherStore(store, sparql)
