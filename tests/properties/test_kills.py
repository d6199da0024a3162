"""Law: a build that is killed leaves every output whole, and the next one succeeds."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.projects import SmallProject, map_text

KILLS = 200
PATIENCE = 60.0
SUFFIXES = (".dot", ".html", ".json", ".pdf", ".svg", ".ttl")

pytestmark = pytest.mark.long


def outputs(folder: Path) -> dict[str, bytes]:
    """The outputs in a folder; what was only begun has another name."""
    return {
        file.name: file.read_bytes()
        for file in sorted(folder.glob("[!.]*"))
        if file.suffix in SUFFIXES
    }


class Building:
    """A project of one map, the outputs of its old and of its new wording."""

    def __init__(self, folder: Path) -> None:
        self.project = SmallProject.made_in(folder)
        self.out = folder / "build"
        self.old = self._built("The hall should be heated.")
        start = time.monotonic()
        self.new = self._built("The hall should be heated from November on.")
        self.seconds = time.monotonic() - start

    def _built(self, said: str) -> Mapping[str, bytes]:
        self.project.add("heating.py", map_text(said=said))
        self.build()
        return outputs(self.out)

    def build(self) -> None:
        """Build to the end."""
        ended = self.project.shell("build")
        assert ended.returncode == 0, ended.stderr.decode()

    def lay_old_outputs(self) -> None:
        """Put the old outputs, and nothing else, where the new ones will go."""
        shutil.rmtree(self.out)
        self.out.mkdir()
        for name, content in self.old.items():
            (self.out / name).write_bytes(content)

    def start(self) -> subprocess.Popen[bytes]:
        """Start a build that leads a group of processes."""
        return subprocess.Popen(
            [sys.executable, "-m", "argmap", "build"],
            cwd=self.project.folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def wait_for_stirs(self, process: subprocess.Popen[bytes], stirs: int) -> None:
        """Wait until something in the folder of outputs changed so many times."""
        seen = self.out.stat().st_mtime_ns
        end = time.monotonic() + PATIENCE
        while stirs and process.poll() is None and time.monotonic() < end:
            now = self.out.stat().st_mtime_ns
            stirs -= now != seen
            seen = now


@pytest.fixture(scope="module")
def building(tmp_path_factory: pytest.TempPathFactory) -> Building:
    return Building(tmp_path_factory.mktemp("killed"))


def kill(process: subprocess.Popen[bytes]) -> None:
    """End a process and its children at once, without a chance to tidy up."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def assert_whole(building: Building, before: Mapping[str, bytes]) -> None:
    """Each output is absent, or is that of before, or the new one."""
    found = outputs(building.out)
    assert before.keys() <= found.keys() <= building.new.keys()
    for name, content in found.items():
        assert content in (before.get(name), building.new[name]), name


def test_old_and_new_outputs_can_be_told_apart(building: Building) -> None:
    assert {Path(name).suffix for name in building.new} == set(SUFFIXES)
    same = {name for name, old in building.old.items() if old == building.new[name]}
    assert same <= {"index.html"}


@pytest.mark.parametrize("seed", range(KILLS))
def test_a_build_killed_at_any_moment_leaves_whole_outputs(
    seed: int, building: Building
) -> None:
    """Even seeds kill by the clock, odd ones while files are being laid down."""
    chance = random.Random(seed)
    building.lay_old_outputs()
    before = building.old
    if chance.random() < 0.3:
        shutil.rmtree(building.out)
        building.out.mkdir()
        before = {}
    process = building.start()
    if seed % 2:
        building.wait_for_stirs(process, chance.randint(1, 2 * len(building.new) - 1))
        time.sleep(chance.uniform(0, 0.002))
    else:
        time.sleep(chance.uniform(0, building.seconds))
    kill(process)
    assert_whole(building, before)
    building.build()
    assert outputs(building.out) == building.new
