"""The outline of a map: thesis first, under each node what supports and attacks it."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import count, product
from string import ascii_uppercase
from typing import Literal

from attrs import evolve, frozen

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
        number: Its number in the outline, as `numbers_of` says it; empty for the
            thesis of an only position.
    """

    depth: int
    bearing: Bearing
    proposition: Proposition
    step: Inference | None = None
    linked: bool = False
    seen: bool = False
    number: str = ""


def outline(argument_map: ArgumentMap, position: Position) -> tuple[Entry, ...]:
    """The entries of one position, each branch told once.

    First the thesis, then what else the position concludes (`further`), then what
    neither of these reaches (`apart`).
    """
    numbers = numbers_of(argument_map)
    return tuple(
        evolve(entry, number=numbers.get(entry.proposition.id, ""))
        for entry in entries_of(argument_map, position)
    )


def numbers_of(argument_map: ArgumentMap) -> Mapping[str, str]:
    """The number of each proposition that an outline tells, by its id.

    A thesis has none, which is an empty text.  What bears on it, and each further
    conclusion, begins a branch: `1`, `2`, …; all that follows within branch 2 is
    `2.1`, `2.2`, … in the order of the outline, however deep, so that a number stays
    short enough to be said aloud.  Where a map has several positions, each has a
    letter: the thesis is `A`, the branches are `A1`, `A2`.  A proposition of another
    position keeps the number that it has there.
    """
    several = len(argument_map.positions) > 1
    keys = {position.key for position in argument_map.positions}
    numbers: dict[str, str] = {}
    for letter, position in zip(_letters(), argument_map.positions, strict=False):
        _number(
            entries_of(argument_map, position),
            letter if several else "",
            keys - {position.key},
            numbers,
        )
    return numbers


def _letters() -> Iterator[str]:
    """First A to Z, then AA, AB, and so on."""
    for length in count(1):
        for letters in product(ascii_uppercase, repeat=length):
            yield "".join(letters)


def _number(
    entries: Iterable[Entry],
    letter: str,
    others: Collection[str],
    numbers: dict[str, str],
) -> None:
    """Number what one position tells, but for what belongs to the others."""
    branches, within, branch = count(1), count(1), ""
    deepest_head = 0
    for entry in entries:
        if entry.depth == 0:
            deepest_head = 1 if entry.bearing == "thesis" else 0
        if entry.depth <= deepest_head:
            branch = ""
        said = entry.proposition
        if said.id in numbers or said.position in others:
            continue
        if entry.bearing == "thesis":
            numbers[said.id] = letter
        elif branch:
            numbers[said.id] = f"{branch}.{next(within)}"
        else:
            branch, within = f"{letter}{next(branches)}", count(1)
            numbers[said.id] = branch


def entries_of(argument_map: ArgumentMap, position: Position) -> tuple[Entry, ...]:
    """What `outline` says, without numbers, which take all positions to be told."""
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
            yield evolve(entry, seen=True)
            continue
        told.add(entry.proposition.id)
        yield entry
        waiting += reversed(list(_below(entry, bearings)))


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
