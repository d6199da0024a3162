"""A map as Turtle (W3C Recommendation, RDF 1.1), laid out by pyoxigraph."""

from collections.abc import Iterable, Mapping
from io import BytesIO

import pyoxigraph

from argmap.errors import ExportError
from argmap.formats import Format, Setting
from argmap.model.maps import ArgumentMap
from argmap.rdf.addresses import Addresses
from argmap.rdf.terms import Iri, Term, Text, Triple, Typed
from argmap.rdf.triples import triples


def turtle_text(argument_map: ArgumentMap, setting: Setting) -> str:
    """The whole file: prefixes, then the triples in their order.

    Raises:
        ExportError: No IRI can be made under the base (`malformed-base`), or an IRI or
            language tag of the map is none that RDF allows (`unwritable-term`).
    """
    stated = triples(argument_map, setting)
    prefixes = Addresses(setting.base, argument_map.key).prefixes(argument_map)
    return laid_out(stated, prefixes)


def laid_out(stated: Iterable[Triple], prefixes: Mapping[str, str]) -> str:
    """Triples as Turtle, in their order.

    Raises:
        ExportError: Something is none that RDF allows (`unwritable-term`).
    """
    file = BytesIO()
    pyoxigraph.serialize(
        (_triple(triple) for triple in stated),
        file,
        format=pyoxigraph.RdfFormat.TURTLE,
        prefixes=dict(prefixes),
    )
    return file.getvalue().decode("utf-8")


def _triple(triple: Triple) -> pyoxigraph.Triple:
    subject, predicate, term = triple
    return pyoxigraph.Triple(_iri(subject), _iri(predicate), _term(term))


def _term(term: Term) -> pyoxigraph.NamedNode | pyoxigraph.Literal:
    match term:
        case Iri(value):
            return _iri(value)
        case Text(value, language):
            try:
                return pyoxigraph.Literal(value, language=language)
            except ValueError as error:
                raise _unwritable("language tag", language, error) from error
        case Typed(value, datatype):
            return pyoxigraph.Literal(value, datatype=_iri(datatype))


def _iri(value: str) -> pyoxigraph.NamedNode:
    try:
        return pyoxigraph.NamedNode(value)
    except ValueError as error:
        raise _unwritable("IRI", value, error) from error


def _unwritable(what: str, value: str, error: ValueError) -> ExportError:
    reason = str(error).rstrip(".")
    return ExportError(
        "unwritable-term", f'"{ascii(value)[1:-1]}" is no {what} of RDF: {reason}'
    )


FORMAT = Format(
    name="turtle",
    title="Turtle (RDF 1.1)",
    suffix=".ttl",
    write=turtle_text,
    leaves_behind="the order of writing, waivers, and the paragraphs left out",
)
