"""What became of a map, as lines for a terminal and as JSON."""

import json
import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Final

from argmap.analysis.changes import VERBS, Change, Changes
from argmap.analysis.fields import Field, Part
from argmap.model.alignments import Alignment
from argmap.model.attacks import Attack
from argmap.model.inferences import Inference
from argmap.model.propositions import Proposition

_WORDS: Final = re.compile(r"\S+|\s+")


def changes_lines(changes: Changes) -> Iterator[str]:
    """A line for the whole, and one for each change; words that differ are marked."""
    yield f"{_title(changes)}: {_counts(changes)}"
    for change in changes.found:
        yield f"{change.verb} {_named(change.part)}{_told(change)}"


def changes_json(changes: Changes) -> str:
    """The changes as an object: keys, counts, and a list of every change."""
    document = {
        "old": changes.old.key,
        "new": changes.new.key,
        "counts": {verb: len(changes.by(verb)) for verb in VERBS},
        "changes": [_object(change) for change in changes.found],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def word_diff(old: str, new: str) -> str:
    """Both texts in one: what is gone as `[-…-]`, what is new as `{+…+}`."""
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    parts: list[str] = []
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for tag, start, end, start_new, end_new in matcher.get_opcodes():
        gone, come = "".join(before[start:end]), "".join(after[start_new:end_new])
        if tag == "equal":
            parts.append(gone)
            continue
        parts += [f"[-{gone}-]"] if gone else []
        parts += [f"{{+{come}+}}"] if come else []
    return "".join(parts)


def _title(changes: Changes) -> str:
    if changes.old.key == changes.new.key:
        return changes.new.key
    return f"{changes.old.key} → {changes.new.key}"


def _counts(changes: Changes) -> str:
    counts = {verb: len(changes.by(verb)) for verb in VERBS}
    told = [f"{count} {verb}" for verb, count in counts.items() if count]
    return ", ".join(told) or "no changes"


def _named(part: Part) -> str:
    return f"{part.about} {part.key}" if part.family != "map" else part.about


def _told(change: Change) -> str:
    if change.verb in ("added", "removed"):
        said = _said(change.part)
        return f": {said}" if said else ""
    if change.verb == "reworded" and list(change.fields) == ["text"]:
        return f": {_difference(*change.fields['text'])}"
    differences = (
        f"{name}: {_difference(*both, whole=change.verb != 'reworded')}"
        for name, both in change.fields.items()
    )
    return ": " + "; ".join(differences)


def _difference(old: Field, new: Field, *, whole: bool = False) -> str:
    if old is None or new is None or not whole:
        return word_diff(old or "", new or "")
    return f"{old} → {new}"


def _said(part: Part) -> str:
    """What a part says, in a line."""
    item = part.item
    if isinstance(item, Proposition):
        return item.text
    if isinstance(item, Inference):
        premises = ", ".join(each.key for each in item.premises)
        return f"{premises} → {item.conclusion.key}"
    if isinstance(item, Attack):
        return f"{item.by.key} {item.verb} {item.target.key}"
    if isinstance(item, Alignment):
        return f"{item.left.key} {item.kind} {item.right.key}: {item.note}"
    return ""


def _object(change: Change) -> dict[str, object]:
    document: dict[str, object] = {
        "verb": change.verb,
        "about": change.part.about,
        "key": change.part.key,
    }
    if change.old is not None and change.old.key != change.part.key:
        document["was"] = change.old.key
    if change.verb in ("added", "removed"):
        return document | {"says": _said(change.part)}
    fields = {
        name: {"old": old, "new": new} for name, (old, new) in change.fields.items()
    }
    return document | {"fields": fields}
