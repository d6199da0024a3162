"""The same map for every tool, how large its texts are, and the page that says so."""

import json
import re
from pathlib import Path

import pytest
from attrs import frozen
from lxml import etree

from argmap import ArgumentMap, MapDraft
from argmap.analysis.views import whole
from argmap.draw.handouts.printing import Wish, printed
from argmap.draw.picture import pictures_of
from argmap.formats.json import read
from argmap.testing import generated_map
from benchmarks import page, paper
from benchmarks.content import write_argdown, write_argmap, write_plain
from benchmarks.example import MAP
from benchmarks.gallery import NAMES, PAGE, PICTURES, sheet_with, table_of, with_table
from benchmarks.installing import ARGDOWN, ARGUEBUF
from benchmarks.measuring import Cost, MeasurementError
from benchmarks.paper import OnPaper
from benchmarks.points import natural_size, points_in_booklet, points_on_a4

_SVG = "{http://www.w3.org/2000/svg}"
_ROW = re.compile(
    r"^\| ([\d,]+) \| (.+?) \| ([\d.]+) pt \| (?:[\d.]+ s )?\|$", re.MULTILINE
)


def small_map() -> ArgumentMap:
    draft = MapDraft("hall", question="Should the hall be heated?")
    desk = draft.position("us", holder="The school")
    heat = desk.claim("heat", "The hall should be heated.")
    desk.stands_for(heat)
    cold = desk.premise("cold", "The hall is cold.")
    used = desk.premise("used", "The hall is used each day.")
    step = desk.infer("cold-and-used", heat, because=[cold, used])
    warm = desk.premise("warm", "Pupils bring coats.")
    desk.undercut(step, by=warm)
    dear = desk.premise("dear", "Heat is dear.")
    desk.rebut(heat, by=dear)
    return draft.build()


def of_graphviz(texts: list[str], *, size: float = 10.0) -> str:
    """A picture of 1000 by 500 that Graphviz has shrunk to a half."""
    lines = "".join(f'<text font-size="{size}">{text}</text>' for text in texts)
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 250"><g'
        f' class="graph" transform="scale(0.5 0.5) translate(4 496)">{lines}</g></svg>'
    )


def test_argdown_has_linked_premises_and_undercuts(tmp_path: Path) -> None:
    write_argdown(small_map(), tmp_path / "map.argdown")
    text = (tmp_path / "map.argdown").read_text("utf-8")
    assert "# The school\n\n[heat]: The hall should be heated.\n  - [dear]\n" in text
    assert "<cold-and-used>\n\n(1) [cold]\n(2) [used]\n----\n(3) [heat]\n" in text
    assert "<cold-and-used>\n  <_ [warm]\n" in text


def test_lists_have_every_step_and_attack(tmp_path: Path) -> None:
    write_plain(small_map(), tmp_path / "plain.json")
    plain = json.loads((tmp_path / "plain.json").read_text("utf-8"))
    assert plain["steps"] == [["cold-and-used", ["cold", "used"], "heat"]]
    assert plain["attacks"] == [["warm", "cold-and-used"], ["dear", "heat"]]
    assert len(plain["atoms"]) == 5


def test_our_own_file_says_the_same_without_anchors(tmp_path: Path) -> None:
    chosen = generated_map(25)
    write_argmap(chosen, tmp_path / "map.json")
    again = read((tmp_path / "map.json").read_text("utf-8"), "map.json", {})
    assert [each.text for each in again.propositions] == [
        each.text for each in chosen.propositions
    ]
    assert len(again.inferences) == len(chosen.inferences)
    assert len(again.attacks) == len(chosen.attacks)
    assert not any(each.anchors for each in again.propositions)


def test_points_are_those_of_the_picture_on_a4_across(tmp_path: Path) -> None:
    texts = [each.text for each in small_map().propositions]
    picture = tmp_path / "map.svg"
    picture.write_text(of_graphviz(texts), "utf-8")
    assert natural_size(picture) == (1000.0, 500.0)
    across = 841.89 - 2 * 10 * 72 / 25.4
    points = points_on_a4(picture, small_map())
    assert points == pytest.approx(10 * across / 1000)


def test_a_picture_without_a_proposition_is_not_measured(tmp_path: Path) -> None:
    picture = tmp_path / "map.svg"
    picture.write_text(of_graphviz(["The hall is cold."]), "utf-8")
    with pytest.raises(MeasurementError, match="shows 1 of 5"):
        points_on_a4(picture, small_map())


@pytest.mark.parametrize("asked", [9.0, 12.0])
def test_points_of_a_booklet_are_read_from_the_pdf(
    asked: float, tmp_path: Path
) -> None:
    chosen = generated_map(25)
    made = printed(whole(chosen), Wish(smallest=asked), {})
    (tmp_path / "booklet.pdf").write_bytes(made.pdf)
    points = points_in_booklet(tmp_path / "booklet.pdf", 25)
    assert asked <= points < asked + 1
    with pytest.raises(MeasurementError, match="of 1000"):
        points_in_booklet(tmp_path / "booklet.pdf", 1000)


@pytest.mark.parametrize("quick", [True, False])
def test_a_full_run_fails_without_a_browser(
    quick: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    ratios = list(page.page(quick=quick))
    assert [ratio.is_held for ratio in ratios] == [quick, quick]
    assert all("not measured" in ratio.note for ratio in ratios)


def found(*, booklet: float = 9.0) -> OnPaper:
    return OnPaper(
        size=25,
        costs={"argmap": Cost(1.0, 1.0, 1), ARGDOWN: Cost(2.0, 2.0, 1)},
        points={"argmap": 6.0, ARGDOWN: 3.0},
        booklet=booklet,
        absent={ARGUEBUF: "not measured: Node is not found"},
    )


@frozen
class Measured:
    """Stands for measuring."""

    found: OnPaper

    def __call__(self, *, quick: bool) -> list[OnPaper]:
        del quick
        return [self.found]


@pytest.mark.parametrize("quick", [True, False])
def test_a_full_run_fails_without_a_peer(
    quick: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paper, "on_paper", Measured(found()))
    held = {
        each.against: each.is_held
        for each in paper.paper(quick=quick)
        if each.unit == "pt"
    }
    assert held == {ARGDOWN: True, ARGUEBUF: quick, "what can be read": True}


def test_a_booklet_below_nine_points_is_a_miss(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(paper, "on_paper", Measured(found(booklet=8.9)))
    *_, last = paper.paper(quick=False)
    assert (last.goal, last.is_held) == ("≥ 1", False)


def test_table_takes_its_place_between_the_comments() -> None:
    text = PAGE.read_text("utf-8")
    changed = with_table(text, "\n".join(table_of([found()])))
    assert "| 25 | Argdown | 3.0 pt | 2.0 s |" in changed
    assert "| 25 | argmap, as a booklet | 9.0 pt | |" in changed
    assert changed.partition("<!-- ")[0] == text.partition("<!-- ")[0]
    with pytest.raises(MeasurementError):
        with_table("no place", "")


def test_documented_table_has_each_tool_at_each_size() -> None:
    rows = _ROW.findall(PAGE.read_text("utf-8"))
    tools = [*NAMES.values(), "argmap, as a booklet"]
    assert [(size, tool) for size, tool, _ in rows] == [
        (size, tool) for size in ("25", "100", "1,000") for tool in tools
    ]
    for size, tool, points in rows:
        if tool == tools[-1]:
            assert float(points) >= 9.0, size


def test_documented_picture_is_the_one_that_is_drawn(tmp_path: Path) -> None:
    """It is compared by its texts and its size: fonts differ between machines."""
    made = tmp_path / "argmap.svg"
    made.write_bytes(pictures_of(MAP, ["svg"]).pictures["svg"])
    kept = (PICTURES / "argmap.svg").read_text("utf-8")
    drawn = sheet_with(made)
    assert _texts(kept) == _texts(drawn)
    assert kept.partition("\n")[0] == drawn.partition("\n")[0]


def _texts(picture: str) -> list[str]:
    return [each.text or "" for each in etree.fromstring(picture).iter(f"{_SVG}text")]


@pytest.mark.parametrize("name", ["arguebuf", "argdown"])
def test_documented_pictures_of_peers_show_the_same_map(name: str) -> None:
    said = " ".join(_texts((PICTURES / f"{name}.svg").read_text("utf-8"))).split()
    for each in MAP.propositions:
        assert each.text in " ".join(said), each.key


def test_page_names_the_versions_that_are_measured() -> None:
    text = PAGE.read_text("utf-8")
    for spec in (ARGUEBUF, ARGDOWN):
        assert re.split("==|@", spec)[-1] in text


def test_documented_pictures_are_small() -> None:
    assert {each.stem for each in PICTURES.iterdir()} == {
        name.lower() for name in NAMES.values()
    }
    assert all(each.stat().st_size < 150_000 for each in PICTURES.iterdir())
