"""Maps to DOT as whole processes: argmap, arguebuf and Argdown on the same map."""

from collections.abc import Iterator
from html import unescape
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, Literal

from argmap.testing import generated_map
from benchmarks.content import MARK
from benchmarks.measuring import (
    Cost,
    MeasurementError,
    costs_of,
    require_generated_maps,
)
from benchmarks.ratios import Ratio
from benchmarks.tools import Prepare, peers_at_hand, ways_of

_SIZES: Final = (12, 1_000, 5_000)
_QUICK_SIZES: Final = (12,)
_CLOCKS: Final[tuple[Literal["cpu", "wall"], ...]] = ("cpu", "wall")


def peers(*, quick: bool) -> Iterator[Ratio]:
    """CPU and wall time of the peers, against that of argmap."""
    require_generated_maps()
    ready, absent = peers_at_hand(quick=quick)
    sizes = _QUICK_SIZES if quick else _SIZES
    costs = {size: _compared(size, ready, 1 if quick else 5) for size in sizes}
    for clock in _CLOCKS:
        for size in sizes:
            for name in ready:
                yield _ratio(
                    size, name, costs[size][name], costs[size]["argmap"], clock
                )
    for name, why in absent.items():
        yield Ratio(section=_section("cpu"), what=name, against="argmap", note=why)


def _compared(size: int, ready: dict[str, Prepare], repeats: int) -> dict[str, Cost]:
    """What each tool takes for a map of so many propositions, by its name."""
    with TemporaryDirectory(prefix="argmap-benchmarks-") as folder:
        ways = ways_of(generated_map(size), ready, Path(folder), "dot")
        commands = {name: way.command for name, way in ways.items()}
        costs = costs_of(commands, repeats, folder=Path(folder))
        for name, way in ways.items():
            _see_all(name, way.file.read_text(encoding="utf-8"), size)
    return costs


def _see_all(name: str, dot: str, size: int) -> None:
    found = set(MARK.findall(unescape(dot).replace("<BR/>", " ")))
    if len(found) != size:
        raise MeasurementError(f"{name} drew {len(found)} of {size} propositions")


def _ratio(
    size: int, name: str, peer: Cost, ours: Cost, clock: Literal["cpu", "wall"]
) -> Ratio:
    cpu = clock == "cpu"
    return Ratio(
        section=_section(clock),
        what=f"{name}, {size:,} propositions",
        against="argmap",
        figure=peer.cpu if cpu else peer.wall,
        base=ours.cpu if cpu else ours.wall,
        above=1.0,
    )


def _section(clock: Literal["cpu", "wall"]) -> str:
    words = {"cpu": "CPU time", "wall": "wall time"}[clock]
    return f"Peers, maps to DOT, {words} of the whole process"
