"""A local copy is found by its digest, however it is named."""

from pathlib import Path

import pytest

from argmap.errors import SeedError
from argmap.seeds.finding import candidates, text_of
from argmap.seeds.records import SourceRecord


def test_a_copy_is_found_under_any_name_and_line_ending(
    tmp_path: Path, record: SourceRecord, text: str
) -> None:
    (tmp_path / "a.bin").write_bytes(b"\xff\xfe")
    (tmp_path / "b").mkdir()
    (tmp_path / "survey.txt").write_text("another text", encoding="utf-8")
    copy = "\ufeff" + text.replace("\n", "\r\n")
    (tmp_path / "z.txt").write_bytes(copy.encode())
    assert text_of(record, tmp_path) == text


def test_a_folder_without_a_copy_is_an_error_that_says_what_to_do(
    tmp_path: Path, record: SourceRecord
) -> None:
    with pytest.raises(SeedError) as caught:
        text_of(record, tmp_path)
    assert caught.value.code == "unknown-text"
    assert "argmap source check survey=FILE" in str(caught.value)


def test_a_folder_that_is_missing_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SeedError) as caught:
        candidates(tmp_path / "nowhere")
    assert caught.value.code == "unreadable-text"


def test_huge_files_are_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("argmap.seeds.finding.LARGEST_TEXT", 3)
    (tmp_path / "a.txt").write_bytes(b"abc")
    (tmp_path / "b.txt").write_bytes(b"abcd")
    assert [path.name for path in candidates(tmp_path)] == ["a.txt"]
