"""Wrong programs that the type checkers must refuse, each on a line of its own.

Never run. Every line carries the names of the errors that mypy and pyright give for it;
an ignore that nothing needs is itself an error, so this file fails as soon as a mistake
is no longer caught. What only shows at run time is told in `README.md` beside it.
"""

from argmap import MapDraft, Scheme

draft = MapDraft("library", question="Should the library open on Saturdays?")
survey = draft.source("survey")
us = draft.position("us")
open_it = us.recommendation("open-it", "It should open.")
relief = us.claim("relief", "It would relieve the desks.")
full = us.premise("full", "The desks are full by four.")
dear = us.counterclaim("dear", "It is beyond the budget.")
shut = draft.position("them").claim("shut", "It should stay shut.")
demand = us.infer("demand", relief, because=[full])
attack = us.rebut(relief, by=dear)
built = draft.build()

# An attack aims at the wrong kind
us.rebut(full, by=dear)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
us.rebut(demand, by=dear)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
us.undermine(relief, by=dear)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
us.undermine(open_it, by=dear)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
us.undermine(dear, by=full)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
us.undermine(demand, by=dear)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
us.undercut(relief, by=dear)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
us.undercut(full, by=dear)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
us.undercut(attack, by=dear)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
us.rebut(attack, by=dear)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
us.rebut(relief, by=demand)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
us.rebut("relief", by=dear)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

# A step from or to the wrong kind
us.infer("s1", relief, because=[dear])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
us.infer("s2", relief, because=[full, dear])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
us.infer("s3", relief, because=[demand])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
us.infer("s4", full, because=[relief])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
us.infer("s5", dear, because=[full])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
us.infer("s6", demand, because=[full])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
us.report("s7", relief, because=[dear])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
us.report("s8", dear, because=[relief])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
us.report("s9", dear, because=[open_it])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]

# One where there may be several, and the other way round
us.infer("s10", relief, because=full)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
us.infer("s11", relief, because="full")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
us.infer("s12", relief, because=["full"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
us.claim("c1", "It is so.", anchors=survey.at(1))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
us.claim("c2", "It is so.", anchors=[survey])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
us.claim("c3", "It is so.", anchors=[(1, 2)])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
us.rebut(relief, by=[dear])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

# A scheme, a warrant or a strength that is none
us.infer("s13", relief, because=[full], scheme="cause-to-effect")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
us.infer("s14", relief, because=[full], scheme=Scheme.CAUSE_AND_EFFECT)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownArgumentType, reportUnknownMemberType]
us.infer("s15", relief, because=[full], warrant=relief)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
us.infer("s16", relief, because=[full], strength="strong")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
draft.agrees(relief, shut, note="So.", strength="middling")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
draft.agrees(relief, shut, note="So.", strength=0.5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

# A keyword is missing, misspelt, of another verb, or not said
us.infer("s17", relief)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
us.infer("s18", relief, beacuse=[full])  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
us.infer("s19", relief, [full])  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
us.rebut(relief)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
us.rebut(relief, dear)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
us.rebut(target=relief, by=dear)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
us.concede(dear)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
us.concede(dear, "A little.")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
us.claim("c4", "It is so.", holder="the bursar")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
us.premise("c5", "It is so.", addressee="the school")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
us.claim("c6", "It is so.", [survey.at(1)])  # type: ignore[arg-type, call-arg]  # pyright: ignore[reportCallIssue]
us.claim(key="c7", text="It is so.")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
MapDraft("library", "Should it open?")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
MapDraft("library")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
draft.agrees(relief, shut)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
draft.waive("unanchored", relief)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
draft.renamed("old", "relief")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]

# The order is wrong
us.infer(relief, "s20", because=[full])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
us.claim("It is so.")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
draft.leaves_out(1, survey, reason="The title.")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
draft.waive(relief, "unanchored", reason="So.")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

# Something else is meant than is said
us.stands_for(full)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
us.stands_for(dear)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
us.stands_for("relief")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
us.concede(relief, extent="A little.")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
us.claim("c8", None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
us.claim(8, "It is so.")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
survey.at("6.1")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
draft.position("them", holder=relief)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
draft.adopt(survey)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
draft.adopt(draft)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
draft.contradicts(relief, demand, note="No.")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
draft.leaves_out("survey", 1, reason="The title.")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

# No such verb, and nothing to be changed afterwards
us.argue("s21", relief, because=[full])  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
us.attack(relief, by=dear)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
draft.claim("c9", "It is so.")  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
us.source("review")  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
us.key = "them"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
us.holder = "The bursar"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
survey.key = "review"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
us.position()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
relief.text = "It is not so."  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
relief.infer(relief, because=[full])  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
demand.premises.append(full)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
built.propositions[0] = relief  # type: ignore[index]  # pyright: ignore[reportIndexIssue]

# A view that there is not
built.view("sideways")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
built.view(kind="thesis")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
built.view(of="library")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
