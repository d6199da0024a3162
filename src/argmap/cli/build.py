"""`argmap build`: every output of every map."""

import sys
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import closing
from functools import partial
from pathlib import Path
from threading import Event, Thread

import click
from attrs import frozen

from argmap.checks import Check, all_checks
from argmap.cli.building import Built, built, page_name
from argmap.cli.exits import exit_code, tell_all
from argmap.cli.pairs import INDEX, aligned_maps, built_pair, listed_pairs
from argmap.cli.printing import show_progress
from argmap.cli.project import base_option, folder_options, project
from argmap.cli.quoting import quoted_texts, texts_option
from argmap.cli.wording import holders_and_counts
from argmap.errors import ArgmapError, LoadingError
from argmap.formats import Setting
from argmap.laying import lay_down, make_folder
from argmap.model.maps import ArgumentMap

_AT_ONCE = 2
_A_MOMENT = 0.05


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
@base_option
@texts_option
def build(
    keys: tuple[str, ...],
    maps: Path | None,
    seeds: Path | None,
    out: Path,
    base: str | None,
    texts: Path | None,
) -> None:
    """Build every output of every map: DOT, SVG, PDF, Turtle, JSON, and a page.

    Two maps that an alignment ties together get a page on their clash, too.

    A map that cannot be read does not stop the others; the exit code is 1 then.

    \b
    Examples:
      argmap build
      argmap build cornered-2024 --out drawings
    """
    here = project(maps, seeds, base)
    loaded = here.load()
    chosen = loaded.chosen(keys)
    errors = list(loaded.faults_of(keys))
    quoted = quoted_texts(chosen, loaded, texts)
    checks = _installed_checks(errors)
    tell_all(errors)
    make_folder(out)
    setting = Setting(records=loaded.records, base=here.base)
    names = {each.key for each in chosen}
    pairs = [each for each in aligned_maps(loaded.maps) if each.concerns(names)]
    works = [
        _Work(
            each.key,
            partial(built, each, setting, checks, out, loaded.maps, quoted),
        )
        for each in chosen
    ]
    # A page on a pair links to the pictures of both maps, so that these come first.
    later = [
        _Work(each.name, partial(built_pair, each, loaded.maps, out)) for each in pairs
    ]
    for group in (works, later):
        with closing(_all_built(group)) as all_made:
            for made in all_made:
                click.echo(made.line)
                if made.note:
                    click.echo(made.note, err=True)
                tell_all(made.errors)
                errors += made.errors
    if chosen:
        errors += _write_page(loaded.maps, out)
    sys.exit(exit_code(errors))


def _installed_checks(errors: list[ArgmapError]) -> Sequence[Check] | None:
    """The checks, or `None` where one of another maker is broken."""
    try:
        return all_checks()
    except LoadingError as error:
        errors.append(error)
        return None


@frozen
class _Work:
    """Something to build.

    Attributes:
        name: What it is called.
        build: Builds it.
    """

    name: str
    build: Callable[[], Built]


def _all_built(works: Sequence[_Work]) -> Generator[Built]:
    """Build maps and pairs, two at once, and tell of them in order."""
    with ThreadPoolExecutor(max_workers=_AT_ONCE) as pool:
        try:
            waiting = [pool.submit(work.build) for work in works]
            for number, (work, future) in enumerate(
                zip(works, waiting, strict=True), start=1
            ):
                show_progress(f"drawing {work.name} ({number} of {len(works)})")
                made = _awaited(future)
                show_progress("")
                yield made
        except BaseException:
            _give_up(pool)
            raise


def _awaited(future: Future[Built]) -> Built:
    """What a future gives; a signal that comes just before the waiting is heard."""
    while not wait([future], timeout=_A_MOMENT).done:
        pass
    return future.result()


def _give_up(pool: ThreadPoolExecutor) -> None:
    """Begin nothing more, and end the drawings that are under way or just begin."""
    ended = Event()
    stopper = Thread(target=_keep_stopping, args=(ended,))
    stopper.start()
    try:
        pool.shutdown(cancel_futures=True)
    finally:
        ended.set()
        stopper.join()


def _keep_stopping(ended: Event) -> None:
    from argmap.draw.rendering.process import stop_drawings

    while not ended.wait(_A_MOMENT):
        stop_drawings()


def _write_page(maps: Sequence[ArgumentMap], out: Path) -> list[ArgmapError]:
    """Write the page of every map that was built, and say what to open."""
    from argmap.pages.index_page import Entry, index_page

    entries = [
        Entry(
            key=argument_map.key,
            question=argument_map.question,
            language=argument_map.language,
            summary=holders_and_counts(argument_map),
            page=_page_of(argument_map, out),
            files=_files_of(argument_map, out),
            picture=_picture_of(argument_map, out),
        )
        for argument_map in maps
        if _files_of(argument_map, out)
    ]
    if not entries:
        return []
    page = out / INDEX
    pairs, matrix = listed_pairs(maps, out)
    try:
        lay_down(page, index_page(entries, pairs, matrix).encode())
    except ArgmapError as error:
        tell_all([error])
        return [error]
    click.echo(f"open {page} to see them all")
    return []


def _files_of(argument_map: ArgumentMap, out: Path) -> tuple[str, ...]:
    names = (
        f"{argument_map.key}.{end}" for end in ("svg", "pdf", "dot", "ttl", "json")
    )
    return tuple(name for name in names if (out / name).is_file())


def _page_of(argument_map: ArgumentMap, out: Path) -> str | None:
    name = page_name(argument_map.key)
    return name if (out / name).is_file() else None


def _picture_of(argument_map: ArgumentMap, out: Path) -> bytes | None:
    try:
        return (out / f"{argument_map.key}.svg").read_bytes()
    except OSError:
        return None
