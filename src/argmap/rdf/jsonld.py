"""Writes JSON-LD: the compact form under the context that comes with argmap."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import BinaryIO, Final

from attrs import frozen

from argmap.errors import ExportError
from argmap.rdf.quads import Run, Told
from argmap.rdf.terms import Iri, Term, Text
from argmap.rdf.vocabulary import BOOLEAN, INTEGER, STRING, TYPE, context_jsonld

_EXACT: Final = 2**53
"""Numbers from here on are written as text: JSON-LD may round them."""

_Terms = dict[str, str | float | dict[str, str | bool | list[str]]]
"""The terms of a context, as JSON holds them."""


def write_jsonld(found: Iterable[Run], out: BinaryIO) -> None:
    """Write what is said of each subject as a node object, in its order.

    The context stands in the file, so that nobody has to fetch it.

    Raises:
        ExportError: An IRI would be read as another (`unwritable-term`).
        OSError: The file takes no more.
    """
    context = _context()
    written = _pretty(context.written)
    out.write(f'{{\n  "@context": {written},\n  "@graph": ['.encode())
    between = "\n    "
    for subject, told, _ in found:
        node = _node(subject, told, context)
        out.write(f"{between}{_pretty(node, '    ')}".encode())
        between = ",\n    "
    out.write(b"\n  ]\n}\n")


@frozen
class _Property:
    """How the context writes one property."""

    name: str
    leads_to_things: bool = False
    by_language: bool = False
    is_set: bool = False


@frozen
class _Context:
    """The context, turned round: from IRIs to what is written for them."""

    written: object
    prefixes: Mapping[str, str]
    properties: Mapping[str, _Property]

    def compact(self, iri: str) -> str:
        """An IRI under the prefixes of the context."""
        for prefix, namespace in self.prefixes.items():
            rest = iri.removeprefix(namespace)
            if rest and rest != iri and not rest.startswith("//"):
                return f"{prefix}:{rest}"
        scheme, _, rest = iri.partition(":")
        if scheme in self.prefixes and not rest.startswith("//"):
            raise ExportError(
                "unwritable-term",
                f'"{ascii(iri)[1:-1]}" would be read as a prefixed name in JSON-LD',
            )
        return iri

    def property(self, iri: str) -> _Property:
        """How a property is written."""
        return self.properties.get(iri) or _Property(self.compact(iri))


def _node(subject: str, told: Told, context: _Context) -> object:
    node: dict[str, object] = {"id": context.compact(subject)}
    for predicate, group in groupby(told, itemgetter(0)):
        terms = [term for _, term in group]
        if predicate == TYPE:
            node["type"] = sorted(context.compact(term.value) for term in terms)
        else:
            known = context.property(predicate)
            if not _fits(known, terms):
                known = _Property(context.compact(predicate))
            node[known.name] = _values(known, terms, context)
    return node


def _fits(known: _Property, terms: Iterable[Term]) -> bool:
    if known.by_language:
        return all(isinstance(term, Text) for term in terms)
    return not known.leads_to_things or all(isinstance(term, Iri) for term in terms)


def _values(known: _Property, terms: list[Term], context: _Context) -> object:
    if known.by_language:
        return _by_language(terms, is_set=known.is_set)
    values: Sequence[object]
    if known.leads_to_things:
        values = sorted(context.compact(term.value) for term in terms)
    else:
        values = [_value(term, context) for term in terms]
    return values if known.is_set or len(values) > 1 else values[0]


def _by_language(terms: Iterable[Term], *, is_set: bool) -> object:
    texts: dict[str, list[str]] = {}
    for term in terms:
        if isinstance(term, Text):
            texts.setdefault(term.language, []).append(term.value)
    return {
        language: texts[language]
        if is_set or len(texts[language]) > 1
        else texts[language][0]
        for language in sorted(texts)
    }


def _value(term: Term, context: _Context) -> object:
    match term:
        case Iri(value):
            return {"id": context.compact(value)}
        case Text(value, language):
            return {"@value": value, "@language": language}
        case _:
            pass
    if term.datatype == STRING:
        return term.value
    if term.datatype == BOOLEAN:
        return term.value == "true"
    if term.datatype == INTEGER and abs(int(term.value)) < _EXACT:
        return int(term.value)
    return {"@value": term.value, "type": context.compact(term.datatype)}


@cache
def _context() -> _Context:
    written: _Terms = json.loads(context_jsonld())["@context"]
    prefixes = {
        name: str(told["@id"])
        for name, told in written.items()
        if isinstance(told, dict) and told.get("@prefix")
    }
    properties = dict(_properties(written, prefixes))
    return _Context(written, prefixes, properties)


def _properties(
    written: _Terms, prefixes: Mapping[str, str]
) -> Iterator[tuple[str, _Property]]:
    for name, told in written.items():
        if not isinstance(told, dict) or name in prefixes:
            continue
        prefix, _, rest = str(told["@id"]).partition(":")
        container = told.get("@container", [])
        yield (
            prefixes[prefix] + rest,
            _Property(
                name,
                leads_to_things=told.get("@type") == "@id",
                by_language="@language" in str(container),
                is_set="@set" in str(container),
            ),
        )


def _pretty(value: object, margin: str = "  ") -> str:
    text = json.dumps(value, ensure_ascii=False, indent=2)
    return text.replace("\n", "\n" + margin)
