"""Where cards stand in DOT: in groups, in columns, in rows."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from argmap.draw import look
from argmap.draw.cards import Card, card_label
from argmap.draw.division import Division
from argmap.draw.drawing import Drawing, seats_of, step_words
from argmap.draw.heading import title_attributes
from argmap.draw.layout.headings import HEADING, heads_of
from argmap.draw.layout.ranks import Row, rows_of
from argmap.draw.markup import font, label
from argmap.draw.pen import Digraph, digraph, pieces_of
from argmap.draw.stubs import Sign, sign_label, tabs_by_card, tabs_of
from argmap.model.inferences import Inference

_NEAR = "20"
"""How much a name holds to what it heads."""


def add_nodes(graph: Digraph, drawing: Drawing, signs: Mapping[str, Sign]) -> None:
    """Add all cards, dots and signs of a drawing, each where it belongs."""
    rows = rows_of(drawing)
    if drawing.division is not None and drawing.is_debate:
        _add_parts(graph, drawing, drawing.division)
    elif drawing.division is not None:
        _add_division(graph, drawing, drawing.division, signs, rows)
    elif drawing.is_debate:
        _add_columns(graph, drawing, drawing.columns)
        _add_signs(graph, signs)
    elif drawing.bare and _has_one_position(drawing):
        _add_bare(graph, drawing)
        _add_signs(graph, signs)
    else:
        title = {"peripheries": "0"} if drawing.bare else title_attributes(drawing)
        inner = digraph("cluster_title", graph_attr=title)
        _add_groups(inner, drawing, rows)
        _add_signs(inner, signs)
        graph.subgraph(inner)


def _has_one_position(drawing: Drawing) -> bool:
    here = drawing.argument_map.key
    nodes = (card.proposition for card in drawing.cards)
    return len({node.position for node in nodes if node.map_key == here}) <= 1


def _add_bare(graph: Digraph, drawing: Drawing) -> None:
    """Put cards that lead nowhere in a column at the left, but for an overview."""
    leading = {attack.by.id for attack in drawing.attacks} | {
        node.id
        for step in drawing.steps
        if step.conclusion.id in drawing.view.shown or step.id in drawing.dotted
        for node in drawing.premises(step)
    }
    inner: list[Card] = []
    tops: list[Card] = []
    for card in drawing.cards:
        is_inner = drawing.view.short or card.proposition.id in leading
        (inner if is_inner else tops).append(card)
    column = digraph("", graph_attr={"rank": "max"})
    _add_cards(column, drawing, tops)
    graph.subgraph(column)
    _add_cards(graph, drawing, inner)
    steps = [step for step in drawing.steps if step.id in drawing.dotted]
    _add_dots(graph, drawing, steps)
    if drawing.view.short:
        _add_loose(graph, drawing)


def _add_groups(
    graph: Digraph, drawing: Drawing, rows: Mapping[str, Sequence[Row]]
) -> None:
    """Put each position's cards in a group; a single position needs none."""
    positions = drawing.argument_map.positions
    here = drawing.argument_map.key
    steps = [step for step in drawing.steps if step.id in drawing.dotted]
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
            _add_rows(graph, rows.get(position.key, ()))
            if drawing.view.short:
                _add_loose(graph, drawing)
        else:
            name = f"cluster_pos-{position.key}"
            group = digraph(name, graph_attr=_group(position.holder_name))
            _add_cards(group, drawing, cards)
            _add_dots(group, drawing, dots)
            _add_rows(group, rows.get(position.key, ()))
            graph.subgraph(group)
    guests = [card for card in drawing.cards if card.proposition.map_key != here]
    _add_cards(graph, drawing, guests)
    _add_dots(graph, drawing, [step for step in steps if step.map_key != here])


def _add_loose(graph: Digraph, drawing: Drawing) -> None:
    """Hold what no line of an overview meets where conclusions stand, at the left."""
    ends = [(each, step.conclusion) for step in drawing.steps for each in step.premises]
    attacks = [(attack.by, attack.target) for attack in drawing.attacks]
    met = {end.id for pair in (*ends, *attacks) for end in pair}
    leads = {tail.id: head for tail, head in reversed(ends)}
    here = next((card.proposition for card in drawing.cards if card.is_thesis), None)
    loose = [card for card in drawing.cards if card.proposition.id not in met]
    if here is None or here.id not in met:
        return
    seen = {here.id}
    while here.id in leads and leads[here.id].id not in seen:
        here = leads[here.id]
        seen.add(here.id)
    column = [here, *(card.proposition for card in loose)]
    names = tuple(map(drawing.name, sorted(column, key=drawing.place_of)))
    _add_rows(graph, [names])


def _add_parts(graph: Digraph, drawing: Drawing, division: Division) -> None:
    """Put the parts of a debate side by side."""
    for place in range(len(division.columns)):
        part = digraph(f"cluster_part-{place}", graph_attr={"margin": "0"})
        _add_columns(part, drawing, drawing.columns_in(place))
        graph.subgraph(part)


def _add_division(
    graph: Digraph,
    drawing: Drawing,
    division: Division,
    signs: Mapping[str, Sign],
    rows: Mapping[str, Sequence[Row]],
) -> None:
    """Put the cards of each column in a group of its own, which has no frame."""
    heads = list(heads_of(drawing))
    steps = [step for step in drawing.steps if step.id in drawing.dotted]
    for place in reversed(range(len(division.columns))):
        name = str(place)
        kind = "cluster_" if len(division.columns) > 1 else ""
        column = digraph(f"{kind}column-{name}", graph_attr={})
        for head in heads:
            if head.group == name:
                column.node(head.name, label=head.label, **pieces_of(head.words))
        cards = [
            card for card in drawing.cards if drawing.group_of(card.proposition) == name
        ]
        _add_cards(column, drawing, cards)
        _add_dots(
            column, drawing, [each for each in steps if drawing.group_of(each) == name]
        )
        own = {
            sign: each
            for sign, each in signs.items()
            if drawing.group_of(drawing.step(each.end)) == name
        }
        _add_signs(column, own)
        _add_rows(column, rows.get(name, ()), packed=True)
        graph.subgraph(column)


def _add_rows(graph: Digraph, rows: Iterable[Row], *, packed: bool = False) -> None:
    """Hold rows in their order; but for what is packed Graphviz counts from below."""
    for row in rows:
        held = digraph(
            "",
            graph_attr={"rank": "same"},
            edge_attr={"style": "invis", "weight": "1", "minlen": "1"},
        )
        for upper, lower in pairwise(row):
            ends = (upper, lower) if packed else (lower, upper)
            near = {"weight": _NEAR} if upper.startswith(HEADING) else {}
            held.edge(*ends, **near)
        graph.subgraph(held)


def _add_columns(
    graph: Digraph, drawing: Drawing, columns: Mapping[str, Sequence[Card]]
) -> None:
    """Put the cards of each map in a column of their own.

    There are no groups here: lines lead around a group, but between the cards of a
    column.
    """
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
    tabs = tabs_by_card(drawing)
    width = drawing.card_width
    room = width - 2 * look.PADDING
    for card in cards:
        count = seats[card.proposition.id]
        graph.node(
            drawing.name(card.proposition),
            label=card_label(
                card,
                width=width,
                with_source=with_source,
                seats=count,
                tabs=tuple(tabs_of(tabs.get(card.proposition.id, ()), room)),
            ),
            **({"seats": str(count)} if count else {}),
            **pieces_of(card.text),
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
        color=drawing.line_of(step).colour,
        **pieces_of(step_words(step)),
    )


def _add_signs(graph: Digraph, signs: Mapping[str, Sign]) -> None:
    for name, sign in signs.items():
        graph.node(name, label=sign_label(sign), **pieces_of(sign.words))
