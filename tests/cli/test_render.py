"""`argmap render`: one map as a picture, in a file or on the standard output."""

from pathlib import Path

import pytest

from tests.projects import SmallProject

STARTS = {"svg": b"<svg ", "pdf": b"%PDF-", "png": b"\x89PNG", "dot": b"digraph"}


@pytest.mark.parametrize("kind", STARTS)
def test_a_map_is_drawn_as_the_file_ends(project: SmallProject, kind: str) -> None:
    result = project.run("render", "heating", "-o", f"drawn/map.{kind.upper()}")
    assert result.exit_code == 0
    assert result.stdout == ""
    assert f"wrote drawn/map.{kind.upper()}\n" in result.stderr
    drawn = Path(f"drawn/map.{kind.upper()}").read_bytes()
    assert drawn.lstrip().startswith(STARTS[kind])


def test_render_says_on_which_paper(project: SmallProject) -> None:
    result = project.run("render", "heating", "-o", "map.pdf")
    assert result.stderr.splitlines()[0].startswith("heating: A4")
    assert "paper" not in project.run("render", "heating", "-o", "map.svg").stderr


def test_render_says_that_a_large_map_is_laid_out_with_less_care(
    project: SmallProject,
) -> None:
    many = """
from argmap import MapDraft

draft = MapDraft("many", question="Should the hall be heated?")
desk = draft.position("us")
thesis = desk.claim("thesis", "It should be heated.")
desk.stands_for(thesis)
for number in range(130):
    reason = desk.premise(f"reason-{number}", f"Reason {number} is a good one.")
    desk.infer(f"step-{number}", thesis, because=[reason])
MAP = draft.build()
"""
    Path("maps/many.py").write_text(many, encoding="utf-8")
    result = project.run("render", "many", "-o", "many.svg")
    assert result.exit_code == 0, result.stderr
    assert 'many: drawn in columns, laid out once (setting "plain")' in result.stderr
    small = project.run("render", "heating", "-o", "map.svg")
    assert "setting" not in small.stderr


@pytest.mark.parametrize("kind", STARTS)
def test_a_picture_goes_to_the_standard_output(
    project: SmallProject, kind: str
) -> None:
    result = project.run("render", "heating", "-o", "-", "--as", kind)
    assert result.exit_code == 0
    project.run("render", "heating", "-o", f"map.{kind}")
    assert result.stdout_bytes == Path(f"map.{kind}").read_bytes()


def test_the_standard_output_needs_a_kind(project: SmallProject) -> None:
    result = project.run("render", "heating", "-o", "-")
    assert result.exit_code == 2
    assert "--as svg, pdf, png or dot" in result.stderr


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["-o", "map.sgv"], 'did you mean "svg"'),
        (["-o", "map.xyzzy"], "one of svg, pdf, png, dot"),
        (["-o", "map"], "one of svg, pdf, png, dot"),
        (["-o", "-", "--as", "pgn"], 'did you mean "png"'),
    ],
)
def test_an_unknown_picture_names_those_there_are(
    project: SmallProject, words: list[str], hint: str
) -> None:
    result = project.run("render", "heating", *words)
    assert result.exit_code == 2
    assert "unknown-format" in result.stderr
    assert hint in result.stderr


def test_a_file_of_another_kind_is_never_replaced(project: SmallProject) -> None:
    Path("notes.txt").write_text("mine", encoding="utf-8")
    result = project.run("render", "heating", "-o", "notes.txt", "--as", "svg")
    assert result.exit_code == 1
    assert result.stderr == (
        "notes.txt: would-replace: there is a file of another kind: this output is "
        '".svg"\n  hint: end the name in .svg\n'
    )
    assert Path("notes.txt").read_text(encoding="utf-8") == "mine"


def test_a_picture_replaces_a_picture(project: SmallProject) -> None:
    Path("map.svg").write_text("old", encoding="utf-8")
    assert project.run("render", "heating", "-o", "map.svg").exit_code == 0
    assert Path("map.svg").read_bytes().startswith(b"<svg ")


def test_an_engine_that_is_missing_is_a_missing_part(
    project: SmallProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(project.folder))
    result = project.run("render", "heating", "-o", "m.svg", "--engine", "dot")
    assert result.exit_code == 3
    assert "missing-graphviz" in result.stderr
    assert not Path("m.svg").exists()


def test_an_engine_that_fails_names_the_map(
    project: SmallProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    dot = project.folder / "dot"
    dot.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    dot.chmod(0o755)
    monkeypatch.setenv("PATH", str(project.folder), prepend=":")
    result = project.run("render", "heating", "-o", "m.svg", "--engine", "dot")
    assert result.exit_code == 1
    assert "drawing-failed" in result.stderr
    assert "heating" in result.stderr
    assert not Path("m.svg").exists()
    assert project.run("render", "heating", "-o", "m.svg").exit_code == 0


def test_an_unknown_engine_or_map_is_wrong_usage(project: SmallProject) -> None:
    wrong = project.run("render", "heating", "-o", "m.svg", "--engine", "dto")
    assert wrong.exit_code == 2
    unknown = project.run("render", "heatin", "-o", "m.svg")
    assert unknown.exit_code == 2
    assert 'did you mean "heating"' in unknown.stderr
    assert project.run("render", "heating").exit_code == 2


@pytest.mark.parametrize(
    ("ending", "name"), [("ttl", "turtle"), ("turtle", "turtle"), ("json", "json")]
)
def test_an_interchange_format_is_not_drawn_but_exported(
    project: SmallProject, ending: str, name: str
) -> None:
    result = project.run("render", "heating", "-o", f"map.{ending}")
    assert result.exit_code == 2
    assert f"hint: write it: argmap export heating --to {name}" in result.stderr
