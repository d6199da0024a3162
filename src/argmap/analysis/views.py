"""Views: what of a map is shown, what is folded away, and where relations are cut."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from enum import Enum, auto
from itertools import zip_longest
from typing import Final

from attrs import Factory, evolve, frozen

from argmap.analysis.outline import Entry, numbers_of, outline
from argmap.analysis.walks import (
    Bearings,
    bearings_of,
    propositions_in,
    steps_in,
)
from argmap.model.alignments import Alignment
from argmap.model.attacks import Attack, Undercut
from argmap.model.inferences import Inference
from argmap.model.maps import ArgumentMap
from argmap.model.propositions import (
    Counterclaim,
    Premise,
    Proposition,
    Recommendation,
)

OVERVIEW: Final = 16
"""How many propositions an overview shows at most."""

_NEAR: Final = 1
"""How deep in the outline the heads of branches stand."""


@frozen(kw_only=True)
class Stub:
    """A relation of which only one end is shown.

    Attributes:
        at: Id of the end that is shown: a proposition, or an inference; of a step that
            is drawn itself, its own.
        relation: What is cut.
        other: The proposition or inference that is not shown.
        outward: Whether what is shown bears on what is not, else the reverse.
    """

    at: str
    relation: Inference | Attack | Alignment
    other: Proposition | Inference
    outward: bool


@frozen(kw_only=True)
class View:
    """What of a map is shown.

    Attributes:
        argument_map: The map.
        shown: Ids of the propositions that are shown.
        steps: Ids of the inferences that are shown: those with a premise that is, and
            those that something shown undercuts.
        folded: How many propositions are folded into one that is shown, by its id.
        stubs: The relations that are cut, but for those that lead to what is folded.
        title: What the view is of; empty for the whole map.
        short: Whether propositions are shown by their labels, not by their texts.
    """

    argument_map: ArgumentMap
    shown: frozenset[str]
    steps: frozenset[str]
    folded: Mapping[str, int] = Factory(dict[str, int])
    stubs: tuple[Stub, ...] = ()
    title: str = ""
    short: bool = False


def whole(argument_map: ArgumentMap) -> View:
    """Everything."""
    return View(
        argument_map=argument_map,
        shown=frozenset(propositions_in(argument_map)),
        steps=frozenset(step.id for step in steps_in(argument_map)),
    )


def overview(argument_map: ArgumentMap, limit: int = OVERVIEW) -> View:
    """The main lines: theses, branches, recommendations, counterclaims.

    Everything else is folded into what it bears on.  Of each thing that is shown, all
    on the way from it to its thesis is shown too, so that each line is one of the map.
    A relation that is cut has a stub only where its end would else stand alone.  A map
    without positions shows what its alignments join.
    """
    tree = _Tree(argument_map)
    shown = _aligned(argument_map, limit) if not argument_map.positions else []
    for entry in tree.by_weight():
        way = [each for each in tree.way_up(entry.proposition.id) if each not in shown]
        if len(shown) + len(way) <= limit:
            shown += way
    view = _folded(argument_map, shown, tree, title="Overview", short=True)
    return _without_loose_ends(view)


def focus(argument_map: ArgumentMap, node: Proposition, depth: int = 2) -> View:
    """A proposition with what bears on it, so many relations deep.

    In a map without positions it is what is aligned with it.
    """
    bearings = bearings_of(argument_map)
    bearing = _bearing_on if argument_map.positions else _aligned_with
    shown, edge = {node.id: node}, [node]
    for _ in range(depth):
        edge = [
            each
            for goal in edge
            for each in bearing(goal, bearings)
            if each.id not in shown
        ]
        shown |= {each.id: each for each in edge}
    title = f"Focus: {node.label}"
    return _folded(argument_map, shown, _Tree(argument_map), title=title)


def chosen(
    argument_map: ArgumentMap, title: str, wanted: Callable[[Proposition], bool]
) -> View:
    """The propositions for which something holds; what is cut has stubs."""
    shown = frozenset(
        each.id for each in propositions_in(argument_map).values() if wanted(each)
    )
    steps = _steps(argument_map, shown)
    return View(
        argument_map=argument_map,
        shown=shown,
        steps=steps,
        stubs=tuple(_stubs(argument_map, shown, steps, {})),
        title=title,
    )


def branch(argument_map: ArgumentMap, number: str) -> View:
    """A branch of the outline, by its number, and what it bears on as stubs."""
    numbers = numbers_of(argument_map)
    return chosen(
        argument_map,
        f"Branch {number}",
        lambda each: numbers.get(each.id, "").partition(".")[0] == number,
    )


def _bearing_on(goal: Proposition, bearings: Bearings) -> Iterator[Proposition]:
    """What bears directly on a proposition, or on a step to it."""
    steps = bearings.steps_to.get(goal.id, ())
    for step in steps:
        yield from step.premises
    for target in (goal, *steps):
        for attack in bearings.attacks_on.get(target.id, ()):
            yield attack.by


def _aligned_with(goal: Proposition, bearings: Bearings) -> Iterator[Proposition]:
    """What the mapper finds to meet a proposition."""
    for each in bearings.argument_map.alignments:
        if goal.id in (each.left.id, each.right.id):
            yield each.right if goal.id == each.left.id else each.left


def _aligned(argument_map: ArgumentMap, limit: int) -> list[str]:
    """What the first alignments join, those of recommendations before the others."""
    found: dict[str, None] = {}
    for each in sorted(argument_map.alignments, key=_others_than_recommendations):
        both = {each.left.id: None, each.right.id: None}
        if len(found | both) <= limit:
            found |= both
    return list(found)


def _others_than_recommendations(alignment: Alignment) -> int:
    ends = (alignment.left, alignment.right)
    return sum(not isinstance(end, Recommendation) for end in ends)


class _Rank(Enum):
    """What an entry of the outline is to an overview."""

    THESIS = auto()
    MAIN = auto()
    CONCLUDED = auto()
    OBJECTION = auto()
    NEAR = auto()
    FAR = auto()
    GIVEN = auto()


class _Tree:
    """The outlines of all positions as one tree: each proposition has one way up."""

    def __init__(self, argument_map: ArgumentMap) -> None:
        self.entries: list[Entry] = []
        self._above: dict[str, str | None] = {}
        self.theses = frozenset(
            position.thesis.id
            for position in argument_map.positions
            if position.thesis is not None
        )
        for position in argument_map.positions:
            path: list[str] = []
            for entry in outline(argument_map, position):
                del path[entry.depth :]
                path.append(entry.proposition.id)
                if path[-1] not in self._above:
                    self.entries.append(entry)
                    is_top = len(path) == 1 or path[-1] in self.theses
                    self._above[path[-1]] = None if is_top else path[-2]

    def by_weight(self) -> Iterator[Entry]:
        """The entries in the order in which an overview gives them room.

        First the theses, what bears directly on them, and what else is concluded; then
        by turns objections and what leads to the conclusions; then the rest.
        """
        ranks: dict[_Rank, list[Entry]] = {rank: [] for rank in _Rank}
        for entry in sorted(self.entries, key=lambda each: each.depth):
            ranks[self._rank(entry)].append(entry)
        for rank in (_Rank.THESIS, _Rank.MAIN, _Rank.CONCLUDED):
            yield from ranks[rank]
        by_turns = zip_longest(ranks[_Rank.OBJECTION], ranks[_Rank.NEAR])
        yield from (each for both in by_turns for each in both if each is not None)
        yield from ranks[_Rank.FAR]
        yield from ranks[_Rank.GIVEN]

    def _rank(self, entry: Entry) -> "_Rank":
        said, depth = entry.proposition, entry.depth
        if said.id in self.theses:
            return _Rank.THESIS
        if isinstance(said, Premise):
            return _Rank.GIVEN
        if depth == 0:
            return _Rank.CONCLUDED
        if self._above[said.id] in self.theses:
            return _Rank.MAIN
        if isinstance(said, Counterclaim):
            return _Rank.OBJECTION if depth <= _NEAR + 1 else _Rank.FAR
        is_near = isinstance(said, Recommendation) or depth <= _NEAR
        return _Rank.NEAR if is_near else _Rank.FAR

    def way_up(self, node: str) -> Iterator[str]:
        """The node, what it bears on, and so on up to a top."""
        here: str | None = node
        while here is not None:
            yield here
            here = self._above.get(here)

    def home_of(self, node: str, shown: Collection[str]) -> str | None:
        """What a node is folded into: the nearest shown one on its way up."""
        return next((each for each in self.way_up(node) if each in shown), None)


def _folded(
    argument_map: ArgumentMap,
    shown: Iterable[str],
    tree: _Tree,
    *,
    title: str,
    short: bool = False,
) -> View:
    kept = frozenset(shown)
    homes = {
        entry.proposition.id: tree.home_of(entry.proposition.id, kept)
        for entry in tree.entries
        if entry.proposition.id not in kept
    }
    folded = {node: home for node, home in homes.items() if home is not None}
    steps = _steps(argument_map, kept)
    return View(
        argument_map=argument_map,
        shown=kept,
        steps=steps,
        folded=dict(Counter(folded.values())),
        stubs=tuple(_stubs(argument_map, kept, steps, folded)),
        title=title,
        short=short,
    )


def _without_loose_ends(view: View) -> View:
    """The view without steps that lead to nothing shown.

    Only what then stands alone keeps the stubs that say what it rests on.
    """
    steps = [
        step
        for step in steps_in(view.argument_map)
        if step.id in view.steps and step.conclusion.id in view.shown
    ]
    drawn = view.shown.union(step.id for step in steps)
    met = {each.id for step in steps for each in (*step.premises, step.conclusion)}
    for attack in view.argument_map.attacks:
        if attack.by.id in drawn and attack.target.id in drawn:
            met |= {attack.by.id, attack.target.id}
    return evolve(
        view,
        steps=frozenset(step.id for step in steps),
        stubs=tuple(
            stub
            for stub in view.stubs
            if stub.at in view.shown - met and not isinstance(stub.relation, Alignment)
        ),
    )


def _steps(argument_map: ArgumentMap, shown: frozenset[str]) -> frozenset[str]:
    """The steps with a premise that is shown, and those that are shown undercut."""
    undercut = {
        attack.target.id
        for attack in argument_map.attacks
        if isinstance(attack, Undercut) and attack.by.id in shown
    }
    return frozenset(
        step.id
        for step in steps_in(argument_map)
        if any(premise.id in shown for premise in step.premises)
        or (step.id in undercut and step.conclusion.id in shown)
    )


def _stubs(
    argument_map: ArgumentMap,
    shown: frozenset[str],
    steps: frozenset[str],
    folded: Mapping[str, str],
) -> Iterator[Stub]:
    """One for each end of a relation that is not shown while another is.

    There is none from what is folded into the end that is shown.
    """
    for step in steps_in(argument_map):
        at, goal = step.id if step.id in steps else step.conclusion.id, step.conclusion
        if at not in steps and at not in shown:
            continue
        if goal.id not in shown:
            yield Stub(at=at, relation=step, other=goal, outward=True)
        ends = {goal.id, *(each.id for each in step.premises)} & shown
        for each in step.premises:
            if each.id not in shown and folded.get(each.id) not in ends:
                yield Stub(at=at, relation=step, other=each, outward=False)
    for attack in argument_map.attacks:
        by, target = attack.by, attack.target
        aimed = target.id in shown or target.id in steps
        if by.id in shown and not aimed:
            yield Stub(at=by.id, relation=attack, other=target, outward=True)
        elif aimed and by.id not in shown and folded.get(by.id) not in _ends(target):
            yield Stub(at=target.id, relation=attack, other=by, outward=False)
    yield from _stubs_of_alignments(argument_map, shown)


def _stubs_of_alignments(
    argument_map: ArgumentMap, shown: frozenset[str]
) -> Iterator[Stub]:
    for each in argument_map.alignments:
        left, right = each.left, each.right
        if left.id in shown and right.id not in shown:
            yield Stub(at=left.id, relation=each, other=right, outward=True)
        elif right.id in shown and left.id not in shown:
            yield Stub(at=right.id, relation=each, other=left, outward=False)


def _ends(target: Proposition | Inference) -> Collection[str]:
    """Ids of what an attack may be folded into: its target, or that of its step."""
    if isinstance(target, Inference):
        return {target.conclusion.id, *(each.id for each in target.premises)}
    return {target.id}
