"""`argmap vocabulary`: the terms, as Turtle and as pages."""

from pathlib import Path

import pytest

from argmap.rdf import vocabulary_turtle
from tests.projects import SmallProject


def test_turtle_is_what_is_shipped(empty: SmallProject) -> None:
    result = empty.run("vocabulary")
    assert (result.exit_code, result.stdout) == (0, vocabulary_turtle())


@pytest.mark.parametrize(
    ("name", "file", "start"),
    [
        ("html", "vocabulary.html", "<!DOCTYPE html>\n"),
        ("markdown", "vocabulary.md", "# The argmap vocabulary\n"),
        ("turtle", "vocabulary.ttl", "# The argmap vocabulary"),
    ],
)
def test_it_is_written_to_a_file_of_its_kind(
    name: str, file: str, start: str, empty: SmallProject
) -> None:
    result = empty.run("vocabulary", "--to", name, "-o", file)
    assert result.exit_code == 0
    assert Path(file).read_text("utf-8").startswith(start)
    assert empty.run("vocabulary", "--to", name, "-o", "a.json").exit_code == 2


def test_a_kind_that_nobody_knows_is_wrong_usage(empty: SmallProject) -> None:
    assert empty.run("vocabulary", "--to", "docx").exit_code == 2
