"""The layouts of a drawing in one piece: wider cards, premises in two columns."""

from collections import Counter
from collections.abc import Iterator

from attrs import evolve

from argmap.draw import look
from argmap.draw.drawing import Drawing
from argmap.model.inferences import Inference
from argmap.model.propositions import Proposition


def layouts_of(drawing: Drawing) -> tuple[Drawing, ...]:
    """The drawing, and what may take less paper: wider cards, staggered premises."""
    if drawing.is_debate and len(drawing.cards) <= look.NETWORK_LIMIT:
        widths = look.SHORT_CARDS if drawing.view.short else look.DEBATE_CARDS
        return tuple(evolve(drawing, card_width=each) for each in widths)
    if len(drawing.cards) >= look.TRIED:
        return (drawing,)
    spread = _every_other_leaf(drawing)
    widths = look.SHORT_CARDS if drawing.view.short else look.CARDS
    return tuple(
        evolve(drawing, card_width=width, far=far)
        for far in (frozenset[str](), *([spread] if spread else []))
        for width in widths
    )


def _every_other_leaf(drawing: Drawing) -> frozenset[str]:
    """Every second of the bare premises that bear on one conclusion and nothing else.

    A premise is bare where nothing bears on it.
    """
    lines = [
        (tail.id, head.conclusion.id if isinstance(head, Inference) else head.id)
        for tail, head in _bearings_in(drawing)
    ]
    uses, met = Counter(tail for tail, _ in lines), {head for _, head in lines}
    leaves: dict[str, list[str]] = {}
    for tail, head in lines:
        if uses[tail] == 1 and tail not in met:
            leaves.setdefault(head, []).append(tail)
    return frozenset(
        leaf
        for alike in leaves.values()
        if len(alike) >= look.LEAVES
        for leaf in alike[1::2]
    )


def _bearings_in(
    drawing: Drawing,
) -> Iterator[tuple[Proposition, Proposition | Inference]]:
    """What bears on what: premise and conclusion of each step, both ends of attacks."""
    for step in drawing.steps:
        for premise in drawing.premises(step):
            yield premise, step.conclusion
    for attack in drawing.attacks:
        yield attack.by, attack.target
