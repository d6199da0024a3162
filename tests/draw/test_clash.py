"""The clash of two sides as a drawing: what it shows, in which order, how it looks."""

import os
import re
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

from pypdf import PdfReader

from argmap import ArgumentMap, MapDraft, Proposition
from argmap.analysis import Clash, compare, side_of
from argmap.draw import clash_dot, clash_pictures
from argmap.draw.clash.columns import columns_of, crossings
from tests.analysis.debates import debate

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = '</text><script>alert(1)</script> ]]> &amp; "quoted" \\N \\l {x|y} <b>'
VERBS = ("agrees", "restates", "contradicts", "qualifies", "disputes_fact")


def library_clash() -> Clash:
    """The head and the bursar: a meeting of nearly every kind."""
    found = debate()
    return compare(side_of(found.open_it), side_of(found.keep_shut), found.maps)


def paper(key: str, count: int, text: str = "") -> ArgumentMap:
    """A thesis and so many premises for it."""
    draft = MapDraft(key, question="What is to be done?")
    desk = draft.position("us", holder=f"Author of {key}")
    thesis = desk.claim("thesis", f"This is what {key} stands for.")
    desk.stands_for(thesis)
    for number in range(count):
        words = text or f"Reason {number} of {key}, " + "with much to say for it, " * 6
        reason = desk.premise(f"reason-{number}", words)
        desk.infer(f"step-{number}", thesis, because=[reason])
    return draft.build()


def reasons_of(argument_map: ArgumentMap) -> list[Proposition]:
    """All but the thesis."""
    return list(argument_map.propositions[1:])


def clash_of(
    count: int, *, text: str = "", note: str = "They meet.", turned: bool = False
) -> Clash:
    """Two papers that meet at so many points, by all five kinds in turn."""
    left, right = paper("left", count, text), paper("right", count, text)
    draft = MapDraft("both", question="Where?")
    draft.adopt(left)
    draft.adopt(right)
    pairs = zip(reasons_of(left), reversed(reasons_of(right)), strict=True)
    for number, (one, other) in enumerate(pairs):
        ends = (other, one) if turned else (one, other)
        strength = "weak" if number % 2 else "strong"
        getattr(draft, VERBS[number % 5])(*ends, note=note, strength=strength)
    return compare(side_of(left), side_of(right), [left, right, draft.build()])


def drawn(clash: Clash) -> dict[str, ET.Element]:
    """The nodes of the picture by their ids."""
    root = ET.fromstring(clash_pictures(clash, ["svg"]).pictures["svg"])
    groups = [each for each in root.iter(f"{SVG}g") if each.get("class") == "node"]
    found = {each.get("id", ""): each for each in groups}
    assert len(found) == len(groups)
    return found


def words(node: ET.Element) -> str:
    """What is to be read in a node."""
    return " ".join(
        " ".join(text.text or "" for text in node.iter(f"{SVG}text")).split()
    )


def height(node: ET.Element) -> float:
    """How far down the first line of a node stands."""
    return float(next(node.iter(f"{SVG}text")).get("y", "nan"))


def lines_in(dot: str) -> set[tuple[str, str, str]]:
    """Each line to be seen: its box, its card, and whether it has a head."""
    found = re.findall(r'"?([\w.-]+)"? -> "(.+?)" \[.*?dir=(\w+)', dot)
    return set(found)


def test_a_clash_has_these_cards_boxes_and_lines() -> None:
    """The golden drawing, by structure."""
    clash = library_clash()
    nodes = drawn(clash)
    assert {name: words(node) for name, node in nodes.items()} == {
        "left-side": "Head of the reading room map open-it",
        "right-side": "The bursar map keep-shut",
        "group-0": "OPPOSED RECOMMENDATIONS",
        "group-1": "CONTESTED POINTS",
        "group-2": "DISPUTED FACTS",
        "group-3": "SHARED GROUND",
        "meeting-1": "contradicts Only one of the two can be done.",
        "meeting-2": "answers › As reported: “Weekend wages are beyond the budget.”",
        "meeting-3": "‹ qualifies The relief can be had otherwise.",
        "meeting-4": "‹ undercuts The step from “By four every weekday desk is taken”"
        " and “Most pupils asked would come on a Saturday”",
        "meeting-5": "disputes fact They read one survey differently.",
        "meeting-6": "agrees Both find the desks full.",
        "left.open-it/open": "THESIS · RECOMMENDATION The library should open on"
        " Saturdays.",
        "left.open-it/paid": "2 PREMISE The parents' fund has offered the wages.",
        "left.open-it/relief": "1 CLAIM Saturday hours would relieve the weekday"
        " desks.",
        "left.open-it/wanted": "1.2 PREMISE Most pupils asked would come on a"
        " Saturday.",
        "left.open-it/full": "1.1 PREMISE By four every weekday desk is taken.",
        "right.keep-shut/shut": "THESIS · RECOMMENDATION The library should stay shut.",
        "right.keep-shut/cost": "1 CLAIM Weekend wages cost more than the school has.",
        "right.keep-shut/spread": "2 CLAIM The crowd can be spread over the weekdays.",
        "right.keep-shut/exams": "3 PREMISE The survey week fell in the exam season.",
        "right.keep-shut/crowded": "2.1 PREMISE The desks are full on weekday"
        " afternoons.",
    }
    assert lines_in(clash_dot(clash)) == {
        ("meeting-1", "left.open-it/open", "forward"),
        ("meeting-1", "right.keep-shut/shut", "forward"),
        ("meeting-2", "left.open-it/paid", "none"),
        ("meeting-2", "right.keep-shut/cost", "forward"),
        ("meeting-3", "left.open-it/relief", "forward"),
        ("meeting-3", "right.keep-shut/spread", "none"),
        ("meeting-4", "left.open-it/relief", "forward"),
        ("meeting-4", "right.keep-shut/exams", "none"),
        ("meeting-5", "left.open-it/wanted", "forward"),
        ("meeting-5", "right.keep-shut/exams", "forward"),
        ("meeting-6", "left.open-it/full", "forward"),
        ("meeting-6", "right.keep-shut/crowded", "forward"),
    }


def test_the_title_names_both_and_the_subtitle_their_coverage() -> None:
    svg = clash_pictures(library_clash(), ["svg"]).pictures["svg"].decode()
    assert "Head of the reading room and The bursar: where they clash" in svg
    assert (
        "The bursar meets 3 of 4 reasons of Head of the reading room · "
        "Head of the reading room meets 1 of 4 reasons of The bursar"
    ) in svg


def test_columns_stand_side_by_side_in_their_own_order() -> None:
    """Graphviz shuffles nothing, headings stand above their meetings."""
    clash = clash_of(20)
    columns = columns_of(clash)
    nodes = drawn(clash)
    middle: list[str] = []
    for place, group in enumerate(columns.groups):
        first = sum(len(each.meetings) for each in columns.groups[:place])
        middle.append(f"group-{place}")
        middle += [f"meeting-{first + n}" for n in range(1, len(group.meetings) + 1)]
    left = ["left-side", *(f"left.{card.id}" for card in columns.left)]
    right = ["right-side", *(f"right.{card.id}" for card in columns.right)]
    assert len(left) == len(right) == 1 + 1 + 20
    assert len(middle) == 3 + 20
    for order in (left, middle, right):
        heights = [height(nodes[name]) for name in order]
        assert heights == sorted(heights)


def test_rows_are_set_so_that_few_lines_cross() -> None:
    """None, where the only order is the reverse of the other side's."""
    assert crossings(columns_of(clash_of(20))) == 0
    assert crossings(columns_of(library_clash())) == 0


def test_a_card_of_several_meetings_is_drawn_once_with_a_seat_for_each() -> None:
    left, right = paper("left", 1), paper("right", 6)
    draft = MapDraft("both", question="Where?")
    draft.adopt(left)
    draft.adopt(right)
    for reason in reasons_of(right):
        draft.qualifies(reason, reasons_of(left)[0], note="Only so far.")
    clash = compare(side_of(left), side_of(right), [draft.build()])
    dot = clash_dot(clash)
    assert dot.count('"left.left/reason-0" [label') == 1
    seats = [f'headport="seat{number}:e"' for number in range(6)]
    assert all(dot.count(seat) == 1 for seat in seats)


def test_the_head_is_at_whom_the_speaker_speaks_of() -> None:
    for turned, headless in ((False, "left."), (True, "right.")):
        lines = lines_in(clash_dot(clash_of(5, turned=turned)))
        ends = [card for _, card, head in lines if head == "none"]
        assert len(ends) == 2, "restating and qualifying have a direction"
        assert all(end.startswith(headless) for end in ends)


def test_a_weak_meeting_says_so() -> None:
    said = " ".join(words(node) for node in drawn(clash_of(5)).values())
    assert "restates (weak) ›" in said
    assert "qualifies (weak) ›" in said
    assert "agrees They meet." in said


def test_a_thesis_that_nothing_meets_stands_on_top_and_one_met_is_in_the_heading() -> (
    None
):
    nodes = drawn(clash_of(2))
    assert "Thesis" not in words(nodes["left-side"])
    assert height(nodes["left.left/thesis"]) < height(nodes["left.left/reason-0"])
    left, right = paper("left", 3), paper("right", 3)
    draft = MapDraft("both", question="Where?")
    draft.adopt(left)
    draft.adopt(right)
    draft.contradicts(left.propositions[1], right.propositions[1], note="No.")
    draft.agrees(left.propositions[0], right.propositions[0], note="Yes.")
    clash = compare(side_of(left), side_of(right), [draft.build()])
    heading = words(drawn(clash)["left-side"])
    assert heading == "Author of left map left Thesis: This is what left stands for."


def test_sides_that_meet_nowhere_are_drawn_with_their_theses() -> None:
    found = debate()
    head, bursar = side_of(found.open_it), side_of(paper("apart", 0))
    nodes = drawn(compare(head, bursar))
    assert {name: words(node) for name, node in nodes.items()} == {
        "left-side": "Head of the reading room map open-it",
        "right-side": "Author of apart map apart",
        "middle": "THEY MEET NOWHERE",
        "left.open-it/open": "THESIS · RECOMMENDATION The library should open on"
        " Saturdays.",
        "right.apart/thesis": "THESIS · CLAIM This is what apart stands for.",
    }


def test_side_without_a_thesis_is_drawn() -> None:
    draft = MapDraft("bare", question="What?")
    draft.position("nobody")
    sides = side_of(draft.build()), side_of(paper("other", 0))
    assert set(drawn(compare(*sides))) == {
        "left-side",
        "right-side",
        "middle",
        "right.other/thesis",
    }


def test_many_long_meetings_stay_legible_on_one_sheet() -> None:
    rendered = clash_pictures(clash_of(25), ["pdf"])
    assert rendered.paper.name in {"A3", "A2", "A1"}
    assert rendered.paper.body >= 8


def test_the_pdf_of_a_clash_has_title_language_and_bookmarks() -> None:
    pdf = clash_pictures(clash_of(5), ["pdf"]).pictures["pdf"]
    reader = PdfReader(BytesIO(pdf))
    assert reader.metadata is not None
    assert str(reader.metadata.title).endswith("where they clash")
    assert str(reader.root_object["/Lang"]) == "en"
    titles = [str(each["/Title"]) for each in reader.outline if isinstance(each, dict)]
    assert len(titles) > 2
    assert set(titles[:2]) == set(str(reader.metadata.author).split(", "))


def test_hostile_texts_stay_texts() -> None:
    clash = clash_of(5, text=HOSTILE, note=HOSTILE)
    nodes = drawn(clash)
    squeezed = "".join(HOSTILE.split())
    for name in ("left.left/reason-0", "right.right/reason-3", "meeting-2"):
        assert squeezed in "".join(words(nodes[name]).split())
    svg = clash_pictures(clash, ["svg"]).pictures["svg"]
    tags = {each.tag.removeprefix(SVG) for each in ET.fromstring(svg).iter()}
    assert tags.isdisjoint({"script", "b", "a", "foreignObject"})


def test_a_hostile_holder_stays_text() -> None:
    draft = MapDraft("odd", question="What?")
    draft.position("one", holder=HOSTILE)
    clash = compare(side_of(draft.build()), side_of(paper("other", 0)))
    assert "script>alert(1)" in words(drawn(clash)["left-side"])
    svg = clash_pictures(clash, ["svg"]).pictures["svg"]
    assert b"<script" not in svg


def test_the_same_clash_is_the_same_bytes_under_any_hash_seed() -> None:
    program = (
        "import sys; from hashlib import sha256\n"
        "from argmap.draw import clash_dot, clash_pictures\n"
        "from tests.draw.test_clash import clash_of, library_clash\n"
        "for clash in (library_clash(), clash_of(7)):\n"
        "    found = clash_pictures(clash, ['svg', 'pdf', 'png']).pictures\n"
        "    for part in (clash_dot(clash).encode(), *found.values()):\n"
        "        print(sha256(part).hexdigest())\n"
    )
    said = [
        subprocess.run(
            [sys.executable, "-c", program],
            cwd=Path(__file__).resolve().parents[2],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "77")
    ]
    assert said[0] == said[1]
    assert len(said[0].split()) == 8


def test_a_long_clash_is_cut_to_a_page_and_says_of_how_much() -> None:
    columns = columns_of(clash_of(60))
    assert len(columns.meetings) <= 30
    cut = [group.heading for group in columns.groups if " of " in group.heading]
    assert cut
    for group in columns.groups:
        assert len(group.meetings) >= 1
