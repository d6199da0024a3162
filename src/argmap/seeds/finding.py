"""Finds the local copy of a source text by its digest, however it is named."""

import os
from pathlib import Path

from argmap.errors import SeedError
from argmap.seeds.normalising import digest_of, read_text
from argmap.seeds.records import SourceRecord
from argmap.whence import Whence

LARGEST_TEXT = 64 * 1024 * 1024
"""Files of more bytes are not taken for source texts."""


def text_of(record: SourceRecord, folder: str | os.PathLike[str]) -> str:
    """The normalised text of a record, from a folder that holds a copy.

    Raises:
        SeedError: `unknown-text`, where no file of the folder has the digest.
    """
    path = text_path(record, folder)
    if path is None:
        raise SeedError(
            "unknown-text",
            f'no file here is the text of "{record.key}"',
            at=Whence(os.fspath(folder)),
            hint=f"see what differs: argmap source check {record.key}=FILE",
        )
    return read_text(path)


def text_path(record: SourceRecord, folder: str | os.PathLike[str]) -> Path | None:
    """The first file of a folder, by name, whose text has the digest of the record.

    Raises:
        SeedError: `unreadable-text`, where the folder cannot be read.
    """
    return next(
        (path for path in candidates(folder) if _digest_in(path) == record.digest), None
    )


def candidates(folder: str | os.PathLike[str]) -> list[Path]:
    """The files of a folder that may be source texts, by name.

    Raises:
        SeedError: `unreadable-text`, where the folder cannot be read.
    """
    try:
        files = sorted(path for path in Path(folder).iterdir() if path.is_file())
        return [path for path in files if path.stat().st_size <= LARGEST_TEXT]
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise SeedError(
            "unreadable-text",
            f"the folder of texts cannot be read: {reason}",
            at=Whence(os.fspath(folder)),
        ) from error


def _digest_in(path: Path) -> str | None:
    try:
        return digest_of(read_text(path))
    except SeedError:
        return None
