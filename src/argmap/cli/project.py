"""The project in hand: its folders and settings, and the maps in it."""

import tomllib
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path

import click
from attrs import frozen

from argmap.cli.options import P, R
from argmap.errors import LoadingError, did_you_mean, raise_together
from argmap.loading import Loaded, load
from argmap.model.keys import is_base
from argmap.whence import Whence

_SETTINGS = ("base", "maps", "seeds")
_NO_BASE = '"{}" is no IRI that ends in a slash'
_SETTINGS_FILE = Path("pyproject.toml")
_FOLDER = click.Path(file_okay=False, path_type=Path)


def _checked_base(
    context: click.Context, option: click.Parameter, base: str | None
) -> str | None:
    if base is None or is_base(base):
        return base
    raise click.BadParameter(_NO_BASE.format(base))


_maps = click.option("--maps", type=_FOLDER, help="Folder of the maps.")
_seeds = click.option("--seeds", type=_FOLDER, help="Folder of the source records.")

base_option = click.option(
    "--base",
    callback=_checked_base,
    help="The IRI under which things are named; ends in a slash.",
)
"""Gives a command the option `--base`."""


@frozen(kw_only=True)
class Project:
    """Where things are, and under which base IRIs are made."""

    maps: Path
    seeds: Path
    base: str

    def load(self, keys: Collection[str] = ()) -> Loaded:
        """Load every map, or no more than is needed for the maps of some keys.

        Raises:
            LoadingError: There is no folder of maps, or nothing in it (`no-maps`).
        """
        loaded = load(self.maps, self.seeds, keys)
        if loaded.maps or loaded.errors:
            return loaded
        raise LoadingError(
            "no-maps",
            f'there are no maps in the folder "{self.maps}"',
            hint="write one into it, a module that ends with MAP = draft.build(), "
            "or name another folder with --maps",
        )


def folder_options(command: Callable[P, R]) -> Callable[P, R]:
    """Give a command the options `--maps` and `--seeds`."""
    return _maps(_seeds(command))


def project(maps: Path | None, seeds: Path | None, base: str | None = None) -> Project:
    """The folders as given, else from `[tool.argmap]`, else `maps/` and `seeds/`.

    Raises:
        LoadingError: `pyproject.toml` is broken, or says what cannot be.
    """
    from argmap.formats import DEFAULT_BASE

    settings = _settings(_SETTINGS_FILE)
    maps_folder = maps or Path(settings.get("maps", "maps"))
    beside = maps_folder.parent / "seeds"
    seeds_folder = seeds or (Path(settings["seeds"]) if "seeds" in settings else beside)
    return Project(
        maps=maps_folder,
        seeds=seeds_folder,
        base=base or settings.get("base", DEFAULT_BASE),
    )


def _settings(file: Path) -> dict[str, str]:
    at = Whence(str(file))
    try:
        document = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise LoadingError("bad-setting", str(error), at=at) from error
    settings = _table(document.get("tool", {}), "tool", at)
    settings = _table(settings.get("argmap", {}), "tool.argmap", at)
    raise_together(
        [
            LoadingError("bad-setting", fault, at=at, hint=hint)
            for name, value in settings.items()
            for fault, hint in _faults(name, value)
        ]
    )
    return {name: str(value) for name, value in settings.items()}


def _table(value: object, name: str, at: Whence) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise LoadingError("bad-setting", f"[{name}] is no table", at=at)
    return value  # pyright: ignore[reportUnknownVariableType]


def _faults(name: str, value: object) -> Iterator[tuple[str, str | None]]:
    """What is wrong with a setting, as message and hint."""
    if name not in _SETTINGS:
        hint = did_you_mean(name, _SETTINGS)
        yield f'[tool.argmap] has no setting "{name}"', hint
    elif not isinstance(value, str):
        yield f"[tool.argmap] {name} is no text", None
    elif name == "base" and not is_base(value):
        yield f"[tool.argmap] base: {_NO_BASE.format(value)}", None
