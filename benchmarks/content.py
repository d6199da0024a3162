"""The same claims for every peer: a tree of support and attack, written in each way."""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from attrs import frozen

_CHILDREN: Final = 3
_TENTHS_OF_SUPPORT: Final = 7
_WORDS: Final = (
    "buses",
    "fares",
    "evening",
    "riders",
    "council",
    "budget",
    "streets",
    "quieter",
    "routes",
    "reportedly",
)
_TEXT_WORDS: Final = 7

KEY: Final = "fares"
"""The key of the map."""


@frozen(kw_only=True)
class Stated:
    """A claim, and how it bears on an earlier one.

    Attributes:
        number: Its number, counted from 0.
        text: About 60 characters; the last word is like no other.
        target: The number of the claim that it supports or attacks; `None` at the top.
        attacks: Whether it attacks.
    """

    number: int
    text: str
    target: int | None
    attacks: bool


def claims(size: int) -> list[Stated]:
    """A tree of claims, seven in ten of which support what is above them."""
    return [
        Stated(
            number=number,
            text=_text(number),
            target=None if number == 0 else (number - 1) // _CHILDREN,
            attacks=number % 10 >= _TENTHS_OF_SUPPORT,
        )
        for number in range(size)
    ]


def mark(number: int) -> str:
    """The word by which a claim is found again in a peer's output."""
    return f"case{number}x"


def write_argmap(stated: Sequence[Stated], file: Path) -> None:
    """Write the claims as a JSON map of argmap."""
    reported = _reported(stated)
    document = {
        "argmap": 1,
        "key": KEY,
        "question": "Should the buses be free?",
        "language": "en",
        "licence": None,
        "sources": [],
        "positions": [{"key": "author", "holder": None, "thesis": f"{KEY}/c0"}],
        "propositions": [_proposition(claim, reported) for claim in stated],
        "inferences": [_inference(claim, reported) for claim in _supports(stated)],
        "attacks": [_attack(claim) for claim in stated if claim.attacks],
        "concessions": [],
        "alignments": [],
        "adopted": [],
        "waivers": [],
        "left_out": [],
        "renamed": [],
    }
    file.write_text(json.dumps(document, indent=2), encoding="utf-8")


def write_argdown(stated: Sequence[Stated], file: Path) -> None:
    """Write the claims as nested Argdown."""
    below: dict[int | None, list[Stated]] = {}
    for claim in stated:
        below.setdefault(claim.target, []).append(claim)
    lines = ["===", "title: Fares", "===", "", *_nested(stated[0], below, 0), ""]
    file.write_text("\n".join(lines), encoding="utf-8")


def write_plain(stated: Sequence[Stated], file: Path) -> None:
    """Write the claims as a plain JSON list, for a peer to make its own file of."""
    plain = [[claim.text, claim.target, claim.attacks] for claim in stated]
    file.write_text(json.dumps(plain), encoding="utf-8")


def _text(number: int) -> str:
    words = [_WORDS[(number + step * 3) % len(_WORDS)] for step in range(_TEXT_WORDS)]
    return f"{' '.join(words).capitalize()} {mark(number)}."


def _supports(stated: Sequence[Stated]) -> Iterator[Stated]:
    return (claim for claim in stated if claim.target is not None and not claim.attacks)


def _reported(stated: Sequence[Stated]) -> frozenset[int]:
    """The numbers of those on the other side: what attacks ours, and supports that."""
    reported: set[int] = set()
    for claim in stated:
        if claim.target is not None and (claim.target in reported) != claim.attacks:
            reported.add(claim.number)
    return frozenset(reported)


def _proposition(claim: Stated, reported: frozenset[int]) -> Mapping[str, object]:
    return {
        "key": f"c{claim.number}",
        "kind": "counterclaim" if claim.number in reported else "claim",
        "text": claim.text,
        "label": None,
        "position": "author",
        "anchors": [],
    }


def _inference(claim: Stated, reported: frozenset[int]) -> Mapping[str, object]:
    return {
        "key": f"step{claim.number}",
        "position": "author",
        "premises": [f"{KEY}/c{claim.number}"],
        "conclusion": f"{KEY}/c{claim.target}",
        "scheme": None,
        "warrant": None,
        "reported": claim.number in reported,
        "strength": None,
        "anchors": [],
    }


def _attack(claim: Stated) -> Mapping[str, object]:
    return {
        "key": f"c{claim.number}-rebuts-c{claim.target}",
        "kind": "rebuttal",
        "position": "author",
        "target": f"{KEY}/c{claim.target}",
        "by": f"{KEY}/c{claim.number}",
        "strength": None,
        "anchors": [],
    }


def _nested(
    claim: Stated, below: Mapping[int | None, Sequence[Stated]], depth: int
) -> Iterator[str]:
    sign = "" if claim.target is None else "- " if claim.attacks else "+ "
    yield f"{'  ' * depth}{sign}[c{claim.number}]: {claim.text}"
    for child in below.get(claim.number, ()):
        yield from _nested(child, below, depth + 1)
