"""The syntaxes of RDF that maps are written in: a table, and one way to write them all.

What a map says comes ordered from `argmap.rdf.quads`. It is written map by map, so that
no more than one map is held; what maps share is written with the first that cites it.
"""

from collections.abc import Iterable, Iterator
from hashlib import blake2b
from typing import BinaryIO, Final

from attrs import evolve, frozen

from argmap.errors import UnknownNameError, did_you_mean
from argmap.formats import Setting
from argmap.model.maps import ArgumentMap
from argmap.rdf.addresses import checked_base
from argmap.rdf.jsonld import write_jsonld
from argmap.rdf.oxigraph import (
    pyoxigraph_quads,
    quads_of,
    serialised,
    triples_of,
)
from argmap.rdf.profiles import dialect, prefixes_of, profile_prefixes
from argmap.rdf.quads import Run, runs, runs_together
from argmap.rdf.vocabulary import PREFIXES

__all__ = ["SYNTAXES", "Syntax", "pyoxigraph_quads", "syntax_named", "write_rdf"]


@frozen
class Syntax:
    """A syntax of RDF.

    Attributes:
        name: What a person types.
        title: What it is called.
        media_type: Its registered name.
        suffix: How its files end, with the dot.
        has_graphs: Whether it keeps named graphs apart; the others write the triples
            of a map with what it cites.
    """

    name: str
    title: str
    media_type: str
    suffix: str
    has_graphs: bool = False


SYNTAXES: Final = (
    Syntax("turtle", "Turtle (RDF 1.1)", "text/turtle", ".ttl"),
    Syntax("ntriples", "N-Triples (RDF 1.1)", "application/n-triples", ".nt"),
    Syntax(
        "nquads", "N-Quads (RDF 1.1)", "application/n-quads", ".nq", has_graphs=True
    ),
    Syntax("trig", "TriG (RDF 1.1)", "application/trig", ".trig", has_graphs=True),
    Syntax("jsonld", "JSON-LD 1.1", "application/ld+json", ".jsonld"),
    Syntax("rdfxml", "RDF/XML (RDF 1.1)", "application/rdf+xml", ".rdf"),
)
"""Every syntax that is written."""


def syntax_named(name: str) -> Syntax:
    """The syntax of that name.

    Raises:
        UnknownNameError: There is none (`unknown-syntax`).
    """
    for syntax in SYNTAXES:
        if syntax.name == name:
            return syntax
    hint = did_you_mean(name, [syntax.name for syntax in SYNTAXES])
    raise UnknownNameError(
        "unknown-syntax", f'no syntax of RDF is called "{name}"', hint=hint
    )


def write_rdf(
    argument_maps: Iterable[ArgumentMap],
    setting: Setting,
    syntax: str,
    out: BinaryIO,
    profile: str | None = None,
) -> None:
    """Write maps one after the other; of a map that is written nothing is kept.

    Args:
        argument_maps: The maps; they may be made while they are written.
        setting: The base of the IRIs, the records of the sources, and the profile.
        syntax: The name of a syntax.
        out: Where it is written, in UTF-8.
        profile: Which dialect of AIF is added, if not that of the setting.

    Raises:
        ExportError: No IRI can be made under the base (`malformed-base`), or an IRI or
            language tag of a map is none that RDF allows (`unwritable-term`).
        UnknownNameError: There is no such syntax or profile (`unknown-syntax`,
            `unknown-profile`).
        OSError: The file takes no more.
    """
    chosen = syntax_named(syntax)
    if profile is not None:
        setting = evolve(setting, profile=profile)
    checked_base(setting.base)
    dialect(setting.profile)
    if chosen.name == "jsonld":
        write_jsonld(_together(argument_maps, setting), out)
    elif chosen.name == "rdfxml":
        prefixes = {**PREFIXES, **profile_prefixes(setting.profile)}
        stated = triples_of(_together(argument_maps, setting))
        serialised(stated, out, chosen.media_type, prefixes)
    else:
        _write_in_turn(argument_maps, setting, chosen, out)


def _write_in_turn(
    argument_maps: Iterable[ArgumentMap],
    setting: Setting,
    syntax: Syntax,
    out: BinaryIO,
) -> None:
    """Each map under prefixes of its own: these syntaxes may bind them anew."""
    shared = _Shared(setting.base)
    for argument_map in argument_maps:
        prefixes = prefixes_of(argument_map, setting)
        if syntax.has_graphs:
            told = quads_of(shared.first_told(runs(argument_map, setting)))
            serialised(told, out, syntax.media_type, prefixes)
        else:
            found = shared.first_told(runs_together([argument_map], setting))
            serialised(triples_of(found), out, syntax.media_type, prefixes)


def _together(argument_maps: Iterable[ArgumentMap], setting: Setting) -> Iterator[Run]:
    shared = _Shared(setting.base)
    for argument_map in argument_maps:
        yield from shared.first_told(runs_together([argument_map], setting))


class _Shared:
    """Knows what was told of sources, agents and schemes, so that it is told once.

    What is kept of each is a digest of all that a map tells of it. A map that tells
    something else of it tells all of it anew, which in RDF says nothing twice.
    """

    def __init__(self, base: str) -> None:
        self._own = f"{base}map/"
        self._digests: set[bytes] = set()

    def first_told(self, found: Iterable[Run]) -> Iterator[Run]:
        """What is said, without that on a shared thing which was told before."""
        for run in found:
            if run[0].startswith(self._own) or self._is_new(run):
                yield run

    def _is_new(self, run: Run) -> bool:
        subject, told, graph = run
        words = [subject, graph]
        for predicate, term in told:
            words += predicate, type(term).__name__, *term
        digest = blake2b("\0".join(words).encode(), digest_size=12).digest()
        before = len(self._digests)
        self._digests.add(digest)
        return len(self._digests) > before
