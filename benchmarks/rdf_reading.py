"""Generated maps as RDF, read back by argmap or only parsed by pyoxigraph.

Run as `python -m benchmarks.rdf_reading SYNTAX TRIPLES`; prints as JSON the CPU seconds
of either over the same bytes (`ours`, `parsing`), each the median of several turns.
"""

import json
import sys
import time
from collections.abc import Callable
from io import BytesIO
from statistics import median
from typing import Final

import pyoxigraph

from argmap.formats import Setting
from argmap.rdf.reading import read_rdf
from argmap.rdf.syntaxes import syntax_named, write_rdf
from benchmarks.rdf_writing import Maps

_REPEATS: Final = 3


def figures(name: str, size: int) -> dict[str, float]:
    """The seconds of reading and of parsing alone."""
    out = BytesIO()
    write_rdf(Maps(size), Setting(), name, out)
    content = out.getvalue()
    turns: dict[str, Callable[[], int]] = {
        "parsing": lambda: _statements(content, name),
        "ours": lambda: len(read_rdf(content, syntax=name).maps),
    }
    taken: dict[str, list[float]] = {way: [] for way in turns}
    for _ in range(_REPEATS):
        for way, turn in turns.items():
            start = time.process_time()
            turn()
            taken[way].append(time.process_time() - start)
    return {way: median(seconds) for way, seconds in taken.items()}


def _statements(content: bytes, name: str) -> int:
    """How many statements pyoxigraph hands out, one by one."""
    syntax = pyoxigraph.RdfFormat.from_media_type(syntax_named(name).media_type)
    return sum(1 for _ in pyoxigraph.parse(content, format=syntax))


if __name__ == "__main__":
    print(json.dumps(figures(sys.argv[1], int(sys.argv[2]))))
