"""Formats of other makers: found by entry point, and read as map files by suffix."""

from collections.abc import Callable
from pathlib import Path

import pytest

from argmap import ArgumentMap, MapDraft
from argmap.errors import ArgmapError, LoadingError
from argmap.formats import Format, Setting, format_named, format_that_reads, map_in
from tests.projects import SmallProject, map_text

LINES = """
from argmap import MapDraft
from argmap.errors import LoadingError
from argmap.formats import Format
from argmap.whence import Whence


def write(argument_map, setting):
    return f"{argument_map.key}: {argument_map.question}\\n"


def read(text, path, beside):
    key, colon, question = text.strip().partition(": ")
    if key == "boom":
        raise ZeroDivisionError("by nought")
    if key == "three":
        return 3
    if not colon:
        raise LoadingError("no-colon", "there is no colon", at=Whence(path, 1))
    draft = MapDraft(key, question=question)
    if "heating" in beside:
        draft.adopt(beside["heating"])
    return draft.build()


FORMAT = Format(name="lines", title="Lines", suffix=".map", write=write, read=read)
"""

Install = Callable[[str], None]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Install a distribution whose one entry point is a format."""

    def installed(target: str) -> None:
        place = tmp_path / "installed"
        folder = place / "argmap_test_formats-1.0.dist-info"
        folder.mkdir(parents=True)
        (folder / "METADATA").write_text(
            "Metadata-Version: 2.1\nName: argmap-test-formats\nVersion: 1.0\n",
            encoding="utf-8",
        )
        (folder / "entry_points.txt").write_text(
            f"[argmap.formats]\nlines = {target}\n", encoding="utf-8"
        )
        (place / "argmap_test_lines.py").write_text(LINES, encoding="utf-8")
        monkeypatch.syspath_prepend(place)

    return installed


@pytest.fixture
def project(tmp_path: Path) -> SmallProject:
    """A project with one good map, and a page that is none."""
    made = SmallProject.made_in(tmp_path)
    made.add("heating.py", map_text())
    made.add("README.md", "Our maps.")
    return made


def told(project: SmallProject) -> list[str]:
    return [str(error) for error in project.load().errors]


def test_a_file_is_read_by_the_format_of_its_suffix(
    project: SmallProject, install: Install
) -> None:
    install("argmap_test_lines:FORMAT")
    project.add("airing.map", "airing: Should the hall be aired?")
    loaded = project.load()
    assert [found.key for found in loaded.maps] == ["airing", "heating"]
    assert loaded.errors == ()
    adopted = {node.map_key for node in loaded.named("airing").adopted}
    assert adopted == {"heating"}


def test_files_that_no_format_reads_are_no_maps(project: SmallProject) -> None:
    project.add("airing.map", "airing: Should the hall be aired?")
    project.add("airing.ttl", "")
    assert [found.key for found in project.load().maps] == ["heating"]
    assert told(project) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("airing", "airing.map:1: no-colon: there is no colon"),
        (
            "boom: ?",
            'broken-format: format "lines" fails: ZeroDivisionError: by nought',
        ),
        (
            "three: ?",
            'airing.map: broken-format: format "lines" makes something that is no map',
        ),
    ],
)
def test_faults_of_such_a_file_are_told(
    project: SmallProject, install: Install, text: str, said: str
) -> None:
    install("argmap_test_lines:FORMAT")
    project.add("airing.map", text)
    (error,) = told(project)
    assert error.endswith(said)
    assert [found.key for found in project.load().maps] == ["heating"]


def test_a_format_that_does_not_load_is_told_where_it_may_be_needed(
    project: SmallProject, install: Install
) -> None:
    install("argmap_test_lines:ABSENT")
    (error,) = told(project)
    assert error.startswith('broken-format: format "lines" does not load')
    (project.folder / "maps" / "README.md").unlink()
    assert told(project) == []


def test_json_is_asked_first_for_json(install: Install) -> None:
    install("argmap_test_lines:ABSENT")
    assert format_that_reads(".json") is format_named("json")


def test_nothing_reads_what_is_only_written() -> None:
    assert format_that_reads(".ttl") is None
    with pytest.raises(LoadingError, match="does not read"):
        map_in("", "map.ttl", format_named("turtle"), {})


def test_a_format_may_raise_what_authors_meet() -> None:
    def read(text: str, path: str, beside: object) -> ArgumentMap:
        return MapDraft(text, question="Is it so?").build()

    def write(argument_map: ArgumentMap, setting: Setting) -> str:
        return argument_map.key

    made = Format(name="k", title="Keys", suffix=".k", write=write, read=read)
    assert map_in("key", "a.k", made, {}).key == "key"
    with pytest.raises(ArgmapError) as caught:
        map_in("No Key", "a.k", made, {})
    assert caught.value.code == "malformed-key"
