"""Profiles: which dialect of the Argument Interchange Format is written besides ours.

The OWL ontology of AIF and the exports of AIFdb name the same roles differently, under
two namespaces. A profile adds its dialect to what argmap says, and takes nothing away.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from argmap.errors import UnknownNameError, did_you_mean
from argmap.formats import Setting
from argmap.model.maps import ArgumentMap
from argmap.rdf import vocabulary as v
from argmap.rdf.addresses import Addresses
from argmap.rdf.terms import Iri, Term, Triple, plain

AIFDB: Final = "http://www.arg.tech/aif#"
"""The namespace of AIFdb's RDF."""

PROFILES: Final = ("argmap", "aif-owl", "aifdb")
"""The names of the profiles; the first adds nothing."""

_OWL_ROLES: Final = {
    v.PREMISE: v.AIF + "hasPremise",
    v.CONCLUSION: v.AIF + "hasConclusion",
    v.ATTACKER: v.AIF + "hasConflictingElement",
    v.ATTACKED: v.AIF + "hasConflictedElement",
    v.SCHEME: v.AIF + "fulfils",
}

_AIFDB_ROLES: Final = {
    v.PREMISE: AIFDB + "Premise",
    v.CONCLUSION: AIFDB + "Conclusion",
    v.ATTACKER: AIFDB + "Premise",
    v.ATTACKED: AIFDB + "Conclusion",
}

_AIFDB_NODES: Final = {
    kind: AIFDB + kind.removeprefix(v.AIF) for kind in (v.I_NODE, v.RA_NODE, v.CA_NODE)
}

Dialect = Callable[[str, str, Term], Iterator[Triple]]
"""What a dialect adds to one triple."""


def dialect(profile: str) -> Dialect | None:
    """What a profile adds to each triple; `None` where it adds nothing.

    Raises:
        UnknownNameError: There is no such profile (`unknown-profile`).
    """
    if profile in _DIALECTS:
        return _DIALECTS[profile]
    raise UnknownNameError(
        "unknown-profile",
        f'no profile is called "{profile}"',
        hint=did_you_mean(profile, PROFILES),
    )


def profile_prefixes(profile: str) -> dict[str, str]:
    """The prefixes that a profile needs besides the fixed ones."""
    return {"aifdb": AIFDB} if profile == "aifdb" else {}


def prefixes_of(argument_map: ArgumentMap, setting: Setting) -> dict[str, str]:
    """The prefixes under which one map is written."""
    own = Addresses(setting.base, argument_map.key).prefixes(argument_map)
    return {**own, **profile_prefixes(setting.profile)}


def in_dialect(stated: Iterable[Triple], added: Dialect) -> Iterator[Triple]:
    """What is stated, and after each statement what a dialect adds to it."""
    for triple in stated:
        yield triple
        yield from added(*triple)


def _owl(subject: str, predicate: str, term: Term) -> Iterator[Triple]:
    if predicate in _OWL_ROLES:
        yield subject, _OWL_ROLES[predicate], term
    elif predicate == v.TEXT:
        yield subject, v.AIF + "claimText", plain(term.value)


def _aifdb(subject: str, predicate: str, term: Term) -> Iterator[Triple]:
    """AIFdb writes a role in both directions, and so we do for undercuts as well."""
    if predicate in _AIFDB_ROLES:
        role = _AIFDB_ROLES[predicate]
        yield subject, role, term
        yield term.value, role, Iri(subject)
    elif predicate == v.TEXT:
        yield subject, AIFDB + "claimText", plain(term.value)
    elif predicate == v.TYPE and term.value in _AIFDB_NODES:
        yield subject, v.TYPE, Iri(_AIFDB_NODES[term.value])


_DIALECTS: Final[Mapping[str, Dialect | None]] = {
    "argmap": None,
    "aif-owl": _owl,
    "aifdb": _aifdb,
}
