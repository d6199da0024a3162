"""How a command ends: errors printed, and the exit code that fits them."""

import signal
import sys
import threading
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from types import FrameType
from typing import Final, NoReturn

from argmap.cli.printing import tell
from argmap.errors import ArgmapError, MissingPartError, UnknownNameError

_TERMINATED: Final = 128 + signal.SIGTERM
"""The exit code of a command that was told to stop, as a shell gives it."""


class _Termination(KeyboardInterrupt):
    """SIGTERM: ends what is under way as Ctrl-C does."""


@contextmanager
def orderly_end() -> Generator[None]:
    """Let what runs within clean up before a SIGTERM ends it, with exit code 143."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, _end)
    try:
        yield
    except _Termination:
        sys.exit(_TERMINATED)
    finally:
        signal.signal(signal.SIGTERM, before)


def _end(number: int, frame: FrameType | None) -> NoReturn:
    raise _Termination


def fail(errors: Sequence[ArgmapError]) -> NoReturn:
    """Print the errors and exit with the code that fits them."""
    tell_all(errors)
    sys.exit(exit_code(errors))


def tell_all(errors: Sequence[ArgmapError]) -> None:
    """Print errors on the standard error."""
    for error in errors:
        tell(str(error), err=True)


def exit_code(errors: Sequence[ArgmapError]) -> int:
    """0 fine, 1 errors, 2 a name nobody knows, 3 a part that is missing."""
    if not errors:
        return 0
    if all(isinstance(error, MissingPartError) for error in errors):
        return 3
    if all(isinstance(error, UnknownNameError) for error in errors):
        return 2
    return 1
