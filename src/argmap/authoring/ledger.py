"""The ledger: what a map holds so far, and the faults that keep things out of it."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from argmap.authoring.rules import (
    Fault,
    anchor_fault,
    iri_fault,
    key_fault,
    kind_of,
    language_fault,
    licence_fault,
    strength_fault,
)
from argmap.errors import AuthoringError, did_you_mean
from argmap.model.alignments import Alignment
from argmap.model.attacks import Attack, Concession, Rebuttal, Undercut, Undermining
from argmap.model.holders import Agent
from argmap.model.inferences import Inference
from argmap.model.maps import LeftOut, Node, Renaming, Waiver
from argmap.model.positions import Position
from argmap.model.propositions import (
    Claim,
    Counterclaim,
    Premise,
    Proposition,
    Recommendation,
)
from argmap.model.sources import Anchor, Source
from argmap.model.texts import LABEL_LENGTH, TEXT_LENGTH, text_fault
from argmap.whence import Whence

_P = TypeVar("_P", Claim, Premise, Recommendation, Counterclaim)
_A = TypeVar("_A", Rebuttal, Undermining, Undercut)


class Ledger:
    """What a draft has entered, and the rules for entering more.

    Each `check_…` raises `AuthoringError` at the place of the move in hand.
    """

    def __init__(self, map_key: str, where: Callable[[], Whence]) -> None:
        self._where = where
        self.check_key(map_key)
        self.map_key = map_key
        self.closed = False
        self.sources: dict[str, Source] = {}
        self.agents: dict[str, Agent] = {}
        self.positions: dict[str, Position] = {}
        self.keys: dict[str, Whence | None] = {}
        self.nodes: dict[str, Node] = {}
        self.propositions: list[Proposition] = []
        self.inferences: list[Inference] = []
        self.attacks: list[Attack] = []
        self.concessions: list[Concession] = []
        self._concessions: dict[tuple[str, str], Concession] = {}
        self.alignments: list[Alignment] = []
        self.adopted: dict[str, Node] = {}
        self.waivers: list[Waiver] = []
        self.left_out: list[LeftOut] = []
        self.renamings: list[Renaming] = []

    def here(self) -> Whence:
        """The place of the move in hand."""
        return self._where()

    def fault(self, code: str, message: str, hint: str | None = None) -> AuthoringError:
        """An error at the place of the move in hand, printable on one line."""
        told = None if hint is None else _printable(hint)
        return AuthoringError(code, _printable(message), at=self._where(), hint=told)

    def check_open(self) -> None:
        """Raise where the map was built already and the move would be lost."""
        if self.closed:
            raise self.fault(
                "draft-closed",
                f'map "{self.map_key}" is built already',
                "make every move before build()",
            )

    def check_key(self, key: object, *, made: bool = False) -> None:
        """Raise unless the word may be the key of something in this map."""
        if not made or not isinstance(key, str):
            self._refuse(key_fault(key))

    def check_new(self, key: str, *, made: bool = False) -> None:
        """Raise where the key is malformed, or names something in this map already."""
        self.check_key(key, made=made)
        if key in self.keys:
            hint = "give this one a key of its own with key=" if made else None
            raise self.fault(
                "duplicate-key", f'"{key}" is taken{placed(self.keys[key])}', hint
            )

    def check_text(self, text: object, what: str, longest: int = TEXT_LENGTH) -> str:
        """Raise unless the value is a text that every output can carry."""
        if not isinstance(text, str):
            raise self.fault("wrong-kind", f"{what} is text, not {kind_of(text)}")
        fault = text_fault(text, longest=longest)
        if fault is not None:
            raise self.fault(fault[0], f"{what}: {fault[1]}")
        return text

    def check_optional(
        self, text: object, what: str, longest: int = TEXT_LENGTH
    ) -> None:
        """The same, where there may be none."""
        if text is not None:
            self.check_text(text, what, longest)

    def check_label(self, label: object) -> None:
        """Raise where a label is no text or too long."""
        self.check_optional(label, "label", LABEL_LENGTH)

    def check_language(self, language: object) -> None:
        """Raise where a language is no language tag."""
        if language is not None:
            self._refuse(language_fault(language))

    def check_licence(self, licence: object) -> None:
        """Raise unless a licence is an SPDX identifier or an IRI."""
        if licence is not None:
            self._refuse(licence_fault(licence))

    def check_iri(self, iri: object) -> str:
        """Raise unless the value is an absolute IRI."""
        self._refuse(iri_fault(iri))
        return str(iri)

    def check_strength(self, strength: object) -> None:
        """Raise where a strength is not above 0 and up to 1."""
        if strength is not None:
            self._refuse(strength_fault(strength))

    def check_anchors(self, anchors: object) -> tuple[Anchor, ...]:
        """Raise unless each anchor comes from a source of this map, and can be."""
        listed = self.check_guest_anchors(anchors)
        for anchor in listed:
            self.check_source(anchor.source)
        return listed

    def check_guest_anchors(self, anchors: object) -> tuple[Anchor, ...]:
        """The same, where the source is one of another map."""
        listed: list[Anchor] = []
        for anchor in self.check_sequence(anchors, "anchors", "source.at(…)"):
            if not isinstance(anchor, Anchor):
                raise self.fault(
                    "wrong-kind",
                    f"an anchor is made by source.at(…), not {kind_of(anchor)}",
                )
            listed.append(self.check_anchor(anchor))
        return tuple(listed)

    def check_anchor(self, anchor: Anchor) -> Anchor:
        """Raise unless the numbers of an anchor can be."""
        self._refuse(anchor_fault(anchor))
        return anchor

    def check_source(self, key: str) -> None:
        """Raise unless the map declared the source."""
        if key not in self.sources:
            raise self.fault(
                "undeclared-source",
                f'source "{key}" is not a source of map "{self.map_key}"',
                did_you_mean(key, list(self.sources)) or f'draft.source("{key}") first',
            )

    def check_sequence(self, given: object, what: str, like: str) -> Sequence[object]:
        """Raise unless the value is a list or tuple."""
        if isinstance(given, list | tuple):
            return given  # pyright: ignore[reportUnknownVariableType]
        raise self.fault(
            "wrong-kind",
            f"{what} takes a list, not {kind_of(given)}",
            f"write {what}=[{like}]",
        )

    def check_kind(self, given: object, kinds: Iterable[type], role: str) -> None:
        """Raise unless the value is of one of the kinds that the role takes."""
        allowed = tuple(kinds)
        if isinstance(given, allowed):
            return
        raise self.fault(
            "wrong-kind",
            f"{role} is {_listed(allowed)}, not {kind_of(given)}",
            _verb_for(role, given),
        )

    def check_known(self, node: Proposition | Inference) -> None:
        """Raise where the node is a stranger: of another map, and not adopted."""
        known = self.nodes.get(node.id, self.adopted.get(node.id))
        if known is node or known == node:
            return
        if node.map_key == self.map_key:
            raise self.fault(
                "foreign-node", f'"{node.id}" was not written at this draft'
            )
        raise self.fault(
            "foreign-node",
            f'"{node.key}" is at home in map "{node.map_key}"{placed(node.whence)}',
            "draft.adopt(…) it first",
        )

    def check_holder(self, holder: object) -> None:
        """Raise unless the holder is a name, an agent, or left open."""
        self.check_guest_holder(holder)
        if not isinstance(holder, Agent):
            return
        known = self.agents.setdefault(holder.key, holder)
        if known != holder:
            raise self.fault(
                "conflicting-agent",
                f'agent "{holder.key}" differs from the one of that key'
                f"{placed(known.whence)}",
            )

    def check_guest_holder(self, holder: object) -> None:
        """The same, where the holder is named by another map."""
        if isinstance(holder, Agent):
            self.check_agent(holder)
        else:
            self.check_optional(holder, "holder")

    def check_agent(self, agent: Agent) -> Agent:
        """Raise unless an agent can be."""
        self.check_key(agent.key)
        self.check_text(agent.name, "name")
        for iri in self.check_sequence(agent.same_as, "same_as", "…"):
            self.check_iri(iri)
        return agent

    def _refuse(self, fault: Fault | None) -> None:
        if fault is not None:
            raise self.fault(*fault)

    def conceded(self, concession: Concession) -> Concession:
        """Take a concession; raise where the position has made it already."""
        granted = concession.counterclaim
        earlier = self._concessions.setdefault(
            (concession.position, granted.id), concession
        )
        if earlier is not concession:
            raise self.fault(
                "duplicate-concession",
                f'"{granted.key}" is conceded already{placed(earlier.whence)}',
            )
        self.concessions.append(concession)
        return concession

    def proposed(self, proposition: _P) -> _P:
        """Take a proposition."""
        self.propositions.append(proposition)
        self.enter_node(proposition)
        return proposition

    def attacked(self, attack: _A) -> _A:
        """Take an attack."""
        self.attacks.append(attack)
        self.enter(attack.key, attack.whence)
        return attack

    def enter(self, key: str, at: Whence | None) -> None:
        """Take a key."""
        self.keys[key] = at

    def enter_node(self, node: Node) -> None:
        """Take a node and its key."""
        self.enter(node.key, node.whence)
        self.nodes[node.id] = node


def _listed(kinds: tuple[type, ...]) -> str:
    names = [f"a {kind.__name__}" for kind in kinds]
    names = [f"an {n[2:]}" if n[2:].startswith(("A", "I")) else n for n in names]
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " or " + names[-1]


def _verb_for(role: str, given: object) -> str | None:
    """The attack that fits what was aimed at."""
    if not role.startswith("the target of"):
        return None
    verbs = {
        "Claim": "rebut",
        "Recommendation": "rebut",
        "Counterclaim": "rebut",
        "Premise": "undermine",
        "Inference": "undercut",
    }
    verb = verbs.get(type(given).__name__)
    return None if verb is None else f"{verb} it"


def _printable(words: str) -> str:
    """The words with line ends, surrogates and the like as escapes."""
    return "".join(
        letter if letter.isprintable() else ascii(letter)[1:-1] for letter in words
    )


def placed(at: Whence | None) -> str:
    """The other place of a fault, behind its message."""
    return "" if at is None else f" ({at})"
