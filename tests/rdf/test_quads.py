"""What is said in which graph, the same whatever the order of writing."""

from collections import defaultdict
from difflib import unified_diff
from statistics import median

import pytest
from attrs import evolve

from argmap import ArgumentMap, Counterclaim, MapDraft, Premise
from argmap.formats import Setting
from argmap.model.attacks import Rebuttal
from argmap.rdf import vocabulary as v
from argmap.rdf.quads import quads
from argmap.rdf.terms import Iri, Quad, Text, Triple, Typed
from argmap.rdf.triples import triples
from argmap.rdf.turtle import turtle_text
from argmap.testing import generated_map
from tests.rdf.shipped import SHIPPED, SHIPPED_SETTING

BASE = "https://example.org/argmaps/"


def by_graph(found: list[Quad]) -> dict[str, set[Triple]]:
    """What each graph says."""
    graphs: dict[str, set[Triple]] = defaultdict(set)
    for subject, predicate, term, graph in found:
        graphs[graph].add((subject, predicate, term))
    return graphs


def test_each_thing_stands_in_the_graph_that_it_belongs_to(
    saturday: ArgumentMap, setting: Setting
) -> None:
    graphs = by_graph(list(quads(saturday, setting)))
    links = BASE + "links/saturday-library"
    assert list(graphs) == [
        BASE + "map/saturday-library",
        links,
        BASE + "agent/",
        BASE + "scheme/",
        BASE + "source/reading-room-survey",
        BASE + "source/staffing-review",
    ]
    predicates = {predicate for _, predicate, _ in graphs[links]}
    assert {v.LEFT, v.AGREES_WITH, v.ATTRIBUTED_TO} <= predicates
    assert v.LEFT not in {said for _, said, _ in graphs[BASE + "map/saturday-library"]}
    for graph in (BASE + "agent/", BASE + "scheme/", *list(graphs)[4:]):
        assert all(subject.startswith(graph) for subject, _, _ in graphs[graph])


def test_quads_without_their_graphs_are_the_triples(
    saturday: ArgumentMap, setting: Setting
) -> None:
    found = list(quads(saturday, setting))
    assert len(found) == len(set(found))
    assert {quad[:3] for quad in found} == set(triples(saturday, setting))


@pytest.mark.parametrize("argument_map", SHIPPED, ids=lambda each: each.key)
def test_the_order_of_writing_changes_nothing(argument_map: ArgumentMap) -> None:
    backwards = evolve(
        argument_map,
        sources=argument_map.sources[::-1],
        positions=argument_map.positions[::-1],
        propositions=argument_map.propositions[::-1],
        inferences=argument_map.inferences[::-1],
        attacks=argument_map.attacks[::-1],
        concessions=argument_map.concessions[::-1],
        alignments=argument_map.alignments[::-1],
        waivers=argument_map.waivers[::-1],
        left_out=argument_map.left_out[::-1],
    )
    there, back = (
        list(quads(each, SHIPPED_SETTING)) for each in (argument_map, backwards)
    )
    assert there == back


def test_one_more_rebuttal_is_a_few_more_lines() -> None:
    """Wherever it aims: in the median no more than twelve lines of Turtle differ."""
    whole = generated_map(60)
    before = turtle_text(whole, Setting()).splitlines()
    changed: list[int] = []
    for target in whole.propositions[:20]:
        if isinstance(target, Premise):
            continue
        by = next(
            each
            for each in reversed(whole.propositions)
            if not isinstance(each, Counterclaim) and each is not target
        )
        added = Rebuttal(
            map_key=whole.key,
            key=f"{by.key}-rebuts-{target.key}",
            position=by.position,
            by=by,
            target=target,
        )
        after = evolve(whole, attacks=(*whole.attacks, added))
        lines = unified_diff(
            before, turtle_text(after, Setting()).splitlines(), n=0, lineterm=""
        )
        changed.append(sum(line[:1] in "+-" for line in list(lines)[2:]))
    assert changed
    assert median(changed) <= 12


def only_said(argument_map: ArgumentMap, predicate: str) -> list[Triple]:
    """What a map says by one predicate."""
    return [each for each in triples(argument_map, Setting()) if each[1] == predicate]


def test_what_the_author_wrote_can_be_told_from_what_follows() -> None:
    """A label like the one that would be made, a language, a licence, like names."""
    draft = MapDraft("small", question="Why?", licence="cc-by-4.0")
    desk = draft.position("one", holder="The Bursar")
    draft.position("two", holder="the bursar")
    desk.claim("same", "It rains.", label="It rains.")
    desk.claim("other", "Il pleut.", language="FR")
    desk.claim("made", "It snows.")
    whole = draft.build()
    at = BASE + "map/small#"
    truth = Typed("true", v.BOOLEAN)
    assert only_said(whole, v.LABELLED) == [(at + "same", v.LABELLED, truth)]
    assert (at + "other", v.LANGUAGE, Typed("FR", v.STRING)) in set(
        only_said(whole, v.LANGUAGE)
    )
    assert (at + "other", v.TEXT, Text("Il pleut.", "fr")) in set(
        only_said(whole, v.TEXT)
    )
    assert [term.value for _, _, term in only_said(whole, v.LICENCE)] == ["cc-by-4.0"]
    assert {(each[0], each[2].value) for each in only_said(whole, v.HOLDER_NAME)} == {
        (at + "pos-one", "The Bursar"),
        (at + "pos-two", "the bursar"),
    }


@pytest.fixture(scope="module")
def everything() -> list[Quad]:
    """What all the shipped maps say."""
    return [quad for each in SHIPPED for quad in quads(each, SHIPPED_SETTING)]


def test_no_blank_node_is_stated(everything: list[Quad]) -> None:
    for subject, predicate, term, graph in everything:
        ends = [term.value] if isinstance(term, Iri) else []
        for iri in (subject, predicate, graph, *ends):
            assert not iri.startswith("_:")
            assert ":" in iri


def test_nothing_is_said_to_be_the_same(everything: list[Quad]) -> None:
    assert "http://www.w3.org/2002/07/owl#sameAs" not in {
        each[1] for each in everything
    }


def test_no_list_is_stated(everything: list[Quad]) -> None:
    lists = {v.RDF + name for name in ("first", "rest", "nil", "List")}
    said = {iri for each in everything for iri in (each[1], each[2].value)}
    assert not lists & said


def test_every_wording_has_its_language(everything: list[Quad]) -> None:
    worded = {v.TEXT, v.PREF_LABEL, v.TITLE, v.NOTE, v.EXTENT, v.WARRANT, v.REASON}
    for _, predicate, term, _ in everything:
        assert predicate not in worded or isinstance(term, Text)


def test_only_safe_datatypes_are_stated(everything: list[Quad]) -> None:
    used = {each[2].datatype for each in everything if isinstance(each[2], Typed)}
    assert used <= set(v.SAFE_DATATYPES)
