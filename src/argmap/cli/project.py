"""The project in hand: its folders and settings, and the maps in it."""

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import ParamSpec, TypeVar

import click
from attrs import frozen

from argmap.errors import LoadingError, did_you_mean
from argmap.loading import Loaded, load
from argmap.model.keys import is_iri
from argmap.whence import Whence

_SETTINGS = ("base", "maps", "seeds")
_FOLDER = click.Path(file_okay=False, path_type=Path)

P = ParamSpec("P")
R = TypeVar("R")

_maps = click.option("--maps", type=_FOLDER, help="Folder of the maps.")
_seeds = click.option("--seeds", type=_FOLDER, help="Folder of the source records.")


@frozen(kw_only=True)
class Project:
    """Where things are, and under which base IRIs are made."""

    maps: Path
    seeds: Path
    base: str

    def load(self) -> Loaded:
        """Load every map."""
        return load(self.maps, self.seeds)


def folder_options(command: Callable[P, R]) -> Callable[P, R]:
    """Give a command the options `--maps` and `--seeds`."""
    return _maps(_seeds(command))


def project(maps: Path | None, seeds: Path | None, base: str | None = None) -> Project:
    """The folders as given, else from `[tool.argmap]`, else `maps/` and `seeds/`.

    Raises:
        LoadingError: `pyproject.toml` is broken, or says what cannot be.
    """
    from argmap.formats import DEFAULT_BASE

    settings = _settings(Path("pyproject.toml"))
    maps_folder = maps or Path(settings.get("maps", "maps"))
    beside = maps_folder.parent / "seeds"
    seeds_folder = seeds or (Path(settings["seeds"]) if "seeds" in settings else beside)
    return Project(
        maps=maps_folder,
        seeds=seeds_folder,
        base=_checked_base(base or settings.get("base", DEFAULT_BASE)),
    )


def _checked_base(base: str) -> str:
    if is_iri(base) and base.endswith("/"):
        return base
    raise LoadingError(
        "bad-setting", f'the base "{base}" is no IRI that ends in a slash'
    )


def _settings(file: Path) -> dict[str, str]:
    at = Whence(str(file))
    try:
        document = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise LoadingError("bad-setting", str(error), at=at) from error
    tool: object = document.get("tool")
    table: object = tool.get("argmap") if isinstance(tool, dict) else None
    if table is None:
        return {}
    if not isinstance(table, dict):
        raise LoadingError("bad-setting", "[tool.argmap] is no table", at=at)
    settings: dict[str, str] = {}
    for name, value in table.items():
        if name not in _SETTINGS:
            raise LoadingError(
                "bad-setting",
                f'[tool.argmap] has no setting "{name}"',
                at=at,
                hint=did_you_mean(str(name), _SETTINGS),
            )
        if not isinstance(value, str):
            raise LoadingError("bad-setting", f'"{name}" is text', at=at)
        settings[name] = value
    return settings
