"""The maps that come with the repository, and the setting that describes them."""

from pathlib import Path
from typing import Final

from argmap.formats import Setting
from argmap.loading import load

_REPOSITORY = Path(__file__).resolve().parents[2]
_LOADED = load(_REPOSITORY / "maps", _REPOSITORY / "seeds")

SHIPPED: Final = _LOADED.maps
SHIPPED_SETTING: Final = Setting(records=_LOADED.records)
