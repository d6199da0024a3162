"""Lays an output down: whole, or not at all, and then what stood there stays."""

import os
from contextlib import suppress
from pathlib import Path
from secrets import token_hex

from argmap.errors import ExportError
from argmap.whence import Whence


def lay_down(path: Path, content: bytes) -> None:
    """Write a file beside a temporary name and rename it.

    Args:
        path: Where the file goes; its folder is made where it is missing. A link is
            followed.
        content: Everything that goes into it.

    Raises:
        ExportError: `cannot-write`, with the reason; nothing has changed.
    """
    target = Path(os.path.realpath(path))
    partial = target.with_name(f".argmap-{token_hex(8)}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with partial.open("xb") as file:
            file.write(content)
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
