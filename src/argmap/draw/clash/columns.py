"""Two columns of cards, the meetings between them, in an order with few crossings."""

from bisect import bisect, insort
from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve, frozen

from argmap.analysis.clash import Clash
from argmap.analysis.meetings import Meeting
from argmap.analysis.sides import Side
from argmap.model.propositions import Proposition

_MOST = 24
"""So many meetings can be read on one page."""

_LEAST = 3
"""So many meetings of a kind are shown in any case."""

_SWEEPS = 8
_MOVED_ABOUT = 40
"""Up to so many meetings every place is tried."""


@frozen(kw_only=True)
class Group:
    """Meetings that stand below one heading, from the top.

    Attributes:
        heading: What they are.
        meetings: Those that belong here.
    """

    heading: str
    meetings: tuple[Meeting, ...]


@frozen(kw_only=True)
class Columns:
    """What a drawing of a clash shows, each column from the top.

    Attributes:
        left: What the left side holds.
        groups: The meetings, in groups.
        right: What the right side holds.
    """

    left: tuple[Proposition, ...]
    groups: tuple[Group, ...]
    right: tuple[Proposition, ...]

    @property
    def meetings(self) -> tuple[Meeting, ...]:
        """Those of all groups, from the top."""
        return tuple(meeting for group in self.groups for meeting in group.meetings)


def columns_of(clash: Clash) -> Columns:
    """The columns of a clash: theses that nothing meets first, then what meets.

    Cards are led to the mean height of their meetings and meetings to that of their
    cards, by turns; of all orders met on the way, that with the fewest crossings stays.
    Where there are not too many, each meeting then looks for a better place in its
    group.
    """
    best = _with_cards(_groups(clash))
    tried = best
    for _ in range(_SWEEPS):
        tried = _with_cards(
            tuple(_sorted_group(group, tried) for group in tried.groups)
        )
        best = min(best, tried, key=crossings)
    if len(best.meetings) <= _MOVED_ABOUT:
        best = _moved_about(best)
    return evolve(
        best,
        left=(*_unmet_theses(clash.left, best.left), *best.left),
        right=(*_unmet_theses(clash.right, best.right), *best.right),
    )


def crossings(columns: Columns) -> int:
    """How many pairs of lines cross."""
    left, right = _ranks(columns.left), _ranks(columns.right)
    meetings = columns.meetings
    return _inversions(left[each.left.id] for each in meetings) + _inversions(
        right[each.right.id] for each in meetings
    )


def _groups(clash: Clash) -> tuple[Group, ...]:
    contested = tuple(point.meeting for point in clash.contested)
    groups = (
        Group(heading="Opposed recommendations", meetings=clash.opposed),
        Group(heading="Contested points", meetings=contested),
        Group(heading="Disputed facts", meetings=clash.disputed),
        Group(heading="Allied recommendations", meetings=clash.allied),
        Group(heading="Shared ground", meetings=clash.shared),
    )
    return tuple(_cut_to_fit(group for group in groups if group.meetings))


def _cut_to_fit(groups: Iterable[Group]) -> Iterator[Group]:
    """As many meetings as one page takes; a heading says how many there are."""
    room = _MOST
    for group in groups:
        shown = group.meetings[: max(_LEAST, room)]
        room -= len(shown)
        if len(shown) < len(group.meetings):
            heading = f"{group.heading}: {len(shown)} of {len(group.meetings)}"
            yield Group(heading=heading, meetings=shown)
        else:
            yield group


def _with_cards(groups: tuple[Group, ...]) -> Columns:
    meetings = [meeting for group in groups for meeting in group.meetings]
    return Columns(
        left=_cards([meeting.left for meeting in meetings]),
        groups=groups,
        right=_cards([meeting.right for meeting in meetings]),
    )


def _cards(ends: Sequence[Proposition]) -> tuple[Proposition, ...]:
    """Each once, by the mean place of its meetings."""
    places: dict[str, list[int]] = {}
    for place, end in enumerate(ends):
        places.setdefault(end.id, []).append(place)
    cards = {end.id: end for end in ends}.values()
    return tuple(sorted(cards, key=lambda card: _mean(places[card.id])))


def _sorted_group(group: Group, columns: Columns) -> Group:
    left, right = _ranks(columns.left), _ranks(columns.right)

    def height(meeting: Meeting) -> float:
        return left[meeting.left.id] + right[meeting.right.id]

    return evolve(group, meetings=tuple(sorted(group.meetings, key=height)))


def _moved_about(columns: Columns) -> Columns:
    """The best that comes of moving each meeting to each place of its group in turn."""
    best, fewest = columns, crossings(columns)
    for meeting in columns.meetings:
        for other in _moves(best, meeting):
            if fewest == 0:
                return best
            count = crossings(other)
            if count < fewest:
                best, fewest = other, count
    return best


def _moves(columns: Columns, meeting: Meeting) -> Iterator[Columns]:
    for place, group in enumerate(columns.groups):
        rest = [each for each in group.meetings if each is not meeting]
        if len(rest) == len(group.meetings):
            continue
        for at in range(len(group.meetings)):
            moved = evolve(group, meetings=(*rest[:at], meeting, *rest[at:]))
            before, after = columns.groups[:place], columns.groups[place + 1 :]
            yield _with_cards((*before, moved, *after))


def _unmet_theses(side: Side, met: Iterable[Proposition]) -> Iterator[Proposition]:
    known = {card.id for card in met}
    return (thesis for thesis in side.theses if thesis.id not in known)


def _ranks(cards: Sequence[Proposition]) -> dict[str, float]:
    """How far down each card stands, from 0 to 1."""
    return {card.id: place / len(cards) for place, card in enumerate(cards)}


def _inversions(places: Iterable[float]) -> int:
    """How many pairs stand in the wrong order."""
    seen: list[float] = []
    count = 0
    for place in places:
        count += len(seen) - bisect(seen, place)
        insort(seen, place)
    return count


def _mean(places: Sequence[int]) -> float:
    return sum(places) / len(places)
