"""From a map to its pictures: DOT, what each card says, and the renderer."""

from collections.abc import Sequence

from attrs import evolve

from argmap.analysis.views import View, whole
from argmap.draw.cards import Card, footer_words, kind_words
from argmap.draw.dot import dot_of
from argmap.draw.drawing import (
    Drawing,
    alignment_words,
    drawing_of,
    step_words,
)
from argmap.draw.imprints import bookmarks_of, imprint_of
from argmap.draw.layout.flow import flowed
from argmap.draw.layout.layouts import layouts_of
from argmap.draw.layout.parting import parted
from argmap.draw.layout.settings import setting_of, words_of
from argmap.draw.mono import in_black
from argmap.draw.rendering.render import Caption, Engine, Picture, Rendered, render
from argmap.draw.signing import signed_if_pdf
from argmap.draw.stubs import signs_at_dots
from argmap.model.maps import ArgumentMap


def pictures_of(
    argument_map: ArgumentMap,
    formats: Sequence[Picture],
    *,
    engine: Engine = "wheel",
) -> Rendered:
    """Draw a whole map, as `pictures_of_view` does."""
    return pictures_of_view(whole(argument_map), formats, engine=engine)


def pictures_of_view(
    view: View,
    formats: Sequence[Picture],
    *,
    engine: Engine = "wheel",
    mono: bool = False,
) -> Rendered:
    """Draw a view of a map.

    Args:
        view: What of the map is shown.
        formats: Which pictures to make.
        engine: The Graphviz in the pygraphviz wheel, or the `dot` on the PATH.
        mono: Whether it is drawn in black and greys.

    Raises:
        ExportError: `drawing-failed` or `too-large-to-draw`; it names the map.
        MissingPartError: `missing-glyphs` or `missing-graphviz`.
    """
    return pictures_of_drawing(drawing_of(view), formats, engine=engine, mono=mono)


def pictures_of_drawing(
    drawing: Drawing,
    formats: Sequence[Picture],
    *,
    engine: Engine = "wheel",
    mono: bool = False,
) -> Rendered:
    """Draw what is decided already, as `pictures_of_view` does."""
    argument_map = drawing.argument_map
    layouts, note = layouts_and_note(drawing)
    dots = [dot_of(layout) for layout in layouts]
    dot, *others = map(in_black, dots) if mono else dots
    rendered = render(
        dot,
        formats,
        others=others,
        name=argument_map.key,
        engine=engine,
        texts=[argument_map.question, *_words(drawing.cards), *_holders(argument_map)],
        captions=captions_of(drawing),
        title=argument_map.question,
    )
    view = drawing.view
    signed = signed_if_pdf(rendered, imprint_of(argument_map), bookmarks_of(view))
    return evolve(signed, note=note)


def layouts_and_note(drawing: Drawing) -> tuple[Sequence[Drawing], str]:
    """The layouts to choose from, and what is said of them; the last are in columns.

    Raises:
        ExportError: `too-large-to-draw`.
    """
    if drawing.view.short or drawing.bare:
        return layouts_of(drawing), ""
    setting = setting_of(drawing)
    if drawing.is_debate:
        return (*layouts_of(drawing), parted(drawing)), ""
    divided = [flowed(drawing)] if len(drawing.cards) > 1 else []
    if setting.tried or not divided:
        return (*layouts_of(drawing), *divided), ""
    return divided, words_of(setting)


def captions_of(drawing: Drawing) -> dict[str, Caption]:
    """What each card and line says, by its id in the drawing."""
    captions = {
        drawing.name(card.proposition): Caption(
            kind_words(card).capitalize(), card.text
        )
        for card in drawing.cards
    }
    for step in drawing.steps:
        captions[drawing.name(step)] = Caption(step_words(step))
    for attack in drawing.attacks:
        captions[attack.key] = Caption(attack.kind)
    for alignment in drawing.alignments:
        captions[alignment.key] = Caption(alignment_words(alignment))
    for name, sign in signs_at_dots(drawing).items():
        captions[name] = Caption(sign.words)
    return captions


def _words(cards: Sequence[Card]) -> list[str]:
    texts = [card.text for card in cards]
    return texts + [footer_words(card) or "" for card in cards]


def _holders(argument_map: ArgumentMap) -> list[str]:
    return [position.holder_name for position in argument_map.positions]
