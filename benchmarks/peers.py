"""Claims to DOT as whole processes: argmap, arguebuf and Argdown on the same claims."""

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, Literal

from attrs import frozen

from benchmarks.content import (
    KEY,
    Stated,
    claims,
    mark,
    write_argdown,
    write_argmap,
    write_plain,
)
from benchmarks.installing import ARGDOWN, ARGUEBUF, argdown_command, arguebuf_python
from benchmarks.measuring import Cost, MeasurementError, argmap_command, costs_of, run
from benchmarks.ratios import Ratio

_SIZES: Final = (12, 1_000, 5_000)
_QUICK_SIZES: Final = (12,)
_SIDE: Final = Path(__file__).with_name("arguebuf_side.py")
_MARK: Final = re.compile(r"case\d+x")
_CLOCKS: Final[tuple[Literal["cpu", "wall"], ...]] = ("cpu", "wall")


@frozen
class Way:
    """A command that makes DOT of claims, and where it puts it."""

    command: Sequence[str]
    dot: Path


Prepare = Callable[[Sequence[Stated], Path], Way]
"""Writes the claims into a folder as one tool reads them, and says how it is run."""


def peers(*, quick: bool) -> Iterator[Ratio]:
    """CPU and wall time of the peers, against that of argmap."""
    with TemporaryDirectory(prefix="argmap-benchmarks-") as place:
        folder = Path(place)
        ready, absent = _installed(folder)
        sizes = _QUICK_SIZES if quick else _SIZES
        repeats = 1 if quick else 5
        costs = {
            size: _compared(size, ready, folder / str(size), repeats) for size in sizes
        }
    for clock in _CLOCKS:
        for size in sizes:
            for name in ready:
                yield _ratio(
                    size, name, costs[size][name], costs[size]["argmap"], clock
                )
    for name, why in absent.items():
        yield Ratio(section=_section("cpu"), what=name, against="argmap", note=why)


def _installed(folder: Path) -> tuple[dict[str, Prepare], dict[str, str]]:
    """The peers that are there, and why the others are not."""
    ready: dict[str, Prepare] = {}
    absent: dict[str, str] = {}
    try:
        ready[ARGUEBUF] = _arguebuf(arguebuf_python(folder))
    except MeasurementError as error:
        absent[ARGUEBUF] = _reason(error)
    try:
        ready[ARGDOWN] = _argdown(argdown_command(folder))
    except MeasurementError as error:
        absent[ARGDOWN] = _reason(error)
    return ready, absent


def _reason(error: MeasurementError) -> str:
    return f"not installed: {str(error).splitlines()[-1]}"


def _compared(
    size: int, ready: dict[str, Prepare], folder: Path, repeats: int
) -> dict[str, Cost]:
    """What each tool takes for so many claims, by its name."""
    stated = claims(size)
    ways: dict[str, Way] = {}
    for number, (name, prepare) in enumerate({"argmap": _argmap, **ready}.items()):
        own = folder / str(number)
        own.mkdir(parents=True)
        ways[name] = prepare(stated, own)
    commands = {name: way.command for name, way in ways.items()}
    costs = costs_of(commands, repeats, folder=folder)
    for name, way in ways.items():
        _see_all_claims(name, way.dot, stated)
    return costs


def _see_all_claims(name: str, dot: Path, stated: Sequence[Stated]) -> None:
    found = set(_MARK.findall(dot.read_text(encoding="utf-8")))
    if found != {mark(claim.number) for claim in stated}:
        raise MeasurementError(f"{name} drew {len(found)} of {len(stated)} claims")


def _ratio(
    size: int, name: str, peer: Cost, ours: Cost, clock: Literal["cpu", "wall"]
) -> Ratio:
    cpu = clock == "cpu"
    return Ratio(
        section=_section(clock),
        what=f"{name}, {size:,} claims",
        against="argmap",
        figure=peer.cpu if cpu else peer.wall,
        base=ours.cpu if cpu else ours.wall,
        above=1.0,
    )


def _section(clock: Literal["cpu", "wall"]) -> str:
    words = {"cpu": "CPU time", "wall": "wall time"}[clock]
    return f"Peers, claims to DOT, {words} of the whole process"


def _argmap(stated: Sequence[Stated], folder: Path) -> Way:
    maps, dot = folder / "maps", folder / f"{KEY}.dot"
    maps.mkdir()
    write_argmap(stated, maps / f"{KEY}.json")
    command = [argmap_command(), "export", KEY, "--to", "dot"]
    return Way([*command, "--maps", str(maps), "-o", str(dot)], dot)


def _arguebuf(python: str) -> Prepare:
    def prepare(stated: Sequence[Stated], folder: Path) -> Way:
        plain, own, dot = folder / "claims.json", folder / "own.json", folder / "a.dot"
        write_plain(stated, plain)
        run([python, str(_SIDE), "write", str(plain), str(own)])
        return Way([python, str(_SIDE), "draw", str(own), str(dot)], dot)

    return prepare


def _argdown(argdown: Sequence[str]) -> Prepare:
    def prepare(stated: Sequence[Stated], folder: Path) -> Way:
        file = folder / f"{KEY}.argdown"
        write_argdown(stated, file)
        command = [*argdown, "map", str(file), str(folder), "--format", "dot"]
        return Way(command, folder / f"{KEY}.dot")

    return prepare
