"""Reads source records from `seeds/*.toml`, strictly: all faults are told at once."""

import os
import re
import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from argmap.errors import (
    ArgmapError,
    ArgmapErrors,
    SeedError,
    each_error,
    raise_together,
)
from argmap.model.keys import is_key, is_language, is_web_address
from argmap.model.texts import text_fault
from argmap.seeds.records import BOILERPLATE, Paragraph, Sentence, SourceRecord
from argmap.seeds.tables import Table, Value
from argmap.whence import Whence

_DIGEST = re.compile(r"[0-9a-f]{64}")
_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
_TOML_LINE = re.compile(r" \(at line (\d+), column \d+\)$")


def record_files(folder: str | os.PathLike[str]) -> list[Path]:
    """The files of a folder that hold records, by name.

    Names that start with `_` or `.` are left out.
    """
    return sorted(
        file
        for file in Path(folder).glob("*.toml")
        if not file.name.startswith(("_", ".")) and not file.is_dir()
    )


def read_records(folder: str | os.PathLike[str]) -> dict[str, SourceRecord]:
    """The records of a folder by key, in the order of their keys.

    A folder that is missing holds none.

    Raises:
        SeedError: The one fault of all files (see `read_record`).
        ArgmapErrors: All faults of all files.
    """
    records: dict[str, SourceRecord] = {}
    faults: list[ArgmapError] = []
    for path in record_files(folder):
        try:
            record = read_record(path)
        except (ArgmapError, ArgmapErrors) as error:
            faults.extend(each_error(error))
        else:
            records[record.key] = record
    raise_together(faults, "several faults in source records")
    return records


def read_record(path: str | os.PathLike[str]) -> SourceRecord:
    """The record in one file.

    Raises:
        SeedError: `unreadable-record`, `broken-toml` with the line, or `record-fault`
            with the path inside the file.
        ArgmapErrors: Several of the last.
    """
    place = Whence(os.fspath(path))
    faults: list[str] = []
    record = _record(Table(_toml(path), "", faults), Path(path).stem)
    raise_together(
        [SeedError("record-fault", fault, at=place) for fault in faults],
        "several faults in a source record",
    )
    return record


def _toml(path: str | os.PathLike[str]) -> Mapping[str, Value]:
    name = os.fspath(path)
    try:
        return tomllib.loads(Path(path).read_bytes().decode("utf-8"))
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise SeedError(
            "unreadable-record", f"the record cannot be read: {reason}", at=Whence(name)
        ) from error
    except UnicodeDecodeError as error:
        raise SeedError(
            "broken-toml",
            f"the record is not UTF-8 (byte {error.start})",
            at=Whence(name),
        ) from error
    except RecursionError as error:
        raise SeedError(
            "broken-toml", "the record is nested too deeply", at=Whence(name)
        ) from error
    except ValueError as error:
        said = str(error)
        line = _TOML_LINE.search(said)
        raise SeedError(
            "broken-toml",
            _TOML_LINE.sub("", said),
            at=Whence(name, int(line[1]) if line else None),
        ) from error


def _record(table: Table, stem: str) -> SourceRecord:
    key = table.text("key", lambda word: _key_fault(word, stem))
    record = SourceRecord(
        key=key or stem,
        title=table.optional_text("title", _text_fault),
        authors=table.texts("authors", _text_fault),
        affiliation=table.optional_text("affiliation", _text_fault),
        publisher=table.optional_text("publisher", _text_fault),
        date=table.optional_text("date", _date_fault),
        url=table.optional_text("url", _address_fault),
        labels=table.texts("labels", _text_fault),
        language=table.text("language", _language_fault) or "",
        digest=table.text("digest", _digest_fault) or "",
        paragraphs=_paragraphs(table),
    )
    table.close()
    return record


def _paragraphs(table: Table) -> tuple[Paragraph, ...]:
    paragraphs: list[Paragraph] = []
    reached = 0
    for number, item in enumerate(table.tables("paragraphs"), 1):
        if item is None:
            continue
        start, end = _span(item, number, reached)
        digest = item.text("digest", _digest_fault)
        kind = item.optional_text("boilerplate", _boilerplate_fault)
        sentences = _sentences(item, start, end)
        item.close()
        reached = max(reached, end or 0)
        paragraphs.append(
            Paragraph(
                number=number,
                start=start or 0,
                end=end or 0,
                digest=digest or "",
                boilerplate=kind,
                sentences=sentences,
            )
        )
    return tuple(paragraphs)


def _sentences(
    table: Table, start: int | None, end: int | None
) -> tuple[Sentence, ...]:
    sentences: list[Sentence] = []
    reached = start or 0
    items = table.tables("sentences")
    if not items:
        table.fault("sentences", "must hold at least one sentence")
    for number, item in enumerate(items, 1):
        if item is None:
            continue
        first, last = _span(item, number, reached)
        digest = item.text("digest", _digest_fault)
        item.close()
        if last is not None and end is not None and last > end:
            item.fault("end", f"must not be greater than {end}, the paragraph's end")
        reached = max(reached, last or 0)
        sentences.append(
            Sentence(
                number=number, start=first or 0, end=last or 0, digest=digest or ""
            )
        )
    return tuple(sentences)


def _span(table: Table, number: int, reached: int) -> tuple[int | None, int | None]:
    """The span of a paragraph or sentence; those before it end at `reached`."""
    written = table.whole_number("number")
    if written is not None and written != number:
        table.fault("number", f"must be {number}, not {written}")
    start = table.whole_number("start")
    end = table.whole_number("end")
    if start is not None and start < reached:
        table.fault("start", f"must not be less than {reached}")
    if start is not None and end is not None and end <= start:
        table.fault("end", "must be greater than start")
    return start, end


def _key_fault(word: str, stem: str) -> str | None:
    if not is_key(word):
        return "must be lower-case words joined by hyphens, 64 characters at most"
    if word != stem:
        return f'must be the name of the file, "{stem}"'
    return None


def _text_fault(word: str) -> str | None:
    fault = text_fault(word)
    return None if fault is None else fault[1]


def _language_fault(word: str) -> str | None:
    return None if is_language(word) else 'must be a language tag, such as "en"'


def _digest_fault(word: str) -> str | None:
    if _DIGEST.fullmatch(word):
        return None
    return "must be 64 lower-case hexadecimal digits"


def _boilerplate_fault(word: str) -> str | None:
    return None if word in BOILERPLATE else f"must be one of {', '.join(BOILERPLATE)}"


def _address_fault(word: str) -> str | None:
    return None if is_web_address(word) else "must be an http or https address"


def _date_fault(word: str) -> str | None:
    wrong = "must be a date such as 2024-02-01, 2024-02 or 2024"
    if not _DATE.fullmatch(word):
        return wrong
    try:
        date.fromisoformat(word + "-01-01"[len(word) - 4 :])
    except ValueError:
        return wrong
    return None
