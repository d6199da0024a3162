"""Strategies for whole maps: lawful moves, played on the real desk."""

from collections.abc import Sequence
from typing import Final, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy, composite

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
from argmap.testing.words import iris, keys, languages, licences, strengths, texts

_T = TypeVar("_T")
_PARAGRAPHS: Final = 6
_SENTENCES: Final = 4
_KINDS: Final = ("claim", "premise", "recommendation", "counterclaim")
_CODES: Final = ("unanchored", "unsupported-claim", "unconnected")


def argument_maps(
    *, min_propositions: int = 0, max_propositions: int = 8
) -> SearchStrategy[ArgumentMap]:
    """Maps that an author could have written, not linked to source records.

    They have any number of positions, all kinds of propositions and relations, and
    everything else that a map may carry; circles of support too. Some adopt from
    another map.

    Args:
        min_propositions: How many propositions are at home in the map, at least.
        max_propositions: How many at most.
    """
    return _maps(min_propositions, max_propositions)


@composite
def _maps(draw: DrawFn, least: int, most: int) -> ArgumentMap:
    key = draw(keys())
    draft = MapDraft(
        key,
        question=draw(texts()),
        language=draw(languages()),
        licence=draw(st.none() | licences()),
    )
    author = _Author(draw, draft)
    author.open_desks(draw(st.integers(min_value=1 if least else 0, max_value=3)))
    if draw(st.integers(min_value=0, max_value=3)) == 3:
        author.adopt(_neighbour(draw, key))
    if author.desks:
        for _ in range(draw(st.integers(min_value=least, max_value=most))):
            author.state()
    author.relate(draw(st.integers(min_value=0, max_value=most + 4)))
    return draft.build()


def _neighbour(draw: DrawFn, home: str) -> ArgumentMap:
    """A small map of another key."""
    key = draw(keys().filter(lambda key: key != home))
    draft = MapDraft(key, question=draw(texts()))
    author = _Author(draw, draft)
    author.open_desks(1)
    for _ in range(draw(st.integers(min_value=1, max_value=3))):
        author.state()
    author.infer()
    return draft.build()


class _Author:
    """Someone who writes a map, each move drawn from those that the desk allows."""

    def __init__(self, draw: DrawFn, draft: MapDraft) -> None:
        self.desks: list[PositionDraft] = []
        self._draw = draw
        self._draft = draft
        self._agents: list[Agent] = []
        self._sources: list[SourceDraft] = []
        self._propositions: list[Proposition] = []
        self._inferences: list[Inference] = []
        self._conceded: set[tuple[str, str]] = set()
        self._taken: set[str] = set()

    def open_desks(self, number: int) -> None:
        """Declare agents, sources and positions."""
        for key in self._several(keys(), 2):
            same_as = self._several(iris(), 2)
            agent = self._draft.agent(key, self._draw(texts()), same_as=same_as)
            self._agents.append(agent)
        self._sources = [self._draft.source(key) for key in self._several(keys(), 2)]
        names = st.lists(keys(), min_size=number, max_size=number, unique=True)
        self.desks = [
            self._draft.position(key, holder=self._holder())
            for key in self._draw(names)
        ]

    def adopt(self, neighbour: ArgumentMap) -> None:
        """Take in another map, or one proposition of it."""
        guests: list[Node] = [*neighbour.propositions, *neighbour.inferences]
        if self._draw(st.booleans()):
            guests = [self._one_of(guests)]
            self._draft.adopt(guests[0])
        else:
            self._draft.adopt(neighbour)
        for guest in guests:
            if isinstance(guest, Inference):
                self._inferences.append(guest)
            else:
                self._propositions.append(guest)

    def state(self) -> None:
        """State a proposition of any kind."""
        desk, kind = self._one_of(self.desks), self._one_of(_KINDS)
        stated = self._stated(desk, kind, self._fresh(), self._draw(texts()))
        self._propositions.append(stated)
        if isinstance(stated, Claim | Recommendation) and desk.position().thesis is None:
            desk.stands_for(stated)

    def relate(self, number: int) -> None:
        """Make so many moves of other kinds, where they can be made."""
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
            self._one_of(moves)()

    def infer(self) -> None:
        """Draw a conclusion."""
        ends = [p for p in self._propositions if isinstance(p, Claim | Recommendation)]
        reasons = [p for p in self._propositions if not isinstance(p, Counterclaim)]
        if not self.desks or not ends or len(reasons) < 2:
            return
        conclusion = self._one_of(ends)
        self._inferences.append(
            self._one_of(self.desks).infer(
                self._fresh(),
                conclusion,
                because=self._reasons(reasons, conclusion),
                scheme=self._scheme(),
                warrant=self._perhaps(texts()),
                strength=self._perhaps(strengths()),
                anchors=self._anchors(),
            )
        )

    def _report(self) -> None:
        ends = [p for p in self._propositions if isinstance(p, Counterclaim)]
        reasons = [
            p for p in self._propositions if isinstance(p, Counterclaim | Premise)
        ]
        if not self.desks or not ends or len(reasons) < 2:
            return
        conclusion = self._one_of(ends)
        self._inferences.append(
            self._one_of(self.desks).report(
                self._fresh(),
                conclusion,
                because=self._reasons(reasons, conclusion),
                scheme=self._scheme(),
                warrant=self._perhaps(texts()),
                strength=self._perhaps(strengths()),
                anchors=self._anchors(),
            )
        )

    def _rebut(self) -> None:
        targets = [p for p in self._propositions if not isinstance(p, Premise)]
        if not self.desks or not targets or len(self._propositions) < 2:
            return
        target = self._one_of(targets)
        by = self._other(target)
        self._one_of(self.desks).rebut(
            target,
            by=by,
            strength=self._perhaps(strengths()),
            anchors=self._anchors(),
            key=self._attack_key(by, Rebuttal.verb, target),
        )

    def _undermine(self) -> None:
        targets = [p for p in self._propositions if isinstance(p, Premise)]
        if not self.desks or not targets or len(self._propositions) < 2:
            return
        target = self._one_of(targets)
        by = self._other(target)
        self._one_of(self.desks).undermine(
            target,
            by=by,
            strength=self._perhaps(strengths()),
            anchors=self._anchors(),
            key=self._attack_key(by, Undermining.verb, target),
        )

    def _undercut(self) -> None:
        if not self.desks or not self._inferences or not self._propositions:
            return
        target = self._one_of(self._inferences)
        by = self._one_of(self._propositions)
        self._one_of(self.desks).undercut(
            target,
            by=by,
            strength=self._perhaps(strengths()),
            anchors=self._anchors(),
            key=self._attack_key(by, Undercut.verb, target),
        )

    def _concede(self) -> None:
        granted = [p for p in self._propositions if isinstance(p, Counterclaim)]
        if not self.desks or not granted:
            return
        desk, counterclaim = self._one_of(self.desks), self._one_of(granted)
        if (desk.key, counterclaim.id) not in self._conceded:
            self._conceded.add((desk.key, counterclaim.id))
            desk.concede(
                counterclaim, extent=self._draw(texts()), anchors=self._anchors()
            )

    def _align(self) -> None:
        if len(self._propositions) < 2:
            return
        draft = self._draft
        find = self._one_of(
            (
                draft.agrees,
                draft.contradicts,
                draft.qualifies,
                draft.restates,
                draft.disputes_fact,
            )
        )
        left = self._one_of(self._propositions)
        right, strong = self._other(left), self._draw(st.booleans())
        made = f"{find.__name__} {left.id} {right.id}"
        key = self._fresh() if made in self._taken else None
        self._taken.add(made)
        find(
            left,
            right,
            note=self._draw(texts()),
            strength="strong" if strong else "weak",
            by=self._holder(),
            key=key,
        )

    def _waive(self) -> None:
        nodes: list[Node] = [*self._propositions, *self._inferences]
        node = self._one_of([None, *nodes])
        self._draft.waive(self._one_of(_CODES), node, reason=self._draw(texts()))

    def _leave_out(self) -> None:
        if self._sources:
            paragraph = self._draw(st.integers(min_value=1, max_value=_PARAGRAPHS))
            source = self._one_of(self._sources)
            self._draft.leaves_out(source, paragraph, reason=self._draw(texts()))

    def _rename(self) -> None:
        here = self._draft.key
        at_home = [p.key for p in self._propositions if p.map_key == here]
        if at_home:
            self._draft.renamed(self._fresh(), to=self._one_of(at_home))
