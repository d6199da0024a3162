"""Sources, anchors and holders, as entries of a map file."""

import re
from collections.abc import Mapping

from argmap.rdf import vocabulary as v
from argmap.rdf.reading.asking import Asking

Entry = dict[str, object]
"""An object of a map file."""

_WORK = re.compile(r"/source/([^/#]+)#work\Z")
_TEXT = re.compile(r"/source/([^/#]+)#text\Z")
_PLACE = re.compile(r"#p([0-9]+)(?:s([0-9]+)(?:-([0-9]+))?)?\Z")
_AGENT = re.compile(r"/agent/([^/#]+)\Z")
_OF_A_MAP = re.compile(r"/map/[^/#]+#(agent-.+|holder-.+|agent_mapper)\Z")
_NUMBERS = ("paragraph", "sentence", "through")


class Places:
    """Describes what the nodes of a map lead to, each thing once."""

    def __init__(self, asking: Asking) -> None:
        self._ask = asking
        self._anchors: dict[str, Entry | None] = {}
        self._holders: dict[str, object] = {}

    def source(self, work: str) -> Entry:
        """A source of the map; its digest is that of its text."""
        text = f"{work.removesuffix('#work')}#text"
        key = self.source_key(work)
        identifier = self._ask.word(work, v.IDENTIFIER)
        if identifier is not None and identifier != key:
            self._ask.fault(work, f'its IRI says "{key}", it is called "{identifier}"')
        return {"key": key, "digest": self._ask.word(text, v.SHA256)}

    def source_key(self, work: str) -> str:
        """The key of a source by its IRI."""
        found = _WORK.search(work)
        if found is None:
            self._ask.fault(work, 'the IRI of a source ends in "source/KEY#work"')
        return work if found is None else found[1]

    def anchors(self, node: str) -> list[Entry]:
        """The places that a node is anchored at."""
        found = [self._anchor(iri) for iri in self._ask.things(node, v.ANCHOR)]
        return [anchor for anchor in found if anchor is not None]

    def holder(self, bearer: str, predicate: str) -> object:
        """Who holds something: an agent, a name, or nobody."""
        iri = self._ask.thing(bearer, predicate)
        if iri is None:
            return None
        written = self._ask.word(bearer, v.HOLDER_NAME)
        if written is not None:
            return written
        if iri not in self._holders:
            self._holders[iri] = self._holder(iri)
        return self._holders[iri]

    def _holder(self, iri: str) -> object:
        own = _OF_A_MAP.search(iri)
        if own is not None and not own[1].startswith("agent-"):
            return None
        name = self._ask.word(iri, v.NAME)
        if name is None:
            self._ask.fault(iri, "whoever holds something has a foaf:name")
            name = "?"
        if own is not None:
            return name
        shared = _AGENT.search(iri)
        if shared is None:
            self._ask.losses.note(iri, f'the IRI of "{name}", who is read as a name')
            return name
        same = [*self._ask.things(iri, v.SAME_AS)]
        return {"key": shared[1], "name": name, "same_as": same}

    def _anchor(self, iri: str) -> Entry | None:
        if iri not in self._anchors:
            self._anchors[iri] = self._described(iri)
        return self._anchors[iri]

    def _described(self, iri: str) -> Entry | None:
        ask = self._ask
        text = ask.thing(iri, v.HAS_SOURCE)
        found = None if text is None else _TEXT.search(text)
        if found is None:
            ask.fault(iri, "an anchor has an oa:hasSource that ends in source/KEY#text")
            return None
        anchor: Entry = {"source": found[1]}
        for name, predicate in zip(
            _NUMBERS, (v.PARAGRAPH, v.SENTENCE, v.THROUGH), strict=True
        ):
            number = ask.number(iri, predicate)
            if number is not None:
                anchor[name] = number
        self._compare(iri, anchor)
        selector = ask.thing(iri, v.HAS_SELECTOR)
        if selector is not None:
            anchor["start"] = ask.number(selector, v.START)
            anchor["end"] = ask.number(selector, v.END)
        return anchor

    def _compare(self, iri: str, anchor: Mapping[str, object]) -> None:
        """Note where the IRI of an anchor and its numbers name two places."""
        place = _PLACE.search(iri)
        if place is None:
            return
        for name, digits in zip(_NUMBERS, place.groups(), strict=True):
            said = anchor.get(name)
            if str(said) != str(None if digits is None else digits):
                self._ask.fault(iri, f"its IRI and its {name} name two places")
