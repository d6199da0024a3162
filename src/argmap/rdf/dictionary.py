"""What `vocab.ttl` says of each term, for pages that explain the vocabulary."""

from typing import Final

import pyoxigraph
from attrs import frozen

from argmap.rdf.vocabulary import (
    ARGMAP,
    DCTERMS,
    PREFIXES,
    RDF,
    RDFS,
    SKOS,
    vocabulary_turtle,
)

_OWL: Final = "http://www.w3.org/2002/07/owl#"
_KINDS: Final = {
    "Class": "class",
    "ObjectProperty": "object property",
    "DatatypeProperty": "datatype property",
}
_FURTHER: Final = {
    "amo": "http://purl.org/spar/amo/",
    "cito": "http://purl.org/spar/cito/",
    "ibis": "https://vocab.methodandstructure.com/ibis#",
    "mp": "http://purl.org/mp/",
    "owl": _OWL,
    "sioca": "http://rdfs.org/sioc/argument#",
    "void": "http://rdfs.org/ns/void#",
}
ALL_PREFIXES: Final = dict(sorted((PREFIXES | _FURTHER).items()))
"""The prefixes of what is written, and of what it is aligned with."""

EXAMPLE_PREFIXES: Final = {
    **PREFIXES,
    "agent": "https://example.org/argmaps/agent/",
    "map": "https://example.org/argmaps/map/saturday-library#",
    "map-weekday-desks": "https://example.org/argmaps/map/weekday-desks#",
    "scheme": "https://example.org/argmaps/scheme/",
    "survey": "https://example.org/argmaps/source/reading-room-survey#",
}
"""The prefixes in which the examples are written."""


@frozen(kw_only=True)
class Definition:
    """What the vocabulary says of one of its terms.

    Attributes:
        name: The term without its namespace.
        kind: `class`, `object property` or `datatype property`.
        label: Its name in words.
        meaning: What it means, in sentences.
        under: The terms that it is a sub-class or sub-property of.
        close: Terms of other vocabularies that are close to it, or worth a look.
        domain: What has it, of a property; may be empty.
        range: What it leads to, of a property; may be empty.
        symmetric: Whether it holds both ways.
        apart: The classes of which no member is one of this class.
        sources: The works that its meaning is taken from.
        example: One statement, or two, in Turtle, with `EXAMPLE_PREFIXES`.
    """

    name: str
    kind: str
    label: str
    meaning: str
    under: tuple[str, ...]
    close: tuple[str, ...]
    domain: tuple[str, ...]
    range: tuple[str, ...]
    symmetric: bool
    apart: tuple[str, ...]
    sources: tuple[str, ...]
    example: str


@frozen(kw_only=True)
class Ontology:
    """What the vocabulary says of itself.

    Attributes:
        iri: Its IRI.
        version: The number of its version.
        version_iri: The IRI of its version.
        licence: The IRI of its licence.
    """

    iri: str
    version: str
    version_iri: str
    licence: str


def ontology() -> Ontology:
    """What the vocabulary says of itself."""
    iri = ARGMAP.rstrip("#")
    told = _told()[iri]
    return Ontology(
        iri=iri,
        version=told[_OWL + "versionInfo"][0],
        version_iri=told[_OWL + "versionIRI"][0],
        licence=told[DCTERMS + "license"][0],
    )


def definitions() -> tuple[Definition, ...]:
    """The definition of every term of argmap's own, classes first, each by name."""
    found = [
        _definition(iri.removeprefix(ARGMAP), properties)
        for iri, properties in _told().items()
        if iri.startswith(ARGMAP)
    ]
    return tuple(sorted(found, key=lambda each: (each.kind != "class", each.name)))


def _told() -> dict[str, dict[str, list[str]]]:
    """What the vocabulary says of each subject, by property."""
    told: dict[str, dict[str, list[str]]] = {}
    text = vocabulary_turtle()
    for quad in pyoxigraph.parse(text, format=pyoxigraph.RdfFormat.TURTLE):
        subject, predicate, term = quad.subject, quad.predicate, quad.object
        if isinstance(subject, pyoxigraph.NamedNode) and isinstance(
            term, pyoxigraph.NamedNode | pyoxigraph.Literal
        ):
            properties = told.setdefault(subject.value, {})
            properties.setdefault(predicate.value, []).append(term.value)
    return told


def compact(iri: str) -> str:
    """An IRI with its prefix, or as it is."""
    for prefix, namespace in ALL_PREFIXES.items():
        name = iri.removeprefix(namespace)
        if name not in {iri, ""} and "/" not in name:
            return f"{prefix}:{name}"
    return iri


def _definition(name: str, told: dict[str, list[str]]) -> Definition:
    def all_of(*predicates: str) -> tuple[str, ...]:
        values = (value for each in predicates for value in told.get(each, ()))
        return tuple(map(compact, values))

    types = [each.removeprefix(_OWL) for each in told[RDF + "type"]]
    return Definition(
        name=name,
        kind=next(words for kind, words in _KINDS.items() if kind in types),
        label=told[RDFS + "label"][0],
        meaning=told[RDFS + "comment"][0],
        under=all_of(RDFS + "subClassOf", RDFS + "subPropertyOf"),
        close=all_of(SKOS + "closeMatch", RDFS + "seeAlso"),
        domain=all_of(RDFS + "domain"),
        range=all_of(RDFS + "range"),
        symmetric="SymmetricProperty" in types,
        apart=all_of(_OWL + "disjointWith"),
        sources=tuple(told.get(DCTERMS + "source", ())),
        example=told[SKOS + "example"][0],
    )
