"""Comparisons as Turtle: of each map as much as the meetings of the sides need."""

from collections.abc import Iterable, Mapping, Sequence

from attrs import evolve, field, frozen

from argmap.analysis.clash import Clash
from argmap.analysis.meetings import Meeting
from argmap.formats import Setting
from argmap.model.maps import ArgumentMap
from argmap.model.propositions import Proposition
from argmap.rdf.addresses import Addresses
from argmap.rdf.quads import runs_together
from argmap.rdf.turtle import laid_out


def clash_turtle(
    clashes: Iterable[Clash], maps: Iterable[ArgumentMap], base: str
) -> str:
    """Where sides meet, in the very words in which the Turtle of their maps says it.

    Each alignment, attack, concession and adopting step stands there with both ends,
    the positions and theses of the sides, and the places of the sources. What is
    counted, such as coverage, or missing, such as an answer, is not written.

    Args:
        clashes: What comparisons found.
        maps: Every map whose alignments counted.
        base: Under which IRIs are made.

    Raises:
        ExportError: No IRI can be made under the base (`malformed-base`), or an IRI or
            language tag of a map is none that RDF allows (`unwritable-term`).
    """
    found = tuple(clashes)
    sides = [side for clash in found for side in (clash.left, clash.right)]
    homes = {side.argument_map.key: side.argument_map for side in sides}
    homes |= {argument_map.key: argument_map for argument_map in maps}
    needed = _needed(found, homes)
    excerpts = [_excerpt(homes[key], needed) for key in sorted(homes)]
    told = [each for each in excerpts if each.positions or each.alignments]
    return laid_out(runs_together(told, Setting(base=base)), _prefixes(told, base))


@frozen
class _Needed:
    """What an excerpt holds: positions by their address, all else by id.

    An alignment is needed for itself, or because it ties a reported view to what the
    other side holds.
    """

    positions: set[tuple[str, str]] = field(factory=set[tuple[str, str]])
    propositions: set[str] = field(factory=set[str])
    relations: set[str] = field(factory=set[str])
    conceded: set[str] = field(factory=set[str])
    tied: set[frozenset[str]] = field(factory=set[frozenset[str]])

    def state(self, *propositions: Proposition) -> None:
        """Hold some propositions, and the positions that state them."""
        for each in propositions:
            self.propositions.add(each.id)
            self.positions.add((each.map_key, each.position))

    def meet(self, meeting: Meeting) -> None:
        """Hold a meeting and what stands at its ends."""
        self.state(meeting.left, meeting.right)
        self.relations.add(meeting.id)
        if meeting.step is not None:
            self.relations.add(meeting.step.id)
        view = meeting.view
        if view is not None:
            self.state(view)
            ends = meeting.left.id, meeting.right.id
            self.tied.update(frozenset({view.id, end}) for end in ends)
            if meeting.kind == "concedes":
                self.conceded.add(view.id)


def _needed(clashes: Sequence[Clash], homes: Mapping[str, ArgumentMap]) -> _Needed:
    needed = _Needed()
    for clash in clashes:
        for side in (clash.left, clash.right):
            needed.positions.update((each.map_key, each.key) for each in side.positions)
        for meeting in clash.meetings:
            needed.meet(meeting)
    for argument_map in homes.values():
        for step in argument_map.inferences:
            if step.id in needed.relations:
                needed.state(*step.premises, step.conclusion)
    for argument_map in homes.values():
        for position in argument_map.positions:
            here = (position.map_key, position.key) in needed.positions
            if here and position.thesis is not None:
                needed.state(position.thesis)
    return needed


def _excerpt(argument_map: ArgumentMap, needed: _Needed) -> ArgumentMap:
    ids = needed.propositions | needed.relations
    excerpt = evolve(
        argument_map,
        positions=tuple(
            each
            for each in argument_map.positions
            if (each.map_key, each.key) in needed.positions
        ),
        propositions=tuple(
            each for each in argument_map.propositions if each.id in ids
        ),
        inferences=tuple(each for each in argument_map.inferences if each.id in ids),
        attacks=tuple(each for each in argument_map.attacks if each.id in ids),
        concessions=tuple(
            each
            for each in argument_map.concessions
            if each.counterclaim.id in needed.conceded
            and (each.map_key, each.position) in needed.positions
        ),
        alignments=tuple(
            each
            for each in argument_map.alignments
            if each.id in ids or frozenset({each.left.id, each.right.id}) in needed.tied
        ),
        adopted=tuple(each for each in argument_map.adopted if each.id in ids),
        waivers=(),
        left_out=(),
        renamings=(),
    )
    cited = {anchor.source for anchor in excerpt.anchors}
    sources = tuple(each for each in excerpt.sources if each.key in cited)
    return evolve(excerpt, sources=sources)


def _prefixes(argument_maps: Iterable[ArgumentMap], base: str) -> dict[str, str]:
    """Those of all the maps; no map is the file's own."""
    prefixes: dict[str, str] = {}
    for argument_map in argument_maps:
        named = Addresses(base, argument_map.key).prefixes(argument_map)
        named[f"map-{argument_map.key}"] = named.pop("map")
        prefixes |= named
    return prefixes
