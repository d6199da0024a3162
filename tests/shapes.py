"""Maps of an extreme shape: a chain of reasons, a star of them."""

from argmap import ArgumentMap, MapDraft


def chain(count: int) -> ArgumentMap:
    """So many propositions, each the only reason for the one before."""
    draft = MapDraft(f"chain-{count}", question="How far does the chain reach?")
    desk = draft.position("p", holder="The bursar")
    above = desk.claim("c1", "Link 1 of the chain holds.")
    desk.stands_for(above)
    for number in range(2, count):
        link = desk.claim(f"c{number}", f"Link {number} holds the one before.")
        desk.infer(f"s{number}", above, because=[link])
        above = link
    last = desk.premise("end", "The last link hangs on the wall.")
    desk.infer("s", above, because=[last])
    return draft.build()


def star(count: int) -> ArgumentMap:
    """A thesis with so many premises, each a reason of its own."""
    draft = MapDraft(f"star-{count}", question="How many reasons are there?")
    desk = draft.position("p", holder="The bursar")
    thesis = desk.claim("thesis", "There are many reasons.")
    desk.stands_for(thesis)
    for number in range(1, count + 1):
        reason = desk.premise(f"r{number}", f"Reason {number} speaks for it by itself.")
        desk.infer(f"s{number}", thesis, because=[reason])
    return draft.build()
