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
from argmap.showing import Asked as _Asked
from argmap.showing import Shown
from argmap.showing import lend as _lend
from argmap.version import __version__ as __version__
from argmap.whence import Whence

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
    "Shown",
    "Source",
    "SourceDraft",
    "Thesis",
    "Undercut",
    "Undermining",
    "Waiver",
    "Whence",
]


def _hand(what: object, asked: _Asked) -> Shown:
    """Show something, by the room that can draw, which is loaded only now."""
    from argmap.notebook import shown as _shown

    return _shown(what, asked)


_lend(_hand)
