"""Should Washington muddle through with Iraq, or let the relationship rupture?"""

from typing import Final

from argmap import MapDraft, Scheme

draft = MapDraft("wahab-2024", question="Should Washington muddle through with Iraq, or let the relationship rupture?", licence="CC-BY-4.0")
article = draft.source("wahab-2024")
author = draft.position("author", holder="Bilal Wahab")

# The thesis: for now, muddle through
muddle_through = author.recommendation("muddle-through", "With the region in turmoil and a US election campaign on, muddling through in Iraq is the wisest aim for Washington.", addressee="Washington", label="For now, muddling through is Washington's wisest aim", anchors=[article.at(31, 3)])
author.stands_for(muddle_through)
better_option = author.claim("better-option", "In the short term, muddling through serves Washington better than letting its relationship with Iraq rupture.", label="Muddling through beats a rupture in the short term", anchors=[article.at(9, 1)])
two_scenarios = author.claim("two-scenarios", "Washington's decision seems to come down to two hard scenarios: muddling through with Iraq, or letting the relationship break.", label="The choice seems to lie between two hard scenarios", anchors=[article.at(12, 2), article.at(13, 1)])
ineffective_presence = author.premise("ineffective-presence", "By shrinking its interests in Iraq to mere support for the mission against IS, Washington has made its presence look ineffective to friend and foe.", anchors=[article.at(31, 1, 2)])
greater_instability = author.claim("greater-instability", "A US withdrawal from Iraq would risk still more instability.", anchors=[article.at(31, 3)])

author.infer("wisest-aim", muddle_through, because=[better_option])
author.infer("not-withdrawal", muddle_through, because=[greater_instability], scheme=Scheme.NEGATIVE_CONSEQUENCES, anchors=[article.at(31, 3)])
author.infer("no-good-choice", two_scenarios, because=[ineffective_presence], anchors=[article.at(9, 1)])

# A rupture: both countries would lose
lose_lose = author.claim("lose-lose", "In the end, a rupture would be a loss for the United States and for Iraq alike.", label="A rupture would harm both countries", anchors=[article.at(20, 1)])
leaving_costs = author.claim("leaving-costs", "Leaving Iraq would cost Washington dearly in reputation, interests and power.", anchors=[article.at(20, 2)])
government_falls = author.premise("government-falls", "After a US withdrawal, the government of Prime Minister Mohammed Shia al-Sudani would not last long.", anchors=[article.at(20, 3)])
militias_take_over = author.claim("militias-take-over", "After a US withdrawal, Iran-backed militias would take hold of the whole Iraqi state.", anchors=[article.at(20, 4)])
rifts_open = author.claim("rifts-open", "With Iran-backed militias in full control after a US withdrawal, Iraq's inner rifts would surface and might bring violence among the militias and against Iraqi Kurdistan.", label="Iraq's inner rifts would surface", anchors=[article.at(20, 5)])
is_returns = author.claim("is-returns", "The chaos after a US withdrawal would give an Islamic State (IS) insurgency good ground to come back.", anchors=[article.at(20, 6)])
fewer_qualms = author.premise("fewer-qualms", "With its personnel out of danger, Washington would hesitate less to strike militias, to sanction Iraqi firms and state bodies, or to cut off Iraq's dollars.", anchors=[article.at(18, 3)])
no_resilience = author.premise("no-resilience", "Iraq's economy is not resilient enough to bear sanctions today.", anchors=[article.at(19, 3)])

author.infer("takeover", militias_take_over, because=[government_falls], scheme=Scheme.CAUSE_TO_EFFECT)
author.infer("no-more-balance", rifts_open, because=[militias_take_over], scheme=Scheme.CAUSE_TO_EFFECT)
author.infer("chaos", is_returns, because=[rifts_open], scheme=Scheme.CAUSE_TO_EFFECT)
author.infer("violence", greater_instability, because=[rifts_open])
author.infer("unrest", greater_instability, because=[is_returns])
author.infer("state-lost", leaving_costs, because=[militias_take_over])
author.infer("cost-of-leaving", leaving_costs, because=[is_returns])
author.infer("both-lose", lose_lose, because=[leaving_costs, fewer_qualms, no_resilience])
author.infer("lesser-evil", better_option, because=[two_scenarios, lose_lose], scheme=Scheme.PRAGMATIC_ALTERNATIVES)

# Escalation: how a rupture could come about
strikes_inflame = author.premise("strikes-inflame", "Further US strikes, which the attack on the base in Jordan could prompt, would likely make calls to expel US forces louder.", anchors=[article.at(15, 5), article.at(16, 2)])
embassy_targeted = author.premise("embassy-targeted", "Further US strikes might also lead some militias to fire on the US embassy in Baghdad and the consulate in Erbil, which they have mostly left alone.", anchors=[article.at(16, 2, 3)])
escalation_path = author.claim("escalation-path", "Unchecked escalation could push Baghdad aside and might end in a complete break of US-Iraqi diplomacy.", anchors=[article.at(15, 2), article.at(16, 4)])
weigh_effects = author.recommendation("weigh-effects", "However it answers the Jordan attack, the Biden administration needs to take account of what that may do to US-Iraqi relations.", addressee="the Biden administration", label="Weigh what a response would do to relations with Iraq", anchors=[article.at(12, 1)])

author.infer("spiral", escalation_path, because=[strikes_inflame, embassy_targeted], scheme=Scheme.CAUSE_TO_EFFECT)
author.infer("worth-weighing", weigh_effects, because=[escalation_path, lose_lose], scheme=Scheme.PRACTICAL_REASONING)

# Muddling through: what it could achieve, and what it takes
basic_objectives = author.claim("basic-objectives", "Muddling through could let both sides reach their basic aims: US forces stay, on new terms that help Baghdad placate the militias and Iran behind them.", label="Muddling through could meet both sides' basic aims", anchors=[article.at(23, 2)])
truce_returns = author.premise("truce-returns", "Muddling through would in essence mean going back to the de facto truce from before the Gaza war, which may depend on how soon the main combat phase there is over.", anchors=[article.at(22, 1, 2)])
room_for_baghdad = author.premise("room-for-baghdad", "Should US warnings or strikes make the militias hold back further, Iraq's government may have room enough to take charge of security matters.", anchors=[article.at(22, 3)])
saves_face = author.premise("saves-face", "Under a renewed truce, Washington and Baghdad would have to get through a messy situation, keeping their relationship alive by saving face and playing for time.", anchors=[article.at(23, 1)])
sudani_calms = author.premise("sudani-calms", "By setting up a committee and leading talks instead of telling the coalition to go, Prime Minister Sudani signals a wish for calm and a joint way forward.", anchors=[article.at(25, 3)])
silent_friends = author.premise("silent-friends", "Kurdish and Sunni parties have reasons of their own to want US-led forces to stay, but shy away from saying so openly.", anchors=[article.at(24, 2, 3)])
square_words = author.recommendation("square-words", "For muddling through to work, Iraqi officials need to bring what they expect in private into line with what they say in public.", addressee="Iraqi officials", label="Iraqi officials: align private wishes and public stance", anchors=[article.at(24, 1)])

author.infer("breathing-space", basic_objectives, because=[truce_returns, room_for_baghdad, saves_face])
author.infer("baghdad-wants-calm", basic_objectives, because=[sudani_calms])
author.infer("aims-met", better_option, because=[basic_objectives], scheme=Scheme.POSITIVE_CONSEQUENCES)
author.infer("what-it-takes", square_words, because=[basic_objectives, silent_friends], scheme=Scheme.PRACTICAL_REASONING)

# Beyond the short term: deter Iran, hold Baghdad to account
gave_space = author.premise("gave-space", "De-escalation gave Iran-backed militias more room to cow opponents, reverse election results and dig into Iraq's government and economy.", anchors=[article.at(28, 2)])
not_enough = author.claim("not-enough", "De-escalation by itself cannot carry a healthy relationship.", anchors=[article.at(28, 1)])
no_partners = author.premise("no-partners", "Iran's use of armed proxies has left Washington with no Iraqi partner who can and will speak up for it against Tehran's dictates.", anchors=[article.at(27, 2, 3)])
rupture_looms = author.claim("rupture-looms", "Even if US forces can stay for now, the stage is set for a later rupture, above all if pressure to withdraw grows in the United States.", label="The stage is set for a later rupture", anchors=[article.at(27, 4)])
no_strategy = author.premise("no-strategy", "Against the militias, which people in the region know to be the worst threat since IS, Washington lacks a coherent strategy, unlike against IS.", anchors=[article.at(28, 4)])
policy_decays = author.claim("policy-decays", "In the longer run, Washington's Iraq policy will keep getting worse unless a comprehensive strategy deters Iran and its militias.", label="Without a strategy, US policy in Iraq will keep decaying", anchors=[article.at(31, 4)])
deter_iran = author.recommendation("deter-iran", "For the longer term, Washington needs a comprehensive strategy that deters Iran and its militias.", addressee="Washington", anchors=[article.at(31, 4)])
government_hostage = author.premise("government-hostage", "The three militias behind most attacks, Kataib Hezbollah, Harakat Hezbollah al-Nujaba and Kataib Sayyid al-Shuhada, now hold Iraq's whole government hostage.", anchors=[article.at(30, 2)])
militias_poised = author.claim("militias-poised", "Unless Baghdad is held to greater account, the militias are now placed to take Iraq over completely.", anchors=[article.at(29, 1)])
hold_to_account = author.recommendation("hold-to-account", "The United States needs to hold Baghdad more to account for reining in the militias and keeping US personnel safe.", addressee="the United States", label="Hold Baghdad to account for the militias", anchors=[article.at(29, 1)])
may_walk_away = author.premise("may-walk-away", "Washington may choose to walk away instead of putting more effort into so difficult a partner.", anchors=[article.at(31, 5)])
baghdad_saves = author.recommendation("baghdad-saves", "It is now up to Baghdad to rescue its relationship with Washington.", addressee="the Iraqi government", anchors=[article.at(31, 5)])

author.infer("room-misused", not_enough, because=[gave_space])
author.infer("no-one-to-lean-on", rupture_looms, because=[no_partners])
author.infer("nothing-to-build-on", policy_decays, because=[not_enough, no_strategy])
author.infer("already-diluted", policy_decays, because=[ineffective_presence], anchors=[article.at(31, 1, 4)])
author.infer("on-course", policy_decays, because=[rupture_looms])
author.infer("stop-the-decay", deter_iran, because=[policy_decays], scheme=Scheme.NEGATIVE_CONSEQUENCES)
author.infer("entrenched", militias_poised, because=[gave_space])
author.infer("hostage", militias_poised, because=[government_hostage])
author.infer("prevent-takeover", hold_to_account, because=[militias_poised], scheme=Scheme.NEGATIVE_CONSEQUENCES)
author.infer("onus", baghdad_saves, because=[may_walk_away, lose_lose], anchors=[article.at(31, 5)])

# Opposing views: the forces must go
expel_forces = author.counterclaim("expel-forces", "The US military presence in Iraq should be formally brought to an end.", holder="anti-American voices in Iraq, joined by the Iraqi government", anchors=[article.at(10, 4), article.at(16, 1)])
author.rebut(muddle_through, by=expel_forces)
author.rebut(expel_forces, by=lose_lose, anchors=[article.at(20, 1)])

# Opposing views: the threat of 2020
pull_out = author.counterclaim("pull-out", "If the escalation of 2020 goes on, the United States should pull its forces out under duress and close its embassy.", holder="the Trump administration", anchors=[article.at(17, 3)])
no_trust = author.counterclaim("no-trust", "Iraqi forces cannot be trusted to keep US diplomats safe.", holder="the Trump administration", anchors=[article.at(17, 3)])
author.report("unprotected", pull_out, because=[no_trust], anchors=[article.at(17, 3)])
author.rebut(muddle_through, by=pull_out)
author.rebut(pull_out, by=lose_lose, anchors=[article.at(20, 1)])
author.concede(pull_out, extent="As a mere threat it had force, and today it could serve the Biden administration as leverage.", anchors=[article.at(18, 1)])

# Opposing views: staying wins nothing
no_win = author.counterclaim("no-win", "Staying in Iraq is no win for Washington.", anchors=[article.at(20, 2)])
author.rebut(better_option, by=no_win)
author.concede(no_win, extent="Staying may indeed not be quite a win, but leaving would bring considerable losses.", anchors=[article.at(20, 2)])

# Opposing views: de-escalation
restraint = author.counterclaim("restraint", "The United States should keep to de-escalation in Iraq and answer militia attacks with diplomatic pressure and measured force, mostly in Syria.", holder="the Biden administration, at first", anchors=[article.at(11, 1), article.at(15, 3)])
delicate_balance = author.counterclaim("delicate-balance", "Harder US action would risk feeding the violence or unsettling Iraq's delicate politics and economy.", holder="the Biden administration, at first", anchors=[article.at(15, 3)])
author.report("handle-with-care", restraint, because=[delicate_balance], scheme=Scheme.NEGATIVE_CONSEQUENCES, anchors=[article.at(15, 3)])
author.rebut(deter_iran, by=restraint)
author.rebut(restraint, by=not_enough, anchors=[article.at(28, 1)])
author.concede(restraint, extent="In the past, de-escalation did buy Washington time.", anchors=[article.at(28, 1)])

MAP: Final = draft.build()
