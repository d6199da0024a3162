"""Cornered in Iraq: muddle through, or let the relationship rupture?"""

from typing import Final

from argmap import MapDraft, Scheme

draft = MapDraft("cornered-2024", question="Should the United States muddle through in Iraq or let the relationship rupture?", licence="CC-BY-4.0")
article = draft.source("cornered-2024")
author = draft.position("author")

# What the author stands for
muddle_through = author.claim("muddle-through", "For now, muddling through with Iraq seems a less risky and wiser course for the United States than cutting ties.", label="For now, muddling through seems less risky than a rupture", anchors=[article.at(3, 2), article.at(16, 3)])
author.stands_for(muddle_through)

# How it came to this, and what hangs on it
jordan_attack = author.premise("jordan-attack", "An attack by Iraqi militias took the lives of American service members in Jordan and sharpened tensions that had been building since late in the previous year.", label="A militia attack killed US service members in Jordan", anchors=[article.at(4, 2)])
new_wave = author.premise("new-wave", "During the Gaza war pro-Iranian groups ended a pause with a new wave of attacks, to which the United States answered with strikes in Baghdad.", label="A new wave of attacks led to American strikes in Baghdad", anchors=[article.at(4, 3)])
tensions_rise = author.claim("tensions-rise", "Iraq is in the news again for a bad reason: tension between the United States and pro-Iranian groups is rising.", label="Tension with pro-Iranian groups in Iraq is rising", anchors=[article.at(4, 1, 2)])
retaliation_vowed = author.premise("retaliation-vowed", "The Biden administration has promised to retaliate for the attack in Jordan, though how and where is not yet clear.", label="Washington has promised to retaliate, how and where is unclear", anchors=[article.at(4, 4)])
past_agreements = author.premise("past-agreements", "There are past agreements that stand against attacking Iran directly.", anchors=[article.at(5, 1)])
iran_unlikely = author.claim("iran-unlikely", "The United States is unlikely to attack Iran directly.", anchors=[article.at(5, 1)])
syria_not_enough = author.premise("syria-not-enough", "Strikes on Iranian assets in Syria may neither satisfy an angry American public nor deter Tehran.", anchors=[article.at(5, 2)])
struck_in_2020 = author.premise("struck-in-2020", "In 2020 the United States struck in Iraq when it targeted the Iranian general Soleimani and the Iraqi militia leader Muhandis.", label="In 2020 the US struck Soleimani and Muhandis in Iraq", anchors=[article.at(5, 3)])
convenient_target = author.claim("convenient-target", "For an American retaliation Iraq appears to be the more convenient target.", anchors=[article.at(5, 3)])
strikes_and_calls = author.premise("strikes-and-calls", "Unchecked escalation could bring more American strikes, a demand from Iraq's government to withdraw, and attacks by militias on US targets.", anchors=[article.at(7, 2)])
breakdown = author.claim("breakdown", "Unchecked escalation could end in a diplomatic breakdown between Washington and Baghdad, much like the tensions after Soleimani's death in 2020.", label="Unchecked escalation could end in a diplomatic breakdown", anchors=[article.at(7, 2, 3)])
decision_weighs = author.claim("decision-weighs", "Washington's decision how and where to retaliate weighs heavily on its relations with Iraq.", anchors=[article.at(6, 1)])

author.infer("bad-news", tensions_rise, because=[jordan_attack], anchors=[article.at(4, 2)])
author.infer("end-of-the-lull", tensions_rise, because=[new_wave], anchors=[article.at(4, 1), article.at(4, 3)])
author.infer("agreements-bind", iran_unlikely, because=[past_agreements], anchors=[article.at(5, 1)])
author.infer("what-remains", convenient_target, because=[retaliation_vowed, iran_unlikely, syria_not_enough], scheme=Scheme.ALTERNATIVES, anchors=[article.at(5, 1, 3)])
author.infer("as-in-2020", convenient_target, because=[struck_in_2020], scheme=Scheme.ANALOGY, anchors=[article.at(5, 3)])
escalation = author.infer("escalation", breakdown, because=[strikes_and_calls], scheme=Scheme.CAUSE_TO_EFFECT, anchors=[article.at(7, 2, 3)])
author.infer("stakes", decision_weighs, because=[tensions_rise, convenient_target, breakdown])

# Two options, neither attractive
iran_dominates = author.premise("iran-dominates", "A rupture, the extreme scenario, would see Iraq dominated by Iranian influence.", anchors=[article.at(7, 1)])
two_options = author.claim("two-options", "The United States has two main options in Iraq, neither of them attractive: muddling through a difficult relationship, or a rupture.", label="There are two main options, neither attractive", anchors=[article.at(3, 1), article.at(6, 2)])
like_the_truce = author.premise("like-the-truce", "Muddling through would be much like the truce that held before the Gaza war.", anchors=[article.at(10, 1)])
time_bought = author.premise("time-bought", "De-escalation in Iraq has bought time.", anchors=[article.at(14, 1)])
calm_depends = author.premise("calm-depends", "De-escalation hangs on an end to the Gaza war and on the readiness of the militias to stop their attacks.", label="De-escalation hangs on the Gaza war's end and militia restraint", anchors=[article.at(10, 2)])
could_manage = author.claim("could-manage", "Should de-escalation succeed, Washington and Baghdad could handle the political mess, keep their ties and each reach their main goals.", label="De-escalation could preserve the relationship", anchors=[article.at(10, 3)])

author.infer("where-it-leads", two_options, because=[decision_weighs], anchors=[article.at(6, 1, 2)])
author.infer("as-before", could_manage, because=[like_the_truce, time_bought], scheme=Scheme.ANALOGY)

# Why a rupture is the worse one
economy_collapses = author.premise("economy-collapses", "In a rupture Iraq's economy might collapse.", anchors=[article.at(9, 3)])
influence_lost = author.premise("influence-lost", "In a rupture the United States would lose influence in the region.", anchors=[article.at(9, 3)])
harms_both = author.claim("harms-both", "A rupture would harm Iraq and the United States alike.", anchors=[article.at(9, 3)])
withdrawal_ripples = author.premise("withdrawal-ripples", "An American withdrawal from Iraq would also be felt by the other members of the coalition against ISIS.", label="A withdrawal would be felt across the coalition against ISIS", anchors=[article.at(9, 2)])
withdrawal_risks = author.claim("withdrawal-risks", "An American withdrawal from Iraq risks instability.", anchors=[article.at(16, 3)])
bad_moment = author.premise("bad-moment", "The region is in turmoil and elections are coming up in the United States.", anchors=[article.at(16, 3)])

author.infer("harm", harms_both, because=[economy_collapses, influence_lost], anchors=[article.at(9, 3)])
author.infer("knock-on", withdrawal_risks, because=[withdrawal_ripples])
author.infer("lesser-evil", muddle_through, because=[two_options, iran_dominates, harms_both, could_manage], scheme=Scheme.PRAGMATIC_ALTERNATIVES, anchors=[article.at(3, 1, 2)])
author.infer("not-now", muddle_through, because=[withdrawal_risks, bad_moment], anchors=[article.at(16, 3)])

# What speaks the other way
threat_saves = author.counterclaim("threat-saves", "The United States could use the threat of 2020 as leverage to save its relationship with Iraq.", anchors=[article.at(9, 1)])
author.undercut(escalation, by=threat_saves)
author.concede(threat_saves, extent="As a lever that the United States could use.", anchors=[article.at(9, 1)])

freer_hand = author.counterclaim("freer-hand", "In a rupture the United States could strike at Iranian and militia interests.", anchors=[article.at(9, 1)])
emboldened = author.counterclaim("emboldened", "A withdrawal from Iraq would embolden the United States to put sanctions on the country and to attack the militias.", label="A withdrawal would embolden the US to sanctions and attacks", anchors=[article.at(9, 2)])
author.rebut(muddle_through, by=freer_hand)
author.rebut(freer_hand, by=harms_both, anchors=[article.at(9, 3)])
author.concede(freer_hand, extent="As something that a rupture would make possible; the harm to both countries weighs against it.", anchors=[article.at(9, 1), article.at(9, 3)])
author.rebut(muddle_through, by=emboldened)
author.rebut(emboldened, by=harms_both, anchors=[article.at(9, 3)])
author.concede(emboldened, extent="As an effect of a withdrawal; the harm to both countries weighs against it.", anchors=[article.at(9, 2, 3)])

departure_welcome = author.counterclaim("departure-welcome", "An American withdrawal from Iraq is a welcome prospect.", holder="Iraq's Shiite parties", anchors=[article.at(11, 3)])
author.rebut(muddle_through, by=departure_welcome)
draft.waive("unanswered-counterclaim", departure_welcome, reason="The article reports what the Shiite parties wish for and gives them no answer.")

# Why muddling through is not enough
militias_gained = author.premise("militias-gained", "De-escalation let the militias intimidate their opponents, sway elections and work their way into Iraq's government.", anchors=[article.at(14, 2)])
no_foundation = author.claim("no-foundation", "A healthy relationship between the United States and Iraq cannot be built on de-escalation.", label="De-escalation is no basis for a healthy relationship", anchors=[article.at(14, 1)])
groups_take_over = author.claim("groups-take-over", "Unless the United States makes Baghdad answer for them, the armed groups threaten to take control of Iraq.", label="Unless Baghdad is held to account, militias may control Iraq", anchors=[article.at(15, 1)])
no_strategy = author.premise("no-strategy", "Against the militias, unlike against ISIS, the United States has no coherent strategy.", anchors=[article.at(14, 3)])
iran_expels = author.premise("iran-expels", "Iran's final aim is to drive American forces out of the Middle East.", anchors=[article.at(13, 1)])
proxies_distract = author.premise("proxies-distract", "By using proxies in Iraq, Iran has succeeded in keeping American officials busy protecting themselves.", label="Iran's proxies have kept US officials busy protecting themselves", anchors=[article.at(13, 2)])
allies_neglected = author.claim("allies-neglected", "American officials have neglected their local allies in Iraq.", anchors=[article.at(13, 2)])
no_partners = author.claim("no-partners", "The United States is left without partners in Iraq on whom it can rely to counter Iranian influence.", label="The US has no reliable partners against Iranian influence", anchors=[article.at(13, 3)])
interests_narrowed = author.premise("interests-narrowed", "For years the United States has reduced its interests in Iraq to support for the fight against ISIS.", anchors=[article.at(16, 1)])
presence_ineffective = author.claim("presence-ineffective", "The American presence in Iraq has become ineffective.", anchors=[article.at(16, 2)])
hostage_takers = author.premise("hostage-takers", "Some militias avoid attacking American forces, but those that carry out most of the attacks hold the Iraqi government hostage.", label="The main attackers hold Iraq's government hostage", anchors=[article.at(15, 2)])
hold_accountable = author.recommendation("hold-accountable", "The United States should hold Baghdad accountable for the armed groups.", addressee="the United States", reconstructed="The text says it as a condition: without it, the armed groups may come to control Iraq.", anchors=[article.at(15, 1)])
deter_iran = author.recommendation("deter-iran", "In the long term the United States needs a comprehensive strategy that deters Iran and its militias.", label="The US needs a long-term strategy to deter Iran", addressee="the United States", anchors=[article.at(16, 4)])

author.infer("price-of-calm", no_foundation, because=[militias_gained], anchors=[article.at(14, 1, 2)])
author.infer("neither-will-do", two_options, because=[iran_dominates, calm_depends, no_foundation])
author.infer("proxies-at-work", allies_neglected, because=[proxies_distract], scheme=Scheme.CAUSE_TO_EFFECT, anchors=[article.at(13, 2)])
author.infer("left-alone", no_partners, because=[allies_neglected], scheme=Scheme.CAUSE_TO_EFFECT, anchors=[article.at(13, 2, 3)])
author.infer("only-isis", presence_ineffective, because=[interests_narrowed], scheme=Scheme.CAUSE_TO_EFFECT, anchors=[article.at(16, 2)])
author.infer("already-inside", groups_take_over, because=[militias_gained])
author.infer("hold-on-baghdad", groups_take_over, because=[hostage_takers], anchors=[article.at(15, 1, 2)])
author.infer("accountability", hold_accountable, because=[groups_take_over], scheme=Scheme.NEGATIVE_CONSEQUENCES, anchors=[article.at(15, 1)])
author.infer("only-for-now", deter_iran, because=[muddle_through, no_foundation], anchors=[article.at(16, 3, 4)])
author.infer("avert-takeover", deter_iran, because=[groups_take_over, no_strategy], scheme=Scheme.PRACTICAL_REASONING)
author.infer("stand-up-to-iran", deter_iran, because=[iran_expels, no_partners])
author.infer("narrow-course-failed", deter_iran, because=[presence_ineffective], anchors=[article.at(16, 1, 2), article.at(16, 4)])

# What Iraq has to do
silent_allies = author.premise("silent-allies", "Iraq's Kurdish and Sunni parties fear an American withdrawal but have not openly backed the American presence.", anchors=[article.at(11, 2)])
shiite_control = author.premise("shiite-control", "The Shiite parties, which welcome an American withdrawal, control Iraq's key institutions.", anchors=[article.at(11, 3)])
sudani_between = author.premise("sudani-between", "Prime Minister Sudani looks for a middle way between hardliners and pragmatists.", anchors=[article.at(12, 1)])
sudani_proposes = author.premise("sudani-proposes", "Sudani proposes to disperse the coalition against ISIS and to negotiate bilateral deals with its members.", anchors=[article.at(12, 2)])
sudani_wants_calm = author.claim("sudani-wants-calm", "It appears that Sudani wants calm and a joint shaping of the future security relationship.", anchors=[article.at(12, 3)])
reconcile_stances = author.recommendation("reconcile-stances", "Iraqi officials need to reconcile what they expect in private with the positions they take in public.", label="Iraqi officials need to square private and public stances", addressee="Iraqi officials", anchors=[article.at(11, 1)])
may_walk_away = author.premise("may-walk-away", "Washington might walk away from a partner as challenging as Iraq.", anchors=[article.at(16, 5)])
onus_on_baghdad = author.recommendation("onus-on-baghdad", "It is up to Baghdad, in the end, to save its relationship with Washington.", addressee="the Iraqi government", anchors=[article.at(16, 5)])

author.infer("match-words", reconcile_stances, because=[could_manage, silent_allies, shiite_control], anchors=[article.at(10, 3), article.at(11)])
author.infer("sign-of-calm", sudani_wants_calm, because=[sudani_between, sudani_proposes], scheme=Scheme.SIGN, anchors=[article.at(12, 3)])
author.infer("room-for-a-deal", could_manage, because=[sudani_wants_calm])
author.infer("before-it-ends", onus_on_baghdad, because=[may_walk_away, harms_both], scheme=Scheme.PRACTICAL_REASONING, anchors=[article.at(16, 5)])

draft.leaves_out(article, 2, reason="The title alone.")

MAP: Final = draft.build()
