"""`argmap render`: one map as a picture."""

from pathlib import Path

import click

from argmap.cli.printing import STANDARD_OUTPUT, put_out
from argmap.cli.project import folder_options, project
from argmap.errors import UnknownNameError, did_you_mean
from argmap.formats import format_names
from argmap.model.maps import ArgumentMap

KINDS = ("svg", "pdf", "png", "dot")
"""What a map can be drawn as."""


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
@folder_options
def render(
    key: str,
    output: str,
    kind: str | None,
    engine: str,
    maps: Path | None,
    seeds: Path | None,
) -> None:
    """Draw one map. A PDF takes the smallest paper on which it can be read.

    \b
    Examples:
      argmap render cornered-2024 -o cornered.pdf
      argmap render cornered-2024 -o - --as svg
    """
    chosen_kind = _kind(key, output, kind)
    chosen = project(maps, seeds).load([key]).named(key)
    put_out(_drawn(chosen, chosen_kind, engine), output, f".{chosen_kind}")


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


def _drawn(argument_map: ArgumentMap, kind: str, engine: str) -> bytes:
    if kind == "dot":
        from argmap.draw.dot import dot_source

        return dot_source(argument_map).encode("utf-8")
    from argmap.draw.picture import pictures_of
    from argmap.draw.render import Engine, Picture

    using: Engine = "dot" if engine == "dot" else "wheel"
    pictures: dict[str, Picture] = {"svg": "svg", "pdf": "pdf", "png": "png"}
    drawn = pictures_of(argument_map, [pictures[kind]], engine=using)
    if kind == "pdf":
        click.echo(f"{argument_map.key}: {drawn.paper}", err=True)
    return drawn.pictures[pictures[kind]]
