"""What `argmap source` works on: records and texts, found by what a person typed."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from argmap.cli.wording import counted
from argmap.errors import SeedError, did_you_mean
from argmap.model.keys import is_key
from argmap.reports.lines import printable
from argmap.seeds.finding import candidates, text_of, text_path
from argmap.seeds.normalising import digest_of, read_text
from argmap.seeds.reading import read_record, read_records, record_files
from argmap.seeds.records import SourceRecord
from argmap.whence import Whence


def chosen_records(
    keys: Iterable[str], seeds: Path
) -> list[tuple[SourceRecord, Path | None]]:
    """The records of the given keys, each with the file named for it; else all.

    Raises:
        UsageError: Where a key is unknown, or there is no record at all.
    """
    chosen: list[tuple[SourceRecord, Path | None]] = []
    for word in keys:
        key, equals, file = word.partition("=")
        chosen.append((record_of(key, seeds), Path(file) if equals else None))
    chosen = chosen or [(record, None) for record in read_records(seeds).values()]
    if not chosen:
        raise click.UsageError(f'there are no records in "{seeds}"')
    return chosen


def copy_of(record: SourceRecord, texts: Path | None) -> Path:
    """The copy to compare: the recorded text, else the file named as the key.

    Raises:
        SeedError: `unknown-text`, or `unreadable-text` for the folder.
        UsageError: Where no folder is given.
    """
    folder = _required(texts, "--texts DIR, or KEY=FILE")
    path = text_path(record, folder)
    if path is not None:
        return path
    named = [file for file in candidates(folder) if file.stem == record.key]
    if named:
        return named[0]
    raise SeedError(
        "unknown-text",
        f'no file here is the text of "{record.key}", or has its name',
        at=Whence(str(folder)),
        hint=f"name the file: argmap source check {record.key}=FILE",
    )


def record_of(key: str, seeds: Path) -> SourceRecord:
    """The record of a key.

    Raises:
        UsageError: Where there is none; it names near matches.
    """
    known = [path.stem for path in record_files(seeds)]
    if is_key(key) and key in known:
        return read_record(seeds / f"{key}.toml")
    hint = did_you_mean(key, known)
    more = f"; {hint}" if hint else ""
    raise click.UsageError(f'no source "{printable(key)}" in "{seeds}"{more}')


def words_of(record: SourceRecord, texts: Path | None, text: Path | None) -> str:
    """The text of a record, from a folder of copies or from one file.

    Raises:
        SeedError: `unknown-text` or `text-differs`.
        UsageError: Where neither is given.
    """
    if text is None:
        return text_of(record, _required(texts, "--texts DIR or --text FILE"))
    words = read_text(text)
    if digest_of(words) != record.digest:
        raise SeedError(
            "text-differs",
            f'this is not the text that "{record.key}" records',
            at=Whence(str(text)),
            hint=f"see what differs: argmap source check {record.key}={text}",
        )
    return words


def _required(folder: Path | None, options: str) -> Path:
    if folder is None:
        raise click.UsageError(f"say where the text is: {options}")
    return folder


def rewrite(record: SourceRecord, seeds: Path) -> None:
    """Lays a corrected record down in the place of the old one."""
    from argmap.seeds.writing import write_record

    write_record(record, seeds / f"{record.key}.toml", replace=True)


def sentence_lines(
    record: SourceRecord, text: str, numbers: Iterable[int]
) -> Iterator[str]:
    """The sentences of some paragraphs, one line each, with their numbers."""
    for number in numbers:
        paragraph = record.paragraph(number)
        kind = paragraph.boilerplate
        shown = f" [{kind}]" if kind else ""
        for sentence in paragraph.sentences:
            said = printable(text[sentence.start : sentence.end])
            yield f"{number}.{sentence.number}{shown} {said}"


def counts_of(record: SourceRecord) -> str:
    """How many paragraphs and sentences a record has, in words."""
    sentences = sum(len(paragraph.sentences) for paragraph in record.paragraphs)
    paragraphs = counted(len(record.paragraphs), "paragraph")
    return f"{paragraphs}, {counted(sentences, 'sentence')}"
