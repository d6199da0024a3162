"""The pairs of maps that a build tells of: those that an alignment ties together."""

from collections.abc import Collection, Iterable, Sequence
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

from argmap.analysis.clash import Clash, compare
from argmap.analysis.sides import side_of
from argmap.cli.building import Built, Making, page_name
from argmap.model.maps import ArgumentMap
from argmap.reports.lines import plain

if TYPE_CHECKING:
    from argmap.draw.rendering.render import Picture, Rendered
    from argmap.pages.index_page import Pair
    from argmap.reports.sections import Section

INDEX = "index.html"
"""The page of all maps."""

_PICTURES = ("svg", "pdf")


@frozen(kw_only=True)
class AlignedMaps:
    """Two maps between which there is an alignment.

    Attributes:
        left: That which is found first.
        right: The other.
        aligned_in: Keys of the maps that align them.
    """

    left: ArgumentMap
    right: ArgumentMap
    aligned_in: frozenset[str]

    @property
    def name(self) -> str:
        """What its files are called; no key holds two hyphens in a row."""
        return f"{self.left.key}--{self.right.key}"

    def concerns(self, keys: Collection[str]) -> bool:
        """Whether one of these maps takes part, or aligns the two."""
        return not {self.left.key, self.right.key, *self.aligned_in}.isdisjoint(keys)


def aligned_maps(maps: Sequence[ArgumentMap]) -> tuple[AlignedMaps, ...]:
    """Every two maps that some alignment ties together, in the order of the maps."""
    found: dict[frozenset[str], set[str]] = {}
    for each in maps:
        for alignment in each.alignments:
            ends = frozenset({alignment.left.map_key, alignment.right.map_key})
            found.setdefault(ends, set()).add(each.key)
    return tuple(
        AlignedMaps(left=left, right=right, aligned_in=frozenset(found[ends]))
        for left, right in combinations(maps, 2)
        if (ends := frozenset({left.key, right.key})) in found
    )


def clash_of(pair: AlignedMaps, maps: Iterable[ArgumentMap]) -> Clash:
    """What a comparison of the two finds."""
    return compare(side_of(pair.left), side_of(pair.right), maps)


def built_pair(pair: AlignedMaps, maps: Sequence[ArgumentMap], out: Path) -> Built:
    """Write the pictures and the page of a pair into a folder."""
    from argmap.draw.clash.drawing import clash_title, coverage_words
    from argmap.pages.clash_page import Neighbours, clash_page

    clash = clash_of(pair, maps)
    making = Making(pair.name, out)
    paper = making.draw(lambda formats: _pictures(clash, formats))
    drawn = making.files[:]
    beside = Neighbours(
        index=INDEX,
        own=drawn,
        left=_pictures_of(pair.left.key, out),
        right=_pictures_of(pair.right.key, out),
        pages={
            each.key: page_name(each.key)
            for each in (pair.left, pair.right)
            if (out / page_name(each.key)).is_file()
        },
    )
    with making.gathering():
        picture = f"{pair.name}.svg"
        shown = (out / picture).read_bytes() if picture in drawn else None
        making.lay(".html", clash_page(clash, shown, beside).encode())
    said = plain(f"{clash_title(clash)} — {coverage_words(clash)}")
    return making.built(f"{pair.name}: {said}", paper)


def listed_pairs(
    maps: Sequence[ArgumentMap], out: Path
) -> tuple[tuple["Pair", ...], "Section"]:
    """The pairs whose pages lie in a folder, and who of them recommends what."""
    from argmap.analysis.matrix import matrix_of
    from argmap.reports.sections import matrix_section

    pairs = [
        pair for pair in aligned_maps(maps) if (out / f"{pair.name}.html").is_file()
    ]
    keys = {side.key for pair in pairs for side in (pair.left, pair.right)}
    sides = [side_of(each) for each in maps if each.key in keys]
    matrix = matrix_section(matrix_of(sides, maps))
    return tuple(_listed(pair, maps, out) for pair in pairs), matrix


def _listed(pair: AlignedMaps, maps: Sequence[ArgumentMap], out: Path) -> "Pair":
    from argmap.draw.clash.drawing import clash_title, coverage_words
    from argmap.pages.index_page import Pair

    clash = clash_of(pair, maps)
    return Pair(
        page=f"{pair.name}.html",
        title=clash_title(clash),
        coverage=coverage_words(clash),
        files=_pictures_of(pair.name, out),
    )


def _pictures(clash: Clash, formats: Sequence["Picture"]) -> "Rendered":
    from argmap.draw.clash.clash import clash_pictures

    return clash_pictures(clash, formats)


def _pictures_of(name: str, out: Path) -> tuple[str, ...]:
    names = (f"{name}.{kind}" for kind in _PICTURES)
    return tuple(file for file in names if (out / file).is_file())
