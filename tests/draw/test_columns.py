"""Proportions and order: whole maps are no ribbons, and small edits move little."""

import re
from collections.abc import Mapping
from functools import cache, partial
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from attrs import evolve

from argmap import ArgumentMap
from argmap.analysis import numbers_of
from argmap.analysis.views import whole
from argmap.draw import pictures_of
from argmap.draw.dot import dot_of
from argmap.draw.drawing import drawing_of
from argmap.draw.layout.flow import flowed
from argmap.draw.layout.settings import SETTINGS, setting_of
from argmap.errors import ExportError
from argmap.loading import Loaded, load
from argmap.testing import generated_map
from benchmarks.drawing import tangled_map
from tests.draw.shapes_of_maps import grown
from tests.shapes import chain, star

REPOSITORY = Path(__file__).parent.parent.parent
SVG = "{http://www.w3.org/2000/svg}"

SHAPES = {
    **{f"generated {size}": partial(generated_map, size) for size in (20, 33, 60)},
    **{f"generated {size}": partial(generated_map, size) for size in (118, 121, 200)},
    **{f"generated {size}": partial(generated_map, size) for size in (300, 401, 500)},
    **{f"grown {seed}": partial(grown, seed, 20 + 40 * seed) for seed in range(4)},
    "tangled": partial(tangled_map, 150, 300),
    "chain of 20": partial(chain, 20),
    "chain of 60": partial(chain, 60),
    "chain of 300": partial(chain, 300),
    "star of 20": partial(star, 19),
    "star of 200": partial(star, 199),
}


@cache
def real() -> Loaded:
    return load(REPOSITORY / "maps", REPOSITORY / "seeds")


def drawn(argument_map: ArgumentMap) -> ET.Element:
    return ET.fromstring(pictures_of(argument_map, ["svg"]).pictures["svg"])


def proportion(root: ET.Element) -> float:
    """The width of a drawing in its height."""
    *_, width, height = map(float, root.get("viewBox", "").split())
    return width / height


@pytest.mark.parametrize("shape", SHAPES)
def test_no_map_is_a_ribbon(shape: str) -> None:
    assert 1 / 3 <= proportion(drawn(SHAPES[shape]())) <= 3


@pytest.mark.parametrize(
    "key",
    [
        "cornered-2024",
        "iraq-debate",
        "pressure-2020",
        "rose-2020",
        "takeover-2024",
        "wahab-2024",
    ],
)
def test_no_real_map_is_a_ribbon(key: str) -> None:
    assert 1 / 3 <= proportion(drawn(real().named(key))) <= 3


def columns_of(argument_map: ArgumentMap) -> list[list[str]]:
    """The keys of the cards of each column, from the top."""
    keys = {each.key for each in argument_map.propositions}
    columns: dict[int, list[tuple[float, str]]] = {}
    for group in drawn(argument_map).iter(f"{SVG}g"):
        name = group.get("id", "")
        if group.get("class") == "node" and name in keys:
            text = next(group.iter(f"{SVG}text"))
            across, down = float(text.get("x", "")), float(text.get("y", ""))
            columns.setdefault(round(across / 5), []).append((down, name))
    return [[name for _, name in sorted(each)] for each in columns.values()]


def places(columns: list[list[str]]) -> Mapping[str, tuple[int, int]]:
    """Column and place of each card, by its key."""
    return {
        name: (number, place)
        for number, column in enumerate(columns)
        for place, name in enumerate(column)
    }


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_one_more_leaf_leaves_neighbours_in_order(seed: int) -> None:
    """Nine of ten pairs stay in one column, the upper one above the lower."""
    pairs = [
        pair for column in columns_of(grown(seed, 60)) for pair in pairwise(column)
    ]
    for claim in (0, 7, 30):
        after = places(columns_of(grown(seed, 60, leaf_under=claim)))
        kept = [
            after[upper][0] == after[lower][0] and after[upper][1] < after[lower][1]
            for upper, lower in pairs
        ]
        assert sum(kept) >= 0.9 * len(pairs)


@pytest.mark.parametrize(
    "argument_map", [grown(5, 60), generated_map(60), generated_map(300)]
)
def test_numbers_run_from_top_to_bottom(argument_map: ArgumentMap) -> None:
    numbers = numbers_of(argument_map)

    def number(name: str) -> tuple[str, list[int]]:
        said = numbers[f"{argument_map.key}/{name}"]
        position = "".join(re.findall("[A-Z]", said))
        return position, [int(part) for part in re.findall(r"\d+", said)]

    pairs = [
        (number(upper), number(lower))
        for column in columns_of(argument_map)
        for upper, lower in pairwise(column)
    ]
    assert sum(upper < lower for upper, lower in pairs) >= 0.9 * len(pairs)


def test_every_line_is_drawn_or_named_at_both_ends() -> None:
    """What is cut leads to a sign that stands in for its end, or has signs."""
    argument_map = tangled_map(150, 300)
    root = drawn(argument_map)
    lines = {
        group.get("id", "")
        for group in root.iter(f"{SVG}g")
        if group.get("class") == "edge"
    }
    words = " ".join(text.text or "" for text in root.iter(f"{SVG}text"))
    relations = (*argument_map.inferences, *argument_map.attacks)
    cut = [each for each in relations if each.key not in lines]
    assert 0 < len(cut) < len(relations)
    stubs = flowed(drawing_of(whole(argument_map))).view.stubs
    ends = {(stub.relation.id, stub.outward) for stub in stubs}
    assert all({(each.id, True), (each.id, False)} <= ends for each in cut)
    assert "attacks" in words
    assert "attacked by" in words


def test_a_long_row_of_numbers_is_named_by_its_ends() -> None:
    words = " ".join(text.text or "" for text in drawn(star(199)).iter(f"{SVG}text"))
    assert re.search(r"from \d+–199", words.replace("\xa0", " "))


def test_the_same_map_is_the_same_picture() -> None:
    first, again = (pictures_of(grown(2, 150), ["svg"]).pictures for _ in range(2))
    assert first == again


def test_only_a_drawing_with_less_care_has_a_note() -> None:
    assert not pictures_of(star(59), ["svg"]).note
    assert '"plain"' in pictures_of(star(199), ["svg"]).note


def test_the_settings_depend_on_the_counts_alone() -> None:
    drawings = [drawing_of(whole(star(size - 1))) for size in (20, 119, 120, 301)]
    names = [setting_of(drawing).name for drawing in drawings]
    assert names == ["careful", "careful", "plain", "quick"]
    many_lines = drawing_of(whole(tangled_map(100, 500)))
    assert setting_of(many_lines).name == "plain"


def test_what_is_too_large_says_what_to_do() -> None:
    drawing = drawing_of(whole(star(2)))
    vast = evolve(drawing, cards=drawing.cards * 10_000)
    with pytest.raises(ExportError) as caught:
        setting_of(vast)
    assert caught.value.code == "too-large-to-draw"
    assert "--view overview" in (caught.value.hint or "")


def test_the_settings_are_those_of_the_docs() -> None:
    commands = (REPOSITORY / "docs/reference/commands.md").read_text(encoding="utf-8")
    rows = [
        f"| {each.name} | {each.cards:,} | {each.lines:,} | {each.groups:,} |"
        for each in SETTINGS
    ]
    assert all(row in commands for row in rows)


def test_a_large_map_searches_less() -> None:
    assert "nslimit" in dot_of(flowed(drawing_of(whole(star(300)))))
    assert "nslimit" not in dot_of(flowed(drawing_of(whole(star(199)))))
