"""The options by which a command finds a store and logs in; what they come to."""

import os
from collections.abc import Callable
from pathlib import Path

import click

from argmap.cli.options import P, R, given
from argmap.model.keys import is_web_address
from argmap.rdf.publishing.login import WAYS, Login, Way, login
from argmap.rdf.publishing.opening import SECONDS, Place


def web_address(
    context: click.Context, option: click.Parameter, address: str | None
) -> str | None:
    """The address, if it is one; what may hold a secret is not repeated."""
    if address is None:
        return None
    if "@" in address.partition("//")[2].partition("/")[0]:
        raise click.BadParameter("an address with a user in it; see --auth")
    if "#" in address or not is_web_address(address):
        raise click.BadParameter("no address of the web: http://… or https://…")
    return address


_WHERE = (
    click.option(
        "--store",
        "address",
        metavar="URL",
        required=True,
        callback=web_address,
        help="Where the store speaks the Graph Store Protocol.",
    ),
    click.option(
        "--update",
        metavar="URL",
        callback=web_address,
        help="Where the store takes SPARQL UPDATE, if it needs to be told so.",
    ),
    click.option(
        "--query",
        metavar="URL",
        callback=web_address,
        help="Where such a store takes SPARQL queries.",
    ),
)
_WHO = (
    click.option(
        "--auth",
        "login_way",
        type=click.Choice(WAYS),
        default="none",
        show_default=True,
        help="How to log in, as $ARGMAP_STORE_USER with $ARGMAP_STORE_SECRET.",
    ),
    click.option(
        "--secret-file",
        type=click.Path(dir_okay=False, path_type=Path),
        help="A file with the password or token, instead of the variable.",
    ),
    click.option(
        "--timeout",
        "seconds",
        type=click.FloatRange(min=0, min_open=True),
        default=SECONDS,
        show_default=True,
        help="Seconds that one answer may take.",
    ),
)


def store_options(command: Callable[P, R]) -> Callable[P, R]:
    """Give a command the options that say where a store is and who asks it."""
    return given(command, (*_WHERE, *_WHO))


def login_options(command: Callable[P, R]) -> Callable[P, R]:
    """Give a command the options that say who asks, and how long."""
    return given(command, _WHO)


def place(address: str, update: str | None, query: str | None) -> Place:
    """Where the store is.

    Raises:
        UsageError: One of the two other addresses is missing.
    """
    if (update is None) != (query is None):
        raise click.UsageError("say both: --update and --query")
    return Place(address=address, updates=update, queries=query)


def login_of(way: Way, secret_file: Path | None) -> Login:
    """Who asks.

    Raises:
        UsageError: A secret is given that nobody asked for.
        ExportError: There is no secret, or it cannot be read.
    """
    if way == "none" and secret_file is not None:
        raise click.UsageError("say how to log in: --auth basic, digest or bearer")
    return login(way, os.environ, secret_file)
