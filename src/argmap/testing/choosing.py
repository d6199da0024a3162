"""Small choices that a strategy makes again and again while it writes a map."""

from collections.abc import Sequence
from itertools import count
from typing import Final, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from argmap.authoring.draft import SourceDraft
from argmap.model.sources import Anchor
from argmap.testing.words import keys

_T = TypeVar("_T")

PARAGRAPHS: Final = 6
"""The last paragraph that is pointed at."""

_SENTENCES: Final = 4


class Choices:
    """The choices for one map; remembers which keys are taken."""

    def __init__(self, draw: DrawFn) -> None:
        self._draw = draw
        self._taken: set[str] = set()
        self._numbers = count(1)

    def one(self, strategy: SearchStrategy[_T]) -> _T:
        """A value of the strategy."""
        return self._draw(strategy)

    def perhaps(self, strategy: SearchStrategy[_T]) -> _T | None:
        """A value of the strategy, or none."""
        return self._draw(st.none() | strategy)

    def one_of(self, among: Sequence[_T]) -> _T:
        """One of several; there must be one."""
        return self._draw(st.sampled_from(among))

    def any_of(self, among: Sequence[_T]) -> _T | None:
        """One of several, or none where there are none."""
        return self.one_of(among) if among else None

    def several(self, strategy: SearchStrategy[str], most: int) -> list[str]:
        """Different values, so many at most."""
        return self._draw(st.lists(strategy, max_size=most, unique=True))

    def fresh(self) -> str:
        """A key that was not taken yet."""
        key = self._draw(keys())
        while not self.take(key):
            key = f"k{next(self._numbers)}"
        return key

    def take(self, name: str) -> bool:
        """Take a name, unless it is taken already; says whether it was free."""
        free = name not in self._taken
        self._taken.add(name)
        return free

    def anchors(self, sources: Sequence[SourceDraft]) -> list[Anchor]:
        """Up to two places in the sources."""
        number = self._draw(st.integers(min_value=0, max_value=2 if sources else 0))
        return [self._anchor(self.one_of(sources)) for _ in range(number)]

    def _anchor(self, source: SourceDraft) -> Anchor:
        paragraph = self._draw(st.integers(min_value=1, max_value=PARAGRAPHS))
        sentence = self.perhaps(st.integers(min_value=1, max_value=_SENTENCES))
        if sentence is None:
            return source.at(paragraph)
        further = st.integers(min_value=sentence + 1, max_value=sentence + _SENTENCES)
        return source.at(paragraph, sentence, self.perhaps(further))
