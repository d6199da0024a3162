"""What every verb of a desk does with a node: check it, then enter it."""

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

PROPOSITIONS = (Claim, Premise, Recommendation, Counterclaim)
CONCLUSIONS = (Claim, Recommendation)
REASONS = (Claim, Premise, Recommendation)
REPORTED_REASONS = (Counterclaim, Premise)

_P = TypeVar("_P", Claim, Premise, Recommendation, Counterclaim)


def proposed(ledger: Ledger, node: _P) -> _P:
    """Check a proposition of this map, and enter it."""
    ledger.check_open()
    ledger.check_new(node.key)
    check_wording(ledger, node)
    if isinstance(node, Counterclaim):
        ledger.check_holder(node.holder)
    return ledger.proposed(node)


def check_wording(ledger: Ledger, node: Proposition) -> None:
    """Raise unless every output can carry what a proposition says."""
    ledger.check_text(node.text, "text")
    ledger.check_label(node.short)
    ledger.check_language(node.language)
    ledger.check_optional(node.reconstructed, "reconstructed")
    ledger.check_optional(node.origin, "origin")
    if isinstance(node, Recommendation):
        ledger.check_optional(node.addressee, "addressee")


def premises_of(
    ledger: Ledger, because: object, kinds: tuple[type, ...]
) -> tuple[Proposition, ...]:
    """The premises, each known and of an allowed kind, at least one, each once."""
    premises = listed_premises(ledger, because, kinds)
    for premise in premises:
        ledger.check_known(premise)
    return premises


def listed_premises(
    ledger: Ledger, because: object, kinds: tuple[type, ...]
) -> tuple[Proposition, ...]:
    """The premises, each of an allowed kind, at least one, each once."""
    premises: list[Proposition] = []
    for premise in ledger.check_sequence(because, "because", "…"):
        ledger.check_kind(premise, kinds, "a premise of this step")
        if isinstance(premise, PROPOSITIONS):
            premises.append(premise)
    if not premises:
        raise ledger.fault("empty-because", "a step needs at least one premise")
    if len({premise.id for premise in premises}) < len(premises):
        raise ledger.fault("repeated-premise", "a premise is named twice")
    return tuple(premises)


def inferred(ledger: Ledger, step: Inference) -> Inference:
    """Check a step of this map, and enter it."""
    ledger.check_open()
    ledger.check_new(step.key)
    ledger.check_known(step.conclusion)
    check_step(ledger, step)
    ledger.inferences.append(step)
    ledger.enter_node(step)
    return step


def check_step(ledger: Ledger, step: Inference) -> None:
    """Raise unless a step leads on, by a licence that every output can carry."""
    if step.conclusion.id in {premise.id for premise in step.premises}:
        raise ledger.fault(
            "own-premise", f'"{step.conclusion.key}" cannot be a reason for itself'
        )
    if step.scheme is not None:
        ledger.check_kind(step.scheme, (Scheme,), "scheme")
    ledger.check_optional(step.warrant, "warrant")
    ledger.check_strength(step.strength)


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
