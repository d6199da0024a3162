"""Interchange formats: one file each, all of the same shape, found by entry point."""

from collections.abc import Callable, Mapping
from importlib.metadata import entry_points

from attrs import field, frozen

from argmap.errors import LoadingError, UnknownNameError, did_you_mean
from argmap.model.maps import ArgumentMap
from argmap.seeds.records import SourceRecord

GROUP = "argmap.formats"
"""The entry-point group in which formats, ours and others', are found."""

DEFAULT_BASE = "https://example.org/argmaps/"
"""Under which IRIs are made unless the `base` setting says otherwise."""


@frozen(kw_only=True)
class Setting:
    """What a writer may need besides the map.

    Attributes:
        records: Source records by key.
        base: The IRI under which maps, sources and agents are named; ends in `/`.
    """

    records: Mapping[str, SourceRecord] = field(factory=dict[str, SourceRecord])
    base: str = DEFAULT_BASE


Write = Callable[[ArgumentMap, Setting], str]
"""Makes the whole text of a file, ending in a newline."""

Read = Callable[[str, str, Mapping[str, ArgumentMap]], ArgumentMap]
"""Makes a map of a text; takes the text, the path to name in errors, and other maps.

Raises `ArgmapError` or `ArgmapErrors` with every fault of the file.
"""


@frozen(kw_only=True)
class Format:
    """A way to write, and perhaps read, a map.

    Attributes:
        name: What a person types.
        title: What it is called.
        suffix: How its files end, with the dot.
        write: Makes the text of a file.
        read: Makes a map of a text, or `None` where the format is only written.
        leaves_behind: What of a map the format cannot carry, in words; empty for none.
    """

    name: str
    title: str
    suffix: str
    write: Write
    read: Read | None = None
    leaves_behind: str = ""


def format_names() -> tuple[str, ...]:
    """The names of the formats that are installed, sorted."""
    return tuple(sorted(point.name for point in entry_points(group=GROUP)))


def format_named(name: str) -> Format:
    """Load the format of that name, and nothing else.

    Raises:
        UnknownNameError: There is none (`unknown-format`).
        LoadingError: It does not load (`broken-format`).
    """
    for point in entry_points(group=GROUP, name=name):
        try:
            loaded: object = point.load()
        except (ImportError, AttributeError) as error:
            raise LoadingError(
                "broken-format", f'format "{name}" does not load: {error}'
            ) from error
        if isinstance(loaded, Format):
            return loaded
        raise LoadingError("broken-format", f'entry point "{name}" is no Format')
    hint = did_you_mean(name, format_names())
    raise UnknownNameError("unknown-format", f'no format is called "{name}"', hint=hint)
