"""Which nodes may stand at which end of a relation."""

from collections.abc import Callable
from typing import Final, Generic, TypeVar

from attrs import frozen

from argmap.model.inferences import Inference
from argmap.model.maps import Node
from argmap.model.propositions import (
    Claim,
    Counterclaim,
    Premise,
    Proposition,
    Recommendation,
    Thesis,
)

_N = TypeVar("_N", bound=Node)


@frozen(kw_only=True)
class End(Generic[_N]):
    """One end of a relation.

    Attributes:
        words: What may stand there, in words.
        fits: Hands on a node that may stand there, and `None` for any other.
    """

    words: str
    fits: Callable[[Node], _N | None]


def kind_of(node: Node) -> str:
    """What a node is, in words."""
    return "an inference" if isinstance(node, Inference) else f"a {node.kind}"


def _thesis(node: Node) -> Thesis | None:
    return node if isinstance(node, Claim | Recommendation) else None


def _reason(node: Node) -> Claim | Premise | Recommendation | None:
    return node if isinstance(node, Claim | Premise | Recommendation) else None


def _reported_reason(node: Node) -> Counterclaim | Premise | None:
    return node if isinstance(node, Counterclaim | Premise) else None


def _argued(node: Node) -> Claim | Recommendation | Counterclaim | None:
    return node if isinstance(node, Claim | Recommendation | Counterclaim) else None


def _proposition(node: Node) -> Proposition | None:
    return None if isinstance(node, Inference) else node


THESIS: Final[End[Thesis]] = End(
    words="a thesis is a claim or a recommendation",
    fits=_thesis,
)
CONCLUSION: Final[End[Thesis]] = End(
    words="a conclusion is a claim or a recommendation",
    fits=_thesis,
)
REASON: Final[End[Claim | Premise | Recommendation]] = End(
    words="a premise of an inference is a claim, a premise or a recommendation",
    fits=_reason,
)
REPORTED_CONCLUSION: Final[End[Counterclaim]] = End(
    words="the conclusion of a reported inference is a counterclaim",
    fits=lambda node: node if isinstance(node, Counterclaim) else None,
)
REPORTED_REASON: Final[End[Counterclaim | Premise]] = End(
    words="a premise of a reported inference is a counterclaim or a premise",
    fits=_reported_reason,
)
REBUTTED: Final[End[Claim | Recommendation | Counterclaim]] = End(
    words="the target of a rebuttal is a claim, a recommendation or a counterclaim",
    fits=_argued,
)
UNDERMINED: Final[End[Premise]] = End(
    words="the target of an undermining is a premise",
    fits=lambda node: node if isinstance(node, Premise) else None,
)
UNDERCUT: Final[End[Inference]] = End(
    words="the target of an undercut is an inference",
    fits=lambda node: node if isinstance(node, Inference) else None,
)
CONCEDED: Final[End[Counterclaim]] = End(
    words="what is conceded is a counterclaim",
    fits=lambda node: node if isinstance(node, Counterclaim) else None,
)
PROPOSITION: Final[End[Proposition]] = End(
    words="this end is a proposition",
    fits=_proposition,
)
ANY_NODE: Final[End[Node]] = End(
    words="this is a node",
    fits=lambda node: node,
)
