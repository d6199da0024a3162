"""`argmap render` on paper: sheets, booklets, tiles, figures, slides."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.projects import SmallProject


def pages_in(file: str) -> int:
    return len(PdfReader(file).pages)


def test_a_small_map_is_printed_on_one_sheet(project: SmallProject) -> None:
    result = project.run("render", "heating", "--paper", "Letter", "-o", "m.pdf")
    assert result.exit_code == 0
    assert result.stderr.startswith("heating: Letter ")
    assert "wrote m.pdf" in result.stderr
    page = PdfReader("m.pdf").pages[0]
    assert {float(side) for side in page.mediabox[2:]} == {612.0, 792.0}


def test_a_map_too_large_for_its_paper_becomes_a_booklet(
    project: SmallProject,
) -> None:
    words = ["--paper", "a4", "--min-text", "24", "-o", "m.pdf"]
    result = project.run("render", "heating", *words)
    assert result.exit_code == 0
    assert f"heating: booklet of {pages_in('m.pdf')} pages on A4" in result.stderr
    assert "survey" in PdfReader("m.pdf").pages[-1].extract_text()


def test_a_booklet_goes_to_the_standard_output(project: SmallProject) -> None:
    result = project.run("render", "heating", "--paper", "a4", "-o", "-", "--as", "pdf")
    assert result.exit_code == 0
    assert result.stdout_bytes.startswith(b"%PDF-")


def test_tiles_slides_and_figures_are_laid_down(project: SmallProject) -> None:
    tiles = ["--paper", "a4", "--tiles", "--min-text", "30", "-o", "t.pdf"]
    assert project.run("render", "heating", *tiles).exit_code == 0
    assert pages_in("t.pdf") > 1
    slides = project.run("render", "heating", "--for", "slides", "-o", "s.pdf")
    assert f"heating: {pages_in('s.pdf')} slides" in slides.stderr
    figure = ["--for", "latex", "--width", "14", "--min-text", "5", "-o", "f.pdf"]
    assert project.run("render", "heating", *figure).exit_code == 0
    assert "Should the hall be heated?" in Path("f-caption.tex").read_text("utf-8")


def test_a_document_beside_a_figure_is_left_alone(project: SmallProject) -> None:
    Path("paper.tex").write_text("mine", encoding="utf-8")
    words = ["--for", "latex", "--width", "14", "--min-text", "5", "-o", "paper.pdf"]
    assert project.run("render", "heating", *words).exit_code == 0
    assert Path("paper.tex").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("kind", ["svg", "pdf", "dot"])
def test_black_and_grey_is_for_every_picture(project: SmallProject, kind: str) -> None:
    result = project.run("render", "heating", "--mono", "-o", f"m.{kind}")
    assert result.exit_code == 0
    assert b"#1F5FA8" not in Path(f"m.{kind}").read_bytes()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--paper", "lettr"], 'did you mean "letter"'),
        (["--paper", "xyzzy"], "one of a4, letter"),
        (["--tiles"], "--paper a4"),
        (["--orientation", "portrait"], "--paper a4"),
        (["--min-text", "12"], "--paper or --for"),
        (["--paper", "poster", "--tiles"], "one sheet as large as the map"),
        (["--paper", "a4", "--for", "slides"], "leave out --paper"),
        (["--for", "latex"], "--width 12"),
        (["--width", "12"], "--for latex"),
        (["--paper", "a4", "--engine", "dot"], "leave --engine out"),
        (["--for", "slides", "--view", "overview"], "leave the view out"),
        (["--view", "clash", "--with", "x", "--mono"], "leave out"),
        (["--paper", "a4", "--min-text", "1"], "4.0<=x<=72.0"),
    ],
)
def test_what_cannot_be_is_wrong_usage(
    project: SmallProject, words: list[str], said: str
) -> None:
    result = project.run("render", "heating", *words, "-o", "m.pdf")
    assert result.exit_code == 2
    assert said in result.stderr
    assert not Path("m.pdf").exists()


def test_paper_is_for_pdf(project: SmallProject) -> None:
    result = project.run("render", "heating", "--paper", "a4", "-o", "m.svg")
    assert result.exit_code == 2
    assert "end the name in .pdf" in result.stderr
    piped = ["--for", "latex", "--width", "9", "-o", "-", "--as", "pdf"]
    assert "name a file" in project.run("render", "heating", *piped).stderr


def test_what_does_not_fit_leaves_nothing_behind(project: SmallProject) -> None:
    words = ["--for", "latex", "--width", "3", "-o", "m.pdf"]
    result = project.run("render", "heating", *words)
    assert result.exit_code == 1
    assert "too-large-for-paper" in result.stderr
    assert "hint: draw less" in result.stderr
    assert not Path("m.pdf").exists()
