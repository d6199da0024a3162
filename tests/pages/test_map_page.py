"""The page of a map: its bytes, its policy, its list, and texts that stay texts."""

import json
import re
import subprocess
import sys
from base64 import b64encode
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import pytest
from attrs import evolve

from argmap import ArgumentMap
from argmap.draw.picture import pictures_of
from argmap.loading import Loaded, load
from argmap.pages.assets import script, style
from argmap.pages.map_page import map_page
from argmap.pages.scene import scene_of
from argmap.seeds.linking import linked
from tests.examples import saturday_library, saturday_records, weekday_desks
from tests.pages.hostile import HOSTILE, map_that_says, record_that_says
from tests.shapes import chain, star

REPOSITORY = Path(__file__).resolve().parents[2]
BASE = "https://example.org/maps/"
VOID = {"br", "input", "meta"}


class Parsed(HTMLParser):
    """A page as its elements with their attributes, and the text in each kind."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.within: list[str] = []
        self.texts: dict[str, list[str]] = {}
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.within.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self.within.pop() == tag

    def handle_data(self, data: str) -> None:
        inside = self.within[-1] if self.within else ""
        self.texts.setdefault(inside, []).append(data)

    def of(self, tag: str) -> Iterator[dict[str, str]]:
        """The attributes of every element of a name."""
        return (attributes for name, attributes in self.elements if name == tag)

    @property
    def shape(self) -> list[tuple[str, tuple[str, ...]]]:
        """Elements and the names of their attributes, without any text."""
        return [(tag, tuple(attributes)) for tag, attributes in self.elements]

    @property
    def facts(self) -> dict[str, object]:
        """The data of the page."""
        (found,) = [text for text in self.texts["script"] if text.startswith('{"map":')]
        read: dict[str, object] = json.loads(found)
        return read


@cache
def real() -> Loaded:
    return load(REPOSITORY / "maps", REPOSITORY / "seeds")


@cache
def page_of(key: str) -> str:
    """The page of a map of the repository."""
    chosen = real().named(key)
    return map_page(
        chosen,
        pictures_of(chosen, ["svg"]).pictures["svg"],
        base=BASE,
        maps=real().maps,
        records=real().records,
    )


def example() -> ArgumentMap:
    return linked(saturday_library(), saturday_records())


def example_page(**texts: str) -> str:
    chosen = example()
    return map_page(
        chosen,
        pictures_of(chosen, ["svg"]).pictures["svg"],
        base=BASE,
        maps=[weekday_desks()],
        records=saturday_records(),
        texts=texts,
    )


@pytest.mark.parametrize("key", ["rose-2020", "wahab-2024"])
def test_the_page_of_a_position_is_under_400_kb(key: str) -> None:
    assert len(page_of(key).encode()) < 400_000


def test_the_page_of_the_debate_is_under_one_and_a_half_mb() -> None:
    assert len(page_of("iraq-debate").encode()) < 1_500_000


def test_nothing_in_the_page_asks_for_anything() -> None:
    page = Parsed(page_of("rose-2020"))
    for tag, attributes in page.elements:
        assert tag not in {"link", "img", "iframe", "object", "embed", "base", "image"}
        assert not {"src", "srcset", "data", "xlink:href", "style"} & set(attributes)
        assert not [name for name in attributes if name.startswith("on")]
        if "href" in attributes:
            assert attributes["href"].startswith("#")
    ours = page_of("rose-2020").replace("http://www.w3.org/2000/svg", "")
    for word in ("@import", "url(", "fetch(", "XMLHttpRequest", "import(", "eval("):
        assert word not in ours


def test_the_policy_allows_the_scripts_and_styles_of_the_page_and_no_others() -> None:
    text = example_page()
    page = Parsed(text)
    (policy,) = [
        each["content"]
        for each in page.of("meta")
        if each.get("http-equiv") == "Content-Security-Policy"
    ]
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    assert rules["default-src"] == "'none'"
    assert rules["base-uri"] == rules["form-action"] == "'none'"
    assert rules["require-trusted-types-for"] == "'script'"
    assert rules["trusted-types"] == "'none'"
    assert "unsafe" not in policy
    for name in ("script", "style"):
        found = re.findall(rf"<{name}>(.*?)</{name}>", text, re.DOTALL)
        hashes = [
            f"'sha256-{b64encode(sha256(each.encode()).digest()).decode()}'"
            for each in found
        ]
        assert rules[f"{name}-src"].split() == hashes
    inert = [each for each in page.of("script") if each]
    assert inert == [{"type": "application/json", "id": "_facts"}]


def test_an_asset_that_would_end_its_element_is_refused() -> None:
    with pytest.raises(ValueError, match="early"):
        script("let a = '</SCRIPT>';")
    with pytest.raises(ValueError, match="early"):
        style("a::after{content:'</style>'}")


def test_the_same_map_is_the_same_page_under_any_hash_seed() -> None:
    program = (
        "from tests.pages.test_map_page import example_page; import hashlib;"
        "print(hashlib.sha256(example_page().encode()).hexdigest())"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", program],
            cwd=REPOSITORY,
            env={"PYTHONHASHSEED": seed, "PATH": ""},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(found) == 1


def test_no_id_stands_twice_and_every_link_within_the_page_leads_somewhere() -> None:
    for key in ("rose-2020", "iraq-debate"):
        page = Parsed(page_of(key))
        ids = [each["id"] for _, each in page.elements if "id" in each]
        assert len(ids) == len(set(ids))
        targets = {each["href"][1:] for each in page.of("a")}
        assert targets <= set(ids)
        assert len(targets) > 50


def test_a_proposition_may_be_called_as_a_part_of_the_page() -> None:
    """The page's own ids begin with an underscore, which no key does."""
    page = Parsed(example_page())
    own = [
        each["id"]
        for tag, each in page.elements
        if "id" in each and tag not in {"li", "section"}
    ]
    assert all(name.startswith("_") for name in own)


def test_the_list_tells_the_whole_argument_without_a_script() -> None:
    page = Parsed(example_page())
    said = page.texts["span"]
    for each in example().propositions:
        assert each.text in said
    assert "held by the bursar" in "".join(said)
    assert {"because", "and", "objection", "answer", "objection to the step"} <= set(
        page.texts["i"]
    )
    assert any(each.get("lang") == "de" for each in page.of("span"))
    assert sum("open" in each for each in page.of("details")) > 3


def test_every_proposition_has_one_place_and_what_is_met_again_points_at_it() -> None:
    page = Parsed(page_of("rose-2020"))
    items = list(page.of("li"))
    homes = [each["id"] for each in items if "id" in each]
    again = [each["data-to"] for each in items if "data-to" in each]
    assert len(homes) == len(real().named("rose-2020").propositions)
    assert again
    assert set(again) <= set(homes)


def test_every_card_and_line_of_the_drawing_is_marked() -> None:
    page = Parsed(page_of("rose-2020"))
    chosen = real().named("rose-2020")
    cards = [each["data-n"] for each in page.of("g") if "data-n" in each]
    assert len(cards) == len(set(cards)) == len(chosen.propositions)
    kinds = {each.get("class") for each in page.of("g")}
    assert kinds <= {"card", "line", "graph", "cluster"}
    lines = [each for each in page.of("g") if each.get("class") == "line"]
    assert len(lines) >= len(chosen.inferences) + len(chosen.attacks)
    assert all(each["data-all"] for each in lines)


def test_every_line_of_a_drawing_in_columns_is_marked() -> None:
    """What stands in for a card of another column is seen while that card is."""
    many = star(129)
    places = {each.id: at for at, each in enumerate(many.propositions)}
    scene = scene_of(pictures_of(many, ["svg"]).pictures["svg"], many, places)
    assert scene is not None
    lines = re.findall(r'data-any="(\d+)"', scene.svg)
    assert sorted(map(int, lines)) == list(range(1, 130))
    stand_ins = scene.svg.count('data-all="0"') - len(lines)
    assert stand_ins > 0


def test_the_numbers_are_those_of_the_outline() -> None:
    page = Parsed(page_of("cornered-2024"))
    nodes = page.facts["nodes"]
    assert isinstance(nodes, list)
    numbers = [each.get("number") for each in nodes]
    assert numbers[0] is None
    assert numbers[1] == "1"
    assert len(set(numbers)) == len(numbers)
    assert set(filter(None, numbers)) <= set(page.texts["b"])


def test_the_words_of_a_source_are_there_only_where_its_text_was_given() -> None:
    text = "".join(chr(0x4E00 + place) for place in range(700))
    without = example_page()
    assert '"words"' not in without
    assert text[3] not in without
    page = Parsed(example_page(**{"reading-room-survey": text}))
    nodes = page.facts["nodes"]
    assert isinstance(nodes, list)
    (open_it,) = [each for each in nodes if each["id"] == "open-it"]
    anchor = example().nodes["saturday-library/open-it"].anchors[0]
    assert open_it["places"][0]["words"] == text[anchor.start : anchor.end]


def test_addresses_are_those_of_the_linked_data() -> None:
    nodes = Parsed(example_page()).facts["nodes"]
    assert isinstance(nodes, list)
    found = {each["id"]: each["iri"] for each in nodes}
    assert found["open-it"] == f"{BASE}map/saturday-library#open-it"
    assert found["weekday-desks/two-keep"] == f"{BASE}map/weekday-desks#two-keep"


def test_everything_told_has_a_holder_guests_and_reported_views_too() -> None:
    nodes = Parsed(example_page()).facts["nodes"]
    assert isinstance(nodes, list)
    holders = {each["id"]: each.get("holder") for each in nodes}
    assert holders["relief"] == holders["open-it"] == "Head of the reading room"
    assert holders["too-costly"] == "the bursar"
    assert holders["weekday-desks/two-keep"] is not None


def test_a_map_that_could_not_be_drawn_has_its_list() -> None:
    for picture in (None, b"", b"<p/>"):
        page = map_page(example(), picture, base=BASE)
        assert "This map could not be drawn." in page
        assert "The library should open on Saturdays." in page


def test_a_map_with_nothing_in_it_has_a_page() -> None:
    empty = evolve(
        weekday_desks(), positions=(), propositions=(), inferences=(), attacks=()
    )
    assert "Who keeps the desks on weekdays?" in map_page(empty, None, base=BASE)


@cache
def harmless_page() -> Parsed:
    chosen = map_that_says("harmless")
    picture = pictures_of(chosen, ["svg"]).pictures["svg"]
    record = evolve(record_that_says("harmless"), url="https://example.org/")
    made = map_page(
        chosen,
        picture,
        base=BASE,
        summary="harmless",
        records={"survey": record},
        texts={"survey": "harmless"},
    )
    return Parsed(made)


@pytest.mark.parametrize("said", HOSTILE)
def test_a_hostile_text_stays_a_text_in_every_field(said: str) -> None:
    """The page has the elements and attributes of one that says nothing hostile."""
    chosen = map_that_says(said)
    plain = pictures_of(map_that_says("harmless"), ["svg"]).pictures["svg"]
    made = map_page(
        chosen,
        plain,
        base=BASE,
        summary=said,
        records={"survey": record_that_says(said)},
        texts={"survey": said},
    )
    page = Parsed(made)
    assert page.shape == harmless_page().shape
    assert page.within == []
    assert said in page.texts["span"]
    assert said in page.texts["h1"]
    nodes = page.facts["nodes"]
    assert isinstance(nodes, list)
    assert nodes[0]["addressee"] == said
    assert page.facts["sources"]["survey"]["title"] == said  # type: ignore[index]


def test_there_are_thirty_hostile_texts_at_least() -> None:
    assert len(set(HOSTILE)) >= 30


def test_a_drawing_of_hostile_texts_holds_no_more_than_shapes() -> None:
    said = " ".join(HOSTILE)
    chosen = map_that_says(said.replace("\u2028", " ").replace("\u2029", " "))
    picture = pictures_of(chosen, ["svg"]).pictures["svg"]
    page = Parsed(map_page(chosen, picture, base=BASE))
    assert {tag for tag, _ in page.shape} == {tag for tag, _ in harmless_page().shape}


def test_an_address_that_is_no_web_address_is_no_link() -> None:
    record = record_that_says("javascript:window.hit=1")
    page = Parsed(
        map_page(map_that_says("x"), None, base=BASE, records={"survey": record})
    )
    assert "url" not in page.facts["sources"]["survey"]  # type: ignore[index]


def test_a_chain_of_reasons_is_nested_no_deeper_than_browsers_follow() -> None:
    """Past that depth entries stand beside one another; none is lost."""
    length = 300
    page = map_page(chain(length), None, base=BASE)
    deepest = depth = 0
    for sign in re.findall(r"<(/?)ul\b", page):
        depth += -1 if sign else 1
        deepest = max(deepest, depth)
    assert 50 < deepest < 100
    assert len([each for each in Parsed(page).of("li") if "id" in each]) == length


def test_two_positions_of_one_map_stand_side_by_side() -> None:
    page = Parsed(map_page(map_that_says("harmless"), None, base=BASE))
    (pair,) = [each for each in page.of("section") if each.get("class") == "pair"]
    assert (pair["data-left"], pair["data-right"]) == ("hostile/one", "hostile/two")
    assert len([each for each in page.of("td") if each["class"] == "recommends"]) == 2


def test_one_position_has_nobody_beside_it() -> None:
    page = Parsed(map_page(weekday_desks(), None, base=BASE))
    assert not [each for each in page.of("section") if each.get("class") == "pair"]
    assert not list(page.of("table"))
