"""A fault is told at the author's own line, wherever that is."""

from collections.abc import Callable
from pathlib import Path

import pytest

from argmap import ArgumentMap, AuthoringError, MapDraft
from argmap.whence import Whence, shown_path

WRITTEN = """\
from argmap import MapDraft

draft = MapDraft("library", question="Should it open?")
us = draft.position("us")
relief = us.claim("relief", "It would relieve the desks.")

us.infer(
    "demand",
    relief,
    because=[
    ],
)
"""


def run(text: str, file: Path) -> None:
    """Run a text as if it stood in that file."""
    exec(compile(text, str(file), "exec"), {"__name__": file.stem})


def test_a_call_over_several_lines_is_told_at_its_first(tmp_path: Path) -> None:
    file = tmp_path / "library.py"
    with pytest.raises(AuthoringError) as caught:
        run(WRITTEN, file)
    assert caught.value.at == Whence(str(file), 7)
    assert str(caught.value) == (
        f"{shown_path(str(file))}:7: empty-because: a step needs at least one premise"
    )


def test_a_helper_of_the_author_is_the_authors_line(tmp_path: Path) -> None:
    file = tmp_path / "library.py"
    text = "def say(desk):\n    desk.claim('', 'Yes.')\n\n\nsay(desk)\n"
    desk = MapDraft("library", question="Should it open?").position("us")
    with pytest.raises(AuthoringError) as caught:
        exec(compile(text, str(file), "exec"), {"__name__": "x", "desk": desk})
    assert caught.value.at == Whence(str(file), 2)


def test_every_node_knows_its_line(tmp_path: Path) -> None:
    file = tmp_path / "library.py"
    text = WRITTEN.replace("because=[", "because=[us.premise('full', 'It is full.')")
    found: dict[str, object] = {"__name__": "library"}
    exec(compile(f"{text}MAP = draft.build()\n", str(file), "exec"), found)
    built = found["MAP"]
    assert isinstance(built, ArgumentMap)
    assert [node.whence for node in built.nodes.values()] == [
        Whence(str(file), 5),
        Whence(str(file), 10),
        Whence(str(file), 7),
    ]
    assert built.whence == Whence(str(file), 3)
    assert built.positions[0].whence == Whence(str(file), 4)


def test_the_line_takes_no_part_in_equality() -> None:
    draft = MapDraft("library", question="Should it open?")
    other = MapDraft("library", question="Should it open?")
    one = draft.position("us").claim("so", "Yes.")
    two = other.position("us").claim("so", "Yes.")
    assert one.whence != two.whence
    assert one == two
    assert hash(one) == hash(two)


def placed(where: Callable[[], Whence]) -> AuthoringError:
    """What a draft says whose moves come from elsewhere."""
    draft = MapDraft("library", question="Should it open?", where=where)
    with pytest.raises(AuthoringError) as caught:
        draft.source("No Key")
    return caught.value


def test_readers_of_files_say_where_a_move_stands() -> None:
    assert placed(lambda: Whence("library.json")).at == Whence("library.json")


def test_a_place_is_shown_from_the_folder_in_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert str(Whence(str(tmp_path / "maps" / "library.py"), 3)) == "maps/library.py:3"
    assert str(Whence(str(tmp_path / "maps" / "library.py"))) == "maps/library.py"
    assert str(Whence(str(tmp_path.parent / "library.py"))) == str(
        tmp_path.parent / "library.py"
    )
