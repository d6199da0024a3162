"""One generated map, built, checked and written as DOT in this process.

Run as `python -m benchmarks.growing SIZE`; prints its figures as JSON: CPU time in
seconds of each stage, and how many bytes above the base the process held at most.
"""

import json
import sys
import time
from itertools import pairwise

from argmap.checks import problems_of
from argmap.draw.dot import dot_source
from argmap.testing import generated_map
from benchmarks.measuring import peak_of_this_process

_WARMING = 50


def figures(size: int) -> dict[str, float]:
    """What a map of that size costs, once everything is loaded."""
    _stages(_WARMING)
    base = peak_of_this_process()
    return _stages(size) | {"memory": float(peak_of_this_process() - base)}


def _stages(size: int) -> dict[str, float]:
    marks = [time.process_time()]
    argument_map = generated_map(size)
    marks.append(time.process_time())
    problems_of(argument_map)
    marks.append(time.process_time())
    dot_source(argument_map)
    marks.append(time.process_time())
    build, check, dot = (end - start for start, end in pairwise(marks))
    return {"build": build, "check": check, "dot": dot, "all": marks[-1] - marks[0]}


if __name__ == "__main__":
    print(json.dumps(figures(int(sys.argv[1]))))
