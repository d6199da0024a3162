"""A map as Turtle (W3C Recommendation, RDF 1.1), laid out by pyoxigraph."""

from collections.abc import Iterable, Mapping
from io import BytesIO

from argmap.formats import Setting
from argmap.model.maps import ArgumentMap
from argmap.rdf.oxigraph import serialised, triples_of
from argmap.rdf.quads import Run
from argmap.rdf.syntaxes import write_rdf


def turtle_text(argument_map: ArgumentMap, setting: Setting) -> str:
    """The whole file: prefixes, then the triples in their order.

    Raises:
        ExportError: No IRI can be made under the base (`malformed-base`), or an IRI or
            language tag of the map is none that RDF allows (`unwritable-term`).
    """
    file = BytesIO()
    write_rdf([argument_map], setting, "turtle", file)
    return file.getvalue().decode("utf-8")


def laid_out(stated: Iterable[Run], prefixes: Mapping[str, str]) -> str:
    """What is said of each subject, as Turtle, in its order.

    Raises:
        ExportError: Something is none that RDF allows (`unwritable-term`).
    """
    file = BytesIO()
    serialised(triples_of(stated), file, "text/turtle", prefixes)
    return file.getvalue().decode("utf-8")
