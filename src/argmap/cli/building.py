"""Makes every output of one map, and keeps going where one cannot be made."""

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

from attrs import frozen

from argmap.checks import Check, problems_of
from argmap.cli.wording import counted_problems, summary_line
from argmap.errors import ArgmapError, ArgmapErrors, MissingPartError, each_error
from argmap.formats import Setting, format_named, written
from argmap.laying import lay_down
from argmap.model.maps import ArgumentMap

_TEXT_FORMATS = ("dot", "turtle", "json")


@frozen(kw_only=True)
class Built:
    """What became of one map.

    Attributes:
        line: What to print of it.
        errors: What went wrong.
    """

    line: str
    errors: tuple[ArgmapError, ...]


def built(
    argument_map: ArgumentMap,
    setting: Setting,
    checks: Sequence[Check] | None,
    out: Path,
) -> Built:
    """Write every output of a map into a folder.

    Args:
        argument_map: The map.
        setting: What the writers need besides.
        checks: The checks whose problems are counted; `None` to count none.
        out: The folder.
    """
    making = _Making(argument_map, out)
    for name in _TEXT_FORMATS:
        making.write(name, setting)
    paper = making.draw()
    problems = making.count(checks)
    parts = [summary_line(argument_map), problems, paper, " ".join(making.files)]
    return Built(
        line=" — ".join(part for part in parts if part), errors=tuple(making.errors)
    )


class _Making:
    """One map in the making: the files so far, and what went wrong."""

    def __init__(self, argument_map: ArgumentMap, out: Path) -> None:
        self.files: list[str] = []
        self.errors: list[ArgmapError] = []
        self._map = argument_map
        self._out = out

    @contextmanager
    def _gathering(self) -> Generator[None]:
        try:
            yield
        except (ArgmapError, ArgmapErrors) as error:
            self.errors.extend(each_error(error))

    def write(self, format_name: str, setting: Setting) -> None:
        with self._gathering():
            chosen = format_named(format_name)
            self._lay(chosen.suffix, written(chosen, self._map, setting))

    def draw(self) -> str:
        """Draw SVG and PDF, or SVG alone where the PDF lacks a part; say the paper."""
        from argmap.draw.picture import pictures_of

        with self._gathering():
            try:
                drawn = pictures_of(self._map, ["svg", "pdf"])
            except MissingPartError as error:
                self.errors.append(error)
                drawn = pictures_of(self._map, ["svg"])
            for kind, picture in drawn.pictures.items():
                with self._gathering():
                    self._lay(f".{kind}", picture)
            return str(drawn.paper) if "pdf" in drawn.pictures else ""
        return ""

    def count(self, checks: Sequence[Check] | None) -> str:
        """Count the problems, in words."""
        if checks is not None:
            with self._gathering():
                return counted_problems(problems_of(self._map, checks, complete=True))
        return ""

    def _lay(self, suffix: str, content: bytes) -> None:
        name = f"{self._map.key}{suffix}"
        lay_down(self._out / name, content)
        self.files.append(name)
