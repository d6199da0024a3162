"""Our own RDF as the trees of map files, entry by entry, with the IRI of each."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from attrs import field, frozen

from argmap.formats.schema.records import VERSION
from argmap.model.texts import shortened
from argmap.rdf import vocabulary as v
from argmap.rdf.addresses import licence_iri
from argmap.rdf.reading.addressing import Home
from argmap.rdf.reading.asking import Asking
from argmap.rdf.reading.kinds import ATTACKS, PROPOSITIONS, RELATIONS
from argmap.rdf.reading.places import Entry, Places
from argmap.rdf.terms import Text, term_order

SECTIONS: Final = (
    "sources",
    "positions",
    "propositions",
    "inferences",
    "attacks",
    "concessions",
    "alignments",
    "adopted",
    "waivers",
    "left_out",
    "renamed",
)


@frozen
class Tree:
    """A map as it stands in a map file.

    Attributes:
        iri: The IRI of the map.
        head: What is not a list.
        sections: The lists, each entry with the IRI of what it is about.
    """

    iri: str
    head: Entry
    sections: dict[str, list[tuple[str, object]]] = field(
        factory=lambda: {name: [] for name in SECTIONS}
    )

    @property
    def key(self) -> str:
        """The key of the map."""
        return str(self.head["key"])

    def nested(self) -> Entry:
        """The whole as `argmap.formats.schema` reads it."""
        lists = {
            name: [entry for _, entry in entries]
            for name, entries in self.sections.items()
        }
        return {**self.head, **lists}


class Telling:
    """Tells one map as a tree."""

    def __init__(self, home: Home, asking: Asking, places: Places) -> None:
        self._home = home
        self._ask = asking
        self._places = places
        self._language = self._map_language()
        self.tree = Tree(home.iri, self._head())
        for work in asking.things(home.iri, v.SOURCE_OF):
            self._enter("sources", work, places.source(work))
        for guest in asking.things(home.iri, v.ADOPTS):
            self._enter("adopted", guest, home.node_id(guest))

    def tell(self, iri: str, kind: str) -> None:
        """Tell a thing of the map, which is of one of our classes."""
        if kind in PROPOSITIONS:
            self._enter("propositions", iri, self._proposition(iri, PROPOSITIONS[kind]))
        elif kind in ATTACKS:
            self._enter("attacks", iri, self._attack(iri, ATTACKS[kind]))
        elif kind in self._VERBS:
            section, verb = self._VERBS[kind]
            self._enter(section, iri, verb(self, iri))
        elif kind in self._REMARKS:
            section, remark = self._REMARKS[kind]
            for entry in remark(self, iri):
                self._enter(section, iri, entry)

    def holds(self, iri: str) -> bool:
        """Whether an IRI is one of this map."""
        return self._home.fragment(iri) is not None

    def rename(self, old: str, new: str) -> None:
        """Tell that a node has another key now."""
        entry = {"old": self._key(old), "new": self._key(new)}
        self._enter("renamed", old, entry)

    def _enter(self, section: str, iri: str, entry: object) -> None:
        self.tree.sections[section].append((iri, entry))

    def _map_language(self) -> str:
        language = self._ask.word(self._home.iri, v.LANGUAGE)
        if language is not None:
            return language
        for title in self._ask.says.terms(self._home.iri, v.TITLE):
            if isinstance(title, Text):
                return title.language
        return "en"

    def _head(self) -> Entry:
        iri, key = self._home.iri, self._home.key
        identifier = self._ask.word(iri, v.IDENTIFIER)
        if identifier is not None and identifier != key:
            self._ask.fault(iri, f'its IRI says "{key}", it is called "{identifier}"')
        head: Entry = {"argmap": VERSION, "key": key}
        head |= given({"question": self._text(iri, v.TITLE)})
        return head | {"language": self._language, "licence": self._licence()}

    def _licence(self) -> str | None:
        iri = self._home.iri
        known = self._ask.thing(iri, v.LICENSE)
        written = self._ask.word(iri, v.LICENCE)
        if None not in (known, written) and licence_iri(written or "") != known:
            self._ask.fault(iri, f'its licence is at once "{written}" and <{known}>')
        return known if written is None else written

    def _position(self, iri: str) -> Entry:
        thesis = self._ask.thing(iri, v.THESIS)
        return {
            "key": self._position_key(iri),
            "holder": self._places.holder(iri, v.HOLDER),
            "thesis": None if thesis is None else self._home.node_id(thesis),
        }

    def _proposition(self, iri: str, kind: str) -> Entry:
        ask = self._ask
        language = self._own_language(iri)
        spoken = language or self._language
        text = ask.word(iri, v.TEXT)
        label = ask.word(iri, v.PREF_LABEL)
        written = ask.truth(iri, v.LABELLED)
        made = text is not None and label == shortened(text)
        entry: Entry = {"key": self._key(iri), "kind": kind}
        entry |= given({"text": text}) | self._where(iri)
        entry["label"] = None if made and not written else label
        more: Entry = {
            "language": language,
            "holder": self._places.holder(iri, v.HELD_BY),
            "addressee": ask.text(iri, v.ADDRESSEE, spoken),
            "reconstructed": self._text(iri, v.RECONSTRUCTED),
            "origin": ask.word(iri, v.IDENTIFIER),
        }
        return entry | given(more)

    def _own_language(self, iri: str) -> str | None:
        """The language of a proposition, where it is not simply that of the map."""
        said = self._ask.word(iri, v.LANGUAGE)
        tags = {
            each.language
            for each in self._ask.says.terms(iri, v.TEXT)
            if isinstance(each, Text)
        }
        tag = min(tags, default=None)
        if said is None:
            return None if tag in (None, self._language.lower()) else tag
        if tag is not None and tag != said.lower():
            self._ask.fault(iri, f'its language is at once "{said}" and "{tag}"')
        return said

    def _inference(self, iri: str) -> Entry:
        ask = self._ask
        scheme = ask.thing(iri, v.SCHEME)
        entry = self._where(iri) | {
            "key": self._key(iri),
            "premises": self._nodes(iri, v.PREMISE),
            "scheme": None if scheme is None else scheme.rpartition("/")[2],
            "warrant": self._text(iri, v.WARRANT),
            "reported": ask.truth(iri, v.REPORTED),
            "strength": ask.degree(iri, v.STRENGTH),
        }
        return entry | self._ends(iri, {"conclusion": v.CONCLUSION})

    def _attack(self, iri: str, kind: str) -> Entry:
        entry = self._where(iri) | {
            "key": self._key(iri),
            "kind": kind,
            "strength": self._ask.degree(iri, v.STRENGTH),
        }
        return entry | self._ends(iri, {"target": v.ATTACKED, "by": v.ATTACKER})

    def _concession(self, iri: str) -> Entry:
        entry = self._where(iri) | given({"extent": self._text(iri, v.EXTENT)})
        return entry | self._ends(iri, {"counterclaim": v.COUNTERCLAIM})

    def _alignment(self, iri: str) -> Entry:
        relation = self._ask.thing(iri, v.RELATION)
        entry: Entry = {
            "kind": None if relation is None else RELATIONS.get(relation, relation),
            "note": self._text(iri, v.NOTE),
            "strength": self._ask.word(iri, v.STRENGTH),
        }
        entry = given(entry) | self._ends(iri, {"left": v.LEFT, "right": v.RIGHT})
        by = self._places.holder(iri, v.ATTRIBUTED_TO)
        return entry | {"key": self._key(iri), "by": by}

    def _waivers(self, iri: str) -> Sequence[Entry]:
        node = self._ask.thing(iri, v.WAIVES)
        entry = given({"code": self._ask.word(iri, v.CODE)})
        entry["node"] = None if node is None else self._home.node_id(node)
        return self._for_each_reason(iri, entry)

    def _passed_over(self, iri: str) -> Sequence[Entry]:
        work = self._ask.thing(iri, v.SOURCE_OF)
        source = None if work is None else self._places.source_key(work)
        paragraph = self._ask.number(iri, v.PARAGRAPH)
        place: Entry = {"source": source, "paragraph": paragraph}
        return self._for_each_reason(iri, given(place))

    def _for_each_reason(self, iri: str, entry: Entry) -> Sequence[Entry]:
        """What may be said twice has one IRI, and a reason for each time."""
        reasons = sorted(self._ask.says.terms(iri, v.REASON), key=term_order)
        told = [self._ask.word_of(iri, v.REASON, reason) for reason in reasons]
        return [entry | given({"reason": reason}) for reason in told] or [entry]

    def _where(self, iri: str) -> Entry:
        position = self._ask.thing(iri, v.IN_POSITION)
        key = None if position is None else self._position_key(position)
        return given({"position": key}) | {"anchors": self._places.anchors(iri)}

    def _ends(self, iri: str, ends: Mapping[str, str]) -> Entry:
        """The nodes at the ends of a relation, by the field of each."""
        found = {name: self._ask.thing(iri, end) for name, end in ends.items()}
        return {
            name: self._home.node_id(node)
            for name, node in found.items()
            if node is not None
        }

    def _nodes(self, iri: str, predicate: str) -> list[str]:
        return [self._home.node_id(node) for node in self._ask.things(iri, predicate)]

    def _text(self, iri: str, predicate: str) -> str | None:
        return self._ask.text(iri, predicate, self._language)

    def _key(self, iri: str) -> str:
        key = self._home.fragment(iri)
        if key is None:
            self._ask.fault(iri, f'its IRI is none of map "{self._home.key}"')
        return iri if key is None else key

    def _position_key(self, iri: str) -> str:
        key = self._home.fragment(iri, "pos-")
        if key is None:
            self._ask.fault(iri, f'it is no position "#pos-…" of "{self._home.key}"')
        return iri if key is None else key

    _Verb = Callable[["Telling", str], Entry]
    _VERBS: Final[dict[str, tuple[str, _Verb]]] = {
        v.POSITION: ("positions", _position),
        v.INFERENCE: ("inferences", _inference),
        v.CONCESSION: ("concessions", _concession),
        v.ALIGNMENT: ("alignments", _alignment),
    }
    _Remark = Callable[["Telling", str], Sequence[Entry]]
    _REMARKS: Final[dict[str, tuple[str, _Remark]]] = {
        v.WAIVER: ("waivers", _waivers),
        v.LEFT_OUT: ("left_out", _passed_over),
    }


def given(fields: Entry) -> Entry:
    """The fields that there are."""
    return {name: value for name, value in fields.items() if value is not None}
