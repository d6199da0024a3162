"""What a map says in RDF, in one place: every statement with the graph it belongs to.

Every step is written twice: as a thing of its own (scheme, anchors and undercuts hang
on it) and as a direct edge (so that one path in a query follows support at any depth).
The types of the Argument Interchange Format are written out; nothing waits for a
reasoner.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from os.path import commonprefix
from string import digits

from argmap.formats import Setting
from argmap.model.maps import ArgumentMap
from argmap.rdf import steps, wholes
from argmap.rdf.addresses import Addresses, checked_base
from argmap.rdf.agents import agents, judges, judges_as_written, names_as_written
from argmap.rdf.places import anchors, sources
from argmap.rdf.profiles import dialect, in_dialect
from argmap.rdf.terms import Quad, Term, Triple
from argmap.rdf.vocabulary import TYPE

_NUMBERS = re.compile(r"([0-9]+)")

Told = list[tuple[str, Term]]
"""Everything that is said of one subject: predicates and terms, in order."""

Run = tuple[str, Told, str]
"""A subject, all that is said of it, and the graph where that is said."""

Natural = tuple[str | tuple[int, str], ...]
"""Words and numbers by turns, of numbers their length first."""

_Sorted = tuple[str, Term]
"""A predicate (empty for types, which come first) and a term, which sort as they are.

No predicate has terms of two kinds.
"""

_Found = dict[str, tuple[int, list[_Sorted]]]
"""By subject: the group in which it was met first, and what is said."""

_Home = Callable[[str], str]
"""Tells the graph of a subject."""


def quads(argument_map: ArgumentMap, setting: Setting) -> Iterator[Quad]:
    """Everything that a map says, each statement once, always in the same order.

    The graph of the map comes first, then that of its alignments, then what maps
    share: agents, schemes, and each of its sources. In a graph, subjects stand in the
    order of reading: the map, positions, propositions, steps, and so on, each group
    sorted by IRI; of one subject, types come first. Adopted nodes are pointed at under
    their home IRIs and not described.

    Args:
        argument_map: The map; offsets are written where it is linked to its records.
        setting: The base of the IRIs, the records that describe the sources, and the
            profile.

    Raises:
        ExportError: No IRI can be made under the base (`malformed-base`).
        UnknownNameError: There is no such profile (`unknown-profile`).
    """
    found = runs(argument_map, setting)
    return (
        (subject, predicate, term, graph)
        for subject, told, graph in found
        for predicate, term in told
    )


def runs(argument_map: ArgumentMap, setting: Setting) -> Iterator[Run]:
    """The quads of a map, subject by subject; see `quads`."""
    at = Addresses(checked_base(setting.base), argument_map.key)
    graphs: defaultdict[str, _Found] = defaultdict(dict)
    for number, (home, stated) in enumerate(_sections(argument_map, setting)):
        _gather(number, stated, partial(_in_graph, graphs, home))
    own = {at.map_graph(): 0, at.links_graph(): 1}
    order = sorted(graphs, key=lambda iri: (own.get(iri, len(own)), natural(iri)))
    return (run for graph in order for run in _in_order(graphs[graph], graph))


def runs_together(
    argument_maps: Iterable[ArgumentMap], setting: Setting
) -> Iterator[Run]:
    """What maps say without their graphs, in one order of reading; see `quads`."""
    checked_base(setting.base)
    found: _Found = {}
    of_each = [_sections(argument_map, setting) for argument_map in argument_maps]
    for number, alike in enumerate(zip(*of_each, strict=True)):
        for _, stated in alike:
            _gather(number, stated, lambda _: found)
    return _in_order(found, "")


def unordered(argument_map: ArgumentMap, setting: Setting) -> Iterator[Triple]:
    """What a map says as it comes: in no order, and some of it repeated."""
    checked_base(setting.base)
    for _, stated in _sections(argument_map, setting):
        yield from stated


def natural(iri: str) -> Natural:
    """The IRI cut so that `p10` comes after `p9`; a number may have any length."""
    parts = _NUMBERS.split(iri)
    numbers = [each.lstrip("0") for each in parts[1::2]]
    key: list[str | tuple[int, str]] = [*parts]
    key[1::2] = [(len(number), number) for number in numbers]
    return tuple(key)


def _gather(
    number: int, stated: Iterable[Triple], place: Callable[[str], _Found]
) -> None:
    """Put statements with what else is said of their subjects.

    Statements on one subject mostly follow one another, so it is looked up rarely.
    This runs for every statement, and calls nothing.
    """
    last: str | None = None
    told: list[_Sorted] = []
    for subject, predicate, term in stated:
        if subject != last:
            told = place(subject).setdefault(subject, (number, []))[1]
            last = subject
        told.append(("" if predicate == TYPE else predicate, term))


def _in_graph(graphs: Mapping[str, _Found], home: _Home, subject: str) -> _Found:
    return graphs[home(subject)]


def _in_order(found: _Found, graph: str) -> Iterator[Run]:
    for subject in _as_read(found):
        ordered = sorted(set(found[subject][1]))
        yield subject, [(first or TYPE, term) for first, term in ordered], graph


def _as_read(found: _Found) -> Iterator[str]:
    """Subjects group by group, each in natural order.

    What all IRIs of a group begin with is not looked at, which saves most of the time.
    """
    groups: defaultdict[int, list[str]] = defaultdict(list)
    for subject, (number, _) in found.items():
        groups[number].append(subject)
    for _, group in sorted(groups.items()):
        start = len(commonprefix(group).rstrip(digits))  # noqa: RUF071 - IRIs, no paths
        yield from sorted(sorted(group), key=lambda iri: natural(iri[start:]))


def _sections(
    argument_map: ArgumentMap, setting: Setting
) -> Iterator[tuple[_Home, Iterator[Triple]]]:
    """What a map says, in groups of a kind; no order within, and some repeated."""
    added = dialect(setting.profile)
    at = Addresses(setting.base, argument_map.key)
    for home, stated in _plain_sections(argument_map, setting, at):
        yield home, stated if added is None else in_dialect(stated, added)


def _plain_sections(
    argument_map: ArgumentMap, setting: Setting, at: Addresses
) -> Iterator[tuple[_Home, Iterator[Triple]]]:
    here, links, schemes = at.map_graph(), at.links_graph(), at.scheme_graph()
    for part in wholes.PARTS:
        yield lambda _: here, part(argument_map, at)
    for part in (steps.inferences, steps.attacks, steps.concessions):
        yield lambda _: here, part(argument_map, at)
    yield lambda _: links, steps.alignments(argument_map, at)
    for part in wholes.REMARKS:
        yield lambda _: here, part(argument_map, at)
    yield _shared(here, at), agents(argument_map, at)
    yield _shared(links, at), judges(argument_map, at)
    yield lambda _: schemes, steps.schemes(argument_map, at)
    yield _without_fragment, sources(argument_map, setting, at)
    yield _without_fragment, anchors(argument_map, at)
    yield lambda _: here, names_as_written(argument_map, at)
    yield lambda _: links, judges_as_written(argument_map, at)
    yield lambda _: here, steps.edges(argument_map, at)
    yield lambda _: links, steps.alignment_edges(argument_map, at)


def _shared(graph: str, at: Addresses) -> _Home:
    """Agents with a key of their own are shared; the others stay with the map."""
    common = at.agent_graph()
    return lambda iri: common if iri.startswith(common) else graph


def _without_fragment(iri: str) -> str:
    """Each source has a graph: its IRIs without their fragments."""
    return iri.partition("#")[0]
