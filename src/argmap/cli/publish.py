"""`argmap publish`: the graphs of maps to a triple store, as far as they changed."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from argmap.cli.exits import exit_code, tell_all
from argmap.cli.printing import printable
from argmap.cli.project import base_option, folder_options, project
from argmap.cli.storing import login_of, place, store_options
from argmap.cli.wording import counted
from argmap.errors import raise_together
from argmap.formats import Setting
from argmap.rdf.publishing.login import Way

if TYPE_CHECKING:
    from argmap.rdf.publishing.putting import Outcome

_WIDTH = len("unchanged")


@click.command()
@click.argument("keys", nargs=-1, metavar="[MAP]...")
@store_options
@click.option("--dry-run", is_flag=True, help="Say what would happen; write nothing.")
@click.option(
    "--prune",
    is_flag=True,
    help="Remove what argmap published and no map states now.",
)
@base_option
@folder_options
def publish(
    keys: tuple[str, ...],
    address: str,
    way: Way,
    secret_file: Path | None,
    update: str | None,
    query: str | None,
    seconds: float,
    dry_run: bool,
    prune: bool,
    base: str | None,
    maps: Path | None,
    seeds: Path | None,
) -> None:
    """Put the graphs of every map, or of those named, into a triple store.

    What is there already, by the catalogue of the store, is not sent again. Sources,
    agents and schemes are made of all maps of the folder, so all of them must load.

    \b
    Examples:
      argmap publish --store http://127.0.0.1:7878/store
      argmap publish --store https://example.org/rdf-graphs --auth digest --dry-run
    """
    from argmap.rdf.publishing.opening import opened
    from argmap.rdf.publishing.putting import Outcome, carry_out, plan_of

    where, who = place(address, update, query), login_of(way, secret_file)
    here = project(maps, seeds, base)
    loaded = here.load()
    raise_together(loaded.errors, "not every map could be loaded")
    chosen = [argument_map.key for argument_map in loaded.chosen(keys)] if keys else ()
    setting = Setting(records=loaded.records, base=here.base)
    with opened(where, who, seconds) as store:
        plan = plan_of(loaded.maps, setting, store, keys=chosen, prune=prune)
        if dry_run:
            outcomes = tuple(Outcome(step) for step in plan.steps)
        else:
            try:
                outcomes = carry_out(plan, loaded.maps, setting, store, _show_progress)
            finally:
                _show("")
    for line in _lines(outcomes, dry_run=dry_run):
        click.echo(printable(line))
    faults = [outcome.fault for outcome in outcomes if outcome.fault is not None]
    tell_all(faults)
    sys.exit(exit_code(faults))


def _show_progress(graph: str, number: int, total: int) -> None:
    _show(printable(f"{number} of {total}: {graph}"))


def _show(words: str) -> None:
    """Rewrite one line on standard error, where that is a terminal."""
    if _at_terminal():
        click.echo(f"\r\x1b[K{words}", nl=False, err=True)


def _at_terminal() -> bool:
    return sys.stderr.isatty()


def _lines(outcomes: "Sequence[Outcome]", *, dry_run: bool) -> Iterator[str]:
    for outcome in outcomes:
        word = outcome.step.change if outcome.fault is None else "refused"
        triples = counted(outcome.step.entry.triples, "triple")
        yield f"{word:<{_WIDTH}}  {outcome.step.graph}  {triples}"
    touched = sum(outcome.step.writes for outcome in outcomes)
    end = "; nothing was written" if dry_run else ""
    yield f"{counted(len(outcomes), 'graph')}, {touched} to write{end}"
