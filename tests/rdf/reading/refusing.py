"""What a file of RDF is refused for."""

from collections.abc import Mapping

from argmap import ArgmapError, ArgmapErrors, ArgumentMap
from argmap.errors import each_error
from argmap.rdf.reading import Parser, read_rdf


def faults_of(
    content: bytes,
    path: str,
    *,
    syntax: str | None = None,
    parser: Parser = "pyoxigraph",
    beside: Mapping[str, ArgumentMap] | None = None,
) -> list[ArgmapError]:
    """Every fault for which a file is refused; none where it is read."""
    try:
        read_rdf(content, path=path, syntax=syntax, parser=parser, beside=beside)
    except (ArgmapError, ArgmapErrors) as refused:
        return list(each_error(refused))
    return []
