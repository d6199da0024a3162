"""Finds maps in a folder, imports or reads each, links it, and gathers every error."""

from collections.abc import Collection, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

from argmap.errors import (
    ArgmapError,
    ArgmapErrors,
    LoadingError,
    UnknownNameError,
    did_you_mean,
    each_error,
    raise_together,
)
from argmap.importing import importable, imported_map
from argmap.model.maps import ArgumentMap
from argmap.seeds.linking import linked
from argmap.seeds.records import SourceRecord
from argmap.seeds.shelf import Shelf
from argmap.whence import Whence

if TYPE_CHECKING:
    from argmap.formats import Format

__all__ = ["Loaded", "load"]

_MODULE = ".py"


@frozen(kw_only=True)
class Loaded:
    """What the maps and records of a project came to.

    Attributes:
        maps: The maps that could be read and linked, in the order of their files.
        records: The source records that could be read, by key.
        errors: Every fault of the others.
        faults: Those of each map by its key, or, where that is not known, by the name
            of its file spelled as a key.
    """

    maps: tuple[ArgumentMap, ...]
    records: Mapping[str, SourceRecord]
    errors: tuple[ArgmapError, ...]
    faults: Mapping[str, Sequence[ArgmapError]]

    def named(self, key: str) -> ArgumentMap:
        """The map of that key.

        Raises:
            UnknownNameError: There is none (`unknown-map`).
            ArgmapError: The one fault for which it could not be loaded.
            ArgmapErrors: Several of these.
        """
        return self.chosen([key])[0]

    def chosen(self, keys: Sequence[str]) -> tuple[ArgumentMap, ...]:
        """The maps of these keys, each once; all of them where no key is given.

        Raises:
            UnknownNameError: There is none of some key (`unknown-map`).
            ArgmapError: The one fault for which one of them could not be loaded.
            ArgmapErrors: Several of these.
        """
        maps = {argument_map.key: argument_map for argument_map in self.maps}
        wanted = list(dict.fromkeys(keys))
        missing = [key for key in wanted if key not in maps]
        unknown = [self._unknown_map(key) for key in missing if key not in self.faults]
        unloaded = self.faults_of(missing) if missing else ()
        raise_together([*unloaded, *unknown], "not every map was found")
        return tuple(maps[key] for key in wanted) or self.maps

    def faults_of(self, keys: Sequence[str]) -> tuple[ArgmapError, ...]:
        """The faults of the maps of these keys; every fault where no key is given.

        A data file that adopts from a map that is not there may miss any of those that
        could not be loaded: then every fault is told.
        """
        found = _each_once(error for key in keys for error in self.faults.get(key, ()))
        if not keys or any(error.code == "unknown-map" for error in found):
            return self.errors
        return found

    def _unknown_map(self, key: str) -> UnknownNameError:
        known = {argument_map.key for argument_map in self.maps}
        unloaded = len(self.faults.keys() - known)
        noun = "map" if unloaded == 1 else "maps"
        hint = did_you_mean(key, sorted({*known, *self.faults}))
        if not unloaded:
            return UnknownNameError(
                "unknown-map", f'no map is called "{key}"', hint=hint
            )
        return UnknownNameError(
            "unknown-map",
            f'no map is called "{key}", but {unloaded} {noun} could not be loaded',
            hint=hint or "see why: argmap list",
        )


def load(maps_folder: Path, seeds_folder: Path, keys: Collection[str] = ()) -> Loaded:
    """Load every map of a folder, or those of some keys, and link them.

    A map is a Python module, a JSON file, or a file of another installed format that
    reads. Names that start with `_` or `.` are not maps. One bad file does not stop the
    others. A Python module is code, and is run.

    Where keys are given, only the files that spell one of them in quotes are loaded
    with what they import, and only the records that they cite. Where one of the keys is
    not found so, everything is loaded as if none were given.

    Raises:
        LoadingError: The folder of maps is not there (`no-maps-folder`).
    """
    if not maps_folder.is_dir():
        raise LoadingError(
            "no-maps-folder",
            f'there is no folder "{maps_folder}"',
            hint="make it and write a map into it, or name another with --maps",
        )
    files = _files(maps_folder)
    spelling = _files_that_spell(keys, files) if keys else []
    if spelling:
        found = _loaded(maps_folder, spelling, Shelf(seeds_folder))
        if {argument_map.key for argument_map in found.maps}.issuperset(keys):
            return found
    records = Shelf(seeds_folder)
    records.read_all()
    return _loaded(maps_folder, files, records)


def _loaded(folder: Path, files: Sequence[Path], records: Shelf) -> Loaded:
    faults = _Faults()
    drafted = _load_drafts(folder, files, faults)
    maps: dict[str, ArgumentMap] = {}
    for file, argument_map in drafted.items():
        key = argument_map.key
        with faults.gathered(key):
            _check_single(argument_map, maps, file)
            maps[key] = linked(argument_map, records)
        if key not in maps:
            for source in argument_map.sources:
                faults.add(key, records.faults.get(source.key, ()))
    of_records = chain.from_iterable(records.faults.values())
    return Loaded(
        maps=tuple(maps.values()),
        records=records.sound(),
        errors=_each_once([*of_records, *faults.all()]),
        faults=faults.by_owner(),
    )


class _Faults:
    """The faults met so far, each with the key whose fault it is, if it is one's."""

    def __init__(self) -> None:
        self.met: list[tuple[str | None, ArgmapError]] = []

    @contextmanager
    def gathered(self, owner: str | None = None) -> Generator[None]:
        """Keep what is raised within, and go on behind it."""
        try:
            yield
        except (ArgmapError, ArgmapErrors) as fault:
            self.add(owner, each_error(fault))

    def add(self, owner: str | None, errors: Iterable[ArgmapError]) -> None:
        """Keep some faults."""
        self.met += [(owner, error) for error in errors]

    def all(self) -> list[ArgmapError]:
        """Every fault."""
        return [error for _, error in self.met]

    def by_owner(self) -> dict[str, tuple[ArgmapError, ...]]:
        """Those that are someone's, by whose they are."""
        owners = {owner: None for owner, _ in self.met if owner is not None}
        return {
            owner: tuple(error for one, error in self.met if one == owner)
            for owner in owners
        }


def _load_drafts(
    folder: Path, files: Sequence[Path], faults: _Faults
) -> dict[Path, ArgumentMap]:
    """The maps as they were written, not linked yet, by file."""
    drafts: dict[Path, ArgumentMap] = {}
    with faults.gathered(), importable(folder) as package:
        for file in files:
            if file.suffix == _MODULE:
                with faults.gathered(_key_of(file)):
                    drafts[file] = imported_map(package, file)
    faults.met += _read_drafts(_readers(files, faults), drafts).met
    return dict(sorted(drafts.items()))


def _readers(files: Sequence[Path], faults: _Faults) -> dict[Path, "Format"]:
    """The data files among some files, each with the format that reads it."""
    from argmap.formats import format_that_reads

    reading: dict[str, Format | None] = {}
    for suffix in sorted({file.suffix for file in files} - {"", _MODULE}):
        with faults.gathered():
            reading[suffix] = format_that_reads(suffix)
    found = ((file, reading.get(file.suffix)) for file in files)
    return {file: reader for file, reader in found if reader is not None}


def _read_drafts(
    readers: Mapping[Path, "Format"], drafts: dict[Path, ArgumentMap]
) -> _Faults:
    """Read data files, in as many rounds as it takes until none adopts from another."""
    waiting = list(readers)
    while True:
        faults = _Faults()
        beside = {draft.key: draft for draft in drafts.values()}
        for file in waiting:
            with faults.gathered(_key_of(file)):
                drafts[file] = _read(file, readers[file], beside)
        unread = [file for file in waiting if file not in drafts]
        if len(unread) == len(waiting):
            return faults
        waiting = unread


def _key_of(file: Path) -> str:
    """The key that the name of a file spells."""
    return file.stem.replace("_", "-")


def _files(folder: Path) -> list[Path]:
    """The files of a folder that may be maps."""
    return sorted(
        file
        for file in folder.glob("*")
        if not file.name.startswith(("_", ".")) and not file.is_dir()
    )


def _files_that_spell(keys: Iterable[str], files: Iterable[Path]) -> list[Path]:
    """The files where one of some keys stands in quotes, as where a map is named."""
    quoted = [
        f"{mark}{key}{mark}".encode(errors="surrogatepass")
        for key in keys
        for mark in "'\""
    ]
    return [file for file in files if _holds_any(file, quoted)]


def _holds_any(file: Path, words: Sequence[bytes]) -> bool:
    """Whether a file holds one of some words; not so where it cannot be read."""
    try:
        content = file.read_bytes() if file.is_file() else b""
    except OSError:
        return False
    return any(word in content for word in words)


def _read(
    file: Path, reader: "Format", beside: Mapping[str, ArgumentMap]
) -> ArgumentMap:
    from argmap.formats import map_in

    try:
        text = file.read_bytes().decode("utf-8")
    except OSError as error:
        raise _unreadable(file, error.strerror or str(error)) from error
    except UnicodeDecodeError as error:
        raise _unreadable(file, f"byte {error.start + 1} is not UTF-8") from error
    return map_in(text, str(file), reader, beside)


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


def _each_once(errors: Iterable[ArgmapError]) -> tuple[ArgmapError, ...]:
    return tuple({str(error): error for error in errors}.values())
