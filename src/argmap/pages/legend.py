"""The legend of a page: the kinds, which also filter, and the lines."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from argmap.draw.drawing import alignment_look, attack_look, step_look
from argmap.draw.look import LineLook
from argmap.model.propositions import Proposition
from argmap.pages.contents import Contents
from argmap.pages.markup import Html, element, joined
from argmap.pages.palette import KINDS, RELATIONS

_LENGTH: Final = 30.0
_MIDDLE: Final = 6.0


def legend(contents: Contents) -> Html:
    """The kinds as buttons that hide and show them, the lines as samples."""
    return element(
        "footer",
        element("h2", "Legend", class_="hush"),
        element("ul", *_kinds(contents), class_="kinds", aria_label="Kinds"),
        element("ul", *_lines(contents), class_="lines", aria_label="Lines"),
        class_="legend",
        id="_legend",
    )


def kinds_in(contents: Contents) -> Mapping[str, int]:
    """How many propositions there are of each kind, a thesis by its kind."""
    counts = Counter(map(_kind, contents.propositions))
    return {kind: counts[kind] for kind in KINDS if counts[kind]}


def _kind(proposition: Proposition) -> str:
    return proposition.kind


def _kinds(contents: Contents) -> Iterator[Html]:
    yield element("li", element("span", "", class_="swatch thesis"), "thesis")
    for kind, count in kinds_in(contents).items():
        yield element(
            "li",
            element(
                "button",
                element("span", "", class_=f"swatch {kind}"),
                kind,
                element("small", str(count)),
                type="button",
                aria_pressed="true",
                data_kind=kind,
                title=f"Hide or show what is a {kind}",
            ),
        )
    if any(each.reconstructed is not None for each in contents.propositions):
        swatch = element("span", "", class_="swatch premise dashed")
        yield element("li", swatch, "reconstructed by the mapper")


def _lines(contents: Contents) -> Iterator[Html]:
    whole = contents.argument_map
    drawn = {
        *map(step_look, whole.inferences),
        *map(attack_look, whole.attacks),
        *map(alignment_look, whole.alignments),
    }
    for name, line in RELATIONS.items():
        if line in drawn:
            yield element("li", sample(name, line), line.word)


def sample(name: str, line: LineLook) -> Html:
    """A piece of a line with its head, as a small picture."""
    both = line.head == "box"
    return element(
        "svg",
        joined(_strokes(line, _LENGTH)),
        joined(_head(line, _LENGTH)),
        joined(_head(line, 8.0)) if both else "",
        viewBox=f"0 0 {_LENGTH + 2:g} 12",
        width=_LENGTH + 2,
        height=12,
        aria_hidden="true",
        class_=f"sample {name}",
    )


def _strokes(line: LineLook, end: float) -> Iterator[Html]:
    dashes = {"dashed": "5 2", "dotted": "1.5 3"}.get(line.style)
    offsets = (-1.5, 1.5) if line.head == "none" else (0.0,)
    inset = 0.0 if line.head in ("none", "tee") else 6.0
    for offset in offsets:
        y = _MIDDLE + offset
        yield element(
            "path",
            d=f"M1 {y:g}H{end - inset:g}",
            stroke_width=line.width,
            stroke_dasharray=dashes,
        )


def _head(line: LineLook, tip: float) -> Iterator[Html]:
    y, back = _MIDDLE, tip - 7
    shapes = {
        "normal": (f"M{tip:g} {y:g}L{back:g} {y - 3:g}V{y + 3:g}z", "full"),
        "onormal": (f"M{tip:g} {y:g}L{back:g} {y - 3:g}V{y + 3:g}z", "open"),
        "tee": (f"M{tip:g} {y - 4:g}V{y + 4:g}", "bar"),
        "odiamond": (f"M{tip:g} {y:g}l-4.5 -3l-4.5 3l4.5 3z", "open"),
        "vee": (f"M{back:g} {y - 3:g}L{tip:g} {y:g}L{back:g} {y + 3:g}", "bar"),
        "box": (f"M{tip:g} {y - 2.5:g}h-5v5h5z", "full"),
        "odot": (f"M{tip:g} {y:g}a2.5 2.5 0 1 0 -5 0a2.5 2.5 0 1 0 5 0", "open"),
    }
    if line.head in shapes:
        d, kind = shapes[line.head]
        yield element("path", d=d, class_=kind)
