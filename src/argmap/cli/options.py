"""Groups of options that several commands share."""

from collections.abc import Callable, Sequence
from typing import ParamSpec, Protocol, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
C = TypeVar("C", bound=Callable[..., object])


class Option(Protocol):
    """Gives a command one option more."""

    def __call__(self, command: C, /) -> C:
        """The same command, with the option."""
        ...


def given(command: Callable[P, R], options: Sequence[Option]) -> Callable[P, R]:
    """The command with a group of options, in their order."""
    for option in reversed(options):
        command = option(command)
    return command
