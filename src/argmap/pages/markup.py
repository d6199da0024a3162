"""HTML as values: the only place where a text becomes a part of a page."""

from collections.abc import Iterable
from html import escape
from typing import Final

_VOID: Final = frozenset({"br", "input", "meta"})


class Html(str):
    """Markup; everything else is escaped when it is put in."""

    __slots__ = ()


NOTHING: Final = Html("")
"""No markup at all."""


def escaped(text: str) -> Html:
    """The text as markup."""
    return text if isinstance(text, Html) else Html(escape(text))


def joined(parts: Iterable[str], between: str = "") -> Html:
    """Several parts behind one another."""
    return Html(escaped(between).join(map(escaped, parts)))


def element(
    name: str, /, *content: str, **attributes: str | float | bool | None
) -> Html:
    """An element: its content is escaped unless it is markup.

    An underscore in the name of an attribute stands for a hyphen, one at its end for
    nothing; `True` writes the name alone, `False` and `None` nothing.
    """
    opening = f"<{name}{''.join(map(_written, attributes.items()))}>"
    if name in _VOID:
        return Html(opening)
    return Html(f"{opening}{joined(content)}</{name}>")


def _written(attribute: tuple[str, str | float | bool | None]) -> str:
    name, value = attribute
    if value is None or value is False:
        return ""
    said = name.rstrip("_").replace("_", "-")
    if value is True:
        return f" {said}"
    shown = value if isinstance(value, str) else f"{value:g}"
    return f' {said}="{escape(shown)}"'
