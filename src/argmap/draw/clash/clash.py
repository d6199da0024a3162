"""The clash of two sides as a drawing: two columns, where they meet between them."""

from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

from argmap.analysis.clash import Clash
from argmap.analysis.meetings import Meeting
from argmap.draw import look
from argmap.draw.cards import card_label, footer_words, kind_words
from argmap.draw.clash.columns import columns_of
from argmap.draw.clash.drawing import (
    GAP,
    ClashDrawing,
    Column,
    clash_bookmarks,
    clash_imprint,
    clash_title,
    coverage_words,
)
from argmap.draw.clash.meetings import (
    heading_label,
    meeting_label,
    meeting_look,
    meeting_note,
    meeting_words,
    side_label,
)
from argmap.draw.heading import clash_legend, titled
from argmap.draw.markup import label, stacked
from argmap.draw.pen import Digraph, Pen, digraph, pieces_of
from argmap.draw.rendering.render import Caption, Engine, Picture, Rendered, render
from argmap.draw.signing import signed_if_pdf
from argmap.draw.typeface import FAMILY

_NOWHERE = "They meet nowhere"


def clash_dot(clash: Clash) -> str:
    """The clash of two sides as DOT text, the same for the same clash."""
    return _dot_of(ClashDrawing(clash=clash, columns=columns_of(clash)))


def clash_pictures(
    clash: Clash, formats: Sequence[Picture], *, engine: Engine = "wheel"
) -> Rendered:
    """Draw the clash of two sides on one page.

    Args:
        clash: What `compare` found.
        formats: Which pictures to make.
        engine: The Graphviz in the pygraphviz wheel, or the `dot` on the PATH.

    Raises:
        ExportError: `drawing-failed`; it names both sides.
        MissingPartError: `missing-glyphs` or `missing-graphviz`.
    """
    columns = columns_of(clash)
    drawings = [
        ClashDrawing(clash=clash, columns=columns, widths=widths)
        for widths in look.CLASH_COLUMNS
    ]
    dot, *others = map(_dot_of, drawings)
    rendered = render(
        dot,
        formats,
        others=others,
        name=f"{clash.left.key} and {clash.right.key}",
        engine=engine,
        texts=_texts(drawings[0]),
        captions=_captions(drawings[0]),
        title=clash_title(clash),
    )
    return signed_if_pdf(rendered, clash_imprint(clash), clash_bookmarks(drawings[0]))


def _dot_of(drawing: ClashDrawing) -> str:
    clash = drawing.clash
    graph = digraph(
        f"{clash.left.key}--{clash.right.key}",
        graph_attr=_graph_attributes(drawing),
        node_attr={"fontname": FAMILY, "shape": "plain", "id": r"\N"},
        edge_attr={"fontname": FAMILY},
    )
    left = _add_column(graph, drawing, drawing.left)
    middle = _add_middle(graph, drawing)
    right = _add_column(graph, drawing, drawing.right)
    for order in (left, middle, right):
        _keep_in_order(graph, order)
    graph.edge(left[0], middle[0], style="invis", weight="50")
    graph.edge(middle[0], right[0], style="invis", weight="50")
    pen = Pen(graph)
    for number, meeting in enumerate(drawing.columns.meetings):
        _add_lines(pen, drawing, number, meeting)
    _keep_level(graph, drawing)
    return graph.source


def _graph_attributes(drawing: ClashDrawing) -> dict[str, str]:
    return {
        "rankdir": "LR",
        "nodesep": "0.14",
        "ranksep": f"{GAP:g}",
        "splines": "line",
        "bgcolor": "white",
        "fontname": FAMILY,
        "pad": f"{look.PAD / 72:g}",
        "label": _heading(drawing),
        "labelloc": "t",
        "labeljust": "l",
    }


def _heading(drawing: ClashDrawing) -> str:
    """Title, subtitle and legend, one below the other."""
    clash, width = drawing.clash, drawing.width
    title = titled(clash_title(clash), coverage_words(clash), width=width)
    legend = clash_legend(
        (*drawing.left.cards, *drawing.right.cards),
        map(meeting_look, drawing.columns.meetings),
        width=width,
    )
    return label(stacked(title, legend))


def _add_column(
    graph: Digraph, drawing: ClashDrawing, column: Column
) -> tuple[str, ...]:
    """Add a side's heading and cards; their names, from the top."""
    head = f"{column.name}-side"
    theses = column.theses_further_down
    graph.node(
        head, label=side_label(column.side, width=drawing.widths[0], theses=theses)
    )
    for card in column.cards:
        count = column.ends.count(card.proposition.id)
        graph.node(
            column.node(card.proposition),
            label=card_label(
                card,
                width=drawing.widths[0],
                with_source=drawing.has_several_sources,
                seats=count if count > 1 else 0,
                seats_at_left=column is drawing.right,
            ),
            **pieces_of(card.proposition.text),
        )
    return head, *(column.node(card.proposition) for card in column.cards)


def _add_middle(graph: Digraph, drawing: ClashDrawing) -> tuple[str, ...]:
    """Add the headings and boxes of the meetings; their names, from the top."""
    names = ["middle"]
    if drawing.columns.groups:
        graph.node("middle", label="", style="invis")
    else:
        graph.node("middle", label=heading_label(_NOWHERE))
    number = 0
    for place, group in enumerate(drawing.columns.groups):
        names.append(f"group-{place}")
        graph.node(names[-1], label=heading_label(group.heading))
        for meeting in group.meetings:
            names.append(_meeting_name(number))
            graph.node(
                names[-1],
                label=meeting_label(meeting, width=drawing.widths[1]),
                **pieces_of(meeting_note(meeting)),
            )
            number += 1
    return tuple(names)


def _keep_in_order(graph: Digraph, order: Sequence[str]) -> None:
    """Let the nodes of a column stand one below the other as they are named.

    Graphviz keeps to this only in a graph without groups.
    """
    column = digraph("", graph_attr={"rank": "same"})
    column.attr("edge", style="invis")
    for upper, lower in pairwise(order):
        column.edge(upper, lower)
    graph.subgraph(column)


def _keep_level(graph: Digraph, drawing: ClashDrawing) -> None:
    """Draw each box to the height of its cards, by ties that are not seen."""
    graph.attr("edge", style="invis", weight="2", constraint="true")
    for number, meeting in enumerate(drawing.columns.meetings):
        box = _meeting_name(number)
        left, right = drawing.left, drawing.right
        graph.edge(left.node(meeting.left), box, tailport=left.seat(number))
        graph.edge(box, right.node(meeting.right), headport=right.seat(number))


def _add_lines(pen: Pen, drawing: ClashDrawing, number: int, meeting: Meeting) -> None:
    """Lead a line from the box to either card; its head is at who is spoken of."""
    line, box = meeting_look(meeting), _meeting_name(number)
    for column, card, side in (
        (drawing.left, meeting.left, "w"),
        (drawing.right, meeting.right, "e"),
    ):
        pen.draw(
            line,
            box,
            column.node(card),
            tailport=side,
            headport=column.seat(number),
            dir="none" if meeting.speaker == column.name else "forward",
            constraint="false",
        )


def _meeting_name(number: int) -> str:
    return f"meeting-{number + 1}"


def _texts(drawing: ClashDrawing) -> Iterator[str]:
    """What is to be read in the drawing."""
    yield clash_title(drawing.clash)
    for card in chain(drawing.left.cards, drawing.right.cards):
        yield card.proposition.text
        yield footer_words(card) or ""
    for meeting in drawing.columns.meetings:
        yield meeting_note(meeting)


def _captions(drawing: ClashDrawing) -> dict[str, Caption]:
    """What each card and each meeting says, by its id in the drawing."""
    captions = {
        column.node(card.proposition): Caption(
            kind_words(card).capitalize(), card.proposition.text
        )
        for column in (drawing.left, drawing.right)
        for card in column.cards
    }
    for number, meeting in enumerate(drawing.columns.meetings):
        captions[_meeting_name(number)] = Caption(
            meeting_words(meeting), meeting_note(meeting)
        )
    return captions
