"""What a format is: the shape that every one has, and what its writer is given."""

from collections.abc import Callable, Iterable, Mapping
from typing import BinaryIO

from attrs import field, frozen

from argmap.errors import ArgmapError, ArgmapErrors, LoadingError, in_one_line
from argmap.model.maps import ArgumentMap
from argmap.seeds.records import SourceRecord
from argmap.whence import Whence

DEFAULT_BASE = "https://example.org/argmaps/"
"""Under which IRIs are made unless the `base` setting says otherwise."""

DEFAULT_PROFILE = "argmap"
"""What a format that has profiles writes unless told otherwise."""


@frozen(kw_only=True)
class Setting:
    """What a writer may need besides the map.

    Attributes:
        records: Source records by key.
        base: The IRI under which maps, sources and agents are named; ends in `/`.
        profile: Which of its profiles a format writes, where it has any.
    """

    records: Mapping[str, SourceRecord] = field(factory=dict[str, SourceRecord])
    base: str = DEFAULT_BASE
    profile: str = DEFAULT_PROFILE


Write = Callable[[ArgumentMap, Setting], str]
"""Makes the whole text of a file, ending in a newline."""

WriteAll = Callable[[Iterable[ArgumentMap], Setting, BinaryIO], None]
"""Writes several maps into one file, one after the other."""

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
        write_all: Writes several maps into one file, or `None` where a file of the
            format holds one map.
        profiles: The names of its profiles, the default first; none for most formats.
        read: Makes a map of a text, or `None` where the format is only written.
        leaves_behind: What of a map the format cannot carry, in words; empty for none.
    """

    name: str
    title: str
    suffix: str
    write: Write
    read: Read | None = None
    leaves_behind: str = ""
    write_all: WriteAll | None = None
    profiles: tuple[str, ...] = ()


def map_in(
    text: str, path: str, chosen: Format, beside: Mapping[str, ArgumentMap]
) -> ArgumentMap:
    """The map that a text states in a format that reads.

    Args:
        text: What the file holds.
        path: The file, as errors name it.
        chosen: The format.
        beside: Other maps by key, from which nodes are adopted.

    Raises:
        ArgmapError: A fault of the file, as the format tells it.
        ArgmapErrors: Several of these.
        LoadingError: The format does not read, or fails in any other way
            (`broken-format`).
    """
    if chosen.read is None:
        raise _broken(chosen, "does not read", Whence(path))
    try:
        found = chosen.read(text, path, beside)
    except (ArgmapError, ArgmapErrors):
        raise
    except Exception as error:
        raise _broken(chosen, f"fails: {in_one_line(error)}", Whence(path)) from error
    if not _is_map(found):
        raise _broken(chosen, "makes something that is no map", Whence(path))
    return found


def _is_map(found: object) -> bool:
    return isinstance(found, ArgumentMap)


def _broken(chosen: Format, why: str, at: Whence | None) -> LoadingError:
    return LoadingError("broken-format", f'format "{chosen.name}" {why}', at=at)


def written(chosen: Format, argument_map: ArgumentMap, setting: Setting) -> bytes:
    """The whole file of a map in a format.

    Raises:
        ArgmapError: What the format raises, such as `malformed-base`.
        ArgmapErrors: Several of these.
        LoadingError: The format fails in any other way (`broken-format`).
    """
    try:
        return chosen.write(argument_map, setting).encode("utf-8")
    except (ArgmapError, ArgmapErrors):
        raise
    except Exception as error:
        why = f'fails on map "{argument_map.key}": {in_one_line(error)}'
        raise _broken(chosen, why, argument_map.whence) from error


def all_written(
    chosen: Format,
    argument_maps: Iterable[ArgumentMap],
    setting: Setting,
    out: BinaryIO,
) -> None:
    """Write several maps into one file, in a format that can hold them.

    Raises:
        ArgmapError: What the format raises, such as `malformed-base`.
        ArgmapErrors: Several of these.
        LoadingError: The format holds one map only, or fails in any other way
            (`broken-format`).
        OSError: The file takes no more.
    """
    if chosen.write_all is None:
        raise _broken(chosen, "does not write several maps", None)
    try:
        chosen.write_all(argument_maps, setting, out)
    except (ArgmapError, ArgmapErrors, OSError):
        raise
    except Exception as error:
        raise _broken(chosen, f"fails: {in_one_line(error)}", None) from error
