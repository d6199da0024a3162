"""The desk of one position: subject, verb, object."""

from collections.abc import Sequence

from attrs import evolve

from argmap.authoring.ledger import Ledger
from argmap.authoring.moves import (
    CONCLUSIONS,
    REASONS,
    REPORTED_REASONS,
    aimed,
    inferred,
    premises_of,
    proposed,
)
from argmap.model.attacks import Concession, Rebuttal, Undercut, Undermining
from argmap.model.holders import Holder
from argmap.model.inferences import Inference
from argmap.model.propositions import (
    Claim,
    Counterclaim,
    Premise,
    Proposition,
    Recommendation,
    Thesis,
)
from argmap.model.schemes import Scheme
from argmap.model.sources import Anchor


class PositionDraft:
    """Where one holder's case is written; made by `MapDraft.position`.

    Every verb returns the frozen node, raises `AuthoringError` at the author's own
    line, and takes all but key, text and target by keyword.
    """

    def __init__(self, ledger: Ledger, key: str) -> None:
        self._ledger = ledger
        self._key = key

    @property
    def key(self) -> str:
        """Written name of the position, unique among those of its map."""
        return self._key

    @property
    def holder(self) -> Holder:
        """Who holds it; `None` for an unnamed author."""
        return self._ledger.positions[self._key].holder

    def stands_for(self, thesis: Thesis, /) -> None:
        """State the thesis: the claim or recommendation that the position stands for.

        Raises:
            AuthoringError: It has one already, or the node is of another position.
        """
        ledger = self._ledger
        ledger.check_open()
        ledger.check_kind(thesis, (Claim, Recommendation), "a thesis")
        ledger.check_known(thesis)
        if thesis.map_key != ledger.map_key or thesis.position != self.key:
            raise ledger.fault(
                "foreign-thesis",
                f'"{thesis.id}" is not a node of position "{self.key}"',
            )
        position = ledger.positions[self.key]
        if position.thesis is not None:
            raise ledger.fault(
                "second-thesis",
                f'position "{self.key}" stands for "{position.thesis.key}" already',
            )
        ledger.positions[self.key] = evolve(position, thesis=thesis)

    def claim(
        self,
        key: str,
        text: str,
        /,
        *,
        label: str | None = None,
        language: str | None = None,
        reconstructed: str | None = None,
        origin: str | None = None,
        anchors: Sequence[Anchor] = (),
    ) -> Claim:
        """State what the holder asserts and argues for.

        Args:
            key: Written name, unique in the map.
            text: One full sentence.
            label: A short form of at most 80 characters.
            language: Language tag where it differs from the map's.
            reconstructed: Why the mapper added what the text leaves unsaid.
            origin: The identifier the node had in the file it was read from.
            anchors: Where the source says it.
        """
        return proposed(
            self._ledger,
            Claim(
                map_key=self._ledger.map_key,
                key=key,
                position=self.key,
                text=text,
                short=label,
                language=language,
                reconstructed=reconstructed,
                origin=origin,
                anchors=self._ledger.check_anchors(anchors),
                whence=self._ledger.here(),
            ),
        )

    def premise(
        self,
        key: str,
        text: str,
        /,
        *,
        label: str | None = None,
        language: str | None = None,
        reconstructed: str | None = None,
        origin: str | None = None,
        anchors: Sequence[Anchor] = (),
    ) -> Premise:
        """State what the holder takes as given; arguments as for `claim`."""
        return proposed(
            self._ledger,
            Premise(
                map_key=self._ledger.map_key,
                key=key,
                position=self.key,
                text=text,
                short=label,
                language=language,
                reconstructed=reconstructed,
                origin=origin,
                anchors=self._ledger.check_anchors(anchors),
                whence=self._ledger.here(),
            ),
        )

    def recommendation(
        self,
        key: str,
        text: str,
        /,
        *,
        addressee: str | None = None,
        label: str | None = None,
        language: str | None = None,
        reconstructed: str | None = None,
        origin: str | None = None,
        anchors: Sequence[Anchor] = (),
    ) -> Recommendation:
        """State what the addressee should do; other arguments as for `claim`."""
        return proposed(
            self._ledger,
            Recommendation(
                map_key=self._ledger.map_key,
                key=key,
                position=self.key,
                text=text,
                short=label,
                language=language,
                reconstructed=reconstructed,
                origin=origin,
                anchors=self._ledger.check_anchors(anchors),
                whence=self._ledger.here(),
                addressee=addressee,
            ),
        )

    def counterclaim(
        self,
        key: str,
        text: str,
        /,
        *,
        holder: Holder = None,
        label: str | None = None,
        language: str | None = None,
        reconstructed: str | None = None,
        origin: str | None = None,
        anchors: Sequence[Anchor] = (),
    ) -> Counterclaim:
        """Report an opposing view and who holds it; other arguments as for `claim`."""
        return proposed(
            self._ledger,
            Counterclaim(
                map_key=self._ledger.map_key,
                key=key,
                position=self.key,
                text=text,
                short=label,
                language=language,
                reconstructed=reconstructed,
                origin=origin,
                anchors=self._ledger.check_anchors(anchors),
                whence=self._ledger.here(),
                holder=holder,
            ),
        )

    def infer(
        self,
        key: str,
        conclusion: Claim | Recommendation,
        /,
        *,
        because: Sequence[Claim | Premise | Recommendation],
        scheme: Scheme | None = None,
        warrant: str | None = None,
        strength: float | None = None,
        anchors: Sequence[Anchor] = (),
    ) -> Inference:
        """Draw a conclusion from premises that work together.

        Args:
            key: Written name, unique in the map.
            conclusion: What follows.
            because: The premises, at least one; a counterclaim is not among them.
            scheme: The pattern, where one truly fits.
            warrant: The general licence for the step, as text.
            strength: Above 0 and up to 1.
            anchors: Where the source takes the step.
        """
        self._ledger.check_kind(conclusion, CONCLUSIONS, "a conclusion")
        premises = premises_of(self._ledger, because, REASONS)
        return inferred(
            self._ledger,
            Inference(
                map_key=self._ledger.map_key,
                key=key,
                position=self.key,
                premises=premises,
                conclusion=conclusion,
                scheme=scheme,
                warrant=warrant,
                strength=strength,
                anchors=self._ledger.check_anchors(anchors),
                whence=self._ledger.here(),
            ),
        )

    def report(
        self,
        key: str,
        conclusion: Counterclaim,
        /,
        *,
        because: Sequence[Counterclaim | Premise],
        scheme: Scheme | None = None,
        warrant: str | None = None,
        strength: float | None = None,
        anchors: Sequence[Anchor] = (),
    ) -> Inference:
        """State a step that the holder of a counterclaim takes, in that holder's voice.

        Arguments as for `infer`.
        """
        self._ledger.check_kind(
            conclusion, (Counterclaim,), "the conclusion of a reported step"
        )
        premises = premises_of(self._ledger, because, REPORTED_REASONS)
        return inferred(
            self._ledger,
            Inference(
                map_key=self._ledger.map_key,
                key=key,
                position=self.key,
                premises=premises,
                conclusion=conclusion,
                scheme=scheme,
                warrant=warrant,
                reported=True,
                strength=strength,
                anchors=self._ledger.check_anchors(anchors),
                whence=self._ledger.here(),
            ),
        )

    def rebut(
        self,
        target: Claim | Recommendation | Counterclaim,
        /,
        *,
        by: Proposition,
        strength: float | None = None,
        anchors: Sequence[Anchor] = (),
        key: str | None = None,
    ) -> Rebuttal:
        """Attack a proposition that is argued for.

        Args:
            target: What is attacked.
            by: What attacks it.
            strength: Above 0 and up to 1.
            anchors: Where the source attacks.
            key: A name of its own; else one is made of both ends.
        """
        kinds = (Claim, Recommendation, Counterclaim)
        self._ledger.check_kind(target, kinds, "the target of a rebuttal")
        key = aimed(self._ledger, target, by, Rebuttal.verb, key, strength)
        return self._ledger.attacked(
            Rebuttal(
                map_key=self._ledger.map_key,
                key=key,
                position=self.key,
                target=target,
                by=by,
                strength=strength,
                anchors=self._ledger.check_anchors(anchors),
                whence=self._ledger.here(),
            )
        )

    def undermine(
        self,
        target: Premise,
        /,
        *,
        by: Proposition,
        strength: float | None = None,
        anchors: Sequence[Anchor] = (),
        key: str | None = None,
    ) -> Undermining:
        """Attack a premise that is taken as given; arguments as for `rebut`."""
        self._ledger.check_kind(target, (Premise,), "the target of an undermining")
        key = aimed(self._ledger, target, by, Undermining.verb, key, strength)
        return self._ledger.attacked(
            Undermining(
                map_key=self._ledger.map_key,
                key=key,
                position=self.key,
                target=target,
                by=by,
                strength=strength,
                anchors=self._ledger.check_anchors(anchors),
                whence=self._ledger.here(),
            )
        )

    def undercut(
        self,
        target: Inference,
        /,
        *,
        by: Proposition,
        strength: float | None = None,
        anchors: Sequence[Anchor] = (),
        key: str | None = None,
    ) -> Undercut:
        """Attack an inference, not its premises; arguments as for `rebut`."""
        self._ledger.check_kind(target, (Inference,), "the target of an undercut")
        key = aimed(self._ledger, target, by, Undercut.verb, key, strength)
        return self._ledger.attacked(
            Undercut(
                map_key=self._ledger.map_key,
                key=key,
                position=self.key,
                target=target,
                by=by,
                strength=strength,
                anchors=self._ledger.check_anchors(anchors),
                whence=self._ledger.here(),
            )
        )

    def concede(
        self,
        counterclaim: Counterclaim,
        /,
        *,
        extent: str,
        anchors: Sequence[Anchor] = (),
    ) -> Concession:
        """Grant a counterclaim, in whole or in part.

        Args:
            counterclaim: What is granted.
            extent: How far, in words.
            anchors: Where the source grants it.
        """
        ledger = self._ledger
        ledger.check_open()
        ledger.check_kind(counterclaim, (Counterclaim,), "what is conceded")
        ledger.check_known(counterclaim)
        concession = Concession(
            map_key=ledger.map_key,
            position=self.key,
            counterclaim=counterclaim,
            extent=ledger.check_text(extent, "extent"),
            anchors=ledger.check_anchors(anchors),
            whence=ledger.here(),
        )
        return ledger.conceded(concession)
