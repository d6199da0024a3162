"""Triples of the argumentation schemes: a SKOS concept scheme with critical questions.

The address of the catalogue is `{base}scheme/`, which is also the name of its graph; a
scheme has its slug below it, and a critical question `#q1` below its scheme.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from argmap.model.schemes import Scheme
from argmap.rdf import vocabulary as v
from argmap.rdf.terms import Triple, number, plain, tagged, thing

_BOOK: Final = "https://doi.org/10.1017/CBO9780511802034"
_TITLE: Final = "Argumentation schemes with their critical questions"


def catalogue_address(base: str) -> str:
    """The whole catalogue, and the graph in which it stands."""
    return f"{base}scheme/"


def scheme_address(base: str, scheme: Scheme) -> str:
    """One scheme."""
    return f"{catalogue_address(base)}{scheme.slug}"


def scheme_triples(schemes: Iterable[Scheme], base: str) -> Iterator[Triple]:
    """What is said of some schemes, and of the catalogue that they belong to.

    Nothing is said where no scheme is given; one that is given twice is told once.
    """
    found = dict.fromkeys(schemes)
    if found:
        yield from _catalogue(catalogue_address(base))
    for scheme in found:
        yield from _scheme(scheme, base)


def _catalogue(iri: str) -> Iterator[Triple]:
    yield iri, v.TYPE, thing(v.CONCEPT_SCHEME)
    yield iri, v.TITLE, tagged(_TITLE, "en")
    yield iri, v.SOURCE_OF, thing(_BOOK)


def _scheme(scheme: Scheme, base: str) -> Iterator[Triple]:
    iri, catalogue = scheme_address(base, scheme), thing(catalogue_address(base))
    for kind in (v.SCHEME_CLASS, v.CONCEPT, v.INFERENCE_SCHEME):
        yield iri, v.TYPE, thing(kind)
    yield iri, v.IDENTIFIER, plain(scheme.slug)
    yield iri, v.PREF_LABEL, tagged(scheme.title, "en")
    yield iri, v.IN_SCHEME, catalogue
    yield iri, v.TOP_CONCEPT_OF, catalogue
    if scheme.aif_class is not None:
        yield iri, v.CLOSE_MATCH, thing(v.AIF + scheme.aif_class)
    for place, question in enumerate(scheme.questions, 1):
        asked = f"{iri}#q{place}"
        yield iri, v.CRITICAL_QUESTION, thing(asked)
        yield asked, v.TYPE, thing(v.CRITICAL_QUESTION_CLASS)
        yield asked, v.ORDER, number(place)
        yield asked, v.PREF_LABEL, tagged(question, "en")
