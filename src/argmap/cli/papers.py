"""The options that say how a map is printed: paper, tiles, black, figure, slides."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click
from attrs import field, frozen

from argmap.cli.options import P, R, given
from argmap.cli.printing import STANDARD_OUTPUT, put_out, show_progress
from argmap.errors import UnknownNameError, did_you_mean
from argmap.loading import Loaded

if TYPE_CHECKING:
    from argmap.analysis.views import View


_PAPERS: Final = ("a4", "letter", "legal", "a3", "tabloid", "a2", "a1", "poster")
_USES: Final = ("latex", "slides")
_SMALLEST: Final = 9.0

_OPTIONS = (
    click.option("--paper", help=f"For a PDF: {', '.join(_PAPERS)}."),
    click.option(
        "--orientation",
        type=click.Choice(["portrait", "landscape", "auto"]),
        help="How the paper lies; auto takes what needs fewer pages.",
    ),
    click.option(
        "--min-text",
        type=click.FloatRange(4.0, 72.0),
        help=f"The smallest body text on paper, in points; else {_SMALLEST:g}.",
    ),
    click.option(
        "--tiles", is_flag=True, help="Many sheets of the paper, for a wall poster."
    ),
    click.option("--mono", is_flag=True, help="Black and grey, for such printers."),
    click.option(
        "--for",
        "use",
        type=click.Choice(_USES),
        help="A figure with a caption, or slides that build the argument up.",
    ),
    click.option(
        "--width",
        type=click.FloatRange(2.0, 200.0),
        help="Of a figure for latex: its width, in centimetres.",
    ),
)


def paper_options(command: Callable[P, R]) -> Callable[P, R]:
    """Give a command the options that say how a map is printed."""
    return given(command, _OPTIONS)


def _in_lower_case(name: str | None) -> str | None:
    return None if name is None else name.lower()


@frozen(kw_only=True)
class Printing:
    """What the options ask for.

    Attributes:
        paper: The paper, or `None` where none was named.
        orientation: How it lies, or `None`.
        smallest: The smallest body text in points, or `None`.
        tiles: Whether many sheets make one poster.
        mono: Whether it is in black and grey.
        use: What it is for, or `None`.
        width: The width of a figure in centimetres, or `None`.
    """

    paper: str | None = field(converter=_in_lower_case)
    orientation: str | None
    smallest: float | None
    tiles: bool
    mono: bool
    use: str | None
    width: float | None

    def __attrs_post_init__(self) -> None:
        """See that the options go together.

        Raises:
            UnknownNameError: `unknown-paper`.
            UsageError: They do not.
        """
        if self.paper is not None and self.paper not in _PAPERS:
            listed = f"one of {', '.join(_PAPERS)}"
            raise UnknownNameError(
                "unknown-paper",
                f'no paper is called "{self.paper}"',
                hint=did_you_mean(self.paper, _PAPERS) or listed,
            )
        if self.paper is None and (self.orientation or self.tiles):
            raise click.UsageError(
                "--orientation and --tiles go with a paper: add --paper a4, say"
            )
        if self.paper == "poster" and (self.orientation or self.tiles):
            raise click.UsageError(
                "a poster is one sheet as large as the map: leave --orientation and"
                " --tiles out, or name the paper of the tiles"
            )
        if self.use is not None and self.paper is not None:
            raise click.UsageError(
                "--for says the size already: leave out --paper, or leave out --for"
            )
        if self.use == "latex" and self.width is None:
            raise click.UsageError("say how wide the figure is: --width 12")
        if self.use != "latex" and self.width is not None:
            raise click.UsageError("--width goes with --for latex")
        if self.smallest is not None and not self.is_paged:
            raise click.UsageError("--min-text goes with --paper or --for")

    @property
    def is_paged(self) -> bool:
        """Whether pages of a size are asked for."""
        return self.paper is not None or self.use is not None

    def see_possible(
        self, kind: str, engine: str, output: str, *, other: str | None
    ) -> None:
        """See that the options go with the kind of the output, and with the view.

        Raises:
            UsageError: They do not.
        """
        if other is not None and (self.is_paged or self.mono):
            raise click.UsageError(
                "a clash is drawn on the paper that it needs, in colour: leave out"
                " --paper, --for and --mono"
            )
        if not self.is_paged:
            return
        if kind != "pdf":
            raise click.UsageError(
                f"--paper and --for make a PDF, and this is {kind}: end the name in"
                " .pdf, or say --as pdf"
            )
        if engine != "wheel":
            raise click.UsageError(
                "--paper and --for draw with the Graphviz that comes with argmap:"
                " leave --engine out"
            )
        if self.use == "latex" and output == STANDARD_OUTPUT:
            raise click.UsageError(
                "a figure for latex comes with a caption file: name a file with -o"
            )


def put_printed(view: "View", asked: Printing, loaded: Loaded, output: str) -> None:
    """Print a view as asked for, and lay it down; the paper is told.

    Raises:
        ExportError: `too-large-for-paper`, `drawing-failed`, `cannot-write`.
        MissingPartError: `missing-glyphs`.
        UsageError: Slides of a view that is no whole map.
    """
    pdf, words, caption = _printed(view, asked, loaded)
    show_progress("")
    click.echo(f"{view.argument_map.key}: {words}", err=True)
    put_out(pdf, output, ".pdf")
    if caption is not None:
        beside = Path(output).with_name(f"{Path(output).stem}-caption.tex")
        put_out(caption.encode(), str(beside), ".tex")


def _printed(
    view: "View", asked: Printing, loaded: Loaded
) -> tuple[bytes, str, str | None]:
    """The PDF, what is told of it, and a caption where there is one."""
    from argmap.analysis.pagination import tree_of
    from argmap.draw.handouts.figure import figure_of
    from argmap.draw.handouts.printing import Wish, drawer, is_whole, printed
    from argmap.draw.handouts.slides import SMALLEST, slides_of

    records = loaded.records
    smallest = asked.smallest or _SMALLEST
    draw = drawer(view.argument_map, records, mono=asked.mono, progress=_tell)
    if asked.use == "latex" and asked.width is not None:
        figure = figure_of(view, draw, width=asked.width, smallest=smallest)
        return figure.pdf, figure.words, figure.caption
    if asked.use == "slides":
        if not is_whole(view):
            raise click.UsageError("slides are of the whole map: leave the view out")
        slides = slides_of(
            tree_of(view.argument_map), draw, smallest=asked.smallest or SMALLEST
        )
        return slides.pdf, str(slides), None
    wish = Wish(
        paper=asked.paper or _PAPERS[0],
        orientation=asked.orientation or "auto",
        smallest=smallest,
        tiles=asked.tiles,
        mono=asked.mono,
    )
    done = printed(view, wish, records, progress=_tell)
    return done.pdf, done.words, None


def _tell(done: int, count: int) -> None:
    show_progress(f"drawing {done} of {count} pieces")
