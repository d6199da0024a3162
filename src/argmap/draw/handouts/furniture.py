"""What stands around the drawings of a booklet: titles, numbers, legend, sources."""

from collections.abc import Iterable

from argmap.draw import look
from argmap.draw.drawing import Drawing
from argmap.draw.heading import legend_of
from argmap.draw.markup import Markup, element, font, label, lines, side_of
from argmap.draw.pen import digraph
from argmap.draw.rendering.plates import Order
from argmap.draw.typeface import FAMILY, wrapped
from argmap.seeds.records import SourceRecord

_QUIET = "#4A5561"
_ELLIPSIS = "…"
_UNSTATED = "The text states neither its author nor its title."


def piece(content: Markup, width: float) -> Order:
    """Some markup as a piece of its own."""
    graph = digraph(
        "piece",
        graph_attr={"pad": "0", "margin": "0", "bgcolor": "white"},
        node_attr={"fontname": FAMILY, "shape": "plain"},
    )
    graph.node("piece", label=label(content))
    return Order(dots=(graph.source,), frame=(width, width))


def head(title: str, subtitle: str, width: float) -> Order:
    """The title of a page, and a line below it."""
    rows = (
        _row(cut(title, width, look.TITLE, bold=True), width, look.TITLE, bold=True),
        _row(cut(subtitle, width, look.SMALL), width, look.SMALL, colour=_QUIET),
    )
    return piece(_table(rows), width)


def foot(left: str, right: str, width: float) -> Order:
    """The lowest line of a page: what it is a page of, and its number."""
    most = width - 120.0
    words = font(cut(left, most, look.SMALL), size=look.SMALL, colour=_QUIET)
    number = font(right or " ", size=look.SMALL, colour=_QUIET)
    cells = (
        element("TD", words, ALIGN="LEFT", WIDTH=most),
        element("TD", number, ALIGN="RIGHT", WIDTH=120.0),
    )
    return piece(_table([element("TR", *cells)]), width)


def legend(drawing: Drawing, width: float) -> Order:
    """The legend of a map that is drawn in parts."""
    return piece(legend_of(drawing, width=width, parted=True), width)


def source_entry(key: str, record: SourceRecord | None, width: float) -> Order:
    """A source as it is recorded: authors, title, where, when, address."""
    rows = [_row(key, width, look.BODY, bold=True)]
    rows += [
        _row(line, width, look.BODY)
        for part in source_words(record)
        for line in wrapped(part, 0.97 * width, look.BODY)
    ]
    return piece(_table(rows), width)


def source_words(record: SourceRecord | None) -> tuple[str, ...]:
    """What is recorded of a source, as lines; the last tells one text from another."""
    if record is None:
        return ("There is no record of this source.",)
    authors = ", ".join(record.authors)
    where = " · ".join(
        part
        for part in (record.affiliation, record.publisher, *record.labels, record.date)
        if part
    )
    title = f"“{record.title}”" if record.title else ""
    said = ". ".join(part for part in (authors, title) if part)
    text = (
        f"Text of {len(record.paragraphs)} paragraphs, language {record.language},"
        f" SHA-256 {record.digest}"
    )
    told = (said or _UNSTATED, where, record.url, text)
    return tuple(part for part in told if part)


def cut(text: str, width: float, size: float, *, bold: bool = False) -> str:
    """A text on one line, its end left out where it is too long."""
    rows = wrapped(" ".join(text.split()), 0.97 * width - size, size, bold=bold)
    return rows[0] if len(rows) == 1 else f"{rows[0]}{_ELLIPSIS}"


def _row(
    text: str,
    width: float,
    size: float,
    *,
    colour: str = look.INK,
    bold: bool = False,
) -> Markup:
    side = side_of(text)
    words = font(lines([text], align=side), size=size, colour=colour, bold=bold)
    return element("TR", element("TD", words, ALIGN=side, BALIGN=side, WIDTH=width))


def _table(rows: Iterable[Markup]) -> Markup:
    return element("TABLE", *rows, BORDER=0, CELLBORDER=0, CELLSPACING=0, CELLPADDING=1)
