"""RDF that others published: read as far as it goes, or refused in one line."""

from pathlib import Path

import pytest

from argmap.rdf.reading import Parser, read_rdf
from tests.rdf.reading.refusing import faults_of

BATH = "knoxa__argumentation/src/test/argumentation/aif-ntriples.txt"


@pytest.mark.parametrize("parser", ["pyoxigraph", "rdflib"])
def test_the_overflowing_bath_is_read(rdf_of_others: Path, parser: Parser) -> None:
    content = (rdf_of_others / BATH).read_bytes()
    reading = read_rdf(content, path="bath.txt", parser=parser)
    (bath,) = reading.maps
    kinds = {each.key: each.kind for each in bath.propositions}
    assert kinds == {
        "overflow-rule": "premise",
        "overflows": "claim",
        "plugout": "counterclaim",
        "tapon": "premise",
    }
    (step,) = bath.inferences
    assert [each.key for each in step.premises] == ["overflow-rule", "tapon"]
    (attack,) = bath.attacks
    assert (attack.by.key, attack.kind, attack.target.key) == (
        "plugout",
        "rebuttal",
        "overflows",
    )
    assert reading.report == ()


@pytest.mark.parametrize("parser", ["pyoxigraph", "rdflib"])
def test_every_other_file_is_refused_in_one_line(
    rdf_of_others: Path, parser: Parser
) -> None:
    files = [each for each in sorted(rdf_of_others.rglob("*.*")) if each.is_file()]
    codes: set[str] = set()
    for file in files:
        if not str(file).endswith(BATH):
            found = faults_of(file.read_bytes(), str(file), parser=parser)
            assert len(found) == 1
            assert "\n" not in found[0].message
            codes.add(found[0].code)
    assert codes == {"no-map-in-rdf", "rdf-syntax"}
