"""`argmap build`: every output of every map."""

import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import click
from attrs import frozen

from argmap.checks import problems_of
from argmap.cli.check import counted_problems
from argmap.cli.listing import summary_line
from argmap.cli.project import Project, folder_options, project
from argmap.cli.root import exit_code
from argmap.errors import ArgmapError, MissingPartError
from argmap.formats import Setting, format_named
from argmap.laying import lay_down
from argmap.loading import Loaded
from argmap.model.maps import ArgumentMap

_TEXT_FORMATS = ("dot", "turtle", "json")
_AT_ONCE = 2


@frozen(kw_only=True)
class Built:
    """What became of one map.

    Attributes:
        line: What to print of it.
        files: Names of the files that were written.
        errors: What went wrong.
    """

    line: str
    files: tuple[str, ...]
    errors: tuple[ArgmapError, ...]


@click.command()
@click.argument("keys", nargs=-1, metavar="[MAP]...")
@folder_options
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    default=Path("build"),
    show_default=True,
    help="Folder of the outputs.",
)
@click.option("--base", help="The IRI under which things are named; ends in a slash.")
def build(
    keys: tuple[str, ...],
    maps: Path | None,
    seeds: Path | None,
    out: Path,
    base: str | None,
) -> None:
    """Build every output of every map: DOT, SVG, PDF, Turtle, JSON, and one page.

    A map that cannot be read does not stop the others; the exit code is 1 then.

    \b
    Examples:
      argmap build
      argmap build cornered-2024 --out drawings
    """
    here = project(maps, seeds, base)
    loaded = here.load()
    for error in loaded.errors:
        click.echo(str(error), err=True)
    chosen = [loaded.named(key) for key in keys] if keys else list(loaded.maps)
    errors = list(loaded.errors)
    for built in _built(chosen, loaded, here, out):
        click.echo(built.line)
        for error in built.errors:
            click.echo(str(error), err=True)
        errors += built.errors
    if chosen:
        errors += _write_page(loaded.maps, out)
    sys.exit(exit_code(errors))


def _built(
    chosen: Sequence[ArgumentMap], loaded: Loaded, here: Project, out: Path
) -> Iterator[Built]:
    """Build the maps, two at once, and tell of them in order."""
    setting = Setting(records=loaded.records, base=here.base)
    with ThreadPoolExecutor(max_workers=_AT_ONCE) as pool:
        waiting: list[Future[Built]] = [
            pool.submit(_build_one, argument_map, setting, out)
            for argument_map in chosen
        ]
        for number, (argument_map, future) in enumerate(
            zip(chosen, waiting, strict=True), start=1
        ):
            _show_progress(f"drawing {argument_map.key} ({number} of {len(chosen)})")
            built = future.result()
            _show_progress("")
            yield built


def _show_progress(words: str) -> None:
    """Rewrite one line on standard error, where that is a terminal."""
    if sys.stderr.isatty():
        click.echo(f"\r\x1b[K{words}", nl=False, err=True)


def _build_one(argument_map: ArgumentMap, setting: Setting, out: Path) -> Built:
    files: list[str] = []
    errors: list[ArgmapError] = []
    for name in _TEXT_FORMATS:
        chosen = format_named(name)
        text = chosen.write(argument_map, setting)
        _lay(out, f"{argument_map.key}{chosen.suffix}", text.encode(), files, errors)
    paper = _draw(argument_map, out, files, errors)
    problems = counted_problems(problems_of(argument_map))
    parts = [summary_line(argument_map), problems, paper, " ".join(files)]
    return Built(
        line=" — ".join(part for part in parts if part),
        files=tuple(files),
        errors=tuple(errors),
    )


def _draw(
    argument_map: ArgumentMap, out: Path, files: list[str], errors: list[ArgmapError]
) -> str:
    from argmap.draw.picture import pictures_of

    try:
        drawn = pictures_of(argument_map, ["svg", "pdf"])
    except MissingPartError as error:
        errors.append(error)
        drawn = pictures_of(argument_map, ["svg"])
    except ArgmapError as error:
        errors.append(error)
        return ""
    for kind, picture in drawn.pictures.items():
        _lay(out, f"{argument_map.key}.{kind}", picture, files, errors)
    return str(drawn.paper) if "pdf" in drawn.pictures else ""


def _lay(
    out: Path, name: str, content: bytes, files: list[str], errors: list[ArgmapError]
) -> None:
    try:
        lay_down(out / name, content)
    except ArgmapError as error:
        errors.append(error)
    else:
        files.append(name)


def _write_page(maps: Sequence[ArgumentMap], out: Path) -> list[ArgmapError]:
    """Write the page of every map whose picture is there, and say what to open."""
    from argmap.draw.page import Entry, index_page

    entries = [
        Entry(
            key=argument_map.key,
            question=argument_map.question,
            language=argument_map.language,
            summary=summary_line(argument_map).partition(" — ")[2],
            files=_files_of(argument_map, out),
        )
        for argument_map in maps
        if (out / f"{argument_map.key}.svg").is_file()
    ]
    if not entries:
        return []
    page = out / "index.html"
    try:
        lay_down(page, index_page(entries).encode())
    except ArgmapError as error:
        click.echo(str(error), err=True)
        return [error]
    click.echo(f"open {page} to see them all")
    return []


def _files_of(argument_map: ArgumentMap, out: Path) -> tuple[str, ...]:
    names = (
        f"{argument_map.key}.{end}" for end in ("svg", "pdf", "dot", "ttl", "json")
    )
    return tuple(name for name in names if (out / name).is_file())
