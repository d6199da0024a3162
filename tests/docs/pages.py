"""Reads the pages of the documentation, and plays the blocks of a page in order.

The conventions, which a reader of the pages sees too:

- A bold file name above a block: the block is saved there. `, below the line …:` and
  `, in place of the line …:` behind the name put it into the file that is there.
- A `sh` block is commands, one a line. All end with exit code 0, unless the paragraph
  above says "exit code N": then the last one ends so.
- A `text` block without a file name is what the commands above it print; `…` stands for
  what is left out.
"""

import os
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from attrs import frozen

REPOSITORY = Path(__file__).resolve().parents[2]
DOCS = REPOSITORY / "docs"
NEEDS_A_STORE = "It needs a running store"
"""What a page says that `tests/servers` plays."""

_FILE = re.compile(
    r"\*\*(?P<path>[^*]+)\*\*(, (?P<how>below|in place of) the line `(?P<line>.+)`:)?"
)
_EXIT_CODE = re.compile(r"exit code (\d)")
_FENCE = "```"
_SECONDS = 60


@frozen(kw_only=True)
class Block:
    """A fenced block: its language, its text, its line, and the paragraph above it."""

    language: str
    text: str
    line: int
    lead: str


def blocks_of(page: Path) -> Iterator[Block]:
    """The fenced blocks of a page, from the top."""
    lead: list[str] = []
    inside: list[str] | None = None
    language, ended = "", True
    for number, line in enumerate(page.read_text(encoding="utf-8").splitlines(), 1):
        if inside is None and line.startswith(_FENCE):
            language, inside = line.removeprefix(_FENCE), []
        elif inside is not None and line == _FENCE:
            text = "".join(f"{each}\n" for each in inside)
            start = number - len(inside)
            yield Block(language=language, text=text, line=start, lead="\n".join(lead))
            inside, lead = None, []
        elif inside is not None:
            inside.append(line)
        elif line.strip():
            lead = [line] if ended else [*lead, line]
        ended = not line.strip()
    assert inside is None, f"{page.name}: a block is not closed"


def prose_of(page: Path) -> str:
    """The page without its fenced blocks."""
    text = page.read_text(encoding="utf-8")
    return re.sub(r"^```.*?^```$", "", text, flags=re.DOTALL | re.MULTILINE)


class Player:
    """Plays pages in a folder, with the argmap and the Python that run the tests.

    Where a page names an address, another may stand for it, with variables to go there.
    """

    def __init__(
        self,
        folder: Path,
        instead: Mapping[str, str] | None = None,
        variables: Mapping[str, str] | None = None,
    ) -> None:
        self._instead, self._variables = instead or {}, variables or {}
        self.project = folder / "project"
        self.project.mkdir(exist_ok=True)
        self._installed = folder / "installed"
        self._installed.mkdir(exist_ok=True)
        self._paths = [self._installed]

    def play(self, page: Path) -> None:
        """Play every block of a page in order; an assertion names what differs."""
        printed: str | None = None
        for block in blocks_of(page):
            where = f"{page.name}:{block.line}"
            saved = _FILE.fullmatch(block.lead)
            if saved is not None:
                self._save(block.text, saved, where)
            elif block.language == "sh":
                printed = self._run(block, where)
            elif block.language == "text":
                assert printed is not None, f"{where}: nothing was printed before"
                assert_printed(printed, block.text, where)
            else:
                raise AssertionError(f"{where}: a block without a file name")

    def _save(self, text: str, saved: re.Match[str], where: str) -> None:
        path = self.project / saved["path"]
        if saved["how"] is None:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            return
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        place = f"{saved['line']}\n"
        assert lines.count(place) == 1, f"{where}: the line is not there once"
        kept = place if saved["how"] == "below" else ""
        lines[lines.index(place)] = kept + text
        path.write_text("".join(lines), encoding="utf-8")

    def _run(self, block: Block, where: str) -> str:
        commands = block.text.splitlines()
        said = _EXIT_CODE.search(block.lead)
        codes = [0] * (len(commands) - 1) + [int(said[1]) if said else 0]
        printed = ""
        for command, code in zip(commands, codes, strict=True):
            printed += self._run_one(shlex.split(command), code, where)
        return printed

    def _run_one(self, words: list[str], code: int, where: str) -> str:
        words = [self._instead.get(word, word) for word in words]
        match words:
            case ["argmap", *rest]:
                arguments = ["-m", "argmap", *rest]
            case ["python", "-m", "pytest", *rest]:
                arguments = ["-m", "pytest", "-p", "no:cacheprovider", *rest]
            case ["python", script] if script.endswith(".py"):
                arguments = [script]
            case ["python", "-m", "pip", "install", "--editable", folder]:
                self._install(self.project / folder)
                return ""
            case _:
                raise AssertionError(f"{where}: no command of these pages: {words}")
        done = subprocess.run(
            [sys.executable, *arguments],
            cwd=self.project,
            env=self._environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            timeout=_SECONDS,
            check=False,
        )
        assert done.returncode == code, f"{where}: {words}\n{done.stdout}"
        return done.stdout

    def _environment(self) -> dict[str, str]:
        kept = {
            name: each for name, each in os.environ.items() if name[:7] != "ARGMAP_"
        }
        before = [kept["PYTHONPATH"]] if "PYTHONPATH" in kept else []
        paths = os.pathsep.join([*map(str, self._paths), *before])
        paths_and_text = {
            "PYTHONPATH": paths,
            "PYTHONSAFEPATH": "1",
            "PYTHONUTF8": "1",
        }
        return kept | paths_and_text | dict(self._variables)

    def _install(self, folder: Path) -> None:
        """What an editable install leaves behind: a path, and the entry points."""
        declared = tomllib.loads((folder / "pyproject.toml").read_text("utf-8"))
        project = declared["project"]
        name = f"{project['name'].replace('-', '_')}-{project['version']}.dist-info"
        (self._installed / name).mkdir()
        points = "".join(
            f"[{group}]\n" + "".join(f"{key} = {at}\n" for key, at in points.items())
            for group, points in project["entry-points"].items()
        )
        (self._installed / name / "entry_points.txt").write_text(points, "utf-8")
        (self._installed / name / "METADATA").write_text(
            f"Metadata-Version: 2.1\nName: {project['name']}\n"
            f"Version: {project['version']}\n",
            "utf-8",
        )
        self._paths.append(folder)


def assert_printed(printed: str, wanted: str, where: str) -> None:
    """See that an output is the one of the page; `…` stands for anything there."""
    pattern = "".join(
        r"(?:.*\n)*?" if line == "…" else _line_pattern(line)
        for line in wanted.splitlines()
    )
    assert re.fullmatch(pattern, printed), (
        f"{where}: the page says\n{wanted}\nbut printed was\n{printed}"
    )


def _line_pattern(line: str) -> str:
    return ".*?".join(map(re.escape, line.split("…"))) + "\n"
