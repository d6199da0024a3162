"""Finds maps in a folder, imports or reads each, links it, and gathers every error."""

import importlib
import sys
import traceback
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from attrs import frozen

from argmap.errors import (
    ArgmapError,
    ArgmapErrors,
    LoadingError,
    UnknownNameError,
    did_you_mean,
)
from argmap.model.maps import ArgumentMap
from argmap.seeds.linking import linked
from argmap.seeds.reading import read_record
from argmap.seeds.records import SourceRecord
from argmap.whence import Whence

MAP_NAME = "MAP"
"""The name under which a module keeps its map."""


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
        """
        for argument_map in self.maps:
            if argument_map.key == key:
                return argument_map
        known = [argument_map.key for argument_map in self.maps]
        raise UnknownNameError(
            "unknown-map", f'no map is called "{key}"', hint=did_you_mean(key, known)
        )


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
            hint="name the folder of the maps with --maps",
        )
    errors: list[ArgmapError] = []
    records = _load_records(seeds_folder, errors)
    drafted = _load_drafts(maps_folder, errors)
    maps: dict[str, ArgumentMap] = {}
    for argument_map in drafted.values():
        with _gathering(errors):
            _check_single(argument_map, maps)
            maps[argument_map.key] = linked(argument_map, records)
    return Loaded(
        maps=tuple(maps.values()),
        records={key: record for key, record in records.items() if record is not None},
        errors=tuple(errors),
    )


@contextmanager
def _gathering(errors: list[ArgmapError]) -> Iterator[None]:
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
    for file in sorted(folder.glob("*.toml")):
        if not file.name.startswith("."):
            records[file.stem] = None
            with _gathering(errors):
                records[file.stem] = read_record(file)
    return records


def _load_drafts(folder: Path, errors: list[ArgmapError]) -> dict[Path, ArgumentMap]:
    """The maps as they were written, not linked yet, by file."""
    modules = _files(folder, "*.py")
    drafts: dict[Path, ArgumentMap] = {}
    with _importable(folder):
        for file in modules:
            with _gathering(errors):
                drafts[file] = _imported(file)
    beside = {draft.key: draft for draft in drafts.values()}
    for file in _files(folder, "*.json"):
        with _gathering(errors):
            drafts[file] = _read(file, beside)
    return dict(sorted(drafts.items()))


def _files(folder: Path, pattern: str) -> list[Path]:
    return sorted(
        file for file in folder.glob(pattern) if not file.name.startswith(("_", "."))
    )


@contextmanager
def _importable(folder: Path) -> Iterator[None]:
    """Let the modules of a folder import one another under the folder's name."""
    package = folder.resolve().name
    hidden = {
        name: sys.modules.pop(name)
        for name in list(sys.modules)
        if name == package or name.startswith(package + ".")
    }
    sys.path.insert(0, str(folder.resolve().parent))
    importlib.invalidate_caches()
    try:
        yield
    finally:
        sys.path.remove(str(folder.resolve().parent))
        for name in list(sys.modules):
            if name == package or name.startswith(package + "."):
                del sys.modules[name]
        sys.modules.update(hidden)


def _imported(file: Path) -> ArgumentMap:
    """Run a module and take its map.

    Raises:
        ArgmapError: What the module raised, at its own line.
        ArgmapErrors: Several of these.
        LoadingError: `syntax-error`, `map-raised` or `no-map`.
    """
    name = f"{file.resolve().parent.name}.{file.stem}"
    try:
        module = importlib.import_module(name)
    except (ArgmapError, ArgmapErrors, KeyboardInterrupt):
        raise
    except SyntaxError as error:
        at = Whence(error.filename or str(file), error.lineno)
        raise LoadingError("syntax-error", f"{error.msg}", at=at) from error
    except BaseException as error:
        raise LoadingError(
            "map-raised", _summary(error), at=_raised_at(error, file)
        ) from error
    found: object = getattr(module, MAP_NAME, None)
    if isinstance(found, ArgumentMap):
        return found
    raise LoadingError(
        "no-map",
        f"the module has no {MAP_NAME}",
        at=Whence(str(file)),
        hint=f"end it with {MAP_NAME} = draft.build(), or start its name with _",
    )


def _summary(error: BaseException) -> str:
    words = " ".join(str(error).split())
    return f"{type(error).__name__}: {words}" if words else type(error).__name__


def _raised_at(error: BaseException, file: Path) -> Whence:
    """The innermost line of the module's own folder on the way to the error."""
    folder = file.resolve().parent
    lines = [
        Whence(frame.filename, frame.lineno)
        for frame in traceback.extract_tb(error.__traceback__)
        if Path(frame.filename).resolve().parent == folder
    ]
    return lines[-1] if lines else Whence(str(file))


def _read(file: Path, beside: Mapping[str, ArgumentMap]) -> ArgumentMap:
    from argmap.formats.json import FORMAT

    if FORMAT.read is None:
        raise LoadingError("unreadable", "this format is only written")
    try:
        text = file.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise LoadingError(
            "unreadable-map", _summary(error), at=Whence(str(file))
        ) from error
    return FORMAT.read(text, str(file), beside)


def _check_single(argument_map: ArgumentMap, others: Mapping[str, ArgumentMap]) -> None:
    other = others.get(argument_map.key)
    if other is not None:
        raise LoadingError(
            "duplicate-map",
            f'"{argument_map.key}" is the key of another map ({other.whence})',
            at=argument_map.whence,
        )
