"""What a page tells: chapters of entries, in which each proposition has one place."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import evolve, frozen

from argmap.analysis.outline import Entry, numbers_of, outline
from argmap.analysis.walks import propositions_in
from argmap.model.holders import holder_name
from argmap.model.maps import ArgumentMap
from argmap.model.propositions import Counterclaim, Proposition


@frozen(kw_only=True)
class Chapter:
    """One position of a map, or what a map takes from others.

    Attributes:
        argument_map: The map that it is told from.
        key: What its entries are filtered by: `map-key/position-key`, or a map's key.
        title: The holder, or where it comes from.
        entries: The outline; what stands in an earlier chapter is only named.
    """

    argument_map: ArgumentMap
    key: str
    title: str
    entries: tuple[Entry, ...]


@frozen(kw_only=True)
class Contents:
    """All chapters of a page.

    Attributes:
        argument_map: The map that the page is of.
        maps: The maps whose relations are told: that one, and those it debates.
        chapters: What is told.
        propositions: Each proposition once, in the order of telling.
        numbers: Its number in the outline of its map, by its id.
        holders: Who holds each position that is at hand, by `map-key/position-key`.
    """

    argument_map: ArgumentMap
    maps: tuple[ArgumentMap, ...]
    chapters: tuple[Chapter, ...]
    propositions: tuple[Proposition, ...]
    numbers: Mapping[str, str]
    holders: Mapping[str, str]

    @property
    def is_debate(self) -> bool:
        """Whether the map only says where the positions of others meet."""
        return not self.argument_map.positions

    def name(self, proposition: Proposition) -> str:
        """Its name within the page: its key, or its id where it is a guest."""
        own = proposition.map_key == self.argument_map.key
        return proposition.key if own else proposition.id

    def holder(self, proposition: Proposition) -> str | None:
        """Who holds it; of a reported view `None` where the text does not say."""
        if isinstance(proposition, Counterclaim):
            return holder_name(proposition.holder)
        return self.holders.get(f"{proposition.map_key}/{proposition.position}")

    def places(self) -> dict[str, int]:
        """The place of each proposition in the order of telling, by its id."""
        return {each.id: place for place, each in enumerate(self.propositions)}


def contents_of(
    argument_map: ArgumentMap, others: Iterable[ArgumentMap] = ()
) -> Contents:
    """What the page of a map tells.

    Args:
        argument_map: The map.
        others: Maps that may be at hand; a debate tells those that it adopts from.
    """
    others = tuple(others)
    debated = [] if argument_map.positions else _debated(argument_map, others)
    told: dict[str, Proposition] = {}
    chapters: list[Chapter] = []
    for each in (argument_map, *debated):
        for position in each.positions:
            entries = tuple(_each_once(outline(each, position), told))
            key = f"{each.key}/{position.key}"
            chapters.append(
                Chapter(
                    argument_map=each,
                    key=key,
                    title=position.holder_name,
                    entries=entries,
                )
            )
    numbers = {
        key: number for each in (argument_map, *debated)
        for key, number in numbers_of(each).items()
    }  # fmt: skip
    chapters += _guests(argument_map, debated, told)
    return Contents(
        argument_map=argument_map,
        maps=(argument_map, *debated),
        chapters=tuple(chapter for chapter in chapters if chapter.entries),
        propositions=tuple(told.values()),
        numbers=numbers,
        holders={
            f"{each.key}/{position.key}": position.holder_name
            for each in (*others, argument_map)
            for position in each.positions
        },
    )


def _debated(
    argument_map: ArgumentMap, others: Iterable[ArgumentMap]
) -> list[ArgumentMap]:
    """The maps that a debate adopts from, in the order of adoption."""
    at_hand = {each.key: each for each in others}
    homes = dict.fromkeys(node.map_key for node in argument_map.adopted)
    return [at_hand[home] for home in homes if home in at_hand]


def _each_once(
    entries: Sequence[Entry], told: dict[str, Proposition]
) -> Iterator[Entry]:
    """The entries; what an earlier chapter tells is named without its branch."""
    before, skipped = frozenset(told), None
    for entry in entries:
        if skipped is not None and entry.depth > skipped:
            continue
        skipped = None
        if entry.proposition.id in before:
            skipped = entry.depth
            yield evolve(entry, seen=True)
            continue
        told.setdefault(entry.proposition.id, entry.proposition)
        yield entry


def _guests(
    argument_map: ArgumentMap,
    debated: Sequence[ArgumentMap],
    told: dict[str, Proposition],
) -> Iterator[Chapter]:
    """What no outline tells: ends of relations that are at home elsewhere."""
    homes: dict[str, list[Entry]] = {}
    for each in (argument_map, *debated):
        for key, proposition in propositions_in(each).items():
            if key not in told:
                told[key] = proposition
                entry = Entry(depth=0, bearing="apart", proposition=proposition)
                homes.setdefault(proposition.map_key, []).append(entry)
    for home, entries in homes.items():
        yield Chapter(
            argument_map=argument_map,
            key=home,
            title=f"From the map {home}",
            entries=tuple(entries),
        )
