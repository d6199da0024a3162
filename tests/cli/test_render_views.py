"""`argmap render`: parts of a map, and what asks for none."""

from pathlib import Path

import pytest

from tests.cli.papers import add_papers
from tests.projects import SmallProject


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        (["--view", "whole"], {"heat", "relief", "cold", "costly", "paid"}),
        (["--view", "overview"], {"heat", "relief", "cold", "costly", "paid"}),
        (["--view", "focus", "--node", "relief"], {"relief", "cold"}),
        (["--node", "study", "--depth", "0"], {"relief"}),
        (["--kind", "premise"], {"cold", "paid"}),
        (["--kind", "premise", "--paragraphs", "3-9"], {"paid"}),
        (["--paragraphs", "1,3", "--source", "survey"], {"costly", "paid"}),
        (["--position", "head", "--kind", "claim"], {"relief"}),
    ],
)
def test_a_part_is_drawn(
    project: SmallProject, words: list[str], shown: set[str]
) -> None:
    result = project.run("render", "heating", *words, "-o", "-", "--as", "dot")
    assert result.exit_code == 0, result.stderr
    cards = {"heat", "relief", "cold", "costly", "paid"}
    drawn = {key for key in cards if f"\t{key} [label=" in result.stdout}
    assert drawn == shown


@pytest.mark.parametrize("kind", ["svg", "pdf", "png"])
def test_a_part_is_a_picture(project: SmallProject, kind: str) -> None:
    words = "render", "heating", "--view", "overview", "-o", f"m.{kind}"
    assert project.run(*words).exit_code == 0
    assert Path(f"m.{kind}").stat().st_size > 0


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["--view", "focus", "--node", "releif"], 2, 'did you mean "relief"'),
        (["--position", "haed"], 2, 'did you mean "head"'),
        (["--source", "surve"], 2, 'did you mean "survey"'),
        (["--paragraphs", "9"], 1, "nothing-shown"),
        (["--paragraphs", "9-3"], 2, "no range that goes upwards"),
        (["--paragraphs", "x"], 2, "no paragraph"),
        (["--view", "focus"], 2, "--node KEY"),
        (["--view", "clash"], 2, "--with MAP"),
        (["--view", "overview", "--node", "heat"], 2, "--view focus"),
        (["--depth", "1"], 2, "--depth goes with --node"),
        (["--with", "heating"], 2, "--view clash"),
        (["--view", "overview", "--kind", "claim"], 2, "select from the whole"),
        (["--kind", "clam"], 2, "clam"),
    ],
)
def test_what_cannot_be_drawn_is_said(
    project: SmallProject, words: list[str], code: int, said: str
) -> None:
    result = project.run("render", "heating", *words, "-o", "m.svg")
    assert result.exit_code == code
    assert said in result.stderr
    assert not Path("m.svg").exists()


def test_a_clash_is_a_view_of_two(empty: SmallProject) -> None:
    add_papers(empty)
    words = "--view", "clash", "--with", "keep-shut/bursar"
    drawn = empty.run("render", "open-it", *words, "-o", "one.svg")
    assert drawn.exit_code == 0
    compared = empty.run("compare", "open-it", "keep-shut/bursar", "-o", "two.svg")
    assert compared.exit_code == 0
    assert Path("one.svg").read_bytes() == Path("two.svg").read_bytes()
