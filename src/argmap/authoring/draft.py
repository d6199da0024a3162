"""The draft of a whole map: its sources, positions, and what the mapper sees in it."""

from collections.abc import Callable, Mapping, Sequence

from argmap.authoring.desk import PositionDraft
from argmap.authoring.guests import check_guest, guests_in
from argmap.authoring.ledger import Ledger, placed
from argmap.authoring.moves import PROPOSITIONS
from argmap.model.alignments import Alignment, AlignmentKind, AlignmentStrength
from argmap.model.holders import Agent, Holder
from argmap.model.inferences import Inference
from argmap.model.maps import ArgumentMap, LeftOut, Node, Renaming, Waiver
from argmap.model.positions import Position
from argmap.model.propositions import Proposition
from argmap.model.sources import Anchor, Source
from argmap.whence import Whence, author_line


class SourceDraft:
    """A source as an author holds it: a place to take anchors from."""

    def __init__(self, key: str, ledger: Ledger) -> None:
        self._key = key
        self._ledger = ledger

    @property
    def key(self) -> str:
        """The key of the source record."""
        return self._key

    def at(
        self, paragraph: int, sentence: int | None = None, through: int | None = None
    ) -> Anchor:
        """Point at a paragraph, at a sentence of it, or at a run of sentences.

        Args:
            paragraph: Number of the paragraph, counted from 1.
            sentence: Number of the (first) sentence, counted from 1.
            through: Number of the last sentence, after `sentence`.

        Raises:
            AuthoringError: The numbers cannot be. Whether the source has such a
                sentence is known when the map is linked to the records; a fault is
                then reported at this line too.
        """
        return self._ledger.check_anchor(
            Anchor(
                source=self.key,
                paragraph=paragraph,
                sentence=sentence,
                through=through,
                whence=self._ledger.here(),
            )
        )


class MapDraft:
    """The thing an author writes a map with.

    Args:
        key: Written name of the map; the first half of every node id.
        question: The question that the map is about.
        language: Language tag of the wording (BCP 47).
        licence: SPDX identifier or IRI of the licence of the map.
        where: How the place of a move is found. Readers of data files give their own;
            for Python modules it is the author's line.
    """

    def __init__(
        self,
        key: str,
        *,
        question: str,
        language: str = "en",
        licence: str | None = None,
        where: Callable[[], Whence] = author_line,
    ) -> None:
        self._ledger = ledger = Ledger(key, where)
        ledger.check_language(ledger.check_text(language, "language"))
        ledger.check_licence(licence)
        self._question = ledger.check_text(question, "question")
        self._language = language
        self._licence = licence
        self._at = ledger.here()

    def source(self, key: str) -> SourceDraft:
        """Declare a work that the map draws on, by the key of its record."""
        ledger = self._ledger
        ledger.check_open()
        ledger.check_key(key)
        self._check_unused(key, ledger.sources, "source")
        ledger.sources[key] = Source(key=key, whence=ledger.here())
        return SourceDraft(key, ledger)

    def position(self, key: str, *, holder: Holder = None) -> PositionDraft:
        """Open the desk of one position.

        Args:
            key: Written name, unique among the positions of the map.
            holder: Who holds it; left out for an unnamed author.
        """
        ledger = self._ledger
        ledger.check_open()
        ledger.check_key(key)
        ledger.check_holder(holder)
        self._check_unused(key, ledger.positions, "position")
        ledger.positions[key] = Position(
            map_key=ledger.map_key, key=key, holder=holder, whence=ledger.here()
        )
        return PositionDraft(ledger, key)

    def agent(self, key: str, name: str, *, same_as: Sequence[str] = ()) -> Agent:
        """Name a holder that several maps share.

        Args:
            key: Written name, the same in every map.
            name: The name as it is shown.
            same_as: IRIs of the same agent elsewhere.
        """
        ledger = self._ledger
        ledger.check_open()
        ledger.check_key(key)
        ledger.check_text(name, "name")
        self._check_unused(key, ledger.agents, "agent")
        iris = ledger.check_sequence(same_as, "same_as", "…")
        agent = Agent(
            key=key,
            name=name,
            same_as=tuple(ledger.check_iri(iri) for iri in iris),
            whence=ledger.here(),
        )
        ledger.agents[key] = agent
        return agent

    def adopt(self, guest: Proposition | Inference | ArgumentMap, /) -> None:
        """Let this map point at a node of another, or at every node of another map.

        An adopted node keeps its home address, and obeys the rules that its own map
        would have it obey.
        """
        ledger = self._ledger
        ledger.check_open()
        kinds = (*PROPOSITIONS, Inference, ArgumentMap)
        ledger.check_kind(guest, kinds, "what is adopted")
        for node in guests_in(ledger, guest):
            check_guest(ledger, node)
            if node.map_key == ledger.map_key:
                raise ledger.fault("own-node", f'"{node.id}" is at home here already')
            if ledger.adopted.setdefault(node.id, node) != node:
                raise ledger.fault(
                    "conflicting-node", f'another version of "{node.id}" is adopted'
                )

    def agrees(
        self,
        left: Proposition,
        right: Proposition,
        /,
        *,
        note: str,
        strength: AlignmentStrength = "strong",
        by: Holder = None,
        key: str | None = None,
    ) -> Alignment:
        """Find that two positions say the same.

        Args:
            left: A proposition of one position.
            right: A proposition of another.
            note: One sentence that says why.
            strength: `strong` for the same point head-on, `weak` where it takes an
                interpretation.
            by: Who judged it; left out for the mapper.
            key: A name of its own; else one is made of both ends.
        """
        return self._align("agrees", left, right, note, strength, by, key)

    def contradicts(
        self,
        left: Proposition,
        right: Proposition,
        /,
        *,
        note: str,
        strength: AlignmentStrength = "strong",
        by: Holder = None,
        key: str | None = None,
    ) -> Alignment:
        """Find that two propositions cannot both hold; arguments as for `agrees`."""
        return self._align("contradicts", left, right, note, strength, by, key)

    def qualifies(
        self,
        left: Proposition,
        right: Proposition,
        /,
        *,
        note: str,
        strength: AlignmentStrength = "strong",
        by: Holder = None,
        key: str | None = None,
    ) -> Alignment:
        """Find that the left limits the right; arguments as for `agrees`."""
        return self._align("qualifies", left, right, note, strength, by, key)

    def restates(
        self,
        left: Proposition,
        right: Proposition,
        /,
        *,
        note: str,
        strength: AlignmentStrength = "strong",
        by: Holder = None,
        key: str | None = None,
    ) -> Alignment:
        """Find that the left repeats the right; arguments as for `agrees`."""
        return self._align("restates", left, right, note, strength, by, key)

    def disputes_fact(
        self,
        left: Proposition,
        right: Proposition,
        /,
        *,
        note: str,
        strength: AlignmentStrength = "strong",
        by: Holder = None,
        key: str | None = None,
    ) -> Alignment:
        """Find that two texts differ in a date, a number or a role; see `agrees`."""
        return self._align("disputes-fact", left, right, note, strength, by, key)

    def waive(self, code: str, node: Node | None = None, /, *, reason: str) -> None:
        """Accept a problem, at a node or for the whole map.

        Args:
            code: Code of the problem.
            node: Where; left out for the whole map.
            reason: Why.
        """
        ledger = self._ledger
        ledger.check_open()
        ledger.check_key(code)
        if node is not None:
            ledger.check_kind(node, (*PROPOSITIONS, Inference), "where it is waived")
            ledger.check_known(node)
        waiver = Waiver(
            code=code,
            node=None if node is None else node.id,
            reason=ledger.check_text(reason, "reason"),
            whence=ledger.here(),
        )
        ledger.waivers.append(waiver)

    def leaves_out(
        self, source: SourceDraft, paragraph: int, /, *, reason: str
    ) -> None:
        """Say that a paragraph carries no argument of its own, and why."""
        ledger = self._ledger
        ledger.check_open()
        ledger.check_kind(source, (SourceDraft,), "what a paragraph is left out of")
        ledger.check_source(source.key)
        left_out = LeftOut(
            source=source.key,
            paragraph=source.at(paragraph).paragraph,
            reason=ledger.check_text(reason, "reason"),
            whence=ledger.here(),
        )
        ledger.left_out.append(left_out)

    def renamed(self, old: str, /, *, to: str) -> None:
        """Say that a key was published once and is now another."""
        ledger = self._ledger
        ledger.check_open()
        ledger.check_new(old)
        ledger.check_key(to, made=True)
        if to not in ledger.keys:
            raise ledger.fault("unknown-node", f'no node has the key "{to}"')
        ledger.renamings.append(Renaming(old=old, new=to, whence=ledger.here()))
        ledger.enter(old, ledger.here())

    def build(self) -> ArgumentMap:
        """Close the draft and hand out the frozen map."""
        ledger = self._ledger
        ledger.check_open()
        ledger.closed = True
        return ArgumentMap(
            key=ledger.map_key,
            question=self._question,
            language=self._language,
            licence=self._licence,
            sources=tuple(ledger.sources.values()),
            positions=tuple(ledger.positions.values()),
            propositions=tuple(ledger.propositions),
            inferences=tuple(ledger.inferences),
            attacks=tuple(ledger.attacks),
            concessions=tuple(ledger.concessions),
            alignments=tuple(ledger.alignments),
            adopted=tuple(ledger.adopted.values()),
            waivers=tuple(ledger.waivers),
            left_out=tuple(ledger.left_out),
            renamings=tuple(ledger.renamings),
            whence=self._at,
        )

    def _align(
        self,
        kind: AlignmentKind,
        left: Proposition,
        right: Proposition,
        note: str,
        strength: AlignmentStrength,
        by: Holder,
        key: str | None,
    ) -> Alignment:
        ledger = self._ledger
        ledger.check_open()
        for end in (left, right):
            ledger.check_kind(end, PROPOSITIONS, "an end of an alignment")
            ledger.check_known(end)
        if left.id == right.id:
            raise ledger.fault("self-alignment", f'"{left.id}" always meets itself')
        if strength not in ("strong", "weak"):
            raise ledger.fault("bad-strength", 'an alignment is "strong" or "weak"')
        ledger.check_holder(by)
        ends = (left.map_key, left.key, kind, right.map_key, right.key)
        made = "-".join(("al", *ends))
        ledger.check_new(made if key is None else key, made=key in (None, made))
        alignment = Alignment(
            map_key=ledger.map_key,
            key=made if key is None else key,
            kind=kind,
            left=left,
            right=right,
            note=ledger.check_text(note, "note"),
            strength=strength,
            by=by,
            whence=ledger.here(),
        )
        ledger.alignments.append(alignment)
        ledger.enter(alignment.key, alignment.whence)
        return alignment

    def _check_unused(
        self, key: str, taken: Mapping[str, Source | Agent | Position], what: str
    ) -> None:
        if key in taken:
            raise self._ledger.fault(
                "duplicate-key",
                f'{what} "{key}" is declared already{placed(taken[key].whence)}',
            )
