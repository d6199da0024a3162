"""The shape of a map file: one frozen record for each kind of object in it.

JSON, and what else writes maps as nested objects, share these records. They hold keys
and node ids where the model holds the nodes themselves. A field without a default is
in every file; a field with one is left out where the default holds.
"""

from importlib.resources import files
from typing import Annotated, Literal, Self

from attrs import frozen

from argmap.model.alignments import AlignmentKind, AlignmentStrength
from argmap.model.propositions import Kind

VERSION = 1
"""The version of the file format; it rises only when a reader must change."""

Key = Annotated[str, "key"]
"""A key as an author may write it (`argmap.model.keys`)."""

AnyKey = Annotated[str, "any key"]
"""A written key, or one made of both ends of a relation."""

NodeId = Annotated[str, "node id"]
"""The address `map-key/node-key`."""

Text = Annotated[str, "text"]
"""A text that every output can carry (`argmap.model.texts`)."""

Label = Annotated[str, "label"]
"""Such a text of 80 characters at most."""

LanguageTag = Annotated[str, "language tag"]
"""A language tag (BCP 47)."""

SchemeSlug = Annotated[str, "scheme"]
"""The slug of a scheme of the catalogue (`argmap.model.schemes`)."""

Iri = Annotated[str, "IRI"]
"""An absolute IRI (RFC 3987)."""

Licence = Annotated[str, "licence"]
"""An SPDX identifier or an IRI."""

Digest = Annotated[str, "digest"]
"""A SHA-256 in lower-case hexadecimal."""

Count = Annotated[int, "count"]
"""A whole number from 1."""

Offset = Annotated[int, "offset"]
"""A number of code points, from 0."""

Strength = Annotated[float, "strength"]
"""Above 0 and up to 1."""

PropositionKind = Kind
"""The four kinds of proposition."""

AttackKind = Literal["rebuttal", "undermining", "undercut"]
"""The three kinds of attack."""


@frozen(kw_only=True)
class AgentRecord:
    """A holder that several maps share."""

    key: Key
    name: Text
    same_as: tuple[Iri, ...]


HolderRecord = AgentRecord | Text
"""A shared agent, or a name that belongs to the map."""


@frozen(kw_only=True)
class SourceEntry:
    """A work that the map draws on; the digest is null until the map is linked."""

    key: Key
    digest: Digest | None


@frozen(kw_only=True)
class AnchorRecord:
    """A place in a source; the offsets are there once the map is linked."""

    source: str
    paragraph: Count
    sentence: Count | None = None
    through: Count | None = None
    start: Offset | None = None
    end: Offset | None = None


@frozen(kw_only=True)
class PositionRecord:
    """One holder's case."""

    key: Key
    holder: HolderRecord | None
    thesis: NodeId | None


@frozen(kw_only=True)
class PropositionRecord:
    """A proposition of any kind; `label` is null where the author wrote none."""

    key: Key
    kind: PropositionKind
    text: Text
    label: Label | None
    position: str
    language: LanguageTag | None = None
    holder: HolderRecord | None = None
    addressee: Text | None = None
    reconstructed: Text | None = None
    origin: Text | None = None
    anchors: tuple[AnchorRecord, ...] = ()


@frozen(kw_only=True)
class InferenceRecord:
    """One step from premises to a conclusion."""

    key: Key
    position: str
    premises: tuple[NodeId, ...]
    conclusion: NodeId
    scheme: SchemeSlug | None
    warrant: Text | None
    reported: bool
    strength: Strength | None
    anchors: tuple[AnchorRecord, ...]


@frozen(kw_only=True)
class AttackRecord:
    """An attack of any kind."""

    key: AnyKey
    kind: AttackKind
    position: str
    target: NodeId
    by: NodeId
    strength: Strength | None
    anchors: tuple[AnchorRecord, ...]


@frozen(kw_only=True)
class ConcessionRecord:
    """A counterclaim that a position grants."""

    position: str
    counterclaim: NodeId
    extent: Text
    anchors: tuple[AnchorRecord, ...]


@frozen(kw_only=True)
class AlignmentRecord:
    """The mapper's finding that two propositions meet."""

    key: AnyKey
    kind: AlignmentKind
    left: NodeId
    right: NodeId
    note: Text
    strength: AlignmentStrength
    by: HolderRecord | None


@frozen(kw_only=True)
class WaiverRecord:
    """A problem that is accepted; a null node stands for the whole map."""

    code: Key
    node: NodeId | None
    reason: Text


@frozen(kw_only=True)
class LeftOutRecord:
    """A paragraph without an argument of its own."""

    source: str
    paragraph: Count
    reason: Text


@frozen(kw_only=True)
class RenamingRecord:
    """A key that was published once and is now another."""

    old: Key
    new: AnyKey


@frozen(kw_only=True)
class MapRecord:
    """A whole file, its fields in the order in which they are written."""

    argmap: int
    key: Key
    question: Text
    language: LanguageTag
    licence: Licence | None
    sources: tuple[SourceEntry, ...]
    positions: tuple[PositionRecord, ...]
    propositions: tuple[PropositionRecord, ...]
    inferences: tuple[InferenceRecord, ...]
    attacks: tuple[AttackRecord, ...]
    concessions: tuple[ConcessionRecord, ...]
    alignments: tuple[AlignmentRecord, ...]
    adopted: tuple[NodeId, ...]
    waivers: tuple[WaiverRecord, ...]
    left_out: tuple[LeftOutRecord, ...]
    renamed: tuple[RenamingRecord, ...]


def schema_text() -> str:
    """The JSON Schema (draft 2020-12) of the same shape, as the package ships it."""
    resource = files("argmap.formats") / "argmap.schema.json"
    return resource.read_text(encoding="utf-8")


class RepeatedFields(dict[str, object]):
    """An object of a file in which some field is written twice."""

    repeated: tuple[str, ...]

    @classmethod
    def of(cls, fields: dict[str, object], repeated: tuple[str, ...]) -> Self:
        """The object as its last fields make it, with the names that come twice."""
        made = cls(fields)
        made.repeated = repeated
        return made


class Unusable:
    """A number of a file that no field can hold, such as NaN.

    Attributes:
        words: What it is, as a message says it.
    """

    def __init__(self, words: str) -> None:
        self.words = words
