"""Import weight: heavy libraries load only where their output is asked for."""

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {
    "cattrs",
    "fontTools",
    "graphviz",
    "httpx",
    "hypothesis",
    "lxml",
    "pygraphviz",
    "pyoxigraph",
    "pyshacl",
    "rdflib",
    "sentencex",
}

WATCHED = """
import atexit, sys
from pathlib import Path
report = Path(sys.argv.pop(1))
atexit.register(lambda: report.write_text(" ".join(sys.modules)))
{program}
"""


def loaded_by(program: str, *words: str, report: Path) -> set[str]:
    """The top-level modules that a program has imported when it ends."""
    subprocess.run(
        [sys.executable, "-c", WATCHED.format(program=program), str(report), *words],
        capture_output=True,
        check=True,
    )
    return {name.partition(".")[0] for name in report.read_text("utf-8").split()}


@pytest.mark.parametrize(
    ("program", "words"),
    [
        ("import argmap", []),
        ("import argmap; argmap.ArgumentMap(key='a', question='Is it?').view()", []),
        ("import argmap.loading, argmap.analysis, argmap.checks, argmap.seeds", []),
        ("import argmap.rdf, argmap.draw, argmap.formats, argmap.errors", []),
        ("from argmap.cli import main; main()", ["--help"]),
        ("from argmap.cli import main; main()", ["--version"]),
        ("from argmap.cli import main; main()", ["build", "--help"]),
        ("from argmap.cli import main; main()", ["source", "--help"]),
        ("from argmap.cli import main; main()", ["schema"]),
        ("from argmap.cli import main; main()", ["publish", "--help"]),
        ("from argmap.cli import main; main()", ["pull", "--help"]),
    ],
)
def test_what_asks_for_no_output_loads_nothing_heavy(
    program: str, words: list[str], tmp_path: Path
) -> None:
    loaded = loaded_by(program, *words, report=tmp_path / "modules")
    assert "argmap" in loaded
    assert loaded & HEAVY == set()


@pytest.mark.parametrize(
    ("program", "needed"),
    [
        ("from argmap.rdf import triples", set()),
        ("from argmap.rdf import turtle_text", {"pyoxigraph"}),
        ("from argmap.rdf import rdf_graph", {"rdflib"}),
        ("from argmap.draw import dot_source", {"graphviz"}),
    ],
)
def test_a_door_loads_what_a_name_needs_and_no_more(
    program: str, needed: set[str], tmp_path: Path
) -> None:
    loaded = loaded_by(program, report=tmp_path / "modules")
    assert loaded & HEAVY == needed


def test_heavy_libraries_would_be_noticed(tmp_path: Path) -> None:
    program = "from argmap.formats import format_named; format_named('dot')"
    assert loaded_by(program, report=tmp_path / "modules") & HEAVY >= {"graphviz"}
