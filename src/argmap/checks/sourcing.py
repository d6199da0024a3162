"""Objections to the sourcing: what is not anchored, what is never used."""

from collections.abc import Iterator

from argmap.analysis.walks import Bearings
from argmap.checks.problems import Finding, check
from argmap.checks.structure import about
from argmap.model.maps import ArgumentMap
from argmap.model.sources import Anchor


@check("unanchored", "warning", hint="give it anchors=[source.at(…)]")
def unanchored(argument_map: ArgumentMap, bearings: Bearings) -> Iterator[Finding]:
    """A proposition without an anchor, in a map that has sources.

    What is reconstructed says why the text leaves it unsaid, and needs none.
    """
    if not argument_map.sources:
        return
    for proposition in argument_map.propositions:
        if not proposition.anchors and proposition.reconstructed is None:
            yield about(proposition, f'"{proposition.key}" is not anchored to a source')


@check("unused-source", "warning", hint="anchor something to it, or take it out")
def unused_source(argument_map: ArgumentMap, bearings: Bearings) -> Iterator[Finding]:
    """A source that nothing is anchored to."""
    used = {anchor.source for anchor in _anchors(argument_map)}
    for source in argument_map.sources:
        if source.key not in used:
            yield Finding(
                message=f'nothing is anchored to source "{source.key}"',
                at=source.whence,
            )


def _anchors(argument_map: ArgumentMap) -> Iterator[Anchor]:
    for bearer in (
        *argument_map.propositions,
        *argument_map.inferences,
        *argument_map.attacks,
        *argument_map.concessions,
    ):
        yield from bearer.anchors
