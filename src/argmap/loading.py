"""Finds maps in a folder, imports or reads each, links it, and gathers every error."""

from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from attrs import frozen

from argmap.errors import (
    ArgmapError,
    ArgmapErrors,
    LoadingError,
    UnknownNameError,
    did_you_mean,
    raise_together,
)
from argmap.importing import importable, imported_map
from argmap.model.maps import ArgumentMap
from argmap.seeds.linking import linked
from argmap.seeds.reading import read_record
from argmap.seeds.records import SourceRecord
from argmap.whence import Whence


@frozen(kw_only=True)
class Loaded:
    """What the maps and records of a project came to.

    Attributes:
        maps: The maps that could be read and linked, in the order of their files.
        records: The source records that could be read, by key.
        errors: Every fault of the others.
    """

    maps: tuple[ArgumentMap, ...]
    records: Mapping[str, SourceRecord]
    errors: tuple[ArgmapError, ...]

    def named(self, key: str) -> ArgumentMap:
        """The map of that key.

        Raises:
            UnknownNameError: There is none (`unknown-map`).
            ArgmapErrors: The same, where other files have faults: it may be in one.
        """
        return self.chosen([key])[0]

    def chosen(self, keys: Sequence[str]) -> tuple[ArgumentMap, ...]:
        """The maps of these keys, each once; all of them where no key is given.

        Raises:
            UnknownNameError: There is none of some key (`unknown-map`).
            ArgmapErrors: Several of these; or other files have faults, and it may be
                in one of them.
        """
        maps = {argument_map.key: argument_map for argument_map in self.maps}
        unknown = [
            UnknownNameError(
                "unknown-map",
                f'no map is called "{key}"',
                hint=did_you_mean(key, list(maps)),
            )
            for key in dict.fromkeys(keys)
            if key not in maps
        ]
        if unknown:
            raise_together([*self.errors, *unknown], "not every map was found")
        return tuple(maps[key] for key in dict.fromkeys(keys)) or self.maps


def load(maps_folder: Path, seeds_folder: Path) -> Loaded:
    """Load every map of a folder, Python modules and JSON files, and link them.

    Names that start with `_` or `.` are not maps. One bad file does not stop the
    others. A Python module is code, and is run.

    Raises:
        LoadingError: The folder of maps is not there (`no-maps-folder`).
    """
    if not maps_folder.is_dir():
        raise LoadingError(
            "no-maps-folder",
            f'there is no folder "{maps_folder}"',
            hint="make it and write a map into it, or name another with --maps",
        )
    errors: list[ArgmapError] = []
    records = _load_records(seeds_folder, errors)
    drafted = _load_drafts(maps_folder, errors)
    maps: dict[str, ArgumentMap] = {}
    for file, argument_map in drafted.items():
        with _gathering(errors):
            _check_single(argument_map, maps, file)
            maps[argument_map.key] = linked(argument_map, records)
    return Loaded(
        maps=tuple(maps.values()),
        records={key: record for key, record in records.items() if record is not None},
        errors=tuple({str(error): error for error in errors}.values()),
    )


@contextmanager
def _gathering(errors: list[ArgmapError]) -> Generator[None]:
    """Keep what is raised within, and go on behind it."""
    try:
        yield
    except ArgmapError as error:
        errors.append(error)
    except ArgmapErrors as group:
        errors.extend(group.errors)


def _load_records(
    folder: Path, errors: list[ArgmapError]
) -> dict[str, SourceRecord | None]:
    """The records by key; `None` for one with faults, so that it is told only once."""
    records: dict[str, SourceRecord | None] = {}
    for file in _files(folder, "*.toml"):
        records[file.stem] = None
        with _gathering(errors):
            records[file.stem] = read_record(file)
    return records


def _load_drafts(folder: Path, errors: list[ArgmapError]) -> dict[Path, ArgumentMap]:
    """The maps as they were written, not linked yet, by file."""
    drafts: dict[Path, ArgumentMap] = {}
    with _gathering(errors), importable(folder) as package:
        for file in _files(folder, "*.py"):
            with _gathering(errors):
                drafts[file] = imported_map(package, file)
    _read_drafts(_files(folder, "*.json"), drafts, errors)
    return dict(sorted(drafts.items()))


def _read_drafts(
    files: Sequence[Path], drafts: dict[Path, ArgumentMap], errors: list[ArgmapError]
) -> None:
    """Read data files, in as many rounds as it takes until none adopts from another."""
    faults: list[ArgmapError] = []
    waiting = list(files)
    while waiting:
        faults.clear()
        beside = {draft.key: draft for draft in drafts.values()}
        for file in waiting:
            with _gathering(faults):
                drafts[file] = _read(file, beside)
        unread = [file for file in waiting if file not in drafts]
        if len(unread) == len(waiting):
            break
        waiting = unread
    errors.extend(faults)


def _files(folder: Path, pattern: str) -> list[Path]:
    return sorted(
        file
        for file in folder.glob(pattern)
        if not file.name.startswith(("_", ".")) and not file.is_dir()
    )


def _read(file: Path, beside: Mapping[str, ArgumentMap]) -> ArgumentMap:
    from argmap.formats.json import read

    try:
        text = file.read_bytes().decode("utf-8")
    except OSError as error:
        raise _unreadable(file, error.strerror or str(error)) from error
    except UnicodeDecodeError as error:
        raise _unreadable(file, f"byte {error.start + 1} is not UTF-8") from error
    return read(text, str(file), beside)


def _unreadable(file: Path, reason: str) -> LoadingError:
    message = f"the file cannot be read: {reason}"
    return LoadingError("unreadable-map", message, at=Whence(str(file)))


def _check_single(
    argument_map: ArgumentMap, others: Mapping[str, ArgumentMap], file: Path
) -> None:
    other = others.get(argument_map.key)
    if other is None:
        return
    same = other.whence == argument_map.whence
    at = Whence(str(file)) if same else argument_map.whence
    raise LoadingError(
        "duplicate-map",
        f'"{argument_map.key}" is the key of another map ({other.whence})',
        at=at,
    )
