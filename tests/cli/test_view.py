"""`argmap view`: one file, with words of the source only where someone asks."""

from pathlib import Path

import click
import pytest

from tests.projects import SmallProject, map_text

SENTENCE = "Pupils asked for heat."


def test_a_page_is_written_under_the_key_of_the_map(project: SmallProject) -> None:
    result = project.run("view", "heating")
    assert result.exit_code == 0
    assert result.stderr == "wrote heating.html\n"
    page = Path("heating.html").read_text("utf-8")
    assert "<title>Should the hall be heated?</title>" in page
    assert 'id="relief"' in page
    assert "https://example.org/" in page


def test_a_page_goes_where_it_is_sent(project: SmallProject) -> None:
    assert project.run("view", "heating", "-o", "a/b.html").exit_code == 0
    printed = project.run("view", "heating", "-o", "-")
    assert printed.stdout == Path("a/b.html").read_text("utf-8")
    assert project.run("view", "heating", "-o", "b.pdf").exit_code == 2
    assert project.run("view", "heatin").exit_code == 2


def test_build_makes_the_same_page(project: SmallProject) -> None:
    project.run("view", "heating")
    assert project.run("build").exit_code == 0
    built = Path("build/heating.html").read_bytes()
    assert built == Path("heating.html").read_bytes()


def test_the_base_of_the_addresses_can_be_said(project: SmallProject) -> None:
    project.run("view", "heating", "--base", "https://example.net/maps/")
    page = Path("heating.html").read_text("utf-8")
    assert "https://example.net/maps/map/heating#relief" in page


@pytest.mark.parametrize("command", [["view", "heating"], ["build", "--out", "."]])
def test_words_of_a_source_are_there_only_where_their_folder_is_named(
    project: SmallProject, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    monkeypatch.setenv("ARGMAP_TEXTS", "texts")
    assert project.run(*command).exit_code == 0
    assert SENTENCE not in Path("heating.html").read_text("utf-8")
    assert project.run(*command, "--texts", "texts").exit_code == 0
    assert SENTENCE in Path("heating.html").read_text("utf-8")


def test_a_text_that_is_not_there_is_told(project: SmallProject) -> None:
    Path("none").mkdir()
    result = project.run("view", "heating", "--texts", "none")
    assert result.exit_code == 1
    assert "unknown-text" in result.stderr
    assert not Path("heating.html").exists()


def test_the_page_can_be_opened_at_once(
    project: SmallProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(click, "launch", opened.append)
    project.run("view", "heating", "--open")
    assert opened == [str(Path("heating.html").resolve())]


def test_a_map_called_index_has_a_page_beside_that_of_all_maps(
    empty: SmallProject,
) -> None:
    empty.add("index.py", map_text("index"))
    assert empty.run("build").exit_code == 0
    assert "index_map.html" in Path("build/index.html").read_text("utf-8")
    assert 'id="relief"' in Path("build/index_map.html").read_text("utf-8")
