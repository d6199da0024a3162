"""Someone who writes a map: every move lawful, chosen by a strategy."""

from collections.abc import Sequence
from functools import partial
from typing import Protocol, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from argmap.authoring.desk import PositionDraft
from argmap.authoring.draft import MapDraft, SourceDraft
from argmap.model.attacks import Rebuttal, Undercut, Undermining
from argmap.model.holders import Agent, Holder
from argmap.model.inferences import Inference
from argmap.model.maps import ArgumentMap, Node
from argmap.model.propositions import (
    Claim,
    Counterclaim,
    Premise,
    Proposition,
    Recommendation,
)
from argmap.model.schemes import Scheme
from argmap.model.sources import Anchor
from argmap.model.texts import LABEL_LENGTH
from argmap.testing.choosing import PARAGRAPHS, Choices
from argmap.testing.words import iris, keys, languages, strengths, texts

_P = TypeVar("_P", bound=Proposition)

_CODES = ("unanchored", "unsupported-claim", "unconnected")


class _States(Protocol):
    """A verb that states a proposition, whatever its kind."""

    def __call__(
        self,
        key: str,
        text: str,
        /,
        *,
        label: str | None,
        language: str | None,
        reconstructed: str | None,
        origin: str | None,
        anchors: Sequence[Anchor],
    ) -> Proposition: ...


class Author:
    """Someone who writes a map, each move chosen from those that the desk allows."""

    def __init__(self, choose: Choices, draft: MapDraft, home: str) -> None:
        self.desks: list[PositionDraft] = []
        self._choose = choose
        self._draft = draft
        self._home = home
        self._agents: list[Agent] = []
        self._sources: list[SourceDraft] = []
        self._stand: set[str] = set()
        self._propositions: list[Proposition] = []
        self._inferences: list[Inference] = []

    def open_desks(self, number: int) -> None:
        """Declare agents, sources and positions."""
        choose, draft = self._choose, self._draft
        self._agents = [
            draft.agent(key, choose.one(texts()), same_as=choose.several(iris(), 2))
            for key in choose.several(keys(), 2)
        ]
        self._sources = [draft.source(key) for key in choose.several(keys(), 2)]
        names = st.lists(keys(), min_size=number, max_size=number, unique=True)
        self.desks = [
            draft.position(key, holder=self._holder()) for key in choose.one(names)
        ]

    def adopt(self, neighbour: ArgumentMap) -> None:
        """Take in another map, or one node of it."""
        guests: list[Node] = [*neighbour.propositions, *neighbour.inferences]
        if self._choose.one(st.booleans()):
            self._draft.adopt(neighbour)
        else:
            guests = [self._choose.one_of(guests)]
            self._draft.adopt(*guests)
        for guest in guests:
            if isinstance(guest, Inference):
                self._inferences.append(guest)
            else:
                self._propositions.append(guest)

    def state(self) -> None:
        """State a proposition of any kind."""
        choose, desk = self._choose, self._desk()
        verbs: tuple[_States, ...] = (
            desk.claim,
            desk.premise,
            partial(desk.recommendation, addressee=choose.perhaps(texts())),
            partial(desk.counterclaim, holder=self._holder()),
        )
        stated = choose.one_of(verbs)(
            choose.fresh(),
            choose.one(texts()),
            label=choose.perhaps(texts(max_size=LABEL_LENGTH)),
            language=choose.perhaps(languages()),
            reconstructed=choose.perhaps(texts()),
            origin=choose.perhaps(texts()),
            anchors=self._anchors(),
        )
        self._propositions.append(stated)
        if isinstance(stated, Claim | Recommendation) and desk.key not in self._stand:
            desk.stands_for(stated)
            self._stand.add(desk.key)

    def relate(self, number: int) -> None:
        """Try so many moves of other kinds; one that cannot be made is passed over."""
        moves = (
            self.infer,
            self._report,
            self._rebut,
            self._undermine,
            self._undercut,
            self._concede,
            self._align,
            self._waive,
            self._leave_out,
            self._rename,
        )
        for _ in range(number):
            self._choose.one_of(moves)()

    def infer(self) -> None:
        """Draw a conclusion."""
        given = self._propositions
        conclusion = self._choose.any_of(
            [end for end in given if isinstance(end, Claim | Recommendation)]
        )
        reasons = _others(
            conclusion, [each for each in given if not isinstance(each, Counterclaim)]
        )
        if conclusion is not None and reasons:
            inference = self._desk().infer(
                self._choose.fresh(),
                conclusion,
                because=self._few(reasons),
                scheme=self._scheme(),
                warrant=self._choose.perhaps(texts()),
                strength=self._strength(),
                anchors=self._anchors(),
            )
            self._inferences.append(inference)

    def _report(self) -> None:
        given = self._propositions
        conclusion = self._choose.any_of(
            [end for end in given if isinstance(end, Counterclaim)]
        )
        reasons = _others(
            conclusion,
            [each for each in given if isinstance(each, Counterclaim | Premise)],
        )
        if conclusion is not None and reasons:
            inference = self._desk().report(
                self._choose.fresh(),
                conclusion,
                because=self._few(reasons),
                scheme=self._scheme(),
                warrant=self._choose.perhaps(texts()),
                strength=self._strength(),
                anchors=self._anchors(),
            )
            self._inferences.append(inference)

    def _rebut(self) -> None:
        target = self._choose.any_of(
            [each for each in self._propositions if not isinstance(each, Premise)]
        )
        by = self._choose.any_of(_others(target, self._propositions))
        if target is not None and by is not None:
            self._desk().rebut(
                target,
                by=by,
                strength=self._strength(),
                anchors=self._anchors(),
                key=self._attack_key(by, Rebuttal.verb, target),
            )

    def _undermine(self) -> None:
        target = self._choose.any_of(
            [each for each in self._propositions if isinstance(each, Premise)]
        )
        by = self._choose.any_of(_others(target, self._propositions))
        if target is not None and by is not None:
            self._desk().undermine(
                target,
                by=by,
                strength=self._strength(),
                anchors=self._anchors(),
                key=self._attack_key(by, Undermining.verb, target),
            )

    def _undercut(self) -> None:
        target = self._choose.any_of(self._inferences)
        by = self._choose.any_of(self._propositions)
        if target is not None and by is not None:
            self._desk().undercut(
                target,
                by=by,
                strength=self._strength(),
                anchors=self._anchors(),
                key=self._attack_key(by, Undercut.verb, target),
            )

    def _concede(self) -> None:
        desk = self._desk()
        granted = self._choose.any_of(
            [each for each in self._propositions if isinstance(each, Counterclaim)]
        )
        if granted is not None and self._choose.take(f"{desk.key} grants {granted.id}"):
            extent = self._choose.one(texts())
            desk.concede(granted, extent=extent, anchors=self._anchors())

    def _align(self) -> None:
        draft, choose = self._draft, self._choose
        verbs = (
            draft.agrees,
            draft.contradicts,
            draft.qualifies,
            draft.restates,
            draft.disputes_fact,
        )
        left = choose.any_of(self._propositions)
        right = choose.any_of(_others(left, self._propositions))
        if left is None or right is None:
            return
        find = choose.one_of(verbs)
        made = f"{left.id}-{find.__name__}-{right.id}"
        free = choose.take(made.replace("_", "-").replace("/", "-"))
        find(
            left,
            right,
            note=choose.one(texts()),
            strength="strong" if choose.one(st.booleans()) else "weak",
            by=self._holder(),
            key=None if free else choose.fresh(),
        )

    def _waive(self) -> None:
        nodes: list[Node | None] = [None, *self._propositions, *self._inferences]
        code, node = self._choose.one_of(_CODES), self._choose.one_of(nodes)
        self._draft.waive(code, node, reason=self._choose.one(texts()))

    def _leave_out(self) -> None:
        source = self._choose.any_of(self._sources)
        if source is not None:
            paragraph = self._choose.one(st.integers(1, PARAGRAPHS))
            reason = self._choose.one(texts())
            self._draft.leaves_out(source, paragraph, reason=reason)

    def _rename(self) -> None:
        own = [node.key for node in self._propositions if node.map_key == self._home]
        if own:
            self._draft.renamed(self._choose.fresh(), to=self._choose.one_of(own))

    def _desk(self) -> PositionDraft:
        return self._choose.one_of(self.desks)

    def _attack_key(self, by: Proposition, verb: str, target: Node) -> str | None:
        """None where the made key is free; else, and now and then, one of its own."""
        named = self._choose.one(st.booleans())
        if named or not self._choose.take(f"{by.key}-{verb}-{target.key}"):
            return self._choose.fresh()
        return None

    def _few(self, reasons: Sequence[_P]) -> list[_P]:
        places = st.lists(
            st.integers(0, len(reasons) - 1), min_size=1, max_size=3, unique=True
        )
        return [reasons[place] for place in self._choose.one(places)]

    def _holder(self) -> Holder:
        agents: SearchStrategy[Holder] = st.sampled_from([None, *self._agents])
        return self._choose.one(agents | texts())

    def _scheme(self) -> Scheme | None:
        return self._choose.perhaps(st.sampled_from(Scheme))

    def _strength(self) -> float | None:
        return self._choose.perhaps(strengths())

    def _anchors(self) -> list[Anchor]:
        return self._choose.anchors(self._sources)


def _others(than: Proposition | None, among: Sequence[_P]) -> list[_P]:
    return [each for each in among if than is None or each.id != than.id]
