"""What `argmap check --shacl` finds: RDF of maps and files, against the shapes."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

from argmap.checks import Problem
from argmap.cli.project import Project
from argmap.errors import ArgmapError, ArgmapErrors, each_error
from argmap.formats import Setting
from argmap.loading import Loaded
from argmap.model.keys import is_key
from argmap.model.maps import ArgumentMap
from argmap.whence import Whence

if TYPE_CHECKING:
    from argmap.rdf.validating import Breach

_SUFFIXES = frozenset(
    {".jsonld", ".n3", ".nq", ".nt", ".owl", ".rdf", ".trig", ".ttl", ".xml"}
)


@frozen(kw_only=True)
class Broken:
    """What one rule objects to in a map or a file: the problem, and its parts."""

    problem: Problem
    rule: str | None = None
    property: str | None = None
    value: str | None = None
    iri: str | None = None


@frozen(kw_only=True)
class Validated:
    """What came of it.

    Attributes:
        broken: The problems, in the order of the maps and files.
        errors: What could not be read or stated.
        maps: How many maps were validated.
        files: How many files were validated.
        unread: How many files could not be read.
    """

    broken: tuple[Broken, ...]
    errors: tuple[ArgmapError, ...]
    maps: int
    files: int
    unread: int


def validated(here: Project, names: Sequence[str]) -> Validated:
    """Validate the maps and files of these names; without a name, every map.

    Raises:
        UnknownNameError: A name is that of no map (`unknown-map`).
        MissingPartError: pySHACL is not installed (`missing-pyshacl`).
    """
    from argmap.rdf.validating import require_pyshacl

    require_pyshacl()
    files = [Path(name) for name in dict.fromkeys(names) if _is_rdf(name)]
    keys = [name for name in names if not _is_rdf(name)]
    broken: list[Broken] = []
    errors: list[ArgmapError] = []
    maps: Sequence[ArgumentMap] = ()
    unread = 0
    if keys or not files:
        loaded = here.load()
        maps = loaded.chosen(keys)
        errors += loaded.faults_of(keys)
        for argument_map in maps:
            broken += _of_map(argument_map, loaded, here.base)
    for file in files:
        try:
            broken += _of_file(file, here.base)
        except (ArgmapError, ArgmapErrors) as error:
            errors += each_error(error)
            unread += 1
    return Validated(
        broken=tuple(broken),
        errors=tuple(errors),
        maps=len(maps),
        files=len(files) - unread,
        unread=unread,
    )


def _is_rdf(name: str) -> bool:
    """Whether a name means a file: no key of a map has a suffix or a folder."""
    path = Path(name)
    if path.suffix.lower() in _SUFFIXES:
        return True
    return not is_key(name) and path.exists()


def _of_map(argument_map: ArgumentMap, loaded: Loaded, base: str) -> Iterator[Broken]:
    from argmap.rdf.validating import breaches_of_map

    setting = Setting(records=loaded.records, base=base)
    for breach in breaches_of_map(argument_map, setting):
        node = argument_map.nodes.get(breach.node)
        at = argument_map.whence if node is None else node.whence
        yield _broken(breach, argument_map.key, at)


def _of_file(file: Path, base: str) -> Iterator[Broken]:
    from argmap.rdf.reading.parsing import content_of
    from argmap.rdf.validating import breaches_of_file

    at = Whence(str(file))
    found = breaches_of_file(content_of(file), str(file), base)
    if found is None:
        yield Broken(problem=_nothing(at))
        return
    for breach in found:
        yield _broken(breach, "", at)


def _nothing(at: Whence) -> Problem:
    return Problem(
        code="nothing-to-validate",
        severity="warning",
        message="nothing in the file is typed with a class of the argmap vocabulary",
        map_key="",
        at=at,
        hint="see the classes: argmap vocabulary",
    )


def _broken(breach: "Breach", map_key: str, at: Whence | None) -> Broken:
    problem = Problem(
        code="broken-rule",
        severity="error",
        message=f"{breach.node}: {breach.message} ({breach.rule})",
        map_key=map_key,
        node=breach.node,
        at=at,
        hint=breach.hint,
    )
    return Broken(
        problem=problem,
        rule=breach.rule,
        property=breach.path or None,
        value=breach.value or None,
        iri=breach.iri,
    )
