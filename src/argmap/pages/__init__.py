"""Pages for a browser: a map to walk through, the clash of two, all of a build.

`map_page` is loaded when its name is first taken from here.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argmap.pages.map_page import map_page
else:
    _HOMES = {"map_page": "argmap.pages.map_page"}

    def __getattr__(name):
        if name in _HOMES:
            return getattr(import_module(_HOMES[name]), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = ["map_page"]
