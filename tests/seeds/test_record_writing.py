"""A record is written as it will be read, whole or not at all."""

import subprocess
import sys
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from argmap.errors import ExportError, MissingPartError, SeedError
from argmap.seeds.indexing import indexed, with_boilerplate
from argmap.seeds.normalising import normalised
from argmap.seeds.reading import read_record
from argmap.seeds.records import SourceRecord
from argmap.seeds.writing import record_toml, write_record

LAWFUL = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Cn"]) | st.sampled_from("\t\n\"'\\"),
    min_size=1,
).filter(lambda words: words.strip() != "")


@given(
    text=st.text(st.characters(exclude_categories=["Cs"])),
    title=st.none() | LAWFUL,
    authors=st.lists(LAWFUL, max_size=3).map(tuple),
    date=st.sampled_from([None, "2024", "2024-02", "2024-02-29"]),
)
def test_what_is_written_is_read(
    tmp_path_factory: pytest.TempPathFactory,
    text: str,
    title: str | None,
    authors: tuple[str, ...],
    date: str | None,
) -> None:
    text = normalised(text)
    record = indexed(text, key="survey", language="en", split=str.split)
    record = evolve(record, title=title, authors=authors, date=date)
    path = tmp_path_factory.getbasetemp() / "survey.toml"
    write_record(record, path, replace=True)
    assert read_record(path) == record


def test_a_record_holds_no_words_of_its_text(record: SourceRecord) -> None:
    toml = record_toml(record)
    assert "desks" not in toml
    assert toml.count("\n  { number = ") == 7


def test_a_mark_and_every_field_survive(tmp_path: Path, record: SourceRecord) -> None:
    record = evolve(
        with_boilerplate(record, [1], "navigation"),
        title="Open on Saturdays?",
        affiliation="The reading room",
        publisher="The school",
        date="2024-02-01",
        url="https://example.org/survey",
        labels=("Library papers", "Notes"),
    )
    write_record(record, tmp_path / "new" / "survey.toml")
    assert read_record(tmp_path / "new" / "survey.toml") == record


def test_a_record_that_is_there_is_replaced_only_when_asked(
    tmp_path: Path, record: SourceRecord
) -> None:
    path = tmp_path / "survey.toml"
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(SeedError) as caught:
        write_record(record, path)
    assert caught.value.code == "record-exists"
    assert path.read_text(encoding="utf-8") == "mine"
    write_record(record, path, replace=True)
    assert read_record(path) == record


def test_a_folder_in_the_place_of_the_record_stays(
    tmp_path: Path, record: SourceRecord
) -> None:
    (tmp_path / "survey.toml").mkdir()
    with pytest.raises(ExportError) as caught:
        write_record(record, tmp_path / "survey.toml", replace=True)
    assert caught.value.code == "cannot-write"
    assert [path.name for path in tmp_path.iterdir()] == ["survey.toml"]


def test_a_file_in_the_place_of_the_folder_stays(
    tmp_path: Path, record: SourceRecord
) -> None:
    (tmp_path / "seeds").write_text("a file", encoding="utf-8")
    with pytest.raises(ExportError) as caught:
        write_record(record, tmp_path / "seeds" / "survey.toml")
    assert caught.value.code == "cannot-write"
    assert (tmp_path / "seeds").read_text(encoding="utf-8") == "a file"


FULL_DISK = """
import resource, sys
from pathlib import Path
from argmap.errors import ExportError
from argmap.seeds.indexing import indexed
from argmap.seeds.writing import write_record
record = indexed("One. Two.", key="survey", language="en", split=str.split)
resource.setrlimit(resource.RLIMIT_FSIZE, (200, 200))
try:
    write_record(record, Path(sys.argv[1]), replace=True)
except ExportError as error:
    print(error.code)
"""


def test_a_disk_that_fills_leaves_the_old_record(tmp_path: Path) -> None:
    path = tmp_path / "survey.toml"
    path.write_text("old", encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(path)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout == "cannot-write\n"
    assert path.read_text(encoding="utf-8") == "old"
    assert [each.name for each in tmp_path.iterdir()] == ["survey.toml"]


def test_writing_without_its_extra_names_the_install_command(
    monkeypatch: pytest.MonkeyPatch, record: SourceRecord
) -> None:
    monkeypatch.setitem(sys.modules, "tomli_w", None)
    with pytest.raises(MissingPartError) as caught:
        record_toml(record)
    assert "-m pip install 'argmap[source]'" in str(caught.value)
