"""`argmap render`: one map as a picture."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from argmap.analysis.clash import Clash, compare
from argmap.analysis.selections import Selection
from argmap.cli.papers import Printing, paper_options, put_printed
from argmap.cli.printing import STANDARD_OUTPUT, put_out
from argmap.cli.project import folder_options, project
from argmap.cli.selecting import Wanted, view_options
from argmap.cli.sides import sides_of
from argmap.errors import UnknownNameError, did_you_mean
from argmap.formats import format_names
from argmap.loading import Loaded
from argmap.model.maps import ArgumentMap

if TYPE_CHECKING:
    from argmap.draw.rendering.render import Engine, Picture

KINDS = ("svg", "pdf", "png", "dot")
"""What a map can be drawn as."""

PICTURES: "Mapping[str, Picture]" = {"svg": "svg", "pdf": "pdf", "png": "png"}
"""The same as the renderer names them."""


@click.command()
@click.argument("key", metavar="MAP")
@click.option(
    "-o", "--output", required=True, help="FILE.svg, .pdf, .png or .dot; - with --as."
)
@click.option("--as", "kind", help="svg, pdf, png or dot; else as the file ends.")
@click.option(
    "--engine",
    type=click.Choice(["wheel", "dot"]),
    default="wheel",
    show_default=True,
    help="The Graphviz that comes with argmap, or the dot on the PATH.",
)
@view_options
@paper_options
@folder_options
def render(
    key: str,
    output: str,
    kind: str | None,
    engine: str,
    kind_of_view: str | None,
    node: str | None,
    depth: int | None,
    other: str | None,
    positions: tuple[str, ...],
    kinds: tuple[str, ...],
    sources: tuple[str, ...],
    paragraphs: list[tuple[int, int]],
    paper: str | None,
    orientation: str | None,
    min_text: float | None,
    tiles: bool,
    mono: bool,
    use: str | None,
    width: float | None,
    maps: Path | None,
    seeds: Path | None,
) -> None:
    """Draw one map, or a part of it. A PDF takes the smallest paper that will do.

    \b
    Examples:
      argmap render cornered-2024 -o cornered.pdf
      argmap render cornered-2024 --view overview -o - --as svg
      argmap render cornered-2024 --paper a4 -o booklet.pdf
    """
    chosen_kind = _kind(key, output, kind)
    wanted = Wanted(
        view=kind_of_view,
        node=node,
        depth=depth,
        other=other,
        selection=Selection(
            positions=positions, kinds=kinds, sources=sources, paragraphs=paragraphs
        ),
    )
    printing = Printing(
        paper=paper,
        orientation=orientation,
        smallest=min_text,
        tiles=tiles,
        mono=mono,
        use=use,
        width=width,
    )
    printing.see_possible(chosen_kind, engine, output, other=other)
    loaded = project(maps, seeds).load([key] if other is None else [])
    if printing.is_paged:
        put_printed(wanted.of(loaded.named(key)), printing, loaded, output)
        return
    if wanted.other is not None:
        drawn = drawn_clash(_clash(key, wanted.other, loaded), chosen_kind, engine)
    else:
        chosen = loaded.named(key)
        drawn = _drawn(chosen, wanted, chosen_kind, engine, mono=mono)
    put_out(drawn, output, f".{chosen_kind}")


def _clash(key: str, other: str, loaded: Loaded) -> Clash:
    left, right = sides_of([key, other], loaded)
    return compare(left, right, loaded.maps)


def _kind(key: str, output: str, kind: str | None) -> str:
    if kind is None and output == STANDARD_OUTPUT:
        raise click.UsageError("say what to print: --as svg, pdf, png or dot")
    name = kind if kind is not None else Path(output).suffix[1:].lower()
    if name in KINDS:
        return name
    raise UnknownNameError(
        "unknown-format", f'a map is not drawn as "{name}"', hint=_hint(key, name)
    )


def _hint(key: str, name: str) -> str:
    interchange = {"ttl": "turtle"}.get(name, name)
    if interchange in format_names():
        return f"write it: argmap export {key} --to {interchange}"
    return did_you_mean(name, KINDS) or f"one of {', '.join(KINDS)}"


def _drawn(
    argument_map: ArgumentMap, wanted: Wanted, kind: str, engine: str, *, mono: bool
) -> bytes:
    view = wanted.of(argument_map, _engine(engine))
    if kind == "dot":
        from argmap.draw.dot import dot_of
        from argmap.draw.drawing import drawing_of
        from argmap.draw.mono import in_black

        dot = dot_of(drawing_of(view))
        return (in_black(dot) if mono else dot).encode("utf-8")
    from argmap.draw.picture import pictures_of_view

    drawn = pictures_of_view(view, [PICTURES[kind]], engine=_engine(engine), mono=mono)
    if drawn.note:
        click.echo(f"{argument_map.key}: {drawn.note}", err=True)
    if kind == "pdf":
        click.echo(f"{argument_map.key}: {drawn.paper}", err=True)
    return drawn.pictures[PICTURES[kind]]


def drawn_clash(clash: Clash, kind: str, engine: str = "wheel") -> bytes:
    """A clash as a picture of a kind, or as DOT; for a PDF the paper is told."""
    from argmap.draw.clash.clash import clash_dot, clash_pictures

    if kind == "dot":
        return clash_dot(clash).encode("utf-8")
    drawn = clash_pictures(clash, [PICTURES[kind]], engine=_engine(engine))
    if kind == "pdf":
        click.echo(f"{clash.left.key} and {clash.right.key}: {drawn.paper}", err=True)
    return drawn.pictures[PICTURES[kind]]


def _engine(name: str) -> "Engine":
    return "dot" if name == "dot" else "wheel"
