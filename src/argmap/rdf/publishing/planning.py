"""What publishing would change: which graphs are new, changed, the same, or gone."""

from collections.abc import Collection, Iterable
from typing import Final, Literal

from attrs import evolve, frozen

from argmap.rdf.catalogue import Entry

Change = Literal["new", "changed", "unchanged", "removed"]
"""What becomes of a graph."""

PENDING: Final = ""
"""The digest of a graph that is being written or removed: nobody knows it yet."""


@frozen
class Step:
    """What becomes of one graph.

    Attributes:
        change: That.
        entry: The graph, as the maps state it; if it is removed, as the store has it.
    """

    change: Change
    entry: Entry

    @property
    def graph(self) -> str:
        """The IRI of the graph."""
        return self.entry.graph

    @property
    def writes(self) -> bool:
        """Whether the store is told anything of the graph."""
        return self.change != "unchanged"


@frozen(kw_only=True)
class Plan:
    """What becomes of a store.

    Attributes:
        steps: One for each graph that is chosen or removed, sorted by IRI.
        kept: What else argmap has published there, as the catalogue says.
        listed: What the catalogue says now.
    """

    steps: tuple[Step, ...]
    kept: tuple[Entry, ...]
    listed: tuple[Entry, ...]

    def begun(self) -> tuple[Entry, ...]:
        """The catalogue while graphs are written: of those it claims no digest."""
        stated = [
            evolve(step.entry, digest=PENDING) if step.writes else step.entry
            for step in self.steps
        ]
        return _sorted((*self.kept, *stated))

    def ended(self, left: Collection[str] = ()) -> tuple[Entry, ...]:
        """The catalogue when graphs are written, but for those that were left."""
        stated = [
            evolve(step.entry, digest=PENDING) if step.graph in left else step.entry
            for step in self.steps
            if step.change != "removed" or step.graph in left
        ]
        return _sorted((*self.kept, *stated))


def planned(
    found: Iterable[Entry],
    listed: Iterable[Entry],
    *,
    chosen: Collection[str] | None = None,
    prune: bool = False,
) -> Plan:
    """What becomes of a store.

    Args:
        found: Every graph that the maps state.
        listed: Every graph that the catalogue of the store lists.
        chosen: Which graphs to publish; all of them if left out.
        prune: Whether graphs are removed that are listed and no longer found.
    """
    there = {entry.graph: entry for entry in listed}
    here = {entry.graph: entry for entry in found}
    wanted = [
        entry for entry in here.values() if chosen is None or entry.graph in chosen
    ]
    steps = [Step(_change(entry, there), entry) for entry in wanted]
    gone = [entry for graph, entry in there.items() if prune and graph not in here]
    steps += [Step("removed", entry) for entry in gone]
    touched = {step.graph for step in steps}
    kept = [entry for graph, entry in there.items() if graph not in touched]
    return Plan(
        steps=tuple(sorted(steps, key=lambda step: step.graph)),
        kept=tuple(kept),
        listed=_sorted(there.values()),
    )


def _change(entry: Entry, there: dict[str, Entry]) -> Change:
    before = there.get(entry.graph)
    if before is None:
        return "new"
    return "unchanged" if before.digest == entry.digest else "changed"


def _sorted(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    return tuple(sorted(entries, key=lambda entry: entry.graph))
