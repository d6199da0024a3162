"""Runs commands as whole processes and takes their CPU time, wall time and memory."""

import json
import os
import subprocess
import sys
import sysconfig
import tempfile
import threading
import time
from collections.abc import Iterable, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from typing import Final

from attrs import frozen

ROOT: Final = Path(__file__).resolve().parent.parent
"""The repository, from which everything is run."""

PYTHON: Final = sys.executable
"""The interpreter of the environment in which argmap is installed."""

_LAST_WORDS: Final = 600
_UNIT_OF_PEAK: Final = 1 if sys.platform == "darwin" else 1024


class MeasurementError(Exception):
    """Something could not be measured."""


@frozen
class Cost:
    """What a process used up.

    Attributes:
        cpu: User and system time in seconds.
        wall: Seconds from start to end.
        peak: The most memory it held, in bytes.
    """

    cpu: float
    wall: float
    peak: int


def argmap_command() -> str:
    """The path of the installed command `argmap`."""
    command = Path(sysconfig.get_path("scripts")) / "argmap"
    if not command.is_file():
        raise MeasurementError(f"argmap is not installed in {sys.prefix}")
    return str(command)


def require_generated_maps() -> None:
    """See that maps can be generated in the environment.

    Raises:
        MeasurementError: The extra `testing` is not installed.
    """
    if find_spec("hypothesis") is None:
        raise MeasurementError('generated maps need pip install "argmap[testing]"')


def child_command(module: str, *arguments: object) -> list[str]:
    """The command line of a module of this package in a process of its own."""
    return [PYTHON, "-m", f"benchmarks.{module}", *map(str, arguments)]


def costs_of(
    commands: Mapping[str, Sequence[str]], repeats: int, *, folder: Path = ROOT
) -> dict[str, Cost]:
    """The median costs of several commands, taken in turns after a turn to warm up."""
    taken: dict[str, list[Cost]] = {name: [] for name in commands}
    for turn in range(repeats + 1):
        for name, command in commands.items():
            cost, _ = run(command, folder=folder)
            if turn > 0:
                taken[name].append(cost)
    return {name: _median(costs) for name, costs in taken.items()}


def report_of(
    command: Sequence[str], *, limit: float | None = None
) -> Mapping[str, float]:
    """The figures that a command prints as a JSON object."""
    _, said = run(command, limit=limit)
    figures: dict[str, float] = json.loads(said)
    return figures


def medians_of(reports: Iterable[Mapping[str, float]]) -> dict[str, float]:
    """The median of each figure over several reports."""
    listed = list(reports)
    return {name: median(report[name] for report in listed) for name in listed[0]}


def peak_of_this_process() -> int:
    """The most memory that this process held until now, in bytes.

    It starts at what the parent held when it started the child, so parents stay small.
    """
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _UNIT_OF_PEAK


def run(
    command: Sequence[str], *, folder: Path = ROOT, limit: float | None = None
) -> tuple[Cost, str]:
    """Run a command to its end; its cost, and what it printed.

    Raises:
        MeasurementError: It failed, or was stopped at the limit in seconds.
    """
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as complaints:
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, stdout=out, stderr=complaints)
        alarm = threading.Timer(limit or threading.TIMEOUT_MAX, process.kill)
        alarm.daemon = True
        alarm.start()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        alarm.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        for file in (out, complaints):
            file.seek(0)
        said = out.read().decode(errors="replace")
        complaint = complaints.read().decode(errors="replace")
    if limit is not None and wall >= limit:
        raise MeasurementError(f"{_shown(command)} was stopped after {limit:.0f} s")
    if process.returncode != 0:
        last = (complaint or said).strip()[-_LAST_WORDS:]
        raise MeasurementError(
            f"{_shown(command)} ended with {process.returncode}: {last}"
        )
    cost = Cost(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss * _UNIT_OF_PEAK)
    return cost, said


def _median(costs: Sequence[Cost]) -> Cost:
    return Cost(
        cpu=median(cost.cpu for cost in costs),
        wall=median(cost.wall for cost in costs),
        peak=int(median(cost.peak for cost in costs)),
    )


def _shown(command: Sequence[str]) -> str:
    return " ".join([Path(command[0]).name, *command[1:]])
