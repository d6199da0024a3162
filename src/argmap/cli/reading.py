"""Reads several files of maps together, whichever of them adopts from which."""

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from attrs import frozen

from argmap.errors import (
    ArgmapError,
    ArgmapErrors,
    LoadingError,
    each_error,
    raise_together,
)
from argmap.formats import format_named, map_in
from argmap.model.maps import ArgumentMap
from argmap.rdf.reading import Limits, Reading, read_rdf
from argmap.whence import Whence

_STANDARD_INPUT = "-"


@frozen
class InputFile:
    """A file to read.

    Attributes:
        path: How errors name it.
        content: What it holds.
        kind: Its format by name, or `None` for RDF whose syntax is to be recognised.
    """

    path: str
    content: bytes
    kind: str | None

    @classmethod
    def of(cls, path: str, kind: str | None) -> "InputFile":
        """The file at a path, `-` for the standard input.

        Raises:
            LoadingError: It cannot be read (`unreadable-map`).
        """
        if path == _STANDARD_INPUT:
            content = sys.stdin.buffer.read(Limits().size + 1)
            return cls("<stdin>", content, kind)
        try:
            with Path(path).open("rb") as file:
                content = file.read(Limits().size + 1)
        except OSError as error:
            raise _unreadable(path, error.strerror or str(error)) from error
        by_name = "json" if Path(path).suffix.lower() == ".json" else None
        return cls(path, content, kind or by_name)

    def read(self, beside: Mapping[str, ArgumentMap]) -> Reading:
        """Read it.

        Raises:
            ArgmapError: A fault of the file.
            ArgmapErrors: Several of these.
        """
        if self.kind != "json":
            return read_rdf(
                self.content, syntax=self.kind, path=self.path, beside=beside
            )
        try:
            text = self.content.decode("utf-8")
        except UnicodeDecodeError as error:
            reason = f"byte {error.start + 1} is not UTF-8"
            raise _unreadable(self.path, reason) from error
        found = map_in(text, self.path, format_named("json"), beside)
        return Reading(maps=(found,))


def read_together(files: Sequence[InputFile]) -> list[Reading]:
    """Read files, in as many rounds as it takes until none misses another's nodes.

    Raises:
        ArgmapError: A fault of a file, or two maps of one key (`duplicate-map`).
        ArgmapErrors: Several of these.
    """
    readings: list[Reading | None] = [None for _ in files]
    before: list[str] = []
    while True:
        errors: list[ArgmapError] = []
        for place, file in enumerate(files):
            others = [*readings[:place], *readings[place + 1 :]]
            try:
                readings[place] = file.read(_by_key(others))
            except (ArgmapError, ArgmapErrors) as found:
                errors += each_error(found)
        read = [reading for reading in readings if reading is not None]
        missing = [
            str(loss)
            for reading in read
            for loss in reading.report
            if loss.code == "missing-guest"
        ]
        after = [*map(str, errors), *missing]
        if not after or after == before or len(files) == 1:
            break
        before = after
    raise_together(errors, "several faults in files of maps")
    _check_single(read, files)
    return read


def _by_key(readings: Sequence[Reading | None]) -> dict[str, ArgumentMap]:
    found = (each.maps for each in readings if each is not None)
    return {each.key: each for maps in found for each in maps}


def _check_single(readings: Sequence[Reading], files: Sequence[InputFile]) -> None:
    places: dict[str, str] = {}
    for reading, file in zip(readings, files, strict=True):
        for each in reading.maps:
            if each.key in places:
                raise LoadingError(
                    "duplicate-map",
                    f'"{each.key}" is the key of another map ({places[each.key]})',
                    at=Whence(file.path),
                )
            places[each.key] = file.path


def _unreadable(path: str, reason: str) -> LoadingError:
    message = f"the file cannot be read: {reason}"
    return LoadingError("unreadable-map", message, at=Whence(path))
