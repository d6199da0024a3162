"""Right programs, and what each verb hands back as the type checkers see it.

Never run. Beside `mistakes.py`, which must stay wrong, this file must stay right.
"""

from typing import assert_type

from argmap import (
    Agent,
    Alignment,
    Anchor,
    ArgumentMap,
    Attack,
    Claim,
    Concession,
    Counterclaim,
    Inference,
    MapDraft,
    Position,
    PositionDraft,
    Premise,
    Proposition,
    Rebuttal,
    Recommendation,
    Scheme,
    Source,
    SourceDraft,
    Undercut,
    Undermining,
)

draft = MapDraft(
    "library", question="Should it open?", language="en", licence="CC-BY-4.0"
)
survey = draft.source("survey")
school = draft.agent("school", "The school", same_as=["https://example.org/school"])
us = draft.position("us", holder=school)
them = draft.position("them", holder="the caretakers")
unnamed = draft.position("unnamed")
anchor = survey.at(1)

assert_type(survey, SourceDraft)
assert_type(school, Agent)
assert_type(us, PositionDraft)
assert_type(anchor, Anchor)
assert_type(survey.at(1, 2), Anchor)
assert_type(survey.at(1, sentence=2, through=3), Anchor)

open_it = us.recommendation("open-it", "It should open.", addressee="the school")
relief = us.claim("relief", "It would help.", label="Relief", anchors=[anchor])
full = us.premise("full", "It is full.", anchors=(anchor, survey.at(2)))
unsaid = us.premise("unsaid", "It helps to sit.", reconstructed="The step needs it.")
german = us.claim("german", "Es hilft.", language="de", origin="item-12")
dear = us.counterclaim("dear", "It is dear.", holder="the bursar")
wages = us.counterclaim("wages", "Wages rise.", holder=school)
shut = them.claim("shut", "It should stay shut.")

assert_type(open_it, Recommendation)
assert_type(relief, Claim)
assert_type(full, Premise)
assert_type(dear, Counterclaim)

demand = us.infer(
    "demand",
    relief,
    because=[full, unsaid],
    scheme=Scheme.CAUSE_TO_EFFECT,
    warrant="Who sits elsewhere leaves a desk free.",
    strength=0.5,
    anchors=[anchor],
)
reasons = [relief, german]
advice = us.infer("advice", open_it, because=reasons)
mixed = us.infer("mixed", open_it, because=(relief, full, open_it))
budget = us.report("budget", dear, because=[wages, full])

assert_type(demand, Inference)
assert_type(advice, Inference)
assert_type(budget, Inference)

rebuttal = us.rebut(open_it, by=dear, strength=1, key="too-dear")
undermining = them.undermine(full, by=shut)
undercut = them.undercut(demand, by=shut, anchors=[anchor])
concession = us.concede(dear, extent="In the first year.")

assert_type(rebuttal, Rebuttal)
assert_type(us.rebut(dear, by=full), Rebuttal)
assert_type(us.rebut(shut, by=open_it), Rebuttal)
assert_type(undermining, Undermining)
assert_type(undercut, Undercut)
assert_type(concession, Concession)
assert_type(rebuttal.target, Claim | Recommendation | Counterclaim)
assert_type(undermining.target, Premise)
assert_type(undercut.target, Inference)
assert_type(undercut.by, Proposition)

assert_type(draft.agrees(relief, shut, note="Both speak of desks."), Alignment)
assert_type(draft.contradicts(open_it, shut, note="Not both."), Alignment)
assert_type(draft.qualifies(full, shut, note="At noon.", strength="weak"), Alignment)
assert_type(draft.restates(dear, wages, note="Cost.", by=school), Alignment)
assert_type(draft.disputes_fact(full, dear, note="A date.", key="date"), Alignment)

us.stands_for(open_it)
them.stands_for(shut)
draft.waive("unanchored", reason="There is no text.")
draft.waive("long-text", relief, reason="It is quoted.")
draft.waive("any-code", demand, reason="It is seen.")
draft.leaves_out(survey, 3, reason="The title.")
draft.renamed("open", to="open-it")

MAP = draft.build()

assert_type(MAP, ArgumentMap)
assert_type(MAP.sources, tuple[Source, ...])
assert_type(MAP.positions, tuple[Position, ...])
assert_type(MAP.propositions, tuple[Proposition, ...])
assert_type(MAP.inferences, tuple[Inference, ...])
assert_type(MAP.attacks, tuple[Attack, ...])
assert_type(MAP.nodes["library/relief"], Proposition | Inference)
assert_type(demand.scheme, Scheme | None)
assert_type(demand.premises, tuple[Proposition, ...])

neighbour = MapDraft("rota", question="Who keeps the desks?")
neighbour.adopt(MAP)
neighbour.adopt(relief)
neighbour.adopt(demand)


def said(proposition: Proposition) -> str:
    """Every kind is told apart by its type, and there is no fifth."""
    match proposition:
        case Claim() | Premise():
            return proposition.kind
        case Recommendation(addressee=addressee):
            return addressee or "anyone"
        case Counterclaim(holder=holder):
            return holder.name if isinstance(holder, Agent) else holder or "someone"


def aimed_at(attack: Attack) -> str:
    """Every attack is told apart by its type, and so is its target."""
    match attack:
        case Rebuttal(target=target):
            return target.text
        case Undermining(target=target):
            return target.text
        case Undercut(target=target):
            return target.conclusion.text
