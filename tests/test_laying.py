"""Laying down: a file is whole or as it was, and nothing else is left behind."""

import os
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from argmap.errors import ExportError
from argmap.laying import lay_down, make_folder


def test_a_file_is_written_and_its_folder_made(tmp_path: Path) -> None:
    lay_down(tmp_path / "one" / "two" / "map.ttl", b"whole")
    assert (tmp_path / "one" / "two" / "map.ttl").read_bytes() == b"whole"
    assert [file.name for file in (tmp_path / "one" / "two").iterdir()] == ["map.ttl"]


def test_a_file_is_replaced(tmp_path: Path) -> None:
    lay_down(tmp_path / "map.ttl", b"a longer one")
    lay_down(tmp_path / "map.ttl", b"short")
    assert (tmp_path / "map.ttl").read_bytes() == b"short"


def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real.ttl").write_bytes(b"old")
    (tmp_path / "link.ttl").symlink_to("real.ttl")
    lay_down(tmp_path / "link.ttl", b"new")
    assert (tmp_path / "link.ttl").is_symlink()
    assert (tmp_path / "real.ttl").read_bytes() == b"new"


def test_a_pipe_is_written_to_and_stays(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with ThreadPoolExecutor() as pool:
        heard = pool.submit(pipe.read_bytes)
        lay_down(pipe, b"whole")
        assert heard.result(timeout=60) == b"whole"
    assert pipe.is_fifo()
    assert [file.name for file in tmp_path.iterdir()] == ["pipe"]


def test_a_folder_in_the_place_of_the_file_stays(tmp_path: Path) -> None:
    (tmp_path / "map.ttl").mkdir()
    with pytest.raises(ExportError) as caught:
        lay_down(tmp_path / "map.ttl", b"whole")
    assert caught.value.code == "cannot-write"
    assert str(caught.value.at) == str(tmp_path / "map.ttl")
    assert [file.name for file in tmp_path.iterdir()] == ["map.ttl"]


def test_a_file_in_the_place_of_the_folder_stays(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"a file")
    with pytest.raises(ExportError) as caught:
        lay_down(tmp_path / "out" / "map.ttl", b"whole")
    assert caught.value.code == "cannot-write"
    assert (tmp_path / "out").read_bytes() == b"a file"
    with pytest.raises(ExportError) as caught:
        make_folder(tmp_path / "out")
    assert caught.value.code == "cannot-write"


def test_a_folder_is_made_where_it_is_missing(tmp_path: Path) -> None:
    for _ in range(2):
        make_folder(tmp_path / "one" / "two")
    assert (tmp_path / "one" / "two").is_dir()


def test_what_others_left_behind_is_left_alone(tmp_path: Path) -> None:
    """Of a run that was killed, perhaps with the number of this process."""
    left = tmp_path / f".map.ttl.{os.getpid()}.part"
    left.write_bytes(b"half")
    lay_down(tmp_path / "map.ttl", b"whole")
    assert (tmp_path / "map.ttl").read_bytes() == b"whole"
    assert left.read_bytes() == b"half"


def test_two_writers_of_one_file_do_not_meet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync = os.fsync

    def other_comes_between(file: int) -> None:
        monkeypatch.setattr(os, "fsync", sync)
        lay_down(tmp_path / "map.ttl", b"the other's")
        sync(file)

    monkeypatch.setattr(os, "fsync", other_comes_between)
    lay_down(tmp_path / "map.ttl", b"ours")
    assert (tmp_path / "map.ttl").read_bytes() == b"ours"
    assert [file.name for file in tmp_path.iterdir()] == ["map.ttl"]


def test_an_interrupt_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(file: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        lay_down(tmp_path / "map.ttl", b"whole")
    assert list(tmp_path.iterdir()) == []


def test_a_name_may_be_as_long_as_the_disk_allows(tmp_path: Path) -> None:
    lay_down(tmp_path / ("m" * 251 + ".ttl"), b"whole")
    assert [len(file.name) for file in tmp_path.iterdir()] == [255]


def test_a_file_has_the_mode_that_the_umask_leaves(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        lay_down(tmp_path / "map.ttl", b"whole")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "map.ttl").stat().st_mode) == 0o640


FULL_DISK = """
import resource, sys
from pathlib import Path
from argmap.errors import ExportError
from argmap.laying import lay_down
unlimited = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, unlimited[1]))
try:
    lay_down(Path(sys.argv[1]), b"new" * 10_000)
except ExportError as error:
    print(error.code)
finally:
    resource.setrlimit(resource.RLIMIT_FSIZE, unlimited)
"""


def test_a_disk_that_fills_in_the_middle_of_a_write_leaves_the_old_file(
    tmp_path: Path,
) -> None:
    path = tmp_path / "map.ttl"
    path.write_bytes(b"old")
    run = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(path)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert (run.stdout, run.stderr) == ("cannot-write\n", "")
    assert path.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["map.ttl"]
