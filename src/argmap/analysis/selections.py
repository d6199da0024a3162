"""Selections: the propositions of some positions, kinds, sources, paragraphs."""

from collections.abc import Sequence

from attrs import frozen

from argmap.analysis.views import View, chosen
from argmap.model.maps import ArgumentMap
from argmap.model.propositions import Proposition


@frozen(kw_only=True)
class Selection:
    """What is selected: whatever meets each of the demands that are made.

    Attributes:
        positions: Keys of positions of the map.
        kinds: Kinds of propositions.
        sources: Keys of sources to which they are anchored.
        paragraphs: First and last of the paragraphs to which they are anchored; with
            sources, of those.
    """

    positions: Sequence[str] = ()
    kinds: Sequence[str] = ()
    sources: Sequence[str] = ()
    paragraphs: Sequence[tuple[int, int]] = ()

    def __bool__(self) -> bool:
        """Whether any demand is made."""
        return any((self.positions, self.kinds, self.sources, self.paragraphs))

    def takes(self, proposition: Proposition) -> bool:
        """Whether a proposition meets them all."""
        if self.positions and proposition.position not in self.positions:
            return False
        if self.kinds and proposition.kind not in self.kinds:
            return False
        if not self.sources and not self.paragraphs:
            return True
        return any(
            (not self.sources or anchor.source in self.sources)
            and (not self.paragraphs or self._reaches(anchor.paragraph))
            for anchor in proposition.anchors
        )

    def _reaches(self, paragraph: int) -> bool:
        return any(first <= paragraph <= last for first, last in self.paragraphs)


def selected(argument_map: ArgumentMap, selection: Selection) -> View:
    """What a selection takes of a map; what is cut has stubs."""
    here = argument_map.key
    return chosen(
        argument_map,
        _title(argument_map, selection),
        lambda each: (
            selection.takes(each) and not (selection.positions and each.map_key != here)
        ),
    )


def _title(argument_map: ArgumentMap, selection: Selection) -> str:
    holders = [argument_map.position(key).holder_name for key in selection.positions]
    kinds = [f"{kind}s" for kind in selection.kinds]
    paragraphs = [_range(*each) for each in selection.paragraphs]
    groups = (holders, kinds, selection.sources, paragraphs)
    title = " · ".join(", ".join(group) for group in groups if group)
    return title[:1].upper() + title[1:] if kinds and not holders else title


def _range(first: int, last: int) -> str:
    return f"¶{first}" if first == last else f"¶{first}–{last}"
