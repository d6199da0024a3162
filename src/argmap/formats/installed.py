"""Which formats are installed: found by entry point, loaded when they are asked for."""

from importlib.metadata import entry_points

from argmap.errors import LoadingError, UnknownNameError, did_you_mean, in_one_line
from argmap.formats.shape import Format

GROUP = "argmap.formats"
"""The entry-point group in which formats, ours and others', are found."""


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
        except Exception as error:
            raise LoadingError(
                "broken-format", f'format "{name}" does not load: {in_one_line(error)}'
            ) from error
        if isinstance(loaded, Format):
            return loaded
        raise LoadingError("broken-format", f'entry point "{name}" is no Format')
    hint = did_you_mean(name, format_names())
    raise UnknownNameError("unknown-format", f'no format is called "{name}"', hint=hint)


def format_that_reads(suffix: str) -> Format | None:
    """The format that reads files of a suffix, or `None` where none does.

    The one that bears the name of the suffix is asked first; the others are loaded
    only if it does not read such files.

    Raises:
        LoadingError: A format does not load (`broken-format`).
    """
    like = suffix.removeprefix(".")
    for name in sorted(format_names(), key=lambda name: (name != like, name)):
        found = format_named(name)
        if found.read is not None and found.suffix == suffix:
            return found
    return None
