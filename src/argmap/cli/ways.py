"""The ways in which a report is told: the options `--as` and `--json`."""

from collections.abc import Callable, Iterable

import click

from argmap.cli.options import P, R
from argmap.reports.lines import printable

DEFAULT_WAY = "table"


def way_options(ways: Iterable[str]) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Give a command the options `--as` and `--json`."""
    way = click.option(
        "--as",
        "way",
        type=click.Choice(list(ways)),
        help=f"How to tell it.  [default: {DEFAULT_WAY}]",
    )
    as_json = click.option(
        "--json", "as_json", is_flag=True, help="Short for --as json."
    )

    def given(command: Callable[P, R]) -> Callable[P, R]:
        return way(as_json(command))

    return given


def chosen_way(way: str | None, *, as_json: bool) -> str:
    """The way that was asked for.

    Raises:
        UsageError: Two were asked for.
    """
    if as_json and way not in (None, "json"):
        raise click.UsageError(f"--json and --as {way} exclude each other")
    return "json" if as_json else way or DEFAULT_WAY


def for_terminal(text: str) -> str:
    """A table of texts that may be hostile, safe to print."""
    return "".join(f"{printable(line)}\n" for line in text.splitlines())
