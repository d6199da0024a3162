"""`argmap vocabulary`: the terms, as Turtle and as pages."""

from pathlib import Path

import pyoxigraph
import pytest

from argmap.rdf import (
    context_jsonld,
    schemes_turtle,
    shapes_turtle,
    sparql_shapes_turtle,
    vocabulary_turtle,
)
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


@pytest.mark.parametrize(
    ("part", "file", "shipped"),
    [
        ("shapes", "shapes.ttl", shapes_turtle() + "\n" + sparql_shapes_turtle()),
        ("context", "context.jsonld", context_jsonld()),
        ("schemes", "schemes.ttl", schemes_turtle("https://maps.example/")),
    ],
)
def test_what_belongs_to_it_is_written_too(
    part: str, file: str, shipped: str, empty: SmallProject
) -> None:
    base = ("--base", "https://maps.example/")
    result = empty.run("vocabulary", "--of", part, *base, "-o", file)
    assert result.exit_code == 0
    assert Path(file).read_text("utf-8") == shipped
    syntax = pyoxigraph.RdfFormat.from_extension(Path(file).suffix[1:])
    list(pyoxigraph.parse(shipped, format=syntax))
    assert empty.run("vocabulary", "--of", part, "--to", "html").exit_code == 2


def test_a_kind_that_nobody_knows_is_wrong_usage(empty: SmallProject) -> None:
    assert empty.run("vocabulary", "--to", "docx").exit_code == 2
