"""The whole: one question, with the positions, propositions and relations on it."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from attrs import field, frozen

from argmap.model.alignments import Alignment
from argmap.model.attacks import Attack, Concession
from argmap.model.inferences import Inference
from argmap.model.positions import Position
from argmap.model.propositions import Kind, Proposition
from argmap.model.sources import Anchor, Source
from argmap.showing import Asked, Showing, Shown, ViewName, shown
from argmap.whence import Whence

Node = Proposition | Inference
"""What has an address in a map and can be pointed at."""


@frozen(kw_only=True)
class Waiver:
    """A problem that the author has seen and accepts.

    Attributes:
        code: Code of the problem.
        node: Id of the node where it is waived, or `None` for the whole map.
        reason: Why.
    """

    code: str
    node: str | None
    reason: str
    whence: Whence | None = field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class LeftOut:
    """A paragraph that carries no argument of its own.

    Attributes:
        source: Key of the source.
        paragraph: Number of the paragraph, counted from 1.
        reason: Why nothing is anchored to it.
    """

    source: str
    paragraph: int
    reason: str
    whence: Whence | None = field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class Renaming:
    """A key that was published once and is now another, so that old IRIs lead on.

    Attributes:
        old: The key that is gone.
        new: The key that took its place.
    """

    old: str
    new: str
    whence: Whence | None = field(default=None, eq=False, repr=False)


@frozen(kw_only=True, repr=False)
class ArgumentMap(Showing):
    """One question and everything that is argued about it.

    As the last line of a cell in a notebook it shows itself, as a picture.

    Every plural is a tuple in the order in which the author wrote. Drafts and readers
    make maps that keep the rules of authoring; whoever puts one together by hand
    answers for that.

    Attributes:
        key: Written name; the first half of every node id.
        question: The question, in one sentence.
        language: Language tag of the wording (BCP 47).
        licence: SPDX identifier or IRI of the licence of the map, or `None`.
        sources: The works it draws on.
        positions: One for each holder.
        propositions: Those at home here.
        inferences: Those at home here.
        attacks: Those at home here.
        concessions: Which counterclaims are granted, and how far.
        alignments: Where the mapper sees two positions meet.
        adopted: Nodes of other maps that this one points at.
        waivers: Problems that are accepted.
        left_out: Paragraphs without an argument of their own.
        renamings: Keys that were published once and are now others.
    """

    key: str
    question: str
    language: str = "en"
    licence: str | None = None
    sources: tuple[Source, ...] = ()
    positions: tuple[Position, ...] = ()
    propositions: tuple[Proposition, ...] = ()
    inferences: tuple[Inference, ...] = ()
    attacks: tuple[Attack, ...] = ()
    concessions: tuple[Concession, ...] = ()
    alignments: tuple[Alignment, ...] = ()
    adopted: tuple[Node, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    renamings: tuple[Renaming, ...] = ()
    whence: Whence | None = field(default=None, eq=False, repr=False)

    @cached_property
    def nodes(self) -> Mapping[str, Node]:
        """Every proposition and inference by its id, the adopted ones included."""
        everything = (*self.propositions, *self.inferences, *self.adopted)
        return {node.id: node for node in everything}

    @property
    def anchors(self) -> Iterator[Anchor]:
        """What its own propositions and relations are anchored at, one by one."""
        for bearer in (
            *self.propositions,
            *self.inferences,
            *self.attacks,
            *self.concessions,
        ):
            yield from bearer.anchors

    def position(self, key: str) -> Position:
        """The position of that key; raises `KeyError` where there is none."""
        for position in self.positions:
            if position.key == key:
                return position
        raise KeyError(key)

    def view(
        self,
        view: ViewName | None = None,
        *,
        node: str | Node | None = None,
        depth: int | None = None,
        position: str | Sequence[str] = (),
        kind: Kind | Sequence[Kind] = (),
        source: str | Sequence[str] = (),
        paragraphs: int | str = "",
        mono: bool = False,
    ) -> Shown:
        """Show the map, or a part of it, in a notebook or a terminal.

        Args:
            view: What to show: the whole map unless said otherwise.
            node: Of a focus: the proposition, or its key.
            depth: Of a focus: how many relations deep; 2 unless said otherwise.
            position: Only what the positions of these keys say.
            kind: Only propositions of these kinds.
            source: Only what stands in the sources of these keys.
            paragraphs: Only what stands in these paragraphs, as `3` or `"10-14, 20"`.
            mono: In black and greys.

        Raises:
            ValueError: The options do not go together, or nobody knows such a view.
            UnknownNameError: `unknown-node`, `unknown-position`, `unknown-source`.
            ExportError: `nothing-shown`; or an overview cannot be drawn.
        """
        return shown(
            self,
            Asked(
                view=view,
                node=node if node is None or isinstance(node, str) else node.key,
                depth=depth,
                positions=_each(position),
                kinds=_each(kind),
                sources=_each(source),
                paragraphs=str(paragraphs),
                mono=mono,
            ),
        )

    def __repr__(self) -> str:
        size = f"{len(self.propositions)} propositions"
        return f"<ArgumentMap {self.key!r}: {self.question!r}, {size}>"

    def language_of(self, proposition: Proposition) -> str:
        """The language tag of a proposition's text."""
        return proposition.language or self.language


def _each(one_or_several: str | Sequence[str]) -> tuple[str, ...]:
    if isinstance(one_or_several, str):
        return (one_or_several,)
    return tuple(one_or_several)
