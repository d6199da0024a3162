"""Lays an output down: whole, or not at all, and then what stood there stays."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO

from argmap.errors import ExportError
from argmap.whence import Whence


def lay_down(path: Path, content: bytes) -> None:
    """Write a file under a temporary name beside its own and rename it.

    Args:
        path: Where the file goes; its folder is made where it is missing. A link is
            followed.
        content: Everything that goes into it.

    Raises:
        ExportError: `cannot-write`, with the reason; nothing has changed.
    """

    def write(file: BinaryIO) -> None:
        file.write(content)

    lay_down_by(path, write)


def lay_down_by(path: Path, write: Callable[[BinaryIO], None]) -> None:
    """The same for a file that is written piece by piece.

    What is there and is no file, as a device or a pipe, is written to, not replaced.

    Raises:
        ExportError: `cannot-write`, with the reason, or what `write` raises; nothing
            has changed.
    """
    target = Path(os.path.realpath(path))
    partial = target.with_name(f".argmap-{token_hex(8)}.part")
    try:
        if target.exists() and not (target.is_file() or target.is_dir()):
            with target.open("wb") as device:
                write(device)
            return
        target.parent.mkdir(parents=True, exist_ok=True)
        with partial.open("xb") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(target)
    except OSError as error:
        raise unwritable("file", path, error) from error
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)


def make_folder(path: Path) -> None:
    """Make the folder of outputs, and those above it, where they are missing.

    Raises:
        ExportError: `cannot-write`, with the reason.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable("folder", path, error) from error


def unwritable(what: str, path: Path | None, error: OSError) -> ExportError:
    """The error that says what cannot be written, where, and why."""
    return ExportError(
        "cannot-write",
        f"the {what} cannot be written: {error.strerror or error}",
        at=None if path is None else Whence(str(path)),
    )
