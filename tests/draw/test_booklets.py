"""Booklets: what is too large for its sheet, on many pages of it."""

import re
from collections.abc import Sequence
from io import BytesIO
from typing import Any

import pytest
from attrs import evolve
from pypdf import PageObject, PdfReader

from argmap import ArgumentMap, MapDraft, Proposition
from argmap.analysis.pagination import tree_of
from argmap.analysis.views import whole
from argmap.draw.handouts.furniture import source_words
from argmap.draw.handouts.pieces import (
    drawing_of_part,
    estimates_of,
    fitting_pieces,
    joined_pieces,
)
from argmap.draw.handouts.printing import Printed, Wish, drawer, printed
from argmap.draw.overviews import overview_on_a_page
from argmap.errors import ExportError
from argmap.seeds.records import SourceRecord
from argmap.testing.generated import generated_map
from tests.shapes import chain, star

_ZOOM = re.compile(rb"([\d.]+) 0 0 ([\d.]+) [-\d.]+ [-\d.]+ cm /P")


def booklet(argument_map: ArgumentMap, **wishes: Any) -> Printed:
    return printed(whole(argument_map), Wish(**wishes), {})


@pytest.fixture(scope="module")
def made() -> PdfReader:
    return PdfReader(BytesIO(booklet(generated_map(60)).pdf))


def debate_of(count: int) -> ArgumentMap:
    """A map that pairs the premises of two others, each with a source of its own."""
    debate = MapDraft("both", question="Who says what?")
    pairs: list[Sequence[Proposition]] = []
    for name in ("left", "right"):
        draft = MapDraft(name, question="What is so?")
        source = draft.source(f"{name}-paper")
        desk = draft.position("p", holder="The bursar")
        said = [
            desk.premise(f"{name}{n}", f"Claim {n}.", anchors=[source.at(n)])
            for n in range(1, count + 1)
        ]
        debate.adopt(draft.build())
        pairs.append(said)
    for one, other in zip(*pairs, strict=True):
        debate.agrees(one, other, note="Both say it.")
    return debate.build()


def squeezed(text: str) -> str:
    return "".join(text.split())


def zooms(page: PageObject) -> list[float]:
    contents = page.get_contents()
    assert contents is not None
    return [float(found[1]) for found in _ZOOM.finditer(contents.get_data())]


def links(page: PageObject, reader: PdfReader) -> list[int]:
    """The numbers of the pages that the links of a page lead to, from 1."""
    numbers = {
        other.indirect_reference: number for number, other in enumerate(reader.pages, 1)
    }
    return [numbers[list.__getitem__(each["/Dest"], 0)] for each in annotations(page)]


def annotations(page: PageObject) -> list[Any]:
    found: Any = page.get("/Annots", [])
    return [each.get_object() for each in found]


def test_overview_branches_and_sources_follow_one_another(made: PdfReader) -> None:
    texts = [page.extract_text() for page in made.pages]
    assert "overview" in texts[0]
    assert "The thesis" in texts[1]
    assert "Sources" in texts[-1]
    assert "survey" in texts[-1]


def test_every_page_has_its_number_and_the_legend(made: PdfReader) -> None:
    count = len(made.pages)
    for number, page in enumerate(made.pages, 1):
        text = page.extract_text()
        assert f"page {number} of {count}" in text
        assert "Should the library open on Saturdays?" in text
        assert "premises that only work together" in text


def test_every_proposition_can_be_searched_for(
    made: PdfReader,
) -> None:
    pages = [squeezed(page.extract_text()) for page in made.pages[1:]]
    for each in generated_map(60).propositions:
        assert any(squeezed(each.text) in page for page in pages)


@pytest.mark.parametrize(
    "argument_map",
    [generated_map(25), generated_map(100), chain(60), star(200)],
    ids=lambda each: each.key,
)
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_body_text_is_never_under_nine_points(
    argument_map: ArgumentMap, paper: str
) -> None:
    reader = PdfReader(BytesIO(booklet(argument_map, paper=paper).pdf))
    assert len(reader.pages) > 2
    assert min(zoom for page in reader.pages for zoom in zooms(page)) >= 0.9


@pytest.mark.long
def test_body_text_is_never_under_nine_points_in_a_large_map() -> None:
    reader = PdfReader(BytesIO(booklet(generated_map(1000)).pdf))
    assert min(zoom for page in reader.pages for zoom in zooms(page)) >= 0.9


def test_signs_name_pages_and_lead_to_them(made: PdfReader) -> None:
    """Numbers are read without the spaces at which Graphviz may break a line."""
    named = 0
    for page in made.pages[1:]:
        text = squeezed(page.extract_text())
        numbers = {int(number) for number in re.findall(r"\(p\.(\d+)\)", text)}
        named += len(numbers)
        assert numbers <= set(links(page, made))
    assert named


def test_the_cards_of_the_overview_lead_to_their_pages(made: PdfReader) -> None:
    first = made.pages[0]
    kinds = re.findall("THESIS|CLAIM|PREMISE", first.extract_text())
    assert len(links(first, made)) == len(kinds)
    assert {1, len(made.pages)}.isdisjoint(links(first, made))


def test_there_are_bookmarks_for_overview_branches_and_sources(
    made: PdfReader,
) -> None:
    titles = [str(each.title) for each in made.outline if not isinstance(each, list)]
    assert titles[0] == "Overview"
    assert titles[-1] == "Sources"
    assert any(title.startswith("A1 ") for title in titles)


def test_a_booklet_says_what_it_is_and_in_which_language(made: PdfReader) -> None:
    assert made.metadata is not None
    assert made.metadata.title == "Should the library open on Saturdays?"
    assert made.metadata.author == "Those for it, Those against it"
    assert str(made.root_object["/Lang"]) == "en"


def test_every_font_is_embedded(made: PdfReader) -> None:
    fonts = [
        font.get_object()
        for page in made.pages
        for form in page["/Resources"]["/XObject"].values()  # type: ignore[index]
        for font in form.get_object()["/Resources"].get("/Font", {}).values()
    ]
    assert fonts
    for font in fonts:
        inner = font.get("/DescendantFonts", [font])[0].get_object()
        descriptor = inner["/FontDescriptor"].get_object()
        assert any(key.startswith("/FontFile") for key in descriptor)


def test_the_same_map_gives_the_same_bytes() -> None:
    assert booklet(generated_map(25)).pdf == booklet(generated_map(25)).pdf


def test_the_overview_is_that_of_one_page() -> None:
    """As `--view overview` folds it, however large the sheet."""
    argument_map = generated_map(100)
    count = len(overview_on_a_page(argument_map).shown)
    first = PdfReader(BytesIO(booklet(argument_map, paper="a3").pdf)).pages[0]
    kinds = re.findall("THESIS|CLAIM|PREMISE|RECOMMENDATION", first.extract_text())
    assert len(kinds) == count


def test_what_a_guess_parts_is_joined_where_it_fits() -> None:
    tree = tree_of(chain(6))
    parts = [(node,) for node in tree.above]
    draw = drawer(tree.argument_map, {}, mono=False, progress=None)
    room = (1000.0, 500.0)
    pieces = fitting_pieces(estimates_of(tree), parts, room, draw)
    joined = joined_pieces(tree, pieces, room, draw)
    assert len(joined) < len(pieces) == 6
    assert sorted(node for each in joined for node in each.part) == sorted(tree.above)
    assert all(each.fits(room) for each in joined)


def test_pages_of_a_debate_are_named() -> None:
    reader = PdfReader(BytesIO(booklet(debate_of(12), smallest=14.0).pdf))
    titles = [str(each.title) for each in reader.outline if not isinstance(each, list)]
    assert titles[1].startswith("Part 1  Claim ")
    assert "left, right" in reader.pages[1].extract_text()


def test_a_badge_names_its_source_even_alone_on_a_page() -> None:
    tree = tree_of(debate_of(2))
    drawing = drawing_of_part(tree, tuple(tree.above)[:1])
    assert drawing.has_several_sources


def test_the_list_of_sources_tells_one_text_from_another() -> None:
    record = SourceRecord(key="survey", language="en", digest="ab12" * 16)
    said = " ".join(source_words(record))
    assert "neither its author nor its title" in said
    assert "ab12" * 16 in said
    filed = evolve(record, title="On Desks", labels=("Policy notes",))
    assert "Policy notes" in source_words(filed)[1]


def test_what_fits_one_sheet_stays_on_one() -> None:
    done = booklet(chain(3))
    assert len(PdfReader(BytesIO(done.pdf)).pages) == 1
    assert done.words.startswith("A4 ")


def test_larger_text_takes_more_pages() -> None:
    small = PdfReader(BytesIO(booklet(generated_map(25)).pdf))
    large = PdfReader(BytesIO(booklet(generated_map(25), smallest=13.0).pdf))
    assert len(large.pages) > len(small.pages)
    assert min(zoom for page in large.pages[:-1] for zoom in zooms(page)[:1]) >= 1.3


def test_the_sheet_lies_as_asked_for() -> None:
    upright = PdfReader(BytesIO(booklet(generated_map(25), orientation="portrait").pdf))
    assert {page.mediabox.width > page.mediabox.height for page in upright.pages} == {
        False
    }


def test_other_scripts_have_pages_too() -> None:
    draft = MapDraft("scripts", question="هل تفتح المكتبة؟", language="ar")
    desk = draft.position("p", holder="أمينة المكتبة")
    thesis = desk.claim("thesis", "ينبغي أن تفتح المكتبة أبوابها يوم السبت.")
    desk.stands_for(thesis)
    for number in range(30):
        text = f"יש קוראים רבים שאין להם מקום, {number}."
        reason = desk.premise(f"p{number}", text)
        desk.infer(f"s{number}", thesis, because=[reason])
    reader = PdfReader(BytesIO(booklet(draft.build()).pdf))
    assert len(reader.pages) > 2
    assert str(reader.root_object["/Lang"]) == "ar"


def test_a_card_larger_than_the_sheet_is_an_error() -> None:
    draft = MapDraft("wordy", question="How much is too much?")
    desk = draft.position("p", holder="The bursar")
    thesis = desk.claim("thesis", "Words and words. " * 1100)
    desk.stands_for(thesis)
    with pytest.raises(ExportError) as caught:
        booklet(draft.build())
    assert caught.value.code == "too-large-for-paper"
    assert "wordy/thesis" in caught.value.message
