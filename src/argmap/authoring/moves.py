"""What every verb of a desk does: check the move, then make the node."""

from collections.abc import Sequence
from typing import TypeVar

from argmap.authoring.ledger import Ledger
from argmap.model.inferences import Inference
from argmap.model.propositions import (
    Claim,
    Counterclaim,
    Premise,
    Proposition,
    Recommendation,
)
from argmap.model.schemes import Scheme
from argmap.model.sources import Anchor

PROPOSITIONS = (Claim, Premise, Recommendation, Counterclaim)

_P = TypeVar("_P", Claim, Premise, Recommendation, Counterclaim)


def stated(
    ledger: Ledger,
    position: str,
    kind: type[_P],
    key: str,
    text: str,
    label: str | None,
    language: str | None,
    reconstructed: str | None,
    origin: str | None,
    anchors: Sequence[Anchor],
) -> _P:
    """Make a proposition of that kind; it is not entered yet."""
    ledger.check_open()
    ledger.check_new(key)
    ledger.check_text(text, "text")
    ledger.check_label(label)
    ledger.check_language(language)
    ledger.check_optional(reconstructed, "reconstructed")
    ledger.check_optional(origin, "origin")
    return kind(
        map_key=ledger.map_key,
        key=key,
        position=position,
        text=text,
        short=label,
        language=language,
        reconstructed=reconstructed,
        origin=origin,
        anchors=ledger.check_anchors(anchors),
        whence=ledger.here(),
    )


def premises_of(
    ledger: Ledger, because: object, kinds: tuple[type, ...]
) -> tuple[Proposition, ...]:
    """The premises, each of an allowed kind, at least one, each once."""
    premises: list[Proposition] = []
    for premise in ledger.check_sequence(because, "because", "…"):
        ledger.check_kind(premise, kinds, "a premise of this step")
        if isinstance(premise, PROPOSITIONS):
            ledger.check_known(premise)
            premises.append(premise)
    if not premises:
        raise ledger.fault("empty-because", "a step needs at least one premise")
    if len({premise.id for premise in premises}) < len(premises):
        raise ledger.fault("repeated-premise", "a premise is named twice")
    return tuple(premises)


def step(
    ledger: Ledger,
    position: str,
    key: str,
    conclusion: Claim | Recommendation | Counterclaim,
    premises: tuple[Proposition, ...],
    scheme: Scheme | None,
    warrant: str | None,
    strength: float | None,
    anchors: Sequence[Anchor],
    *,
    reported: bool,
) -> Inference:
    """Make and enter an inference."""
    ledger.check_open()
    ledger.check_new(key)
    ledger.check_known(conclusion)
    if conclusion.id in {premise.id for premise in premises}:
        raise ledger.fault(
            "own-premise", f'"{conclusion.key}" cannot be a reason for itself'
        )
    if scheme is not None:
        ledger.check_kind(scheme, (Scheme,), "scheme")
    ledger.check_optional(warrant, "warrant")
    ledger.check_strength(strength)
    inference = Inference(
        map_key=ledger.map_key,
        key=key,
        position=position,
        premises=premises,
        conclusion=conclusion,
        scheme=scheme,
        warrant=warrant,
        reported=reported,
        strength=strength,
        anchors=ledger.check_anchors(anchors),
        whence=ledger.here(),
    )
    ledger.inferences.append(inference)
    ledger.enter_node(inference)
    return inference


def aimed(
    ledger: Ledger,
    target: Proposition | Inference,
    by: Proposition,
    verb: str,
    key: str | None,
    strength: float | None,
) -> str:
    """Check both ends of an attack, and name it."""
    ledger.check_open()
    ledger.check_kind(by, PROPOSITIONS, "what attacks")
    ledger.check_known(target)
    ledger.check_known(by)
    ledger.check_strength(strength)
    if target.id == by.id:
        raise ledger.fault("self-attack", f'"{by.key}" cannot attack itself')
    made = f"{by.key}-{verb}-{target.key}"
    ledger.check_new(made if key is None else key, made=key in (None, made))
    return made if key is None else key
