"""RDF that contradicts itself or lacks something ends in errors that name the node."""

from io import BytesIO

import pytest

from argmap import ArgumentMap
from argmap.formats import Setting
from argmap.rdf.syntaxes import write_rdf
from tests.properties.maps import homes_of
from tests.rdf.reading.refusing import faults_of

BASE = "https://example.org/argmaps/"
HERE = f"{BASE}map/saturday-library#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
NS = "https://w3id.org/argmap/ns#"
FOAF = "http://xmlns.com/foaf/0.1/"


@pytest.fixture
def lines(saturday: ArgumentMap, setting: Setting) -> list[str]:
    """The example as N-Triples."""
    out = BytesIO()
    write_rdf([saturday], setting, "ntriples", out)
    return out.getvalue().decode().splitlines()


def faults(lines: list[str], saturday: ArgumentMap) -> list[str]:
    """What is wrong, line by line, without the file, our own IRIs cut."""
    content = "\n".join(lines).encode()
    beside = homes_of(saturday)
    found = faults_of(content, "map.nt", syntax="turtle", beside=beside)
    told = [str(error) for error in found]
    assert all(each.startswith("map.nt: ") for each in told)
    return [each[len("map.nt: ") :].replace(f"<{HERE}", "<#") for each in told]


ADDED = {
    "<#open-it> :text 'Never.'@en": (
        "rdf-fault: <#open-it>: argmap:text may be said once:"
        ' "Never." and "The library should open on Saturdays."'
    ),
    "<#open-it> a :Claim": (
        "rdf-fault: <#open-it>: is at once argmap:Claim and argmap:Recommendation"
    ),
    "<#demand> :conclusion <#open-it>": (
        "rdf-fault: <#demand>: argmap:conclusion may be said once:"
        f' "{HERE}open-it" and "{HERE}relief"'
    ),
    "<#demand> :premise <#relief>": (
        'own-premise: <#demand> premises: "relief" cannot be a reason for itself'
    ),
    "<#heating> :supports <#open-it>": (
        "rdf-fault: <#heating>: argmap:supports <#open-it>:"
        " nothing else in the file says so"
    ),
    "<#pos-caretakers> :endorses <#too-costly>": (
        "rdf-fault: <#pos-caretakers>: argmap:endorses <#too-costly>:"
        " nothing else in the file says so"
    ),
    "<#shut> :anchor 'p2'": (
        'rdf-fault: <#shut>: argmap:anchor leads to a thing, not to "p2"'
    ),
    "<#shut> :anchor <urn:nowhere>": (
        "rdf-fault: <urn:nowhere>: an anchor has an oa:hasSource that ends in"
        " source/KEY#text"
    ),
    "<#demand> :reported 'perhaps'": (
        'rdf-fault: <#demand>: argmap:reported is true or false, not "perhaps"'
    ),
    "<#no-demand> :strength 'strong'": (
        "rdf-fault: <#no-demand> strength: must be a number, not text"
    ),
    "<#no-demand> :scheme <urn:s/magic>": (
        'unknown-scheme: <#no-demand> scheme: no scheme is called "magic"'
    ),
    "<#no-demand> :premise <urn:x/gone>": (
        'foreign-node: <#no-demand> premises[1]: "urn:x/gone" is not at home here,'
        " and is not adopted\n  hint: say that the map argmap:adopts it"
    ),
    "<#shut> :addressee 'all'@en": (
        "rdf-fault: <#shut> addressee: belongs to a recommendation alone"
    ),
    "<#map> <http://purl.org/dc/terms/identifier> 'another'": (
        "rdf-fault: <#map>: dcterms:identifier may be said once:"
        ' "another" and "saturday-library"'
    ),
    "<urn:x> a :Claim ; :inMap <#map> ; :inPosition <#pos-caretakers> ; :text 'x'@en ;"
    " :anchor <#nothing>": (
        'rdf-fault: <urn:x>: its IRI is none of map "saturday-library"'
    ),
}


@pytest.mark.parametrize("added", ADDED)
def test_what_is_said_too_much_is_named(
    added: str, lines: list[str], saturday: ArgumentMap
) -> None:
    written = added.replace("<#", f"<{HERE}").replace(" a :", f" <{RDF}type> :")
    for word in sorted({each for each in written.split() if each.startswith(":")}):
        written = written.replace(word, f"<{NS}{word[1:]}>")
    written = written.replace("'", '"') + " ."
    assert ADDED[added] in faults([*lines, written], saturday)


MISSING = {
    f"<{HERE}open-it> <{NS}text>": "rdf-fault: <#open-it> text: is missing",
    f"<{HERE}open-it> <{NS}inPosition>": "rdf-fault: <#open-it> position: is missing",
    f"<{HERE}demand> <{NS}conclusion>": "rdf-fault: <#demand> conclusion: is missing",
    f"<{HERE}demand> <{NS}premise>": "empty-because: <#demand> premises:",
    f"<{HERE}map> <http://purl.org/dc/terms/title>": "rdf-fault: <#map> question:",
    f"<{HERE}takers> <{NS}note>": "rdf-fault: <#takers> note: is missing",
    f"<{BASE}agent/head-of-reading-room> <{FOAF}name>": (
        f"rdf-fault: <{BASE}agent/head-of-reading-room>: whoever holds something has"
    ),
    f"<{HERE}open-it> <{RDF}type> <{NS}Recommendation>": (
        "rdf-fault: <#open-it>: is argmap:Proposition, and none of argmap:Claim,"
    ),
}


@pytest.mark.parametrize("start", MISSING)
def test_what_is_missing_is_named(
    start: str, lines: list[str], saturday: ArgumentMap
) -> None:
    kept = [each for each in lines if not each.startswith(start)]
    assert len(kept) < len(lines)
    told = faults(kept, saturday)
    assert any(each.startswith(MISSING[start]) for each in told)


def test_all_that_is_wrong_with_one_node_is_told(
    lines: list[str], saturday: ArgumentMap
) -> None:
    node = f"<{HERE}no-demand>"
    added = [
        f'{node} <{NS}warrant> "" .',
        f'{node} <{NS}strength> "7" .',
        f"{node} <{NS}scheme> <urn:s/magic> .",
    ]
    told = [each.split("\n")[0] for each in faults([*lines, *added], saturday)]
    assert [each for each in told if "<#no-demand>" in each] == [
        'unknown-scheme: <#no-demand> scheme: no scheme is called "magic"',
        "blank-text: <#no-demand> warrant: the text is blank",
        "bad-strength: <#no-demand> strength: a strength lies above 0 and up to 1",
    ]


def test_all_faults_are_told_at_once(lines: list[str], saturday: ArgumentMap) -> None:
    kept = [each for each in lines if f"<{NS}text>" not in each]
    told = faults(kept, saturday)
    assert sum("text: is missing" in each for each in told) == len(
        saturday.propositions
    )
