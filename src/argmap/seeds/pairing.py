"""Pairs the paragraphs of a record with those of a text, by their digests alone.

Paragraphs are counted from 0 here, on both sides.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher


def kept_pairs(recorded: Sequence[str], present: Sequence[str]) -> dict[int, int]:
    """The pairs with the same digest: in the order that keeps most, then elsewhere."""
    matcher = SequenceMatcher(None, recorded, present, autojunk=False)
    pairs = {
        match.a + step: match.b + step
        for match in matcher.get_matching_blocks()
        for step in range(match.size)
    }
    claimed = set(pairs.values())
    free: dict[str, list[int]] = {}
    for new, digest in enumerate(present):
        if new not in claimed:
            free.setdefault(digest, []).append(new)
    for old, digest in enumerate(recorded):
        if old not in pairs and free.get(digest):
            pairs[old] = free[digest].pop(0)
    return pairs


def altered_pairs(
    kept: Mapping[int, int],
    old_count: int,
    new_count: int,
    kin: Mapping[int, Sequence[int]],
) -> dict[int, int]:
    """Partners for recorded paragraphs whose digest is nowhere in the text.

    Args:
        kept: The pairs with the same digest.
        old_count: How many paragraphs the record has.
        new_count: How many paragraphs the text has.
        kin: For a recorded paragraph, those of the text that hold sentences of it,
            one mention for each sentence.

    Returns:
        First, for each, the free paragraph that holds most of its sentences; then, for
        those without kin, the free paragraph between the same neighbours, in order.
    """
    pairs: dict[int, int] = {}
    claimed = set(kept.values())
    for old, holders in sorted(kin.items()):
        for new, _ in Counter(holders).most_common():
            if old not in kept and old not in pairs and new not in claimed:
                pairs[old] = new
                claimed.add(new)
    settled = {**kept, **pairs}
    for old in range(old_count):
        if old in settled:
            continue
        before = settled.get(old - 1, -1 if old == 0 else None)
        place = None if before is None else before + 1
        if place is not None and place < new_count and place not in claimed:
            settled[old] = pairs[old] = place
            claimed.add(place)
    return pairs
