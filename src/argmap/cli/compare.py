"""`argmap compare`: where positions share ground, where they clash, what they leave."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from math import isnan
from pathlib import Path

import click

from argmap.analysis.clash import Clash, compare
from argmap.analysis.sides import Side
from argmap.cli.exits import fail
from argmap.cli.printing import STANDARD_OUTPUT, output_option, put_out
from argmap.cli.project import base_option, folder_options, project
from argmap.cli.render import KINDS, drawn_clash
from argmap.cli.sides import sides_of
from argmap.cli.ways import chosen_way, for_terminal, way_options
from argmap.errors import ArgmapError
from argmap.model.maps import ArgumentMap

_SUFFIXES = {
    "table": ".txt",
    "markdown": ".md",
    "json": ".json",
    "csv": ".csv",
    "turtle": ".ttl",
}
_DIAGRAM = "diagram"
_OTHER_PICTURES = ("bmp", "gif", "jpeg", "jpg", "tif", "tiff", "webp")
_TWO = 2


def _a_number(
    context: click.Context, option: click.Parameter, value: float | None
) -> float | None:
    if value is not None and isnan(value):
        raise click.BadParameter("is no percentage")
    return value


@click.command("compare")
@click.argument("names", nargs=-1, required=True, metavar="MAP[/POSITION]...")
@way_options([*_SUFFIXES, _DIAGRAM])
@output_option
@click.option(
    "--fail-under",
    type=click.FloatRange(0, 100),
    callback=_a_number,
    metavar="PERCENT",
    help="Exit with 1 where a side meets less of the other's reasons than this.",
)
@click.option("--all", "whole", is_flag=True, help="Tell every premise too.")
@base_option
@folder_options
def compare_sides(
    names: tuple[str, ...],
    way: str | None,
    as_json: bool,
    output: str,
    fail_under: float | None,
    whole: bool,
    base: str | None,
    maps: Path | None,
    seeds: Path | None,
) -> None:
    """Compare positions, two by two: shared ground, contested points, coverage.

    A map stands for all its positions together. What meets is read from the
    alignments of every map found, and from the attacks between the positions.

    \b
    Examples:
      argmap compare rose-2020 wahab-2024
      argmap compare rose-2020 wahab-2024 -o clash.svg
    """
    told = chosen_way(way, as_json=as_json)
    chosen = _DIAGRAM if way is None and not as_json and _is_picture(output) else told
    if len(names) < _TWO:
        raise click.UsageError("name two positions or more")
    if chosen == _DIAGRAM and len(names) > _TWO:
        raise click.UsageError("a diagram shows two positions")
    here = project(maps, seeds, base)
    loaded = here.load()
    pairs = combinations(sides_of(names, loaded), 2)
    clashes = [compare(left, right, loaded.maps) for left, right in pairs]
    if chosen == _DIAGRAM:
        _draw(clashes[0], output)
    else:
        text = _told(clashes, chosen, loaded.maps, here.base, whole=whole)
        put_out(text.encode(), output, _SUFFIXES[chosen])
    short = () if fail_under is None else _short(clashes, fail_under)
    faults = [*loaded.errors, *short]
    if faults:
        fail(faults)


def _is_picture(output: str) -> bool:
    """Whether the name of a file asks for a diagram, of a kind that is drawn or not."""
    return Path(output).suffix[1:].lower() in {*KINDS, *_OTHER_PICTURES}


def _told(
    clashes: Sequence[Clash],
    way: str,
    maps: Sequence[ArgumentMap],
    base: str,
    *,
    whole: bool,
) -> str:
    match way:
        case "json":
            from argmap.reports.json import clash_json

            return clash_json(clashes)
        case "csv":
            from argmap.reports.csv import clash_csv

            return clash_csv(clashes)
        case "turtle":
            from argmap.rdf import clash_turtle

            return clash_turtle(clashes, maps, base)
        case _:
            return "\n".join(_page(clash, way, whole=whole) for clash in clashes)


def _page(clash: Clash, way: str, *, whole: bool) -> str:
    from argmap.reports.markdown import markdown_text
    from argmap.reports.sections import clash_sections
    from argmap.reports.table import table_text

    title = f"{_title(clash.left)} and {_title(clash.right)}"
    sections = clash_sections(clash, whole=whole)
    if way == "markdown":
        return markdown_text(title, sections)
    return for_terminal(f"{title}\n\n{table_text(sections)}")


def _title(side: Side) -> str:
    return " ".join(side.name.split())


def _draw(clash: Clash, output: str) -> None:
    kind = "svg" if output == STANDARD_OUTPUT else Path(output).suffix[1:].lower()
    if kind not in KINDS:
        raise click.UsageError(f"a diagram is drawn as .{', .'.join(KINDS)}")
    put_out(drawn_clash(clash, kind), output, f".{kind}")


def _short(clashes: Sequence[Clash], least: float) -> Iterator[ArgmapError]:
    for clash in clashes:
        for side, other, coverage in (
            (clash.left, clash.right, clash.left_coverage),
            (clash.right, clash.left, clash.right_coverage),
        ):
            met, reasons = len(coverage.met), len(coverage.reasons)
            if met * 100 < least * reasons:
                yield ArgmapError(
                    "low-coverage",
                    f'"{other.key}" meets {met} of {reasons} reasons of "{side.key}", '
                    f"less than {least:g} %",
                )
