"""Reads a map by playing its moves on the desk at which maps are written.

So a file obeys the very rules of authoring. An entry with faults does not stop the
others; an entry that refers to one with faults is passed over without a word.
"""

from collections.abc import Callable, Mapping
from typing import TypeVar, assert_never

from attrs import evolve, fields

from argmap.authoring.desk import PositionDraft
from argmap.authoring.draft import MapDraft
from argmap.errors import AuthoringError, LoadingError, raise_together
from argmap.formats.schema import ends, records, verbs
from argmap.formats.schema.assembling import assembled
from argmap.formats.schema.finding import Finder
from argmap.formats.schema.structuring import Faults
from argmap.formats.schema.values import RULES, ShapeError, is_object, whole_number
from argmap.model.maps import ArgumentMap
from argmap.whence import Whence

_R = TypeVar("_R")

_BROKEN_AT = {
    "duplicate-key": "key",
    "malformed-key": "key",
    "reserved-key": "key",
    "conflicting-agent": "holder",
    "duplicate-concession": "counterclaim",
    "empty-because": "premises",
    "repeated-premise": "premises",
    "own-premise": "premises",
    "self-attack": "by",
    "self-alignment": "right",
}
"""The field that breaks a rule of authoring, by the code of the rule."""

_BROKEN_ELSEWHERE = {
    ("alignments", "conflicting-agent"): "by",
    ("renamed", "duplicate-key"): "old",
    ("renamed", "unknown-node"): "new",
}
"""The same where a section has another name for it."""


def map_of(
    tree: object,
    path: str,
    beside: Mapping[str, ArgumentMap],
    *,
    code: str,
    typed: bool = False,
) -> ArgumentMap:
    """The map that the nested values of a file state.

    Args:
        tree: Dictionaries, lists, texts, numbers, booleans and `None`.
        path: The file, as errors name it.
        beside: Other maps by key, from which nodes are adopted.
        code: The code of a fault of shape, such as `json-fault`.
        typed: Whether every value is known to be of the type of its field. Nodes and
            attacks are then left to the rules of authoring; what breaks one is read
            strictly, to tell all that is wrong with it.

    Raises:
        LoadingError: A fault of the file, with its path inside the file.
        ArgmapErrors: Several of these.
    """
    _check_version(tree, path)
    faults = Faults(path, code)
    names = [field.name for field in fields(records.MapRecord)]
    fields_of_map = faults.fields(tree, names)
    reading = _Reading(fields_of_map, Whence(path), beside, faults, typed=typed)
    argument_map = reading.played()
    raise_together(faults.errors, "several faults in a map file")
    return argument_map


def _check_version(tree: object, path: str) -> None:
    """Raise where the file is of a later version, whose fields are not known."""
    version = tree.get("argmap") if is_object(tree) else None
    if type(version) is int and version > records.VERSION:
        raise LoadingError(
            "newer-version",
            f"the file has format version {version},"
            f" and {records.VERSION} is the newest that can be read",
            at=Whence(path, inside="argmap"),
            hint="upgrade argmap",
        )


class _Reading:
    """One reading of one file."""

    def __init__(
        self,
        tree: Mapping[str, object],
        at: Whence,
        beside: Mapping[str, ArgumentMap],
        faults: Faults,
        *,
        typed: bool,
    ) -> None:
        self._tree = tree
        self._faults = faults
        self._typed = typed
        if "argmap" in tree:
            faults.ruled(tree["argmap"], _version, "argmap")
        self._home = self._head("key", records.Key)
        self._find = Finder(self._home, beside, faults, at)
        self._draft = MapDraft(
            self._home or "unread",
            question=self._head("question", records.Text) or "?",
            language=self._head("language", records.LanguageTag) or "en",
            licence=self._licence(),
            where=lambda: at,
        )
        self._digests: dict[str, str | None] = {}
        self._theses: list[tuple[PositionDraft, str, str]] = []

    def played(self) -> ArgumentMap:
        """The map, once every move is played; worthless where faults were noted."""
        self._each("sources", records.SourceEntry, self._source)
        self._each("positions", records.PositionRecord, self._position)
        self._each("adopted", str, self._guest)
        self._each("propositions", records.PropositionRecord, self._proposition)
        self._state_theses()
        self._each("inferences", records.InferenceRecord, self._inference)
        self._each("attacks", records.AttackRecord, self._attack)
        self._each("concessions", records.ConcessionRecord, self._concession)
        self._each("alignments", records.AlignmentRecord, self._alignment)
        self._each("waivers", records.WaiverRecord, self._waiver)
        self._each("left_out", records.LeftOutRecord, self._left_out)
        self._each("renamed", records.RenamingRecord, self._renaming)
        built = self._draft.build()
        sources = (
            evolve(source, digest=self._digests.get(source.key))
            for source in built.sources
        )
        return evolve(built, sources=tuple(sources))

    def _head(self, name: str, kind: object) -> str | None:
        if name not in self._tree:
            return None
        checked = self._faults.ruled(self._tree[name], RULES[kind], name)
        return checked if isinstance(checked, str) else None

    def _licence(self) -> str | None:
        named = self._tree.get("licence") is not None
        return self._head("licence", records.Licence) if named else None

    def _each(
        self, section: str, kind: type[_R], move: Callable[[_R, str], bool]
    ) -> None:
        """Play every entry of a section, and remember those that have faults."""
        entries = None
        if section in self._tree:
            entries = self._faults.entries(self._tree[section], section)
        if entries is None:
            self._find.fail_whole(section)
            return
        for index, entry in enumerate(entries):
            place = f"{section}[{index}]"
            played = self._at_once(entry, kind, move, place) if self._typed else None
            if played is None:
                record = self._faults.structured(entry, kind, place)
                played = record is not None and self._played(
                    section, move, record, place
                )
            if not played:
                name = entry.get("key") if is_object(entry) else entry
                self._find.fail(section, name)

    def _at_once(
        self, entry: object, kind: type[_R], move: Callable[[_R, str], bool], place: str
    ) -> bool | None:
        """Whether the move of an entry is made; `None` where it is to be read again."""
        record = assembled(entry, kind)
        try:
            return None if record is None else move(record, place)
        except AuthoringError:
            return None

    def _played(
        self, section: str, move: Callable[[_R, str], bool], record: _R, place: str
    ) -> bool:
        try:
            return move(record, place)
        except AuthoringError as error:
            field = _BROKEN_ELSEWHERE.get((section, error.code))
            field = field or _BROKEN_AT.get(error.code)
            inner = place if field is None else f"{place}.{field}"
            self._faults.note(inner, error.message, code=error.code)
            return False

    def _source(self, record: records.SourceEntry, _: str) -> bool:
        self._find.sources[record.key] = self._draft.source(record.key)
        self._digests[record.key] = record.digest
        return True

    def _position(self, record: records.PositionRecord, place: str) -> bool:
        desk = self._draft.position(record.key, holder=self._find.holder(record.holder))
        self._find.desks[record.key] = desk
        if record.thesis is not None:
            self._theses.append((desk, record.thesis, f"{place}.thesis"))
        return True

    def _guest(self, ref: str, place: str) -> bool:
        node = self._find.guest(ref, place)
        if node is None:
            return False
        self._draft.adopt(node)
        self._find.enter_guest(ref, node)
        return True

    def _proposition(self, record: records.PropositionRecord, place: str) -> bool:
        desk = self._find.desk(record.position, place)
        anchors = self._find.anchors(record.anchors, place)
        if desk is None or anchors is None:
            return False
        holder = self._find.holder(record.holder)
        self._find.enter(verbs.state(desk, record, holder, anchors))
        return True

    def _state_theses(self) -> None:
        for desk, ref, place in self._theses:
            thesis = self._find.end(ref, ends.THESIS, place)
            try:
                if thesis is not None:
                    desk.stands_for(thesis)
            except AuthoringError as error:
                self._faults.note(place, error.message, code=error.code)

    def _inference(self, record: records.InferenceRecord, place: str) -> bool:
        return (self._reported if record.reported else self._drawn)(record, place)

    def _drawn(self, record: records.InferenceRecord, place: str) -> bool:
        find = self._find
        desk = find.desk(record.position, place)
        because = find.ends(record.premises, ends.REASON, f"{place}.premises")
        conclusion = find.end(record.conclusion, ends.CONCLUSION, f"{place}.conclusion")
        anchors = find.anchors(record.anchors, place)
        if desk is None or because is None or conclusion is None or anchors is None:
            return False
        find.enter(verbs.infer(desk, record, conclusion, because, anchors))
        return True

    def _reported(self, record: records.InferenceRecord, place: str) -> bool:
        find = self._find
        desk = find.desk(record.position, place)
        because = find.ends(record.premises, ends.REPORTED_REASON, f"{place}.premises")
        conclusion = find.end(
            record.conclusion, ends.REPORTED_CONCLUSION, f"{place}.conclusion"
        )
        anchors = find.anchors(record.anchors, place)
        if desk is None or because is None or conclusion is None or anchors is None:
            return False
        find.enter(verbs.report(desk, record, conclusion, because, anchors))
        return True

    def _attack(self, record: records.AttackRecord, place: str) -> bool:
        find = self._find
        desk = find.desk(record.position, place)
        by = find.end(record.by, ends.PROPOSITION, f"{place}.by")
        anchors = find.anchors(record.anchors, place)
        aimed = f"{place}.target"
        match record.kind:
            case "rebuttal":
                rebutted = find.end(record.target, ends.REBUTTED, aimed)
                if desk and by and rebutted and anchors is not None:
                    verbs.rebut(desk, record, rebutted, by, anchors)
                    return True
            case "undermining":
                undermined = find.end(record.target, ends.UNDERMINED, aimed)
                if desk and by and undermined and anchors is not None:
                    verbs.undermine(desk, record, undermined, by, anchors)
                    return True
            case "undercut":
                undercut = find.end(record.target, ends.UNDERCUT, aimed)
                if desk and by and undercut and anchors is not None:
                    verbs.undercut(desk, record, undercut, by, anchors)
                    return True
            case _:
                assert_never(record.kind)
        return False

    def _concession(self, record: records.ConcessionRecord, place: str) -> bool:
        find = self._find
        desk = find.desk(record.position, place)
        conceded = find.end(record.counterclaim, ends.CONCEDED, f"{place}.counterclaim")
        anchors = find.anchors(record.anchors, place)
        if desk is None or conceded is None or anchors is None:
            return False
        desk.concede(conceded, extent=record.extent, anchors=anchors)
        return True

    def _alignment(self, record: records.AlignmentRecord, place: str) -> bool:
        find = self._find
        left = find.end(record.left, ends.PROPOSITION, f"{place}.left")
        right = find.end(record.right, ends.PROPOSITION, f"{place}.right")
        if left is None or right is None or self._home is None:
            return False
        verbs.align(self._draft, record, left, right, find.holder(record.by))
        return True

    def _waiver(self, record: records.WaiverRecord, place: str) -> bool:
        node = None
        if record.node is not None:
            node = self._find.end(record.node, ends.ANY_NODE, f"{place}.node")
            if node is None:
                return False
        self._draft.waive(record.code, node, reason=record.reason)
        return True

    def _left_out(self, record: records.LeftOutRecord, place: str) -> bool:
        source = self._find.source(record.source, place)
        if source is None:
            return False
        self._draft.leaves_out(source, record.paragraph, reason=record.reason)
        return True

    def _renaming(self, record: records.RenamingRecord, _: str) -> bool:
        if self._find.passed_over("key", record.new):
            return False
        self._draft.renamed(record.old, to=record.new)
        return True


def _version(value: object) -> int:
    version = whole_number(value)
    if version == records.VERSION:
        return version
    raise ShapeError(f"there is no format version {version}")
