"""What a map says, part by part and field by field, so that versions can be compared.

Nodes are named by their keys, so that a part differs only where it itself does.
"""

from collections.abc import Callable, Iterator, Mapping
from itertools import chain

from attrs import frozen

from argmap.model.alignments import Alignment
from argmap.model.attacks import Attack, Concession, Rebuttal, Undercut, Undermining
from argmap.model.holders import Agent, Holder
from argmap.model.inferences import Inference
from argmap.model.keys import node_id
from argmap.model.maps import ArgumentMap, LeftOut, Node, Renaming, Waiver
from argmap.model.positions import Position
from argmap.model.propositions import (
    Claim,
    Counterclaim,
    Premise,
    Proposition,
    Recommendation,
)
from argmap.model.sources import Anchor, Source

Item = (
    ArgumentMap
    | Position
    | Proposition
    | Inference
    | Attack
    | Concession
    | Alignment
    | Source
    | Waiver
    | LeftOut
    | Renaming
)
"""What a map consists of, itself included."""

Field = str | None
"""What a field says, for a reader; `None` where it says nothing."""

Fields = Mapping[str, Field]
"""What is said of a part, by the name of the field."""

_Key = Callable[[str], str]


@frozen(kw_only=True)
class Part:
    """One part of a map.

    Attributes:
        family: What its name is unique among.
        name: Its name, as two versions of a map share it.
        key: Its name as this version says it.
        about: What it is: the kind of a proposition or attack, else its family.
        item: The part itself.
    """

    family: str
    name: str
    key: str
    about: str
    item: Item


def parts_of(argument_map: ArgumentMap, shared: _Key) -> Iterator[Part]:
    """The parts of a map, in its order.

    Args:
        argument_map: The map.
        shared: From a key of this version to the key that both versions share.
    """
    here = _Names(argument_map, shared)
    yield _part("map", "", argument_map.key, argument_map)
    for source in argument_map.sources:
        yield _part("source", source.key, source.key, source)
    for position in argument_map.positions:
        yield _part("position", position.key, position.key, position)
    for node in (*argument_map.propositions, *argument_map.inferences):
        yield _part(_family(node), shared(node.key), node.key, node)
    for relation in chain(argument_map.attacks, argument_map.alignments):
        family = "alignment" if isinstance(relation, Alignment) else "attack"
        yield _part(family, shared(relation.key), relation.key, relation)
    for concession in argument_map.concessions:
        name = f"{here.of(concession.counterclaim)} ({concession.position})"
        yield _part("concession", name, concession.counterclaim.key, concession)
    for guest in argument_map.adopted:
        yield _part("guest", guest.id, guest.id, guest)
    for waiver in argument_map.waivers:
        name = f"{waiver.code} {here.of_id(waiver.node)}".strip()
        yield _part(
            "waiver", name, f"{waiver.code} {waiver.node or ''}".strip(), waiver
        )
    for left_out in argument_map.left_out:
        name = f"{left_out.source} ¶{left_out.paragraph}"
        yield _part("left-out", name, name, left_out)
    for renaming in argument_map.renamings:
        yield _part("renaming", renaming.old, renaming.old, renaming)


def fields_of(part: Part, argument_map: ArgumentMap, shared: _Key) -> Fields:
    """What a map says of one of its parts."""
    here, item = _Names(argument_map, shared), part.item
    match item:
        case Claim() | Premise() | Recommendation() | Counterclaim():
            return _said(item)
        case Inference() | Rebuttal() | Undermining() | Undercut() | Alignment():
            return _related(item, here)
        case ArgumentMap() | Position():
            return _framed(item, here)
        case _:
            return _noted(item)


def _framed(item: ArgumentMap | Position, here: "_Names") -> Fields:
    if isinstance(item, Position):
        thesis = None if item.thesis is None else here.of(item.thesis)
        return {"holder": _holder(item.holder), "thesis": thesis}
    return {
        "key": item.key,
        "question": item.question,
        "language": item.language,
        "licence": item.licence,
    }


def _noted(item: Concession | Source | Waiver | LeftOut | Renaming) -> Fields:
    match item:
        case Concession():
            return {"extent": item.extent, "anchors": _places(item.anchors)}
        case Source():
            return {"digest": item.digest}
        case Waiver() | LeftOut():
            return {"reason": item.reason}
        case Renaming():
            return {"new": item.new}


def _related(relation: Inference | Attack | Alignment, here: "_Names") -> Fields:
    match relation:
        case Inference() as step:
            return {
                "premises": ", ".join(sorted(map(here.of, step.premises))),
                "conclusion": here.of(step.conclusion),
                "position": step.position,
                "scheme": None if step.scheme is None else step.scheme.title,
                "warrant": step.warrant,
                "reported": "yes" if step.reported else None,
                "strength": _number(step.strength),
                "anchors": _places(step.anchors),
            }
        case Alignment() as alignment:
            return {
                "kind": alignment.kind,
                "left": here.of(alignment.left),
                "right": here.of(alignment.right),
                "note": alignment.note,
                "strength": alignment.strength,
                "judged by": _holder(alignment.by),
            }
        case _ as attack:
            return {
                "kind": attack.kind,
                "by": here.of(attack.by),
                "target": here.of(attack.target),
                "position": attack.position,
                "strength": _number(attack.strength),
                "anchors": _places(attack.anchors),
            }


def other_offsets(one: Item, other: Item) -> tuple[Field, Field] | None:
    """The anchors of two items with their offsets, where these alone differ.

    Offsets are there only where a map is linked to the records; else nothing differs.
    """
    if isinstance(one, ArgumentMap):
        return None
    both = [getattr(item, "anchors", ()) for item in (one, other)]
    offsets = [[(each.start, each.end) for each in anchors] for anchors in both]
    if offsets[0] == offsets[1] or any((None, None) in each for each in offsets):
        return None
    return _places(both[0], exactly=True), _places(both[1], exactly=True)


@frozen
class _Names:
    """How the nodes of a map are named."""

    argument_map: ArgumentMap
    shared: _Key

    def of(self, node: Node) -> str:
        """A node of the map by its shared key, a guest by its id."""
        if node.map_key == self.argument_map.key:
            return self.shared(node.key)
        return node.id

    def of_id(self, node: str | None) -> str:
        """The same for the id of a node."""
        if node is None:
            return ""
        home, _, key = node.partition("/")
        return self.shared(key) if home == self.argument_map.key else node_id(home, key)


def _part(family: str, name: str, key: str, item: Item) -> Part:
    kind = getattr(item, "kind", None)
    about = str(kind) if kind and family != "alignment" else family
    return Part(family=family, name=name, key=key, about=about, item=item)


def _family(node: Node) -> str:
    return "inference" if isinstance(node, Inference) else "proposition"


def _said(proposition: Proposition) -> Fields:
    addressee = holder = None
    if isinstance(proposition, Recommendation):
        addressee = proposition.addressee
    if isinstance(proposition, Counterclaim):
        holder = _holder(proposition.holder)
    return {
        "kind": proposition.kind,
        "text": proposition.text,
        "label": proposition.short,
        "position": proposition.position,
        "addressee": addressee,
        "holder": holder,
        "language": proposition.language,
        "reconstructed": proposition.reconstructed,
        "origin": proposition.origin,
        "anchors": _places(proposition.anchors),
    }


def _holder(holder: Holder) -> Field:
    if isinstance(holder, Agent):
        same = "".join(f" = {iri}" for iri in holder.same_as)
        return f"{holder.name} [{holder.key}{same}]"
    return holder


def _places(anchors: tuple[Anchor, ...], *, exactly: bool = False) -> Field:
    places = (
        f"{anchor.source} {anchor.locator}"
        + (f" ({anchor.start}–{anchor.end})" if exactly else "")
        for anchor in anchors
    )
    return ", ".join(places) or None


def _number(strength: float | None) -> Field:
    return None if strength is None else f"{strength:g}"
