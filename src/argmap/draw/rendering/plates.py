"""Plates: pieces of a page, each drawn in natural size, many of them at once."""

import json
import os
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from typing import Final

from attrs import Factory, evolve, frozen

from argmap.draw import svg
from argmap.draw.glyphs import without_glyph
from argmap.draw.rendering.machine_fonts import fontconfig_file, fonts_with
from argmap.draw.rendering.process import Job, draw_batch, stop_drawings
from argmap.draw.rendering.render import own_folder, undated
from argmap.draw.rendering.viewport import natural_size
from argmap.draw.svg import Caption

Progress = Callable[[int, int], None]
"""Is told how many of how many pieces are drawn."""

_BATCH: Final = 32
_MOST_AT_ONCE: Final = 8


@frozen(kw_only=True)
class Order:
    """A piece that is to be drawn.

    Attributes:
        dots: The DOT of its layouts; that which takes the least of the frame is drawn.
        frame: The room it may take, in points; `None` where it is a whole picture,
            whose layout is chosen by paper and proportions.
        captions: What its cards say, to see that no text is lost.
        inked: Whether it is drawn as PDF, too, or only measured.
        steps: For each of several PDFs, the names of the nodes that are seen in it.
    """

    dots: tuple[str, ...]
    frame: tuple[float, float] | None
    captions: Mapping[str, Caption] = Factory(dict[str, Caption])
    inked: bool = True
    steps: tuple[tuple[str, ...], ...] = ()


@frozen(kw_only=True)
class Plate:
    """A piece as it was drawn.

    Attributes:
        width: Its natural width, in points.
        height: Its natural height.
        layout: Which of the layouts of the order was taken.
        pictures: Its PDFs: one, or one for each step, or none where it was measured.
        texts: Its lines of text, as `svg.texts_of` gives them, by the name of the node.
    """

    width: float
    height: float
    layout: int = 0
    pictures: tuple[bytes, ...] = ()
    texts: Mapping[str, tuple[svg.Text, ...]] = Factory(dict[str, tuple[svg.Text, ...]])


def plates_of(
    orders: Sequence[Order],
    *,
    name: str,
    texts: str,
    progress: Progress | None = None,
) -> tuple[Plate, ...]:
    """Draw pieces, several at once, and see that no text is missing.

    Args:
        orders: What is to be drawn.
        name: What messages call it: the key of the map.
        texts: Whatever is to be read in them, to know which fonts it takes.
        progress: Is told how far it got.

    Raises:
        ExportError: `drawing-failed`, or `cannot-write`.
        MissingPartError: `missing-glyphs`.
    """
    lacking = without_glyph(texts)
    with own_folder(name) as folder:
        fonts = fontconfig_file(folder, fonts_with(lacking, name=name))
        places = [folder / str(number) for number in range(len(orders))]
        for place, order in zip(places, orders, strict=True):
            _lay_out(place, order)
        job = Job(name, "", [], [], folder, fonts)
        _draw_all(job, places, orders, progress)
        return tuple(
            _plate(place, order, job)
            for place, order in zip(places, orders, strict=True)
        )


def _lay_out(place: Path, order: Order) -> None:
    """Write what the child reads."""
    place.mkdir()
    first, *others = order.dots
    (place / "map.dot").write_text(first, encoding="utf-8")
    for number, other in enumerate(others, 1):
        (place / f"other-{number:03}.dot").write_text(other, encoding="utf-8")
    said = {"frame": order.frame, "inked": order.inked, "steps": order.steps}
    (place / "order.json").write_text(json.dumps(said), encoding="utf-8")


def _draw_all(
    job: Job,
    places: Sequence[Path],
    orders: Sequence[Order],
    progress: Progress | None,
) -> None:
    at_once = min(os.cpu_count() or 1, _MOST_AT_ONCE)
    size = max(1, min(_BATCH, -(-len(places) // at_once)))
    batches = [places[at : at + size] for at in range(0, len(places), size)]
    dots = [
        [dot for order in orders[at : at + size] for dot in order.dots]
        for at in range(0, len(orders), size)
    ]
    done = 0
    with ThreadPoolExecutor(max_workers=at_once) as pool:
        running = {
            pool.submit(draw_batch, evolve(job, others=dots[at]), batch): batch
            for at, batch in enumerate(batches)
        }
        try:
            for future in as_completed(running):
                future.result()
                done += len(running[future])
                if progress is not None:
                    progress(done, len(orders))
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            stop_drawings()
            raise


def _plate(place: Path, order: Order, job: Job) -> Plate:
    try:
        drawn = (place / "map.svg").read_bytes()
        width, height = natural_size(drawn)
        layout = int((place / "layout").read_text(encoding="ascii"))
        picture = svg.parsed(drawn)
        names = [f"map-{number}.pdf" for number in range(len(order.steps))]
        files = (names or ["map.pdf"]) if order.inked else []
        pictures = tuple(undated((place / file).read_bytes()) for file in files)
    except (OSError, ValueError) as error:
        raise job.failed(f"Graphviz wrote no whole picture ({error})") from None
    if lost := picture.lost(order.captions):
        raise job.failed(f'the text of "{lost[0]}" is not in the picture')
    return Plate(
        width=width,
        height=height,
        layout=layout,
        pictures=pictures,
        texts=svg.texts_of(picture),
    )
