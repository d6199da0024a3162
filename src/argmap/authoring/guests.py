"""Guests: nodes of other maps, held to the rules that their own maps hold them to."""

from collections.abc import Iterator

from argmap.authoring.ledger import Ledger
from argmap.authoring.moves import (
    CONCLUSIONS,
    PROPOSITIONS,
    REASONS,
    REPORTED_REASONS,
    check_step,
    check_wording,
    listed_premises,
)
from argmap.model.inferences import Inference
from argmap.model.maps import ArgumentMap, Node
from argmap.model.propositions import Counterclaim, Proposition


def guests_in(ledger: Ledger, guest: Node | ArgumentMap) -> Iterator[Node]:
    """The node itself, or every node at home in the map."""
    if not isinstance(guest, ArgumentMap):
        yield guest
        return
    listed = {"propositions": guest.propositions, "inferences": guest.inferences}
    for name, nodes in listed.items():
        for node in ledger.check_sequence(nodes, name, "…"):
            ledger.check_kind(node, (*PROPOSITIONS, Inference), "what is adopted")
            if isinstance(node, (*PROPOSITIONS, Inference)):
                yield node


def check_guest(ledger: Ledger, node: Node) -> None:
    """Raise unless an author could have written the node at a draft of its map."""
    for key in (node.map_key, node.key, node.position):
        ledger.check_key(key)
    ledger.check_guest_anchors(node.anchors)
    for anchor in node.anchors:
        ledger.check_key(anchor.source)
    if isinstance(node, Inference):
        _check_step(ledger, node)
    else:
        _check_proposition(ledger, node)


def _check_proposition(ledger: Ledger, node: Proposition) -> None:
    check_wording(ledger, node)
    if isinstance(node, Counterclaim):
        ledger.check_guest_holder(node.holder)


def _check_step(ledger: Ledger, step: Inference) -> None:
    ledger.check_kind(step.reported, (bool,), "reported")
    ends = (Counterclaim,) if step.reported else CONCLUSIONS
    ledger.check_kind(step.conclusion, ends, "a conclusion")
    reasons = REPORTED_REASONS if step.reported else REASONS
    for end in (*listed_premises(ledger, step.premises, reasons), step.conclusion):
        check_guest(ledger, end)
    check_step(ledger, step)
