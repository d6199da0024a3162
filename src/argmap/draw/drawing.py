"""What a drawing of a map shows, before it becomes DOT."""

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import chain

from attrs import evolve, frozen

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
        far: Ids of the premises that stand one column further out than they need.
        card_width: The width of its cards.
    """

    argument_map: ArgumentMap
    cards: tuple[Card, ...]
    dotted: frozenset[str]
    far: frozenset[str] = frozenset()
    card_width: float = look.CARDS[0]

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
        if self.is_debate:
            count = len(self.columns)
            return count * self.card_width + (count - 1) * look.BETWEEN
        return look.WIDE if len(self.cards) > look.MANY else look.NARROW

    @property
    def is_debate(self) -> bool:
        """Whether the map has no position and only says where those of others meet."""
        return bool(self.cards) and not self.argument_map.positions

    @property
    def columns(self) -> Mapping[str, tuple[Card, ...]]:
        """The cards by the key of their map, in the order of adoption."""
        columns: dict[str, tuple[Card, ...]] = {}
        for card in self.cards:
            home = card.proposition.map_key
            columns[home] = (*columns.get(home, ()), card)
        adopted = dict.fromkeys(node.map_key for node in self.argument_map.adopted)
        order = [home for home in adopted if home in columns]
        return {home: columns[home] for home in dict.fromkeys((*order, *columns))}

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
    drawing = Drawing(argument_map=argument_map, cards=cards, dotted=dotted)
    if drawing.is_debate:
        return evolve(drawing, card_width=look.DEBATE_CARDS[0])
    return drawing


def layouts_of(drawing: Drawing) -> tuple[Drawing, ...]:
    """The drawing, and what may take less paper: wider cards, staggered premises."""
    if drawing.is_debate and len(drawing.cards) <= look.NETWORK_LIMIT:
        return tuple(evolve(drawing, card_width=each) for each in look.DEBATE_CARDS)
    if len(drawing.cards) >= look.TRIED:
        return (drawing,)
    spread = _every_other_leaf(drawing)
    return tuple(
        evolve(drawing, card_width=width, far=far)
        for far in (frozenset[str](), *([spread] if spread else []))
        for width in look.CARDS
    )


def _every_other_leaf(drawing: Drawing) -> frozenset[str]:
    """Every second of the bare premises that bear on one conclusion and nothing else.

    A premise is bare where nothing bears on it.
    """
    lines = [
        (tail.id, head.conclusion.id if isinstance(head, Inference) else head.id)
        for tail, head in _bearings_in(drawing.argument_map)
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
    argument_map: ArgumentMap,
) -> Iterator[tuple[Proposition, Proposition | Inference]]:
    """What bears on what: premise and conclusion of each step, both ends of attacks."""
    for step in steps_of(argument_map):
        for premise in step.premises:
            yield premise, step.conclusion
    for attack in argument_map.attacks:
        yield attack.by, attack.target


def seats_of(drawing: Drawing) -> Counter[str]:
    """How many lines arrive at each card that several arrive at, by its id."""
    if len(drawing.cards) >= look.TRIED:
        return Counter()
    argument_map = drawing.argument_map
    arrivals = Counter(step.conclusion.id for step in steps_of(argument_map)) + Counter(
        attack.target.id
        for attack in argument_map.attacks
        if not isinstance(attack, Undercut)
    )
    return Counter({name: count for name, count in arrivals.items() if count > 1})


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
    for alignment in argument_map.alignments:
        yield alignment_look(alignment)


def step_look(step: Inference) -> look.LineLook:
    """How the lines of an inference look."""
    return look.REPORTED if step.reported else look.SUPPORTS


def attack_look(attack: Attack) -> look.LineLook:
    """How the line of an attack looks."""
    return look.UNDERCUTS if isinstance(attack, Undercut) else look.ATTACKS


def alignment_look(alignment: Alignment) -> look.LineLook:
    """How the line of an alignment looks."""
    match alignment.kind:
        case "agrees" | "restates":
            return look.AGREES
        case "contradicts" | "disputes-fact":
            return look.CONTRADICTS
        case "qualifies":
            return look.QUALIFIES


def step_words(step: Inference) -> str:
    """What the line of an inference says to those who ask: scheme and warrant."""
    scheme = step.scheme.title if step.scheme is not None else "inference"
    return scheme if step.warrant is None else f"{scheme}: {step.warrant}"


def alignment_words(alignment: Alignment) -> str:
    """What the line of an alignment says to those who ask."""
    return f"{alignment.kind}: {alignment.note}"
