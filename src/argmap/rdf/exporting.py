"""The syntaxes of RDF as formats of `argmap export`."""

from collections.abc import Iterable
from io import BytesIO
from typing import BinaryIO

from argmap.formats import Format, Setting
from argmap.model.maps import ArgumentMap
from argmap.rdf.profiles import PROFILES
from argmap.rdf.syntaxes import SYNTAXES, Syntax, write_rdf


def _format(syntax: Syntax) -> Format:
    def write(argument_map: ArgumentMap, setting: Setting) -> str:
        file = BytesIO()
        write_all([argument_map], setting, file)
        return file.getvalue().decode("utf-8")

    def write_all(
        argument_maps: Iterable[ArgumentMap], setting: Setting, out: BinaryIO
    ) -> None:
        write_rdf(argument_maps, setting, syntax.name, out)

    return Format(
        name=syntax.name,
        title=syntax.title,
        suffix=syntax.suffix,
        write=write,
        write_all=write_all,
        profiles=PROFILES,
        leaves_behind="the order of writing",
    )


TURTLE, NTRIPLES, NQUADS, TRIG, JSONLD, RDFXML = map(_format, SYNTAXES)
