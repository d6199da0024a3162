"""What a drawing of a map shows, before it becomes DOT."""

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cached_property

from attrs import Factory, evolve, frozen

from argmap.analysis.answers import is_answered
from argmap.analysis.outline import numbers_of
from argmap.analysis.pagination import tree_of
from argmap.analysis.views import Stub, View
from argmap.analysis.walks import (
    Bearings,
    bearings_of,
    propositions_in,
    sources_of,
    steps_in,
)
from argmap.draw import look
from argmap.draw.cards import Card
from argmap.draw.division import Division, Node
from argmap.draw.marks import UNMARKED, Marks
from argmap.draw.names import stand_in_name
from argmap.model.alignments import Alignment
from argmap.model.attacks import Attack, Undercut
from argmap.model.inferences import Inference
from argmap.model.maps import ArgumentMap
from argmap.model.propositions import Counterclaim, Proposition


@frozen(kw_only=True, slots=False)
class Drawing:
    """What a drawing of a map holds, before it becomes DOT.

    Attributes:
        view: What of the map is shown.
        cards: A card for each proposition shown, adopted ends of relations included.
        dotted: Ids of the inferences that are drawn with a dot: those of which several
            premises are shown, and those that something undercuts.
        far: Ids of the premises that stand one column further out than they need.
        card_width: The width of its cards.
        marks: What became of its cards and lines, where it shows two versions.
        bare: Whether title, legend and groups are left out: the page around it has
            them.
        pages: On which pages things stand that signs may name, by their ids.
        division: Its columns, where it is divided.
    """

    view: View
    cards: tuple[Card, ...]
    dotted: frozenset[str]
    far: frozenset[str] = frozenset()
    card_width: float = look.CARDS[0]
    marks: Marks = UNMARKED
    bare: bool = False
    pages: Mapping[str, int] = Factory(dict[str, int])
    division: Division | None = None

    @property
    def argument_map(self) -> ArgumentMap:
        """The map it is of."""
        return self.view.argument_map

    @cached_property
    def steps(self) -> tuple[Inference, ...]:
        """The inferences that are drawn, with guests that an undercut aims at."""
        return tuple(
            step for step in steps_in(self.argument_map) if step.id in self.view.steps
        )

    @cached_property
    def attacks(self) -> tuple[Attack, ...]:
        """The attacks of which both ends are drawn."""
        drawn = self.view.shown | self.view.steps
        return tuple(
            attack
            for attack in self.argument_map.attacks
            if attack.by.id in drawn and attack.target.id in drawn
        )

    @cached_property
    def alignments(self) -> tuple[Alignment, ...]:
        """The alignments of which both ends are drawn."""
        shown = self.view.shown
        return tuple(
            alignment
            for alignment in self.argument_map.alignments
            if alignment.left.id in shown and alignment.right.id in shown
        )

    @cached_property
    def line_count(self) -> int:
        """How many lines there are, a line from each premise."""
        relations = len(self.steps) + len(self.attacks) + len(self.alignments)
        return relations + sum(len(self.premises(step)) for step in self.steps)

    @property
    def has_several_sources(self) -> bool:
        """Whether a badge has to name its source; in a booklet, if any page has to."""
        said = [card.proposition for card in self.cards]
        sources = {anchor.source for each in said for anchor in each.anchors}
        if self.bare:
            sources.update(sources_of(self.argument_map))
        return len(sources) > 1

    @property
    def heading_width(self) -> float:
        """Where title and legend are broken into lines, in points."""
        if self.is_debate:
            count = sum(len(self.columns_in(part)) for part in range(self.parts))
            return count * self.card_width + (count - 1) * self.between
        if self.division is not None:
            return min(max(look.NARROW, 0.9 * self.division.width), look.WIDEST)
        if self.view.title:
            return look.ONE_PAGE
        return look.WIDE if len(self.cards) > look.MANY else look.NARROW

    @property
    def parts(self) -> int:
        """How many parts stand side by side."""
        return 1 if self.division is None else len(self.division.columns)

    @property
    def between(self) -> float:
        """Between the columns of a debate, in points."""
        return look.NEARER if self.view.short else look.BETWEEN

    @property
    def between_parts(self) -> float:
        """Between parts that stand side by side: in a debate as between columns."""
        return self.between if self.is_debate else look.BETWEEN_COLUMNS

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

    def columns_in(self, part: int) -> Mapping[str, tuple[Card, ...]]:
        """The same of one part of a debate; without parts it is the first."""
        inside = set(self.view.shown)
        if self.division is not None:
            inside = set(self.division.columns[part])
        columns = {
            home: tuple(card for card in cards if card.proposition.id in inside)
            for home, cards in self.columns.items()
        }
        return {home: cards for home, cards in columns.items() if cards}

    def line_of(self, relation: Inference | Attack | Alignment) -> look.LineLook:
        """How the lines of a relation look."""
        return self.marks.line(_look_of(relation), relation.id)

    @cached_property
    def numbers(self) -> Mapping[str, str]:
        """The outline numbers of its cards, by the ids of their propositions."""
        marked = self.marks.numbers
        return numbers_of(self.argument_map) if marked is None else marked

    def premises(self, step: Inference) -> tuple[Proposition, ...]:
        """The premises of a step that are shown; in columns, those beside it."""
        if self.division is not None:
            return tuple(self.division.premises(step))
        return tuple(each for each in step.premises if each.id in self.view.shown)

    def step(self, node: str) -> Inference:
        """The step of that id; raises `KeyError` where none is drawn."""
        return self._steps_by_id[node]

    @cached_property
    def _steps_by_id(self) -> Mapping[str, Inference]:
        return {step.id: step for step in self.steps}

    def name(self, node: Proposition | Inference) -> str:
        """The name of a node in DOT: its key, or its id where it is a guest."""
        return node.key if node.map_key == self.argument_map.key else node.id

    def place_of(self, node: Node) -> tuple[float, float]:
        """Where in the order of reading a node stands: its block, then its place."""
        home = self.home_of(node)
        block = 0 if self.division is None else self.division.block_of(home)
        return float(block), float(self._places[home.id])

    @cached_property
    def _places(self) -> Mapping[str, int]:
        tree = tree_of(self.argument_map)
        return {node: place for place, node in enumerate(tree.above)}

    def home_of(self, node: Node) -> Proposition:
        """The proposition beside which a node stands."""
        if isinstance(node, Proposition):
            return node
        return next(iter(self.premises(node)), node.conclusion)

    def aim(self, tail: Node, head: Node) -> str | None:
        """The name in DOT of what a line from tail leads to, if one is drawn."""
        if self.division is None or self.division.joins(tail, head):
            return self.name(head) if self._is_drawn(head) else None
        return self.stand_in(tail, head)

    def stand_in(self, tail: Node, head: Node) -> str | None:
        """The name in DOT of what stands for the head of a line, if anything does."""
        if self.division is None or not self.division.has_stand_in(tail, head):
            return None
        return stand_in_name(self.division.block_of(tail), self.name(head))

    def joins(self, alignment: Alignment) -> bool:
        """Whether the line of an alignment is drawn, both ends in one part."""
        division, ends = self.division, (alignment.left, alignment.right)
        return division is None or len(set(map(division.block_of, ends))) == 1

    def _is_drawn(self, node: Node) -> bool:
        return node.id in self.view.shown or node.id in self.view.steps

    def group_of(self, node: Node) -> str:
        """The column a node stands in, or else its position; of guests none."""
        home = self.home_of(node)
        if self.division is not None:
            return str(self.division.column_of(home))
        return home.position if home.map_key == self.argument_map.key else ""


def drawing_of(view: View, marks: Marks = UNMARKED) -> Drawing:
    """Decide what a drawing of a view shows."""
    drawing = Drawing(view=view, cards=(), dotted=_dotted_in(view), marks=marks)
    drawing = evolve(drawing, cards=_cards_of(view, drawing.numbers, marks))
    if view.short:
        return evolve(drawing, card_width=look.SHORT_CARDS[0])
    if drawing.is_debate:
        return evolve(drawing, card_width=look.DEBATE_CARDS[0])
    return drawing


def _cards_of(view: View, numbers: Mapping[str, str], marks: Marks) -> tuple[Card, ...]:
    argument_map = view.argument_map
    bearings = bearings_of(argument_map)
    theses = {
        position.thesis.id
        for position in argument_map.positions
        if position.thesis is not None
    }
    return tuple(
        Card(
            proposition=proposition,
            is_thesis=proposition.id in theses,
            is_conceded=proposition.id in bearings.concessions_of,
            number=numbers.get(proposition.id, ""),
            short=view.short,
            folded=view.folded.get(proposition.id, 0),
            answer=_answer(proposition, bearings) if view.short else "",
            mark=marks.of(proposition.id),
            note=marks.notes.get(proposition.id, ""),
        )
        for proposition in propositions_in(argument_map).values()
        if proposition.id in view.shown
    )


def _answer(proposition: Proposition, bearings: Bearings) -> str:
    if not isinstance(proposition, Counterclaim):
        return ""
    if proposition.id in bearings.concessions_of:
        return "conceded"
    return "answered" if is_answered(proposition, bearings) else "not answered"


def _dotted_in(view: View) -> frozenset[str]:
    """The steps with several premises that are shown, and those that are undercut."""
    undercut = {
        attack.target.id
        for attack in view.argument_map.attacks
        if isinstance(attack, Undercut) and attack.by.id in view.shown
    } | {stub.at for stub in view.stubs if isinstance(stub.relation, Undercut)}
    return frozenset(
        step.id
        for step in steps_in(view.argument_map)
        if step.id in view.steps
        and (
            step.id in undercut
            or sum(premise.id in view.shown for premise in step.premises) > 1
        )
    )


def seats_of(drawing: Drawing) -> Counter[str]:
    """How many lines arrive at each card that several arrive at, by its id."""
    if len(drawing.cards) >= look.TRIED:
        return Counter()
    arrivals = Counter(step.conclusion.id for step in drawing.steps) + Counter(
        attack.target.id
        for attack in drawing.attacks
        if not isinstance(attack, Undercut)
    )
    return Counter({name: count for name, count in arrivals.items() if count > 1})


def lines_used(drawing: Drawing) -> Iterator[look.LineLook]:
    """The looks of all relations that are drawn, the cut ones too."""
    for relation in (*drawing.steps, *drawing.attacks, *drawing.alignments):
        line = drawing.line_of(relation)
        yield line if line.word == look.GONE.word else _look_of(relation)
    for stub in drawing.view.stubs:
        yield stub_look(stub)


def _look_of(relation: Inference | Attack | Alignment) -> look.LineLook:
    if isinstance(relation, Inference):
        return step_look(relation)
    if isinstance(relation, Alignment):
        return alignment_look(relation)
    return attack_look(relation)


def step_look(step: Inference) -> look.LineLook:
    """How the lines of an inference look."""
    return look.REPORTED if step.reported else look.SUPPORTS


def attack_look(attack: Attack) -> look.LineLook:
    """How the line of an attack looks."""
    return look.UNDERCUTS if isinstance(attack, Undercut) else look.ATTACKS


def stub_look(stub: Stub) -> look.LineLook:
    """How the line of a cut relation looks."""
    match stub.relation:
        case Inference():
            return step_look(stub.relation)
        case Alignment():
            return alignment_look(stub.relation)
        case _:
            return attack_look(stub.relation)


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
