"""Writes a source record as TOML, one line for a sentence, whole or not at all."""

from collections.abc import Iterator
from pathlib import Path

from argmap.errors import SeedError
from argmap.laying import lay_down
from argmap.seeds.indexing import missing_source_part
from argmap.seeds.records import Paragraph, Sentence, SourceRecord
from argmap.whence import Whence

_HEAD = """\
# Where the paragraphs and sentences of one source text stand: no words of it are kept.
# Offsets count code points, digests are SHA-256; both are of the normalised text.

"""


def record_toml(record: SourceRecord) -> str:
    """The record as TOML: the same record gives the same text.

    Raises:
        MissingPartError: `missing-part`, where the extra `source` is not installed.
    """
    head = "".join(_field(name, value) for name, value in _bibliography(record))
    paragraphs = "".join(_paragraph(each) for each in record.paragraphs)
    return _HEAD + head + (paragraphs or "paragraphs = []\n")


def write_record(record: SourceRecord, path: Path, *, replace: bool = False) -> None:
    """Lays the record down at a path; what stood there stays unless all went well.

    Args:
        record: The record to write.
        path: Where; its folder is made where it is missing.
        replace: Whether a file that stands there may be replaced.

    Raises:
        SeedError: `record-exists`.
        ExportError: `cannot-write`, with the reason.
        MissingPartError: `missing-part`, where the extra `source` is not installed.
    """
    text = record_toml(record)
    if not replace and path.exists():
        raise SeedError(
            "record-exists",
            f'there is a record of "{record.key}" already',
            at=Whence(str(path)),
            hint="replace it with --force",
        )
    lay_down(path, text.encode("utf-8"))


def _bibliography(record: SourceRecord) -> Iterator[tuple[str, str | list[str]]]:
    yield "key", record.key
    for name, value in (
        ("title", record.title),
        ("authors", list(record.authors)),
        ("affiliation", record.affiliation),
        ("publisher", record.publisher),
        ("date", record.date),
        ("url", record.url),
        ("labels", list(record.labels)),
    ):
        if value:
            yield name, value
    yield "language", record.language
    yield "digest", record.digest


def _paragraph(paragraph: Paragraph) -> str:
    kind = paragraph.boilerplate
    return "".join(
        [
            "\n[[paragraphs]]\n",
            _field("number", paragraph.number),
            _field("start", paragraph.start),
            _field("end", paragraph.end),
            _field("digest", paragraph.digest),
            "" if kind is None else _field("boilerplate", kind),
            "sentences = [\n",
            *(_sentence(sentence) for sentence in paragraph.sentences),
            "]\n",
        ]
    )


def _sentence(sentence: Sentence) -> str:
    fields = (
        _field("number", sentence.number),
        _field("start", sentence.start),
        _field("end", sentence.end),
        _field("digest", sentence.digest),
    )
    return "  { " + ", ".join(field.rstrip("\n") for field in fields) + " },\n"


def _field(name: str, value: str | int | list[str]) -> str:
    try:
        from tomli_w import dumps
    except ImportError as error:
        raise missing_source_part("a source record is written") from error
    return dumps({name: value})
