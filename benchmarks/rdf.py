"""How fast maps become linked data and come back, and how much memory that takes."""

from collections.abc import Iterator, Mapping
from typing import Final

from benchmarks.measuring import (
    PYTHON,
    argmap_command,
    child_command,
    costs_of,
    medians_of,
    report_of,
    require_generated_maps,
)
from benchmarks.ratios import Ratio

_TRIPLES: Final = 1_000_000
_QUICK_TRIPLES: Final = 20_000
_MANY: Final = 5_000_000
_MEGABYTE: Final = 1_000_000
_MOST_MEMORY: Final = 150.0
_FASTER: Final = {"turtle": 12.0, "nquads": 6.0}
_BESIDE_BARE: Final = 3.0
_BESIDE_PARSING: Final = 3.0
_BESIDE_PARSING_NOW: Final = 10.0
_MAP: Final = "cornered-2024"
_SECTION: Final = "Linked data, CPU time without the making of the maps"
_WAYS: Final = (
    "argmap-turtle",
    "argmap-nquads",
    "argmap-ntriples",
    "bare-ntriples",
    "rdflib-turtle",
    "rdflib-nquads",
)


def rdf(*, quick: bool) -> Iterator[Ratio]:
    """Writing, against rdflib and a bare writer; reading back; memory; one map."""
    require_generated_maps()
    triples = _QUICK_TRIPLES if quick else _TRIPLES
    found = _figures(triples, 1 if quick else 3)
    for syntax, goal in _FASTER.items():
        yield Ratio(
            section=_SECTION,
            what=f"rdflib, {syntax}, {triples:,} triples",
            against="argmap",
            figure=found[f"rdflib-{syntax}"]["cpu"],
            base=found[f"argmap-{syntax}"]["cpu"],
            above=goal,
        )
    for syntax in ("ntriples", "turtle", "nquads"):
        yield Ratio(
            section=_SECTION,
            what=f"argmap, {syntax}, {triples:,} triples",
            against="bare f-strings, unordered",
            figure=found[f"argmap-{syntax}"]["cpu"],
            base=found["bare-ntriples"]["cpu"],
            at_most=_BESIDE_BARE,
        )
    yield from _reading(triples)
    yield from _memory(triples, quick=quick)
    yield _one_map(3 if quick else 15)


def _figures(triples: int, repeats: int) -> dict[str, Mapping[str, float]]:
    reports: dict[str, list[Mapping[str, float]]] = {way: [] for way in _WAYS}
    for _ in range(repeats):
        for way in _WAYS:
            reports[way].append(report_of(child_command("rdf_writing", way, triples)))
    return {way: medians_of(listed) for way, listed in reports.items()}


def _reading(triples: int) -> Iterator[Ratio]:
    for syntax in ("turtle", "nquads"):
        found = report_of(child_command("rdf_reading", syntax, triples))
        yield Ratio(
            section="Linked data, CPU time of reading it back",
            what=f"argmap, {syntax}, {triples:,} triples",
            against="pyoxigraph.parse",
            figure=found["ours"],
            base=found["parsing"],
            at_most=_BESIDE_PARSING,
            known_miss=_BESIDE_PARSING_NOW,
            note="keeping what is parsed in dictionaries takes 2.5 times alone",
        )


def _memory(triples: int, *, quick: bool) -> Iterator[Ratio]:
    for size in (triples,) if quick else (triples, _MANY):
        for syntax in ("turtle", "nquads"):
            command = child_command("rdf_writing", f"argmap-{syntax}", size)
            yield Ratio(
                section="Linked data, peak memory of the whole process",
                what=f"argmap, {syntax}, {size:,} triples",
                against="what is allowed",
                figure=report_of(command)["memory"] / _MEGABYTE,
                base=_MOST_MEMORY,
                unit="MB",
                at_most=1.0,
            )


def _one_map(repeats: int) -> Ratio:
    ours, theirs = "argmap export, one map", "python -c 'import rdflib'"
    compiled = ["env", "-u", "PYTHONDONTWRITEBYTECODE"]
    commands = {
        ours: [*compiled, argmap_command(), "export", _MAP, "--to", "turtle"],
        theirs: [*compiled, PYTHON, "-c", "import rdflib"],
    }
    costs = costs_of(commands, repeats)
    return Ratio(
        section="Linked data, CPU time of the whole process",
        what=ours,
        against=theirs,
        figure=costs[ours].cpu,
        base=costs[theirs].cpu,
        at_most=1.5,
    )
