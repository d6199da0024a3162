"""What is refused before a parser sees it, since parsers crash on it or fetch for it.

Measured with pyoxigraph 0.5 and rdflib 7: entities of XML that hold entities end the
process for want of memory, triples nested in triples overflow the stack, and rdflib
fetches the contexts of JSON-LD and the documents that they name.
"""

import json
import re
from collections.abc import Iterator
from typing import Final, NoReturn

from argmap.errors import LoadingError
from argmap.formats.schema.values import is_list, is_object
from argmap.whence import Whence

_LONGEST_ENTITY: Final = 200
_DEEPEST: Final = 50
_NAMED: Final = ("@context", "@import")
_ENTITY = re.compile(r"<!ENTITY\s+(%\s+)?\S+\s+(?:\"([^\"]*)\"|'([^']*)'|(\w+))")
_TOKEN = re.compile(
    r'"""(?:[^"\\]|\\.|"(?!""))*"""'
    r"|'''(?:[^'\\]|\\.|'(?!''))*'''"
    r'|"(?:[^"\\\n]|\\.)*"'
    r"|'(?:[^'\\\n]|\\.)*'"
    r"|<[^<>\"\s]*>|\#[^\n]*|(<<)|(>>)",
    re.DOTALL,
)


def check(content: bytes, syntax: str, path: str) -> None:
    """Raise where a file holds what parsers must not be given.

    Raises:
        LoadingError: It is not UTF-8 or holds entities or triples within one another
            (`rdf-syntax`), or it names a context elsewhere (`remote-context`).
    """
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        refuse(f"byte {error.start + 1} is not UTF-8", path, line)
    match syntax:
        case "rdfxml":
            _check_entities(text, path)
        case "jsonld":
            _check_contexts(text, path)
        case _ if content.count(b"<<") > _DEEPEST:
            _check_nesting(text, path)
        case _:
            pass


def refuse(message: str, path: str, line: int | None) -> NoReturn:
    """Raise the error of a file that is not of its syntax."""
    raise LoadingError("rdf-syntax", message, at=Whence(path, line)) from None


def _check_entities(text: str, path: str) -> None:
    if "\0" in text:
        refuse("the file holds a NUL", path, None)
    for entity in _ENTITY.finditer(text):
        parameter, double, single, outside = entity.groups()
        value = double or single or ""
        if parameter or outside or "&" in value or len(value) > _LONGEST_ENTITY:
            line = text.count("\n", 0, entity.start()) + 1
            refuse("an entity may only stand for a short text", path, line)


def _check_nesting(text: str, path: str) -> None:
    depth = 0
    for token in _TOKEN.finditer(text):
        depth += (token[1] is not None) - (token[2] is not None)
        if depth > _DEEPEST:
            line = text.count("\n", 0, token.start()) + 1
            refuse("triples are nested too deeply", path, line)


def _check_contexts(text: str, path: str) -> None:
    try:
        tree: object = json.loads(text)
    except json.JSONDecodeError as error:
        refuse(f"{error.msg.lower()}, column {error.colno}", path, error.lineno)
    except (RecursionError, ValueError):
        refuse("the file is nested too deeply, or a number is too long", path, None)
    for context in _contexts(tree):
        if isinstance(context, str):
            raise LoadingError(
                "remote-context",
                f'the context "{context}" is elsewhere, and nothing is fetched',
                at=Whence(path),
                hint="write the context into the file",
            )


def _contexts(tree: object) -> Iterator[object]:
    """Every context in a JSON tree, those in lists and those imported too."""
    waiting: list[tuple[object, bool]] = [(tree, False)]
    while waiting:
        value, is_context = waiting.pop()
        if is_context:
            yield value
        if is_object(value):
            waiting += ((inner, name in _NAMED) for name, inner in value.items())
        elif is_list(value):
            waiting += ((inner, is_context) for inner in value)
