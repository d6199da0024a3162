"""AIF of others, in both dialects, read as far as it goes."""

import pytest

from argmap import ArgumentMap
from argmap.rdf.reading import Reading, read_rdf

NAMESPACES = [
    "http://www.arg.dundee.ac.uk/aif#",
    "http://www.arg.tech/aif#",
    "http://arg.dundee.ac.uk/aif#",
]

NODES = """
<urn:n:rain> a aif:I-node ; aif:claimText "It rains."@en .
<urn:n:wet> a aif:I-node ; aif:claimText "The street is wet."@en .
<urn:n:roof> a aif:I-node ; aif:claimText "There is a roof."@en .
<urn:n:leak> a aif:I-node ; aif:claimText "The roof leaks."@en .
<urn:n:ra> a aif:RA-node .
<urn:n:ca> a aif:CA-node .
<urn:n:ca2> a aif:CA-node .
"""
ONTOLOGY = """
<urn:n:ra> aif:hasPremise <urn:n:rain> ; aif:hasConclusion <urn:n:wet> .
<urn:n:ca> aif:hasConflictingElement <urn:n:roof> ;
  aif:hasConflictedElement <urn:n:ra> .
<urn:n:ca2> aif:hasConflictingElement <urn:n:leak> ;
  aif:hasConflictedElement <urn:n:roof> .
"""
AIFDB = """
<urn:n:ra> aif:Premise <urn:n:rain> . <urn:n:rain> aif:Premise <urn:n:ra> .
<urn:n:ra> aif:Conclusion <urn:n:wet> . <urn:n:wet> aif:Conclusion <urn:n:ra> .
<urn:n:ca> aif:Premise <urn:n:roof> . <urn:n:roof> aif:Premise <urn:n:ca> .
<urn:n:ca> aif:Conclusion <urn:n:ra> . <urn:n:ra> aif:Conclusion <urn:n:ca> .
<urn:n:leak> aif:Premise <urn:n:ca2> . <urn:n:roof> aif:Conclusion <urn:n:ca2> .
"""


def read(text: str, namespace: str = NAMESPACES[0]) -> Reading:
    """Read Turtle in which `aif:` stands for a namespace."""
    return read_rdf(f"@prefix aif: <{namespace}> .\n{text}".encode(), path="rain.ttl")


def kinds(argument_map: ArgumentMap) -> dict[str, str]:
    return {each.key: each.kind for each in argument_map.propositions}


def lost(reading: Reading) -> list[tuple[str, str]]:
    return [(loss.iri, loss.message) for loss in reading.report]


@pytest.mark.parametrize("namespace", NAMESPACES)
@pytest.mark.parametrize("edges", [ONTOLOGY, AIFDB])
def test_both_dialects_say_the_same(edges: str, namespace: str) -> None:
    reading = read(NODES + edges, namespace)
    (rain,) = reading.maps
    assert reading.report == ()
    assert kinds(rain) == {
        "rain": "premise",
        "wet": "claim",
        "roof": "counterclaim",
        "leak": "premise",
    }
    (step,) = rain.inferences
    assert [each.key for each in step.premises] == ["rain"]
    assert step.conclusion.key == "wet"
    attacks = {(each.by.key, each.kind, each.target.key) for each in rain.attacks}
    assert attacks == {("roof", "undercut", "ra"), ("leak", "rebuttal", "roof")}


def test_nodes_keep_their_old_names_as_origin() -> None:
    (rain,) = read(NODES + ONTOLOGY).maps
    assert {each.origin for each in rain.propositions} >= {"urn:n:rain", "urn:n:roof"}


def test_an_attack_on_a_bare_premise_undermines_it() -> None:
    (rain,) = read(
        NODES + "<urn:n:ra> aif:hasPremise <urn:n:rain> ;"
        " aif:hasConclusion <urn:n:wet> ."
        " <urn:n:ca> aif:hasConflictingElement <urn:n:roof> ;"
        " aif:hasConflictedElement <urn:n:rain> ."
    ).maps
    assert [each.kind for each in rain.attacks] == ["undermining"]


def test_steps_of_a_reported_side_are_reported() -> None:
    (rain,) = read(
        NODES + ONTOLOGY + "<urn:n:why> a aif:I-node ; aif:claimText 'I saw it.'@en ."
        "<urn:n:seen> a aif:RA-node ; aif:hasPremise <urn:n:why> ;"
        " aif:hasConclusion <urn:n:roof> ."
    ).maps
    assert {each.key: each.reported for each in rain.inferences} == {
        "ra": False,
        "seen": True,
    }


def test_a_scheme_of_the_catalogue_is_kept_and_another_reported() -> None:
    reading = read(
        NODES + ONTOLOGY + "<urn:n:ra> a aif:ExpertOpinion_Inference ."
        "<urn:n:ra2> a aif:Odd_Inference ; aif:hasPremise <urn:n:wet> ;"
        " aif:hasConclusion <urn:n:rain> ."
    )
    schemes = {each.key: each.scheme for each in reading.maps[0].inferences}
    assert schemes["ra"] is not None
    assert schemes["ra"].slug == "expert-opinion"
    assert lost(reading) == [("urn:n:ra2", "that it follows aif:Odd_Inference")]


LEFT = {
    "<urn:n:l> a aif:L-node ; aif:claimText 'Anna: it rains' .": (
        "urn:n:l",
        "a map holds no aif:L-node",
    ),
    "<urn:n:pa> a aif:PA-node ; aif:hasPreferredElement <urn:n:rain> .": (
        "urn:n:pa",
        "a map holds no aif:PA-node",
    ),
    "<urn:n:ta> a aif:TA-node .": ("urn:n:ta", "a map holds no aif:TA-node"),
    "<urn:n:ya> a aif:YA-node .": ("urn:n:ya", "a map holds no aif:YA-node"),
    "<urn:n:up> a aif:RA-node ; aif:hasPremise <urn:n:rain> ;"
    " aif:hasConclusion <urn:n:ra> .": (
        "urn:n:up",
        "its end <urn:n:ra> (an inference)",
    ),
    "<urn:n:self> a aif:RA-node ; aif:hasPremise <urn:n:rain> ;"
    " aif:hasConclusion <urn:n:rain> .": (
        "urn:n:self",
        "that its conclusion is among its premises",
    ),
    "<urn:n:none> a aif:RA-node ; aif:hasConclusion <urn:n:wet> .": (
        "urn:n:none",
        "an inference without a premise that is a text",
    ),
    "<urn:n:own> a aif:CA-node ; aif:hasConflictingElement <urn:n:rain> ;"
    " aif:hasConflictedElement <urn:n:rain> .": (
        "urn:n:own",
        "that <urn:n:rain> attacks itself",
    ),
    "<urn:n:meta> a aif:CA-node ; aif:hasConflictingElement <urn:n:rain> ;"
    " aif:hasConflictedElement <urn:n:ca> .": (
        "urn:n:meta",
        "its attack on <urn:n:ca> (a conflict)",
    ),
    "<urn:n:mute> a aif:I-node .": ("urn:n:mute", "an I-node without a text"),
    "<urn:n:rain> aif:creationDate '2020' .": (
        "urn:n:rain",
        'aif:creationDate "2020"',
    ),
    "<urn:n:odd> a <urn:c:Odd> .": ("urn:n:odd", "a map holds no <urn:c:Odd>"),
}


@pytest.mark.parametrize("more", LEFT)
def test_what_a_map_cannot_hold_is_reported_by_its_iri(more: str) -> None:
    reading = read(NODES + ONTOLOGY + more)
    assert LEFT[more] in lost(reading)
    assert len(reading.maps[0].inferences) == 1
    assert len(reading.maps[0].attacks) == 2


def test_a_conflict_of_several_ends_becomes_several_attacks() -> None:
    reading = read(
        NODES + ONTOLOGY + "<urn:n:ca2> aif:hasConflictingElement <urn:n:wet> ."
    )
    assert len(reading.maps[0].attacks) == 3
    assert [loss.code for loss in reading.report] == ["read-otherwise"]


def test_nodes_without_a_class_are_known_by_what_they_say() -> None:
    bare = "\n".join(line.replace(" a aif:I-node ;", "") for line in NODES.splitlines())
    assert len(read(bare + ONTOLOGY).maps[0].propositions) == 4


def test_blank_nodes_have_the_same_keys_each_time() -> None:
    text = (
        "[] a aif:RA-node ; aif:hasPremise [ aif:claimText 'One.' ] ;"
        " aif:hasConclusion [ aif:claimText 'Two.' ] ."
    )
    assert read(text).maps == read(text).maps
    assert read(text).maps[0].language == "und"
