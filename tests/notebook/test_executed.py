"""The notebook of the documentation does what it shows."""

import re
from copy import deepcopy

import pytest
from lxml import etree
from nbformat import NotebookNode

from tests.notebook.executed import executed, laid_down

SVG = "image/svg+xml"
TEXT = "text/plain"


@pytest.fixture(scope="module")
def notebook() -> NotebookNode:
    return executed(deepcopy(laid_down()))


def bundles(notebook: NotebookNode) -> list[dict[str, str]]:
    """What its cells show, by media type."""
    return [
        dict(output.data)
        for cell in notebook.cells
        for output in cell.get("outputs", [])
        if output.output_type == "execute_result"
    ]


def said(svg: str) -> list[str]:
    """What the cards of a picture say, wherever they stand."""
    return sorted(
        each.text or "" for each in etree.fromstring(svg).iterfind(".//{*}desc")
    )


def test_each_thing_shows_itself_as_picture_and_text(notebook: NotebookNode) -> None:
    """A map, four views of it, a position, a comparison."""
    shown = bundles(notebook)
    assert [set(bundle) for bundle in shown] == [{SVG, TEXT}] * 7
    assert "The wages are beyond the budget." in said(shown[0][SVG])
    assert said(shown[5][SVG]) == ["The reading room should open on Saturdays."]


def test_the_notebook_is_laid_down_as_it_was_executed(notebook: NotebookNode) -> None:
    """If not, `python -m tests.notebook.executed` lays it down anew."""
    old, new = bundles(laid_down()), bundles(notebook)
    assert [bundle[TEXT] for bundle in new] == [bundle[TEXT] for bundle in old]
    assert [said(each[SVG]) for each in new] == [said(each[SVG]) for each in old]


def test_no_two_pictures_of_a_notebook_share_an_id(notebook: NotebookNode) -> None:
    page = "".join(bundle[SVG] for bundle in bundles(notebook))
    assert re.findall(r'\b(?:id|href|aria-\w+)="', page) == []


def test_what_is_printed_is_what_a_terminal_shows(notebook: NotebookNode) -> None:
    first = bundles(notebook)[0]
    printed = notebook.cells[-1].outputs[0].text
    assert printed == f"{first[TEXT]}\n"
