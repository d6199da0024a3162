"""A map as an rdflib graph, for those who compute with it."""

from rdflib import Graph, Literal, URIRef

from argmap.formats import Setting
from argmap.model.maps import ArgumentMap
from argmap.rdf.addresses import Addresses
from argmap.rdf.terms import Iri, Term, Text, Typed
from argmap.rdf.triples import triples
from argmap.rdf.vocabulary import STRING


def graph_of(argument_map: ArgumentMap, setting: Setting) -> Graph:
    """The triples of a map as a graph, its prefixes bound.

    Raises:
        ExportError: No IRI can be made under the base (`malformed-base`).
    """
    graph = Graph(bind_namespaces="none")
    stated = triples(argument_map, setting)
    prefixes = Addresses(setting.base, argument_map.key).prefixes(argument_map)
    for prefix, namespace in prefixes.items():
        graph.bind(prefix, namespace)
    for subject, predicate, term in stated:
        graph.add((URIRef(subject), URIRef(predicate), _term(term)))
    return graph


def _term(term: Term) -> URIRef | Literal:
    match term:
        case Iri(value):
            return URIRef(value)
        case Text(value, language):
            return Literal(value, lang=language)
        case Typed(value, datatype) if datatype == STRING:
            return Literal(value)
        case Typed(value, datatype):
            return Literal(value, datatype=URIRef(datatype), normalize=False)
