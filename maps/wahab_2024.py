"""Should Washington muddle through with Iraq, or let the relationship rupture?"""

from typing import Final

from argmap import MapDraft, Scheme

draft = MapDraft("wahab-2024", question="Should Washington muddle through with Iraq, or let the relationship rupture?", licence="CC-BY-4.0")
article = draft.source("wahab-2024")
author = draft.position("author", holder="Bilal Wahab")

draft.leaves_out(article, 1, reason="The title; it names the two scenarios that sentence 12.2 and paragraph 13 set out.")
draft.leaves_out(article, 14, reason="A heading, the name of the first scenario.")
draft.leaves_out(article, 21, reason="A heading, the name of the second scenario.")
draft.leaves_out(article, 26, reason="A heading over the author's conclusions; the argument stands in the paragraphs below it.")

# The thesis: for now, muddle through
muddle_through = author.recommendation("muddle-through", "With the region in turmoil and a US election campaign on, muddling through in Iraq is the wisest aim for Washington.", addressee="Washington", label="For now, muddling through is Washington's wisest aim", anchors=[article.at(31, 3)])
author.stands_for(muddle_through)
better_option = author.claim("better-option", "In the short term, muddling through serves Washington better than letting its relationship with Iraq rupture.", label="Muddling through beats a rupture in the short term", anchors=[article.at(9, 1)])
two_scenarios = author.claim("two-scenarios", "Washington's decision seems to come down to two hard scenarios: muddling through with Iraq, or letting the relationship break.", label="The choice seems to lie between two hard scenarios", anchors=[article.at(9, 1), article.at(12, 2), article.at(13, 1)])
narrowed_interests = author.premise("narrowed-interests", "For years Washington has pursued ever fewer interests in Iraq, and by now only support for the mission against the Islamic State (IS) is left.", label="Washington's interests in Iraq have kept narrowing", anchors=[article.at(9, 1), article.at(31, 1)])
ineffective_presence = author.claim("ineffective-presence", "By watering down its interests in Iraq, Washington has made its presence there look ineffective to friend and foe.", label="The US presence looks ineffective to friend and foe", anchors=[article.at(31, 2)])
greater_instability = author.claim("greater-instability", "A US withdrawal from Iraq would risk still more instability.", anchors=[article.at(31, 3)])

author.infer("wisest-aim", muddle_through, because=[better_option])
author.infer("not-withdrawal", muddle_through, because=[greater_instability], scheme=Scheme.NEGATIVE_CONSEQUENCES, anchors=[article.at(31, 3)])
author.infer("no-good-choice", two_scenarios, because=[narrowed_interests], anchors=[article.at(9, 1)])
author.infer("dilution", ineffective_presence, because=[narrowed_interests], scheme=Scheme.CAUSE_TO_EFFECT, anchors=[article.at(31, 1, 2)])

# A rupture: what the United States would lose
lose_lose = author.claim("lose-lose", "In the end, a rupture would be a loss for the United States and for Iraq alike.", label="A rupture would harm both countries", anchors=[article.at(20, 1)])
leaving_costs = author.claim("leaving-costs", "Leaving Iraq would cost Washington dearly in reputation, interests and power.", anchors=[article.at(20, 2)])
government_falls = author.premise("government-falls", "After a US withdrawal, the government of Prime Minister Mohammed Shia al-Sudani would not last long.", label="Sudani's government would soon fall", anchors=[article.at(20, 3)])
militias_take_over = author.claim("militias-take-over", "After a US withdrawal, Iran-backed militias would take hold of the whole Iraqi state, likely seeing no more need of a “neutral” prime minister who balances ties with Washington.", label="Iran-backed militias would take hold of the whole state", anchors=[article.at(20, 4)])
rifts_open = author.claim("rifts-open", "With Iran-backed militias in full control after a US withdrawal, Iraq's inner rifts would surface and might bring violence among the militias and against Iraqi Kurdistan.", label="Iraq's inner rifts would surface", anchors=[article.at(20, 5)])
no_intelligence = author.premise("no-intelligence", "After a US withdrawal, intelligence on the Islamic State (IS) would no longer be shared between Washington and Baghdad.", label="Intelligence on IS would no longer be shared", anchors=[article.at(20, 6)])
is_returns = author.claim("is-returns", "The chaos after a US withdrawal would give an insurgency of the Islamic State (IS) good ground to come back.", label="The chaos would be good ground for IS to come back", anchors=[article.at(20, 6)])
syria_mission = author.premise("syria-mission", "A US departure from Iraq would make it harder and dearer to supply the US counterterrorism mission in Syria.", label="The US mission in Syria would be harder to supply", anchors=[article.at(20, 7)])

author.infer("takeover", militias_take_over, because=[government_falls], scheme=Scheme.CAUSE_TO_EFFECT, anchors=[article.at(20, 3, 4)])
author.infer("no-more-balance", rifts_open, because=[militias_take_over], scheme=Scheme.CAUSE_TO_EFFECT, anchors=[article.at(20, 4, 5)])
author.infer("chaos", is_returns, because=[rifts_open], scheme=Scheme.CAUSE_TO_EFFECT, anchors=[article.at(20, 6)])
author.infer("without-intelligence", is_returns, because=[no_intelligence], anchors=[article.at(20, 6)])
author.infer("violence", greater_instability, because=[rifts_open])
author.infer("unrest", greater_instability, because=[is_returns])
author.infer("state-lost", leaving_costs, because=[militias_take_over])
author.infer("cost-of-leaving", leaving_costs, because=[is_returns])
author.infer("harder-supply", leaving_costs, because=[syria_mission], anchors=[article.at(20, 7)])

# A rupture: what Iraq would lose
iraq_loses = author.claim("iraq-loses", "A rupture would do great harm to Iraq's state and to its economy.", reconstructed="The text calls a rupture a loss for both countries and names what would befall Iraq, without calling that Iraq's part of the loss.", anchors=[article.at(20, 1)])
diktat_prevails = author.claim("diktat-prevails", "In the most extreme case, a breakdown of US-Iraqi relations beyond repair, Iran's dictates would win out over Iraq's own agency.", label="Iran's dictates would win out over Iraq's agency", anchors=[article.at(15, 1)])
fewer_qualms = author.premise("fewer-qualms", "With its personnel out of danger, Washington would hesitate less to strike Iraqi militias, sanction firms and state bodies, cancel waivers for Iranian power and gas, or cut off Iraq's dollars.", label="Once out of danger, Washington would hesitate less to strike or sanction", anchors=[article.at(18, 3)])
currency_collapse = author.premise("currency-collapse", "If the United States cut off Iraq's supply of dollars, Iraq's currency could collapse.", label="Without US dollars, Iraq's currency could collapse", anchors=[article.at(18, 3)])
fly_baghdad = author.premise("fly-baghdad", "Washington has long avoided sanctions on Iraqi state agencies and firms, but the Treasury's recent listing of the airline Fly Baghdad takes it nearer to that line.", label="Fly Baghdad's listing brings sanctions on the state nearer", anchors=[article.at(19, 1)])
kuwait_collapse = author.premise("kuwait-collapse", "When Iraq's government last came under sanctions, after Saddam Hussein's invasion of Kuwait, the country's economy collapsed.", label="Under the last sanctions, Iraq's economy collapsed", anchors=[article.at(19, 2)])
no_resilience = author.premise("no-resilience", "Iraq could not bear sanctions today: its economy is not resilient enough, and Tehran would not help it out.", label="Iraq could not bear sanctions today", anchors=[article.at(19, 3)])
sanctions_collapse = author.claim("sanctions-collapse", "Sanctions on the Iraqi state could bring Iraq's economy down once more.", reconstructed="The text recalls the collapse under the last sanctions and says what Iraq lacks today; that it could happen again is left to the reader.", anchors=[article.at(19, 2, 3)])

author.infer("under-tehran", diktat_prevails, because=[militias_take_over])
author.infer("agency-lost", iraq_loses, because=[diktat_prevails])
author.infer("violence-at-home", iraq_loses, because=[rifts_open])
author.infer("insurgency-at-home", iraq_loses, because=[is_returns])
author.infer("as-after-kuwait", sanctions_collapse, because=[kuwait_collapse, no_resilience], scheme=Scheme.ANALOGY, anchors=[article.at(19, 2, 3)])
author.infer("sanctioned", iraq_loses, because=[fewer_qualms, fly_baghdad, sanctions_collapse], scheme=Scheme.CAUSE_TO_EFFECT)
author.infer("cut-off", iraq_loses, because=[fewer_qualms, currency_collapse], scheme=Scheme.CAUSE_TO_EFFECT, anchors=[article.at(18, 3)])
author.infer("both-lose", lose_lose, because=[leaving_costs, iraq_loses], anchors=[article.at(20, 1)])
author.infer("lesser-evil", better_option, because=[two_scenarios, lose_lose], scheme=Scheme.PRAGMATIC_ALTERNATIVES)

# Escalation: how far it has come
gaza_wave = author.premise("gaza-wave", "The Gaza war ended a lull of months: pro-Iran groups, banded together as the “Islamic Resistance in Iraq”, began a new wave of attacks on US targets, 180 at last count.", label="The Gaza war set off a new wave of militia attacks", anchors=[article.at(10, 3)])
strikes_stir_calls = author.premise("strikes-stir-calls", "US strikes in Baghdad on designated terrorist figures, in answer to the militia attacks, revived anti-American politicians' calls for a formal end to the US military presence.", label="US strikes in Baghdad revived calls to end the US presence", anchors=[article.at(10, 4)])
shift_to_iraq = author.premise("shift-to-iraq", "When attacks mounted and Iraq's government did nothing, Washington turned to targets in Iraq: it hit the militia bastion Jurf al-Sakhar and, in Baghdad, killed a Kataib Hezbollah commander.", label="As attacks mounted, Washington turned to targets in Iraq", anchors=[article.at(15, 4)])
jordan_attack = author.premise("jordan-attack", "On January 28 an Iraqi militia's attack in Jordan left three US service members dead and dozens hurt.", label="A militia's attack in Jordan killed three US service members", anchors=[article.at(10, 2)])
climbing_ladder = author.claim("climbing-ladder", "Since late 2023 the conflict between the United States and the Iraqi militias has been escalating step by step, and the Jordan attack was one step more.", label="The conflict with the militias keeps escalating", anchors=[article.at(10, 2)])

author.infer("attack-by-attack", climbing_ladder, because=[gaza_wave, shift_to_iraq, jordan_attack])

# Escalation: why Iraq may be the place of the next strikes
vow_to_punish = author.premise("vow-to-punish", "Quite unlike its earlier assurances that it would de-escalate in Iraq, the Biden administration now vows to punish those behind the Jordan attack.", label="Washington vows to punish those behind the Jordan attack", anchors=[article.at(11, 1)])
no_direct_strike = author.premise("no-direct-strike", "Washington will not attack Iran directly unless it gives up its old ways and the unwritten rules by which it engages Tehran.", label="By its old rules, Washington will not attack Iran directly", anchors=[article.at(11, 3)])
syria_too_weak = author.premise("syria-too-weak", "Hitting Iranian assets in Syria, as the United States has done of late, would be too weak a message to deter Tehran or to satisfy angry Americans at home.", label="Hitting Iranian assets in Syria is too weak a message", anchors=[article.at(11, 4)])
killings_2020 = author.premise("killings-2020", "In January 2020, after a wave of militia attacks, Washington had Qasem Soleimani, an Iranian general, and Abu Mahdi al-Muhandis, an Iraqi militia leader, killed in Baghdad.", label="In January 2020 Washington killed Soleimani and Muhandis in Baghdad", anchors=[article.at(11, 5), article.at(17, 1)])
iraq_as_stage = author.claim("iraq-as-stage", "Iraq seems a more convenient place for US military action than Iran or Syria.", label="Iraq seems the more convenient place for US action", anchors=[article.at(11, 5)])
more_strikes = author.claim("more-strikes", "The attack on the base in Jordan could prompt more US operations, and fiercer ones.", label="The Jordan attack could prompt more and fiercer US operations", anchors=[article.at(15, 5)])

author.infer("neither-iran-nor-syria", iraq_as_stage, because=[no_direct_strike, syria_too_weak], scheme=Scheme.ALTERNATIVES, anchors=[article.at(11, 2, 5)])
author.infer("as-in-2020", iraq_as_stage, because=[killings_2020], scheme=Scheme.EXAMPLE, anchors=[article.at(11, 5)])
author.infer("vowed", more_strikes, because=[vow_to_punish])
author.infer("next-step", more_strikes, because=[climbing_ladder], anchors=[article.at(15, 5)])

# Escalation: how a rupture could come about
government_joined = author.premise("government-joined", "Iraq's government recently did further damage to the relationship by joining those who call for US forces to be thrown out.", label="Iraq's government joined the calls to throw US forces out", anchors=[article.at(16, 1)])
strikes_inflame = author.claim("strikes-inflame", "Further US strikes would likely make calls to expel US forces louder.", anchors=[article.at(16, 2)])
embassy_targeted = author.premise("embassy-targeted", "Further US strikes might also lead some militias to fire on the US embassy in Baghdad and the consulate in Erbil, which they have mostly left alone.", label="Militias might fire on the US embassy and consulate", anchors=[article.at(16, 2, 3)])
baghdad_sidelined = author.claim("baghdad-sidelined", "If US and militia forces came to trade ever sharper blows, Iraq's government would in essence be pushed aside.", label="Iraq's government would be pushed aside", anchors=[article.at(16, 4)])
missiles_2020 = author.premise("missiles-2020", "After Soleimani and Muhandis were killed in 2020, Iran launched ballistic missiles against US troops at Al-Asad Air Base.", label="In 2020 Iran hit back with missiles on Al-Asad Air Base", anchors=[article.at(17, 2)])
threat_2020 = author.premise("threat-2020", "To stop the escalation of 2020, the Trump administration threatened to pull US forces out under duress and to close the embassy.", label="In 2020 the Trump administration threatened to pull out", anchors=[article.at(17, 3)])
brink_2020 = author.claim("brink-2020", "In 2020 a cycle of escalation had the United States and Iraq facing a rupture.", anchors=[article.at(17, 1)])
escalation_path = author.claim("escalation-path", "Unchecked escalation could lead to a rupture, perhaps through a complete breakdown of US-Iraqi diplomacy.", label="Unchecked escalation could lead to a rupture", anchors=[article.at(15, 2), article.at(16, 4)])
weigh_effects = author.recommendation("weigh-effects", "However it answers the Jordan attack, the Biden administration needs to take account of what that may do to US-Iraqi relations.", addressee="the Biden administration", label="Weigh what a response would do to relations with Iraq", anchors=[article.at(12, 1)])

author.infer("heard-before", strikes_inflame, because=[strikes_stir_calls])
author.infer("spiral", baghdad_sidelined, because=[more_strikes, iraq_as_stage, embassy_targeted], scheme=Scheme.CAUSE_TO_EFFECT, anchors=[article.at(16, 2, 4)])
author.infer("diplomacy-fails", escalation_path, because=[baghdad_sidelined], scheme=Scheme.CAUSE_TO_EFFECT, anchors=[article.at(16, 4)])
author.infer("louder-calls", escalation_path, because=[government_joined, more_strikes, strikes_inflame], scheme=Scheme.CAUSE_TO_EFFECT, anchors=[article.at(16, 1, 2)])
author.infer("blow-by-blow", brink_2020, because=[killings_2020, missiles_2020, threat_2020], anchors=[article.at(17, 1, 3)])
author.infer("last-time", escalation_path, because=[brink_2020], scheme=Scheme.ANALOGY, anchors=[article.at(17, 1)])
author.infer("worth-weighing", weigh_effects, because=[iraq_as_stage, escalation_path, lose_lose], scheme=Scheme.PRACTICAL_REASONING)

# Muddling through: whether the truce can be had again
truce_returns = author.premise("truce-returns", "Muddling through would in essence mean going back to the de facto truce that held until Iran reactivated its proxy network in the Gaza war.", label="Muddling through means going back to the earlier truce", anchors=[article.at(22, 1)])
kataib_willing = author.premise("kataib-willing", "Kataib Hezbollah, for one, a top militia, says that it is willing to halt attacks whatever happens in Gaza, presumably for fear of a major US response to the Jordan attack.", label="Kataib Hezbollah says it would halt attacks whatever happens in Gaza", anchors=[article.at(22, 2)])
further_calm = author.premise("further-calm", "Tensions may ease further if warnings from the Biden administration deter the militias more, or if US military action gives them a bloody nose.", label="US warnings or a blow to the militias may ease tensions", anchors=[article.at(22, 3)])
truce_feasible = author.claim("truce-feasible", "A return to the truce from before the Gaza war may be feasible, though that may depend on how soon the main phase of combat in Gaza is over.", label="A return to the truce may be feasible, depending on Gaza", reconstructed="The text says what the feasibility may depend on and what speaks for it, and leaves it unsaid that the truce can be had.", anchors=[article.at(22, 2, 3)])
room_for_baghdad = author.claim("room-for-baghdad", "Should US warnings or strikes make the militias hold back further, Iraq's government may have room enough to take charge of security matters.", label="Iraq's government may get room to take charge of security", anchors=[article.at(22, 3)])

author.infer("ready-to-halt", truce_feasible, because=[kataib_willing], scheme=Scheme.SIGN, anchors=[article.at(22, 2)])
author.infer("warned-or-hit", truce_feasible, because=[further_calm], anchors=[article.at(22, 3)])
author.infer("both-open", two_scenarios, because=[escalation_path, truce_feasible])
author.infer("in-either-case", room_for_baghdad, because=[further_calm], anchors=[article.at(22, 3)])

# Muddling through: what it could achieve
saves_face = author.premise("saves-face", "Under a renewed truce, Washington and Baghdad would have to get through a messy situation, keeping their relationship alive by saving face and playing for time.", label="Both would keep the relationship alive, saving face and playing for time", anchors=[article.at(23, 1)])
basic_objectives = author.claim("basic-objectives", "Muddling through could let both sides reach their basic aims: US forces stay, on new terms that help Baghdad placate the militias and Iran behind them.", label="Muddling through could meet both sides' basic aims", anchors=[article.at(23, 2)])
bilateral_deals = author.premise("bilateral-deals", "To satisfy hardliners and pragmatists alike, Prime Minister Sudani has called for the anti-IS coalition to be dispersed while deals are negotiated with its members one by one.", label="Sudani wants bilateral deals in place of the coalition", anchors=[article.at(25, 2)])
committee_formed = author.premise("committee-formed", "As commander-in-chief, Prime Minister Sudani has the power simply to tell the anti-IS coalition to go, but instead set up a committee and recently led talks in Baghdad.", label="Sudani set up a committee instead of telling the coalition to go", anchors=[article.at(25, 3)])
sudani_calms = author.claim("sudani-calms", "Prime Minister Sudani signals a wish to calm the situation and to shape future security ties in a joint effort.", label="Sudani signals a wish for calm and a joint way forward", anchors=[article.at(25, 3)])
sudani_middle = author.claim("sudani-middle", "Prime Minister Sudani seems to look for a middle way between anti-American hardliners in his coalition and pragmatists who want the money of a US presence without its security troubles.", label="Sudani seems to look for a middle way", anchors=[article.at(25, 1)])

breathing_space = author.infer("breathing-space", basic_objectives, because=[truce_returns, truce_feasible, room_for_baghdad, saves_face], anchors=[article.at(23, 1, 2)])
author.infer("no-order-to-leave", sudani_calms, because=[committee_formed], scheme=Scheme.SIGN, anchors=[article.at(25, 3)])
author.infer("something-for-both", sudani_middle, because=[bilateral_deals], scheme=Scheme.SIGN, anchors=[article.at(25, 1, 2)])
author.infer("baghdad-wants-calm", basic_objectives, because=[sudani_calms])
author.infer("middle-way", basic_objectives, because=[sudani_middle])
author.infer("aims-met", better_option, because=[basic_objectives], scheme=Scheme.POSITIVE_CONSEQUENCES)

# Muddling through: what it takes
silent_friends = author.premise("silent-friends", "Kurdish parties, though they want the US-led coalition to go on fighting IS, shy away from backing it openly and together, just as Sunni parties hardly voice their own fears about a US departure.", label="Kurdish and Sunni parties do not say openly what they want", anchors=[article.at(24, 2, 3)])
shia_embrace = author.premise("shia-embrace", "Shia parties, by contrast, openly welcome the prospect of a US departure, while relishing their hold on institutions in Baghdad, to which much power has returned over the years.", label="Shia parties openly welcome a US departure", anchors=[article.at(24, 4)])
square_words = author.recommendation("square-words", "For muddling through to work, Iraqi officials need to bring what they expect in private into line with what they say in public.", addressee="Iraqi officials", label="Iraqi officials: align private wishes and public stance", anchors=[article.at(24, 1)])

author.infer("what-it-takes", square_words, because=[basic_objectives, silent_friends, shia_embrace], scheme=Scheme.PRACTICAL_REASONING, anchors=[article.at(24, 1, 4)])
author.undercut(breathing_space, by=silent_friends, anchors=[article.at(24, 1)])

# Beyond the short term: a rupture still looms
iran_goal = author.premise("iran-goal", "Iran's main goal is still to drive US forces out of the Middle East.", anchors=[article.at(27, 1)])
force_protection = author.premise("force-protection", "Iran's armed proxies in Iraq keep US officials busy protecting their own forces and stop them from coming to the defence of local allies.", label="Proxies tie US officials down and keep them from defending allies", anchors=[article.at(27, 2)])
no_partners = author.claim("no-partners", "Iran's use of armed proxies has left Washington with no Iraqi partner who can and will speak up for it against Tehran's dictates.", label="Washington has no Iraqi partner left to speak up for it", anchors=[article.at(27, 3)])
iran_succeeds = author.claim("iran-succeeds", "In Iraq, with something similar under way in Syria, Iran's strategy for driving the US military out has been discouragingly successful.", label="Iran's strategy has been discouragingly successful in Iraq", anchors=[article.at(27, 2), article.at(27, 5)])
rupture_looms = author.claim("rupture-looms", "Even if US forces can stay for now, the stage is set for a later rupture, above all if pressure to withdraw grows in the United States.", label="The stage is set for a later rupture", anchors=[article.at(27, 4)])

author.infer("tied-down", no_partners, because=[force_protection], scheme=Scheme.CAUSE_TO_EFFECT, anchors=[article.at(27, 3)])
author.infer("what-proxies-achieve", iran_succeeds, because=[force_protection, no_partners], anchors=[article.at(27, 2, 3)])
author.infer("no-one-to-lean-on", rupture_looms, because=[no_partners], anchors=[article.at(27, 3, 4)])
author.infer("goal-comes-nearer", rupture_looms, because=[iran_goal, iran_succeeds])

# Beyond the short term: deter Iran
gave_space = author.premise("gave-space", "US de-escalation gave Iran-backed militias more room to cow opponents, reverse election results and dig into Iraq's government and economy.", label="De-escalation gave the militias more room", anchors=[article.at(28, 2)])
friends_saw = author.premise("friends-saw", "America's friends saw that Washington hardly minded designated terrorist groups running ministries or attacking the Kurdistan Region, energy firms and civil society.", label="America's friends saw Washington let terrorist groups have their way", anchors=[article.at(28, 3)])
not_enough = author.claim("not-enough", "De-escalation by itself cannot carry a healthy US-Iraqi relationship.", anchors=[article.at(28, 1)])
biggest_threat = author.premise("biggest-threat", "The militias are, as Iraqis and other people of the region have come to see, the greatest threat since the Islamic State (IS).", label="The militias are the greatest threat since IS", anchors=[article.at(28, 4)])
no_strategy = author.premise("no-strategy", "Against the militias Washington lacks a coherent strategy, unlike against IS.", anchors=[article.at(28, 4)])
policy_decays = author.claim("policy-decays", "In the longer run, Washington's Iraq policy will keep getting worse unless a comprehensive strategy deters Iran and its militias.", label="Without a strategy, US policy in Iraq will keep decaying", anchors=[article.at(31, 4)])
deter_iran = author.recommendation("deter-iran", "For the longer term, Washington needs a comprehensive strategy that deters Iran and its militias.", addressee="Washington", label="Washington needs a comprehensive strategy of deterrence", anchors=[article.at(31, 4)])

author.infer("room-misused", not_enough, because=[gave_space], anchors=[article.at(28, 1, 2)])
author.infer("seen-by-friends", not_enough, because=[friends_saw])
author.infer("nothing-to-build-on", policy_decays, because=[not_enough, no_strategy])
author.infer("threat-unmet", policy_decays, because=[biggest_threat, no_strategy], anchors=[article.at(28, 4)])
author.infer("already-diluted", policy_decays, because=[ineffective_presence], anchors=[article.at(31, 2), article.at(31, 4)])
author.infer("on-course", policy_decays, because=[rupture_looms])
author.infer("stop-the-decay", deter_iran, because=[policy_decays], scheme=Scheme.NEGATIVE_CONSEQUENCES, anchors=[article.at(31, 4)])

# Beyond the short term: hold Baghdad to account
badr_in_government = author.premise("badr-in-government", "Some very violent militias, such as the Badr Organization and Asaib Ahl al-Haq, have an outsized role in government, which is largely why they have refrained from attacking US forces.", label="Some violent militias have an outsized role in government", anchors=[article.at(29, 2), article.at(30, 1)])
government_hostage = author.premise("government-hostage", "The three militias behind most attacks, Kataib Hezbollah, Harakat Hezbollah al-Nujaba and Kataib Sayyid al-Shuhada, now hold Iraq's whole government hostage.", label="Three militias hold Iraq's whole government hostage", anchors=[article.at(30, 2)])
militias_poised = author.claim("militias-poised", "Unless Baghdad is held to greater account, the militias are now placed to take Iraq over completely.", label="The militias are placed to take Iraq over completely", anchors=[article.at(29, 1)])
hold_to_account = author.recommendation("hold-to-account", "The United States needs to hold Baghdad more to account for reining in the militias and keeping US personnel safe.", addressee="the United States", label="Hold Baghdad to account for the militias", anchors=[article.at(29, 1)])

author.infer("entrenched", militias_poised, because=[gave_space])
author.infer("inside-government", militias_poised, because=[badr_in_government])
author.infer("hostage", militias_poised, because=[government_hostage])
author.infer("prevent-takeover", hold_to_account, because=[militias_poised], scheme=Scheme.NEGATIVE_CONSEQUENCES, anchors=[article.at(29, 1)])

# Now it is Baghdad's turn
coalition_dominoes = author.premise("coalition-dominoes", "An abrupt US pull-out in the midst of hostilities would set off a domino effect among the other members of the anti-IS coalition still in Iraq.", label="An abrupt US pull-out would set off a domino effect", anchors=[article.at(18, 2)])
threat_leverage = author.claim("threat-leverage", "The threat of 2020 to leave was potent and could now give the Biden administration leverage to save the relationship or else to hit Iranian and militia interests on better terms.", label="A threat to leave, as in 2020, could give leverage today", anchors=[article.at(18, 1)])
may_walk_away = author.premise("may-walk-away", "Washington may choose to walk away instead of putting more effort into so difficult a partner.", label="Washington may choose to walk away", anchors=[article.at(31, 5)])
baghdad_saves = author.recommendation("baghdad-saves", "It is now up to Baghdad to rescue its relationship with Washington.", addressee="the Iraqi government", anchors=[article.at(31, 5)])

author.infer("others-follow", threat_leverage, because=[coalition_dominoes], anchors=[article.at(18, 1, 2)])
author.infer("freer-hand", threat_leverage, because=[fewer_qualms, sanctions_collapse], anchors=[article.at(18, 1), article.at(18, 3)])
author.infer("threat-tried", threat_leverage, because=[threat_2020], scheme=Scheme.ANALOGY, anchors=[article.at(18, 1)])
author.infer("onus", baghdad_saves, because=[may_walk_away, lose_lose], anchors=[article.at(31, 5)])
author.infer("threat-that-bites", baghdad_saves, because=[may_walk_away, threat_leverage])

# Opposing views: the forces must go
expel_forces = author.counterclaim("expel-forces", "The US military presence in Iraq should be formally brought to an end.", holder="anti-American voices in Iraq, joined by the Iraqi government", anchors=[article.at(10, 4), article.at(16, 1)])
author.rebut(muddle_through, by=expel_forces)
author.rebut(expel_forces, by=lose_lose, anchors=[article.at(20, 1)])
author.rebut(expel_forces, by=greater_instability, anchors=[article.at(31, 3)])

# Opposing views: the threat of 2020
pull_out = author.counterclaim("pull-out", "Unless the escalation of 2020 stops, the United States should pull its forces out under duress and close its embassy.", label="Unless escalation stops, the United States should pull out", holder="the Trump administration, in 2020", anchors=[article.at(17, 3)])
no_trust = author.counterclaim("no-trust", "Iraqi forces cannot be trusted to keep US diplomats safe.", holder="the Trump administration, in 2020", anchors=[article.at(17, 3)])
author.report("unprotected", pull_out, because=[no_trust], anchors=[article.at(17, 3)])
author.rebut(muddle_through, by=pull_out)
author.rebut(pull_out, by=lose_lose, anchors=[article.at(20, 1)])
author.concede(pull_out, extent="As a mere threat it had force, and today it could serve the Biden administration as leverage.", anchors=[article.at(18, 1)])

# Opposing views: staying wins nothing
no_win = author.counterclaim("no-win", "Staying in Iraq is hardly a “win” for Washington.", anchors=[article.at(20, 2)])
author.rebut(better_option, by=no_win)
author.concede(no_win, extent="Staying may indeed not be quite a win, but leaving would bring considerable losses.", anchors=[article.at(20, 2)])

# Opposing views: de-escalation
restraint = author.counterclaim("restraint", "The United States should keep to de-escalation in Iraq and answer militia attacks with diplomatic pressure and measured force, mostly in Syria.", label="Keep to de-escalation, pressure and measured force", holder="the Biden administration, at first", anchors=[article.at(11, 1), article.at(15, 3)])
delicate_balance = author.counterclaim("delicate-balance", "Harder US action would risk feeding the violence or unsettling Iraq's delicate politics and economy.", label="Harder US action would risk violence and upset Iraq", holder="the Biden administration, at first", anchors=[article.at(15, 3)])
author.report("handle-with-care", restraint, because=[delicate_balance], scheme=Scheme.NEGATIVE_CONSEQUENCES, anchors=[article.at(15, 3)])
author.rebut(deter_iran, by=restraint)
author.rebut(restraint, by=not_enough, anchors=[article.at(28, 1)])
author.rebut(restraint, by=syria_too_weak, anchors=[article.at(11, 4)])
author.concede(restraint, extent="In the past, de-escalation did buy Washington time.", anchors=[article.at(28, 1)])

MAP: Final = draft.build()
