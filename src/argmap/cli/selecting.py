"""The options that say what of a map is drawn, and the view they come to."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import click
from attrs import frozen

from argmap.analysis.naming import DEPTH, KINDS, VIEWS, ranges_in
from argmap.analysis.selections import Selection
from argmap.analysis.views import View
from argmap.cli.options import P, R, given
from argmap.draw.choosing import view_asked_for
from argmap.model.maps import ArgumentMap

if TYPE_CHECKING:
    from argmap.draw.rendering.render import Engine


def _ranges(
    context: click.Context, option: click.Parameter, written: Sequence[str]
) -> list[tuple[int, int]]:
    """Ranges of paragraphs: `3`, `10-14`, or several with commas between."""
    try:
        return list(ranges_in(",".join(written)))
    except ValueError as error:
        raise click.BadParameter(str(error)) from None


_OPTIONS = (
    click.option(
        "--view",
        "kind_of_view",
        type=click.Choice([*VIEWS, "clash"]),
        help="What to draw: the whole map unless said otherwise.",
    ),
    click.option("--node", metavar="KEY", help="Of a focus: the proposition."),
    click.option(
        "--depth",
        type=click.IntRange(0),
        help=f"Of a focus: how many relations deep; else {DEPTH}.",
    ),
    click.option(
        "--with",
        "other",
        metavar="MAP[/POSITION]",
        help="Of a clash: the other side.",
    ),
    click.option(
        "--position",
        "positions",
        metavar="NAME",
        multiple=True,
        help="Only what this position says; may be repeated.",
    ),
    click.option(
        "--kind",
        "kinds",
        type=click.Choice(KINDS),
        multiple=True,
        help="Only propositions of this kind; may be repeated.",
    ),
    click.option(
        "--source",
        "sources",
        metavar="KEY",
        multiple=True,
        help="Only what stands in this source; may be repeated.",
    ),
    click.option(
        "--paragraphs",
        metavar="10-14",
        multiple=True,
        callback=_ranges,
        help="Only what stands in these paragraphs.",
    ),
)


def view_options(command: Callable[P, R]) -> Callable[P, R]:
    """Give a command the options that say what of a map is drawn."""
    return given(command, _OPTIONS)


@frozen(kw_only=True)
class Wanted:
    """What the options ask for.

    Attributes:
        view: The name of a view, or `None` where none was named.
        node: The key of the proposition in focus, or `None`.
        depth: How deep the focus goes, or `None`.
        other: The other side of a clash, or `None`.
        selection: What alone is shown.
    """

    view: str | None
    node: str | None
    depth: int | None
    other: str | None
    selection: Selection

    def __attrs_post_init__(self) -> None:
        """See that the options go together.

        Raises:
            UsageError: They do not.
        """
        of_focus = self.node is not None or self.depth is not None
        if self.view == "focus" and self.node is None:
            raise click.UsageError("say what to focus on: --node KEY")
        if self.view == "clash" and self.other is None:
            raise click.UsageError("say with whom it clashes: --with MAP")
        if self.view not in (None, "focus") and of_focus:
            raise click.UsageError("--node and --depth go with --view focus")
        if self.view is None and self.depth is not None and self.node is None:
            raise click.UsageError("--depth goes with --node")
        if self.view != "clash" and self.other is not None:
            raise click.UsageError("--with goes with --view clash")
        if self.selection and (of_focus or self.view not in (None, "whole")):
            raise click.UsageError(
                "--position, --kind, --source and --paragraphs select from the whole"
                " map, not from another view"
            )

    @property
    def is_whole(self) -> bool:
        """Whether the whole map is asked for."""
        return self.view in (None, "whole") and not self.selection and not self.node

    def of(self, argument_map: ArgumentMap, engine: "Engine" = "wheel") -> View:
        """The view of a map.

        Raises:
            UnknownNameError: `unknown-node`, `unknown-position`, `unknown-source`.
            ExportError: `nothing-shown`; or an overview cannot be drawn.
        """
        return view_asked_for(
            argument_map,
            self.view,
            node=self.node,
            depth=self.depth,
            selection=self.selection,
            engine=engine,
        )
