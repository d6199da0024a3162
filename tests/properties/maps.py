"""What several laws need: full maps, the neighbours of a map, fewer examples."""

from hypothesis import Phase, settings

from argmap import ArgumentMap, Inference
from argmap.testing import argument_maps

FULL_MAPS = argument_maps(min_propositions=3, max_propositions=8)
"""Maps in which there is enough for relations."""


def few(part: int) -> settings:
    """So many times fewer examples than the profile asks for, none made smaller.

    For laws that start processes.
    """
    return settings(
        max_examples=max(1, settings().max_examples // part),
        phases=[Phase.explicit, Phase.generate],
    )


def homes_of(argument_map: ArgumentMap) -> dict[str, ArgumentMap]:
    """The maps from which a map adopts, as far as it adopts from them."""
    homes = {node.map_key for node in argument_map.adopted}
    return {home: _home(home, argument_map) for home in homes}


def _home(key: str, argument_map: ArgumentMap) -> ArgumentMap:
    here = [node for node in argument_map.adopted if node.map_key == key]
    return ArgumentMap(
        key=key,
        question="What was adopted?",
        propositions=tuple(node for node in here if not isinstance(node, Inference)),
        inferences=tuple(node for node in here if isinstance(node, Inference)),
    )
