"""The source records of a folder, each read when it is first asked for."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from argmap.errors import ArgmapError, ArgmapErrors, each_error
from argmap.seeds.reading import read_record, record_files
from argmap.seeds.records import SourceRecord


class Shelf(Mapping[str, SourceRecord | None]):
    """The records of a folder by key; `None` for one with faults.

    A folder that is missing holds none.

    Attributes:
        faults: What is wrong with the records that were read so far, by their keys.
    """

    def __init__(self, folder: Path) -> None:
        self.faults: dict[str, tuple[ArgmapError, ...]] = {}
        self._files = {file.stem: file for file in record_files(folder)}
        self._read: dict[str, SourceRecord | None] = {}

    def __getitem__(self, key: str) -> SourceRecord | None:
        if key not in self._read:
            self._read[key] = self._taken(key)
        return self._read[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)

    def read_all(self) -> None:
        """Read every record that was not read yet."""
        for key in self:
            self.get(key)

    def sound(self) -> dict[str, SourceRecord]:
        """The records that were read so far and have no faults, by key."""
        read = ((key, self._read.get(key)) for key in self)
        return {key: record for key, record in read if record is not None}

    def _taken(self, key: str) -> SourceRecord | None:
        try:
            return read_record(self._files[key])
        except (ArgmapError, ArgmapErrors) as fault:
            self.faults[key] = tuple(each_error(fault))
            return None
