"""The choice of paper."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.draw.rendering.paper import MARGIN, Paper, paper_for

SIDES = st.floats(1, 20_000)
NEIGHBOURS = {"A4": (612.0, 792.0), "A3": (792.0, 1224.0)}


def fits(drawing: tuple[float, float], sheet: tuple[float, float], zoom: float) -> bool:
    """Whether a drawing fits a sheet within its margins."""
    return all(
        side * zoom <= room - 2 * MARGIN + 1e-6
        for side, room in zip(drawing, sheet, strict=True)
    )


@pytest.mark.parametrize(
    ("drawing", "words"),
    [
        ((400, 500), "A4 upright (fits Letter), body text 12.0 pt"),
        ((500, 400), "A4 across (fits Letter), body text 12.0 pt"),
        ((800, 600), "A4 across (fits Letter), body text 9.0 pt"),
        ((1300, 850), "A3 across (fits Tabloid), body text 8.7 pt"),
        ((1300, 1700), "A2 upright, body text 8.7 pt"),
        ((2600, 1900), "A1 across, body text 8.6 pt"),
        ((3000, 3500), "867 × 1008 mm sheet, body text 8.0 pt"),
    ],
)
def test_the_smallest_sheet_is_chosen(drawing: tuple[float, float], words: str) -> None:
    """Upright or across, whichever lets the text be larger."""
    assert str(paper_for(*drawing)) == words


def test_a_sheet_that_lies_across_is_wider_than_high() -> None:
    """Width and height are those of the sheet as it lies."""
    assert paper_for(1300, 850) == Paper("A3", 1191, 842, 0.865, across=True)


def test_what_fits_a4_but_not_letter_goes_on_a3() -> None:
    """The long side of Letter is the shorter one."""
    letter, a4 = (792 - 2 * MARGIN) / 0.8, (842 - 2 * MARGIN) / 0.8
    assert paper_for(100, letter - 1).name == "A4"
    assert paper_for(100, (letter + a4) / 2).name == "A3"


def test_an_empty_drawing_has_a_sheet() -> None:
    """Nothing is divided by nought."""
    assert paper_for(0, 0).name == "A4"


@given(SIDES, SIDES)
def test_a_drawing_fits_its_paper_legibly(width: float, height: float) -> None:
    """Body text is 8 to 12 pt, and both sheets of a pair hold the drawing."""
    paper = paper_for(width, height)
    assert 0.8 <= paper.zoom <= 1.2
    assert fits((width, height), (paper.width, paper.height), paper.zoom)
    assert paper.across == (paper.width > paper.height)
    if paper.name in NEIGHBOURS:
        short, long = NEIGHBOURS[paper.name]
        other = (long, short) if paper.across else (short, long)
        assert fits((width, height), other, paper.zoom)


@given(SIDES, SIDES)
def test_turning_the_drawing_turns_the_paper(width: float, height: float) -> None:
    """The choice has no favourite direction."""
    paper, turned = paper_for(width, height), paper_for(height, width)
    assert paper.zoom == turned.zoom
    assert {paper.width, paper.height} == {turned.width, turned.height}
