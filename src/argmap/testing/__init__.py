"""For those who test with maps: Hypothesis strategies, and maps of any size.

Every map is played as moves on the real desk, so that nothing comes out that an author
could not write. Needs the extra `testing`: `pip install "argmap[testing]"`.
"""

from argmap.testing.generated import generated_map
from argmap.testing.playing import argument_maps
from argmap.testing.records import records_for
from argmap.testing.words import keys, texts

__all__ = ["argument_maps", "generated_map", "keys", "records_for", "texts"]
