"""The longest lawful texts are drawn whole, and kept whole in DOT."""

from pygraphviz import AGraph

from argmap import ArgumentMap, MapDraft
from argmap.draw.dot import dot_source
from argmap.draw.picture import pictures_of
from argmap.model.texts import TEXT_LENGTH

LONGEST = ('Quotes " and \\ and <b> & more. ' * 1_000)[: TEXT_LENGTH - 1] + "."


def long_map(text: str) -> ArgumentMap:
    """A map of one claim, which says as much as its question."""
    draft = MapDraft("long", question=text)
    desk = draft.position("us")
    desk.stands_for(desk.claim("much", text))
    return draft.build()


def test_the_longest_text_is_drawn() -> None:
    drawn = pictures_of(long_map(LONGEST), ["svg", "pdf"])
    assert "Quotes" in drawn.pictures["svg"].decode()


def test_a_long_text_without_a_space_is_drawn() -> None:
    pictures_of(long_map("Q" * TEXT_LENGTH), ["svg"])


def test_the_longest_text_stands_in_the_dot_piece_by_piece() -> None:
    graph = AGraph(string=dot_source(long_map(LONGEST)))
    node = graph.get_node("much")
    pieces = [node.attr[name] or "" for name in ("text", "text2", "text3")]
    assert "".join(pieces).replace("\\\\", "\\") == LONGEST
