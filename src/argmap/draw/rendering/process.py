"""Runs Graphviz in a process of its own, where its crashes and its chatter stay."""

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryFile
from typing import Final, Literal

from attrs import evolve, frozen

from argmap.draw.rendering.paper import COLUMNS, STAGGERED, whole_needed
from argmap.draw.rendering.viewport import natural_size, view_in_pixels, view_on_paper
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
_PROBE: Final = 1_000_000
_PLACE: Final = "in label of "
_running: Final[set[subprocess.Popen[bytes]]] = set()
_FOREIGN: Final = ("FONTCONFIG_PATH", "FONTCONFIG_SYSROOT", "FC_DEBUG")


@frozen
class Job:
    """One drawing to be made.

    Attributes:
        name: What messages call it: the key of the map.
        dot: The DOT text.
        others: Other layouts of the same; that which takes the least paper is drawn.
        formats: The pictures asked for besides SVG, which is always made.
        folder: Where `map.svg`, `map.pdf` and `map.png` go; nobody else's.
        fonts: The fontconfig file that says which fonts Graphviz sees.
    """

    name: str
    dot: str
    others: Sequence[str]
    formats: Sequence[Picture]
    folder: Path
    fonts: Path

    def failed(self, why: str) -> ExportError:
        """The error that says that this drawing cannot be made.

        Where the disk is full, that is why, whatever Graphviz says.
        """
        try:
            with TemporaryFile(dir=self.folder) as file:
                file.write(bytes(_PROBE))
        except OSError as error:
            return no_temporary_folder(self.name, error)
        return ExportError("drawing-failed", f'"{self.name}" cannot be drawn: {why}')


def no_temporary_folder(name: str, error: OSError) -> ExportError:
    """The error that says that there is nowhere to draw."""
    return ExportError(
        "cannot-write",
        f'"{name}" cannot be drawn: the temporary folder cannot be written:'
        f" {error.strerror or error}",
        hint="make room there, or name another folder in TMPDIR",
    )


def patience(dot: str) -> float:
    """How many seconds Graphviz may take over a text; far more than it should need."""
    return _SHORTEST_PATIENCE + len(dot) / _CHARACTERS_A_SECOND


def draw_with_wheel(job: Job) -> None:
    """Draw with the Graphviz inside the pygraphviz wheel.

    Raises:
        ExportError: `drawing-failed`.
    """
    for number, other in enumerate(job.others, 1):
        (job.folder / f"other-{number:03}.dot").write_text(other, encoding="utf-8")
    _run(wheel_command(job), job)


def draw_batch(job: Job, folders: Sequence[Path]) -> None:
    """Draw several drawings in one child; `press` beside it says what is where.

    Args:
        job: Whose fonts and folder are used, and what messages call it.
        folders: One for each drawing.

    Raises:
        ExportError: `drawing-failed`.
    """
    command = [sys.executable, "-P", "-m", "argmap.draw.rendering.press"]
    _run([*command, *map(str, folders)], job)


def wheel_command(job: Job) -> list[str]:
    """The command line of the child in which the wheel's Graphviz runs."""
    command = [sys.executable, "-P", "-m", "argmap.draw.rendering.engine"]
    return [*command, str(job.folder), *job.formats]


def draw_with_dot(job: Job) -> None:
    """Draw with the `dot` on the PATH, once for each picture and other layout.

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
    to_svg = [program, "-Tsvg", "-o", str(svg)]
    needed: dict[str, tuple[float, ...]] = {}
    for dot in (job.dot, *job.others):
        _run(to_svg, evolve(job, dot=dot))
        forms = (form for form in (COLUMNS, STAGGERED) if f"comment={form}" in dot)
        needed[dot] = whole_needed(*size_of(svg, job), next(forms, ""))
    if job.others:
        job = evolve(job, dot=min(needed, key=needed.__getitem__))
        _run(to_svg, job)
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


def stop_drawings() -> None:
    """Kill every Graphviz that runs now; the drawings fail, and clean up."""
    for child in tuple(_running):
        child.kill()


def _run(command: Sequence[str], job: Job) -> None:
    seconds = patience("".join((job.dot, *job.others)))
    try:
        status, chatter = _ended(command, job, seconds)
    except subprocess.TimeoutExpired:
        why = f"Graphviz was stopped after {seconds:.0f} seconds"
        raise job.failed(why) from None
    except OSError as error:
        raise job.failed(f"Graphviz does not start ({error.strerror})") from None
    said = chatter.decode("utf-8", errors="replace").splitlines()
    complaint = next(_complaints(said), None)
    if status < 0:
        raise job.failed(f"Graphviz crashed ({_signal_name(-status)})")
    if complaint is not None:
        raise job.failed(f"Graphviz says: {complaint}")
    if status > 0:
        last = next((line for line in reversed(said) if line.strip()), "nothing")
        raise job.failed(
            f"Graphviz ended with status {status} and said: {_brief(last)}"
        )


def _ended(command: Sequence[str], job: Job, seconds: float) -> tuple[int, bytes]:
    """Run a command to its end, or kill it; its status, and what it said."""
    with subprocess.Popen(  # noqa: S603 - our own command, no shell
        command,
        cwd=job.folder,
        env=_environment(job.fonts),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as child:
        _running.add(child)
        try:
            _, said = child.communicate(job.dot.encode(), timeout=seconds)
        except BaseException:
            child.kill()
            raise
        finally:
            _running.discard(child)
        return child.returncode, said


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
