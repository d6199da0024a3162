"""Finds the maps of a file in argmap's own vocabulary, and what belongs to each."""

from collections.abc import Iterable, Mapping
from typing import Final

from argmap.rdf import vocabulary as v
from argmap.rdf.quads import natural
from argmap.rdf.reading.addressing import Home, home_of
from argmap.rdf.reading.aif import NAMESPACES
from argmap.rdf.reading.asking import Asking, named
from argmap.rdf.reading.kinds import kind_of, uncarried
from argmap.rdf.reading.places import Places
from argmap.rdf.reading.telling import Telling, Tree

_BESIDE: Final = {
    *(v.AGENT, v.FOAF_AGENT, v.SOFTWARE_AGENT, v.SCHEME_CLASS, v.CONCEPT_SCHEME),
    *(v.CRITICAL_QUESTION_CLASS, v.SOURCE, v.SOURCE_TEXT, v.CREATIVE_WORK),
    *(v.MEDIA_OBJECT, v.ANCHOR_CLASS, v.SPECIFIC_RESOURCE, v.POSITION_SELECTOR),
}
"""Classes of what is described for the sake of the maps: sources, agents, schemes."""

_CATALOGUE: Final = ("http://rdfs.org/ns/void#", "http://www.w3.org/ns/dcat#")
_EDGES: Final = frozenset(
    {
        *(v.SUPPORTS, v.ATTACKS, v.REBUTS, v.UNDERMINES, v.UNDERCUTS),
        *(v.AGREES_WITH, v.CONTRADICTS, v.DISPUTES_FACT, v.QUALIFIES, v.RESTATES),
        *(v.CONCEDES, v.REPLACED_BY),
    }
)


def kinds_in(asking: Asking) -> dict[str, str]:
    """The class of each thing that is of one of our classes, in natural order."""
    found = ((iri, kind_of(iri, asking)) for iri in asking.says.subjects)
    return {iri: kind for iri, kind in found if kind is not None}


def our_trees(kinds: Mapping[str, str], asking: Asking, base: str | None) -> list[Tree]:
    """Every map of the file as a tree; what no map can hold is reported."""
    places = Places(asking)
    tellings = {
        home.iri: Telling(home, asking, places) for home in _homes(kinds, asking, base)
    }
    for iri, kind in kinds.items():
        for predicate in uncarried(iri, kind, asking):
            if not predicate.startswith((*_CATALOGUE, *NAMESPACES)):
                asking.losses.note(iri, f"what {named(predicate)} says of it")
        if kind == v.ARGUMENT_MAP:
            continue
        telling = tellings.get(asking.thing(iri, v.IN_MAP) or "")
        if telling is None:
            asking.losses.note(iri, "its map is not described in the file")
        else:
            telling.tell(iri, kind)
    _tell_renamings(tellings.values(), asking)
    return [telling.tree for telling in tellings.values()]


def report_others(kinds: Mapping[str, str], read: set[str], asking: Asking) -> None:
    """Report what is said of things that no map can hold.

    Args:
        kinds: What is of one of our classes.
        read: What was read, or reported, in another way.
        asking: What the file says.
    """
    for iri in asking.says.subjects:
        if iri in kinds or iri in read or _is_end(iri, asking):
            continue
        types = asking.says.types(iri)
        if types & _BESIDE or any(each.startswith(_CATALOGUE) for each in types):
            continue
        classes = ", ".join(sorted(map(named, types))) or "thing without a class"
        asking.losses.note(iri, f"a map holds no {classes}")


def _is_end(iri: str, asking: Asking) -> bool:
    """Whether all that is said of a thing is at the end of which steps it stands."""
    return all(
        predicate in _EDGES or predicate.startswith(NAMESPACES)
        for predicate in asking.says.of(iri)
    )


def _homes(
    kinds: Mapping[str, str], asking: Asking, base: str | None
) -> Iterable[Home]:
    homes: dict[str, Home] = {}
    for iri, kind in kinds.items():
        if kind != v.ARGUMENT_MAP:
            continue
        home = home_of(iri, base)
        if home is None:
            under = "" if base is None else f" under {base}"
            asking.fault(iri, f'the IRI of a map is "…/map/KEY#map"{under}')
        elif home.key in homes:
            asking.fault(iri, f"<{homes[home.key].iri}> has the same key")
        else:
            homes[home.key] = home
    return homes.values()


def _tell_renamings(tellings: Iterable[Telling], asking: Asking) -> None:
    """Tell which node has another key now, each after the one that it leads to."""
    renamed = [old for old, _ in asking.says.with_property(v.REPLACED_BY)]
    waiting = {
        old: asking.thing(old, v.REPLACED_BY) for old in sorted(renamed, key=natural)
    }
    told = list(tellings)
    while waiting:
        ready = [old for old, new in waiting.items() if new not in waiting]
        for old in ready or list(waiting):
            new = waiting.pop(old)
            home = next((each for each in told if each.holds(old)), None)
            if home is not None and new is not None:
                home.rename(old, new)
            else:
                asking.losses.note(old, "what took its place")
