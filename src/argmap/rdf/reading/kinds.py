"""The classes of argmap's vocabulary: what a thing is, and what may be said of it."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from argmap.rdf import vocabulary as v
from argmap.rdf.reading.asking import Asking, named

PROPOSITIONS: Final = {
    v.CLAIM: "claim",
    v.PREMISE_KIND: "premise",
    v.RECOMMENDATION: "recommendation",
    v.COUNTERCLAIM_KIND: "counterclaim",
}
ATTACKS: Final = {
    v.REBUTTAL: "rebuttal",
    v.UNDERMINING: "undermining",
    v.UNDERCUT: "undercut",
}
RELATIONS: Final = {
    v.AGREES_WITH: "agrees",
    v.CONTRADICTS: "contradicts",
    v.DISPUTES_FACT: "disputes-fact",
    v.QUALIFIES: "qualifies",
    v.RESTATES: "restates",
}
SYMMETRIC: Final = (v.AGREES_WITH, v.CONTRADICTS, v.DISPUTES_FACT)
EDGES: Final = {
    v.REBUTTAL: v.REBUTS,
    v.UNDERMINING: v.UNDERMINES,
    v.UNDERCUT: v.UNDERCUTS,
}

_EVERYWHERE = frozenset({v.TYPE, v.IN_MAP})
_ANCHORED = _EVERYWHERE | {v.IN_POSITION, v.ANCHOR}
_PROPOSITION = _ANCHORED | {
    *(v.PREF_LABEL, v.LABELLED, v.TEXT, v.LANGUAGE, v.RECONSTRUCTED, v.IDENTIFIER),
    *(v.ADDRESSEE, v.HELD_BY, v.HOLDER_NAME),
    *(v.SUPPORTS, v.ATTACKS, *EDGES.values(), *RELATIONS),
}
_ATTACK = _ANCHORED | {v.ATTACKER, v.ATTACKED, v.STRENGTH}
_MAP = _EVERYWHERE | {
    *(v.IDENTIFIER, v.TITLE, v.LANGUAGE, v.LICENSE, v.LICENCE),
    *(v.SOURCE_OF, v.ADOPTS, v.HAS_POSITION),
}
_POSITION = _EVERYWHERE | {
    *(v.HOLDER, v.HOLDER_NAME, v.THESIS, v.ENDORSES, v.REJECTS, v.CONCEDES)
}
_INFERENCE = _ANCHORED | {
    *(v.PREMISE, v.CONCLUSION, v.SCHEME, v.WARRANT, v.STRENGTH),
    *(v.REPORTED, v.HELD_BY),
}
_ALIGNMENT = _EVERYWHERE | {
    *(v.LEFT, v.RIGHT, v.RELATION, v.NOTE, v.STRENGTH),
    *(v.ATTRIBUTED_TO, v.HOLDER_NAME),
}

CARRIED: Final = {
    v.ARGUMENT_MAP: _MAP,
    v.POSITION: _POSITION,
    **dict.fromkeys(PROPOSITIONS, _PROPOSITION),
    v.INFERENCE: _INFERENCE,
    **dict.fromkeys(ATTACKS, _ATTACK),
    v.CONCESSION: _ANCHORED | {v.COUNTERCLAIM, v.EXTENT},
    v.ALIGNMENT: _ALIGNMENT,
    v.WAIVER: _EVERYWHERE | {v.CODE, v.WAIVES, v.REASON},
    v.LEFT_OUT: _EVERYWHERE | {v.SOURCE_OF, v.PARAGRAPH, v.REASON},
}
"""What a map can carry of a thing of each class."""

_WHOLES = {v.PROPOSITION: PROPOSITIONS, v.CONFLICT: ATTACKS}


def kind_of(iri: str, asking: Asking) -> str | None:
    """The one class of a thing, or `None` where it is of none of ours."""
    kind, faults = _judged(asking.says.types(iri))
    for fault in faults:
        asking.fault(iri, fault)
    return kind


@lru_cache
def _judged(types: frozenset[str]) -> tuple[str | None, Sequence[str]]:
    """The one of our classes, and which of the classes cannot go together.

    Most things of a file are of the same few classes.
    """
    found = sorted(types & CARRIED.keys())
    if len(found) > 1:
        return None, [f"is at once {named(found[0])} and {named(found[1])}"]
    faults: list[str] = []
    for whole, kinds in _WHOLES.items():
        if whole in types and not found:
            words = ", ".join(map(named, kinds))
            faults.append(f"is {named(whole)}, and none of {words}")
        elif whole in types and found[0] not in kinds:
            return None, [*faults, f"is at once {named(whole)} and {named(found[0])}"]
    return (found[0] if found else None), faults


def uncarried(iri: str, kind: str, asking: Asking) -> Sequence[str]:
    """The properties of a thing that no map can hold."""
    carried, told = CARRIED[kind], asking.says.of(iri)
    if told.keys() <= carried:
        return ()
    return [predicate for predicate in told if predicate not in carried]
