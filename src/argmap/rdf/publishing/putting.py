"""Publishes maps: each graph is old or new at any time, and the catalogue is true."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter

from attrs import frozen

from argmap.errors import ExportError
from argmap.formats import Setting
from argmap.model.maps import ArgumentMap
from argmap.rdf.addresses import Addresses
from argmap.rdf.catalogue import Entry, entries_of
from argmap.rdf.publishing.listing import list_in, listed_in, triple_lines
from argmap.rdf.publishing.planning import Plan, Step, planned
from argmap.rdf.publishing.stores import Store
from argmap.rdf.quads import quads

Tell = Callable[[str, int, int], None]
"""Told which graph is written, as which of how many."""


@frozen
class Outcome:
    """What became of one graph.

    Attributes:
        step: What was meant to become of it.
        fault: Why the store refused, or `None`.
    """

    step: Step
    fault: ExportError | None = None


def plan_of(
    argument_maps: Sequence[ArgumentMap],
    setting: Setting,
    store: Store,
    *,
    keys: Collection[str] = (),
    prune: bool = False,
) -> Plan:
    """What publishing would change in a store.

    What maps share is made of all the maps, whichever are published.

    Args:
        argument_maps: All maps under the base.
        setting: The base of the IRIs, and the records that describe the sources.
        store: Where to.
        keys: Which maps to publish; all of them if none is named.
        prune: Whether graphs are removed that argmap published and no map states now.

    Raises:
        ExportError: What the store raises, or a map cannot be stated.
    """
    found = entries_of(argument_maps, setting)
    chosen = _chosen(found, keys, setting.base) if keys else None
    listed = listed_in(store, setting.base)
    return planned(found, listed, chosen=chosen, prune=prune)


def carry_out(
    plan: Plan,
    argument_maps: Sequence[ArgumentMap],
    setting: Setting,
    store: Store,
    tell: Tell = lambda graph, number, total: None,
) -> tuple[Outcome, ...]:
    """Carry out a plan.

    First the catalogue says of which graphs it knows nothing for a while; then they
    are written; then it says what they are. Whatever fails in between, it says nothing
    that is not so, and the next time those graphs are written again. A graph that the
    store refuses does not stop the others.

    Raises:
        ExportError: What the store raises, other than that it refuses one graph.
    """
    todo = {step.graph: step for step in plan.steps if step.writes}
    if todo:
        list_in(store, plan.begun(), setting.base)
    faults: dict[str, ExportError] = {}
    for number, (graph, lines) in enumerate(_work(todo, argument_maps, setting), 1):
        tell(graph, number, len(todo))
        try:
            if lines is None:
                store.remove(graph)
            else:
                store.write(graph, lines)
        except ExportError as error:
            if error.code != "store-refuses":
                raise
            faults[graph] = error
    ended = plan.ended(left=faults)
    if todo or ended != plan.listed:
        list_in(store, ended, setting.base)
    return tuple(Outcome(step, faults.get(step.graph)) for step in plan.steps)


def _chosen(found: Iterable[Entry], keys: Collection[str], base: str) -> set[str]:
    named = {Addresses(base, key).map_graph() for key in keys}
    return {
        graph
        for entry in found
        if entry.graph in named
        for graph in (entry.graph, *entry.needs)
    }


def _work(
    todo: dict[str, Step], argument_maps: Sequence[ArgumentMap], setting: Setting
) -> Iterator[tuple[str, list[str] | None]]:
    """Each graph with its lines, or without if it goes: what maps share comes first."""
    own = {
        graph
        for argument_map in argument_maps
        for graph in _own(argument_map, setting.base)
    }
    written = {graph for graph, step in todo.items() if step.change != "removed"}
    yield from _shared(written - own, argument_maps, setting)
    for argument_map in argument_maps:
        wanted = written & _own(argument_map, setting.base)
        for graph, lines in _lines(argument_map, setting, wanted):
            yield graph, sorted(lines)
    yield from ((graph, None) for graph in todo if graph not in written)


def _own(argument_map: ArgumentMap, base: str) -> set[str]:
    at = Addresses(base, argument_map.key)
    return {at.map_graph(), at.links_graph()}


def _shared(
    wanted: set[str], argument_maps: Iterable[ArgumentMap], setting: Setting
) -> Iterator[tuple[str, list[str]]]:
    together: dict[str, set[str]] = {}
    for argument_map in argument_maps:
        for graph, lines in _lines(argument_map, setting, wanted):
            together.setdefault(graph, set()).update(lines)
    for graph in sorted(together):
        yield graph, sorted(together[graph])


def _lines(
    argument_map: ArgumentMap, setting: Setting, wanted: set[str]
) -> Iterator[tuple[str, list[str]]]:
    if wanted:
        for graph, stated in groupby(quads(argument_map, setting), itemgetter(3)):
            if graph in wanted:
                yield graph, triple_lines(stated)
