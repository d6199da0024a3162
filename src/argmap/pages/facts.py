"""What the panel tells of each proposition, as JSON that a browser never runs."""

import json
from collections.abc import Iterator, Mapping
from typing import Final, TypedDict

from argmap.analysis.walks import Bearings, bearings_of
from argmap.model.alignments import Alignment, AlignmentKind
from argmap.model.inferences import Inference
from argmap.model.keys import is_web_address
from argmap.model.propositions import Proposition, Recommendation
from argmap.model.sources import Anchor
from argmap.pages.contents import Contents
from argmap.pages.markup import Html
from argmap.rdf.addresses import Addresses
from argmap.seeds.records import SourceRecord

_ESCAPES = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"}
_MEETING_WORDS: Final[Mapping[AlignmentKind, tuple[str, str]]] = {
    "agrees": ("agrees with", "agrees with"),
    "contradicts": ("contradicts", "contradicts"),
    "qualifies": ("qualifies", "is qualified by"),
    "restates": ("restates", "is restated by"),
    "disputes-fact": ("disputes the fact with", "disputes the fact with"),
}
_LINES = {"\u2028": "\\u2028", "\u2029": "\\u2029"}


class Place(TypedDict, total=False):
    """Where a source says it, and its words where the page may show them."""

    source: str
    locator: str
    words: str


class Step(TypedDict, total=False):
    """An inference to the proposition: places of its premises and its undercutters."""

    key: str
    premises: list[int]
    undercut: list[int]
    scheme: str
    warrant: str
    reported: bool


class Tie(TypedDict, total=False):
    """A relation to another proposition, by its place."""

    how: str
    to: int
    note: str
    weak: bool


class Fact(TypedDict, total=False):
    """What is told of one proposition; what does not hold of it is left out."""

    id: str
    iri: str
    kind: str
    number: str
    thesis: bool
    holder: str
    addressee: str
    reconstructed: str
    conceded: list[str]
    places: list[Place]
    steps: list[Step]
    attacks: list[Tie]
    bears: list[Tie]
    meets: list[Tie]


class Described(TypedDict, total=False):
    """A source as a reader finds it."""

    title: str
    by: str
    url: str
    language: str


class Facts(TypedDict):
    """All that the script of a page knows besides the page itself."""

    map: str
    nodes: list[Fact]
    schemes: dict[str, list[str]]
    sources: dict[str, Described]


def facts_of(
    contents: Contents,
    *,
    base: str,
    records: Mapping[str, SourceRecord],
    texts: Mapping[str, str],
) -> Facts:
    """The facts of a page.

    Args:
        contents: What it tells.
        base: The IRI under which things are named.
        records: The records of the sources, by key.
        texts: The texts of those sources whose words may be shown, by key.
    """
    collector = _Collector(contents, base, records, texts)
    nodes = [collector.fact(each) for each in contents.propositions]
    used = {
        step.scheme: step.scheme
        for each in contents.maps
        for step in each.inferences
        if step.scheme is not None
    }
    keys = sorted({source.key for each in contents.maps for source in each.sources})
    return Facts(
        map=contents.argument_map.key,
        nodes=nodes,
        schemes={scheme.title: list(scheme.questions) for scheme in used},
        sources={key: _described(key, records.get(key)) for key in keys},
    )


def inert(facts: Facts) -> Html:
    """The facts as JSON within an element `script`, from which no text breaks out."""
    written = json.dumps(facts, ensure_ascii=False, separators=(",", ":"))
    for sign, escape in (_ESCAPES | _LINES).items():
        written = written.replace(sign, escape)
    return Html(f'<script type="application/json" id="_facts">{written}</script>')


def _described(key: str, record: SourceRecord | None) -> Described:
    if record is None:
        return Described(title=key)
    parts = (", ".join(record.authors), record.publisher, record.date)
    found = Described(title=record.title or key, language=record.language)
    by = " · ".join(part for part in parts if part)
    if by:
        found["by"] = by
    if record.url is not None and is_web_address(record.url):
        found["url"] = record.url
    return found


class _Collector:
    """Gathers what is told of each proposition."""

    def __init__(
        self,
        contents: Contents,
        base: str,
        records: Mapping[str, SourceRecord],
        texts: Mapping[str, str],
    ) -> None:
        self._contents = contents
        self._places = contents.places()
        self._base = base
        self._records = records
        self._texts = texts
        self._bearings = [bearings_of(each) for each in contents.maps]
        self._meetings: dict[str, list[Alignment]] = {}
        for each in contents.maps:
            for alignment in each.alignments:
                for end in (alignment.left, alignment.right):
                    self._meetings.setdefault(end.id, []).append(alignment)
        self._theses = {
            position.thesis.id
            for each in contents.maps
            for position in each.positions
            if position.thesis is not None
        }

    def fact(self, said: Proposition) -> Fact:
        fact = Fact(
            id=self._contents.name(said),
            iri=Addresses(self._base, said.map_key).node(said),
            kind=said.kind,
        )
        if number := self._contents.numbers.get(said.id):
            fact["number"] = number
        if said.id in self._theses:
            fact["thesis"] = True
        self._add_said(fact, said)
        if places := [self._place(anchor) for anchor in said.anchors]:
            fact["places"] = places
        self._add_relations(fact, said)
        return fact

    def _add_said(self, fact: Fact, said: Proposition) -> None:
        if holder := self._contents.holder(said):
            fact["holder"] = holder
        if isinstance(said, Recommendation) and said.addressee is not None:
            fact["addressee"] = said.addressee
        if said.reconstructed is not None:
            fact["reconstructed"] = said.reconstructed
        granted = [
            each.extent
            for bearings in self._bearings
            for each in bearings.concessions_of.get(said.id, ())
        ]
        if granted:
            fact["conceded"] = granted

    def _add_relations(self, fact: Fact, said: Proposition) -> None:
        steps: list[Step] = []
        attacks: list[Tie] = []
        bears: list[Tie] = []
        for bearings in self._bearings:
            steps += [
                self._step(step, bearings)
                for step in bearings.steps_to.get(said.id, ())
            ]
            attacks += [
                Tie(how=attack.verb, to=self._places[attack.by.id])
                for attack in bearings.attacks_on.get(said.id, ())
            ]
            bears += self._bearing(said, bearings)
        if steps:
            fact["steps"] = steps
        if attacks:
            fact["attacks"] = attacks
        if bears:
            fact["bears"] = bears
        if meets := [self._tie(said, each) for each in self._meetings.get(said.id, ())]:
            fact["meets"] = meets

    def _step(self, step: Inference, bearings: Bearings) -> Step:
        found = Step(
            key=step.key, premises=[self._places[each.id] for each in step.premises]
        )
        if step.scheme is not None:
            found["scheme"] = step.scheme.title
        if step.warrant is not None:
            found["warrant"] = step.warrant
        if step.reported:
            found["reported"] = True
        if against := bearings.attacks_on.get(step.id, ()):
            found["undercut"] = [self._places[each.by.id] for each in against]
        return found

    def _bearing(self, said: Proposition, bearings: Bearings) -> Iterator[Tie]:
        """What the proposition bears on itself."""
        for step in bearings.steps_from.get(said.id, ()):
            how = "supports" if len(step.premises) == 1 else "supports, with others"
            yield Tie(how=how, to=self._places[step.conclusion.id])
        for attack in bearings.attacks_by.get(said.id, ()):
            match attack.target:
                case Inference() as step:
                    how, aim = "undercuts the step to", step.conclusion
                case aim:
                    how = attack.verb
            yield Tie(how=how, to=self._places[aim.id])

    def _tie(self, said: Proposition, alignment: Alignment) -> Tie:
        """Where the mapper sees it meet another, as told from its own end."""
        here = alignment.left.id == said.id
        other = alignment.right if here else alignment.left
        tie = Tie(
            how=_MEETING_WORDS[alignment.kind][0 if here else 1],
            to=self._places[other.id],
            note=alignment.note,
        )
        if alignment.strength == "weak":
            tie["weak"] = True
        return tie

    def _place(self, anchor: Anchor) -> Place:
        place = Place(source=anchor.source, locator=anchor.locator)
        text = self._texts.get(anchor.source)
        if text is not None and anchor.start is not None:
            place["words"] = text[anchor.start : anchor.end]
        return place
