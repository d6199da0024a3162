"""Makes every output of one map, and keeps going where one cannot be made."""

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

from argmap.checks import Check, problems_of
from argmap.cli.wording import counted_problems, holders_and_counts, summary_line
from argmap.errors import ArgmapError, ArgmapErrors, MissingPartError, each_error
from argmap.formats import Setting, format_named, written
from argmap.laying import lay_down
from argmap.model.maps import ArgumentMap
from argmap.seeds.records import SourceRecord

if TYPE_CHECKING:
    from argmap.draw.rendering.render import Picture, Rendered

_TEXT_FORMATS = ("dot", "turtle", "json")


@frozen(kw_only=True)
class Built:
    """What became of one map.

    Attributes:
        line: What to print of it.
        errors: What went wrong.
        note: What else is to be known of its pictures.
    """

    line: str
    errors: tuple[ArgmapError, ...]
    note: str = ""


def built(
    argument_map: ArgumentMap,
    setting: Setting,
    checks: Sequence[Check] | None,
    out: Path,
    maps: Sequence[ArgumentMap],
    texts: Mapping[str, str],
) -> Built:
    """Write every output of a map into a folder.

    Args:
        argument_map: The map.
        setting: What the writers need besides.
        checks: The checks whose problems are counted; `None` to count none.
        out: The folder.
        maps: All maps that were found.
        texts: The texts of the sources that its page quotes, by key.
    """
    making = Making(argument_map.key, out)
    for name in _TEXT_FORMATS:
        with making.gathering():
            chosen = format_named(name)
            making.lay(chosen.suffix, written(chosen, argument_map, setting))
    paper = making.draw(lambda formats: _pictures(argument_map, formats))
    with making.gathering():
        svg = f"{argument_map.key}.svg"
        picture = (out / svg).read_bytes() if svg in making.files else None
        page = page_of(
            argument_map, picture, maps, setting.base, setting.records, texts
        )
        making.lay_page(page)
    problems = ""
    if checks is not None:
        with making.gathering():
            found = problems_of(argument_map, checks, complete=True)
            problems = counted_problems(found)
    return making.built(summary_line(argument_map), problems, paper)


def page_of(
    argument_map: ArgumentMap,
    picture: bytes | None,
    maps: Sequence[ArgumentMap],
    base: str,
    records: Mapping[str, SourceRecord],
    texts: Mapping[str, str],
) -> str:
    """The page of a map, as HTML; see `argmap.pages.map_page`."""
    from argmap.pages.map_page import map_page

    return map_page(
        argument_map,
        picture,
        base=base,
        summary=holders_and_counts(argument_map),
        maps=maps,
        records=records,
        texts=texts,
    )


def page_name(key: str) -> str:
    """The name of the page of a map, which is never that of all maps."""
    return "index_map.html" if key == "index" else f"{key}.html"


def _pictures(argument_map: ArgumentMap, formats: Sequence["Picture"]) -> "Rendered":
    from argmap.draw.picture import pictures_of

    return pictures_of(argument_map, formats)


class Making:
    """One map, or one pair, in the making: the files so far, and what went wrong."""

    def __init__(self, name: str, out: Path) -> None:
        self.files: list[str] = []
        self._errors: list[ArgmapError] = []
        self._note = ""
        self._name = name
        self._out = out

    @contextmanager
    def gathering(self) -> Generator[None]:
        """Keep what goes wrong within, and go on."""
        try:
            yield
        except (ArgmapError, ArgmapErrors) as error:
            self._errors.extend(each_error(error))

    def draw(self, pictures: Callable[[Sequence["Picture"]], "Rendered"]) -> str:
        """Draw SVG and PDF, or SVG alone where the PDF lacks a part; say the paper."""
        with self.gathering():
            try:
                drawn = pictures(["svg", "pdf"])
            except MissingPartError as error:
                self._errors.append(error)
                drawn = pictures(["svg"])
            for kind, picture in drawn.pictures.items():
                with self.gathering():
                    self.lay(f".{kind}", picture)
            self._note = drawn.note
            return str(drawn.paper) if "pdf" in drawn.pictures else ""
        return ""

    def lay(self, suffix: str, content: bytes) -> None:
        """Write the file of this suffix."""
        self._lay(f"{self._name}{suffix}", content)

    def lay_page(self, page: str) -> None:
        """Write the page of a map."""
        self._lay(page_name(self._name), page.encode())

    def _lay(self, name: str, content: bytes) -> None:
        lay_down(self._out / name, content)
        self.files.append(name)

    def built(self, *parts: str) -> Built:
        """What became of it: a line of these parts and the files, and the errors."""
        told = (*parts, " ".join(self.files))
        return Built(
            line=" — ".join(part for part in told if part),
            errors=tuple(self._errors),
            note=self._note and f"{self._name}: {self._note}",
        )
