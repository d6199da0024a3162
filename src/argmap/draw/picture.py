"""From a map to its pictures: DOT, what each card says, and the renderer."""

from collections.abc import Sequence

from argmap.draw.cards import Card, footer_words, kind_words
from argmap.draw.dot import dot_of
from argmap.draw.drawing import (
    Drawing,
    alignment_words,
    drawing_of,
    layouts_of,
    step_words,
    steps_of,
)
from argmap.draw.render import Caption, Engine, Picture, Rendered, render
from argmap.model.maps import ArgumentMap


def pictures_of(
    argument_map: ArgumentMap,
    formats: Sequence[Picture],
    *,
    engine: Engine = "wheel",
) -> Rendered:
    """Draw a map.

    Args:
        argument_map: The map.
        formats: Which pictures to make.
        engine: The Graphviz in the pygraphviz wheel, or the `dot` on the PATH.

    Raises:
        ExportError: `drawing-failed`; it names the map.
        MissingPartError: `missing-glyphs` or `missing-graphviz`.
    """
    drawing = drawing_of(argument_map)
    dot, *others = map(dot_of, layouts_of(drawing))
    return render(
        dot,
        formats,
        others=others,
        name=argument_map.key,
        engine=engine,
        texts=[argument_map.question, *_words(drawing.cards), *_holders(argument_map)],
        captions=captions_of(drawing),
        title=argument_map.question,
    )


def captions_of(drawing: Drawing) -> dict[str, Caption]:
    """What each card and line says, by its id in the drawing."""
    argument_map = drawing.argument_map
    captions = {
        drawing.name(card.proposition): Caption(
            kind_words(card).capitalize(), card.proposition.text
        )
        for card in drawing.cards
    }
    for step in steps_of(argument_map):
        captions[drawing.name(step)] = Caption(step_words(step))
    for attack in argument_map.attacks:
        captions[attack.key] = Caption(attack.kind)
    for alignment in argument_map.alignments:
        captions[alignment.key] = Caption(alignment_words(alignment))
    return captions


def _words(cards: Sequence[Card]) -> list[str]:
    texts = [card.proposition.text for card in cards]
    return texts + [footer_words(card.proposition) or "" for card in cards]


def _holders(argument_map: ArgumentMap) -> list[str]:
    return [position.holder_name for position in argument_map.positions]
