"""Finds the sides of a comparison by their names: `MAP` or `MAP/POSITION`."""

from collections.abc import Sequence

import click

from argmap.analysis.sides import Side, side_of
from argmap.errors import UnknownNameError, did_you_mean
from argmap.loading import Loaded
from argmap.model.maps import ArgumentMap


def sides_of(names: Sequence[str], loaded: Loaded) -> tuple[Side, ...]:
    """The sides of these names, in their order.

    Raises:
        UnknownNameError: There is no such map (`unknown-map`) or position
            (`unknown-position`).
        UsageError: A side is named twice, holds no position, or is part of another.
    """
    if len(set(names)) < len(names):
        raise click.UsageError("each position is to be named once")
    sides = tuple(_side(name, loaded) for name in names)
    taken: dict[tuple[str, str], str] = {}
    for name, side in zip(names, sides, strict=True):
        for position in side.positions:
            address = position.map_key, position.key
            if address in taken:
                other = taken[address]
                raise click.UsageError(f'"{other}" and "{name}" share a position')
            taken[address] = name
    return sides


def _side(name: str, loaded: Loaded) -> Side:
    key, slash, position = name.partition("/")
    argument_map = loaded.named(key)
    if not argument_map.positions:
        raise click.UsageError(f'"{key}" has no position of its own')
    if not slash:
        return side_of(argument_map)
    try:
        return side_of(argument_map, position)
    except KeyError:
        raise _unknown(argument_map, position) from None


def _unknown(argument_map: ArgumentMap, position: str) -> UnknownNameError:
    known = [each.key for each in argument_map.positions]
    return UnknownNameError(
        "unknown-position",
        f'"{argument_map.key}" has no position "{position}"',
        hint=did_you_mean(position, known) or f"one of {', '.join(known)}",
    )
