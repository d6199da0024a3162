"""The outline: thesis first, each branch told once, nothing left out."""

from argmap import ArgumentMap, Claim, Inference, MapDraft, Position
from argmap.analysis import numbers_of, outline

LONG = 50_000


def lines(argument_map: ArgumentMap) -> list[str]:
    """The outline of the first position, an entry a line."""
    return [
        f"{entry.depth} {entry.bearing} {entry.proposition.key}"
        + (f" in {entry.step.key}" if entry.step else "")
        + (" linked" if entry.linked else "")
        + (" seen" if entry.seen else "")
        for entry in outline(argument_map, argument_map.positions[0])
    ]


def test_the_thesis_comes_first_and_each_branch_once() -> None:
    draft = MapDraft("small", question="Open or shut?")
    desk = draft.position("one")
    light = desk.premise("light", "It is light.")
    warm = desk.premise("warm", "It is warm.")
    thesis = desk.claim("thesis", "It should be open.")
    desk.stands_for(thesis)
    both = desk.infer("both", thesis, because=[light, warm])
    well = desk.claim("well", "People are well there.")
    desk.infer("health", well, because=[warm])
    desk.infer("care", thesis, because=[well])
    dear = desk.counterclaim("dear", "It is dear.")
    desk.rebut(thesis, by=dear)
    paid = desk.premise("paid", "The fund pays.")
    desk.rebut(dear, by=paid)
    faint = desk.counterclaim("faint", "The light is faint.")
    desk.undercut(both, by=faint)
    desk.undermine(light, by=faint)
    extra = desk.claim("extra", "It is loved.")
    desk.infer("love", extra, because=[warm])
    desk.premise("loose", "The door is red.")
    other = draft.position("two")
    other.claim("shut", "It should be shut.")
    assert lines(draft.build()) == [
        "0 thesis thesis",
        "1 supports light in both linked",
        "2 attacks faint",
        "1 supports warm in both linked",
        "1 undercuts faint seen",
        "1 supports well in care",
        "2 supports warm in health seen",
        "1 attacks dear",
        "2 attacks paid",
        "0 further extra",
        "1 supports warm in love seen",
        "0 apart loose",
    ]


def test_a_position_without_a_thesis_is_told_from_its_conclusions() -> None:
    draft = MapDraft("small", question="Open or shut?")
    desk = draft.position("one")
    warm = desk.premise("warm", "It is warm.")
    end = desk.claim("end", "It is good there.")
    desk.infer("good", end, because=[warm])
    assert lines(draft.build()) == ["0 further end", "1 supports warm in good"]


def test_a_circle_ends_where_it_began() -> None:
    draft = MapDraft("small", question="Open or shut?")
    desk = draft.position("one")
    one = desk.claim("one", "Because of the other.")
    two = desk.claim("two", "Because of the one.")
    desk.infer("there", one, because=[two])
    desk.infer("back", two, because=[one])
    assert lines(draft.build()) == [
        "0 apart one",
        "1 supports two in there",
        "2 supports one in back seen",
    ]


def test_an_empty_position_has_an_empty_outline() -> None:
    draft = MapDraft("small", question="Open or shut?")
    draft.position("one")
    assert lines(draft.build()) == []


def test_a_long_chain_is_told_without_recursion() -> None:
    chain = [
        Claim(map_key="long", key=f"c{number}", position="one", text="A link.")
        for number in range(LONG)
    ]
    position = Position(map_key="long", key="one", thesis=chain[0])
    argument_map = ArgumentMap(
        key="long",
        question="How far?",
        positions=(position,),
        propositions=tuple(chain),
        inferences=tuple(
            Inference(
                map_key="long",
                key=f"s{number}",
                position="one",
                premises=(chain[number + 1],),
                conclusion=chain[number],
            )
            for number in range(LONG - 1)
        ),
    )
    entries = outline(argument_map, position)
    assert [entry.depth for entry in entries] == list(range(LONG))
    assert not any(entry.seen for entry in entries)


def test_branches_are_numbered_and_all_within_them_in_the_order_of_the_outline() -> (
    None
):
    draft = MapDraft("small", question="Open or shut?")
    desk = draft.position("one")
    thesis = desk.claim("thesis", "It should be open.")
    desk.stands_for(thesis)
    well = desk.claim("well", "People are well there.")
    warm = desk.premise("warm", "It is warm.")
    light = desk.premise("light", "It is light.")
    desk.infer("care", thesis, because=[well])
    desk.infer("health", well, because=[warm])
    desk.infer("sight", well, because=[light])
    faint = desk.counterclaim("faint", "The light is faint.")
    desk.undermine(light, by=faint)
    dear = desk.counterclaim("dear", "It is dear.")
    desk.rebut(thesis, by=dear)
    extra = desk.claim("extra", "It is loved.")
    desk.infer("love", extra, because=[warm])
    assert dict(numbers_of(draft.build())) == {
        "small/thesis": "",
        "small/well": "1",
        "small/warm": "1.1",
        "small/light": "1.2",
        "small/faint": "1.3",
        "small/dear": "2",
        "small/extra": "3",
    }


def test_each_of_several_positions_has_a_letter_and_keeps_its_own_numbers() -> None:
    draft = MapDraft("small", question="Open or shut?")
    one, two = draft.position("one"), draft.position("two")
    opened = one.claim("opened", "It should be open.")
    one.stands_for(opened)
    shut = two.claim("shut", "It should be shut.")
    two.stands_for(shut)
    cold = two.premise("cold", "It is cold.")
    two.infer("care", shut, because=[cold])
    two.rebut(opened, by=cold)
    heated = one.premise("heated", "It is heated.")
    one.undermine(cold, by=heated)
    argument_map = draft.build()
    numbers = {
        "small/opened": "A",
        "small/heated": "A1",
        "small/shut": "B",
        "small/cold": "B1",
    }
    assert dict(numbers_of(argument_map)) == numbers
    for position in argument_map.positions:
        for entry in outline(argument_map, position):
            assert entry.number == numbers[entry.proposition.id]
