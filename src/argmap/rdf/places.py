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
from argmap.rdf.terms import Term, Triple, Typed, number, plain, tagged, thing
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
    for anchor in {*argument_map.anchors}:
        iri = at.anchor(anchor)
        yield from _anchor(anchor, iri, at)
        if anchor.start is not None and anchor.end is not None:
            yield iri, v.HAS_SELECTOR, thing(f"{iri}-pos")
            yield f"{iri}-pos", v.TYPE, thing(v.POSITION_SELECTOR)
            yield f"{iri}-pos", v.START, number(anchor.start)
            yield f"{iri}-pos", v.END, number(anchor.end)


def anchored(iri: str, places: Iterable[Anchor], at: Addresses) -> Iterator[Triple]:
    """Where a node comes from."""
    for anchor in places:
        yield iri, v.ANCHOR, thing(at.anchor(anchor))


def _anchor(anchor: Anchor, iri: str, at: Addresses) -> Iterator[Triple]:
    yield iri, v.TYPE, thing(v.ANCHOR_CLASS)
    yield iri, v.TYPE, thing(v.SPECIFIC_RESOURCE)
    yield iri, v.HAS_SOURCE, thing(at.source(anchor.source, "text"))
    yield iri, v.PARAGRAPH, number(anchor.paragraph)
    if anchor.sentence is not None:
        yield iri, v.SENTENCE, number(anchor.sentence)
    if anchor.through is not None:
        yield iri, v.THROUGH, number(anchor.through)


def _work(source: Source, at: Addresses) -> Iterator[Triple]:
    work = at.source(source.key, "work")
    yield work, v.TYPE, thing(v.SOURCE)
    yield work, v.TYPE, thing(v.CREATIVE_WORK)
    yield work, v.IDENTIFIER, plain(source.key)


def _text(
    source: Source, record: SourceRecord | None, at: Addresses
) -> Iterator[Triple]:
    text = at.source(source.key, "text")
    digest = source.digest or (None if record is None else record.digest)
    yield text, v.TYPE, thing(v.SOURCE_TEXT)
    yield text, v.TYPE, thing(v.MEDIA_OBJECT)
    yield text, v.SPECIALIZATION_OF, thing(at.source(source.key, "work"))
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
        yield work, v.URL, thing(record.url)
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
        yield work, v.CREATOR, thing(author)
        yield from named_agent(author, name)
        if record.affiliation is not None:
            yield author, v.AFFILIATION, thing(employer)
    if record.affiliation is not None:
        yield work, v.SOURCE_ORGANIZATION, thing(employer)
        yield from named_agent(employer, record.affiliation)
    if record.publisher is not None:
        publisher = at.source(record.key, "publisher")
        yield work, v.PUBLISHER, thing(publisher)
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
