"""Outputs one looks at: cards, pictures, pages.

`dot_source` and `clash_dot` need the library graphviz, `pictures_of` and
`clash_pictures` Graphviz itself; each is loaded when its name is first taken from here.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argmap.draw.clash.clash import clash_dot, clash_pictures
    from argmap.draw.dot import dot_source
    from argmap.draw.picture import pictures_of
    from argmap.draw.rendering.paper import Paper
    from argmap.draw.rendering.process import Picture
    from argmap.draw.rendering.render import Engine, Rendered
else:
    _HOMES = {
        "Engine": "argmap.draw.rendering.render",
        "Paper": "argmap.draw.rendering.paper",
        "Picture": "argmap.draw.rendering.process",
        "Rendered": "argmap.draw.rendering.render",
        "clash_dot": "argmap.draw.clash.clash",
        "clash_pictures": "argmap.draw.clash.clash",
        "dot_source": "argmap.draw.dot",
        "pictures_of": "argmap.draw.picture",
    }

    def __getattr__(name):
        if name in _HOMES:
            return getattr(import_module(_HOMES[name]), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = [
    "Engine",
    "Paper",
    "Picture",
    "Rendered",
    "clash_dot",
    "clash_pictures",
    "dot_source",
    "pictures_of",
]
