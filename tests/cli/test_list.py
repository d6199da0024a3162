"""`argmap list`: one line a map, or JSON."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.projects import FULL_DISK, SmallProject, map_text


def test_list_prints_a_line_a_map(project: SmallProject) -> None:
    project.add("alone.py", map_text("alone", holder=None, question="Why\n  so?"))
    result = project.run("list")
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "alone: Why so? — Unnamed author — 5 propositions, 2 inferences, 2 attacks",
        (
            "heating: Should the hall be heated? — Head of the school — "
            "5 propositions, 2 inferences, 2 attacks"
        ),
    ]


def test_a_single_thing_is_not_plural(empty: SmallProject) -> None:
    empty.add(
        "one.py",
        "from argmap import MapDraft\ndraft = MapDraft('one', question='Why?')\n"
        "draft.position('only').claim('only', 'So it is.')\nMAP = draft.build()\n",
    )
    assert "1 proposition\n" in empty.run("list").stdout


def test_list_as_json(project: SmallProject) -> None:
    assert json.loads(project.run("list", "--json").stdout) == [
        {
            "key": "heating",
            "question": "Should the hall be heated?",
            "holders": ["Head of the school"],
            "propositions": 5,
            "inferences": 2,
            "attacks": 2,
            "alignments": 0,
        }
    ]


def test_list_tells_of_bad_maps_after_the_good_ones(project: SmallProject) -> None:
    project.add("bad.py", "print('[]')\n1 / 0\n")
    result = project.run("list", "--json")
    assert result.exit_code == 1
    assert len(json.loads(result.stdout)) == 1
    assert "map-raised" in result.stderr


def test_a_holder_steers_no_terminal(project: SmallProject) -> None:
    project.add("heating.py", map_text(holder="a\N{RIGHT-TO-LEFT OVERRIDE}b"))
    assert "— ab —" in project.run("list").stdout


def test_an_encoding_that_lacks_a_letter_is_no_fault(project: SmallProject) -> None:
    project.add("heating.py", map_text(question="Warum nicht — heizen?"))
    run = project.shell("list", env={"PYTHONIOENCODING": "latin-1"})
    assert run.returncode == 0
    assert rb"nicht \u2014 heizen" in run.stdout


@pytest.mark.parametrize(
    ("words", "unbuffered"),
    [
        (["list"], ""),
        (["export", "heating", "--to", "json"], ""),
        (["export", "heating", "--to", "json"], "1"),
    ],
)
def test_a_full_standard_output_is_told_without_a_traceback(
    project: SmallProject, words: list[str], unbuffered: str
) -> None:
    with (project.folder / "printed").open("wb") as full:
        run = subprocess.run(
            [sys.executable, "-c", FULL_DISK, *words],
            cwd=project.folder,
            env=os.environ | {"PYTHONUNBUFFERED": unbuffered},
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert run.returncode == 1
    assert b"cannot-write" in run.stderr
    assert b"Traceback" not in run.stderr


def test_a_reader_that_goes_away_is_no_fault(project: SmallProject) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "argmap", "list"],
        cwd=project.folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as run:
        assert run.stdout is not None
        assert run.stderr is not None
        run.stdout.close()
        said = run.stderr.read()
    assert b"Traceback" not in said


def test_list_goes_to_a_file_whole(project: SmallProject) -> None:
    printed = project.run("list").stdout
    result = project.run("list", "-o", "lists/maps.txt")
    assert result.stdout == ""
    assert Path("lists/maps.txt").read_text("utf-8") == printed
    assert project.run("list", "-o", "-").stdout == printed
    project.run("list", "--json", "-o", "maps.json")
    assert json.loads(Path("maps.json").read_bytes())[0]["key"] == "heating"
    assert project.run("list", "-o", "maps.json").exit_code == 2
