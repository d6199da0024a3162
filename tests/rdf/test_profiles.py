"""The dialects of AIF that are added on request."""

import pytest

from argmap import ArgumentMap
from argmap.errors import UnknownNameError
from argmap.formats import Setting
from argmap.rdf import vocabulary as v
from argmap.rdf.profiles import AIFDB, PROFILES
from argmap.rdf.quads import quads
from argmap.rdf.terms import Iri, Text, Triple, Typed
from argmap.rdf.triples import triples
from argmap.rdf.turtle import turtle_text
from tests.rdf.shipped import SHIPPED


def told(argument_map: ArgumentMap, profile: str) -> set[Triple]:
    """What a map says in a profile."""
    return set(triples(argument_map, Setting(profile=profile)))


@pytest.mark.parametrize("profile", PROFILES)
def test_a_profile_takes_nothing_away(profile: str, saturday: ArgumentMap) -> None:
    assert told(saturday, "argmap") <= told(saturday, profile)


def test_the_ontology_names_both_ends_of_every_step(saturday: ArgumentMap) -> None:
    plain = told(saturday, "argmap")
    added = told(saturday, "aif-owl") - plain
    for ours, theirs in (
        (v.PREMISE, "hasPremise"),
        (v.CONCLUSION, "hasConclusion"),
        (v.ATTACKER, "hasConflictingElement"),
        (v.ATTACKED, "hasConflictedElement"),
        (v.SCHEME, "fulfils"),
    ):
        pairs = {(each[0], each[2]) for each in plain if each[1] == ours}
        assert pairs
        assert {(one, end) for one, said, end in added if said == v.AIF + theirs} == (
            pairs
        )


def test_aifdb_writes_roles_both_ways_and_undercuts_as_well(
    saturday: ArgumentMap,
) -> None:
    added = told(saturday, "aifdb")
    roles = {
        each for each in added if each[1] in (AIFDB + "Premise", AIFDB + "Conclusion")
    }
    assert {(term.value, said, Iri(one)) for one, said, term in roles} == roles
    undercuts = [each for each in saturday.attacks if each.kind == "undercut"]
    assert undercuts
    for attack in undercuts:
        home = f"https://example.org/argmaps/map/{attack.map_key}#{attack.key}"
        aim = attack.target
        target = f"https://example.org/argmaps/map/{aim.map_key}#{aim.key}"
        assert (home, AIFDB + "Conclusion", Iri(target)) in roles
        assert (home, v.TYPE, Iri(AIFDB + "CA-node")) in added


@pytest.mark.parametrize(("profile", "said"), [("aif-owl", v.AIF), ("aifdb", AIFDB)])
def test_the_words_stand_there_without_their_language(
    profile: str, said: str, saturday: ArgumentMap
) -> None:
    stated = told(saturday, profile)
    texts = {(one, term.value) for one, by, term in stated if by == v.TEXT}
    plain = {(one, term) for one, by, term in stated if by == said + "claimText"}
    assert plain == {(one, Typed(value, v.STRING)) for one, value in texts}
    assert not [term for _, term in plain if isinstance(term, Text)]


@pytest.mark.parametrize("argument_map", SHIPPED, ids=lambda each: each.key)
def test_the_graphs_stay_the_same(argument_map: ArgumentMap) -> None:
    """What a profile adds stands where the step stands."""
    graphs = [
        {each[3] for each in quads(argument_map, Setting(profile=profile))}
        for profile in PROFILES
    ]
    assert graphs[0] == graphs[1] == graphs[2]


def test_the_prefix_of_aifdb_is_declared(saturday: ArgumentMap) -> None:
    turtle = turtle_text(saturday, Setting(profile="aifdb"))
    assert f"@prefix aifdb: <{AIFDB}> ." in turtle
    assert f"<{AIFDB}" not in turtle.replace(f"@prefix aifdb: <{AIFDB}> .", "")


def test_an_unknown_profile_names_the_near_matches(saturday: ArgumentMap) -> None:
    with pytest.raises(UnknownNameError, match="aifbd") as raised:
        list(quads(saturday, Setting(profile="aifbd")))
    assert (raised.value.code, raised.value.hint) == (
        "unknown-profile",
        'did you mean "aifdb"?',
    )
