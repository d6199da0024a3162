"""The same map for every tool: positions, propositions, steps and attacks, no more.

Anchors and alignments are left out, since arguebuf and Argdown have none to draw.
"""

import json
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from argmap import ArgumentMap
from argmap.formats import Setting
from argmap.formats.json import write as json_of
from argmap.model.attacks import Undercut
from argmap.model.inferences import Inference
from argmap.model.propositions import Proposition

MARK: Final = re.compile(r"By\s+finding\s+(\d+),")
"""How the text of a proposition of a generated map begins; its number."""


def write_argmap(argument_map: ArgumentMap, file: Path) -> None:
    """Write a map as JSON of argmap."""
    document: dict[str, list[dict[str, object]]] = json.loads(
        json_of(argument_map, Setting())
    )
    for kind in ("propositions", "inferences", "attacks"):
        for each in document[kind]:
            each["anchors"] = []
    bare = {**document, "sources": [], "alignments": []}
    file.write_text(json.dumps(bare, indent=2), encoding="utf-8")


def write_plain(argument_map: ArgumentMap, file: Path) -> None:
    """Write a map as lists in JSON, for a peer to make its own file of.

    `atoms` are key and text, `steps` are key, premises and conclusion, `attacks` are
    attacker and target, which may be a step.
    """
    plain = {
        "atoms": [[each.key, each.text] for each in argument_map.propositions],
        "steps": [
            [step.key, [each.key for each in step.premises], step.conclusion.key]
            for step in argument_map.inferences
        ],
        "attacks": [
            [attack.by.key, attack.target.key] for attack in argument_map.attacks
        ],
    }
    file.write_text(json.dumps(plain), encoding="utf-8")


def write_argdown(argument_map: ArgumentMap, file: Path) -> None:
    """Write a map as Argdown, a heading for each position.

    A step of one premise, and an attack, stand below what they lead to. A step that is
    linked or undercut is an argument of its own, with premises and conclusion.
    """
    lines = ["===", f"title: {argument_map.question}", "===", ""]
    undercuts = _undercuts(argument_map)
    below = _below(argument_map, undercuts)
    for position in argument_map.positions:
        lines += [f"# {position.holder_name}", ""]
        for each in argument_map.propositions:
            if each.position == position.key:
                lines += [f"[{each.key}]: {each.text}", *below.get(each.key, ()), ""]
        for step in argument_map.inferences:
            if step.position == position.key and _is_argument(step, undercuts):
                lines += _argument(step, undercuts.get(step.key, ()))
    file.write_text("\n".join(lines), encoding="utf-8")


def _undercuts(argument_map: ArgumentMap) -> Mapping[str, list[Proposition]]:
    """What undercuts each step, by its key."""
    found: dict[str, list[Proposition]] = {}
    for attack in argument_map.attacks:
        if isinstance(attack, Undercut):
            found.setdefault(attack.target.key, []).append(attack.by)
    return found


def _is_argument(step: Inference, undercuts: Collection[str]) -> bool:
    return len(step.premises) > 1 or step.key in undercuts


def _below(
    argument_map: ArgumentMap, undercuts: Collection[str]
) -> Mapping[str, list[str]]:
    """The lines below each proposition, by its key."""
    below: dict[str, list[str]] = {}
    for step in argument_map.inferences:
        if not _is_argument(step, undercuts):
            for only in step.premises:
                below.setdefault(step.conclusion.key, []).append(f"  + [{only.key}]")
    for attack in argument_map.attacks:
        if not isinstance(attack, Undercut):
            below.setdefault(attack.target.key, []).append(f"  - [{attack.by.key}]")
    return below


def _argument(step: Inference, undercuts: Sequence[Proposition]) -> Iterator[str]:
    yield from (f"<{step.key}>", "")
    for number, premise in enumerate(step.premises, start=1):
        yield f"({number}) [{premise.key}]"
    yield from ("----", f"({len(step.premises) + 1}) [{step.conclusion.key}]", "")
    for by in undercuts:
        yield from (f"<{step.key}>", f"  <_ [{by.key}]", "")
