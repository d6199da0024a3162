"""Turns DOT into pictures; the only place where Graphviz is asked for anything.

Graphviz runs as a child process in a folder of its own.  What comes back is looked
through before anyone gets it: every node, edge and text must be there.
"""

import json
import re
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, Literal

from attrs import frozen

from argmap.draw import svg
from argmap.draw.glyphs import without_glyph
from argmap.draw.rendering.machine_fonts import fontconfig_file, fonts_with
from argmap.draw.rendering.paper import Paper, paper_for
from argmap.draw.rendering.process import (
    Job,
    Picture,
    draw_with_dot,
    draw_with_wheel,
    no_temporary_folder,
    size_of,
)
from argmap.draw.svg import Caption

__all__ = ["Caption", "Engine", "Picture", "Rendered", "render"]

Engine = Literal["wheel", "dot"]

_DATE: Final = re.compile(rb"(/(?:CreationDate|ModDate) ?\(D:)(\d{1,14})")
_FIXED_DATE: Final = b"20000101000000"
_ENDS: Final = {"pdf": b"%%EOF", "png": b"IEND\xaeB`\x82"}
_SHOWN: Final = 3


@frozen
class Rendered:
    """The pictures of one map.

    Attributes:
        pictures: By format.
        paper: What the PDF is made for.
        note: What is to be known of a map that is laid out with less care than others.
    """

    pictures: dict[Picture, bytes]
    paper: Paper
    note: str = ""


def render(
    dot: str,
    formats: Sequence[Picture],
    *,
    name: str,
    others: Sequence[str] = (),
    engine: Engine = "wheel",
    texts: Iterable[str] = (),
    captions: Mapping[str, Caption] | None = None,
    title: str | None = None,
) -> Rendered:
    """Draw a map.

    Args:
        dot: The drawing at its natural size: body text of 10 pt, no `size`, no
            `viewport`.  Each card is a node with an `id`.
        formats: Which pictures to make.  SVG and PNG have the natural size (PNG at 144
            dots an inch), the PDF that of the paper.
        name: What messages call the drawing: the key of the map.
        others: Other layouts of it; that which takes the least paper is drawn.
        engine: The Graphviz in the pygraphviz wheel, or the `dot` on the PATH.
        texts: What is to be read in the drawing, to know early which fonts it takes.
        captions: What each card and line says, by its `id`.
        title: The title of the SVG; `name` where it is left out.

    Raises:
        ExportError: `drawing-failed`: Graphviz failed or crashed, or a text got lost.
            `cannot-write`: the temporary folder cannot be written.
        MissingPartError: `missing-glyphs`, for PDF and PNG: no font has some character.
            `missing-graphviz`: there is no `dot`.
    """
    captions = captions or {}
    inked: list[Picture] = [kind for kind in formats if kind != "svg"]
    lacking = without_glyph("".join(texts)) if inked else ""
    with own_folder(name) as folder:
        job = Job(name, dot, others, inked, folder, _fonts(folder, lacking, name))
        picture, paper = _drawn(job, engine, captions)
        unforeseen = without_glyph(picture.visible_text()) if inked else ""
        if not set(unforeseen) <= set(lacking):
            job = Job(
                name, dot, others, inked, folder, _fonts(folder, unforeseen, name)
            )
            picture, paper = _drawn(job, engine, captions)
        pictures = {kind: _inked(job, kind) for kind in inked}
    if "svg" in formats:
        pictures["svg"] = svg.finished(picture, title=title or name, captions=captions)
    return Rendered({kind: pictures[kind] for kind in formats}, paper)


@contextmanager
def own_folder(name: str) -> Generator[Path, None, None]:
    """A folder for one drawing, gone afterwards."""
    try:
        with TemporaryDirectory(prefix="argmap-") as folder:
            yield Path(folder)
    except OSError as error:
        raise no_temporary_folder(name, error) from None


def _fonts(folder: Path, lacking: str, name: str) -> Path:
    """The fontconfig file for a drawing whose characters the shipped fonts lack."""
    return fontconfig_file(folder, fonts_with(lacking, name=name))


def _drawn(
    job: Job, engine: Engine, captions: Mapping[str, Caption]
) -> tuple[svg.ParsedSvg, Paper]:
    """Run Graphviz, and see that nothing of the drawing is missing."""
    draw = draw_with_dot if engine == "dot" else draw_with_wheel
    draw(job)
    file = job.folder / "map.svg"
    paper = paper_for(*size_of(file, job))
    try:
        picture = svg.parsed(file.read_bytes())
    except ValueError as error:
        raise job.failed(str(error)) from None
    if lost := picture.lost(captions):
        shown = ", ".join(f'"{key}"' for key in lost[:_SHOWN])
        more = " …" if len(lost) > _SHOWN else ""
        raise job.failed(f"the text of {shown}{more} is not in the picture")
    _see_all_parts(job, picture)
    return picture, paper


def _see_all_parts(job: Job, picture: svg.ParsedSvg) -> None:
    """Compare the nodes and edges drawn with those counted, where they were counted."""
    file = job.folder / "counts.json"
    if not file.exists():
        return
    for kinds, count in json.loads(file.read_bytes()).items():
        drawn = picture.count(kinds.removesuffix("s"))
        if drawn != count:
            raise job.failed(f"{drawn} of {count} {kinds} are in the picture")


def _inked(job: Job, kind: Picture) -> bytes:
    """The bytes of a PDF or PNG, whole and without the time of day."""
    try:
        picture = (job.folder / f"map.{kind}").read_bytes()
    except OSError:
        raise job.failed(f"Graphviz wrote no {kind.upper()}") from None
    if not picture.rstrip().endswith(_ENDS[kind]):
        raise job.failed(f"Graphviz wrote only a part of the {kind.upper()}")
    return undated(picture) if kind == "pdf" else picture


def undated(pdf: bytes) -> bytes:
    """The same PDF with a fixed date in the place of today's, byte for byte as long."""
    return _DATE.sub(lambda date: date[1] + _FIXED_DATE[: len(date[2])], pdf)
