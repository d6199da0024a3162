"""What a drawing of a map shows, before it becomes DOT."""

from collections.abc import Iterator
from itertools import chain

from attrs import frozen

from argmap.draw import look
from argmap.draw.cards import Card
from argmap.model.alignments import Alignment
from argmap.model.attacks import Attack, Undercut
from argmap.model.inferences import Inference
from argmap.model.maps import ArgumentMap
from argmap.model.propositions import Proposition


@frozen(kw_only=True)
class Drawing:
    """What a drawing of a map holds, before it becomes DOT.

    Attributes:
        argument_map: The map.
        cards: A card for each proposition, adopted ends of relations included.
        dotted: Ids of the inferences that are drawn with a dot: those with several
            premises, and those that something undercuts.
    """

    argument_map: ArgumentMap
    cards: tuple[Card, ...]
    dotted: frozenset[str]

    @property
    def has_several_sources(self) -> bool:
        """Whether a badge has to name its source."""
        sources = {
            anchor.source for card in self.cards for anchor in card.proposition.anchors
        }
        return len(sources) > 1

    @property
    def heading_width(self) -> float:
        """Where title and legend are broken into lines, in points."""
        return look.WIDE if len(self.cards) > look.MANY else look.NARROW

    def name(self, node: Proposition | Inference) -> str:
        """The name of a node in DOT: its key, or its id where it is a guest."""
        return node.key if node.map_key == self.argument_map.key else node.id


def drawing_of(argument_map: ArgumentMap) -> Drawing:
    """Decide what a drawing of the map shows."""
    theses = {
        position.thesis.id
        for position in argument_map.positions
        if position.thesis is not None
    }
    conceded = {concession.counterclaim.id for concession in argument_map.concessions}
    shown = {
        proposition.id: proposition
        for proposition in chain(argument_map.propositions, _ends(argument_map))
    }
    cards = tuple(
        Card(
            proposition=proposition,
            is_thesis=proposition.id in theses,
            is_conceded=proposition.id in conceded,
        )
        for proposition in shown.values()
    )
    undercut = {
        attack.target.id
        for attack in argument_map.attacks
        if isinstance(attack, Undercut)
    }
    dotted = frozenset(
        step.id
        for step in steps_of(argument_map)
        if len(step.premises) > 1 or step.id in undercut
    )
    return Drawing(argument_map=argument_map, cards=cards, dotted=dotted)


def _ends(argument_map: ArgumentMap) -> Iterator[Proposition]:
    """The propositions at the ends of relations."""
    for step in steps_of(argument_map):
        yield from step.premises
        yield step.conclusion
    for attack in argument_map.attacks:
        yield attack.by
        if not isinstance(attack, Undercut):
            yield attack.target
    for alignment in argument_map.alignments:
        yield alignment.left
        yield alignment.right


def steps_of(argument_map: ArgumentMap) -> tuple[Inference, ...]:
    """The inferences, with the guests that an undercut aims at, each once."""
    steps = {step.id: step for step in argument_map.inferences}
    for attack in argument_map.attacks:
        if isinstance(attack, Undercut):
            steps.setdefault(attack.target.id, attack.target)
    return tuple(steps.values())


def lines_used(drawing: Drawing) -> Iterator[look.LineLook]:
    """The looks of all relations of the map."""
    argument_map = drawing.argument_map
    for step in steps_of(argument_map):
        yield step_look(step)
    for attack in argument_map.attacks:
        yield attack_look(attack)
    if argument_map.alignments:
        yield look.ALIGNS


def step_look(step: Inference) -> look.LineLook:
    """How the lines of an inference look."""
    return look.REPORTED if step.reported else look.SUPPORTS


def attack_look(attack: Attack) -> look.LineLook:
    """How the line of an attack looks."""
    return look.UNDERCUTS if isinstance(attack, Undercut) else look.ATTACKS


def step_words(step: Inference) -> str:
    """What the line of an inference says to those who ask: scheme and warrant."""
    scheme = step.scheme.title if step.scheme is not None else "inference"
    return scheme if step.warrant is None else f"{scheme}: {step.warrant}"


def alignment_words(alignment: Alignment) -> str:
    """What the line of an alignment says to those who ask."""
    return f"{alignment.kind}: {alignment.note}"
