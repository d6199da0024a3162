"""The command `python -m benchmarks`: measures, and prints the ratios."""

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Final, Protocol

from benchmarks.comparison import comparison
from benchmarks.draw import draw
from benchmarks.growth import growth
from benchmarks.measuring import MeasurementError
from benchmarks.peers import peers
from benchmarks.query import query
from benchmarks.ratios import Ratio, as_json, as_table
from benchmarks.rdf import rdf
from benchmarks.startup import startup


class Section(Protocol):
    """A group of measurements."""

    def __call__(self, *, quick: bool) -> Iterator[Ratio]:
        """Measure, one ratio after the other."""
        ...


SECTIONS: Final[dict[str, Section]] = {
    "startup": startup,
    "growth": growth,
    "compare": comparison,
    "draw": draw,
    "peers": peers,
    "rdf": rdf,
    "query": query,
}
"""What is measured, in the order of the table."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure; 1 where something cannot be measured, or a goal does not hold.

    Quick figures are too rough to be judged.
    """
    parser = _parser()
    asked = parser.parse_args(arguments)
    if unknown := set(asked.sections) - set(SECTIONS):
        parser.error(f"no such section: {', '.join(sorted(unknown))}")
    ratios: list[Ratio] = []
    try:
        for name in asked.sections or asked.only or SECTIONS:
            print(f"measuring {name} …", file=sys.stderr, flush=True)
            ratios += SECTIONS[name](quick=asked.quick)
    except MeasurementError as error:
        print(f"cannot be measured: {error}", file=sys.stderr)
        return 1
    show: Callable[[Sequence[Ratio]], str] = as_json if asked.json else as_table
    print(show(ratios))
    return 0 if asked.quick else int(not all(ratio.is_held for ratio in ratios))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks",
        description="Measure argmap, as ratios of figures taken in one run.",
    )
    parser.add_argument(
        "sections",
        nargs="*",
        metavar="SECTION",
        help=f"measure just this: {', '.join(SECTIONS)}",
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--quick", action="store_true", help="small sizes, few repeats")
    parser.add_argument(
        "--only", action="append", choices=list(SECTIONS), help="measure just this"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
