"""Measures of a map: how much of what it holds."""

from collections import Counter

from attrs import frozen

from argmap.model.maps import ArgumentMap


@frozen(kw_only=True)
class Counts:
    """How many of each kind a map holds, adopted nodes not counted."""

    claims: int
    premises: int
    recommendations: int
    counterclaims: int
    inferences: int
    attacks: int
    concessions: int
    alignments: int

    @property
    def propositions(self) -> int:
        """All four kinds together."""
        return self.claims + self.premises + self.recommendations + self.counterclaims


def counts_of(argument_map: ArgumentMap) -> Counts:
    """Count what a map holds."""
    kinds = Counter(proposition.kind for proposition in argument_map.propositions)
    return Counts(
        claims=kinds["claim"],
        premises=kinds["premise"],
        recommendations=kinds["recommendation"],
        counterclaims=kinds["counterclaim"],
        inferences=len(argument_map.inferences),
        attacks=len(argument_map.attacks),
        concessions=len(argument_map.concessions),
        alignments=len(argument_map.alignments),
    )
