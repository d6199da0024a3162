"""A map as DOT: cards, groups, lines, title and legend."""

from argmap.analysis.views import whole
from argmap.draw import look
from argmap.draw.drawing import (
    Drawing,
    alignment_look,
    alignment_words,
    drawing_of,
    step_words,
)
from argmap.draw.heading import keys_of, legend_of, title_of
from argmap.draw.layout.ranks import is_ordered, turned_attacks
from argmap.draw.layout.settings import is_limited
from argmap.draw.layout.standing import add_nodes
from argmap.draw.markup import label, stacked
from argmap.draw.names import line_between
from argmap.draw.pen import Pen, digraph, pieces_of
from argmap.draw.rendering.paper import COLUMNS, STAGGERED
from argmap.draw.stubs import (
    Sign,
    signs_at_dots,
)
from argmap.draw.typeface import FAMILY
from argmap.formats import Format, Setting
from argmap.model.alignments import Alignment
from argmap.model.attacks import Attack, Undercut
from argmap.model.inferences import Inference
from argmap.model.maps import ArgumentMap

_OWN_NAME = r"\N"
"""In DOT: the name of the node itself."""


def dot_source(argument_map: ArgumentMap) -> str:
    """The whole map as DOT text, the same for the same map."""
    return dot_of(drawing_of(whole(argument_map)))


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
            **({"style": ""} if drawing.bare else {}),
        },
        edge_attr={"fontname": FAMILY, "fontsize": look.points(look.SMALL)},
    )
    signs = signs_at_dots(drawing)
    add_nodes(graph, drawing, signs)
    pen = Pen(graph)
    _add_steps(pen, drawing)
    turned = turned_attacks(drawing) if is_ordered(drawing) else frozenset[str]()
    for attack in drawing.attacks:
        _add_attack(pen, drawing, attack, turned=attack.key in turned)
    for alignment in drawing.alignments:
        _add_alignment(pen, drawing, alignment)
    for name, sign in signs.items():
        _lead_to_sign(pen, drawing, sign, name)
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
    attributes = {
        "rankdir": "RL",
        "nodesep": "0.1",
        "ranksep": "0.2" if drawing.view.short else "0.26",
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
            "ranksep": f"{drawing.between / 72:g}",
            "label": label(
                stacked(title_of(drawing), legend_of(drawing), keys_of(drawing))
            ),
            "labelloc": "t",
        }
    if drawing.division is not None:
        keys = [keys_of(drawing)] if drawing.is_debate else []
        attributes |= {
            "label": label(stacked(title_of(drawing), legend_of(drawing), *keys)),
            "labelloc": "t",
            "comment": COLUMNS,
        }
        if len(drawing.division.columns) > 1:
            gap = look.points(drawing.between_parts)
            attributes |= {"pack": gap, "packmode": "array_i1"}
    elif drawing.far:
        attributes["comment"] = STAGGERED
    if drawing.bare:
        del attributes["label"]
    else:
        attributes["remincross"] = "false"
    if is_limited(drawing):
        attributes |= {"nslimit": "0.2", "nslimit1": "0.2", "mclimit": "0.3"}
    return attributes


def _add_steps(pen: Pen, drawing: Drawing) -> None:
    """Lead the premises of each linked step to its dot, and each step on from there."""
    steps = drawing.steps
    for line in dict.fromkeys(map(drawing.line_of, steps)):
        for far in (False, True):
            ends = [
                (drawing.name(premise), drawing.name(step))
                for step in steps
                if step.id in drawing.dotted and drawing.line_of(step) == line
                for premise in drawing.premises(step)
                if (premise.id in drawing.far) == far
            ]
            if ends:
                pen.draw_headless(line, ends, ranks=3 if far else 1)
    for step in steps:
        _add_step(pen, drawing, step)


def _add_step(pen: Pen, drawing: Drawing, step: Inference) -> None:
    line, words = drawing.line_of(step), pieces_of(step_words(step))
    name, conclusion = drawing.name(step), drawing.name(step.conclusion)
    aim = drawing.aim(step, step.conclusion)
    if aim is None:
        return
    if step.id in drawing.dotted:
        own = {} if aim == conclusion else {"id": line_between(name, conclusion)}
        pen.draw(line, name, aim, **own, **words, weight="6")
    else:
        only = drawing.premises(step)[0]
        length = "4" if only.id in drawing.far else "2"
        pen.draw(line, drawing.name(only), aim, id=name, **words, minlen=length)


def _add_attack(pen: Pen, drawing: Drawing, attack: Attack, *, turned: bool) -> None:
    aim = drawing.aim(attack.by, attack.target)
    if aim is None:
        return
    pen.draw(
        drawing.line_of(attack),
        drawing.name(attack.by),
        aim,
        id=attack.key,
        text=attack.kind,
        **({"constraint": "false"} if turned else {}),
        minlen=_attack_length(drawing, attack),
    )


def _attack_length(drawing: Drawing, attack: Attack) -> str:
    length = 1 if isinstance(attack, Undercut) else 2
    return str(length + 2 if attack.by.id in drawing.far else length)


def _lead_to_sign(pen: Pen, drawing: Drawing, sign: Sign, name: str) -> None:
    dot = drawing.name(drawing.step(sign.end))
    if sign.outward:
        pen.draw(sign.line, dot, name, weight="6")
    elif sign.line is look.UNDERCUTS:
        pen.draw(sign.line, name, dot, weight="4")
    else:
        pen.draw_headless(sign.line, [(name, dot)])


def _add_alignment(pen: Pen, drawing: Drawing, alignment: Alignment) -> None:
    if not drawing.joins(alignment):
        return
    line = drawing.line_of(alignment)
    pen.draw(
        line,
        drawing.name(alignment.left),
        drawing.name(alignment.right),
        id=alignment.key,
        **_marks(alignment_look(alignment), line),
        **pieces_of(alignment_words(alignment)),
        constraint="false",
    )


def _marks(line: look.LineLook, drawn: look.LineLook) -> dict[str, str]:
    """What a line of the mapper has besides: a second line, or a second head."""
    if drawn.word == look.GONE.word:
        return {}
    if line is look.AGREES:
        return {"color": f"{line.colour}:{look.PAPER}:{line.colour}"}
    if line is look.CONTRADICTS:
        return {"dir": "both", "arrowtail": line.head}
    return {}
