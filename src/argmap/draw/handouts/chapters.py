"""What the pages of a booklet are called, and which branches they hold."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final

from attrs import frozen

from argmap.analysis.outline import numbers_of
from argmap.analysis.pagination import Part, Tree
from argmap.analysis.walks import propositions_in
from argmap.model.maps import ArgumentMap

_NAMED: Final = 70
"""So many characters may the labels of several branches have together."""

_DASH: Final = "\N{EN DASH}"


@frozen(kw_only=True)
class Chapter:
    """What stands above a page.

    Attributes:
        title: The branches on it.
        subtitle: Whose they are, and which numbers stand on it.
        bookmarks: What leads to it: how deep each stands, from 0, and its name.
    """

    title: str
    subtitle: str
    bookmarks: tuple[tuple[int, str], ...]


def groups_of(tree: Tree, parts: Sequence[Part]) -> tuple[tuple[int, ...], ...]:
    """The parts by their places, those of one branch together."""

    def branch(part: int) -> str:
        return _branch(tree.numbers.get(parts[part][0], ""))

    return tuple(tuple(group) for _, group in groupby(range(len(parts)), branch))


def chapters_of(
    argument_map: ArgumentMap, pages: Sequence[Sequence[str]]
) -> tuple[Chapter, ...]:
    """What stands above each page.

    Args:
        argument_map: The map.
        pages: The ids of the propositions on each, in the order of the outline.
    """
    teller = _Teller.of(argument_map)
    return tuple(
        teller.chapter(page, number) for number, page in enumerate(pages, start=1)
    )


@frozen
class _Teller:
    """Finds the words for pages."""

    argument_map: ArgumentMap
    numbers: Mapping[str, str]
    labels: Mapping[str, str]
    heads: Mapping[str, str]
    theses: frozenset[str]

    @classmethod
    def of(cls, argument_map: ArgumentMap) -> "_Teller":
        """The teller of a map."""
        numbers = numbers_of(argument_map)
        return cls(
            argument_map,
            numbers,
            {key: each.label for key, each in propositions_in(argument_map).items()},
            {number: node for node, number in numbers.items()},
            frozenset(
                position.thesis.id
                for position in argument_map.positions
                if position.thesis is not None
            ),
        )

    def chapter(self, page: Sequence[str], number: int) -> Chapter:
        """What stands above one page."""
        theses = [node for node in page if node in self.theses]
        others = [node for node in page if node not in self.theses]
        begun = {self._head(node): self._head(node) in page for node in others}
        begun.pop("", None)
        if not theses and not begun:
            return self._apart(page, number)
        names = ["The thesis"] if theses else []
        names += _branches(
            [self._name(head, begins=begins) for head, begins in begun.items()],
            [self.numbers[head] for head in begun],
        )
        ranges = _ranges([self.numbers.get(node, "") for node in page])
        parts = (self._holders(page), ranges)
        return Chapter(
            title=_capital(" · ".join(names)),
            subtitle=" · ".join(part for part in parts if part),
            bookmarks=tuple(self._bookmarks(theses, begun, ranges)),
        )

    def _apart(self, page: Sequence[str], number: int) -> Chapter:
        """What stands above a page of propositions that no outline numbers."""
        title = f"Part {number}  {self.labels[page[0]]}"
        maps = dict.fromkeys(node.partition("/")[0] for node in page)
        return Chapter(
            title=title,
            subtitle=self._holders(page) or ", ".join(maps),
            bookmarks=((0, title),),
        )

    def _head(self, node: str) -> str:
        """Id of the head of the branch in which a node stands; empty outside."""
        return self.heads.get(_branch(self.numbers.get(node, "")), "")

    def _name(self, head: str, *, begins: bool) -> str:
        more = "" if begins else " (continued)"
        return f"{self.numbers[head]}{more}  {self.labels[head]}"

    def _holders(self, page: Sequence[str]) -> str:
        nodes = propositions_in(self.argument_map)
        keys = {nodes[node].position for node in page}
        return ", ".join(
            position.holder_name
            for position in self.argument_map.positions
            if position.key in keys
        )

    def _bookmarks(
        self,
        theses: Sequence[str],
        begun: Mapping[str, bool],
        ranges: str,
    ) -> Iterator[tuple[int, str]]:
        for node in theses:
            letter = self.numbers.get(node, "")
            yield 0, f"{letter} {self.labels[node]}".strip()
        for head, begins in begun.items():
            if begins:
                yield 0, self._name(head, begins=True)
        if not theses and not any(begun.values()):
            yield 1, ranges


def _branches(names: Sequence[str], numbers: Sequence[str]) -> list[str]:
    if len(names) <= 1 or sum(map(len, names)) <= _NAMED:
        return list(names)
    return [f"branches {', '.join(numbers[:-1])} and {numbers[-1]}"]


def _capital(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"


def _branch(number: str) -> str:
    return number.partition(".")[0]


def _ranges(numbers: Sequence[str]) -> str:
    """Numbers in a row, those that follow one another drawn together."""
    runs: list[list[str]] = []
    for number in filter(None, numbers):
        if runs and _follows(runs[-1][-1], number):
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(
        run[0] if len(run) == 1 else f"{run[0]}{_DASH}{run[-1]}" for run in runs
    )


def _follows(one: str, other: str) -> bool:
    """Whether one number is the next after another within a branch."""
    branch, _, last = one.rpartition(".")
    other_branch, _, following = other.rpartition(".")
    return (
        branch == other_branch
        and last.isdecimal()
        and following.isdecimal()
        and int(following) == int(last) + 1
    )
