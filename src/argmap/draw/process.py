"""Runs Graphviz in a process of its own, where its crashes and its chatter stay."""

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, Literal

from attrs import frozen

from argmap.draw.engine import natural_size, view_in_pixels, view_on_paper
from argmap.errors import ExportError, MissingPartError

Picture = Literal["svg", "pdf", "png"]

_SHORTEST_PATIENCE: Final = 120.0
_CHARACTERS_A_SECOND: Final = 1_000
_LONGEST_COMPLAINT: Final = 200
_COMPLAINT: Final = re.compile(
    r"\b(error|warning)\b: |expect ugly output", re.IGNORECASE
)
_HARMLESS: Final = re.compile(
    r"fontconfig|cell size too small|orthogonal edges do not|hard-coded metrics"
    r"|could not load .*gvplugin|no value for width of",
    re.IGNORECASE,
)
_PLACE: Final = "in label of "
_FOREIGN: Final = ("FONTCONFIG_PATH", "FONTCONFIG_SYSROOT", "FC_DEBUG")


@frozen
class Job:
    """One drawing to be made.

    Attributes:
        name: What messages call it: the key of the map.
        dot: The DOT text.
        formats: The pictures asked for besides SVG, which is always made.
        folder: Where `map.svg`, `map.pdf` and `map.png` go; nobody else's.
        fonts: The fontconfig file that says which fonts Graphviz sees.
    """

    name: str
    dot: str
    formats: Sequence[Picture]
    folder: Path
    fonts: Path

    def failed(self, why: str) -> ExportError:
        """The error that says that this drawing cannot be made."""
        return ExportError("drawing-failed", f'"{self.name}" cannot be drawn: {why}')


def patience(dot: str) -> float:
    """How many seconds Graphviz may take over a text; far more than it should need."""
    return _SHORTEST_PATIENCE + len(dot) / _CHARACTERS_A_SECOND


def draw_with_wheel(job: Job) -> None:
    """Draw with the Graphviz inside the pygraphviz wheel.

    Raises:
        ExportError: `drawing-failed`.
    """
    _run(wheel_command(job), job)


def wheel_command(job: Job) -> list[str]:
    """The command line of the child in which the wheel's Graphviz runs."""
    command = [sys.executable, "-P", "-m", "argmap.draw.engine"]
    return [*command, str(job.folder), *job.formats]


def draw_with_dot(job: Job) -> None:
    """Draw with the `dot` on the PATH, once for each picture.

    Raises:
        MissingPartError: `missing-graphviz`, there is no `dot`.
        ExportError: `drawing-failed`.
    """
    program = shutil.which("dot")
    if program is None:
        raise MissingPartError(
            "missing-graphviz",
            f'"{job.name}" cannot be drawn: no program "dot" on the PATH; install'
            " Graphviz, on Debian with: apt install graphviz",
            hint="leave the engine out to draw with the Graphviz that argmap brings",
        )
    svg = job.folder / "map.svg"
    _run([program, "-Tsvg", "-o", str(svg)], job)
    for kind, view in (("pdf", view_on_paper), ("png", view_in_pixels)):
        if kind in job.formats:
            viewport = f"-Gviewport={view(*size_of(svg, job))}"
            target = ["-o", str(job.folder / f"map.{kind}")]
            _run([program, f"-T{kind}", "-Gmargin=0", viewport, *target], job)


def size_of(svg: Path, job: Job) -> tuple[float, float]:
    """The natural size of the drawing in an SVG file that Graphviz wrote."""
    try:
        return natural_size(svg.read_bytes())
    except (OSError, ValueError):
        raise job.failed("Graphviz wrote no picture") from None


def _run(command: Sequence[str], job: Job) -> None:
    seconds = patience(job.dot)
    try:
        ended = subprocess.run(  # noqa: S603 - our own command, no shell
            command,
            input=job.dot.encode(),
            cwd=job.folder,
            env=_environment(job.fonts),
            capture_output=True,
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:
        why = f"Graphviz was stopped after {seconds:.0f} seconds"
        raise job.failed(why) from None
    except OSError as error:
        raise job.failed(f"Graphviz does not start ({error.strerror})") from None
    said = ended.stderr.decode("utf-8", errors="replace").splitlines()
    complaint = next(_complaints(said), None)
    if ended.returncode < 0:
        raise job.failed(f"Graphviz crashed ({_signal_name(-ended.returncode)})")
    if complaint is not None:
        raise job.failed(f"Graphviz says: {complaint}")
    if ended.returncode > 0:
        last = next((line for line in reversed(said) if line.strip()), "nothing")
        raise job.failed(
            f"Graphviz ended with status {ended.returncode} and said: {_brief(last)}"
        )


def _environment(fonts: Path) -> dict[str, str]:
    """The environment of the child: our fonts, our path, no clock but UTC."""
    environment = {k: v for k, v in os.environ.items() if k not in _FOREIGN}
    path = [str(Path(entry).absolute()) for entry in sys.path]
    return environment | {
        "FONTCONFIG_FILE": str(fonts),
        "PYTHONPATH": os.pathsep.join(path),
        "TZ": "UTC",
    }


def _complaints(said: Sequence[str]) -> Iterator[str]:
    """What Graphviz says that means a flawed picture, each with its place."""
    for number, line in enumerate(said):
        if _COMPLAINT.search(line) and not _HARMLESS.search(line):
            nearby = said[number + 1 : number + 4]
            place = next((near for near in nearby if near.startswith(_PLACE)), "")
            yield _brief(f"{line.strip()} {place}")


def _brief(line: str) -> str:
    printable = "".join(char if char.isprintable() else " " for char in line)
    return printable.strip()[:_LONGEST_COMPLAINT]


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"
