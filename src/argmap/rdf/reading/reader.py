"""Reads maps back from RDF: argmap's own, and as far as it goes AIF of others."""

from collections.abc import Iterable, Mapping

from attrs import field, frozen

from argmap.errors import LoadingError, raise_together
from argmap.formats.schema.structuring import Faults
from argmap.model.maps import ArgumentMap
from argmap.rdf.reading.aif import aif_graph
from argmap.rdf.reading.asking import Asking
from argmap.rdf.reading.building import built
from argmap.rdf.reading.edges import check_edges
from argmap.rdf.reading.interchange import aif_tree
from argmap.rdf.reading.losses import Loss, Losses
from argmap.rdf.reading.ours import kinds_in, our_trees, report_others
from argmap.rdf.reading.parsing import Limits, Parser, parsed, recognised
from argmap.rdf.reading.pausing import collector_paused
from argmap.rdf.reading.statements import Statements
from argmap.rdf.syntaxes import syntax_named
from argmap.rdf.terms import Triple
from argmap.whence import Whence


@frozen(kw_only=True)
class Reading:
    """What a file of RDF came to.

    Attributes:
        maps: Every map in it, by the order of their IRIs; what stands in AIF alone is
            one map more.
        report: What could not be carried, or was carried with a change.
    """

    maps: tuple[ArgumentMap, ...]
    report: tuple[Loss, ...] = field(default=())


def read_rdf(
    content: bytes,
    *,
    syntax: str | None = None,
    path: str = "<rdf>",
    base: str | None = None,
    parser: Parser = "pyoxigraph",
    beside: Mapping[str, ArgumentMap] | None = None,
    limits: Limits | None = None,
) -> Reading:
    """The maps that RDF states, in argmap's vocabulary or in AIF.

    Maps come back as they were written, but for the order of independent nodes. They
    are built by the rules of authoring, as maps in JSON are.

    Args:
        content: What the file holds.
        syntax: Its syntax by name, such as `turtle`; recognised if left out.
        path: The file, as errors and the report name it.
        base: The base under which its maps are named, and against which relative IRIs
            are resolved; any if left out.
        parser: Who parses, `pyoxigraph` or `rdflib`.
        beside: Other maps by key, from which nodes are adopted. Nodes of a map that is
            neither there nor in the file are left out, with what hangs on them.
        limits: How much is read.

    Raises:
        UnknownNameError: No syntax has that name (`unknown-syntax`).
        LoadingError: The file is not of its syntax (`rdf-syntax`), too large
            (`rdf-too-large`), needs what is elsewhere (`remote-context`), holds no map
            (`no-map-in-rdf`), contradicts itself (`rdf-fault`), or breaks a rule of
            authoring (the code of that rule).
        ArgmapErrors: Several of these.
    """
    chosen = recognised(content, path) if syntax is None else syntax_named(syntax)
    stated = parsed(content, chosen, path, base, parser, limits or Limits())
    with collector_paused():
        return _reading(stated, path, base, beside or {})


def _reading(
    stated: Iterable[Triple],
    path: str,
    base: str | None,
    beside: Mapping[str, ArgumentMap],
) -> Reading:
    asking = Asking(Statements(stated), Faults(path, "rdf-fault"), Losses(path))
    kinds = kinds_in(asking)
    trees = our_trees(kinds, asking, base)
    graph = aif_graph(kinds, asking)
    if graph.texts:
        trees.append(aif_tree(graph, asking, path))
    report_others(kinds, graph.read, asking)
    maps, errors = built(trees, beside, asking.losses, path)
    if all(loss.code != "missing-guest" for loss in asking.losses.met):
        check_edges(kinds, asking)
    raise_together([*asking.faults.errors, *errors], "several faults in RDF")
    if not maps:
        raise LoadingError(
            "no-map-in-rdf",
            "the file holds no argument map and no AIF",
            at=Whence(path),
        )
    return Reading(maps=maps, report=tuple(asking.losses.met))
