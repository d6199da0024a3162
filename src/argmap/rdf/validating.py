"""Validates RDF against the shapes (SHACL), and says in plain words what is broken."""

import logging
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache, lru_cache
from importlib.util import find_spec
from typing import Final

from attrs import frozen
from rdflib import BNode, Graph, Literal, Namespace, URIRef
from rdflib.plugins.sparql import prepareQuery
from rdflib.plugins.sparql.sparql import Query
from rdflib.query import Processor, Result
from rdflib.term import Identifier, Node

from argmap.errors import ExportError, MissingPartError
from argmap.formats import Setting
from argmap.model.maps import ArgumentMap
from argmap.rdf.graph import rdf_graph, rdflib_term
from argmap.rdf.mending import WORDS, finding_of, hint_for
from argmap.rdf.reading.parsing import Limits, parsed, recognised
from argmap.rdf.terms import Iri, Term, Triple
from argmap.rdf.vocabulary import (
    ARGMAP,
    PREFIXES,
    TYPE,
    shapes_turtle,
    sparql_shapes_turtle,
)

_SH: Final = Namespace("http://www.w3.org/ns/shacl#")
_OWL: Final = "http://www.w3.org/2002/07/owl#"
_BLANK: Final = "_:"
_LONGEST: Final = 60
_CONSTRAINT: Final = "ConstraintComponent"


@frozen(kw_only=True, order=True)
class Breach:
    """One rule that one node breaks.

    Attributes:
        node: The node: `map-key/node-key` where it is one of ours, else its IRI.
        rule: The name of the shape, such as `proposition-text`.
        message: What is wrong, without a full stop.
        path: The property that it is about, with its prefix; may be empty.
        value: What was found there, shortened; may be empty.
        hint: How to mend it, in the imperative.
        iri: The address of the node.
    """

    node: str
    rule: str
    message: str
    path: str
    value: str
    hint: str
    iri: str


def breaches_of_map(argument_map: ArgumentMap, setting: Setting) -> tuple[Breach, ...]:
    """Where the RDF of a map breaks a rule, sorted by node; nowhere if all is well.

    Raises:
        ExportError: No IRI can be made under the base (`malformed-base`).
        MissingPartError: pySHACL is not installed (`missing-pyshacl`).
    """
    require_pyshacl()
    return breaches_of(rdf_graph(argument_map, setting), setting.base)


def breaches_of_file(content: bytes, path: str, base: str) -> tuple[Breach, ...] | None:
    """Where an RDF file breaks a rule; `None` where no rule speaks of anything in it.

    Args:
        content: The file.
        path: Its name, which says its syntax.
        base: Under which nodes of ours are named.

    Raises:
        LoadingError: What the file holds is no RDF of its syntax (`rdf-syntax`), or too
            much (`rdf-too-large`).
        MissingPartError: pySHACL is not installed (`missing-pyshacl`).
    """
    require_pyshacl()
    syntax = recognised(content, path)
    stated = parsed(content, syntax, path, base, "pyoxigraph", Limits())
    graph = _graph(stated)
    if not any(str(kind).startswith(ARGMAP) for kind in graph.objects(None, _TYPE)):
        return None
    return breaches_of(graph, base)


def breaches_of(graph: Graph, base: str) -> tuple[Breach, ...]:
    """Where a graph breaks a rule, sorted by node, each once.

    Args:
        graph: What is validated.
        base: Under which nodes of ours are named.

    Raises:
        ExportError: pySHACL fails on the graph (`cannot-validate`).
    """
    found = {
        breach
        for shapes in _shapes()
        for breach in _breaches(_report(graph, shapes), shapes, base)
    }
    return tuple(sorted(found))


_TYPE: Final = URIRef(TYPE)


def require_pyshacl() -> None:
    """See that pySHACL is there.

    Raises:
        MissingPartError: It is not installed (`missing-pyshacl`).
    """
    if find_spec("pyshacl") is None:
        raise MissingPartError(
            "missing-pyshacl",
            "pySHACL is not installed, and validates RDF",
            hint='pip install "argmap[rdf]"',
        )


@cache
def _shapes() -> tuple[Graph, ...]:
    """SHACL Core, and apart from it SHACL-SPARQL, as they are shipped."""
    texts = (shapes_turtle(), sparql_shapes_turtle())
    return tuple(Graph().parse(data=text, format="turtle") for text in texts)


def _report(graph: Graph, shapes: Graph) -> Graph:
    import pyshacl

    asked = _Asked(store=graph.store, identifier=graph.identifier)
    with _quiet():
        _, report, words = pyshacl.validate(asked, shacl_graph=shapes)
    if isinstance(report, Graph):
        return report
    reason = " ".join(str(words).split())
    raise ExportError("cannot-validate", f"pySHACL fails: {reason}")


prepared = lru_cache(maxsize=64)(prepareQuery)
"""A query of SPARQL, parsed; parsed once where it is asked again and again."""


class _Asked(Graph):
    """A graph that parses a query once, though pySHACL asks it anew of every node.

    To parse one takes rdflib ten times as long as to answer it.
    """

    def query(
        self,
        query_object: str | Query,
        processor: str | Processor = "sparql",
        result: str | type[Result] = "sparql",
        initNs: Mapping[str, object] | None = None,  # noqa: N803  as rdflib has it
        initBindings: Mapping[str, Identifier] | None = None,  # noqa: N803
        use_store_provided: bool = True,
        **kwargs: object,
    ) -> Result:
        """Answer a query; see `rdflib.Graph.query`."""
        if isinstance(query_object, str):
            query_object = prepared(query_object)
        return super().query(
            query_object,
            processor,
            result,
            initNs,
            initBindings,
            use_store_provided,
            **kwargs,
        )


def _graph(stated: Iterable[Triple]) -> Graph:
    graph = Graph(bind_namespaces="none")
    with _quiet():
        for subject, predicate, term in stated:
            graph.add((_node(subject), URIRef(predicate), _object(term)))
    return graph


def _node(name: str) -> URIRef | BNode:
    if name.startswith(_BLANK):
        return BNode(name.removeprefix(_BLANK))
    return URIRef(name)


def _object(term: Term) -> Node:
    return _node(term.value) if isinstance(term, Iri) else rdflib_term(term)


@contextmanager
def _quiet() -> Generator[None]:
    """Keep rdflib from logging values that are none of their datatype."""
    logger = logging.getLogger("rdflib.term")
    before = logger.disabled
    logger.disabled = True
    try:
        yield
    finally:
        logger.disabled = before


def _breaches(report: Graph, shapes: Graph, base: str) -> Iterator[Breach]:
    for result in report.objects(None, _SH.result):
        node = report.value(result, _SH.focusNode)
        shape = report.value(result, _SH.sourceShape)
        rule = report.value(result, _SH.sourceConstraint) or shape
        kind = _local(report.value(result, _SH.sourceConstraintComponent))
        constraint = kind.removesuffix(_CONSTRAINT)
        path = _path(shapes, shape)
        wanted = _wanted(shapes, shape, constraint)
        found = report.value(result, _SH.value)
        value = "" if found == node else _shown(found, base)
        yield Breach(
            node=_shown(node, base),
            rule=_local(rule),
            message=_message(shapes, rule, finding_of(constraint, value, wanted)),
            path=path,
            value=value,
            hint=hint_for(_local(rule), constraint, path, wanted),
            iri=str(node),
        )


def _message(shapes: Graph, rule: Node | None, finding: str) -> str:
    said = str(shapes.value(rule, _SH.message) or "").removesuffix(".")
    lowered = said[:1].lower() + said[1:]
    return f"{lowered}: {finding}" if finding else lowered


def _path(shapes: Graph, shape: Node | None) -> str:
    """The property that a shape is about; of a path with several, all of them."""
    path = shapes.value(shape, _SH.path)
    if path is None or isinstance(path, URIRef):
        return "" if path is None else _compact(str(path))
    inverse = shapes.value(path, _SH.inversePath)
    if inverse is not None:
        return f"^{_compact(str(inverse))}"
    several = shapes.value(path, _SH.alternativePath)
    parts = () if several is None else shapes.items(several)
    return "|".join(_compact(str(part)) for part in parts)


def _wanted(shapes: Graph, shape: Node | None, constraint: str) -> str:
    """The value of a constraint, in words."""
    parameter = constraint[:1].lower() + constraint[1:]
    value = shapes.value(shape, _SH[parameter])
    if constraint == "In" and value is not None:
        return ", ".join(_shown(each, "") for each in shapes.items(value))
    name = "" if value is None else _shown(value, "")
    return WORDS.get(name, name)


def _shown(node: Node | None, base: str) -> str:
    """A node or a value as a person reads it, on one line and not too long."""
    match node:
        case None:
            return ""
        case Literal():
            text = " ".join(str(node).split())
            short = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
            number = node.datatype is not None and text.isdigit()
            return short if number else f'"{short}"'
        case BNode():
            return f"a node without an IRI ({_BLANK}{node})"
        case _:
            return _named(str(node), base)


def _named(iri: str, base: str) -> str:
    """One of ours without the base, the node of a map with its key, as it is typed."""
    ours = iri.removeprefix(base)
    if not base or ours == iri:
        return _compact(iri)
    key = ours.removeprefix("map/")
    return ours if key == ours else key.replace("#", "/", 1)


def _compact(iri: str) -> str:
    for prefix, namespace in (*PREFIXES.items(), ("owl", _OWL)):
        if iri.startswith(namespace):
            return f"{prefix}:{iri.removeprefix(namespace)}"
    return f"<{iri}>"


def _local(node: Node | None) -> str:
    return str(node).rpartition("#")[2]
