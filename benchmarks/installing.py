"""Installs the peers where they trouble nobody: in a temporary folder."""

import shutil
from pathlib import Path
from typing import Final

from benchmarks.measuring import PYTHON, MeasurementError, run

ARGUEBUF: Final = "arguebuf==2.7.2"
ARGDOWN: Final = "@argdown/cli@1.7.5"

_PATIENCE: Final = 300.0


def arguebuf_python(folder: Path) -> str:
    """The interpreter of a new environment with arguebuf in it.

    Raises:
        MeasurementError: It cannot be installed.
    """
    place = folder / "arguebuf"
    run([PYTHON, "-m", "venv", str(place)], limit=_PATIENCE)
    python = str(place / "bin" / "python")
    quiet = ["--quiet", "--disable-pip-version-check"]
    run([python, "-m", "pip", "install", *quiet, ARGUEBUF], limit=_PATIENCE)
    return python


def argdown_command(folder: Path) -> list[str]:
    """The command line that starts Argdown.

    Raises:
        MeasurementError: There is no Node, or it cannot be installed.
    """
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        raise MeasurementError("Node is not found")
    place = folder / "argdown"
    place.mkdir()
    quiet = ["--no-audit", "--no-fund", "--silent"]
    run([npm, "install", *quiet, ARGDOWN], folder=place, limit=_PATIENCE)
    return [node, str((place / "node_modules/.bin/argdown").resolve())]
