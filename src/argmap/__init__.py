"""The front door for authors of maps: the draft, the schemes, and what drafts make."""

from argmap.authoring.desk import PositionDraft
from argmap.authoring.draft import MapDraft, SourceDraft
from argmap.errors import ArgmapError, ArgmapErrors, AuthoringError
from argmap.model.alignments import Alignment, AlignmentKind, AlignmentStrength
from argmap.model.attacks import (
    Attack,
    Concession,
    Rebuttal,
    Undercut,
    Undermining,
)
from argmap.model.holders import Agent, Holder
from argmap.model.inferences import Inference
from argmap.model.maps import ArgumentMap, LeftOut, Node, Renaming, Waiver
from argmap.model.positions import Position
from argmap.model.propositions import (
    Claim,
    Counterclaim,
    Premise,
    Proposition,
    Recommendation,
    Thesis,
)
from argmap.model.schemes import Scheme
from argmap.model.sources import Anchor, Source
from argmap.whence import Whence

__version__ = "26.1"

__all__ = [
    "Agent",
    "Alignment",
    "AlignmentKind",
    "AlignmentStrength",
    "Anchor",
    "ArgmapError",
    "ArgmapErrors",
    "ArgumentMap",
    "Attack",
    "AuthoringError",
    "Claim",
    "Concession",
    "Counterclaim",
    "Holder",
    "Inference",
    "LeftOut",
    "MapDraft",
    "Node",
    "Position",
    "PositionDraft",
    "Premise",
    "Proposition",
    "Rebuttal",
    "Recommendation",
    "Renaming",
    "Scheme",
    "Source",
    "SourceDraft",
    "Thesis",
    "Undercut",
    "Undermining",
    "Waiver",
    "Whence",
]
