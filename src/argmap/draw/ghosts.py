"""Two versions of a map in one drawing: what is gone stands in it as a ghost."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from attrs import evolve

from argmap.analysis.changes import Change, Changes
from argmap.analysis.outline import numbers_of
from argmap.analysis.views import chosen, whole
from argmap.draw.dot import dot_of
from argmap.draw.drawing import Drawing, drawing_of
from argmap.draw.marks import Marks
from argmap.draw.picture import pictures_of_drawing
from argmap.draw.rendering.render import Engine, Picture, Rendered
from argmap.model.alignments import Alignment
from argmap.model.attacks import Attack, Rebuttal, Undercut, Undermining
from argmap.model.inferences import Inference
from argmap.model.maps import ArgumentMap
from argmap.model.positions import Position
from argmap.model.propositions import (
    Claim,
    Counterclaim,
    Premise,
    Proposition,
    Recommendation,
)

_Relation = Inference | Attack | Alignment

_DRAWN = (
    Claim,
    Premise,
    Recommendation,
    Counterclaim,
    Inference,
    Rebuttal,
    Undermining,
    Undercut,
    Alignment,
)


def changes_pictures(
    changes: Changes,
    formats: Sequence[Picture],
    *,
    everything: bool = False,
    engine: Engine = "wheel",
) -> Rendered:
    """Draw what became of a map.

    Args:
        changes: What `changes_between` found.
        formats: Which pictures to make.
        everything: Whether what has not changed is drawn, too.
        engine: The Graphviz in the pygraphviz wheel, or the `dot` on the PATH.

    Raises:
        ExportError: `drawing-failed`; it names the map.
        MissingPartError: `missing-glyphs` or `missing-graphviz`.
    """
    drawing = changes_drawing(changes, everything=everything)
    return pictures_of_drawing(drawing, formats, engine=engine)


def changes_dot(changes: Changes, *, everything: bool = False) -> str:
    """The same as DOT text."""
    return dot_of(changes_drawing(changes, everything=everything))


def changes_drawing(changes: Changes, *, everything: bool = False) -> Drawing:
    """The new version with the ghosts of the old one, and marks on what differs.

    What has not changed is drawn where it stands at an end of something that has, and
    elsewhere only if everything is asked for; a map without changes is drawn whole.
    """
    both = _Both(changes)
    view = whole(both.argument_map)
    if both.touched and not everything:
        view = chosen(both.argument_map, "", lambda each: each.id in both.touched)
    return drawing_of(evolve(view, title=_title(changes)), both.marks)


def _title(changes: Changes) -> str:
    counts = {verb: len(changes.by(verb)) for verb in ("added", "removed")}
    others = len(changes.found) - sum(counts.values())
    told = [f"{count} {verb}" for verb, count in counts.items() if count]
    told += [f"{others} changed"] if others else []
    return f"Changes: {', '.join(told)}" if told else "No changes"


class _Both:
    """The two versions as one map."""

    def __init__(self, changes: Changes) -> None:
        self._new = changes.new
        self._now: dict[str, Proposition | Inference] = {}
        for old, new in changes.same:
            if isinstance(old.item, Proposition | Inference) and isinstance(
                new.item, Proposition | Inference
            ):
                self._now[old.item.id] = new.item
        self._taken = {node.key for node in _nodes(changes.new)}
        removed = [
            change.part.item
            for change in changes.by("removed")
            if change.part.family != "guest"
        ]
        ghosts: list[Proposition] = []
        for item in removed:
            if isinstance(item, Proposition):
                key = self._free(item.key)
                ghost = evolve(item, map_key=changes.new.key, key=key)
                self._now[item.id] = ghost
                ghosts.append(ghost)
        moved = [change.old.item for change in changes.by("re-aimed") if change.old]
        lines = [self._led(item) for item in _relations_in([*removed, *moved])]
        self.argument_map = _with(changes.new, changes.old, [*ghosts, *lines])
        self.marks = _marks(changes, [*ghosts, *lines])
        self.touched = frozenset(self._touched(changes, ghosts, lines))

    def _free(self, key: str) -> str:
        """A key like this one that nothing in the new version has."""
        while key in self._taken:
            key += "-was"
        self._taken.add(key)
        return key

    def _led(self, old: _Relation) -> _Relation:
        """An old relation as a ghost, between what stands for its ends."""
        home, key = self._new.key, self._free(old.key)
        match old:
            case Inference():
                ghost = evolve(
                    old,
                    map_key=home,
                    key=key,
                    premises=tuple(map(self._stated, old.premises)),
                    conclusion=self._stated(old.conclusion),
                )
                self._now.setdefault(old.id, ghost)
                return ghost
            case Alignment():
                left, right = self._stated(old.left), self._stated(old.right)
                return evolve(old, map_key=home, key=key, left=left, right=right)
            case Undercut():
                by, step = self._stated(old.by), self._step(old.target)
                return evolve(old, map_key=home, key=key, by=by, target=step)
            case Rebuttal() | Undermining():
                by, target = self._stated(old.by), self._stated(old.target)
                here = old.position
                if isinstance(target, Premise):
                    return Undermining(
                        map_key=home, key=key, position=here, by=by, target=target
                    )
                return Rebuttal(
                    map_key=home, key=key, position=here, by=by, target=target
                )

    def _step(self, step: Inference) -> Inference:
        found = self._now.get(step.id, step)
        return found if isinstance(found, Inference) else step

    def _stated(self, node: Proposition) -> Proposition:
        found = self._now.get(node.id, node)
        return node if isinstance(found, Inference) else found

    def _touched(
        self,
        changes: Changes,
        ghosts: Iterable[Proposition],
        lines: Iterable[_Relation],
    ) -> Iterator[str]:
        """Ids of the propositions that differ, and of the ends of what differs."""
        yield from (ghost.id for ghost in ghosts)
        found = (change.new.item for change in changes.found if change.new is not None)
        for item in chain(found, lines):
            if isinstance(item, Proposition):
                yield item.id
            elif isinstance(item, _DRAWN):
                yield from (end.id for end in _ends(item))


def _nodes(argument_map: ArgumentMap) -> Iterator[Proposition | _Relation]:
    yield from argument_map.propositions
    yield from argument_map.inferences
    yield from argument_map.attacks
    yield from argument_map.alignments


def _relations_in(items: Iterable[object]) -> list[_Relation]:
    """The relations among some parts, inferences first."""
    found = [item for item in items if isinstance(item, _DRAWN)]
    relations = [item for item in found if not isinstance(item, Proposition)]
    return sorted(relations, key=lambda each: not isinstance(each, Inference))


def _ends(relation: _Relation) -> Iterator[Proposition]:
    match relation:
        case Inference():
            yield from relation.premises
            yield relation.conclusion
        case Alignment():
            yield relation.left
            yield relation.right
        case Undercut():
            yield relation.by
            yield from _ends(relation.target)
        case _:
            yield relation.by
            yield relation.target


def _with(
    new: ArgumentMap, old: ArgumentMap, ghosts: Sequence[Proposition | _Relation]
) -> ArgumentMap:
    """The new version with ghosts, and the positions that they stand in."""
    has = {position.key for position in new.positions}
    homes = {ghost.position for ghost in ghosts if isinstance(ghost, Proposition)}
    positions: list[Position] = [
        evolve(position, map_key=new.key, thesis=None)
        for position in old.positions
        if position.key in homes - has
    ]
    return evolve(
        new,
        positions=(*new.positions, *positions),
        propositions=(
            *new.propositions,
            *(each for each in ghosts if isinstance(each, Proposition)),
        ),
        inferences=(
            *new.inferences,
            *(each for each in ghosts if isinstance(each, Inference)),
        ),
        attacks=(*new.attacks, *(each for each in ghosts if isinstance(each, Attack))),
        alignments=(
            *new.alignments,
            *(each for each in ghosts if isinstance(each, Alignment)),
        ),
    )


def _marks(changes: Changes, ghosts: Iterable[Proposition | _Relation]) -> Marks:
    new: set[str] = set()
    changed: set[str] = set()
    notes: dict[str, list[str]] = {}
    for change in changes.found:
        item = change.new.item if change.new is not None else None
        if not isinstance(item, _DRAWN):
            continue
        (new if change.verb == "added" else changed).add(item.id)
        notes.setdefault(item.id, []).extend(_notes(change))
    return Marks(
        new=frozenset(new),
        changed=frozenset(changed),
        gone=frozenset(node.id for node in (*ghosts, *_guests_gone(changes))),
        notes={name: "; ".join(said) for name, said in notes.items() if said},
        numbers=numbers_of(changes.new),
    )


def _guests_gone(changes: Changes) -> Iterator[Proposition | _Relation]:
    """The guests that are no longer there; ghosts of lines still lead to them."""
    for change in changes.by("removed"):
        item = change.part.item
        if change.part.family != "guest" or not isinstance(item, _DRAWN):
            continue
        if item.id not in changes.new.nodes:
            yield item


def _notes(change: Change) -> Iterator[str]:
    """What a card says of what it was."""
    for name, (before, _) in change.fields.items():
        said = _SAID.get(name, f"{name} was")
        yield f"{said}: {before}" if before is not None else f"{name} is new"


_SAID = {"text": "was", "anchors": "place was", "key": "key was"}
