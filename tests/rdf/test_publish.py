"""Publishing: only what changed is written, and no failure makes a catalogue lie."""

from collections.abc import Sequence
from functools import cache

import pyoxigraph
import pytest
from attrs import define, evolve, field
from hypothesis import given
from hypothesis import strategies as st

from argmap import ArgumentMap, MapDraft
from argmap.errors import ArgmapError, ExportError
from argmap.formats import Setting
from argmap.rdf.catalogue import Entry, catalogue_graph, digest_of, entries_of
from argmap.rdf.publishing.listing import listed_in
from argmap.rdf.publishing.planning import PENDING, Plan, planned
from argmap.rdf.publishing.pulling import pulled
from argmap.rdf.publishing.putting import Outcome, carry_out, plan_of

BASE = "https://example.org/argmaps/"
SETTING = Setting(base=BASE)
CATALOGUE = catalogue_graph(BASE)

Content = dict[str, frozenset[str]]


@cache
def small_map(key: str, said: str = "The hall is cold.", place: int = 1) -> ArgumentMap:
    """A map with a source and an agent that others have, too, and an alignment."""
    draft = MapDraft(key, question="Should the hall be heated?", language="en")
    survey = draft.source("survey")
    head = draft.agent("head", "Head of the school")
    desk = draft.position("school", holder=head)
    cold = desk.premise("cold", said, anchors=[survey.at(place)])
    dear = desk.premise("dear", "Heat is dear.", anchors=[survey.at(9)])
    draft.contradicts(cold, dear, note="Not both move the head.")
    return draft.build()


@define
class Failing:
    """A store in memory that fails once it was told so many things."""

    kept: Content = field(factory=dict[str, frozenset[str]])
    patience: int = 1000
    refuses: str = ""
    told: list[str] = field(factory=list[str])

    def read(self, graph: str) -> Sequence[pyoxigraph.Triple]:
        lines = "".join(self.kept.get(graph, ()))
        parsed = pyoxigraph.parse(lines, format=pyoxigraph.RdfFormat.N_TRIPLES)
        return [quad.triple for quad in parsed]

    def write(self, graph: str, lines: Sequence[str]) -> None:
        self._told(graph)
        self.kept[graph] = frozenset(lines)

    def remove(self, graph: str) -> None:
        self._told(graph)
        self.kept.pop(graph, None)

    def _told(self, graph: str) -> None:
        if graph == self.refuses:
            raise ExportError("store-refuses", "no")
        if len(self.told) == self.patience:
            raise ExportError("store-unreachable", "gone")
        self.told.append(graph)


def publish(
    store: Failing, *maps: ArgumentMap, keys: Sequence[str] = (), prune: bool = False
) -> tuple[Outcome, ...]:
    plan = plan_of(maps, SETTING, store, keys=keys, prune=prune)
    return carry_out(plan, maps, SETTING, store)


def content_of(*maps: ArgumentMap) -> Content:
    """What a store holds once all of it is published."""
    store = Failing()
    publish(store, *maps)
    del store.kept[CATALOGUE]
    return store.kept


def lies(store: Failing) -> list[str]:
    """The graphs of which the catalogue says what is not so."""
    listed = {entry.graph: entry.digest for entry in listed_in(store, BASE)}
    lying = [graph for graph in store.kept if graph not in {*listed, CATALOGUE}]
    for graph, digest in listed.items():
        lines = [f"{each} <{graph}> .\n" for each in map(str, store.read(graph))]
        if digest not in {PENDING, digest_of(lines)}:
            lying.append(graph)
    return lying


OLD = small_map("north"), small_map("south"), small_map("gone")
NEW = (
    small_map("north", "The hall is freezing.", 2),
    small_map("south"),
    small_map("west"),
)


def test_the_second_time_nothing_is_written() -> None:
    store = Failing()
    publish(store, *OLD)
    assert lies(store) == []
    before = len(store.told)
    outcomes = publish(store, *OLD)
    assert {outcome.step.change for outcome in outcomes} == {"unchanged"}
    assert len(store.told) == before


def test_only_what_changed_is_written_and_the_catalogue_before_and_after() -> None:
    store = Failing()
    publish(store, *OLD)
    store.told.clear()
    publish(store, small_map("north", "The hall is freezing."), *OLD[1:])
    assert store.told == [CATALOGUE, f"{BASE}map/north", CATALOGUE]
    assert not any("is cold" in line for line in store.kept[f"{BASE}map/north"])


def test_a_new_version_of_argmap_writes_the_catalogue_alone() -> None:
    store = Failing()
    publish(store, *OLD)
    store.told.clear()
    older = store.kept[CATALOGUE]
    store.kept[CATALOGUE] = frozenset(each.replace("26.", "25.") for each in older)
    assert store.kept[CATALOGUE] != older
    publish(store, *OLD)
    assert store.told == [CATALOGUE]
    assert store.kept[CATALOGUE] == older


def test_a_named_map_is_published_with_what_it_needs() -> None:
    store = Failing()
    publish(store, *OLD, keys=["south"])
    assert set(store.kept) == {
        CATALOGUE,
        *(f"{BASE}{name}" for name in ("agent/", "links/south", "map/south")),
        f"{BASE}source/survey",
    }
    assert lies(store) == []


def test_what_maps_share_is_made_of_all_maps() -> None:
    """Whichever map is published, the shared source keeps the anchors of the others."""
    store = Failing()
    publish(store, *NEW)
    survey = store.kept[f"{BASE}source/survey"]
    publish(store, *NEW, keys=["south"])
    assert (
        store.kept[f"{BASE}source/survey"]
        == survey
        == (content_of(*NEW)[f"{BASE}source/survey"])
    )
    assert any("#p2>" in line for line in survey)


def test_a_map_that_is_gone_stays_until_it_is_pruned() -> None:
    store = Failing()
    publish(store, *OLD)
    publish(store, *NEW)
    assert f"{BASE}map/gone" in store.kept
    assert lies(store) == []
    outcomes = publish(store, *NEW, keys=["west"], prune=True)
    removed = [each.step.graph for each in outcomes if each.step.change == "removed"]
    assert removed == [f"{BASE}links/gone", f"{BASE}map/gone"]
    assert {**store.kept} == {CATALOGUE: store.kept[CATALOGUE], **content_of(*NEW)}
    assert lies(store) == []


def test_pruning_touches_nothing_that_others_published() -> None:
    store = Failing()
    publish(store, *OLD)
    foreign = frozenset({"<https://example.org/a> <https://example.org/b> <a:c> .\n"})
    graphs = (f"{BASE}map/foreign", "https://elsewhere.example/map/x")
    store.kept |= dict.fromkeys(graphs, foreign)
    listing = f"<{CATALOGUE}> <http://www.w3.org/ns/dcat#dataset> <{graphs[1]}> .\n"
    store.kept[CATALOGUE] |= {listing}
    publish(store, small_map("west"), prune=True)
    assert [store.kept[graph] for graph in graphs] == [foreign, foreign]


@pytest.mark.parametrize("patience", range(9))
def test_whenever_it_fails_graphs_are_old_or_new_and_the_catalogue_is_true(
    patience: int,
) -> None:
    store = Failing()
    publish(store, *OLD)
    old, new = content_of(*OLD), content_of(*NEW)
    store.told.clear()
    store.patience = patience
    if patience < 8:
        with pytest.raises(ArgmapError):
            publish(store, *NEW, prune=True)
    else:
        publish(store, *NEW, prune=True)
    for graph in {*old, *new}:
        assert store.kept.get(graph) in (old.get(graph), new.get(graph))
    assert lies(store) == []
    store.patience = 1000
    publish(store, *NEW, prune=True)
    assert {**store.kept} == {CATALOGUE: store.kept[CATALOGUE], **new}
    assert lies(store) == []


def test_a_graph_that_is_refused_stops_no_other() -> None:
    store = Failing(refuses=f"{BASE}map/north")
    outcomes = publish(store, *OLD)
    refused = [each.step.graph for each in outcomes if each.fault is not None]
    assert refused == [f"{BASE}map/north"]
    assert {*store.kept} == {CATALOGUE, *content_of(*OLD)} - {*refused}
    assert lies(store) == []
    store.refuses = ""
    publish(store, *OLD)
    assert {*store.kept} == {CATALOGUE, *content_of(*OLD)}
    assert {entry.digest for entry in listed_in(store, BASE)} - {PENDING} == {
        entry.digest for entry in entries_of(OLD, SETTING)
    }


def test_a_catalogue_of_another_hand_is_read_as_far_as_it_is_one() -> None:
    store = Failing()
    store.kept[CATALOGUE] = frozenset(
        {
            "_:b <http://www.w3.org/ns/dcat#dataset> <https://example.org/x> .\n",
            f'<{CATALOGUE}> <http://www.w3.org/ns/dcat#dataset> "x" .\n',
            f"<{CATALOGUE}> <http://www.w3.org/ns/dcat#dataset> _:c .\n",
        }
    )
    assert listed_in(store, BASE) == ()


def test_maps_come_back_as_they_were() -> None:
    store = Failing()
    publish(store, *OLD)
    found = pulled(store, BASE, "here")
    assert {each.key: {*each.propositions} for each in found.maps} == {
        each.key: {*each.propositions} for each in OLD
    }
    assert (found.report, found.faults) == ((), ())


def test_what_is_not_as_published_is_told_when_it_is_pulled() -> None:
    store = Failing()
    publish(store, *OLD)
    north = f"{BASE}map/north"
    store.kept[north] |= {f'<{north}#cold> <http://purl.org/dc/terms/x> "y" .\n'}
    assert [each.code for each in pulled(store, BASE, "here").faults] == [
        "altered-graph"
    ]
    store.patience = len(store.told) + 1
    with pytest.raises(ArgmapError):
        publish(store, *NEW)
    assert {each.code for each in pulled(store, BASE, "here").faults} == {
        "half-published"
    }


def test_a_store_without_maps_has_none_to_give() -> None:
    with pytest.raises(ArgmapError, match="nothing-published"):
        pulled(Failing(), BASE, "here")


def entry(number: int, digest: str) -> Entry:
    return Entry(
        graph=f"{BASE}map/m{number}", digest=digest, triples=number, version="1"
    )


GRAPHS = st.dictionaries(
    st.integers(0, 5), st.sampled_from(["a" * 64, "b" * 64, PENDING]), max_size=5
)


@given(
    found=GRAPHS, listed=GRAPHS, chosen=st.sets(st.integers(0, 5)), prune=st.booleans()
)
def test_a_plan_accounts_for_every_graph(
    found: dict[int, str], listed: dict[int, str], chosen: set[int], *, prune: bool
) -> None:
    here = [entry(number, digest or "c" * 64) for number, digest in found.items()]
    there = [entry(number, digest) for number, digest in listed.items()]
    names = {f"{BASE}map/m{number}" for number in chosen}
    plan: Plan = planned(here, there, chosen=names, prune=prune)
    steps = {step.graph: step for step in plan.steps}
    for each in here:
        before = {old.graph: old.digest for old in there}.get(each.graph)
        if each.graph not in names:
            assert each.graph not in steps
            continue
        same = before == each.digest
        wanted = "new" if before is None else "unchanged" if same else "changed"
        assert (steps[each.graph].change, steps[each.graph].entry) == (wanted, each)
    gone = {each.graph for each in there} - {each.graph for each in here}
    removed = {graph for graph, step in steps.items() if step.change == "removed"}
    assert removed == (gone if prune else set())
    claimed = {each for each in plan.begun() if each.digest != PENDING}
    assert claimed <= {*plan.kept, *(each for each in there if each.digest)} | {
        step.entry for step in plan.steps if not step.writes
    }
    assert {each.graph for each in plan.begun()} == {*steps} | {
        each.graph for each in there
    }
    assert plan.ended(left=steps) == tuple(
        evolve(each, digest=PENDING) if each.graph in steps else each
        for each in plan.begun()
    )
