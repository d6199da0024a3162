"""Makes the page of the documentation that compares pictures: `-m benchmarks.gallery`.

The table is measured, and stands between two comments; the pictures are of one example
on an A4 page. With `--pictures` the table stays as it is.
"""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from lxml import etree

from benchmarks.example import MAP
from benchmarks.installing import ARGDOWN, ARGUEBUF
from benchmarks.measuring import ROOT, MeasurementError, run
from benchmarks.paper import OnPaper, on_paper
from benchmarks.points import natural_size, on_a4, points_on_a4
from benchmarks.tools import peers_at_hand, ways_of

PAGE: Final = ROOT / "docs/explanation/pictures-compared.md"
PICTURES: Final = PAGE.parent / "pictures"
NAMES: Final = {"argmap": "argmap", ARGUEBUF: "arguebuf", ARGDOWN: "Argdown"}
"""What each tool is called; its file has the same name in small letters."""

_BEGIN: Final = "<!-- made by python -m benchmarks.gallery -->\n"
_END: Final = "<!-- end -->\n"
_SVG: Final = "{http://www.w3.org/2000/svg}svg"


def main(arguments: Sequence[str]) -> int:
    """Draw and measure; 1 where a tool is not there."""
    peers, absent = peers_at_hand(quick=False)
    if absent:
        print(*absent.values(), sep="\n", file=sys.stderr)
        return 1
    PICTURES.mkdir(exist_ok=True)
    with TemporaryDirectory(prefix="argmap-benchmarks-") as name:
        for tool, way in ways_of(MAP, peers, Path(name), "svg").items():
            run(way.command, folder=Path(name))
            picture = PICTURES / f"{NAMES[tool].lower()}.svg"
            picture.write_text(sheet_with(way.file), encoding="utf-8")
            print(f"{picture.name}: {points_on_a4(way.file, MAP):.1f} pt")
    if "--pictures" not in arguments:
        page = PAGE.read_text(encoding="utf-8")
        table = "\n".join(table_of(on_paper(quick=False)))
        PAGE.write_text(with_table(page, table), encoding="utf-8")
    return 0


def with_table(page: str, table: str) -> str:
    """The page with another table.

    Raises:
        MeasurementError: The page has no place for it.
    """
    before, begin, rest = page.partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not (begin and end):
        raise MeasurementError("the page says nowhere where the table stands")
    return f"{before}{begin}\n{table}\n\n{end}{after}"


def sheet_with(svg: Path) -> str:
    """An A4 page with a picture on it, as large as it may be, as SVG."""
    sheet, _ = on_a4(*natural_size(svg))
    width, height = sheet.room
    picture = etree.parse(svg).getroot()
    margin = sheet.margin
    for side, value in zip(
        ("x", "y", "width", "height"), (margin, margin, width, height), strict=True
    ):
        picture.set(side, f"{value:.2f}")
    inner = etree.tostring(picture, encoding="unicode")
    across, down = f"{sheet.width:.2f}", f"{sheet.height:.2f}"
    return (
        f'<svg xmlns="{_SVG[1:-4]}" width="{across}pt" height="{down}pt"'
        f' viewBox="0 0 {across} {down}">\n'
        f'<path fill="white" stroke="#7c8894" d="M0,0H{across}V{down}H0Z"/>\n'
        f"{inner}\n</svg>\n"
    )


def table_of(measured: Sequence[OnPaper]) -> Iterator[str]:
    """The lines of the table: a row for each tool and size."""
    yield "| propositions | tool | text on one A4 page | SVG, CPU time |"
    yield "|---|---|---|---|"
    for each in measured:
        for tool, cost in each.costs.items():
            points = f"{each.points[tool]:.1f} pt"
            yield f"| {each.size:,} | {NAMES[tool]} | {points} | {cost.cpu:.1f} s |"
        yield f"| {each.size:,} | argmap, as a booklet | {each.booklet:.1f} pt | |"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
