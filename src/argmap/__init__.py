"""The front door for authors of maps: the draft, the schemes, and what drafts make."""

from argmap.authoring.desk import PositionDraft
from argmap.authoring.draft import MapDraft, SourceDraft
from argmap.errors import ArgmapError, ArgmapErrors, AuthoringError
from argmap.model.alignments import Alignment
from argmap.model.attacks import (
    Attack,
    Concession,
    Rebuttal,
    Undercut,
    Undermining,
)
from argmap.model.holders import Agent
from argmap.model.inferences import Inference
from argmap.model.maps import ArgumentMap
from argmap.model.positions import Position
from argmap.model.propositions import (
    Claim,
    Counterclaim,
    Premise,
    Proposition,
    Recommendation,
)
from argmap.model.schemes import Scheme
from argmap.model.sources import Anchor, Source

__all__ = [
    "Agent",
    "Alignment",
    "Anchor",
    "ArgmapError",
    "ArgmapErrors",
    "ArgumentMap",
    "Attack",
    "AuthoringError",
    "Claim",
    "Concession",
    "Counterclaim",
    "Inference",
    "MapDraft",
    "Position",
    "PositionDraft",
    "Premise",
    "Proposition",
    "Rebuttal",
    "Recommendation",
    "Scheme",
    "Source",
    "SourceDraft",
    "Undercut",
    "Undermining",
]
