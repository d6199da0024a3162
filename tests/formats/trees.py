"""The nested values of a good file, and ways to break and to name places in them."""

import json
import re
from collections.abc import Callable

from argmap.formats import Setting
from argmap.formats.json import write
from tests.examples import linked_saturday_library

Change = Callable[[dict[str, object]], object]

LOOSE = {
    "key": "loose",
    "kind": "claim",
    "text": "Nothing in the map refers to this claim.",
    "label": None,
    "position": "caretakers",
    "anchors": [
        {"source": "staffing-review", "paragraph": 2, "sentence": 1, "through": 2}
    ],
}
"""A proposition that a change can spoil without spoiling anything else."""


def good_tree() -> dict[str, object]:
    """A good file that uses every kind of entry and field."""
    tree: dict[str, object] = json.loads(write(linked_saturday_library(), Setting()))
    propositions = tree["propositions"]
    assert isinstance(propositions, list)
    propositions.append(json.loads(json.dumps(LOOSE)))
    return tree


def numbered(tree: dict[str, object], place: str) -> str:
    """A place with a key in its brackets, as in `propositions[loose].text`, counted."""
    section, _, rest = place.partition("[")
    entries = tree.get(section)
    if not rest or not isinstance(entries, list):
        return place
    name, _, rest = rest.partition("]")
    return f"{section}[{index_of(entries, name)}]{rest}"


def index_of(entries: list[dict[str, object]], name: str) -> int:
    """Where the entry of that key stands; a number stands for itself."""
    if name.isdigit():
        return int(name)
    if name == "new":
        return len(entries)
    keys = [entry.get("key") for entry in entries]
    return keys.index(name)


def put(place: str, value: object) -> Change:
    """A change that puts a value at a place."""

    def change(tree: dict[str, object]) -> None:
        holder, last = _holder(tree, place)
        if isinstance(holder, list) and last == len(holder):
            holder.append(value)
        else:
            holder[last] = value  # type: ignore[index]

    return change


def drop(place: str) -> Change:
    """A change that takes away what stands at a place."""

    def change(tree: dict[str, object]) -> None:
        holder, last = _holder(tree, place)
        del holder[last]  # type: ignore[attr-defined]

    return change


def add(section: str, **fields: object) -> Change:
    """A change that adds an entry to a section."""

    def change(tree: dict[str, object]) -> None:
        entries = tree[section]
        assert isinstance(entries, list)
        entries.append(fields)

    return change


def both(*changes: Change) -> Change:
    """Several changes, one after the other."""

    def change(tree: dict[str, object]) -> None:
        for each in changes:
            each(tree)

    return change


def _holder(tree: dict[str, object], place: str) -> tuple[object, str | int]:
    """The object or list that holds a place, and the name or index within."""
    steps: list[str | int] = [
        int(step) if step.isdigit() else step
        for step in re.findall(r"[^.\[\]]+", numbered(tree, place))
    ]
    found: object = tree
    for step in steps[:-1]:
        found = found[step]  # type: ignore[index]
    return found, steps[-1]
