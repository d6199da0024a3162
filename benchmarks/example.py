"""The map that stands in the documentation as argmap and its peers draw it."""

from typing import Final

from argmap import ArgumentMap, MapDraft

draft = MapDraft("free-buses", question="Should the buses of the town be free?")

# Those who ride them
riders = draft.position("riders", holder="The riders' council")

make_free = riders.recommendation(
    "make-free", "The town should stop charging fares.", addressee="the town"
)
riders.stands_for(make_free)
more_riders = riders.claim("more-riders", "Without fares many more would ride.")
price_counts = riders.premise(
    "price-counts", "Half of those who drive name the price of a ticket."
)
short_trips = riders.premise(
    "short-trips", "Most trips by car in the town are shorter than five kilometres."
)
riders.infer("would-change", more_riders, because=[price_counts, short_trips])
quieter = riders.claim("quieter", "Fewer cars would make the streets quieter.")
each_bus = riders.premise("each-bus", "A full bus takes forty cars off the road.")
riders.infer("fewer-cars", quieter, because=[more_riders, each_bus])
riders.infer("for-the-streets", make_free, because=[quieter])
fair = riders.claim("fair", "Fares weigh most on those who have least.")
same_price = riders.premise("same-price", "A ticket costs the same for everyone.")
no_car = riders.premise("no-car", "Every third household has no car.")
riders.infer("who-pays", fair, because=[same_price, no_car])
for_fairness = riders.infer("for-fairness", make_free, because=[fair])
faster = riders.claim("faster", "Buses would lose less time at each stop.")
selling = riders.premise(
    "selling", "Drivers spend a tenth of their time selling tickets."
)
riders.infer("no-selling", faster, because=[selling])
riders.infer("for-speed", make_free, because=[faster])
too_dear = riders.counterclaim(
    "too-dear", "The town cannot do without the fares.", holder="the treasurer"
)
riders.rebut(make_free, by=too_dear)
small_share = riders.premise(
    "small-share", "Fares cover only a fifth of what the buses cost."
)
riders.rebut(too_dear, by=small_share)

# Those who run them
operator = draft.position("operator", holder="The bus company")

keep_fares = operator.recommendation(
    "keep-fares", "The town should keep the fares and add buses.", addressee="the town"
)
operator.stands_for(keep_fares)
service_counts = operator.claim(
    "service-counts", "More buses win more riders than free ones do."
)
long_waits = operator.premise(
    "long-waits", "In the evening a bus comes only once an hour."
)
neighbours = operator.premise(
    "neighbours", "Two towns nearby doubled their buses and gained a third more riders."
)
operator.infer("what-riders-want", service_counts, because=[long_waits, neighbours])
run_empty = operator.counterclaim(
    "run-empty", "Added buses run empty at first.", holder="a councillor"
)
operator.rebut(service_counts, by=run_empty)
second_year = operator.premise(
    "second-year", "In both towns they were full in the second year."
)
operator.rebut(run_empty, by=second_year)
money_needed = operator.claim("money-needed", "New buses need the money from fares.")
grants_fixed = operator.premise(
    "grants-fixed", "The grant of the county will not grow before the next election."
)
new_bus = operator.premise("new-bus", "A new bus takes the fares of two years.")
operator.infer("where-from", money_needed, because=[grants_fixed, new_bus])
operator.infer("both-together", keep_fares, because=[service_counts, money_needed])
walkers = operator.premise(
    "walkers", "Where buses became free, walkers changed and drivers did not."
)
operator.rebut(more_riders, by=walkers)
pass_for_few = operator.claim(
    "pass-for-few", "A cheap pass would help those who have least."
)
pass_known = operator.premise(
    "pass-known", "Such a pass is used by nine in ten of those who may have it."
)
operator.infer("pass-works", pass_for_few, because=[pass_known])
operator.undercut(for_fairness, by=pass_for_few)

MAP: Final[ArgumentMap] = draft.build()
