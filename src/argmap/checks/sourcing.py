"""Objections to the sourcing: what is not anchored, never used, or passed over."""

from collections.abc import Iterator

from argmap.analysis.walks import Bearings
from argmap.checks.problems import Finding, check
from argmap.checks.structure import about
from argmap.model.maps import ArgumentMap


@check("unanchored", "warning", hint="give it anchors=[source.at(…)]")
def unanchored(argument_map: ArgumentMap, bearings: Bearings) -> Iterator[Finding]:
    """A proposition without an anchor, in a map that has sources.

    What is reconstructed says why the text leaves it unsaid, and needs none.
    """
    if not argument_map.sources:
        return
    for proposition in argument_map.propositions:
        if not proposition.anchors and proposition.reconstructed is None:
            yield about(proposition, f'"{proposition.key}" is not anchored to a source')


@check("unused-source", "warning", hint="anchor something to it, or take it out")
def unused_source(argument_map: ArgumentMap, bearings: Bearings) -> Iterator[Finding]:
    """A source that nothing is anchored to."""
    used = {anchor.source for anchor in argument_map.anchors}
    for source in argument_map.sources:
        if source.key not in used:
            yield Finding(
                message=f'nothing is anchored to source "{source.key}"',
                at=source.whence,
            )


@check(
    "uncovered-paragraph",
    "warning",
    hint="anchor what it argues, or say why it is left out: draft.leaves_out(…)",
)
def uncovered_paragraph(
    argument_map: ArgumentMap, bearings: Bearings
) -> Iterator[Finding]:
    """A paragraph of a source that no proposition is anchored to, nor left out.

    Boilerplate is not asked for, nor a source that nothing at all is anchored to. A map
    that is not linked to the records does not know the paragraphs.
    """
    covered = {
        (anchor.source, anchor.paragraph)
        for proposition in argument_map.propositions
        for anchor in proposition.anchors
    }
    covered |= {(each.source, each.paragraph) for each in argument_map.left_out}
    used = {anchor.source for anchor in argument_map.anchors}
    for source in argument_map.sources:
        for paragraph in source.paragraphs if source.key in used else ():
            if (source.key, paragraph) not in covered:
                yield Finding(
                    message=f'paragraph {paragraph} of "{source.key}" is neither '
                    "anchored by a proposition nor left out",
                    at=source.whence,
                )


@check("left-out-yet-anchored", "advice", hint="take it out of what is left out")
def left_out_yet_anchored(
    argument_map: ArgumentMap, bearings: Bearings
) -> Iterator[Finding]:
    """A paragraph that is said to carry no argument, and that something stands on."""
    anchored = {(each.source, each.paragraph) for each in argument_map.anchors}
    for left_out in argument_map.left_out:
        if (left_out.source, left_out.paragraph) in anchored:
            yield Finding(
                message=f'paragraph {left_out.paragraph} of "{left_out.source}" is '
                "left out, and yet something is anchored to it",
                at=left_out.whence,
            )
