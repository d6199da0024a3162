"""Maps as graphs and datasets of rdflib, for those who compute with it."""

from collections.abc import Iterable, Mapping

from rdflib import Dataset, Graph, Literal, URIRef

from argmap.formats import Setting
from argmap.model.maps import ArgumentMap
from argmap.rdf.profiles import prefixes_of
from argmap.rdf.quads import quads
from argmap.rdf.terms import Iri, Term, Text, Typed
from argmap.rdf.triples import triples
from argmap.rdf.vocabulary import STRING

_PLAIN = Setting()


def rdf_graph(argument_map: ArgumentMap, setting: Setting = _PLAIN) -> Graph:
    """The triples of a map with what it cites, as a graph, its prefixes bound.

    Raises:
        ExportError: No IRI can be made under the base (`malformed-base`).
        UnknownNameError: There is no such profile (`unknown-profile`).
    """
    graph = Graph(bind_namespaces="none")
    stated = triples(argument_map, setting)
    _bind(graph, prefixes_of(argument_map, setting))
    for subject, predicate, term in stated:
        graph.add((URIRef(subject), URIRef(predicate), rdflib_term(term)))
    return graph


def rdf_dataset(
    argument_maps: Iterable[ArgumentMap], setting: Setting = _PLAIN
) -> Dataset:
    """Everything that maps say, in named graphs; the default graph is their union.

    Raises:
        ExportError: No IRI can be made under the base (`malformed-base`).
        UnknownNameError: There is no such profile (`unknown-profile`).
    """
    dataset = Dataset(default_union=True)
    for argument_map in argument_maps:
        stated = quads(argument_map, setting)
        _bind(dataset, _apart(prefixes_of(argument_map, setting), argument_map.key))
        for subject, predicate, term, graph in stated:
            named = dataset.graph(URIRef(graph))
            named.add((URIRef(subject), URIRef(predicate), rdflib_term(term)))
    return dataset


def _apart(prefixes: Mapping[str, str], key: str) -> dict[str, str]:
    """No map is the only one, so that `map:` is none's."""
    return {
        f"map-{key}" if name == "map" else name: prefixes[name] for name in prefixes
    }


def _bind(graph: Graph, prefixes: Mapping[str, str]) -> None:
    for prefix, namespace in prefixes.items():
        graph.bind(prefix, namespace)


def rdflib_term(term: Term) -> URIRef | Literal:
    """A term as rdflib has it, its value unchanged."""
    match term:
        case Iri(value):
            return URIRef(value)
        case Text(value, language):
            return Literal(value, lang=language)
        case Typed(value, datatype) if datatype == STRING:
            return Literal(value)
        case Typed(value, datatype):
            return Literal(value, datatype=URIRef(datatype), normalize=False)
