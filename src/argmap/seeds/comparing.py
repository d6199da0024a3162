"""Compares a record with a text: what is the same, moved, altered or gone.

Only digests are compared. No splitter runs: paragraphs are lines, and a sentence is
looked for as a stretch of its recorded length.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from attrs import frozen

from argmap.seeds.normalising import Span, digest_of, paragraph_spans, stripped_span
from argmap.seeds.pairing import altered_pairs, kept_pairs
from argmap.seeds.records import Paragraph, Sentence, SourceRecord

Verdict = Literal["same", "moved", "altered", "gone"]
"""What became of a recorded stretch: its words stand where they stood; elsewhere; other
words stand in their place; nothing does."""


@frozen(kw_only=True)
class Finding:
    """What became of one recorded paragraph or sentence.

    Attributes:
        paragraph: The number of the paragraph in the record.
        sentence: The number of the sentence in it, or `None` for the paragraph.
        verdict: What became of it.
        was: Where it stood.
        now: Where it stands, or where other words stand in its place; `None` if gone.
        now_paragraph: The number of the paragraph of the text that holds `now`.
    """

    paragraph: int
    sentence: int | None = None
    verdict: Verdict
    was: Span
    now: Span | None = None
    now_paragraph: int | None = None


@frozen(kw_only=True)
class Comparison:
    """A record beside a text.

    Attributes:
        key: The key of the record.
        text: `same` or `altered`, for the text as a whole.
        findings: For each paragraph in its order: the paragraph, then its sentences.
        added: The numbers of the text's paragraphs that the record does not hold.
    """

    key: str
    text: Verdict
    findings: tuple[Finding, ...]
    added: tuple[int, ...]

    @property
    def differences(self) -> tuple[Finding, ...]:
        """The findings that are not `same`."""
        return tuple(found for found in self.findings if found.verdict != "same")

    @property
    def agrees(self) -> bool:
        """Whether the text is the recorded one, and the record true of it."""
        return self.text == "same" and not self.differences and not self.added


def compared(record: SourceRecord, text: str) -> Comparison:
    """What became of every paragraph and sentence of a record in a normalised text."""
    comparing = _Comparing(record, text)
    return Comparison(
        key=record.key,
        text="same" if digest_of(text) == record.digest else "altered",
        findings=tuple(comparing.findings()),
        added=comparing.added,
    )


class _Comparing:
    """One record and one text, with each recorded paragraph beside its partner."""

    def __init__(self, record: SourceRecord, text: str) -> None:
        self._record = record
        self._text = text
        self._spans = paragraph_spans(text)
        self._starts = [start for start, _ in self._spans]
        digests = [digest_of(text[start:end]) for start, end in self._spans]
        recorded = [paragraph.digest for paragraph in record.paragraphs]
        kept = kept_pairs(recorded, digests)
        self._kept = set(kept.values())
        self._places = self._places_of_lost_sentences(kept)
        altered = altered_pairs(kept, len(recorded), len(digests), self._kin(kept))
        self._partners = {**kept, **altered}
        claimed = set(self._partners.values())
        self.added = tuple(
            place + 1 for place in range(len(self._spans)) if place not in claimed
        )

    def findings(self) -> Iterator[Finding]:
        for old, paragraph in enumerate(self._record.paragraphs):
            partner = self._partners.get(old)
            yield self._paragraph_finding(paragraph, partner)
            if partner in self._kept:
                yield from self._kept_sentences(paragraph, partner)
            else:
                yield from self._lost_sentences(paragraph, partner)

    def _paragraph_finding(self, paragraph: Paragraph, partner: int | None) -> Finding:
        was = (paragraph.start, paragraph.end)
        if partner is None:
            return Finding(paragraph=paragraph.number, verdict="gone", was=was)
        now = self._spans[partner]
        stays = now == was and partner + 1 == paragraph.number
        verdict: Verdict = "same" if stays else "moved"
        if partner not in self._kept:
            verdict = "altered"
        return Finding(
            paragraph=paragraph.number,
            verdict=verdict,
            was=was,
            now=now,
            now_paragraph=partner + 1,
        )

    def _kept_sentences(self, paragraph: Paragraph, partner: int) -> Iterator[Finding]:
        shift = self._spans[partner][0] - paragraph.start
        for sentence in paragraph.sentences:
            now = (sentence.start + shift, sentence.end + shift)
            same = digest_of(self._text[slice(*now)]) == sentence.digest
            yield self._sentence_finding(
                paragraph, sentence, now, partner, altered=not same
            )

    def _lost_sentences(
        self, paragraph: Paragraph, partner: int | None
    ) -> Iterator[Finding]:
        """The sentences of a paragraph altered or gone, each sought by itself."""
        starts = [self._place(sentence, partner) for sentence in paragraph.sentences]
        for index, sentence in enumerate(paragraph.sentences):
            start = starts[index]
            if start is not None:
                now = (start, start + sentence.end - sentence.start)
                yield self._sentence_finding(
                    paragraph, sentence, now, self._paragraph_at(start)
                )
                continue
            gap = self._gap(paragraph.sentences, starts, index, partner)
            yield self._sentence_finding(
                paragraph, sentence, gap, partner, altered=True
            )

    def _sentence_finding(
        self,
        paragraph: Paragraph,
        sentence: Sentence,
        now: Span | None,
        holder: int | None,
        *,
        altered: bool = False,
    ) -> Finding:
        was = (sentence.start, sentence.end)
        if now is None or holder is None:
            verdict: Verdict = "gone"
            now, holder = None, None
        elif altered:
            verdict = "altered"
        else:
            stays = now == was and holder + 1 == paragraph.number
            verdict = "same" if stays else "moved"
        return Finding(
            paragraph=paragraph.number,
            sentence=sentence.number,
            verdict=verdict,
            was=was,
            now=now,
            now_paragraph=None if holder is None else holder + 1,
        )

    def _place(self, sentence: Sentence, partner: int | None) -> int | None:
        """Where a sentence stands now, in the partner if it can be; each place once."""
        places = self._places.get(_stretch(sentence), [])
        if not places:
            return None
        start, end = (0, 0) if partner is None else self._spans[partner]
        inside = [place for place in places if start <= place < end]
        chosen = inside[0] if inside else places[0]
        places.remove(chosen)
        return chosen

    def _gap(
        self,
        sentences: Sequence[Sentence],
        starts: Sequence[int | None],
        index: int,
        partner: int | None,
    ) -> Span | None:
        """The words of the partner between the nearest sentences found in it."""
        if partner is None:
            return None
        left, right = self._spans[partner]
        low, high = left, right
        for other, start in enumerate(starts):
            if start is None or not left <= start < right:
                continue
            if other < index:
                low = max(low, start + sentences[other].end - sentences[other].start)
            else:
                high = min(high, start)
        return stripped_span(self._text, low, high)

    def _paragraph_at(self, start: int) -> int | None:
        place = bisect_right(self._starts, start) - 1
        return place if place >= 0 and start < self._spans[place][1] else None

    def _kin(self, kept: Mapping[int, int]) -> dict[int, list[int]]:
        """For each lost paragraph, those of the text that hold its sentences."""
        return {
            old: [
                holder
                for sentence in paragraph.sentences
                for start in self._places.get(_stretch(sentence), [])
                if (holder := self._paragraph_at(start)) is not None
            ]
            for old, paragraph in enumerate(self._record.paragraphs)
            if old not in kept
        }

    def _places_of_lost_sentences(
        self, kept: Mapping[int, int]
    ) -> dict[tuple[str, int], list[int]]:
        """Where the words of sentences stand in the paragraphs that are not kept.

        A stretch is tried only where no word is cut at its ends.
        """
        wanted = {
            _stretch(sentence)
            for old, paragraph in enumerate(self._record.paragraphs)
            if old not in kept
            for sentence in paragraph.sentences
        }
        lengths = sorted({length for _, length in wanted})
        found: dict[tuple[str, int], list[int]] = {}
        for place, (left, right) in enumerate(self._spans):
            if place in self._kept:
                continue
            edges = self._edges(left, right)
            ends = set(edges)
            for start in edges:
                for length in lengths:
                    if start + length in ends:
                        words = self._text[start : start + length]
                        stretch = (digest_of(words), length)
                        if stretch in wanted:
                            found.setdefault(stretch, []).append(start)
        return found

    def _edges(self, left: int, right: int) -> list[int]:
        text = self._text
        within = (
            place
            for place in range(left + 1, right)
            if not (text[place - 1].isalnum() and text[place].isalnum())
        )
        return [left, *within, right]


def _stretch(sentence: Sentence) -> tuple[str, int]:
    return sentence.digest, sentence.end - sentence.start
