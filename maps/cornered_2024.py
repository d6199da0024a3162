"""Cornered in Iraq: muddle through, or let the relationship rupture?"""

from typing import Final

from argmap import MapDraft, Scheme

draft = MapDraft("cornered-2024", question="Should the United States muddle through in Iraq or let the relationship rupture?", licence="CC-BY-4.0")
article = draft.source("cornered-2024")
author = draft.position("author")

# What the author stands for
muddle_through = author.claim("muddle-through", "For now, muddling through with Iraq seems a less risky and wiser course for the United States than cutting ties.", label="For now, muddling through seems less risky than a rupture", anchors=[article.at(3, 2), article.at(16, 3)])
author.stands_for(muddle_through)

# Two options, both bad
strikes_and_calls = author.premise("strikes-and-calls", "Unchecked escalation could bring more American strikes, a demand from Iraq's government to withdraw, and attacks by militias on US targets.", anchors=[article.at(7, 2)])
breakdown = author.claim("breakdown", "Escalation could end in a diplomatic breakdown between Washington and Baghdad, much like the tensions after Soleimani's death in 2020.", label="Escalation could end in a diplomatic breakdown", anchors=[article.at(7, 3)])
iran_dominates = author.premise("iran-dominates", "A rupture, the extreme scenario, would see Iraq dominated by Iranian influence.", anchors=[article.at(7, 1)])
like_the_truce = author.premise("like-the-truce", "Muddling through would be much like the truce that held before the Gaza war.", anchors=[article.at(10, 1)])
could_manage = author.claim("could-manage", "Should de-escalation succeed, which hangs on an end to the Gaza war and on militia restraint, Washington and Baghdad could handle the political mess, keep their ties and each reach their main goals.", label="De-escalation could preserve the relationship", anchors=[article.at(10, 2, 3)])
two_options = author.claim("two-options", "The United States has two main options in Iraq, neither of them attractive: muddling through a difficult relationship, or a rupture.", label="There are two main options, neither attractive", anchors=[article.at(3, 1), article.at(6, 2)])

author.infer("escalation", breakdown, because=[strikes_and_calls], scheme=Scheme.CAUSE_TO_EFFECT, anchors=[article.at(7, 3)])
author.infer("as-before", could_manage, because=[like_the_truce], scheme=Scheme.ANALOGY)
author.infer("where-it-leads", two_options, because=[breakdown, iran_dominates, could_manage])

# Why a rupture is the worse one
economy_collapses = author.premise("economy-collapses", "In a rupture Iraq's economy might collapse.", anchors=[article.at(9, 3)])
influence_lost = author.premise("influence-lost", "In a rupture the United States would lose influence in the region.", anchors=[article.at(9, 3)])
harms_both = author.claim("harms-both", "A rupture would harm Iraq and the United States alike.", anchors=[article.at(9, 3)])
withdrawal_risks = author.premise("withdrawal-risks", "An American withdrawal from Iraq risks instability.", anchors=[article.at(16, 3)])
bad_moment = author.premise("bad-moment", "The region is in turmoil and elections are coming up in the United States.", anchors=[article.at(16, 3)])

author.infer("harm", harms_both, because=[economy_collapses, influence_lost], anchors=[article.at(9, 3)])
author.infer("lesser-evil", muddle_through, because=[two_options, harms_both, could_manage], scheme=Scheme.PRAGMATIC_ALTERNATIVES)
author.infer("not-now", muddle_through, because=[withdrawal_risks, bad_moment], anchors=[article.at(16, 3)])

# What speaks for a rupture
freer_hand = author.counterclaim("freer-hand", "In a rupture the United States could use the threat of 2020 to save the relationship, or strike at Iranian and militia interests.", anchors=[article.at(9, 1)])
author.rebut(muddle_through, by=freer_hand)
author.concede(freer_hand, extent="As something that a rupture would make possible; the harm to both countries weighs against it.", anchors=[article.at(9, 1), article.at(9, 3)])

departure_welcome = author.counterclaim("departure-welcome", "An American withdrawal from Iraq is a welcome prospect.", holder="Iraq's Shiite parties", anchors=[article.at(11, 3)])
author.rebut(muddle_through, by=departure_welcome)
author.rebut(departure_welcome, by=withdrawal_risks, anchors=[article.at(16, 3)])

# Why muddling through is not enough
militias_gained = author.premise("militias-gained", "De-escalation let the militias intimidate their opponents, sway elections and work their way into Iraq's government.", anchors=[article.at(14, 2)])
no_foundation = author.claim("no-foundation", "De-escalation has bought time, but a healthy relationship between the United States and Iraq cannot be built on it.", label="De-escalation is no basis for a healthy relationship", anchors=[article.at(14, 1)])
groups_take_over = author.claim("groups-take-over", "Unless the United States makes Baghdad answer for them, the armed groups threaten to take control of Iraq.", label="Unless Baghdad is held to account, militias may rule Iraq", anchors=[article.at(15, 1)])
no_strategy = author.premise("no-strategy", "Against the militias, unlike against ISIS, the United States has no coherent strategy.", anchors=[article.at(14, 3)])
no_partners = author.premise("no-partners", "Iran's use of proxies in Iraq has kept American officials intent on protecting themselves, and has left the United States without reliable partners against Iranian influence.", anchors=[article.at(13, 2, 3)])
presence_ineffective = author.premise("presence-ineffective", "For years the United States has reduced its interests in Iraq to nothing but the fight against ISIS, which has made its presence ineffective.", anchors=[article.at(16, 1, 2)])
deter_iran = author.recommendation("deter-iran", "In the long term the United States needs a comprehensive strategy that deters Iran and its militias.", label="The US needs a long-term strategy to deter Iran", addressee="the United States", anchors=[article.at(16, 4)])

author.infer("price-of-calm", no_foundation, because=[militias_gained], anchors=[article.at(14, 1, 2)])
author.infer("hold-on-baghdad", groups_take_over, because=[militias_gained])
author.infer("only-for-now", deter_iran, because=[muddle_through, no_foundation], anchors=[article.at(16, 3, 4)])
author.infer("avert-takeover", deter_iran, because=[groups_take_over, no_strategy], scheme=Scheme.PRACTICAL_REASONING)
author.infer("narrow-course-failed", deter_iran, because=[no_foundation, presence_ineffective, no_partners], anchors=[article.at(16, 1, 2), article.at(16, 4)])

# What Iraq has to do
silent_allies = author.premise("silent-allies", "Iraq's Kurdish and Sunni parties fear an American withdrawal but have not openly backed the American presence.", anchors=[article.at(11, 2)])
reconcile_stances = author.recommendation("reconcile-stances", "Iraqi officials need to reconcile what they expect in private with the positions they take in public.", label="Iraqi officials need to square private and public stances", addressee="Iraqi officials", anchors=[article.at(11, 1)])
may_walk_away = author.premise("may-walk-away", "Washington might walk away from a partner as challenging as Iraq.", anchors=[article.at(16, 5)])
onus_on_baghdad = author.recommendation("onus-on-baghdad", "It is up to Baghdad, in the end, to save its relationship with Washington.", addressee="the Iraqi government", anchors=[article.at(16, 5)])

author.infer("match-words", reconcile_stances, because=[could_manage, silent_allies], anchors=[article.at(11, 1, 2)])
author.infer("before-it-ends", onus_on_baghdad, because=[may_walk_away, harms_both], scheme=Scheme.PRACTICAL_REASONING)

MAP: Final = draft.build()
