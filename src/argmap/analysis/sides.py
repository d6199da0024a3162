"""Sides of a comparison: a position, or all the positions of a map taken together."""

from collections.abc import Iterator, Mapping
from functools import cached_property

from attrs import evolve, frozen

from argmap.analysis.walks import Bearings
from argmap.model.attacks import Attack, Concession
from argmap.model.holders import UNNAMED_AUTHOR
from argmap.model.inferences import Inference
from argmap.model.maps import ArgumentMap
from argmap.model.positions import Position
from argmap.model.propositions import Counterclaim, Proposition
from argmap.showing import Showing


@frozen(kw_only=True)
class Reason:
    """A proposition that bears on another through support.

    Attributes:
        proposition: What is said for it.
        distance: How many steps away, from 1.
    """

    proposition: Proposition
    distance: int


@frozen(kw_only=True)
class Side(Showing):
    """One party to a comparison; it shows its case in a notebook.

    Attributes:
        argument_map: The map that it is at home in.
        positions: One position of it, or all.
    """

    argument_map: ArgumentMap
    positions: tuple[Position, ...]

    @property
    def key(self) -> str:
        """The map's key, or `map-key/position-key` for one position of several."""
        if self.positions == self.argument_map.positions:
            return self.argument_map.key
        keys = "+".join(position.key for position in self.positions)
        return f"{self.argument_map.key}/{keys}"

    @property
    def name(self) -> str:
        """Its holders as they are shown, with the map where they are unnamed."""
        names = ", ".join(position.holder_name for position in self.positions)
        return f"{names} ({self.key})" if UNNAMED_AUTHOR in names else names

    @cached_property
    def theses(self) -> tuple[Proposition, ...]:
        """What it stands for."""
        theses = (position.thesis for position in self.positions)
        return tuple(thesis for thesis in theses if thesis is not None)

    @cached_property
    def asserted(self) -> Mapping[str, Proposition]:
        """What it holds itself, by id: all its propositions but the counterclaims."""
        return {
            each.id: each
            for each in self._stated()
            if not isinstance(each, Counterclaim)
        }

    @cached_property
    def reported(self) -> Mapping[str, Counterclaim]:
        """The opposing views that it reports, by id."""
        return {
            each.id: each for each in self._stated() if isinstance(each, Counterclaim)
        }

    @cached_property
    def steps(self) -> Mapping[str, Inference]:
        """The steps that it draws itself, by id."""
        keys = self._position_keys
        return {
            step.id: step
            for step in self.argument_map.inferences
            if step.position in keys and not step.reported
        }

    @cached_property
    def attacks(self) -> tuple[Attack, ...]:
        """The attacks that it makes with what it holds itself."""
        attacks = self.argument_map.attacks
        return tuple(attack for attack in attacks if attack.by.id in self.asserted)

    @cached_property
    def bearings(self) -> Bearings:
        """The relations of its map, by either end."""
        return Bearings(self.argument_map)

    @cached_property
    def answers(self) -> Bearings:
        """The relations of its map, of attacks and concessions only its own."""
        whole, keys = self.argument_map, self._position_keys
        granted = tuple(each for each in whole.concessions if each.position in keys)
        return Bearings(evolve(whole, attacks=self.attacks, concessions=granted))

    def reasons_for(
        self, *conclusions: Proposition, reach: int | None = None
    ) -> tuple[Reason, ...]:
        """What it says for these, nearest first, each once, they themselves left out.

        Args:
            conclusions: What is supported.
            reach: How many steps to go; `None` for as far as they lead.
        """
        return tuple(self._reasons(conclusions, reach))

    def concessions_of(self, view: Counterclaim) -> tuple[Concession, ...]:
        """Where it grants a reported view itself."""
        return self.answers.concessions_of.get(view.id, ())

    def _reasons(
        self, conclusions: tuple[Proposition, ...], reach: int | None
    ) -> Iterator[Reason]:
        seen = {conclusion.id for conclusion in conclusions}
        here, distance = list(conclusions), 0
        while here and distance != reach:
            distance += 1
            nearest: list[Proposition] = []
            for conclusion in here:
                nearest += self._premises_of(conclusion, seen)
            for premise in nearest:
                yield Reason(proposition=premise, distance=distance)
            here = nearest

    def _premises_of(
        self, conclusion: Proposition, seen: set[str]
    ) -> Iterator[Proposition]:
        for step in self.bearings.steps_to.get(conclusion.id, ()):
            for premise in step.premises if step.id in self.steps else ():
                if premise.id not in seen:
                    seen.add(premise.id)
                    yield premise

    def _stated(self) -> Iterator[Proposition]:
        keys = self._position_keys
        for proposition in self.argument_map.propositions:
            if proposition.position in keys:
                yield proposition

    @cached_property
    def _position_keys(self) -> frozenset[str]:
        return frozenset(position.key for position in self.positions)


def side_of(argument_map: ArgumentMap, position: str | None = None) -> Side:
    """The side that a map takes, or one position of it.

    Args:
        argument_map: The map.
        position: Key of one of its positions; `None` for all together.

    Raises:
        KeyError: The map has no such position.
    """
    if position is None:
        return Side(argument_map=argument_map, positions=argument_map.positions)
    return Side(argument_map=argument_map, positions=(argument_map.position(position),))
