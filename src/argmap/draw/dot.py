"""A map as DOT: cards, groups, lines, title and legend."""

from collections.abc import Iterable
from itertools import pairwise

from argmap.draw import look
from argmap.draw.cards import Card, card_label
from argmap.draw.drawing import (
    Drawing,
    alignment_look,
    alignment_words,
    attack_look,
    drawing_of,
    seats_of,
    step_look,
    step_words,
    steps_of,
)
from argmap.draw.heading import keys_of, legend_of, title_attributes, title_of
from argmap.draw.markup import font, label, stacked
from argmap.draw.pen import Digraph, Pen, digraph, pieces_of
from argmap.draw.typeface import FAMILY
from argmap.formats import Format, Setting
from argmap.model.alignments import Alignment
from argmap.model.attacks import Attack, Undercut
from argmap.model.inferences import Inference
from argmap.model.maps import ArgumentMap

_OWN_NAME = r"\N"
"""In DOT: the name of the node itself."""


def dot_source(argument_map: ArgumentMap) -> str:
    """The map as DOT text, the same for the same map."""
    return dot_of(drawing_of(argument_map))


def dot_of(drawing: Drawing) -> str:
    """A drawing as DOT text."""
    argument_map = drawing.argument_map
    graph = digraph(
        argument_map.key,
        graph_attr=_graph_attributes(drawing),
        node_attr={
            "fontname": FAMILY,
            "fontsize": look.points(look.BODY),
            "fontcolor": look.INK,
            "shape": "plain",
            "id": _OWN_NAME,
        },
        edge_attr={"fontname": FAMILY, "fontsize": look.points(look.SMALL)},
    )
    if drawing.is_debate:
        _add_columns(graph, drawing)
    else:
        inner = digraph("cluster_title", graph_attr=title_attributes(drawing))
        _add_groups(inner, drawing)
        graph.subgraph(inner)
    pen = Pen(graph)
    _add_steps(pen, drawing)
    for attack in argument_map.attacks:
        _add_attack(pen, drawing, attack)
    for alignment in argument_map.alignments:
        _add_alignment(pen, drawing, alignment)
    return graph.source


def _write(argument_map: ArgumentMap, setting: Setting) -> str:
    return dot_source(argument_map)


FORMAT = Format(
    name="dot",
    title="DOT, the language of Graphviz",
    suffix=".dot",
    write=_write,
    leaves_behind="warrants, strengths, waivers and exact offsets are not drawn",
)
"""DOT as an interchange format; it is only written."""


def _graph_attributes(drawing: Drawing) -> dict[str, str]:
    count = len(drawing.cards)
    attributes = {
        "rankdir": "RL",
        "nodesep": "0.1",
        "ranksep": "0.26",
        "newrank": "true",
        "splines": "true",
        "fontname": FAMILY,
        "fontsize": look.points(look.SMALL),
        "fontcolor": look.INK,
        "bgcolor": "white",
        "pad": f"{look.PAD / 72:g}",
        "label": label(legend_of(drawing)),
        "labelloc": "b",
        "labeljust": "l",
    }
    if drawing.is_debate:
        attributes |= {
            "rankdir": "LR",
            "ranksep": f"{look.BETWEEN / 72:g}",
            "label": label(
                stacked(title_of(drawing), legend_of(drawing), keys_of(drawing))
            ),
            "labelloc": "t",
        }
    if count > look.NETWORK_LIMIT:
        attributes |= {"nslimit": "0.2", "nslimit1": "0.2", "mclimit": "0.3"}
    return attributes


def _add_groups(graph: Digraph, drawing: Drawing) -> None:
    """Put each position's cards in a group; a single position needs none."""
    positions = drawing.argument_map.positions
    here = drawing.argument_map.key
    steps = [
        step for step in steps_of(drawing.argument_map) if step.id in drawing.dotted
    ]
    for position in positions:
        dots = [
            step
            for step in steps
            if step.map_key == here and step.position == position.key
        ]
        cards = [
            card
            for card in drawing.cards
            if card.proposition.map_key == here
            and card.proposition.position == position.key
        ]
        if len(positions) == 1:
            _add_cards(graph, drawing, cards)
            _add_dots(graph, drawing, dots)
        else:
            name = f"cluster_pos-{position.key}"
            group = digraph(name, graph_attr=_group(position.holder_name))
            _add_cards(group, drawing, cards)
            _add_dots(group, drawing, dots)
            graph.subgraph(group)
    guests = [card for card in drawing.cards if card.proposition.map_key != here]
    _add_cards(graph, drawing, guests)
    _add_dots(graph, drawing, [step for step in steps if step.map_key != here])


def _add_columns(graph: Digraph, drawing: Drawing) -> None:
    """Put the cards of each map in a column of their own.

    There are no groups here: lines lead around a group, but between the cards of a
    column.
    """
    columns = drawing.columns
    for cards in columns.values():
        column = digraph("", graph_attr={"rank": "same"})
        _add_cards(column, drawing, cards)
        graph.subgraph(column)
    firsts = [drawing.name(cards[0].proposition) for cards in columns.values()]
    for left, right in pairwise(firsts):
        graph.edge(left, right, style="invis", weight="0")


def _group(name: str) -> dict[str, str]:
    title = font(name, size=look.GROUP_TITLE, colour=look.INK, bold=True)
    return {
        "label": label(title),
        "labelloc": "t",
        "labeljust": "r",
        "style": "rounded,filled",
        "fillcolor": look.GROUP_FILL,
        "color": look.GROUP_LINE,
        "margin": "9",
        "peripheries": "1",
    }


def _add_cards(graph: Digraph, drawing: Drawing, cards: Iterable[Card]) -> None:
    with_source, seats = drawing.has_several_sources, seats_of(drawing)
    for card in cards:
        count = seats[card.proposition.id]
        graph.node(
            drawing.name(card.proposition),
            label=card_label(
                card,
                width=drawing.card_width,
                with_source=with_source,
                seats=count,
            ),
            **({"seats": str(count)} if count else {}),
            **pieces_of(card.proposition.text),
        )


def _add_dots(graph: Digraph, drawing: Drawing, steps: Iterable[Inference]) -> None:
    for step in steps:
        _add_dot(graph, drawing, step)


def _add_dot(graph: Digraph, drawing: Drawing, step: Inference) -> None:
    name = drawing.name(step)
    graph.node(
        name,
        label="",
        shape="point",
        width="0.075",
        color=step_look(step).colour,
        **pieces_of(step_words(step)),
    )


def _add_steps(pen: Pen, drawing: Drawing) -> None:
    """Lead the premises of each linked step to its dot, and each step on from there."""
    steps = steps_of(drawing.argument_map)
    for line in (look.SUPPORTS, look.REPORTED):
        for far in (False, True):
            ends = [
                (drawing.name(premise), drawing.name(step))
                for step in steps
                if step.id in drawing.dotted and step_look(step) is line
                for premise in step.premises
                if (premise.id in drawing.far) == far
            ]
            if ends:
                pen.draw_headless(line, ends, ranks=3 if far else 1)
    for step in steps:
        _add_step(pen, drawing, step)


def _add_step(pen: Pen, drawing: Drawing, step: Inference) -> None:
    line, words = step_look(step), pieces_of(step_words(step))
    name, conclusion = drawing.name(step), drawing.name(step.conclusion)
    if step.id in drawing.dotted:
        pen.draw(line, name, conclusion, **words, weight="6")
    else:
        only = step.premises[0]
        length = "4" if only.id in drawing.far else "2"
        pen.draw(line, drawing.name(only), conclusion, id=name, **words, minlen=length)


def _add_attack(pen: Pen, drawing: Drawing, attack: Attack) -> None:
    pen.draw(
        attack_look(attack),
        drawing.name(attack.by),
        drawing.name(attack.target),
        id=attack.key,
        text=attack.kind,
        minlen=_attack_length(drawing, attack),
    )


def _attack_length(drawing: Drawing, attack: Attack) -> str:
    length = 1 if isinstance(attack, Undercut) else 2
    return str(length + 2 if attack.by.id in drawing.far else length)


def _add_alignment(pen: Pen, drawing: Drawing, alignment: Alignment) -> None:
    line = alignment_look(alignment)
    pen.draw(
        line,
        drawing.name(alignment.left),
        drawing.name(alignment.right),
        id=alignment.key,
        **_marks(line),
        **pieces_of(alignment_words(alignment)),
        constraint="false",
    )


def _marks(line: look.LineLook) -> dict[str, str]:
    """What a line of the mapper has besides: a second line, or a second head."""
    if line is look.AGREES:
        return {"color": f"{line.colour}:{look.PAPER}:{line.colour}"}
    if line is look.CONTRADICTS:
        return {"dir": "both", "arrowtail": line.head}
    return {}
