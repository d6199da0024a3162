"""Law: what JSON writes, JSON reads back the same."""

from hypothesis import given

from argmap import ArgumentMap
from argmap.formats import Setting
from argmap.formats.json import FORMAT
from argmap.seeds.linking import linked
from argmap.testing import argument_maps, generated_map, records_for
from tests.properties.maps import FULL_MAPS, homes_of


def comes_back(argument_map: ArgumentMap) -> bool:
    """Whether a map survives the way through JSON."""
    assert FORMAT.read is not None
    text = FORMAT.write(argument_map, Setting())
    return FORMAT.read(text, "map.json", homes_of(argument_map)) == argument_map


@given(argument_maps() | FULL_MAPS)
def test_a_map_comes_back_the_same(argument_map: ArgumentMap) -> None:
    assert comes_back(argument_map)


@given(FULL_MAPS)
def test_a_linked_map_comes_back_the_same(argument_map: ArgumentMap) -> None:
    assert comes_back(linked(argument_map, records_for(argument_map)))


def test_a_large_map_comes_back_the_same() -> None:
    assert comes_back(generated_map(1_000))
