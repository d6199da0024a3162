"""Law: the same map is the same bytes, whichever process writes it."""

import os
import subprocess
import sys
import tempfile
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given

from argmap import ArgumentMap
from argmap.formats import Setting, format_named, format_names
from argmap.formats.json import write
from argmap.testing import generated_map
from tests.properties.maps import FULL_MAPS, few

WRITTEN_ELSEWHERE = """\
import sys
from hashlib import sha256
from pathlib import Path

from argmap.formats import Setting, format_named
from argmap.formats.json import read

path, *names = sys.argv[1:]
argument_map = read(Path(path).read_text("utf-8"), path, {})
for name in names:
    text = format_named(name).write(argument_map, Setting())
    print(name, sha256(text.encode()).hexdigest())
"""


def digests(argument_map: ArgumentMap) -> dict[str, str]:
    """What each format writes here, as a digest."""
    return {
        name: sha256(
            format_named(name).write(argument_map, Setting()).encode()
        ).hexdigest()
        for name in format_names()
    }


def digests_elsewhere(file: Path, seed: str) -> dict[str, str]:
    """What each format writes in a process of its own, with that hash seed."""
    path = os.pathsep.join(filter(None, sys.path))
    said = subprocess.run(
        [sys.executable, "-c", WRITTEN_ELSEWHERE, str(file), *format_names()],
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": path},
        capture_output=True,
        check=True,
        text=True,
    ).stdout
    return dict(line.split() for line in said.splitlines())


@given(FULL_MAPS)
@pytest.mark.parametrize("name", format_names())
def test_a_format_writes_the_same_text_twice(
    name: str, argument_map: ArgumentMap
) -> None:
    write_it = format_named(name).write
    text = write_it(argument_map, Setting())
    assert text.endswith("\n")
    assert write_it(argument_map, Setting()) == text


@few(20)
@given(FULL_MAPS.filter(lambda argument_map: not argument_map.adopted))
def test_processes_of_any_hash_seed_write_the_same_bytes(
    argument_map: ArgumentMap,
) -> None:
    here = digests(argument_map)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "map.json")
        file.write_bytes(write(argument_map, Setting()).encode())
        for seed in ("0", "1"):
            assert digests_elsewhere(file, seed) == here


def test_a_large_map_is_the_same_bytes_under_any_hash_seed(tmp_path: Path) -> None:
    argument_map = generated_map(300)
    file = tmp_path / "map.json"
    file.write_bytes(write(argument_map, Setting()).encode())
    here = digests(argument_map)
    for seed in ("2", "3"):
        assert digests_elsewhere(file, seed) == here
