"""What can go wrong, as one family of exceptions, and how each is worded.

ArgmapError                 code, message, at, hint
├── AuthoringError          a map says something it cannot say
├── SeedError               a source record or a source text is not as it should be
├── LoadingError            a map cannot be found, imported or read
│   └── UnknownNameError    nobody knows a name that was typed (exit code 2)
└── ExportError             an output cannot be made or laid down
    └── MissingPartError    something it needs is not installed (exit code 3)
ArgmapErrors                several of these at once (an exception group)

A *problem*, what a careful reader would object to, is no error: see `argmap.checks`.
"""

from collections.abc import Iterator, Sequence
from difflib import get_close_matches

from argmap.whence import Whence

__all__ = [
    "ArgmapError",
    "ArgmapErrors",
    "AuthoringError",
    "ExportError",
    "LoadingError",
    "MissingPartError",
    "SeedError",
    "UnknownNameError",
    "did_you_mean",
    "each_error",
    "in_one_line",
    "raise_together",
]


class ArgmapError(Exception):
    """Something that a person can mend, said in one line.

    Attributes:
        code: A stable kebab-case name; each has an entry in the reference.
        message: What is wrong, without a full stop.
        at: Where, or `None` where there is no place to name.
        hint: What to do, in the imperative, where that is surely right.
    """

    code: str
    message: str
    at: Whence | None
    hint: str | None

    def __init__(
        self,
        code: str,
        message: str,
        *,
        at: Whence | None = None,
        hint: str | None = None,
    ) -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message
        self.at = at
        self.hint = hint

    def __str__(self) -> str:
        place = f"{self.at}: " if self.at is not None else ""
        hint = f"\n  hint: {self.hint}" if self.hint is not None else ""
        inside = f"{self.at.inside}: " if self.at and self.at.inside else ""
        return f"{place}{self.code}: {inside}{self.message}{hint}"


class AuthoringError(ArgmapError):
    """A map says something it cannot say."""


class SeedError(ArgmapError):
    """A source record or a source text is not as it should be."""


class LoadingError(ArgmapError):
    """A map cannot be found, imported or read."""


class UnknownNameError(LoadingError):
    """Nobody knows the name of a map, a node or a format that was typed."""


class ExportError(ArgmapError):
    """An output cannot be made or laid down."""


class MissingPartError(ExportError):
    """An output needs what is not installed; the message names the command."""


class ArgmapErrors(ExceptionGroup[ArgmapError]):
    """Several faults, reported together."""

    @property
    def errors(self) -> tuple[ArgmapError, ...]:
        """The single errors, in order."""
        return tuple(
            error for error in self.exceptions if isinstance(error, ArgmapError)
        )

    def __str__(self) -> str:
        return "\n".join(str(error) for error in self.errors)


def each_error(error: ArgmapError | ArgmapErrors) -> Iterator[ArgmapError]:
    """The single errors within, in order."""
    if isinstance(error, ArgmapErrors):
        yield from error.errors
    else:
        yield error


def raise_together(
    errors: Sequence[ArgmapError], message: str = "several faults"
) -> None:
    """Raise nothing, the one error, or all of them as a group."""
    if len(errors) == 1:
        raise errors[0]
    if errors:
        raise ArgmapErrors(message, errors)


def in_one_line(error: BaseException) -> str:
    """What another maker's code raised: its type, and its words on one line."""
    words = " ".join(str(error).split())
    return f"{type(error).__name__}: {words}" if words else type(error).__name__


def did_you_mean(word: str, known: Sequence[str]) -> str | None:
    """A hint that names the near matches of a mistyped word, where there are any."""
    matches = get_close_matches(word, known, n=3, cutoff=0.6)
    if not matches:
        return None
    return "did you mean " + " or ".join(f'"{match}"' for match in matches) + "?"
