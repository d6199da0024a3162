"""Prints text that may be hostile, and outputs that go to a file or to the terminal."""

import json
import shutil
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from tempfile import TemporaryFile
from typing import BinaryIO

import click

from argmap.errors import ExportError
from argmap.laying import lay_down, lay_down_by
from argmap.reports.lines import printable
from argmap.whence import Whence

STANDARD_OUTPUT = "-"
"""What `-o` takes for the standard output."""

_HINT = "\n  hint: "
_PIECE = 1 << 20


def told(fault: str) -> str:
    """An error or a problem as it is printed: one line, and one for its hint."""
    said, hint, advice = fault.partition(_HINT)
    return printable(said) + hint + printable(advice)


def tell(fault: str, *, err: bool = False) -> None:
    """Print an error or a problem."""
    click.echo(told(fault), err=err)


output_option = click.option(
    "-o", "--output", default=STANDARD_OUTPUT, help="A file, or - for the terminal."
)
"""Gives a command the option `--output`."""

_ENDINGS = frozenset(
    {".csv", ".dot", ".html", ".json", ".md", ".pdf", ".png", ".svg", ".ttl"}
)
"""How files of the kinds end that argmap writes."""


def put_out(content: bytes, where: str, suffix: str) -> None:
    """Lay an output down, or write it to the standard output.

    Args:
        content: The whole output.
        where: A path, or `-`.
        suffix: How files of this kind end. A file of another kind is never replaced.

    Raises:
        ExportError: `would-replace` or `cannot-write`.
    """
    if where == STANDARD_OUTPUT:
        _print_whole(content)
        return
    lay_down(_file(where, suffix), content)
    click.echo(f"wrote {where}", err=True)


def put_pieces(write: Callable[[BinaryIO], None], where: str, suffix: str) -> None:
    """Lay an output down that is written piece by piece, or print it once it is whole.

    Args:
        write: Writes it.
        where: A path, or `-`.
        suffix: How files of this kind end. A file of another kind is never replaced.

    Raises:
        ExportError: `would-replace`, `cannot-write`, or what `write` raises.
    """
    if where == STANDARD_OUTPUT:
        with TemporaryFile() as file:
            write(file)
            file.seek(0)
            while piece := file.read(_PIECE):
                _print_whole(piece)
        return
    lay_down_by(_file(where, suffix), write)
    click.echo(f"wrote {where}", err=True)


def _file(where: str, suffix: str) -> Path:
    """The file of that name, if an output of a kind may go there."""
    path = Path(where)
    if not where or path.is_dir():
        raise click.UsageError(f'"{where}" is no name of a file')
    if path.suffix.lower() in _ENDINGS - {suffix}:
        raise click.UsageError(
            f'this output is "{suffix}", and "{where}" says something else'
        )
    if path.is_file() and path.suffix.lower() != suffix:
        raise ExportError(
            "would-replace",
            f'there is a file of another kind: this output is "{suffix}"',
            at=Whence(str(path)),
            hint=f"end the name in {suffix}",
        )
    return path


def show_progress(words: str) -> None:
    """Rewrite one line on standard error, where that is a terminal."""
    if at_terminal():
        room = shutil.get_terminal_size().columns - 1
        click.echo(f"\r\x1b[K{printable(words)[:room]}", nl=False, err=True)


def at_terminal() -> bool:
    """Whether somebody watches standard error."""
    return sys.stderr.isatty()


def put_text(lines: Iterable[str], where: str, suffix: str = ".txt") -> None:
    """Lay lines down as a file, or print them.

    Raises:
        ExportError: `would-replace` or `cannot-write`.
    """
    text = "".join(f"{line}\n" for line in lines)
    if where == STANDARD_OUTPUT:
        click.echo(text, nl=False)
    else:
        put_out(text.encode(), where, suffix)


def put_json(content: object, where: str) -> None:
    """Lay a value down as JSON for programs, or print it.

    Raises:
        ExportError: `would-replace` or `cannot-write`.
    """
    put_text([json.dumps(content, ensure_ascii=False, indent=2)], where, ".json")


def _print_whole(content: bytes) -> None:
    """Write bytes to the standard output, which may take them piece by piece."""
    sys.stdout.flush()
    rest = memoryview(content)
    while rest:
        rest = rest[sys.stdout.buffer.write(rest) :]
    sys.stdout.buffer.flush()
