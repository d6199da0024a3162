"""What the strategies make: lawful words, maps within bounds, every kind of move."""

from collections.abc import Iterator
from unicodedata import bidirectional

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from argmap import Agent, ArgumentMap, Counterclaim, MapDraft
from argmap.analysis import bearings_of
from argmap.model.keys import is_key, is_reserved
from argmap.model.texts import text_fault
from argmap.testing import argument_maps, keys, records_for, texts

EVERYTHING = {
    "adopted inference",
    "adopted proposition",
    "agrees",
    "anchor of a paragraph",
    "anchor of a sentence",
    "anchor of sentences",
    "claim",
    "concession",
    "contradicts",
    "convergent",
    "counterclaim",
    "disputes-fact",
    "foreign language",
    "label",
    "left out",
    "licence",
    "linked",
    "named holder",
    "origin",
    "premise",
    "qualifies",
    "rebuttal",
    "recommendation",
    "reconstructed",
    "renaming",
    "reported",
    "restates",
    "scheme",
    "several positions",
    "shared agent",
    "strength",
    "thesis",
    "undercut",
    "undermining",
    "unnamed holder",
    "waiver",
    "warrant",
    "weak",
}


@given(keys())
def test_keys_are_lawful(key: str) -> None:
    assert is_key(key)
    assert not is_reserved(key)


@given(texts())
def test_texts_are_lawful(text: str) -> None:
    assert text_fault(text) is None


def test_some_texts_are_long_and_most_are_not() -> None:
    seen: list[str] = []

    @settings(max_examples=600, phases=[Phase.generate], derandomize=True)
    @given(texts())
    def look_at(text: str) -> None:
        seen.append(text)

    look_at()
    long = [text for text in seen if len(text) > 1_000]
    assert 0 < len(long) < len(seen) / 5
    assert any("\n\n" in text for text in long)
    everything = "".join(text for text in seen if len(text) > 80)
    assert {bidirectional(letter) for letter in everything} >= {"L", "R", "AL", "NSM"}


@given(st.data(), st.integers(min_value=1, max_value=200))
def test_texts_are_as_short_as_asked(data: st.DataObject, longest: int) -> None:
    assert 0 < len(data.draw(texts(max_size=longest))) <= longest


@given(argument_maps(min_propositions=2, max_propositions=4))
def test_maps_have_as_many_propositions_as_asked(argument_map: ArgumentMap) -> None:
    assert 2 <= len(argument_map.propositions) <= 4


def test_maps_of_nothing_are_made_too() -> None:
    @given(argument_maps(max_propositions=0))
    def empty(argument_map: ArgumentMap) -> None:
        assert argument_map.propositions == ()

    empty()


def test_everything_that_an_author_can_write_is_written_by_some_map() -> None:
    seen: set[str] = set()

    @settings(max_examples=250, phases=[Phase.generate], derandomize=True)
    @given(argument_maps(min_propositions=3, max_propositions=10))
    def look_at(argument_map: ArgumentMap) -> None:
        seen.update(features_of(argument_map))

    look_at()
    assert EVERYTHING - seen == set()


def features_of(argument_map: ArgumentMap) -> Iterator[str]:
    """What a map has that another may lack."""
    yield from _of_the_whole(argument_map)
    yield from _of_propositions(argument_map)
    yield from _of_relations(argument_map)


def _of_the_whole(argument_map: ArgumentMap) -> Iterator[str]:
    if argument_map.licence:
        yield "licence"
    if len(argument_map.positions) > 1:
        yield "several positions"
    for position in argument_map.positions:
        yield "thesis" if position.thesis else "no thesis"
        match position.holder:
            case None:
                yield "unnamed holder"
            case Agent():
                yield "shared agent"
            case _:
                yield "named holder"
    yield from ("waiver" for _ in argument_map.waivers)
    yield from ("left out" for _ in argument_map.left_out)
    yield from ("renaming" for _ in argument_map.renamings)
    for node in argument_map.adopted:
        yield f"adopted {'proposition' if hasattr(node, 'text') else 'inference'}"


def _of_propositions(argument_map: ArgumentMap) -> Iterator[str]:
    for proposition in argument_map.propositions:
        yield proposition.kind
        if proposition.short:
            yield "label"
        if proposition.language not in (None, argument_map.language):
            yield "foreign language"
        if proposition.reconstructed:
            yield "reconstructed"
        if proposition.origin:
            yield "origin"
        if isinstance(proposition, Counterclaim) and isinstance(
            proposition.holder, Agent
        ):
            yield "agent of a counterclaim"
        for anchor in proposition.anchors:
            if anchor.sentence is None:
                yield "anchor of a paragraph"
            else:
                yield f"anchor of {'sentences' if anchor.through else 'a sentence'}"


def _of_relations(argument_map: ArgumentMap) -> Iterator[str]:
    for step in argument_map.inferences:
        yield "linked" if len(step.premises) > 1 else "single"
        yield "reported" if step.reported else "own"
        if step.scheme:
            yield "scheme"
        if step.warrant:
            yield "warrant"
        if step.strength:
            yield "strength"
    if any(len(steps) > 1 for steps in bearings_of(argument_map).steps_to.values()):
        yield "convergent"
    yield from (attack.kind for attack in argument_map.attacks)
    yield from ("concession" for _ in argument_map.concessions)
    for alignment in argument_map.alignments:
        yield alignment.kind
        yield alignment.strength


def test_records_hold_the_places_of_guests_too() -> None:
    home = MapDraft("home", question="Who keeps the key?")
    desk = home.position("porter")
    paper = home.source("paper")
    kept = desk.claim("kept", "The porter keeps it.", anchors=[paper.at(4, 3)])
    desk.stands_for(kept)
    home.build()
    other = MapDraft("other", question="Who may have it?")
    other.source("paper")
    other.adopt(kept)
    record = records_for(other.build())["paper"]
    assert len(record.paragraph(4).sentences) == 3
