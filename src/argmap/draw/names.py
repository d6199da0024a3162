"""What the parts of a picture are called, for those who make it and who take it apart.

The classes of groups are Graphviz's own.
"""

import re
from typing import Final

GRAPH: Final = "graph"
"""The class of the group that holds everything."""

CLUSTER: Final = "cluster"
"""The class of a frame around cards, and of a heading without one."""

NODE: Final = "node"
"""The class of a card, a dot, or a sign that stands in for one."""

EDGE: Final = "edge"
"""The class of a line."""

_STAND_IN: Final = re.compile(r"at-\d+--")


def stand_in_name(block: int, node: str) -> str:
    """The id of the sign that stands in a block for a node of another."""
    return f"at-{block}--{node}"


def stood_for(name: str) -> str | None:
    """The node that a sign of that id stands in for; `None` for any other part."""
    sign = _STAND_IN.match(name)
    return None if sign is None else name[sign.end() :]


def line_between(tail: str, head: str) -> str:
    """The id of a line that has no name of its own, but those of its ends."""
    return f"{tail}--{head}"
