"""Law: what Turtle says of nodes, holders, concessions and anchors is what was said."""

import pyoxigraph
from hypothesis import given

from argmap import ArgumentMap, Counterclaim, Holder, Recommendation
from argmap.formats import DEFAULT_BASE, Setting
from argmap.model.holders import UNNAMED_AUTHOR, holder_name
from argmap.model.sources import Anchor
from argmap.rdf import vocabulary as v
from argmap.rdf.addresses import Addresses
from argmap.rdf.turtle import turtle_text
from argmap.seeds.linking import linked
from argmap.testing import argument_maps, records_for
from tests.properties.maps import FULL_MAPS

MAPS = argument_maps() | FULL_MAPS

Said = tuple[str, str | None]
"""A value, and its language where it has one."""


class Told:
    """What the Turtle of a map says, read back."""

    def __init__(self, argument_map: ArgumentMap) -> None:
        self.at = Addresses(DEFAULT_BASE, argument_map.key)
        self._store = pyoxigraph.Store()
        text = turtle_text(argument_map, Setting())
        self._store.load(text.encode(), format=pyoxigraph.RdfFormat.TURTLE)

    def of(self, iri: str, predicate: str) -> set[Said]:
        """Every value that a predicate gives to a subject."""
        ends = (pyoxigraph.NamedNode(iri), pyoxigraph.NamedNode(predicate))
        found: set[Said] = set()
        for quad in self._store.quads_for_pattern(*ends, None):
            assert not isinstance(quad.object, pyoxigraph.BlankNode | pyoxigraph.Triple)
            language = None
            if isinstance(quad.object, pyoxigraph.Literal):
                language = quad.object.language
            found.add((quad.object.value, language))
        return found

    def values(self, iri: str, predicate: str) -> set[str]:
        """The same, whatever the language."""
        return {value for value, _ in self.of(iri, predicate)}

    def one(self, iri: str, predicate: str) -> str | None:
        """The one value, or none."""
        found = self.values(iri, predicate)
        assert len(found) <= 1
        return next(iter(found), None)


def perhaps(text: str | None, language: str | None = None) -> set[Said]:
    """A text in a language, or nothing."""
    return set() if text is None else {(text, language and language.lower())}


@given(MAPS)
def test_what_a_proposition_says(argument_map: ArgumentMap) -> None:
    told, home = Told(argument_map), argument_map.language
    for node in argument_map.propositions:
        iri, language = told.at.node(node), argument_map.language_of(node)
        addressee = node.addressee if isinstance(node, Recommendation) else None
        assert told.of(iri, v.TEXT) == perhaps(node.text, language)
        assert told.of(iri, v.PREF_LABEL) == perhaps(node.label, language)
        assert told.of(iri, v.RECONSTRUCTED) == perhaps(node.reconstructed, home)
        assert told.of(iri, v.ADDRESSEE) == perhaps(addressee, language)
        assert told.of(iri, v.IDENTIFIER) == perhaps(node.origin)


@given(MAPS)
def test_who_holds_a_position_or_a_view(argument_map: ArgumentMap) -> None:
    told = Told(argument_map)
    for position in argument_map.positions:
        holder = told.one(told.at.position(position.key), v.HOLDER)
        assert holder is not None
        if position.holder is None:
            assert told.values(holder, v.LABEL) == {UNNAMED_AUTHOR}
            assert told.values(holder, v.NAME) == set()
        else:
            assert_named(told, holder, position.holder)
    for node in argument_map.propositions:
        holder = told.one(told.at.node(node), v.HELD_BY)
        held_by = node.holder if isinstance(node, Counterclaim) else None
        assert (holder is None) == (held_by is None)
        if holder is not None:
            assert_named(told, holder, held_by)


def assert_named(told: Told, iri: str, holder: Holder) -> None:
    """The address bears the name, perhaps with another that is spelled alike."""
    assert holder_name(holder) in told.values(iri, v.NAME)


@given(MAPS)
def test_what_relations_say(argument_map: ArgumentMap) -> None:
    told, home = Told(argument_map), argument_map.language
    for concession in argument_map.concessions:
        iri = told.at.concession(concession)
        assert told.of(iri, v.EXTENT) == perhaps(concession.extent, home)
    for step in argument_map.inferences:
        assert told.of(told.at.node(step), v.WARRANT) == perhaps(step.warrant, home)
    for alignment in argument_map.alignments:
        iri = told.at.node(alignment)
        assert told.of(iri, v.NOTE) == perhaps(alignment.note, home)


@given(FULL_MAPS)
def test_where_each_thing_is_anchored(argument_map: ArgumentMap) -> None:
    known = linked(argument_map, records_for(argument_map))
    told = Told(known)
    bearers = [
        *((told.at.node(node), node.anchors) for node in known.propositions),
        *((told.at.node(step), step.anchors) for step in known.inferences),
        *((told.at.node(attack), attack.anchors) for attack in known.attacks),
        *((told.at.concession(each), each.anchors) for each in known.concessions),
    ]
    for iri, anchors in bearers:
        places = {place_told(told, anchor) for anchor in told.values(iri, v.ANCHOR)}
        assert places == {place_of(told, anchor) for anchor in anchors}


def place_of(told: Told, anchor: Anchor) -> tuple[str | None, ...]:
    """Source text, paragraph, sentences and offsets of an anchor, as words."""
    numbers = (anchor.paragraph, anchor.sentence, anchor.through)
    counted = (*numbers, anchor.start, anchor.end)
    words = [None if number is None else str(number) for number in counted]
    return told.at.source(anchor.source, "text"), *words


def place_told(told: Told, iri: str) -> tuple[str | None, ...]:
    """The same, as the Turtle tells it."""
    selector = told.one(iri, v.HAS_SELECTOR)
    assert selector is not None
    return (
        *(
            told.one(iri, predicate)
            for predicate in (v.HAS_SOURCE, v.PARAGRAPH, v.SENTENCE, v.THROUGH)
        ),
        told.one(selector, v.START),
        told.one(selector, v.END),
    )
