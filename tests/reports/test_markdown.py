"""Reports as Markdown: text stays text."""

import re

from argmap.reports.markdown import markdown_text
from argmap.reports.sections import Section, clash_sections, matrix_section
from tests.reports.papers import HOSTILE, clash, clash_saying, matrix


def cells_of(line: str) -> list[str]:
    """The cells of a row as a reader sees them; `<br>` stays."""
    tokens: list[str] = re.findall(r"\\.|[^\\]", line)
    row = "".join("\0" if token == "|" else token[-1] for token in tokens)
    return [cell.strip() for cell in row.split("\0")[1:-1]]


def test_a_report_has_one_title_and_a_heading_a_section() -> None:
    text = markdown_text("Head and bursar", clash_sections(clash()))
    assert text.startswith("# Head and bursar\n\n## In short\n\n| What |")
    assert len(re.findall(r"^## ", text, re.MULTILINE)) == 11
    assert "## Allied recommendations\n\nNone.\n" in text


def test_a_matrix_is_one_table() -> None:
    text = markdown_text("Recommendations", [matrix_section(matrix())])
    assert "| The library should stay shut. \\[shut\\] | conflicts | recom" in text


def test_a_hostile_text_stays_in_its_cell() -> None:
    text = markdown_text(HOSTILE, clash_sections(clash_saying(HOSTILE)))
    row = next(line for line in text.splitlines() if line.startswith("| contradicts"))
    one_line = " ".join(HOSTILE.split())
    assert cells_of(row) == [
        "contradicts (strong)",
        f"{one_line} [first]",
        "The door should stay open. [second]",
        one_line,
    ]
    title = text.splitlines()[0]
    bare = re.sub(r"\\.", "", title)
    assert set("`*[]<|&$") & set(bare) == set()


def test_line_ends_of_a_cell_become_breaks() -> None:
    section = Section(title="Why", columns=("A",), rows=(("one\ntwo <br> 3",),))
    assert "| one<br>two \\<br\\> 3 |" in markdown_text("T", [section])
