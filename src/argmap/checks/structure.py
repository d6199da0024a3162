"""Objections to the structure: what hangs loose, circles, or stands on nothing."""

from collections.abc import Iterator, Sequence

from argmap.analysis.answers import is_answered
from argmap.analysis.walks import Bearings, circles_of, connected_to
from argmap.checks.problems import Finding, check
from argmap.model.maps import ArgumentMap
from argmap.model.propositions import (
    Claim,
    Counterclaim,
    Premise,
    Proposition,
    Recommendation,
)

_SHOWN = 8


def about(proposition: Proposition, message: str) -> Finding:
    """A finding about a proposition, at its line."""
    return Finding(message=message, node=proposition.id, at=proposition.whence)


@check("missing-thesis", "error", hint="say stands_for(…) at its desk")
def missing_thesis(argument_map: ArgumentMap, bearings: Bearings) -> Iterator[Finding]:
    """A position that stands for nothing, or a map that holds no position at all.

    A map that only adopts, to set others side by side, needs none of its own.
    """
    if not argument_map.positions and not argument_map.adopted:
        yield Finding(message="the map has no position, and so no thesis")
    for position in argument_map.positions:
        if position.thesis is None:
            yield Finding(
                message=f'position "{position.key}" has no thesis', at=position.whence
            )


@check("unconnected", "error", hint="infer from it, attack with it, or leave it out")
def unconnected(argument_map: ArgumentMap, bearings: Bearings) -> Iterator[Finding]:
    """A proposition that no relation connects to a thesis, however far."""
    theses = [
        position.thesis
        for position in argument_map.positions
        if position.thesis is not None
    ]
    connected = connected_to(theses, argument_map)
    for proposition in argument_map.propositions:
        if proposition.id not in connected:
            yield about(
                proposition, f'nothing connects "{proposition.key}" to a thesis'
            )


@check(
    "unsupported-claim", "warning", hint="infer it from something, or state a premise"
)
def unsupported_claim(
    argument_map: ArgumentMap, bearings: Bearings
) -> Iterator[Finding]:
    """A claim without support."""
    for proposition in argument_map.propositions:
        if isinstance(proposition, Claim) and proposition.id not in bearings.steps_to:
            yield about(proposition, f'nothing supports the claim "{proposition.key}"')


@check("supported-premise", "warning", hint="make it a claim")
def supported_premise(
    argument_map: ArgumentMap, bearings: Bearings
) -> Iterator[Finding]:
    """A premise that something supports: then it is not taken as given."""
    for proposition in argument_map.propositions:
        if isinstance(proposition, Premise) and proposition.id in bearings.steps_to:
            yield about(proposition, f'the premise "{proposition.key}" is argued for')


@check("circular-support", "error")
def circular_support(
    argument_map: ArgumentMap, bearings: Bearings
) -> Iterator[Finding]:
    """A circle of support: each supports the others, so none is supported."""
    for circle in circles_of(argument_map):
        yield about(
            circle[0], f"these support one another in a circle: {_keys(circle)}"
        )


def _keys(circle: Sequence[Proposition]) -> str:
    keys = ", ".join(f'"{proposition.key}"' for proposition in circle[:_SHOWN])
    rest = len(circle) - _SHOWN
    return f"{keys} and {rest} more" if rest > 0 else keys


@check(
    "unanswered-counterclaim", "warning", hint="attack it, concede it, or waive this"
)
def unanswered_counterclaim(
    argument_map: ArgumentMap, bearings: Bearings
) -> Iterator[Finding]:
    """A counterclaim that is neither answered nor conceded.

    An attack on the inference that leads to it answers it too, and so does an answer
    to what it serves as a reason for.
    """
    for proposition in argument_map.propositions:
        if isinstance(proposition, Counterclaim) and not is_answered(
            proposition, bearings
        ):
            yield about(
                proposition,
                f'the counterclaim "{proposition.key}" is neither answered '
                "nor conceded",
            )


@check(
    "bare-facts",
    "warning",
    hint="add the claim or the value that leads from what is to what should be done",
)
def bare_facts(argument_map: ArgumentMap, bearings: Bearings) -> Iterator[Finding]:
    """A recommendation that rests on premises alone, without a bridge to "should".

    A premise bridges where the inference states its warrant.
    """
    for proposition in argument_map.propositions:
        if not isinstance(proposition, Recommendation):
            continue
        steps = bearings.steps_to.get(proposition.id, ())
        bridged = any(
            step.warrant is not None
            or any(not isinstance(premise, Premise) for premise in step.premises)
            for step in steps
        )
        if steps and not bridged:
            yield about(
                proposition,
                f'the recommendation "{proposition.key}" rests on facts alone',
            )
