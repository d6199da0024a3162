"""Prints: tiles of a poster, black and grey, figures, slides."""

import re
from io import BytesIO
from itertools import pairwise
from typing import Any

import pytest
from pypdf import PdfReader

from argmap import MapDraft
from argmap.analysis.pagination import tree_of
from argmap.analysis.views import focus, overview, whole
from argmap.draw import look
from argmap.draw.dot import dot_source
from argmap.draw.handouts.figure import Figure, figure_of, in_latex
from argmap.draw.handouts.printing import Wish, drawer, printed
from argmap.draw.handouts.slides import slides_of
from argmap.draw.handouts.tiling import OVERLAP, tiles_of
from argmap.draw.mono import BLACK, GREYS, in_black
from argmap.draw.picture import pictures_of, pictures_of_view
from argmap.draw.sheets import PAPERS, Sheet, sheets_named
from argmap.errors import ExportError
from argmap.testing.generated import generated_map
from tests.shapes import chain, star

_KINDS = (look.PREMISE, look.CLAIM, look.RECOMMENDATION, look.COUNTERCLAIM, look.THESIS)
_LINES = (look.SUPPORTS, look.REPORTED, look.ATTACKS, look.UNDERCUTS)


def read(pdf: bytes) -> PdfReader:
    return PdfReader(BytesIO(pdf))


def lightness(colour: str) -> float:
    """L* of a colour, from 0 to 100, as grey paper shows it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in parts
    ]
    y = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return 116 * y ** (1 / 3) - 16 if y > 0.008856 else 903.3 * y


def test_kinds_are_told_apart_by_lightness_alone() -> None:
    tints = [lightness(kind.tint) for kind in _KINDS]
    assert tints == sorted(tints, reverse=True)
    assert all(one - other >= 3.5 for one, other in pairwise(tints))


def test_relations_are_told_apart_by_style_and_head_alone() -> None:
    assert len({(line.style, line.head) for line in _LINES}) == len(_LINES)
    assert all(lightness(line.colour) < 50 for line in _LINES)


def test_text_stays_dark_on_every_grey_tint() -> None:
    for kind in _KINDS:
        assert abs(lightness(kind.tint) - lightness(kind.ink)) > 60


def test_black_and_grey_has_no_colour() -> None:
    dot = in_black(dot_source(generated_map(40)))
    colours = set(re.findall(r"#[0-9A-Fa-f]{6}", dot))
    assert colours <= {BLACK, *GREYS.values()}


def test_black_and_grey_leaves_texts_alone() -> None:
    draft = MapDraft("sly", question="Is this a colour?")
    desk = draft.position("p", holder="The bursar")
    said = 'He wrote color="#B93400" and BGCOLOR="#F5C1A2".'
    desk.stands_for(desk.claim("thesis", said))
    svg = pictures_of_view(whole(draft.build()), ["svg"], mono=True).pictures["svg"]
    assert b'color="#B93400"' in svg.replace(b"&quot;", b'"')
    assert b'fill="#B93400"' not in svg


@pytest.mark.parametrize("kind", ["pdf", "png"])
def test_black_and_grey_pictures_differ_from_the_coloured(kind: Any) -> None:
    view = whole(chain(4))
    coloured = pictures_of_view(view, [kind]).pictures[kind]
    assert pictures_of_view(view, [kind], mono=True).pictures[kind] != coloured


def test_the_pdf_of_a_map_has_title_language_and_bookmarks() -> None:
    reader = read(pictures_of(chain(4), ["pdf"]).pictures["pdf"])
    assert reader.metadata is not None
    assert reader.metadata.title == "How far does the chain reach?"
    assert str(reader.root_object["/Lang"]) == "en"
    assert len(reader.outline) == 2
    assert "Link 2" in reader.pages[0].extract_text()


def test_there_is_every_paper() -> None:
    for name in PAPERS[:-1]:
        (upright,) = sheets_named(name, "portrait")
        (across,) = sheets_named(name, "landscape")
        assert upright.height == across.width > upright.width
        assert len(sheets_named(name, "auto")) == 2


def test_a_view_that_does_not_fit_says_so() -> None:
    argument_map = star(60)
    view = focus(argument_map, argument_map.propositions[0])
    part = printed(view, Wish(paper="a1"), {})
    assert part.words.startswith("A1")
    reasons = [node for node in argument_map.propositions if node.key != "r1"]
    from argmap.analysis.views import chosen

    some = chosen(argument_map, "some", lambda each: each in reasons)
    with pytest.raises(ExportError) as caught:
        printed(some, Wish(paper="a4"), {})
    assert caught.value.code == "too-large-for-paper"


def test_an_overview_is_folded_until_it_fits() -> None:
    view = overview(generated_map(100))
    done = printed(view, Wish(smallest=14.0), {})
    assert len(read(done.pdf).pages) == 1


def test_a_poster_is_one_sheet_of_its_own_size() -> None:
    done = printed(whole(generated_map(60)), Wish(paper="poster"), {})
    assert len(read(done.pdf).pages) == 1
    assert done.words.startswith("poster of ")


def test_tiles_cover_the_drawing_and_are_labelled() -> None:
    done = printed(whole(generated_map(60)), Wish(tiles=True), {})
    reader = read(done.pdf)
    found = re.match(r"poster of (\d+) × (\d+) sheets", done.words)
    assert found is not None
    rows, columns = int(found[1]), int(found[2])
    assert len(reader.pages) == rows * columns > 1
    for number, page in enumerate(reader.pages):
        row, column = divmod(number, columns)
        label = f"row {row + 1} of {rows}, column {column + 1} of {columns}"
        assert label in page.extract_text()


def test_a_poster_is_laid_out_as_the_picture_of_the_map() -> None:
    """In columns, where one piece would be a ribbon."""
    view = whole(chain(60))
    page = read(printed(view, Wish(paper="poster"), {}).pdf).pages[0]
    sides = sorted(map(float, page.mediabox[2:]))
    assert sides[1] / sides[0] < 3


def test_labels_of_tiles_stand_clear_of_the_marks() -> None:
    sheet = Sheet(name="A4", width=595.28, height=841.89)
    tiling = tiles_of((1500.0, 2000.0), sheet, 0.9)
    pages = tiling.pages(b"", [b""] * (tiling.rows * tiling.columns))
    for page in pages:
        label = page.placed[1]
        beside = [mark[0] for mark in page.marks if mark[1] > label.top - 3]
        assert all(x < label.left or x > sheet.width / 2 for x in beside)


def test_tiles_overlap_by_ten_millimetres() -> None:
    sheet = Sheet(name="A4", width=595.28, height=841.89)
    tiling = tiles_of((1500.0, 2000.0), sheet, 0.9)
    pages = tiling.pages(b"", [b""] * (tiling.rows * tiling.columns))
    left, _, right, _ = tiling.window
    first, second = pages[0].placed[0], pages[1].placed[0]
    assert first.left - second.left == pytest.approx(right - left - OVERLAP)
    assert tiling.zoom >= 0.9
    assert pages[0].marks


def test_a_figure_is_as_wide_as_asked_for_and_has_no_title() -> None:
    figure = made_figure(width=12.0)
    page = read(figure.pdf).pages[0]
    assert float(page.mediabox.width) == pytest.approx(12 * 72 / 2.54, abs=0.01)
    assert "How far does the chain reach?" not in page.extract_text()
    assert "How far does the chain reach?" in figure.caption
    assert "solid line with a filled head: supports" in figure.caption


def test_a_figure_too_large_for_its_width_is_an_error() -> None:
    with pytest.raises(ExportError) as caught:
        figure_of(whole(generated_map(60)), figure_drawer(), width=9.0, smallest=9.0)
    assert caught.value.code == "too-large-for-paper"


def test_nothing_in_a_caption_is_a_command() -> None:
    assert in_latex(r"50 % of {a_b} \input{x}" + "\n~ $ & # ^") == (
        r"50 \% of \{a\_b\} \textbackslash{}input\{x\} \textasciitilde{}"
        r" \$ \& \# \textasciicircum{}"
    )


def test_slides_build_the_argument_up_and_cards_stay_where_they_are() -> None:
    argument_map = generated_map(30)
    slides = slides_of(tree_of(argument_map), figure_drawer())
    pages = list(read(slides.pdf).pages)
    first, *_ = argument_map.propositions
    texts = ["".join(page.extract_text().split()) for page in pages]
    assert "".join(first.text.split()) in texts[0]
    assert all(
        "".join(each.text.split()) not in texts[0]
        for each in argument_map.propositions[1:]
    )
    assert {float(page.mediabox.width) / float(page.mediabox.height) for page in pages}
    for each in argument_map.propositions:
        assert any("".join(each.text.split()) in text for text in texts)
    places = [re.findall(rb"[^\n]+ /P0 Do", _content(page)) for page in pages[:2]]
    assert places[0] == places[1]
    assert set(_cards(texts[0])) < set(_cards(texts[1]))


def _content(page: Any) -> bytes:
    return bytes(page.get_contents().get_data())


def _cards(text: str) -> list[str]:
    return re.findall(r"Byfinding\d+", text)


def figure_drawer() -> Any:
    return drawer(chain(4), {}, mono=False, progress=None)


def made_figure(width: float) -> Figure:
    return figure_of(whole(chain(4)), figure_drawer(), width=width, smallest=4.0)
