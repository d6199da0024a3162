"""Source records that fit a map: every place that it names exists in them."""

from collections import defaultdict
from collections.abc import Iterator
from hashlib import sha256
from typing import Final

from argmap.model.inferences import Inference
from argmap.model.maps import ArgumentMap, Node
from argmap.model.sources import Anchor
from argmap.seeds.records import Paragraph, Sentence, SourceRecord

_LENGTH: Final = 40
_DIGEST: Final = sha256(b"").hexdigest()


def records_for(argument_map: ArgumentMap) -> dict[str, SourceRecord]:
    """Records, by key, of the sources of a map, in which all its anchors resolve.

    They have as many paragraphs and sentences as the map points at, each sentence of 40
    code points with one space behind it; no text belongs to them.
    """
    counts = {source.key: defaultdict[int, int](int) for source in argument_map.sources}
    for anchor in _places(argument_map):
        if anchor.source in counts:
            paragraphs = counts[anchor.source]
            last = anchor.through or anchor.sentence or 1
            paragraphs[anchor.paragraph] = max(paragraphs[anchor.paragraph], last)
    return {key: _record(key, paragraphs) for key, paragraphs in counts.items()}


def _places(argument_map: ArgumentMap) -> Iterator[Anchor]:
    yield from argument_map.anchors
    for guest in _guests(argument_map):
        yield from guest.anchors
    for left_out in argument_map.left_out:
        yield Anchor(source=left_out.source, paragraph=left_out.paragraph)


def _guests(argument_map: ArgumentMap) -> Iterator[Node]:
    """The adopted nodes, and the ends of the adopted steps."""
    for node in argument_map.adopted:
        yield node
        if isinstance(node, Inference):
            yield from (*node.premises, node.conclusion)


def _record(key: str, counts: defaultdict[int, int]) -> SourceRecord:
    place = 0
    paragraphs: list[Paragraph] = []
    for number in range(1, max(counts, default=1) + 1):
        sentences = tuple(_sentences(counts.get(number, 1), place))
        start, place = place, sentences[-1].end + 1
        paragraphs.append(
            Paragraph(
                number=number,
                start=start,
                end=place - 1,
                digest=_DIGEST,
                sentences=sentences,
            )
        )
    return SourceRecord(
        key=key, language="en", digest=_DIGEST, paragraphs=tuple(paragraphs)
    )


def _sentences(count: int, place: int) -> Iterator[Sentence]:
    for number in range(count):
        start = place + number * (_LENGTH + 1)
        yield Sentence(
            number=number + 1, start=start, end=start + _LENGTH, digest=_DIGEST
        )
