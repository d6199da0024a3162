"""Maps compared up to the order in which independent things were written."""

import json

from argmap import ArgumentMap
from argmap.formats.schema.recording import tree_of
from argmap.formats.schema.values import is_list, is_object


def settled(argument_map: ArgumentMap) -> object:
    """All that a map holds, every list of it sorted, and each entry once."""
    tree: object = json.loads(json.dumps(tree_of(argument_map)))
    return _settled(tree)


def _settled(value: object) -> object:
    if is_object(value):
        return {name: _settled(inner) for name, inner in value.items()}
    if is_list(value):
        return sorted({json.dumps(_settled(each), sort_keys=True) for each in value})
    return value
