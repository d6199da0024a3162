"""Finds the version of a map that an argument names: a key, a file, or a revision."""

import io
import shutil
import subprocess
import tarfile
from pathlib import Path
from tempfile import TemporaryDirectory

from attrs import frozen

from argmap.cli.project import Project
from argmap.cli.reading import InputFile
from argmap.errors import (
    ArgmapError,
    ArgmapErrors,
    LoadingError,
    MissingPartError,
    UnknownNameError,
    each_error,
)
from argmap.importing import importable, imported_map
from argmap.model.maps import ArgumentMap
from argmap.whence import Whence


def version(name: str, project: Project) -> ArgumentMap:
    """The map that a name stands for.

    Args:
        name: The key of a map of the project, a file (a Python module, which is run, or
            JSON), or `REVISION:` and one of these; a file of a revision is named from
            the top of the repository, or with `./` from the current folder.
        project: The project in hand.

    Raises:
        ArgmapError: There is no such map, file or revision, or it cannot be loaded.
        ArgmapErrors: Several of these.
    """
    revision, colon, what = name.partition(":")
    if colon and not Path(name).exists():
        return _of_revision(revision, what, project)
    return _in_project(name, Path(name), project)


def _in_project(name: str, file: Path, project: Project) -> ArgumentMap:
    if not _is_file(name):
        return project.load().named(name)
    if not file.is_file():
        message = "there is no such file"
        raise LoadingError("unreadable-map", message, at=Whence(name))
    if file.suffix.lower() == ".json":
        return _in_json(file, project)
    with importable(file.parent) as package:
        return imported_map(package, file)


def _is_file(name: str) -> bool:
    return Path(name).suffix.lower() in (".py", ".json")


def _in_json(file: Path, project: Project) -> ArgumentMap:
    """The map of a JSON file; what it adopts is looked for in the project."""
    given = InputFile.of(str(file), "json")
    try:
        return given.read({}).maps[0]
    except (ArgmapError, ArgmapErrors) as fault:
        missing = any(each.code == "unknown-map" for each in each_error(fault))
        if not missing or not project.maps.is_dir():
            raise
    beside = {each.key: each for each in project.load().maps}
    return given.read(beside).maps[0]


def _of_revision(revision: str, what: str, project: Project) -> ArgumentMap:
    """The map of a revision, whose folders of maps and records are unpacked.

    Of a map that is named by a file the folder of the file is unpacked, too.
    """
    repository = _Repository.of(revision)
    maps, seeds = repository.inside(project.maps), repository.inside(project.seeds)
    path = repository.path(what)
    own = Path(path).parent.as_posix() if _is_file(what) else None
    folders = {each for each in (maps, seeds, own) if each is not None}
    with TemporaryDirectory(prefix="argmap-") as place:
        repository.unpack(sorted(folders), Path(place))
        top = Path(place)
        here = Project(
            maps=top / (maps or "maps"), seeds=top / (seeds or "seeds"), base=""
        )
        return _in_project(what, top / path, here)


@frozen(kw_only=True)
class _Repository:
    """A revision of the repository around the current folder.

    Attributes:
        revision: As it was named.
        commit: What that stands for.
        top: The folder of the repository.
        prefix: The current folder, seen from there.
    """

    revision: str
    commit: str
    top: Path
    prefix: str

    @classmethod
    def of(cls, revision: str) -> "_Repository":
        """The revision of that name.

        Raises:
            UnknownNameError: There is none (`unknown-revision`).
            MissingPartError: There is no git (`missing-git`).
        """
        asked = ["rev-parse", "--verify", "--end-of-options", f"{revision}^{{commit}}"]
        return cls(
            revision=revision,
            commit=_said(asked, revision),
            top=Path(_said(["rev-parse", "--show-toplevel"], revision)),
            prefix=_said(["rev-parse", "--show-prefix"], revision),
        )

    def path(self, what: str) -> str:
        """A path as git names it: from the top, or after `./` from here."""
        return f"{self.prefix}{what[2:]}" if what.startswith("./") else what

    def inside(self, folder: Path) -> str | None:
        """A folder as git names it, or `None` where it lies outside."""
        place, top = folder.resolve(), self.top.resolve()
        return place.relative_to(top).as_posix() if place.is_relative_to(top) else None

    def unpack(self, folders: list[str], place: Path) -> None:
        """Write those folders that the revision has into another place."""
        root = ["-C", str(self.top)]
        there = [
            each
            for each in folders
            if _git([*root, "ls-tree", self.commit, "--", each], self.revision)
            or each == "."
        ]
        if not there:
            said = " or ".join(f'"{each}"' for each in folders)
            raise _unknown(self.revision, f"it has no folder {said}")
        packed = _git(
            [*root, "archive", "--format=tar", self.commit, "--", *there], self.revision
        )
        with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
            archive.extractall(place, filter="data")


def _said(words: list[str], revision: str) -> str:
    return _git(words, revision).decode("utf-8", errors="surrogateescape").strip("\n")


def _git(words: list[str], revision: str) -> bytes:
    program = shutil.which("git")
    if program is None:
        raise MissingPartError(
            "missing-git",
            f'"{revision}" cannot be looked up: no program "git" on the PATH; install'
            " git, on Debian with: apt install git",
        )
    done = subprocess.run(  # noqa: S603 - no shell; a revision is no option
        [program, *words], capture_output=True, check=False
    )
    if done.returncode != 0:
        said = done.stderr.decode("utf-8", errors="replace")
        raise _unknown(revision, " ".join(said.split()) or "git does not know it")
    return done.stdout


def _unknown(revision: str, why: str) -> UnknownNameError:
    return UnknownNameError(
        "unknown-revision",
        f'"{revision}" is no revision with maps: {why}',
        hint="name a map by its key, a file, or either of a revision: HEAD~3:KEY",
    )
