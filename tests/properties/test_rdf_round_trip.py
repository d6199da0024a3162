"""Laws: what RDF says of a map, reading gives back; what it cannot say, it tells."""

from collections.abc import Sequence
from io import BytesIO

from hypothesis import given
from hypothesis import strategies as st

from argmap import ArgmapError, ArgmapErrors, ArgumentMap
from argmap.errors import each_error
from argmap.formats import Setting
from argmap.rdf.profiles import PROFILES
from argmap.rdf.reading import Parser, Reading, read_rdf
from argmap.rdf.syntaxes import SYNTAXES, Syntax, write_rdf
from argmap.seeds.linking import linked
from argmap.testing import argument_maps, generated_map, records_for
from tests.examples import linked_saturday_library, saturday_records
from tests.properties.maps import FULL_MAPS, homes_of
from tests.rdf.reading.settled import settled

PARSERS: Sequence[Parser] = ("pyoxigraph", "rdflib")
EXAMPLE = linked_saturday_library()
HOMES = homes_of(EXAMPLE)


def as_rdf(
    maps: Sequence[ArgumentMap], syntax: str, setting: Setting | None = None
) -> bytes:
    """Maps as a file of RDF."""
    out = BytesIO()
    write_rdf(maps, setting or Setting(), syntax, out)
    return out.getvalue()


TEXTS = {
    syntax.name: as_rdf([EXAMPLE], syntax.name, Setting(records=saturday_records()))
    for syntax in SYNTAXES
}


@given(argument_maps() | FULL_MAPS, st.sampled_from(SYNTAXES), st.sampled_from(PARSERS))
def test_a_map_comes_back_the_same(
    argument_map: ArgumentMap, syntax: Syntax, parser: Parser
) -> None:
    content = as_rdf([argument_map], syntax.name)
    homes = homes_of(argument_map)
    reading = read_rdf(content, syntax=syntax.name, parser=parser, beside=homes)
    assert [settled(each) for each in reading.maps] == [settled(argument_map)]
    assert reading.report == ()


@given(FULL_MAPS, st.sampled_from(SYNTAXES), st.sampled_from(PROFILES))
def test_a_linked_map_comes_back_the_same_from_any_profile(
    argument_map: ArgumentMap, syntax: Syntax, profile: str
) -> None:
    records = records_for(argument_map)
    whole = linked(argument_map, records)
    setting = Setting(records=records, profile=profile)
    content = as_rdf([whole], syntax.name, setting)
    reading = read_rdf(content, beside=homes_of(argument_map))
    assert [settled(each) for each in reading.maps] == [settled(whole)]
    assert reading.report == ()


@given(FULL_MAPS, st.sampled_from(SYNTAXES))
def test_maps_that_adopt_from_one_another_come_back_together(
    argument_map: ArgumentMap, syntax: Syntax
) -> None:
    content = as_rdf([argument_map, EXAMPLE], syntax.name)
    beside = {**HOMES, **homes_of(argument_map)}
    reading = read_rdf(content, beside=beside)
    wanted = {argument_map.key: argument_map, EXAMPLE.key: EXAMPLE}
    assert {each.key: settled(each) for each in reading.maps} == {
        key: settled(each) for key, each in wanted.items()
    }


@given(FULL_MAPS, st.sampled_from(SYNTAXES))
def test_what_hangs_on_missing_maps_is_left_out_and_told(
    argument_map: ArgumentMap, syntax: Syntax
) -> None:
    reading = read_rdf(as_rdf([argument_map], syntax.name))
    (found,) = reading.maps
    assert found.adopted == ()
    gone = {loss.iri for loss in reading.report if loss.code == "missing-guest"}
    assert bool(gone) == bool(argument_map.adopted)
    kept = {each.key for each in (*found.inferences, *found.attacks)}
    had = {each.key for each in (*argument_map.inferences, *argument_map.attacks)}
    assert had - kept == {iri.partition("#")[2] for iri in gone} & had


def test_a_large_map_comes_back_the_same() -> None:
    large = generated_map(1_000)
    assert settled(read_rdf(as_rdf([large], "nquads")).maps[0]) == settled(large)


def read_or_refused(content: bytes, syntax: str | None, parser: Parser) -> None:
    """Read anything; only errors that name the file may be raised."""
    try:
        reading = read_rdf(
            content, syntax=syntax, path="odd.rdf", parser=parser, beside=HOMES
        )
    except (ArgmapError, ArgmapErrors) as refused:
        for error in each_error(refused):
            assert error.at is not None
            assert error.at.path == "odd.rdf"
            assert "\n" not in error.message
    else:
        assert isinstance(reading, Reading)


@given(st.binary(max_size=400) | st.text(max_size=400).map(str.encode), st.data())
def test_any_bytes_are_read_or_refused(content: bytes, data: st.DataObject) -> None:
    names = [None, *TEXTS]
    syntax = data.draw(st.sampled_from(names))
    read_or_refused(content, syntax, data.draw(st.sampled_from(PARSERS)))


@given(st.sampled_from(sorted(TEXTS)), st.sampled_from(PARSERS), st.data())
def test_damaged_files_are_read_or_refused(
    syntax: str, parser: Parser, data: st.DataObject
) -> None:
    text = TEXTS[syntax]
    start = data.draw(st.integers(min_value=0, max_value=len(text)))
    length = data.draw(st.integers(min_value=0, max_value=60))
    patch = data.draw(st.binary(max_size=6) | st.just(text[: start + length][-40:]))
    read_or_refused(text[:start] + patch + text[start + length :], syntax, parser)


@given(st.sampled_from(sorted(TEXTS)), st.sampled_from(PARSERS), st.data())
def test_truncated_files_are_read_or_refused(
    syntax: str, parser: Parser, data: st.DataObject
) -> None:
    text = TEXTS[syntax]
    end = data.draw(st.integers(min_value=0, max_value=len(text) - 1))
    read_or_refused(text[:end], syntax, parser)


LINES = TEXTS["ntriples"].decode().splitlines()
WORDS = sorted({word for line in LINES for word in line.split(" ", 2)[:2]})
ENDS = sorted({line.split(" ", 2)[2].removesuffix(" .") for line in LINES})


@given(st.data())
def test_statements_at_random_are_read_or_refused(data: st.DataObject) -> None:
    """Lawful RDF that contradicts itself: statements lost, added, crossed."""
    gone = data.draw(st.sets(st.integers(0, len(LINES) - 1), max_size=5))
    kept = [line for place, line in enumerate(LINES) if place not in gone]
    for _ in range(data.draw(st.integers(0, 5))):
        subject = data.draw(st.sampled_from(WORDS))
        predicate = data.draw(st.sampled_from(WORDS))
        kept.append(f"{subject} {predicate} {data.draw(st.sampled_from(ENDS))} .")
    read_or_refused("\n".join(kept).encode(), "ntriples", "pyoxigraph")
