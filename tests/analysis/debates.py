"""Two staff papers on a neutral question, and a map that sets them side by side."""

from attrs import frozen

from argmap import ArgumentMap, MapDraft


@frozen(kw_only=True)
class Debate:
    """Two maps of one position each, and the map of their alignments."""

    open_it: ArgumentMap
    keep_shut: ArgumentMap
    debate: ArgumentMap

    @property
    def maps(self) -> tuple[ArgumentMap, ...]:
        return (self.open_it, self.keep_shut, self.debate)


def debate() -> Debate:
    """The debate by which the documentation works clash coverage out by hand."""
    draft = MapDraft("open-it", question="Should the library open on Saturdays?")
    head = draft.position("head", holder="Head of the reading room")
    opened = head.recommendation("open", "The library should open on Saturdays.")
    head.stands_for(opened)
    relief = head.claim("relief", "Saturday hours would relieve the weekday desks.")
    full = head.premise("full", "By four every weekday desk is taken.")
    wanted = head.premise("wanted", "Most pupils asked would come on a Saturday.")
    paid = head.premise("paid", "The parents' fund has offered the wages.")
    demand = head.infer("demand", relief, because=[full, wanted])
    head.infer("act", opened, because=[relief])
    head.infer("means", opened, because=[paid])
    dear = head.counterclaim("dear", "Weekend wages are beyond the budget.")
    head.rebut(opened, by=dear)
    head.rebut(dear, by=paid)
    noisy = head.counterclaim("noisy", "Saturdays would be noisy.")
    head.rebut(opened, by=noisy)
    open_map = draft.build()

    other = MapDraft("keep-shut", question="Should the library stay shut?")
    other.adopt(demand)
    bursar = other.position("bursar", holder="The bursar")
    shut = bursar.recommendation("shut", "The library should stay shut.")
    bursar.stands_for(shut)
    cost = bursar.claim("cost", "Weekend wages cost more than the school has.")
    crowded = bursar.premise("crowded", "The desks are full on weekday afternoons.")
    exams = bursar.premise("exams", "The survey week fell in the exam season.")
    spread = bursar.claim("spread", "The crowd can be spread over the weekdays.")
    rise = bursar.premise("rise", "Wages rise each year.")
    bursar.infer("too-dear", shut, because=[cost])
    bursar.infer("rising", cost, because=[rise])
    bursar.infer("enough", shut, because=[spread])
    bursar.infer("spreading", spread, because=[crowded])
    bursar.undercut(demand, by=exams)
    shut_map = other.build()

    both = MapDraft("library-debate", question="Open or shut?")
    both.adopt(open_map)
    both.adopt(shut_map)
    both.contradicts(opened, shut, note="Only one of the two can be done.")
    both.agrees(full, crowded, note="Both find the desks full.")
    both.agrees(dear, cost, note="The view that the one reports is the other's.")
    both.qualifies(spread, relief, note="The relief can be had otherwise.")
    both.disputes_fact(wanted, exams, note="They read one survey differently.")
    return Debate(open_it=open_map, keep_shut=shut_map, debate=both.build())
