"""Installs the peers where they trouble nobody: in a folder of the user's cache, once.

`XDG_CACHE_HOME` says where that is; they can be thrown away at any time.
"""

import os
import shutil
import sys
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks.measuring import PYTHON, MeasurementError, run

ARGUEBUF: Final = "arguebuf==2.7.2"
ARGDOWN: Final = "@argdown/cli@1.7.5"
"""The newest version of which all parts are published."""

_PATIENCE: Final = 300.0


def arguebuf_python(*, at_hand: bool) -> str:
    """The interpreter of an environment with arguebuf and our Graphviz in it.

    Args:
        at_hand: Whether it must be there already.

    Raises:
        MeasurementError: It cannot be installed, or is not there yet.
    """
    name = f"arguebuf-{ARGUEBUF.partition('==')[2]}-python{sys.version_info.minor}"
    return str(_kept(name, _install_arguebuf, at_hand=at_hand) / "bin" / "python")


def argdown_command(*, at_hand: bool) -> list[str]:
    """The command line that starts Argdown.

    Args:
        at_hand: Whether it must be there already.

    Raises:
        MeasurementError: There is no Node, or it cannot be installed, or is not there
            yet.
    """
    node = shutil.which("node")
    if node is None:
        raise MeasurementError("Node is not found")
    name = f"argdown-{ARGDOWN.rpartition('@')[2]}"
    place = _kept(name, _install_argdown, at_hand=at_hand)
    return [node, str((place / "node_modules/.bin/argdown").resolve())]


def _kept(name: str, install: Callable[[Path], None], *, at_hand: bool) -> Path:
    """The folder of a peer, installed where it is not there; never a half of it."""
    place = _cache() / name
    if place.exists():
        return place
    if at_hand:
        raise MeasurementError("a quick run installs nothing, run: draw or peers")
    place.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=place.parent) as folder:
        new = Path(folder, name)
        install(new)
        new.rename(place)
    return place


def _cache() -> Path:
    home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(home) / "argmap-benchmarks"


def _install_arguebuf(place: Path) -> None:
    run([PYTHON, "-m", "venv", str(place)], limit=_PATIENCE)
    pip = [str(place / "bin" / "python"), "-m", "pip", "install", "--quiet"]
    graphviz = f"pygraphviz=={version('pygraphviz')}"
    command = [*pip, "--disable-pip-version-check", ARGUEBUF, graphviz]
    run(command, limit=_PATIENCE)


def _install_argdown(place: Path) -> None:
    npm = shutil.which("npm")
    if npm is None:
        raise MeasurementError("npm is not found")
    place.mkdir()
    quiet = ["--no-audit", "--no-fund", "--silent"]
    run([npm, "install", *quiet, ARGDOWN], folder=place, limit=_PATIENCE)
