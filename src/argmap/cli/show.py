"""`argmap show`: a map as an outline, or one node with all that bears on it."""

from collections.abc import Iterator
from pathlib import Path

import click

from argmap.analysis.walks import Bearings, bearings_of
from argmap.cli.printing import output_option, put_text
from argmap.cli.project import folder_options, project
from argmap.errors import UnknownNameError, did_you_mean
from argmap.loading import Loaded
from argmap.model.attacks import Attack, Rebuttal, Undercut, Undermining
from argmap.model.holders import holder_name
from argmap.model.inferences import Inference
from argmap.model.maps import ArgumentMap, Node
from argmap.model.propositions import Counterclaim, Proposition, Recommendation
from argmap.model.sources import Anchor
from argmap.reports.lines import plain
from argmap.reports.outline import outline_lines


@click.command()
@click.argument("what", metavar="MAP[/NODE]")
@folder_options
@click.option(
    "--texts",
    type=click.Path(file_okay=False, path_type=Path),
    envvar="ARGMAP_TEXTS",
    show_envvar=True,
    help="A folder with copies of the source texts, to print the sentences.",
)
@output_option
def show(
    what: str,
    maps: Path | None,
    seeds: Path | None,
    texts: Path | None,
    output: str,
) -> None:
    """Show a map as an outline, or one node with what bears on it.

    \b
    Examples:
      argmap show cornered-2024 -o outline.txt
      argmap show cornered-2024/muddle-through --texts articles
    """
    key, slash, node_key = what.partition("/")
    loaded = project(maps, seeds).load([key])
    chosen = loaded.named(key)
    lines = (
        _node_lines(chosen, _node(chosen, node_key), loaded, texts)
        if slash
        else outline_lines(chosen)
    )
    put_text(lines, output)


def _node(argument_map: ArgumentMap, key: str) -> Node | Attack:
    adopted: dict[str, Node | Attack] = {
        node.key: node for node in argument_map.adopted
    }
    own: dict[str, Node | Attack] = {
        node.key: node
        for node in (
            *argument_map.propositions,
            *argument_map.inferences,
            *argument_map.attacks,
        )
    }
    found = own.get(key) or adopted.get(key)
    if found is not None:
        return found
    raise UnknownNameError(
        "unknown-node",
        f'map "{argument_map.key}" has no node "{key}"',
        hint=did_you_mean(key, [*own, *adopted]),
    )


def _node_lines(
    argument_map: ArgumentMap, node: Node | Attack, loaded: Loaded, texts: Path | None
) -> Iterator[str]:
    bearings = bearings_of(argument_map)
    match node:
        case Inference():
            yield from _inference_lines(node, bearings)
        case Rebuttal() | Undermining() | Undercut():
            yield f"{node.id} ({node.kind})"
            yield f"  {node.by.id} {node.verb} {node.target.id}"
        case _:
            yield from _proposition_lines(node, bearings)
    for anchor in node.anchors:
        yield from _anchor_lines(anchor, loaded, texts)


def _proposition_lines(node: Proposition, bearings: Bearings) -> Iterator[str]:
    yield f"{node.id} ({node.kind}, position {node.position})"
    yield f"  {plain(node.text)}"
    match node:
        case Counterclaim() if node.holder is not None:
            yield f"  held by: {plain(holder_name(node.holder) or '')}"
        case Recommendation() if node.addressee is not None:
            yield f"  addressed to: {plain(node.addressee)}"
        case _:
            pass
    if node.reconstructed is not None:
        yield f"  reconstructed: {plain(node.reconstructed)}"
    for step in bearings.steps_to.get(node.id, ()):
        yield from _because_lines(step, bearings)
    for attack in bearings.attacks_on.get(node.id, ()):
        yield f"  attacked by: {plain(attack.by.text)} [{attack.by.key}]"
    for concession in bearings.concessions_of.get(node.id, ()):
        yield f"  conceded: {plain(concession.extent)}"
    for step in bearings.steps_from.get(node.id, ()):
        conclusion = step.conclusion
        said = f"{plain(conclusion.text)} [{conclusion.key}]"
        yield f"  supports{_reported(step)}: {said}"
    for attack in bearings.attacks_by.get(node.id, ()):
        yield f"  {attack.verb}: [{attack.target.key}]"


def _because_lines(step: Inference, bearings: Bearings) -> Iterator[str]:
    yield f"  because ({step.key}{_scheme(step)}{_reported(step)}):"
    for premise in step.premises:
        yield f"    + {plain(premise.text)} [{premise.key}]"
    for attack in bearings.attacks_on.get(step.id, ()):
        yield f"    ~ undercut by: {plain(attack.by.text)} [{attack.by.key}]"


def _inference_lines(step: Inference, bearings: Bearings) -> Iterator[str]:
    yield f"{step.id} (inference{_scheme(step)}, position {step.position})"
    for premise in step.premises:
        yield f"  + {plain(premise.text)} [{premise.key}]"
    yield f"  so: {plain(step.conclusion.text)} [{step.conclusion.key}]"
    if step.warrant is not None:
        yield f"  warrant: {plain(step.warrant)}"
    for attack in bearings.attacks_on.get(step.id, ()):
        yield f"  undercut by: {plain(attack.by.text)} [{attack.by.key}]"
    if step.scheme is not None:
        yield "  to test it, ask:"
        for question in step.scheme.questions:
            yield f"    {question}"


def _reported(step: Inference) -> str:
    return ", as its holder argues" if step.reported else ""


def _scheme(step: Inference) -> str:
    return "" if step.scheme is None else f", {step.scheme.title}"


def _anchor_lines(anchor: Anchor, loaded: Loaded, texts: Path | None) -> Iterator[str]:
    yield f"  source: {anchor.source} {anchor.locator}"
    record = loaded.records.get(anchor.source)
    if texts is None or record is None or anchor.start is None:
        return
    from argmap.seeds.finding import text_of

    said = text_of(record, texts)[anchor.start : anchor.end]
    yield f"    “{plain(said)}”"
