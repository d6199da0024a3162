"""Where something was said: a file and a line, for error messages only.

Never part of an output, and never part of equality.
"""

import os
import sys

from attrs import frozen

_PACKAGE = __name__.partition(".")[0]


@frozen
class Whence:
    """A place that a person can open.

    Attributes:
        path: The file.
        line: The line, counted from 1, or `None`.
        inside: The path inside a data file, such as `propositions[3].anchors[0]`.
    """

    path: str
    line: int | None = None
    inside: str | None = None

    def __str__(self) -> str:
        shown = shown_path(self.path)
        return shown if self.line is None else f"{shown}:{self.line}"


def shown_path(path: str) -> str:
    """The path as a person would type it: relative below the folder in use."""
    relative = os.path.relpath(path)
    return path if relative.startswith("..") else relative


def author_line() -> Whence:
    """The nearest line on the call stack that lies outside the package."""
    frame = sys._getframe(1)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
    while frame.f_back is not None and _is_ours(frame.f_globals.get("__name__", "")):
        frame = frame.f_back
    return Whence(frame.f_code.co_filename, frame.f_lineno)


def _is_ours(module: str) -> bool:
    return module == _PACKAGE or module.startswith(_PACKAGE + ".")
