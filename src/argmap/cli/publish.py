"""`argmap publish`: the graphs of maps to a triple store, as far as they changed."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from argmap.cli.exits import exit_code, tell_all
from argmap.cli.printing import show_progress
from argmap.cli.project import base_option, folder_options, project
from argmap.cli.storing import login_of, place, store_options
from argmap.cli.wording import counted
from argmap.errors import ExportError, raise_together
from argmap.formats import Setting
from argmap.rdf.publishing.login import Way
from argmap.reports.lines import printable

if TYPE_CHECKING:
    from argmap.rdf.publishing.planning import Plan, Step
    from argmap.rdf.publishing.putting import Outcome

    Told = tuple[Step, str]

_WIDTH = len("unchanged")
_BAR = 20


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
    login_way: Way,
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

    where, who = place(address, update, query), login_of(login_way, secret_file)
    here = project(maps, seeds, base)
    loaded = here.load()
    raise_together(loaded.errors, "not every map could be loaded")
    chosen = [argument_map.key for argument_map in loaded.chosen(keys)] if keys else ()
    setting = Setting(records=loaded.records, base=here.base)
    with opened(where, who, seconds) as store:
        plan = plan_of(loaded.maps, setting, store, keys=chosen, prune=prune)
        if dry_run:
            outcomes = tuple(Outcome(step) for step in plan.steps)
            _tell(map(_told, outcomes), end="; nothing was written")
        else:
            progress = _Progress()
            try:
                outcomes = carry_out(plan, loaded.maps, setting, store, progress.tell)
            except ExportError:
                show_progress("")
                _tell(progress.told(plan), end="; broken off")
                raise
            finally:
                show_progress("")
            _tell(map(_told, outcomes))
    faults = [outcome.fault for outcome in outcomes if outcome.fault is not None]
    tell_all(faults)
    sys.exit(exit_code(faults))


class _Progress:
    """Shows on a terminal which graph is written, and remembers which ones were."""

    def __init__(self) -> None:
        self._begun: list[str] = []

    def tell(self, graph: str, number: int, total: int) -> None:
        """Show that this graph is the next."""
        self._begun.append(graph)
        done = (number - 1) * _BAR // total
        bar = "#" * done + "-" * (_BAR - done)
        show_progress(f"[{bar}] {number} of {total}: {graph}")

    def told(self, plan: "Plan") -> Iterator["Told"]:
        """What is known of the graphs when all was broken off."""
        for step in plan.steps:
            if not step.writes:
                yield step, step.change
            elif step.graph in self._begun[:-1]:
                yield step, "sent"
            else:
                yield step, "unsure" if step.graph in self._begun else "unsent"


def _told(outcome: "Outcome") -> "Told":
    return outcome.step, outcome.step.change if outcome.fault is None else "refused"


def _tell(told: Iterable["Told"], end: str = "") -> None:
    """A line for each graph, and one for all."""
    every = list(told)
    for step, word in every:
        triples = counted(step.entry.triples, "triple")
        click.echo(printable(f"{word:<{_WIDTH}}  {step.graph}  {triples}"))
    touched = sum(step.writes for step, _ in every)
    click.echo(f"{counted(len(every), 'graph')}, {touched} to write{end}")
