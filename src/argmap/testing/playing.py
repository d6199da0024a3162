"""Strategies for whole maps: lawful moves, played on the real desk."""

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy, composite

from argmap.authoring.draft import MapDraft
from argmap.model.maps import ArgumentMap
from argmap.testing.author import Author
from argmap.testing.choosing import Choices
from argmap.testing.words import keys, languages, licences, texts


def argument_maps(
    *, min_propositions: int = 0, max_propositions: int = 8
) -> SearchStrategy[ArgumentMap]:
    """Maps that an author could have written, not linked to source records.

    They have up to three positions, all kinds of propositions and relations, and
    everything else that a map may carry; circles of support too. Some adopt from
    another map.

    Args:
        min_propositions: How many propositions are at home in the map, at least.
        max_propositions: How many at most.
    """
    return _maps(min_propositions, max_propositions)


@composite
def _maps(draw: DrawFn, least: int, most: int) -> ArgumentMap:
    key = draw(keys())
    draft = MapDraft(
        key,
        question=draw(texts()),
        language=draw(languages()),
        licence=draw(st.none() | licences()),
    )
    author = Author(Choices(draw), draft, key)
    author.open_desks(draw(st.integers(min_value=1 if least else 0, max_value=3)))
    if not author.desks:
        return draft.build()
    if draw(st.sampled_from([False, False, True])):
        author.adopt(_neighbour(draw, key))
    for _ in range(draw(st.integers(min_value=least, max_value=most))):
        author.state()
    author.relate(draw(st.integers(min_value=0, max_value=most + 4)))
    return draft.build()


def _neighbour(draw: DrawFn, home: str) -> ArgumentMap:
    """A small map of another key."""
    key = draw(keys().filter(lambda key: key != home))
    draft = MapDraft(key, question=draw(texts()))
    author = Author(Choices(draw), draft, key)
    author.open_desks(1)
    for _ in range(draw(st.integers(min_value=1, max_value=3))):
        author.state()
    author.infer()
    return draft.build()
