"""Laws of reports: each can be made of any two positions, and texts stay the same."""

import csv
import io
import json

from hypothesis import given
from hypothesis import strategies as st

from argmap import ArgumentMap
from argmap.analysis import compare, matrix_of, side_of
from argmap.formats import DEFAULT_BASE
from argmap.rdf import clash_turtle
from argmap.reports.csv import clash_csv, matrix_csv
from argmap.reports.json import clash_json, matrix_json
from argmap.reports.markdown import markdown_text
from argmap.reports.sections import clash_sections, matrix_section
from argmap.reports.table import table_text
from argmap.testing import argument_maps, texts
from tests.properties.maps import FULL_MAPS
from tests.properties.test_comparisons import pairs_of
from tests.reports.papers import clash_saying

FORMULA = tuple("=+-@\t\n＝＋－＠")


@given(argument_maps() | FULL_MAPS)
def test_every_report_of_any_two_positions_can_be_made(
    argument_map: ArgumentMap,
) -> None:
    found = [compare(*pair, [argument_map]) for pair in pairs_of(argument_map)]
    for clash in found:
        sections = clash_sections(clash)
        assert table_text(sections)
        assert markdown_text(clash.left.name, sections)
    assert len(json.loads(clash_json(found))) == len(found)
    assert clash_csv(found)
    clash_turtle(found, [argument_map], DEFAULT_BASE)
    sides = [side_of(argument_map, each.key) for each in argument_map.positions]
    matrix = matrix_of(sides, [argument_map])
    rows = len(matrix.rows)
    assert table_text([matrix_section(matrix)])
    assert len(json.loads(matrix_json(matrix))["rows"]) == rows
    assert len(read_csv(matrix_csv(matrix))) == rows + 1


def read_csv(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline="")))


def unguarded(cell: str) -> str:
    """The text of a cell without the apostrophe that keeps it from being a formula."""
    guarded = cell.startswith("'") and cell.lstrip("'").startswith(FORMULA)
    return cell[1:] if guarded else cell


@given(texts(), texts())
def test_texts_survive_csv_and_json(one: str, other: str) -> None:
    clash = clash_saying(one, other)
    (row,) = [row for row in read_csv(clash_csv([clash])) if row[2] == "opposed"]
    assert not any(cell.startswith(FORMULA) for cell in row)
    assert [unguarded(row[place]) for place in (7, 9, 10)] == [one, other, one]
    (meeting,) = json.loads(clash_json([clash]))[0]["opposed"]
    said = meeting["left"]["text"], meeting["right"]["text"], meeting["note"]
    assert said == (one, other, one)


@given(st.lists(texts(), min_size=2, max_size=2))
def test_a_markdown_row_has_as_many_cells_as_its_head(words: list[str]) -> None:
    text = markdown_text(words[0], clash_sections(clash_saying(*words)))
    lines = [line for line in text.split("\n") if line.startswith("|")]
    bars = [line.replace("\\\\", "").replace("\\|", "").count("|") for line in lines]
    assert set(bars) <= {3, 5, 6}
    assert text.count("\n# ") == 0
