"""Maps of extreme shapes, and maps that differ by one reason."""

from random import Random

from argmap import ArgumentMap, MapDraft

_WORDS = ("hall", "heat", "winter", "cost", "budget", "children", "better", "fuel")


def chain(size: int) -> ArgumentMap:
    """Each claim rests on the next alone."""
    draft = MapDraft(f"chain-{size}", question="Should the hall be heated?")
    desk = draft.position("us")
    last = desk.claim("thesis", "It should be heated.")
    desk.stands_for(last)
    for number in range(1, size):
        reason = desk.claim(f"claim-{number}", f"Claim {number} bears on the last.")
        desk.infer(f"step-{number}", last, because=[reason])
        last = reason
    return draft.build()


def star(size: int) -> ArgumentMap:
    """All reasons bear directly on the thesis."""
    draft = MapDraft(f"star-{size}", question="Should the hall be heated?")
    desk = draft.position("us")
    thesis = desk.claim("thesis", "It should be heated.")
    desk.stands_for(thesis)
    for number in range(1, size):
        reason = desk.premise(f"reason-{number}", f"Reason {number} is a good one.")
        desk.infer(f"step-{number}", thesis, because=[reason])
    return draft.build()


def grown(seed: int, size: int, *, leaf_under: int | None = None) -> ArgumentMap:
    """A tree that grew by chance, the same for the same seed.

    Args:
        seed: Of the chance.
        size: How many propositions it has.
        leaf_under: The number of a claim that gets one more reason.
    """
    chance = Random(seed)
    draft = MapDraft("grown", question="Should the hall be heated?")
    desk = draft.position("us")
    thesis = desk.claim("n0", "It should be heated.")
    desk.stands_for(thesis)
    claims = [thesis]
    for number in range(1, size):
        said = " ".join(chance.choices(_WORDS, k=chance.randint(5, 18)))
        above = chance.choice(claims)
        if chance.random() < 0.15:
            doubt = desk.counterclaim(f"n{number}", f"Yet {said}.")
            desk.rebut(above, by=doubt)
        else:
            claim = desk.claim(f"n{number}", f"So {said}.")
            desk.infer(f"step-{number}", above, because=[claim])
            claims.append(claim)
    if leaf_under is not None:
        leaf = desk.premise("leaf", "A new reason that someone has found.")
        above = claims[leaf_under % len(claims)]
        desk.infer("step-leaf", above, because=[leaf])
    return draft.build()
