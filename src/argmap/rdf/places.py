"""Triples of the sources: works, their texts, and the places that nodes come from."""

import re
from collections.abc import Iterable, Iterator

from argmap.formats import Setting
from argmap.model.keys import slug
from argmap.model.maps import ArgumentMap
from argmap.model.sources import Anchor, Source
from argmap.rdf import vocabulary as v
from argmap.rdf.addresses import Addresses
from argmap.rdf.agents import named_agent
from argmap.rdf.terms import Iri, Term, Triple, Typed, number, plain, tagged
from argmap.seeds.records import SourceRecord

_DOI = re.compile(r"https?://(?:dx\.)?doi\.org/(10\.[^?#]+)\Z", re.IGNORECASE)


def sources(
    argument_map: ArgumentMap, setting: Setting, at: Addresses
) -> Iterator[Triple]:
    """Every source: the work, as its text states it, and the text that was read."""
    for source in argument_map.sources:
        record = setting.records.get(source.key)
        yield from _work(source, at)
        yield from _text(source, record, at)
        if record is not None:
            yield from _record(record, at)


def anchors(argument_map: ArgumentMap, at: Addresses) -> Iterator[Triple]:
    """Every place that something of the map is anchored at, described once."""
    holders = (
        *argument_map.propositions,
        *argument_map.inferences,
        *argument_map.attacks,
        *argument_map.concessions,
    )
    for anchor in {anchor for holder in holders for anchor in holder.anchors}:
        iri = at.anchor(anchor)
        for predicate, term in _anchor(anchor, at):
            yield iri, predicate, term
        if anchor.start is not None and anchor.end is not None:
            yield iri, v.HAS_SELECTOR, Iri(f"{iri}-pos")
            yield f"{iri}-pos", v.TYPE, Iri(v.POSITION_SELECTOR)
            yield f"{iri}-pos", v.START, number(anchor.start)
            yield f"{iri}-pos", v.END, number(anchor.end)


def anchored(iri: str, places: Iterable[Anchor], at: Addresses) -> Iterator[Triple]:
    """Where a node comes from."""
    for anchor in places:
        yield iri, v.ANCHOR, Iri(at.anchor(anchor))


def _anchor(anchor: Anchor, at: Addresses) -> Iterator[tuple[str, Term]]:
    yield v.TYPE, Iri(v.ANCHOR_CLASS)
    yield v.TYPE, Iri(v.SPECIFIC_RESOURCE)
    yield v.HAS_SOURCE, Iri(at.source(anchor.source, "text"))
    yield v.PARAGRAPH, number(anchor.paragraph)
    if anchor.sentence is not None:
        yield v.SENTENCE, number(anchor.sentence)
    if anchor.through is not None:
        yield v.THROUGH, number(anchor.through)


def _work(source: Source, at: Addresses) -> Iterator[Triple]:
    work = at.source(source.key, "work")
    yield work, v.TYPE, Iri(v.SOURCE)
    yield work, v.TYPE, Iri(v.CREATIVE_WORK)
    yield work, v.IDENTIFIER, plain(source.key)


def _text(
    source: Source, record: SourceRecord | None, at: Addresses
) -> Iterator[Triple]:
    text = at.source(source.key, "text")
    digest = source.digest or (None if record is None else record.digest)
    yield text, v.TYPE, Iri(v.SOURCE_TEXT)
    yield text, v.TYPE, Iri(v.MEDIA_OBJECT)
    yield text, v.SPECIALIZATION_OF, Iri(at.source(source.key, "work"))
    if digest is not None:
        yield text, v.SHA256, plain(digest)
    if record is not None:
        yield text, v.LANGUAGE, plain(record.language)


def _record(record: SourceRecord, at: Addresses) -> Iterator[Triple]:
    work = at.source(record.key, "work")
    if record.title is not None:
        yield work, v.TITLE, tagged(record.title, record.language)
    if record.date is not None:
        yield work, v.ISSUED, _issued(record.date)
    if record.url is not None:
        yield work, v.URL, Iri(record.url)
        registered = _DOI.match(record.url)
        if registered is not None:
            yield work, v.DOI, plain(registered[1])
    for label in record.labels:
        yield work, v.KEYWORDS, tagged(label, record.language)
    yield from _makers(record, work, at)


def _makers(record: SourceRecord, work: str, at: Addresses) -> Iterator[Triple]:
    employer = at.source(record.key, "affiliation")
    for name in record.authors:
        author = at.source(record.key, f"author-{slug(name)}")
        yield work, v.CREATOR, Iri(author)
        yield from named_agent(author, name)
        if record.affiliation is not None:
            yield author, v.AFFILIATION, Iri(employer)
    if record.affiliation is not None:
        yield work, v.SOURCE_ORGANIZATION, Iri(employer)
        yield from named_agent(employer, record.affiliation)
    if record.publisher is not None:
        publisher = at.source(record.key, "publisher")
        yield work, v.PUBLISHER, Iri(publisher)
        yield from named_agent(publisher, record.publisher)


def _issued(date: str) -> Term:
    """A day or a year; a month stays text, since not every store keeps its type."""
    match len(date):
        case 4:
            return Typed(date, v.YEAR)
        case 10:
            return Typed(date, v.DATE)
        case _:
            return plain(date)
