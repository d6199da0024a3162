"""Small projects on disk: one source with its record, and maps as Python modules."""

import subprocess
import sys
from collections.abc import Collection, Mapping
from pathlib import Path

import pytest
from attrs import frozen
from click.testing import CliRunner, Result

from argmap.cli import main
from argmap.loading import Loaded, load
from argmap.seeds.indexing import indexed, with_boilerplate
from argmap.seeds.writing import write_record

TEXT = "Menu\nThe hall is cold. Pupils asked for heat.\nThe fund pays.\n"
"""Three paragraphs: navigation, two sentences, one sentence."""


FULL_DISK = """
import resource
from argmap.cli import main
unlimited = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (9, unlimited[1]))
try:
    main()
finally:
    resource.setrlimit(resource.RLIMIT_FSIZE, unlimited)
"""
"""A program: the command, with a disk on which no file may grow beyond nine bytes."""


def map_text(
    key: str = "heating",
    *,
    question: str = "Should the hall be heated?",
    holder: str | None = "Head of the school",
    said: str = "The hall should be heated.",
    more: str = "",
) -> str:
    """A module whose map has five propositions, two inferences and two attacks.

    `more` is what stands before its last line.
    """
    return f'''"""A small map."""

from argmap import MapDraft

draft = MapDraft({key!r}, question={question!r})
survey = draft.source("survey")
desk = draft.position("head", holder={holder!r})
heat = desk.recommendation("heat", {said!r}, anchors=[survey.at(2)])
desk.stands_for(heat)
relief = desk.claim("relief", "Pupils could read there.", anchors=[survey.at(2, 2)])
cold = desk.premise("cold", "The hall is cold.", anchors=[survey.at(2, 1)])
desk.infer("study", relief, because=[cold])
desk.infer("act", heat, because=[relief])
costly = desk.counterclaim("costly", "Heat is dear.", anchors=[survey.at(3)])
desk.rebut(heat, by=costly)
paid = desk.premise("paid", "The fund pays.", anchors=[survey.at(3)])
desk.rebut(costly, by=paid)
{more}
MAP = draft.build()
'''


def line_of(text: str, words: str) -> int:
    """The number of the first line of a text that holds some words."""
    return 1 + [words in line for line in text.split("\n")].index(True)


@frozen
class SmallProject:
    """A folder with `maps/`, `seeds/survey.toml` and `texts/survey.txt`."""

    folder: Path

    @classmethod
    def made_in(cls, folder: Path) -> "SmallProject":
        """Make the folders, the text and its record; no map yet."""
        made = cls(folder)
        made.maps.mkdir(parents=True)
        (folder / "texts").mkdir()
        (folder / "texts" / "survey.txt").write_text(TEXT, encoding="utf-8")
        record = indexed(
            TEXT, key="survey", language="en", split=lambda words: words.split(". ")
        )
        marked = with_boilerplate(record, [1], "navigation")
        write_record(marked, folder / "seeds" / "survey.toml")
        return made

    @property
    def maps(self) -> Path:
        """The folder of the maps."""
        return self.folder / "maps"

    def add(self, name: str, text: str) -> Path:
        """Write a file into the folder of the maps."""
        file = self.maps / name
        file.write_text(text, encoding="utf-8")
        return file

    def load(self, keys: Collection[str] = ()) -> Loaded:
        """Load its maps, or those of some keys."""
        return load(self.maps, self.folder / "seeds", keys)

    def faults(self) -> list[tuple[str, str, int | None]]:
        """Code, file name and line of every fault that loading finds."""
        return [
            (error.code, Path(error.at.path).name, error.at.line)
            if error.at is not None
            else (error.code, "", None)
            for error in self.load().errors
        ]

    def run(self, *words: str) -> Result:
        """Run a command in this process; the folder must be the current one."""
        return CliRunner().invoke(main, words)

    def shell(
        self, *words: str, env: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[bytes]:
        """Run a command as a process of its own, in the folder."""
        return subprocess.run(
            [sys.executable, "-m", "argmap", *words],
            cwd=self.folder,
            env=env,
            capture_output=True,
            check=False,
        )


def install_format(
    folder: Path, monkeypatch: pytest.MonkeyPatch, name: str, raising: str
) -> None:
    """Install a distribution with a format that fails when it writes."""
    place = folder / "argmap_test_formats-1.0.dist-info"
    place.mkdir()
    (place / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: argmap-test-formats\nVersion: 1.0\n",
        encoding="utf-8",
    )
    (place / "entry_points.txt").write_text(
        f"[argmap.formats]\n{name} = argmap_test_formats:FORMAT\n", encoding="utf-8"
    )
    (folder / "argmap_test_formats.py").write_text(
        "from argmap.formats import Format\n"
        "def write(argument_map, setting):\n"
        f"    {raising}\n"
        f"FORMAT = Format(name={name!r}, title='Odd', suffix='.odd', write=write)\n",
        encoding="utf-8",
    )
    monkeypatch.syspath_prepend(folder)
    monkeypatch.delitem(sys.modules, "argmap_test_formats", raising=False)
