"""Turtle (W3C Recommendation, RDF 1.1), laid out by pyoxigraph: a map, the schemes."""

from collections.abc import Iterable, Mapping
from io import BytesIO

from argmap.formats import DEFAULT_BASE, Setting
from argmap.model.maps import ArgumentMap
from argmap.model.schemes import Scheme
from argmap.rdf.addresses import checked_base
from argmap.rdf.oxigraph import serialised, triples_of
from argmap.rdf.quads import Run, Told
from argmap.rdf.schemes import catalogue_address, scheme_triples
from argmap.rdf.syntaxes import write_rdf
from argmap.rdf.vocabulary import PREFIXES


def turtle_text(argument_map: ArgumentMap, setting: Setting) -> str:
    """The whole file: prefixes, then the triples in their order.

    Raises:
        ExportError: No IRI can be made under the base (`malformed-base`), or an IRI or
            language tag of the map is none that RDF allows (`unwritable-term`).
    """
    file = BytesIO()
    write_rdf([argument_map], setting, "turtle", file)
    return file.getvalue().decode("utf-8")


def schemes_turtle(base: str = DEFAULT_BASE) -> str:
    """Every argumentation scheme with its critical questions, as a SKOS concept scheme.

    Raises:
        ExportError: No IRI can be made under the base (`malformed-base`).
    """
    graph = catalogue_address(checked_base(base))
    told: dict[str, Told] = {}
    for subject, predicate, term in scheme_triples(Scheme, base):
        told.setdefault(subject, []).append((predicate, term))
    stated = [(subject, each, graph) for subject, each in told.items()]
    return laid_out(stated, {**PREFIXES, "scheme": graph})


def laid_out(stated: Iterable[Run], prefixes: Mapping[str, str]) -> str:
    """What is said of each subject, as Turtle, in its order.

    Raises:
        ExportError: Something is none that RDF allows (`unwritable-term`).
    """
    file = BytesIO()
    serialised(triples_of(stated), file, "text/turtle", prefixes)
    return file.getvalue().decode("utf-8")
