"""Reading back argmap's own RDF: several maps, guests, syntaxes, limits, losses."""

import gc
from io import BytesIO

import pytest

from argmap import ArgumentMap, MapDraft
from argmap.errors import LoadingError, UnknownNameError
from argmap.formats import Setting
from argmap.rdf.reading import Limits, read_rdf
from argmap.rdf.syntaxes import SYNTAXES, write_rdf
from tests.properties.maps import homes_of
from tests.rdf.reading.settled import settled

BASE = "https://example.org/argmaps/"
HERE = f"{BASE}map/saturday-library#"


def as_rdf(*maps: ArgumentMap, syntax: str = "turtle", base: str = BASE) -> bytes:
    """Maps as RDF."""
    out = BytesIO()
    write_rdf(maps, Setting(base=base), syntax, out)
    return out.getvalue()


def two_maps() -> tuple[ArgumentMap, ArgumentMap]:
    """A map, and one before it in the alphabet that adopts all it can from it."""
    home = MapDraft("rota", question="Who keeps the desks?")
    desk = home.position("staff")
    two = desk.premise("two", "Two people keep them.")
    enough = desk.claim("enough", "That is enough.")
    step = desk.infer("so", enough, because=[two])
    guest = MapDraft("desks", question="Are there enough desks?")
    guest.adopt(two)
    guest.adopt(step)
    mine = guest.position("pupils", holder="the pupils")
    full = mine.claim("full", "They are full.")
    mine.infer("shown", full, because=[two])
    mine.undercut(step, by=full)
    guest.waive("bare-facts", step, reason="As it is.")
    return guest.build(), home.build()


@pytest.mark.parametrize("syntax", [each.name for each in SYNTAXES])
def test_maps_of_one_file_adopt_from_one_another(syntax: str) -> None:
    guest, home = two_maps()
    reading = read_rdf(as_rdf(guest, home, syntax=syntax))
    assert {each.key: settled(each) for each in reading.maps} == {
        each.key: settled(each) for each in (guest, home)
    }
    assert reading.report == ()


def test_guests_come_from_maps_that_are_given() -> None:
    guest, home = two_maps()
    reading = read_rdf(as_rdf(guest), beside={"rota": home})
    assert settled(reading.maps[0]) == settled(guest)


def test_without_their_maps_guests_are_left_out_and_reported() -> None:
    guest, _ = two_maps()
    reading = read_rdf(as_rdf(guest))
    (found,) = reading.maps
    assert [each.key for each in found.propositions] == ["full"]
    assert found.inferences + found.attacks + found.waivers + found.adopted == ()
    assert {loss.code for loss in reading.report} == {"missing-guest"}
    there, rota = f"{BASE}map/desks#", f"{BASE}map/rota#"
    assert {loss.iri for loss in reading.report} == {
        f"{rota}two",
        f"{rota}so",
        f"{there}shown",
        f"{there}full-undercuts-so",
        f"{there}waiver_bare-facts_rota_so",
    }


@pytest.mark.parametrize("syntax", [each.name for each in SYNTAXES])
def test_a_syntax_is_known_by_its_content(syntax: str, saturday: ArgumentMap) -> None:
    mark = b"" if syntax == "rdfxml" else b"\xef\xbb\xbf\n"
    content = mark + as_rdf(saturday, syntax=syntax)
    reading = read_rdf(content, beside=homes_of(saturday))
    assert settled(reading.maps[0]) == settled(saturday)


def test_a_syntax_is_known_by_the_name_of_the_file(saturday: ArgumentMap) -> None:
    content = as_rdf(saturday, syntax="ntriples")
    with pytest.raises(LoadingError) as refused:
        read_rdf(content, path="maps.rdf")
    assert refused.value.code == "rdf-syntax"


def test_an_unknown_syntax_is_named() -> None:
    with pytest.raises(UnknownNameError):
        read_rdf(b"", syntax="turtel")


def test_any_base_is_read_and_a_given_one_is_insisted_on(saturday: ArgumentMap) -> None:
    elsewhere = "https://data.example.org/a/"
    content = as_rdf(saturday, base=elsewhere)
    beside = homes_of(saturday)
    assert settled(read_rdf(content, beside=beside).maps[0]) == settled(saturday)
    assert read_rdf(content, base=elsewhere, beside=beside).maps
    with pytest.raises(LoadingError, match=r"under https://example\.org/"):
        read_rdf(content, base=BASE, beside=beside)


def test_what_a_map_cannot_hold_is_reported(saturday: ArgumentMap) -> None:
    content = (
        as_rdf(saturday)
        + (
            f'<{HERE}open-it> <urn:p:seen> "twice" .\n'
            f"<urn:x:1> a <urn:c:Thing> .\n"
            f'<urn:x:2> <urn:p:seen> "once" .\n'
        ).encode()
    )
    reading = read_rdf(content, path="more.ttl", beside=homes_of(saturday))
    assert settled(reading.maps[0]) == settled(saturday)
    assert [str(loss) for loss in reading.report] == [
        f"more.ttl: not-carried: <{HERE}open-it>: what <urn:p:seen> says of it",
        "more.ttl: not-carried: <urn:x:1>: a map holds no <urn:c:Thing>",
        "more.ttl: not-carried: <urn:x:2>: a map holds no thing without a class",
    ]


def test_limits_end_in_one_error(saturday: ArgumentMap) -> None:
    content = as_rdf(saturday)
    for limits in (Limits(size=99), Limits(statements=99)):
        with pytest.raises(LoadingError, match="99") as refused:
            read_rdf(content, limits=limits)
        assert refused.value.code == "rdf-too-large"


def test_a_file_may_be_as_long_as_the_limit(saturday: ArgumentMap) -> None:
    content = as_rdf(saturday, syntax="ntriples")
    limits = Limits(statements=content.count(b"\n"))
    assert read_rdf(content, limits=limits, beside=homes_of(saturday)).maps


def test_what_two_graphs_say_is_said_once(saturday: ArgumentMap) -> None:
    lines = as_rdf(saturday, syntax="ntriples").decode().splitlines()
    again = [f"{line.removesuffix('.')} <urn:graph> ." for line in lines]
    content = "\n".join([*lines, *again]).encode()
    reading = read_rdf(content, syntax="nquads", beside=homes_of(saturday))
    assert settled(reading.maps[0]) == settled(saturday)


@pytest.mark.parametrize("was_running", [True, False])
def test_the_collector_runs_after_reading_as_before(
    saturday: ArgumentMap, *, was_running: bool
) -> None:
    running = gc.isenabled()
    try:
        (gc.enable if was_running else gc.disable)()
        read_rdf(as_rdf(saturday), beside=homes_of(saturday))
        with pytest.raises(LoadingError):
            read_rdf(b"<urn:a> <urn:b>")
        assert gc.isenabled() == was_running
    finally:
        (gc.enable if running else gc.disable)()


def test_a_text_that_no_parser_holds_ends_in_one_error() -> None:
    """Pyoxigraph takes no part of a file above 16 MiB, and says so its own way."""
    with pytest.raises(LoadingError, match="too long") as refused:
        read_rdf(b"<urn:a> <urn:b> '" + b"x" * (17 << 20) + b"' .", path="odd.ttl")
    assert refused.value.code == "rdf-too-large"


BROKEN = {
    b"<urn:a> <urn:b>\n\n ] .": "odd.ttl:3: rdf-syntax: ",
    b"<urn:a> <urn:b> '\xff' .": "odd.ttl:1: rdf-syntax: byte 18 is not UTF-8",
    b"": "odd.ttl: no-map-in-rdf: the file holds no argument map and no AIF",
    b"<urn:a> <urn:b> "
    + b"<<( <urn:a> <urn:b> " * 99: "odd.ttl:1: rdf-syntax: triples",
}


@pytest.mark.parametrize("content", BROKEN)
def test_a_broken_file_is_refused_with_its_line(content: bytes) -> None:
    with pytest.raises(LoadingError) as refused:
        read_rdf(content, path="odd.ttl")
    assert str(refused.value).startswith(BROKEN[content])


BOMB = b"""<?xml version="1.0"?>
<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"> <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>"""


@pytest.mark.parametrize("parser", ["pyoxigraph", "rdflib"])
@pytest.mark.parametrize(
    ("content", "code"),
    [
        (BOMB, "rdf-syntax"),
        (BOMB.replace(b'b "&a;', b'b SYSTEM "file:///etc/hostname'), "rdf-syntax"),
        (b'{"@context": "http://localhost:1/c", "@id": "urn:a"}', "remote-context"),
        (b'{"@context": [{"@import": "http://localhost:1/c"}]}', "remote-context"),
        (b'{"a": ' + b"[" * 99_999, "rdf-syntax"),
    ],
)
def test_what_would_hurt_a_parser_never_reaches_it(
    content: bytes, code: str, parser: str
) -> None:
    with pytest.raises(LoadingError) as refused:
        read_rdf(content, parser="rdflib" if parser == "rdflib" else "pyoxigraph")
    assert refused.value.code == code
