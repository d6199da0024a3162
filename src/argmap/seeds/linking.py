"""Links a map to its records: anchors get offsets, sources digests and paragraphs."""

from collections.abc import Mapping
from typing import TypeVar

from attrs import evolve

from argmap.errors import ArgmapError, SeedError, did_you_mean, raise_together
from argmap.model.attacks import Attack, Concession, Rebuttal, Undercut, Undermining
from argmap.model.inferences import Inference
from argmap.model.maps import ArgumentMap, Node
from argmap.model.positions import Position
from argmap.model.propositions import Proposition
from argmap.model.sources import Anchor, Source
from argmap.seeds.records import SourceRecord

_P = TypeVar("_P", bound=Proposition)


def linked(
    argument_map: ArgumentMap, records: Mapping[str, SourceRecord | None]
) -> ArgumentMap:
    """The same map with offsets in its anchors, digests and paragraphs in its sources.

    Args:
        argument_map: A map, linked or not.
        records: The source records by key; `None` stands for one with faults.

    Raises:
        SeedError: A source has no record, an anchor names a paragraph or sentence
            that does not exist or is boilerplate; each at the line that says it.
        ArgmapErrors: Several of these.
    """
    linker = _Linker(records)
    whole = linker.whole(argument_map)
    raise_together(linker.faults, f'map "{argument_map.key}" cannot be linked')
    return whole


class _Linker:
    """Rebuilds a map with resolved anchors; each anchor is looked up once."""

    def __init__(self, records: Mapping[str, SourceRecord | None]) -> None:
        self.faults: list[ArgmapError] = []
        self._records = records
        self._anchors: dict[int, Anchor] = {}

    def whole(self, argument_map: ArgumentMap) -> ArgumentMap:
        for left_out in argument_map.left_out:
            self._resolved(
                Anchor(
                    source=left_out.source,
                    paragraph=left_out.paragraph,
                    whence=left_out.whence,
                )
            )
        return evolve(
            argument_map,
            sources=tuple(self.source(source) for source in argument_map.sources),
            propositions=tuple(map(self.proposition, argument_map.propositions)),
            positions=tuple(map(self.position, argument_map.positions)),
            inferences=tuple(map(self.inference, argument_map.inferences)),
            attacks=tuple(map(self.attack, argument_map.attacks)),
            concessions=tuple(map(self.concession, argument_map.concessions)),
            alignments=tuple(
                evolve(
                    alignment,
                    left=self.proposition(alignment.left),
                    right=self.proposition(alignment.right),
                )
                for alignment in argument_map.alignments
            ),
            adopted=tuple(map(self.node, argument_map.adopted)),
        )

    def source(self, source: Source) -> Source:
        record = self._records.get(source.key)
        if record is not None:
            self._see_same(source, record)
            return evolve(source, digest=record.digest, paragraphs=record.arguing)
        if source.key in self._records:
            fault = SeedError(
                "faulty-source",
                f'the record of "{source.key}" has faults of its own',
                at=source.whence,
            )
        else:
            fault = SeedError(
                "unknown-source",
                f'no record is called "{source.key}"',
                at=source.whence,
                hint=did_you_mean(source.key, list(self._records)),
            )
        self.faults.append(fault)
        return source

    def _see_same(self, source: Source, record: SourceRecord) -> None:
        """A data file may state the digest of the text that it was made for."""
        if source.digest not in (None, record.digest):
            self.faults.append(
                SeedError(
                    "other-text",
                    f'the map was made for another text of "{source.key}" than the '
                    "record describes",
                    at=source.whence,
                )
            )

    def anchors(self, anchors: tuple[Anchor, ...]) -> tuple[Anchor, ...]:
        return tuple(map(self.anchor, anchors))

    def anchor(self, anchor: Anchor) -> Anchor:
        done = self._anchors.get(id(anchor))
        if done is None:
            done = self._anchors[id(anchor)] = self._resolved(anchor)
        return done

    def _resolved(self, anchor: Anchor) -> Anchor:
        record = self._records.get(anchor.source)
        if record is None:
            return anchor
        try:
            start, end = record.span(
                anchor.paragraph, anchor.sentence, anchor.through, at=anchor.whence
            )
        except SeedError as fault:
            self.faults.append(fault)
            return anchor
        if anchor.start is not None and (anchor.start, anchor.end) != (start, end):
            self.faults.append(
                SeedError(
                    "other-place",
                    f'{anchor.locator} of "{anchor.source}" runs from {start} to '
                    f"{end}, not from {anchor.start} to {anchor.end}",
                    at=anchor.whence,
                )
            )
        return evolve(anchor, start=start, end=end)

    def position(self, position: Position) -> Position:
        if position.thesis is None:
            return position
        return evolve(position, thesis=self.proposition(position.thesis))

    def proposition(self, proposition: _P) -> _P:
        if not proposition.anchors:
            return proposition
        return evolve(proposition, anchors=self.anchors(proposition.anchors))

    def inference(self, inference: Inference) -> Inference:
        return evolve(
            inference,
            premises=tuple(map(self.proposition, inference.premises)),
            conclusion=self.proposition(inference.conclusion),
            anchors=self.anchors(inference.anchors),
        )

    def node(self, node: Node) -> Node:
        if isinstance(node, Inference):
            return self.inference(node)
        return self.proposition(node)

    def attack(self, attack: Attack) -> Attack:
        anchors = self.anchors(attack.anchors)
        by = self.proposition(attack.by)
        match attack:
            case Rebuttal():
                rebutted = self.proposition(attack.target)
                return evolve(attack, target=rebutted, by=by, anchors=anchors)
            case Undermining():
                undermined = self.proposition(attack.target)
                return evolve(attack, target=undermined, by=by, anchors=anchors)
            case Undercut():
                undercut = self.inference(attack.target)
                return evolve(attack, target=undercut, by=by, anchors=anchors)

    def concession(self, concession: Concession) -> Concession:
        return evolve(
            concession,
            counterclaim=self.proposition(concession.counterclaim),
            anchors=self.anchors(concession.anchors),
        )
