"""From trees to maps, by the moves that authors make; guests come from other maps."""

import re
from collections.abc import Iterator, Mapping, Sequence

from attrs import evolve

from argmap.errors import (
    ArgmapError,
    ArgmapErrors,
    LoadingError,
    each_error,
)
from argmap.formats.schema.playing import map_of
from argmap.formats.schema.values import is_object
from argmap.model.maps import ArgumentMap
from argmap.rdf.reading.asking import about
from argmap.rdf.reading.losses import Losses
from argmap.rdf.reading.telling import Tree
from argmap.whence import Whence

_PLACE = re.compile(r"(\w+)\[(\d+)\]\.?(.*)\Z", re.DOTALL)
_HINTS = {'list it under "adopted"': "say that the map argmap:adopts it"}


def built(
    trees: Sequence[Tree],
    beside: Mapping[str, ArgumentMap],
    losses: Losses,
    path: str,
) -> tuple[tuple[ArgumentMap, ...], list[ArgmapError]]:
    """The maps of the trees, and every fault that keeps one from being a map.

    Maps that adopt from one another are built in as many rounds as that takes. What
    hangs on a node of a map that is not there at all is left out, and reported.
    """
    waiting = {tree.key: tree for tree in trees}
    known = {**beside}
    errors: list[ArgmapError] = []
    for tree in trees:
        without_missing_guests(tree, {*beside, *waiting}, losses)
    while waiting:
        ready = [tree for tree in waiting.values() if _homes(tree) <= known.keys()]
        for tree in ready or list(waiting.values()):
            if waiting.pop(tree.key, None) is None:
                continue
            try:
                known[tree.key] = map_of(
                    tree.nested(), path, known, code="rdf-fault", typed=True
                )
            except (ArgmapError, ArgmapErrors) as found:
                errors += (_told(error, tree, path) for error in each_error(found))
                waiting = dict(_without_homes(waiting, tree.key))
    made = (known[tree.key] for tree in trees if tree.key in known)
    return tuple(made), errors


def _homes(tree: Tree) -> set[str]:
    return {str(ref).partition("/")[0] for _, ref in tree.sections["adopted"]}


def _without_homes(
    waiting: Mapping[str, Tree], failed: str
) -> Iterator[tuple[str, Tree]]:
    """Those that wait for no map with faults: these are told already."""
    lost = {failed}
    while True:
        hang = {key for key, tree in waiting.items() if _homes(tree) & lost}
        if hang <= lost:
            break
        lost |= hang
    return ((key, tree) for key, tree in waiting.items() if key not in lost)


def without_missing_guests(tree: Tree, maps: set[str], losses: Losses) -> None:
    """Leave out of a tree what hangs on nodes of maps that are not there."""
    gone: set[object] = set()
    for iri, ref in tree.sections["adopted"]:
        if str(ref).partition("/")[0] not in maps:
            gone.add(ref)
            losses.note(
                iri, "is of a map that is not read with this one", code="missing-guest"
            )
    if not gone:
        return
    for section in ("adopted", "inferences", "attacks", "concessions", "alignments"):
        _prune(tree, section, gone, losses)
    _prune(tree, "waivers", gone, losses)
    for iri, entry in tree.sections["positions"]:
        if isinstance(entry, dict) and entry["thesis"] in gone:
            entry["thesis"] = None
            losses.note(iri, "its thesis, which is left out", code="missing-guest")
    keys = {str(ref).partition("/")[2] for ref in gone}
    tree.sections["renamed"][:] = [
        (iri, entry)
        for iri, entry in tree.sections["renamed"]
        if not (is_object(entry) and entry["new"] in keys)
    ]


def _prune(tree: Tree, section: str, gone: set[object], losses: Losses) -> None:
    kept: list[tuple[str, object]] = []
    for iri, entry in tree.sections[section]:
        if not gone.intersection(_ends(entry)):
            kept.append((iri, entry))
        elif is_object(entry):
            losses.note(iri, "hangs on what is left out", code="missing-guest")
            if section == "inferences":
                gone.add(f"{tree.key}/{entry['key']}")
    tree.sections[section][:] = kept


def _ends(entry: object) -> Iterator[object]:
    """The ids of the nodes that an entry leads to."""
    if not is_object(entry):
        yield entry
        return
    for name in ("conclusion", "target", "by", "counterclaim", "left", "right", "node"):
        end = entry.get(name)
        if isinstance(end, str):
            yield end
    premises = entry.get("premises")
    if isinstance(premises, list):
        yield from premises


def _told(error: ArgmapError, tree: Tree, path: str) -> ArgmapError:
    """An error of the tree as one of the file: places are IRIs there."""
    inside = (error.at.inside if error.at is not None else None) or ""
    found = _PLACE.match(inside)
    iri, name = tree.iri, inside
    if found is not None:
        iri, name = tree.sections[found[1]][int(found[2])][0], found[3]
    place = f"{about(iri)} {name}".rstrip()
    hint = _HINTS.get(error.hint or "", error.hint)
    return LoadingError(
        error.code, error.message, at=evolve(Whence(path), inside=place), hint=hint
    )
