"""What became of a map: renamed, led elsewhere, moved in its source, altered."""

from attrs import evolve

from argmap import ArgumentMap, MapDraft
from argmap.analysis import changes_between
from argmap.reports.changes import changes_lines


def version(*, renamed: bool = False, other: bool = False) -> ArgumentMap:
    """A map; later a key is another, or a step has another premise and all is moved."""
    draft = MapDraft("heating", question="Should the hall be heated?")
    survey = draft.source("survey")
    desk = draft.position("head", holder="The head" if other else "Head")
    heat = desk.recommendation("heat", "Heat the hall.", addressee="the school")
    desk.stands_for(heat)
    key = "chill" if renamed else "cold"
    cold = desk.premise(key, "It is cold.", anchors=[survey.at(3 if other else 2)])
    wanted = desk.premise("wanted", "Pupils want it.")
    desk.infer("act", heat, because=[cold, wanted] if other else [cold])
    doubt = desk.counterclaim("doubt", "It is warm enough.")
    desk.undermine(cold, by=doubt)
    desk.rebut(doubt, by=wanted)
    if renamed:
        draft.renamed("cold", to="chill")
    return draft.build()


def test_a_renamed_key_is_one_change_and_no_other() -> None:
    """Neither the step nor the attack whose key is made of it counts."""
    lines = list(changes_lines(changes_between(version(), version(renamed=True))))
    assert lines == [
        "heating: 1 added, 1 renamed",
        "added renaming cold",
        "renamed premise chill: key: cold → chill",
    ]


def test_what_is_led_elsewhere_moved_or_altered_is_told_apart() -> None:
    lines = list(changes_lines(changes_between(version(), version(other=True))))
    assert lines == [
        "heating: 1 re-aimed, 1 re-anchored, 1 altered",
        "re-aimed inference act: premises: cold → cold, wanted",
        "re-anchored premise cold: anchors: survey ¶2 → survey ¶3",
        "altered position head: holder: Head → The head",
    ]


def test_a_place_that_moved_is_told_of_what_stands_there_alone() -> None:
    """And not of the map, whose parts are told one by one."""
    here, there = (linked(start) for start in (10, 12))
    lines = list(changes_lines(changes_between(here, there)))
    assert lines == [
        "heating: 1 re-anchored",
        "re-anchored premise cold: anchors: survey ¶2 (10–20) → survey ¶2 (12–20)",
    ]


def linked(start: int) -> ArgumentMap:
    """The map with one anchor resolved, at an offset."""
    argument_map = version()
    cold = argument_map.propositions[1]
    place = evolve(cold.anchors[0], start=start, end=20)
    moved = evolve(cold, anchors=(place,))
    parts = [moved if each is cold else each for each in argument_map.propositions]
    return evolve(argument_map, propositions=tuple(parts))
