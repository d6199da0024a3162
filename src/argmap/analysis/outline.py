"""The outline of a map: thesis first, under each node what supports and attacks it."""

from collections.abc import Iterable, Iterator
from typing import Literal

from attrs import frozen

from argmap.analysis.walks import Bearings, bearings_of
from argmap.model.attacks import Attack
from argmap.model.inferences import Inference
from argmap.model.maps import ArgumentMap
from argmap.model.positions import Position
from argmap.model.propositions import Proposition

Bearing = Literal["thesis", "further", "supports", "attacks", "undercuts", "apart"]
"""How an entry bears on the one above it."""


@frozen(kw_only=True)
class Entry:
    """One line of an outline.

    Attributes:
        depth: How deep it stands, from 0.
        bearing: How it bears on the entry above.
        proposition: What is said.
        step: The inference it is a premise of, or `None`.
        linked: Whether other premises share that inference.
        seen: Whether it stands above already, and its branch is not repeated.
    """

    depth: int
    bearing: Bearing
    proposition: Proposition
    step: Inference | None = None
    linked: bool = False
    seen: bool = False


def outline(argument_map: ArgumentMap, position: Position) -> tuple[Entry, ...]:
    """The entries of one position, each branch told once.

    First the thesis, then what else the position concludes (`further`), then what
    neither of these reaches (`apart`).
    """
    bearings = bearings_of(argument_map)
    own = [
        proposition
        for proposition in argument_map.propositions
        if proposition.position == position.key
    ]
    ends = [
        proposition
        for proposition in own
        if proposition.id in bearings.steps_to
        and proposition.id not in bearings.steps_from
        and proposition.id not in bearings.attacks_by
    ]
    told: set[str] = set()
    entries: list[Entry] = []
    if position.thesis is not None:
        entries += _told("thesis", [position.thesis], bearings, told)
    entries += _told("further", ends, bearings, told)
    entries += _told("apart", own, bearings, told)
    return tuple(entries)


def _told(
    bearing: Bearing,
    tops: Iterable[Proposition],
    bearings: Bearings,
    told: set[str],
) -> Iterator[Entry]:
    for top in tops:
        if top.id not in told:
            yield from _branch(
                Entry(depth=0, bearing=bearing, proposition=top), bearings, told
            )


def _branch(top: Entry, bearings: Bearings, told: set[str]) -> Iterator[Entry]:
    waiting = [top]
    while waiting:
        entry = waiting.pop()
        if entry.proposition.id in told:
            yield _seen(entry)
            continue
        told.add(entry.proposition.id)
        yield entry
        waiting += reversed(list(_below(entry, bearings)))


def _seen(entry: Entry) -> Entry:
    return Entry(
        depth=entry.depth,
        bearing=entry.bearing,
        proposition=entry.proposition,
        step=entry.step,
        linked=entry.linked,
        seen=True,
    )


def _below(entry: Entry, bearings: Bearings) -> Iterator[Entry]:
    here, depth = entry.proposition.id, entry.depth + 1
    for step in bearings.steps_to.get(here, ()):
        for premise in step.premises:
            yield Entry(
                depth=depth,
                bearing="supports",
                proposition=premise,
                step=step,
                linked=len(step.premises) > 1,
            )
        for attack in bearings.attacks_on.get(step.id, ()):
            yield _attacking(attack, depth, "undercuts")
    for attack in bearings.attacks_on.get(here, ()):
        yield _attacking(attack, depth, "attacks")


def _attacking(attack: Attack, depth: int, bearing: Bearing) -> Entry:
    return Entry(depth=depth, bearing=bearing, proposition=attack.by)
