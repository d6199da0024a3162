"""Source records and source texts: reading `seeds/*.toml`, resolving anchors.

What makes and corrects records (`indexing`, `writing`) needs the extra `source` and is
imported from its own module.
"""

from argmap.seeds.finding import text_of
from argmap.seeds.normalising import digest_of, normalised, read_text
from argmap.seeds.reading import read_record, read_records
from argmap.seeds.records import BOILERPLATE, Paragraph, Sentence, SourceRecord

__all__ = [
    "BOILERPLATE",
    "Paragraph",
    "Sentence",
    "SourceRecord",
    "digest_of",
    "normalised",
    "read_record",
    "read_records",
    "read_text",
    "text_of",
]
