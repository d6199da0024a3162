"""A shelf: the records of a folder, each read when it is first asked for."""

from pathlib import Path

import pytest

from argmap.seeds.shelf import Shelf
from tests.seeds.test_record_reading import GOOD


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a good record and a broken one."""
    (tmp_path / "survey.toml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "broken.toml").write_text("key = 3\n", encoding="utf-8")
    return tmp_path


def test_a_record_is_read_when_it_is_asked_for(folder: Path) -> None:
    shelf = Shelf(folder)
    assert list(shelf) == ["broken", "survey"]
    assert len(shelf) == 2
    assert (shelf.sound(), shelf.faults) == ({}, {})
    survey = shelf["survey"]
    assert survey is not None
    assert shelf.sound() == {"survey": survey}
    assert shelf.faults == {}
    (folder / "survey.toml").unlink()
    assert shelf["survey"] is survey


def test_a_record_with_faults_is_told_and_stands_for_none(folder: Path) -> None:
    shelf = Shelf(folder)
    shelf.read_all()
    assert shelf["broken"] is None
    assert list(shelf.sound()) == ["survey"]
    assert {fault.code for fault in shelf.faults["broken"]} == {"record-fault"}


def test_there_is_no_other_record(folder: Path) -> None:
    shelf = Shelf(folder)
    assert "absent" not in shelf
    assert shelf.get("absent") is None
    assert list(Shelf(folder / "nowhere")) == []
