"""Changes: what became of a map between two of its versions.

Things are the same in both versions where they have the same key, a renaming counted.
A relation whose key is made of its ends is the same where the ends are.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Final, Literal

from attrs import Factory, frozen

from argmap.analysis.fields import (
    Field,
    Fields,
    Part,
    fields_of,
    other_offsets,
    parts_of,
)
from argmap.model.maps import ArgumentMap

Verb = Literal[
    "added", "removed", "renamed", "reworded", "re-aimed", "re-anchored", "altered"
]
"""What became of a part."""

VERBS: Final[tuple[Verb, ...]] = (
    "added",
    "removed",
    "renamed",
    "reworded",
    "re-aimed",
    "re-anchored",
    "altered",
)
"""All of them, in the order in which they are told."""

_WORDING: Final = frozenset(
    {"text", "label", "warrant", "note", "question", "extent", "reason"}
)
_AIM: Final = frozenset({"premises", "conclusion", "by", "target", "left", "right"})
_LINKED: Final = frozenset({"digest"})
"""What only a map has that is linked to its records."""

_ENDS: Final = {"attack": ("by", "target"), "alignment": ("left", "right")}

_Name = tuple[str, str]


@frozen(kw_only=True)
class Change:
    """One thing that became of a part.

    Attributes:
        verb: What.
        old: The part as it was, or `None`.
        new: The part as it is, or `None`.
        fields: What was said before and what is said now, by the name of the field.
    """

    verb: Verb
    old: Part | None
    new: Part | None
    fields: Mapping[str, tuple[Field, Field]] = Factory(dict[str, tuple[Field, Field]])

    @property
    def part(self) -> Part:
        """The part as it is, or as it was before it was removed."""
        found = self.new if self.new is not None else self.old
        if found is None:
            raise ValueError("a change is of something")
        return found


@frozen(kw_only=True)
class Changes:
    """What became of a map.

    Attributes:
        old: The version before.
        new: The version after.
        found: Every change: by verb, then in the order of the maps.
        same: The parts that both versions have, each as it was and as it is.
    """

    old: ArgumentMap
    new: ArgumentMap
    found: tuple[Change, ...]
    same: tuple[tuple[Part, Part], ...]

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self.found)

    def by(self, verb: Verb) -> tuple[Change, ...]:
        """Those of one verb."""
        return tuple(change for change in self.found if change.verb == verb)


def changes_between(old: ArgumentMap, new: ArgumentMap) -> Changes:
    """What became of a map; nothing where both say the same, in whatever order."""
    before, after = _Version(old, _renamed(old, new)), _Version(new, {})
    pairs = tuple(_pairs(before, after))
    kept = {(old.family, old.name) for old, _ in pairs}
    made = {(new.family, new.name) for _, new in pairs}
    found = chain(
        (Change(verb="added", old=None, new=part) for part in after.others(made)),
        (Change(verb="removed", old=part, new=None) for part in before.others(kept)),
        chain.from_iterable(_differences(*pair, before, after) for pair in pairs),
    )
    in_order = sorted(found, key=lambda change: VERBS.index(change.verb))
    return Changes(old=old, new=new, found=tuple(in_order), same=pairs)


class _Version:
    """The parts of a version, by their families and shared names."""

    def __init__(self, argument_map: ArgumentMap, renamed: Mapping[str, str]) -> None:
        self._map, self._renamed = argument_map, renamed
        self.parts: dict[_Name, Part] = {
            (part.family, part.name): part
            for part in parts_of(argument_map, self._shared)
        }

    def fields(self, part: Part) -> Fields:
        """What it says of a part."""
        return fields_of(part, self._map, self._shared)

    def others(self, names: Iterable[_Name]) -> Iterator[Part]:
        """The parts but for some."""
        left = self.parts.keys() - set(names)
        return (part for name, part in self.parts.items() if name in left)

    def by_ends(self) -> dict[tuple[Field, ...], Part]:
        """The attacks and alignments by their kinds and ends."""
        found: dict[tuple[Field, ...], Part] = {}
        for part in self.parts.values():
            if part.family in _ENDS:
                said = self.fields(part)
                ends = (said[end] for end in _ENDS[part.family])
                found.setdefault((part.family, said["kind"], *ends), part)
        return found

    def _shared(self, key: str) -> str:
        return self._renamed.get(key, key)


def _renamed(old: ArgumentMap, new: ArgumentMap) -> dict[str, str]:
    """The new keys of those that the old version has and the new one renamed."""
    had, has = _keys(old), _keys(new)
    leads = {each.old: each.new for each in new.renamings}
    renamed: dict[str, str] = {}
    for key in had - has:
        here, seen = key, {key}
        while here in leads and leads[here] not in seen:
            here = leads[here]
            seen.add(here)
        if here in has - had and here not in renamed.values():
            renamed[key] = here
    return renamed


def _keys(argument_map: ArgumentMap) -> set[str]:
    keyed = chain(
        argument_map.propositions,
        argument_map.inferences,
        argument_map.attacks,
        argument_map.alignments,
    )
    return {each.key for each in keyed}


def _pairs(before: _Version, after: _Version) -> Iterator[tuple[Part, Part]]:
    """What is in both versions: of the same name, else of the same ends."""
    alone = {(part.family, part.name) for part in before.others(after.parts.keys())}
    was = {
        ends: part
        for ends, part in before.by_ends().items()
        if (part.family, part.name) in alone
    }
    ends_of = {(part.family, part.name): ends for ends, part in after.by_ends().items()}
    for name, part in after.parts.items():
        if name in before.parts:
            yield before.parts[name], part
        elif ends_of.get(name, ()) in was:
            yield was[ends_of[name]], part


def _differences(
    old: Part, new: Part, before: _Version, after: _Version
) -> Iterator[Change]:
    if old.family in ("proposition", "inference") and old.key != new.key:
        yield Change(
            verb="renamed", old=old, new=new, fields={"key": (old.key, new.key)}
        )
    was, now = before.fields(old), after.fields(new)
    differ = {
        name: (was.get(name), now.get(name))
        for name in dict.fromkeys((*was, *now))
        if was.get(name) != now.get(name)
        and not (name in _LINKED and None in (was.get(name), now.get(name)))
    }
    offsets = other_offsets(old.item, new.item)
    if offsets is not None:
        differ.setdefault("anchors", offsets)
    for verb in VERBS:
        fields = {name: both for name, both in differ.items() if _verb(name) == verb}
        if fields:
            yield Change(verb=verb, old=old, new=new, fields=fields)


def _verb(name: str) -> Verb:
    if name in _WORDING:
        return "reworded"
    if name in _AIM:
        return "re-aimed"
    return "re-anchored" if name == "anchors" else "altered"
