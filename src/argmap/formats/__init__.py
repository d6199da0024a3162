"""Interchange formats: one file each, all of the same shape, found by entry point."""

from argmap.formats.installed import format_named, format_names, format_that_reads
from argmap.formats.shape import (
    DEFAULT_BASE,
    DEFAULT_PROFILE,
    Format,
    Read,
    Setting,
    Write,
    WriteAll,
    all_written,
    map_in,
    written,
)

__all__ = [
    "DEFAULT_BASE",
    "DEFAULT_PROFILE",
    "Format",
    "Read",
    "Setting",
    "Write",
    "WriteAll",
    "all_written",
    "format_named",
    "format_names",
    "format_that_reads",
    "map_in",
    "written",
]
