"""How long the commands take to start, against an interpreter that does nothing."""

from collections.abc import Iterator

from benchmarks.measuring import PYTHON, argmap_command, costs_of
from benchmarks.ratios import Ratio

_GOALS = {"argmap --version": 10.0, "argmap check, five maps": 40.0}


def startup(*, quick: bool) -> Iterator[Ratio]:
    """CPU time of `argmap --version` and of `argmap check` on the five maps."""
    argmap, bare = argmap_command(), 'python -c "pass"'
    commands = {
        bare: [PYTHON, "-c", "pass"],
        "argmap --version": [argmap, "--version"],
        "argmap check, five maps": [argmap, "check"],
    }
    costs = costs_of(commands, 3 if quick else 15)
    for name, goal in _GOALS.items():
        yield Ratio(
            section="Start-up, CPU time of the whole process",
            what=name,
            against=bare,
            figure=costs[name].cpu,
            base=costs[bare].cpu,
            at_most=goal,
        )
