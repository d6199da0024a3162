"""Maps that differ by one reason."""

from random import Random

from argmap import ArgumentMap, MapDraft

_WORDS = ("hall", "heat", "winter", "cost", "budget", "children", "better", "fuel")


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
