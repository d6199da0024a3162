"""JSON: a map and all that is in it, both ways without loss."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NoReturn

from argmap.errors import LoadingError
from argmap.formats import Format, Setting
from argmap.formats.schema.playing import map_of
from argmap.formats.schema.recording import tree_of
from argmap.formats.schema.records import RepeatedFields, Unusable
from argmap.model.maps import ArgumentMap
from argmap.whence import Whence

_MOST_DIGITS = 30


def write(argument_map: ArgumentMap, setting: Setting) -> str:
    """The map as JSON, two spaces to a level, in the order of the map."""
    text = json.dumps(
        tree_of(argument_map), ensure_ascii=False, indent=2, allow_nan=False
    )
    return text + "\n"


def read(text: str, path: str, beside: Mapping[str, ArgumentMap]) -> ArgumentMap:
    """The map that a JSON file states.

    Args:
        text: What the file holds.
        path: The file, as errors name it.
        beside: Other maps by key, from which nodes are adopted.

    Raises:
        LoadingError: The file is not JSON (`json-syntax`), of a later format version
            (`newer-version`), of another shape (`json-fault`), or breaks a rule of
            authoring (the code of that rule).
        ArgmapErrors: Several of these.
    """
    return map_of(_parsed(text, path), path, beside, code="json-fault")


def _parsed(text: str, path: str) -> object:
    try:
        tree: object = json.loads(
            text,
            object_pairs_hook=_object,
            parse_int=_whole_number,
            parse_constant=Unusable,
        )
    except json.JSONDecodeError as error:
        _refuse(f"{error.msg.lower()}, column {error.colno}", path, error.lineno)
    except RecursionError:
        _refuse("the file is nested too deeply", path, None)
    return tree


def _refuse(message: str, path: str, line: int | None) -> NoReturn:
    raise LoadingError("json-syntax", message, at=Whence(path, line)) from None


def _object(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    fields = dict(pairs)
    if len(fields) == len(pairs):
        return fields
    times = Counter(name for name, _ in pairs)
    repeated = tuple(name for name, count in times.items() if count > 1)
    return RepeatedFields.of(fields, repeated)


def _whole_number(digits: str) -> int | Unusable:
    if len(digits) > _MOST_DIGITS:
        return Unusable(f"a number of {len(digits)} digits")
    return int(digits)


FORMAT = Format(name="json", title="JSON", suffix=".json", write=write, read=read)
