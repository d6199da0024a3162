"""Quick reading of nested values that a reader of ours made: no rule is judged twice.

Authoring judges the wording, the keys and the numbers of nodes and attacks again. Where
that finds a fault, the entry is read strictly (`argmap.formats.schema.structuring`),
which tells all that is wrong with it.
"""

from collections.abc import Callable, Mapping
from typing import TypeVar

import attrs

from argmap.formats.schema import records
from argmap.formats.schema.structuring import misfits
from argmap.formats.schema.values import (
    RULES,
    Rule,
    ShapeError,
    is_object,
    listing,
    word,
)

_R = TypeVar("_R")


def assembled(value: object, kind: type[_R]) -> _R | None:
    """The record of a node or an attack whose values are of the right types.

    `None` where it is to be read strictly: its fields are too few, too many or do not
    go together, its holder is an agent, or it is a record of another kind.
    """
    shape = _ASSEMBLED.get(kind)
    if shape is None or not is_object(value) or any(misfits(shape, value)):
        return None
    fields = {**value}
    try:
        for name, rule in _RULES.items():
            if fields.get(name) is not None:
                fields[name] = rule(fields[name])
        return _made(kind, fields)
    except (TypeError, ShapeError):
        return None


def _made(kind: Callable[..., _R], fields: Mapping[str, object]) -> _R:
    return kind(**fields)


def _anchor(value: object) -> records.AnchorRecord:
    if not is_object(value) or any(misfits(records.AnchorRecord, value)):
        raise ShapeError("is to be read strictly")
    return _made(records.AnchorRecord, value)


_ASSEMBLED: Mapping[object, type[attrs.AttrsInstance]] = {
    kind: kind
    for kind in (
        records.PropositionRecord,
        records.InferenceRecord,
        records.AttackRecord,
    )
}
_RULES: Mapping[str, Rule] = {
    "anchors": lambda value: tuple(map(_anchor, listing(value))),
    "premises": lambda value: tuple(listing(value)),
    "scheme": RULES[records.SchemeSlug],
    "holder": word,
}
"""What authoring takes as it is."""
