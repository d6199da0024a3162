"""Makes a record from a text, and corrects it: sentences split or joined, kinds marked.

Every function takes and gives a whole record; none writes a file.
"""

import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from shlex import quote

from attrs import evolve

from argmap.errors import MissingPartError, SeedError
from argmap.seeds.normalising import Span, digest_of, paragraph_spans, stripped_span
from argmap.seeds.records import Paragraph, Sentence, SourceRecord
from argmap.whence import shown_path

Splitter = Callable[[str], Iterable[str]]
"""Cuts one paragraph into the stretches of its sentences, in their order."""


def sentence_splitter(language: str) -> Splitter:
    """The rule-based splitter of the `sentencex` library for a language.

    Raises:
        MissingPartError: `missing-part`, where the extra `source` is not installed.
    """
    try:
        from sentencex import segment
    except ImportError as error:
        raise missing_source_part("a source text is cut into sentences") from error
    return lambda paragraph: segment(language, paragraph)


def missing_source_part(purpose: str) -> MissingPartError:
    """The error that says how the extra `source` is installed."""
    return MissingPartError(
        "missing-part",
        f"{purpose} with a part that is not installed",
        hint=f"run: {_python()} -m pip install 'argmap[source]'",
    )


def _python() -> str:
    """What to call the running Python: by its path where that lies below the folder."""
    path = shown_path(sys.executable)
    return "python" if not sys.executable or Path(path).is_absolute() else quote(path)


def indexed(text: str, *, key: str, language: str, split: Splitter) -> SourceRecord:
    """A new record of a normalised text, without bibliographic facts or boilerplate."""
    paragraphs = [
        Paragraph(
            number=number,
            start=start,
            end=end,
            digest=digest_of(text[start:end]),
            sentences=_sentences(text, _sentence_spans(text, (start, end), split)),
        )
        for number, (start, end) in enumerate(paragraph_spans(text), 1)
    ]
    return SourceRecord(
        key=key,
        language=language,
        digest=digest_of(text),
        paragraphs=tuple(paragraphs),
    )


def _sentence_spans(text: str, paragraph: Span, split: Splitter) -> list[Span]:
    """Every word of the paragraph falls into a sentence, whatever the splitter does."""
    start, end = paragraph
    cuts = [start]
    cursor = start
    for stretch in split(text[start:end]):
        words = stretch.strip()
        found = text.find(words, cursor, end) if words else -1
        if found >= 0:
            cuts.append(found)
            cursor = found + len(words)
    ends = [*cuts[1:], end]
    spans = (stripped_span(text, *span) for span in zip(cuts, ends, strict=True))
    return [span for span in spans if span is not None]


def _sentences(text: str, spans: Sequence[Span]) -> tuple[Sentence, ...]:
    return tuple(
        Sentence(number=number, start=start, end=end, digest=digest_of(text[start:end]))
        for number, (start, end) in enumerate(spans, 1)
    )


def with_sentence_split(
    record: SourceRecord, text: str, *, paragraph: int, sentence: int, after: int
) -> SourceRecord:
    """The record with one sentence cut in two.

    Args:
        record: The record to correct.
        text: The normalised text of the record.
        paragraph: The number of the paragraph.
        sentence: The number of the sentence.
        after: How many code points of the sentence go to its first part.

    Raises:
        SeedError: `unknown-paragraph`, `unknown-sentence`, `text-differs`, or
            `empty-sentence` where a part would be blank.
    """
    _require_same_text(record, text)
    whole = record.sentence(paragraph, sentence)
    cut = whole.start + after
    first = stripped_span(text, whole.start, cut) if after > 0 else None
    second = stripped_span(text, cut, whole.end) if cut < whole.end else None
    if first is None or second is None:
        raise SeedError(
            "empty-sentence",
            f'sentence {paragraph}.{sentence} of "{record.key}" has'
            f" {whole.end - whole.start} characters; a cut after {after} leaves a"
            " part empty",
        )
    return _with_spans(record, text, paragraph, sentence, 1, [first, second])


def with_sentences_joined(
    record: SourceRecord, text: str, *, paragraph: int, sentence: int
) -> SourceRecord:
    """The record with one sentence and the next made one.

    Raises:
        SeedError: `unknown-paragraph`, `unknown-sentence`, `text-differs`.
    """
    _require_same_text(record, text)
    first = record.sentence(paragraph, sentence)
    second = record.sentence(paragraph, sentence + 1)
    spans = [(first.start, second.end)]
    return _with_spans(record, text, paragraph, sentence, 2, spans)


def with_boilerplate(
    record: SourceRecord, paragraphs: Iterable[int], kind: str | None
) -> SourceRecord:
    """The record with paragraphs marked as boilerplate of a kind, or as none (`None`).

    Raises:
        SeedError: `unknown-paragraph`.
    """
    for number in paragraphs:
        marked = evolve(record.paragraph(number), boilerplate=kind)
        record = _with_paragraph(record, marked)
    return record


def offset_before(
    record: SourceRecord, text: str, *, paragraph: int, sentence: int, words: str
) -> int:
    """How many code points of a sentence come before the given words.

    Raises:
        SeedError: `unknown-paragraph`, `unknown-sentence`, `text-differs`,
            `unknown-words`, where the words are not there, or more than once.
    """
    _require_same_text(record, text)
    place = record.sentence(paragraph, sentence)
    said = text[place.start : place.end]
    times = said.count(words) if words else 0
    if times == 1:
        return said.index(words)
    fault = "not in" if times == 0 else f"{times} times in"
    raise SeedError(
        "unknown-words",
        f'the words are {fault} sentence {paragraph}.{sentence} of "{record.key}"',
        hint="give words that occur once, or the number of characters",
    )


def _require_same_text(record: SourceRecord, text: str) -> None:
    if digest_of(text) != record.digest:
        raise SeedError(
            "text-differs",
            f'the text is not the one that "{record.key}" records',
            hint=f"run: argmap source check {record.key}",
        )


def _with_spans(
    record: SourceRecord,
    text: str,
    paragraph: int,
    sentence: int,
    count: int,
    spans: Sequence[Span],
) -> SourceRecord:
    """Puts `spans` in the place of `count` sentences, and numbers all afresh."""
    place = record.paragraph(paragraph)
    kept = [(each.start, each.end) for each in place.sentences]
    kept[sentence - 1 : sentence - 1 + count] = spans
    return _with_paragraph(record, evolve(place, sentences=_sentences(text, kept)))


def _with_paragraph(record: SourceRecord, changed: Paragraph) -> SourceRecord:
    paragraphs = list(record.paragraphs)
    paragraphs[changed.number - 1] = changed
    return evolve(record, paragraphs=tuple(paragraphs))
