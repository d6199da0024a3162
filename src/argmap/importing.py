"""Runs the modules of a folder as a package of its own, and takes their maps."""

import importlib
import sys
import traceback
from collections.abc import Generator
from contextlib import contextmanager, redirect_stdout
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import module_from_spec
from pathlib import Path
from types import ModuleType

from argmap.errors import ArgmapError, ArgmapErrors, LoadingError, in_one_line
from argmap.model.maps import ArgumentMap
from argmap.whence import Whence

MAP_NAME = "MAP"
"""The name under which a module keeps its map."""


@contextmanager
def importable(folder: Path) -> Generator[str]:
    """Make a package of a folder for a while, so that its modules import one another.

    The package bears the folder's name where that is free. What was imported under
    that name before is back afterwards; no byte code is kept.

    Yields:
        The name of the package.

    Raises:
        ArgmapError: What its `__init__` raised, after the work within is done.
        LoadingError: `syntax-error` or `map-raised`, likewise.
    """
    place = folder.resolve()
    package = _package_name(place)
    path, keeping = list(sys.path), sys.dont_write_bytecode
    hidden = _taken_out(package)
    sys.path.insert(0, str(place.parent))
    sys.dont_write_bytecode = True
    importlib.invalidate_caches()
    try:
        fault = _package_fault(package, place)
        yield package
    finally:
        sys.path[:], sys.dont_write_bytecode = path, keeping
        _taken_out(package)
        sys.modules.update(hidden)
    if fault is not None:
        raise fault


def imported_map(package: str, file: Path) -> ArgumentMap:
    """Run a module of a package and take its map.

    What the module prints goes to the standard error.

    Raises:
        ArgmapError: What the module raised, at its own line.
        ArgmapErrors: Several of these.
        LoadingError: `syntax-error`, `map-raised` or `no-map`.
    """
    with _worded(file):
        module = importlib.import_module(f"{package}.{file.stem}")
    found: object = getattr(module, MAP_NAME, None)
    if isinstance(found, ArgumentMap):
        return found
    if found is not None:
        raise LoadingError(
            "no-map",
            f"{MAP_NAME} is no map but of type {type(found).__name__}",
            at=Whence(str(file)),
            hint=f"write {MAP_NAME} = draft.build()",
        )
    raise LoadingError(
        "no-map",
        f"the module has no {MAP_NAME}",
        at=Whence(str(file)),
        hint=f"end it with {MAP_NAME} = draft.build(), or start its name with _",
    )


def _package_name(folder: Path) -> str:
    """The folder's name, unless it is Python's or ours, or no name for a package."""
    name = folder.name.replace(".", "_")
    ours = __name__.partition(".")[0]
    taken = name in sys.stdlib_module_names or name in ("", "__main__", ours)
    return f"{name}_maps" if taken else name


def _package_fault(package: str, folder: Path) -> ArgmapError | ArgmapErrors | None:
    """Enter the package, and run its `__init__` where it has one."""
    file = folder / "__init__.py"
    loader = SourceFileLoader(package, str(file)) if file.is_file() else None
    spec = ModuleSpec(package, loader, origin=str(file), is_package=True)
    spec.has_location = loader is not None
    spec.submodule_search_locations = [str(folder)]
    module = sys.modules[package] = module_from_spec(spec)
    if loader is None:
        return None
    try:
        with _worded(file):
            loader.exec_module(module)
    except (ArgmapError, ArgmapErrors) as fault:
        return fault
    return None


def _taken_out(package: str) -> dict[str, ModuleType]:
    """Take a package and its modules out of those that are imported."""
    names = [name for name in sys.modules if name.partition(".")[0] == package]
    return {name: sys.modules.pop(name) for name in names}


@contextmanager
def _worded(file: Path) -> Generator[None]:
    """Turn whatever a module raises into an error at its line."""
    try:
        with redirect_stdout(sys.stderr):
            yield
    except (ArgmapError, ArgmapErrors, KeyboardInterrupt):
        raise
    except BaseException as error:
        raise _fault_of(error, file) from error


def _fault_of(error: BaseException, file: Path) -> LoadingError:
    if isinstance(error, SyntaxError) and not (error.filename or "").startswith("<"):
        at = Whence(error.filename or str(file), error.lineno or None)
        return LoadingError("syntax-error", error.msg, at=at)
    return LoadingError("map-raised", in_one_line(error), at=_raised_at(error, file))


def _raised_at(error: BaseException, file: Path) -> Whence:
    """The innermost line of the module's own folder on the way to the error."""
    folder = file.resolve().parent
    lines = [
        Whence(frame.filename, frame.lineno)
        for frame in traceback.extract_tb(error.__traceback__)
        if not frame.filename.startswith("<")
        and Path(frame.filename).resolve().parent == folder
    ]
    return lines[-1] if lines else Whence(str(file))
