"""Named questions over generated maps, by argmap and by pyoxigraph alone.

Run as `python -m benchmarks.querying SIZE` for about that many triples; prints as JSON
the CPU seconds of the same questions, answered as JSON by either, the data loaded
before, each the median of several turns.
"""

import json
import sys
import time
from collections.abc import Callable
from statistics import median
from typing import Final

import pyoxigraph

from argmap.formats import Setting
from argmap.rdf.answers import answer_text
from argmap.rdf.oxigraph import pyoxigraph_quads
from argmap.rdf.quads import quads
from argmap.rdf.querying import QuadStore
from argmap.rdf.questions import question_named
from argmap.testing import generated_map

_NAMES: Final = ("kinds", "recommendations", "unanchored-premises", "undercuts")
_MAP_SIZE: Final = 400
_REPEATS: Final = 5


def figures(size: int) -> dict[str, float]:
    """The seconds of the questions, by argmap (`ours`) and by pyoxigraph (`alone`)."""
    ours, alone = QuadStore(), pyoxigraph.Store()
    argument_map, number = generated_map(_MAP_SIZE), 0
    while len(ours) < size:
        number += 1
        # the same map under another base is another map, and cheap to make
        setting = Setting(base=f"https://example.org/{number}/")
        ours.add_map(argument_map, setting)
        alone.extend(pyoxigraph_quads(quads(argument_map, setting)))
    return _medians(
        {
            "ours": lambda: _ask_ours(ours),
            "alone": lambda: _ask_alone(alone),
        }
    ) | {"triples": float(len(ours))}


def _ask_ours(store: QuadStore) -> None:
    for name in _NAMES:
        answer = store.ask(question_named(name))
        answer_text(answer, "json", title=name, base="https://example.org/")


def _ask_alone(store: pyoxigraph.Store) -> None:
    for name in _NAMES:
        text = question_named(name).text
        answer = store.query(text, use_default_graph_as_union=True)
        assert isinstance(answer, pyoxigraph.QuerySolutions)
        answer.serialize(format=pyoxigraph.QueryResultsFormat.JSON)


def _medians(tasks: dict[str, Callable[[], None]]) -> dict[str, float]:
    """Taken in turns, after a turn to warm up."""
    taken: dict[str, list[float]] = {name: [] for name in tasks}
    for turn in range(_REPEATS + 1):
        for name, task in tasks.items():
            start = time.process_time()
            task()
            if turn > 0:
                taken[name].append(time.process_time() - start)
    return {name: median(seconds) for name, seconds in taken.items()}


if __name__ == "__main__":
    print(json.dumps(figures(int(sys.argv[1]))))
