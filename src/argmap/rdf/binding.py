"""Values for the parameters of a question, as terms; and a query that carries them.

Values never become a part of a query's text by hand. In this process they are handed
over as terms; for an endpoint, which takes nothing but text, `carrying` alone writes
them, spelled by pyoxigraph, in the one place where SPARQL lets data follow a query.
"""

import re
from collections.abc import Mapping
from typing import Final

import pyoxigraph

from argmap.errors import LoadingError, UnknownNameError, did_you_mean
from argmap.model.keys import is_iri, is_key
from argmap.model.schemes import Scheme
from argmap.rdf.questions import Parameter, Question
from argmap.rdf.vocabulary import ARGMAP, INTEGER

Value = pyoxigraph.NamedNode | pyoxigraph.Literal
"""What a parameter can be given."""

Values = Mapping[str, Value]
"""Values by the names of their parameters."""

_NUMBER = re.compile(r"-?[0-9]{1,18}\Z", re.ASCII)
_TERM = re.compile(r"(?:argmap:)?([A-Za-z]+)\Z")
_WRITTEN: Final = {
    "map": "KEY",
    "node": "MAP/NODE",
    "position": "MAP/POSITION",
    "source": "KEY",
    "scheme": "a scheme such as expert-opinion",
    "term": "a term such as agreesWith",
    "number": "a whole number",
    "text": "a text",
}


def values_of(question: Question, said: Mapping[str, str], base: str) -> Values:
    """The values of some parameters, as they were typed.

    A map is its key, a node `MAP/NODE`, a position `MAP/POSITION`; a whole IRI is taken
    for any of these.

    Args:
        question: Which declares the parameters.
        said: What was typed for each.
        base: Under which the IRIs of the data are made.

    Raises:
        UnknownNameError: The question has no such parameter (`unknown-parameter`), or
            there is no such scheme (`unknown-scheme`).
        LoadingError: A value cannot be what the parameter stands for (`bad-value`).
    """
    return {
        name: _value(question.parameter(name), typed, base)
        for name, typed in said.items()
    }


def written_as(parameter: Parameter) -> str:
    """How the value of a parameter is typed."""
    return _WRITTEN[parameter.kind]


def carrying(text: str, values: Values) -> str:
    """The query with values for some of its variables, for an engine elsewhere.

    They follow it as data, on lines of their own, so that they are read as terms
    whatever stands in them and whatever comes before: `VALUES` at the end of a query
    restricts its solutions, as handing the values over does here.

    Raises:
        ValueError: A name is no variable of SPARQL.
    """
    lines = [text.rstrip()] if values else [text]
    if values:
        names = " ".join(str(pyoxigraph.Variable(name)) for name in values)
        terms = " ".join(map(_spelled, values.values()))
        lines.append(f"VALUES ({names}) {{ ({terms}) }}\n")
    return "\n".join(lines)


def _spelled(value: Value) -> str:
    """The term in SPARQL, with escapes for all that is not plain in a line."""
    return "".join(
        letter if letter.isprintable() else _escaped(letter) for letter in str(value)
    )


def _escaped(letter: str) -> str:
    number = ord(letter)
    return f"\\u{number:04X}" if number <= 0xFFFF else f"\\U{number:08X}"  # noqa: PLR2004


def _value(parameter: Parameter, typed: str, base: str) -> Value:
    match parameter.kind:
        case "text":
            return _literal(parameter, typed)
        case "number" if _NUMBER.match(typed):
            return pyoxigraph.Literal(typed, datatype=pyoxigraph.NamedNode(INTEGER))
        case "number":
            raise _bad(parameter, typed)
        case "scheme" if not is_iri(typed):
            return pyoxigraph.NamedNode(f"{base}scheme/{_scheme(typed)}")
        case "term" if (named := _TERM.match(typed)) is not None:
            return pyoxigraph.NamedNode(ARGMAP + named[1])
        case _:
            address = typed if is_iri(typed) else _address(parameter, typed, base)
            try:
                return pyoxigraph.NamedNode(address)
            except ValueError:
                raise _bad(parameter, typed) from None


def _literal(parameter: Parameter, typed: str) -> pyoxigraph.Literal:
    try:
        return pyoxigraph.Literal(typed)
    except ValueError:
        raise _bad(parameter, typed) from None


def _address(parameter: Parameter, typed: str, base: str) -> str:
    key, slash, inside = typed.partition("/")
    within = parameter.kind in ("node", "position")
    if not is_key(key) or bool(slash) != within or bool(inside) != within:
        raise _bad(parameter, typed)
    match parameter.kind:
        case "map":
            return f"{base}map/{key}#map"
        case "source":
            return f"{base}source/{key}#work"
        case "position":
            return f"{base}map/{key}#pos-{inside.removeprefix('pos-')}"
        case _:
            return f"{base}map/{key}#{inside}"


def _scheme(typed: str) -> str:
    known = [scheme.slug for scheme in Scheme]
    if typed in known:
        return typed
    raise UnknownNameError(
        "unknown-scheme",
        f'no scheme is called "{typed}"',
        hint=did_you_mean(typed, known),
    )


def _bad(parameter: Parameter, typed: str) -> LoadingError:
    return LoadingError(
        "bad-value",
        f'"{ascii(typed)[1:-1]}" cannot be the {parameter.kind} "{parameter.name}"',
        hint=f"write {written_as(parameter)}",
    )
