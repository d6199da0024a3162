"""argmap, arguebuf and Argdown: how each draws the same map, as a whole process."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, Literal

from attrs import frozen

from argmap import ArgumentMap
from benchmarks.content import write_argdown, write_argmap, write_plain
from benchmarks.installing import ARGDOWN, ARGUEBUF, argdown_command, arguebuf_python
from benchmarks.measuring import MeasurementError, argmap_command, run

Kind = Literal["dot", "svg"]

_SIDE: Final = Path(__file__).with_name("arguebuf_side.py")


@frozen
class Way:
    """A command that draws a map, and the file that it makes."""

    command: Sequence[str]
    file: Path


Prepare = Callable[[ArgumentMap, Path, Kind], Way]
"""Writes a map into a folder as one tool reads it, and says how it is drawn."""


def peers_at_hand(*, quick: bool) -> tuple[dict[str, Prepare], dict[str, str]]:
    """The peers that can be run, and why the others cannot; both by name.

    A quick run installs nothing.
    """
    ready: dict[str, Prepare] = {}
    absent: dict[str, str] = {}
    try:
        ready[ARGUEBUF] = _arguebuf(arguebuf_python(at_hand=quick))
    except MeasurementError as error:
        absent[ARGUEBUF] = _reason(error)
    try:
        ready[ARGDOWN] = _argdown(argdown_command(at_hand=quick))
    except MeasurementError as error:
        absent[ARGDOWN] = _reason(error)
    return ready, absent


def ways_of(
    argument_map: ArgumentMap, peers: dict[str, Prepare], folder: Path, kind: Kind
) -> dict[str, Way]:
    """How argmap and each peer draws a map, each in a folder of its own; by name."""
    ways: dict[str, Way] = {}
    for number, (name, prepare) in enumerate({"argmap": argmap, **peers}.items()):
        own = folder / str(number)
        own.mkdir(parents=True)
        ways[name] = prepare(argument_map, own, kind)
    return ways


def argmap(argument_map: ArgumentMap, folder: Path, kind: Kind) -> Way:
    """Write a map as JSON of argmap; how argmap draws it."""
    maps, file = folder / "maps", folder / f"drawn.{kind}"
    maps.mkdir()
    write_argmap(argument_map, maps / f"{argument_map.key}.json")
    how = ["export", "--to", "dot"] if kind == "dot" else ["render"]
    command = [argmap_command(), *how, argument_map.key, "--maps", str(maps)]
    return Way([*command, "-o", str(file)], file)


def _arguebuf(python: str) -> Prepare:
    def prepare(argument_map: ArgumentMap, folder: Path, kind: Kind) -> Way:
        plain, own = folder / "plain.json", folder / "own.json"
        write_plain(argument_map, plain)
        run([python, str(_SIDE), "write", str(plain), str(own)])
        file = folder / f"drawn.{kind}"
        return Way([python, str(_SIDE), "draw", str(own), str(file)], file)

    return prepare


def _argdown(argdown: Sequence[str]) -> Prepare:
    def prepare(argument_map: ArgumentMap, folder: Path, kind: Kind) -> Way:
        file = folder / "drawn.argdown"
        write_argdown(argument_map, file)
        command = [*argdown, "map", str(file), str(folder), "--format", kind]
        return Way(command, file.with_suffix(f".{kind}"))

    return prepare


def _reason(error: MeasurementError) -> str:
    return f"not measured: {str(error).splitlines()[-1]}"
