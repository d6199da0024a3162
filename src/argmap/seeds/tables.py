"""Strict reading of TOML tables: every fault is noted with its path inside the file."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time

from argmap.errors import did_you_mean

Value = str | int | float | datetime | date | time | list["Value"] | dict[str, "Value"]
"""What a field of a TOML file may hold."""

Check = Callable[[str], str | None]
"""Says what is wrong with a word, or `None`."""


class Table:
    """One table of a file, read field by field; what is wrong is noted, not raised.

    A field that is missing or wrong reads as `None`. Items of an array are counted
    from 0 in a path, as in `paragraphs[0].start`.
    """

    def __init__(
        self, values: Mapping[str, Value], path: str, faults: list[str]
    ) -> None:
        self._values = values
        self._path = path
        self._faults = faults
        self._asked: list[str] = []

    def text(self, name: str, check: Check) -> str | None:
        """A field that must be there."""
        return self._checked(name, self._required(name), check)

    def optional_text(self, name: str, check: Check) -> str | None:
        """A field that may be absent."""
        return self._checked(name, self._value(name), check)

    def texts(self, name: str, check: Check) -> tuple[str, ...]:
        """An array of texts; empty where the field is absent."""
        items = self._array(name, self._value(name))
        checked = (
            self._checked(f"{name}[{place}]", item, check)
            for place, item in enumerate(items)
        )
        return tuple(text for text in checked if text is not None)

    def whole_number(self, name: str) -> int | None:
        """A whole number from 0 that must be there."""
        value = self._required(name)
        if value is None:
            return None
        if not isinstance(value, int) or isinstance(value, bool):
            self.fault(name, f"must be a whole number, not {_kind(value)}")
            return None
        if value < 0:
            self.fault(name, "must not be negative")
            return None
        return value

    def tables(self, name: str) -> list["Table | None"]:
        """An array of tables that must be there; an item of another kind is `None`."""
        items = self._array(name, self._required(name))
        return [self._item(name, place, item) for place, item in enumerate(items)]

    def close(self) -> None:
        """Notes every field that nobody asked for."""
        for name in self._values:
            if name not in self._asked:
                near = did_you_mean(name, self._asked)
                more = f"; {near}" if near else ""
                self.fault(_shown(name), f"is not a field here{more}")

    def fault(self, name: str, message: str) -> None:
        """Notes that a field of this table is wrong."""
        inner = f"{self._path}.{name}" if self._path else name
        self._faults.append(f"{inner}: {message}")

    def _value(self, name: str) -> Value | None:
        self._asked.append(name)
        return self._values.get(name)

    def _required(self, name: str) -> Value | None:
        value = self._value(name)
        if value is None:
            self.fault(name, "is missing")
        return value

    def _checked(self, name: str, value: Value | None, check: Check) -> str | None:
        if value is None:
            return None
        if not isinstance(value, str):
            self.fault(name, f"must be text, not {_kind(value)}")
            return None
        wrong = check(value)
        if wrong is not None:
            self.fault(name, wrong)
            return None
        return value

    def _array(self, name: str, value: Value | None) -> list[Value]:
        if value is None:
            return []
        if isinstance(value, list):
            return value
        self.fault(name, f"must be an array, not {_kind(value)}")
        return []

    def _item(self, name: str, place: int, item: Value) -> "Table | None":
        inner = f"{name}[{place}]"
        if isinstance(item, dict):
            path = f"{self._path}.{inner}" if self._path else inner
            return Table(item, path, self._faults)
        self.fault(inner, f"must be a table, not {_kind(item)}")
        return None


def _kind(value: Value) -> str:
    match value:
        case str():
            return "text"
        case bool():
            return "true or false"
        case int() | float():
            return "a number"
        case datetime() | date() | time():
            return "a date or time (quote it)"
        case list():
            return "an array"
        case _:
            return "a table"


def _shown(name: str) -> str:
    """A name as it may stand in a message: escaped where it is no plain word."""
    plain = name.isascii() and name.replace("-", "").replace("_", "").isalnum()
    return name if plain else ascii(name)
