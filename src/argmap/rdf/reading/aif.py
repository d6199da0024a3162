"""The Argument Interchange Format in RDF: both dialects, all three namespaces.

The dialect of the ontology says `hasPremise`, `hasConclusion`, `hasConflictingElement`
and `hasConflictedElement`; that of AIFdb says `Premise` and `Conclusion`, in both
directions.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final, Literal

from attrs import field, frozen

from argmap.model.texts import text_fault
from argmap.rdf import vocabulary as v
from argmap.rdf.reading.asking import Asking, about, named
from argmap.rdf.terms import Text, Typed, term_order

NAMESPACES: Final = (
    v.AIF,
    "http://www.arg.tech/aif#",
    "http://arg.dundee.ac.uk/aif#",
)
"""The ontology's own, that of AIFdb, and a slip that is in data."""

Sort = Literal["I", "RA", "CA", "other"]
"""Information, inference, conflict, and what no map can hold."""

_SORTS: Final[Mapping[str, Sort]] = {
    **dict.fromkeys(("L-node", "Locution"), "other"),
    **dict.fromkeys(("I-node", "Statement"), "I"),
    **dict.fromkeys(("RA-node", "Inference"), "RA"),
    **dict.fromkeys(("CA-node", "Conflict"), "CA"),
    **dict.fromkeys(("PA-node", "Preference", "TA-node", "Transition"), "other"),
    **dict.fromkeys(("YA-node", "Illocution", "MA-node"), "other"),
}
_ENDINGS: Final[tuple[tuple[str, Sort], ...]] = (
    ("_Inference", "RA"),
    ("_Conflict", "CA"),
    ("_Preference", "other"),
)
_GUESSES: Final[tuple[tuple[str, Sort], ...]] = (
    ("hasPremise", "RA"),
    ("hasConclusion", "RA"),
    ("hasConflictingElement", "CA"),
    ("hasConflictedElement", "CA"),
    ("claimText", "I"),
)
_FROM: Final = ("hasPremise", "hasConflictingElement", "Premise")
_TO: Final = ("hasConclusion", "hasConflictedElement", "Conclusion")
_CARRIED: Final = {*_FROM, *_TO, "claimText", "fulfils"}


@frozen
class Step:
    """An inference or a conflict: what it starts from, and what it leads to."""

    iri: str
    sources: list[str] = field(factory=list[str])
    targets: list[str] = field(factory=list[str])


@frozen
class AifGraph:
    """The AIF of a file, as far as a map can hold it.

    Attributes:
        texts: What each information node says, with its language or `None`.
        inferences: The RA-nodes.
        conflicts: The CA-nodes.
        read: Every thing that is AIF, whether it can be held or not.
    """

    texts: dict[str, tuple[str, str | None]]
    inferences: dict[str, Step]
    conflicts: dict[str, Step]
    read: set[str]


def aif_graph(ours: Iterable[str], asking: Asking) -> AifGraph:
    """The AIF nodes of a file that are not of our own vocabulary."""
    known = set(ours)
    sorts: dict[str, Sort] = {}
    for iri in asking.says.subjects:
        sort = None if iri in known else _sort(iri, asking)
        if sort is not None:
            sorts[iri] = sort
    graph = AifGraph({}, {}, {}, set(sorts))
    for iri, sort in sorts.items():
        if sort == "I":
            _state(iri, graph, asking)
        elif sort == "RA":
            graph.inferences[iri] = Step(iri)
        elif sort == "CA":
            graph.conflicts[iri] = Step(iri)
        else:
            classes = ", ".join(sorted(map(named, asking.says.types(iri))))
            asking.losses.note(iri, f"a map holds no {classes}")
        _report_rest(iri, sort, asking)
    for names, ends in ((_FROM, "sources"), (_TO, "targets")):
        for step, end in _ends(names, sorts, asking):
            drawn = graph.inferences.get(step) or graph.conflicts.get(step)
            if drawn is not None:
                found = drawn.sources if ends == "sources" else drawn.targets
                found += [end] if end not in found else []
    return graph


def local(iri: str) -> str | None:
    """The name of an AIF term within its namespace, or `None` for any other IRI."""
    for namespace in NAMESPACES:
        if iri.startswith(namespace):
            return iri[len(namespace) :]
    return None


def _sort(iri: str, asking: Asking) -> Sort | None:
    told = asking.says.of(iri)
    names = {local(each) for each in asking.says.types(iri)} - {None}
    for name, sort in _SORTS.items():
        if name in names:
            return sort
    for ending, sort in _ENDINGS:
        if any(name is not None and name.endswith(ending) for name in names):
            return sort
    said = {local(predicate) for predicate in told}
    for name, sort in _GUESSES:
        if name in said and v.TYPE not in told:
            return sort
    return None


def _state(iri: str, graph: AifGraph, asking: Asking) -> None:
    terms = [
        term
        for predicate, found in asking.says.of(iri).items()
        if local(predicate) == "claimText"
        for term in found
    ] or list(asking.says.terms(iri, v.LABEL))
    texts = sorted(
        (each for each in terms if isinstance(each, Text | Typed)), key=term_order
    )
    if not texts:
        asking.losses.note(iri, "an I-node without a text")
        return
    first = texts[0]
    for other in texts[1:]:
        if other.value != first.value:
            asking.losses.note(iri, f'another text of it: "{other.value}"')
    fault = text_fault(first.value)
    if fault is not None:
        asking.losses.note(iri, f"its text, since {fault[1]}")
        return
    language = first.language if isinstance(first, Text) else None
    graph.texts[iri] = first.value, language


def _ends(
    names: tuple[str, ...], sorts: Mapping[str, Sort], asking: Asking
) -> Iterator[tuple[str, str]]:
    """The steps and their ends on one side, whichever of the two says so."""
    for namespace in NAMESPACES:
        for name in names:
            for subject, _ in asking.says.with_property(namespace + name):
                for thing in asking.says.things(subject, namespace + name):
                    yield _owned(subject, thing, sorts)


def _owned(subject: str, thing: str, sorts: Mapping[str, Sort]) -> tuple[str, str]:
    """A step and its end: AIFdb writes the pair in either direction."""
    backwards = sorts.get(thing) in {"RA", "CA"} and sorts.get(subject) == "I"
    conflict = sorts.get(thing) == "CA" and sorts.get(subject) == "RA"
    return (thing, subject) if backwards or conflict else (subject, thing)


def _report_rest(iri: str, sort: Sort, asking: Asking) -> None:
    """Report what else is said of an AIF node."""
    if sort == "other":
        return
    for predicate, terms in asking.says.of(iri).items():
        name = local(predicate)
        if predicate == v.TYPE or name in _CARRIED or predicate == v.LABEL:
            continue
        for term in sorted(terms, key=term_order):
            shown = (
                f'"{term.value}"'
                if isinstance(term, Text | Typed)
                else about(term.value)
            )
            asking.losses.note(iri, f"{named(predicate)} {shown}")
