"""A map as a figure of a LaTeX document: a PDF of a given width, and a caption."""

from typing import Final

from attrs import evolve, frozen

from argmap.analysis.views import View
from argmap.draw import look
from argmap.draw.binding import Page, Placed, bound
from argmap.draw.drawing import Drawing, drawing_of, lines_used
from argmap.draw.handouts.pieces import Draw, order_of, ways_of
from argmap.draw.imprints import holders_of, imprint_of
from argmap.draw.layout.layouts import layouts_of
from argmap.draw.rendering.paper import LARGEST_ZOOM, NATURAL_BODY
from argmap.draw.sheets import POINTS_PER_MM
from argmap.errors import ExportError

_TALLEST: Final = 240 * POINTS_PER_MM
"""How high a figure may be, in points: the text of a page of A4."""

_STYLES: Final = {
    "normal": "a filled head",
    "onormal": "an open head",
    "tee": "a bar",
    "odiamond": "a diamond",
    "box": "a box at both ends",
    "vee": "an open arrow",
    "none": "no head",
}
_ESCAPES: Final = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "$": r"\$",
    "&": r"\&",
    "#": r"\#",
    "%": r"\%",
    "_": r"\_",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
    "|": r"\textbar{}",
}


@frozen(kw_only=True)
class Figure:
    """A figure.

    Attributes:
        pdf: The drawing, without title and legend.
        caption: What goes below it, in LaTeX.
        words: How large it is.
    """

    pdf: bytes
    caption: str
    words: str


def figure_of(view: View, draw: Draw, *, width: float, smallest: float) -> Figure:
    """Make a figure.

    Args:
        view: What is drawn.
        draw: Draws it.
        width: How wide the figure is, in centimetres.
        smallest: How small body text may be, in points.

    Raises:
        ExportError: `too-large-for-paper`; `drawing-failed`.
        MissingPartError: `missing-glyphs`.
    """
    room = width * 10 * POINTS_PER_MM
    least = smallest / NATURAL_BODY
    frame = room / least, _TALLEST / least
    ways = [layouts_of(evolve(drawing_of(each), bare=True)) for each in ways_of(view)]
    plates = draw([order_of(layouts, frame, inked=True) for layouts in ways])
    fitting = (
        number
        for number, plate in enumerate(plates)
        if plate.width <= frame[0] and plate.height <= frame[1]
    )
    chosen = next(fitting, len(ways) - 1)
    drawing, plate = ways[chosen][0], plates[chosen]
    zoom = min(room / plate.width, _TALLEST / plate.height, max(LARGEST_ZOOM, least))
    if zoom < least:
        raise ExportError(
            "too-large-for-paper",
            f'"{view.argument_map.key}" is not {width:g} cm wide with body text of'
            f" {smallest:g} pt: it would be {zoom * NATURAL_BODY:.1f} pt",
            hint="draw less (--view overview, --node KEY), or take a larger --width or"
            " a smaller --min-text",
        )
    left = (room - plate.width * zoom) / 2
    placed = Placed(picture=plate.pictures[0], left=left, top=0.0, zoom=zoom)
    page = Page(width=room, height=plate.height * zoom, placed=(placed,))
    body = zoom * NATURAL_BODY
    return Figure(
        pdf=bound((page,), imprint_of(view.argument_map)),
        caption=caption_of(drawing),
        words=f"figure {width:g} cm wide, body text {body:.1f} pt",
    )


def caption_of(drawing: Drawing) -> str:
    """The caption of a drawing and its legend, in LaTeX."""
    argument_map = drawing.argument_map
    question = in_latex(argument_map.question)
    whose = (holders_of(argument_map), drawing.view.title)
    parts = [in_latex(part) for part in whose if part]
    lines = dict.fromkeys(lines_used(drawing))
    legend = [f"{_line(line)}: {in_latex(line.word)}" for line in lines]
    if drawing.dotted:
        legend.append("a dot: premises that only work together")
    if any(card.proposition.reconstructed is not None for card in drawing.cards):
        legend.append("a dashed card: reconstructed by the mapper")
    said = [question, *(f"{part}." for part in parts)]
    said.append("Each card names its number and its kind.")
    if legend:
        said.append(f"Legend: {'; '.join(legend)}.")
    return f"\\caption[{{{question}}}]{{%\n  {(chr(10) + '  ').join(said)}}}\n"


def in_latex(text: str) -> str:
    """A text on one line, with nothing in it that LaTeX would take for a command."""
    return "".join(_ESCAPES.get(char, char) for char in " ".join(text.split()))


def _line(line: look.LineLook) -> str:
    style = "double" if line is look.AGREES else line.style
    return f"{style} line with {_STYLES[line.head]}"
