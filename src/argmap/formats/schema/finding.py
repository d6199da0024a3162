"""Finds what the entries of a file refer to: nodes, positions, sources, schemes.

What a reference does not find is noted as a fault, except where the entry it means has
faults of its own, which are told already.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import TypeVar

from argmap.authoring.desk import PositionDraft
from argmap.authoring.draft import SourceDraft
from argmap.formats.schema.ends import End, kind_of
from argmap.formats.schema.records import AnchorRecord, HolderRecord
from argmap.formats.schema.structuring import Faults
from argmap.model.holders import Agent, Holder
from argmap.model.keys import node_id
from argmap.model.maps import ArgumentMap, Node
from argmap.model.sources import Anchor
from argmap.whence import Whence

_N = TypeVar("_N", bound=Node)
_T = TypeVar("_T")

_ROOMS = {
    "sources": ("source",),
    "positions": ("position",),
    "adopted": ("guest",),
    "propositions": ("node", "key"),
    "inferences": ("node", "key"),
    "attacks": ("key",),
    "alignments": ("key",),
}
"""Under what sorts of names the entries of a section are referred to."""


class Finder:
    """What has been read of a file so far, by the names that the file uses.

    Args:
        home: The key of the map, or `None` where the file gives none that can be; then
            any id may be of this map, and what it does not find is passed over.
        beside: Other maps by key, from which nodes are adopted.
        faults: Takes what is not found.
        at: The place of everything in the file.
    """

    def __init__(
        self,
        home: str | None,
        beside: Mapping[str, ArgumentMap],
        faults: Faults,
        at: Whence,
    ) -> None:
        self.desks: dict[str, PositionDraft] = {}
        self.sources: dict[str, SourceDraft] = {}
        self._home = home
        self._beside = beside
        self._faults = faults
        self._at = at
        self._nodes: dict[str, Node] = {}
        self._failed: set[tuple[str, str]] = set()
        self._unread: set[str] = set()

    def enter(self, node: Node) -> None:
        """Make a node of this map known under the id that the file gives it."""
        self._nodes[self._id(node.key)] = node

    def enter_guest(self, ref: str, node: Node) -> None:
        """Make an adopted node known."""
        self._nodes[ref] = node

    def fail(self, section: str, name: object) -> None:
        """Remember that an entry has faults; for adopted nodes, the name is the id."""
        if isinstance(name, str):
            for room in _ROOMS.get(section, ()):
                self._failed.add((room, self._id(name) if room == "node" else name))

    def fail_whole(self, section: str) -> None:
        """Remember that a whole section cannot be read."""
        self._unread.update(_ROOMS.get(section, ()))

    def passed_over(self, room: str, name: str) -> bool:
        """Whether what has that name has faults, which are told already."""
        return room in self._unread or (room, name) in self._failed

    def guest(self, ref: str, place: str) -> Node | None:
        """A node of another map."""
        home = ref.partition("/")[0]
        if ref in self._nodes:
            self._faults.note(place, f'"{ref}" is listed twice')
            return None
        if home == self._home:
            self._faults.note(
                place, f'"{ref}" is at home here already', code="own-node"
            )
            return None
        if home not in self._beside:
            self._faults.note(
                place,
                f'map "{home}" is not among the maps read with this one',
                code="unknown-map",
                hint=self._faults.near(home, self._beside),
            )
            return None
        nodes = self._beside[home].nodes
        if ref not in nodes:
            self._unknown_node(ref, place, nodes)
        return nodes.get(ref)

    def end(self, ref: str, end: End[_N], place: str) -> _N | None:
        """The node of an id, if it may stand at that end."""
        node = self._node(ref, place)
        if node is None:
            return None
        fit = end.fits(node)
        if fit is None:
            self._faults.note(
                place, f'{end.words}; "{ref}" is {kind_of(node)}', code="wrong-kind"
            )
        return fit

    def ends(self, refs: Sequence[str], end: End[_N], place: str) -> list[_N] | None:
        """The nodes of several ids, if all may stand at that end."""
        found = [
            self.end(ref, end, f"{place}[{index}]") for index, ref in enumerate(refs)
        ]
        return _all_of(found)

    def desk(self, key: str, place: str) -> PositionDraft | None:
        """The desk of a position."""
        desk = self.desks.get(key)
        if desk is None and not self.passed_over("position", key):
            self._faults.note(
                f"{place}.position",
                f'no position has the key "{key}"',
                code="unknown-position",
                hint=self._faults.near(key, self.desks),
            )
        return desk

    def source(self, key: str, place: str) -> SourceDraft | None:
        """A source of the map."""
        source = self.sources.get(key)
        if source is None and not self.passed_over("source", key):
            self._faults.note(
                f"{place}.source",
                f'"{key}" is not among the sources of the map',
                code="undeclared-source",
                hint=self._faults.near(key, self.sources),
            )
        return source

    def anchors(
        self, records: Sequence[AnchorRecord], place: str
    ) -> list[Anchor] | None:
        """The anchors, if all of them name a source of the map."""
        return _all_of(
            [
                self._anchor(record, f"{place}.anchors[{index}]")
                for index, record in enumerate(records)
            ]
        )

    def holder(self, record: HolderRecord | None) -> Holder:
        """The holder."""
        if record is None or isinstance(record, str):
            return record
        return Agent(
            key=record.key, name=record.name, same_as=record.same_as, whence=self._at
        )

    def _anchor(self, record: AnchorRecord, place: str) -> Anchor | None:
        source = self.source(record.source, place)
        if source is None:
            return None
        return Anchor(
            source=source.key,
            paragraph=record.paragraph,
            sentence=record.sentence,
            through=record.through,
            start=record.start,
            end=record.end,
            whence=Whence(self._at.path, self._at.line, place),
        )

    def _node(self, ref: str, place: str) -> Node | None:
        node = self._nodes.get(ref)
        if node is not None:
            return node
        home, slash, key = ref.partition("/")
        if self._home is None:
            return self._nodes.get(self._id(key))
        foreign = bool(slash) and home != self._home
        if self.passed_over("guest" if foreign else "node", ref):
            return None
        if foreign:
            self._faults.note(
                place,
                f'"{ref}" is not at home here, and is not adopted',
                code="foreign-node",
                hint='list it under "adopted"',
            )
        else:
            self._unknown_node(ref, place, self._nodes)
        return None

    def _id(self, key: str) -> str:
        return key if self._home is None else node_id(self._home, key)

    def _unknown_node(self, ref: str, place: str, known: Collection[str]) -> None:
        self._faults.note(
            place,
            f'no node has the id "{ref}"',
            code="unknown-node",
            hint=self._faults.near(ref, known),
        )


def _all_of(found: Sequence[_T | None]) -> list[_T] | None:
    present = [each for each in found if each is not None]
    return present if len(present) == len(found) else None
