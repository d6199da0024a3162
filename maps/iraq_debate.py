"""The debate on Iraq: where five positions of 2020 and 2024 meet, as the mapper finds."""

from typing import Final

from argmap import MapDraft
from maps import cornered_2024, pressure_2020, rose_2020, takeover_2024, wahab_2024

draft = MapDraft("iraq-debate", question="How should the United States deal with Iraq, its government and its militias?", licence="CC-BY-4.0")
draft.adopt(rose_2020.MAP)
draft.adopt(pressure_2020.MAP)
draft.adopt(takeover_2024.MAP)
draft.adopt(cornered_2024.MAP)
draft.adopt(wahab_2024.MAP)

# Rose and the author of pressure-2020
draft.agrees(rose_2020.counterproductive, pressure_2020.counterproductive, note="Both call American pressure on Baghdad counterproductive; Rose means sanctions threats to cut Iran's influence, the other the demand to curb the paramilitaries.", strength="strong")
draft.agrees(rose_2020.balancing, pressure_2020.two_backers, note="Both say that Iraq's leaders have long had to balance between Washington and Tehran, and that Kadhimi has to do so as well.", strength="strong")
draft.agrees(rose_2020.no_forced_choice, pressure_2020.let_him_balance, note="Both want Washington to put up with Iraq's balancing: Rose rejects making Iraq choose, the other asks for room so that Kadhimi can balance.", strength="strong")
draft.agrees(rose_2020.embedded, pressure_2020.entrenched, note="Both find the paramilitaries rooted inside the Iraqi state and not apart from it; Rose adds the economy and speaks only of the groups that Iran backs.", strength="strong")
draft.agrees(rose_2020.constrained, pressure_2020.limits_of_power, note="Both say that Kadhimi cannot do much against the Iran-backed groups; Rose puts it down to their hold on Baghdad, the other also to his want of a party and allies.", strength="strong")
draft.agrees(rose_2020.indebted, pressure_2020.hold_on_power, note="Both find Kadhimi beholden to the groups that he should weaken: to Rose he owes them his office in part, to the other he still keeps it through them.", strength="strong")
draft.agrees(rose_2020.crackdowns_backfire, pressure_2020.crackdown_strife, note="Both hold that force against the militias makes matters worse; Rose speaks of tensions already raised, the other of a risk of civil strife.", strength="strong")
draft.agrees(rose_2020.invest_in_iraq, pressure_2020.selective_engagement, note="Both would build up the forces that answer to the government; Rose adds infrastructure, energy and the economy.", strength="strong")
draft.agrees(rose_2020.strengthen_state, pressure_2020.outgrow, note="Both look in the long run to a stronger Iraqi state: for Rose it is the goal to set, for the other what selective engagement would prepare.", strength="weak")
draft.qualifies(pressure_2020.quieter_means, rose_2020.crackdowns_backfire, note="Cutting the militias' informal revenue is also a move against them, but may work better, so that not every attempt need backfire as Rose says of crackdowns.", strength="weak")
draft.qualifies(rose_2020.smuggling, pressure_2020.iran_money_wanes, note="Rose gives the militias federal funds and income of their own, so that dwindling money from Iran need not leave them much weaker.", strength="weak")
draft.contradicts(rose_2020.raid_cosmetic, pressure_2020.raid_undone, note="Rose takes the raid of June 25 for a gesture to please Washington, reportedly cleared with Iran; the other for a bold step further, whose mixed outcome shows how weak he is.", strength="weak")
draft.agrees(rose_2020.no_disbandment, pressure_2020.purge_unravels, note="Both say that the paramilitaries cannot simply be done away with: to Rose Iraq needs parts of the PMF against the Islamic State, to the other a purge may unravel the state.", strength="weak")
draft.disputes_fact(rose_2020.released, pressure_2020.raid_undone, note="Rose has the arrested fighters let go after days in PMF custody; the other has them promptly freed once Kataib Hezbollah had mobilized. That they were let go both say.", strength="weak")
draft.disputes_fact(rose_2020.hashimi_murdered, pressure_2020.killings, note="Rose dates the murder of Hashimi to June 6, though she tells it among the threats since the raid of June 25; the other text dates it to July 6.", strength="strong")
draft.agrees(rose_2020.tehran_visit, pressure_2020.muhandis_killed, note="Both report the U.S. killing of Soleimani and Muhandis in January; Rose calls Muhandis deputy commander of the PMF, the other leader of Kataib Hezbollah, and he may have been both.", strength="weak")

# Rose and the author of takeover-2024
draft.contradicts(rose_2020.counterproductive, takeover_2024.widen_sanctions, note="Rose finds it counterproductive to fight Iran's influence by threat of sanctions; the later text wants sanctions to reach Iraqi officials and state bodies, if not all Iraq.", strength="weak")
draft.contradicts(rose_2020.not_by_punishment, takeover_2024.raise_the_cost, note="Rose says that punishment cannot make the Iraqi state stand on its own; the later text would make politicians pay for subordinating that state to Tehran.", strength="weak")
draft.qualifies(rose_2020.retaliation, takeover_2024.strikes_constrain, note="In 2020 moves against Iran's proxies only stirred up retaliation, a warning to those who expect force to hold them down; but Rose means Baghdad's raids, the other U.S. strikes.", strength="weak")
draft.qualifies(takeover_2024.militias_paused, rose_2020.crackdowns_backfire, note="In 2024 a halt to attacks followed potent U.S. retaliation, so that force need not always raise tensions; Rose speaks of Baghdad's own crackdowns in 2020.", strength="weak")
draft.qualifies(rose_2020.iran_stays, takeover_2024.independence_lost, note="Rose holds that Iran's influence can be limited and not removed, which bounds the freedom from Iran that the later text sees in danger.", strength="weak")
draft.qualifies(rose_2020.no_disbandment, takeover_2024.demilitarize_politics, note="Rose says that Iraq needs parts of the PMF against the Islamic State and cannot disband it, which limits how far parties could be parted from their forces.", strength="weak")
draft.agrees(rose_2020.decree_empowers, takeover_2024.budget_billions, note="Both say that federal money reaches Iran-backed armed groups because they belong to the PMF; Rose names the decree of 2018, the later text billions a year.", strength="strong")
draft.agrees(rose_2020.on_paper, takeover_2024.not_in_charge, note="In 2020 the state's authority over the militias exists only on paper, in 2024 they run Iraq: the later claim goes further and entails the earlier for its own time.", strength="weak")

# Rose and Wahab
draft.contradicts(rose_2020.counterproductive, wahab_2024.hold_to_account, note="Rose finds it counterproductive to press Baghdad against Iran's allies; Wahab wants it pressed harder over the militias, though he does not say by sanctions.", strength="weak")
draft.qualifies(wahab_2024.threat_leverage, rose_2020.counterproductive, note="Wahab calls a threat of 2020 potent and useful again, so that not all pressure need do harm; but he means a threat to leave, Rose threats of sanctions.", strength="weak")
draft.contradicts(rose_2020.not_by_punishment, wahab_2024.deter_iran, note="Rose would not have the relationship with Iraq serve as a counterweight to Iran; Wahab thinks that Iraq policy decays without a strategy that deters Iran and its militias.", strength="weak")
draft.qualifies(rose_2020.retaliation, wahab_2024.further_calm, note="In 2020 moves against Iran's proxies only brought retaliation, which limits the hope that a blow calms the militias; but Rose means Baghdad's raids, Wahab U.S. action.", strength="weak")
draft.qualifies(wahab_2024.gave_space, rose_2020.crackdowns_backfire, note="Where Rose says that crackdowns make matters worse, Wahab adds that holding back also let the militias grow; his restraint is Washington's, her force Baghdad's.", strength="weak")
draft.agrees(rose_2020.embedded, wahab_2024.badr_in_government, note="Both give Iran-backed militias a great role inside the Iraqi state; Rose adds the security forces and the economy.", strength="strong")
draft.agrees(rose_2020.on_paper, wahab_2024.government_hostage, note="Both deny Baghdad real authority over the militias, which in 2020 exists only on paper and in 2024 gives way to three militias that hold the government hostage.", strength="weak")
draft.agrees(rose_2020.balancing, wahab_2024.sudani_middle, note="Sudani's search for a middle way in 2024 fits the balancing that Rose calls forced on Iraq; Wahab sets it between camps at home, Rose between Washington and Tehran.", strength="weak")

# Rose and the author of cornered-2024, who restates Wahab closely
draft.contradicts(rose_2020.counterproductive, cornered_2024.hold_accountable, note="Rose finds it counterproductive to press Baghdad against Iran's allies; the later text, which only repeats Wahab, wants it held to account for the armed groups.", strength="weak")
draft.contradicts(rose_2020.not_by_punishment, cornered_2024.deter_iran, note="Rose would not have the relationship with Iraq serve as a counterweight to Iran; the later text, which only repeats Wahab, wants Iran and its militias deterred by a strategy.", strength="weak")
draft.qualifies(cornered_2024.militias_gained, rose_2020.crackdowns_backfire, note="Where Rose says that crackdowns make matters worse, the later text, which only repeats Wahab, adds that de-escalation too made the militias stronger.", strength="weak")
draft.agrees(rose_2020.embedded, cornered_2024.militias_gained, note="Both see the militias inside Iraq's government, in 2024 by way of de-escalation; the later text only repeats Wahab, so it is no second witness of that year.", strength="weak")
draft.agrees(rose_2020.on_paper, cornered_2024.hostage_takers, note="Both deny Baghdad real authority over the militias; that they hold the government hostage only repeats Wahab, so it is no second witness of 2024.", strength="weak")

# pressure-2020 and takeover-2024
draft.contradicts(pressure_2020.counterproductive, takeover_2024.raise_the_cost, note="In 2020 pressing Baghdad over the militias is held to backfire; in 2024 making its politicians pay for the militias' role is the remedy. Premiers and targets differ.", strength="weak")
draft.qualifies(pressure_2020.purge_unravels, takeover_2024.demilitarize_politics, note="Taking arms out of politics meets the danger seen in 2020: whoever purges the paramilitaries may unravel the institutions they are woven into.", strength="weak")
draft.qualifies(pressure_2020.face_limits, takeover_2024.act_now, note="A call for forceful action must reckon with the shrunken American commitment and influence that the text of 2020 wants accepted.", strength="weak")
draft.qualifies(pressure_2020.rocket_fire, takeover_2024.strikes_constrain, note="Rockets went on in 2020 even after U.S. strikes, one of which killed Muhandis; that limits the hope that strikes take the initiative from commanders.", strength="weak")
draft.qualifies(pressure_2020.selective_engagement, takeover_2024.keep_presence, note="Both want a lasting American role, but the text of 2020 lets the troops shrink and puts the weight on chosen institutions, not on presence.", strength="weak")
draft.agrees(pressure_2020.hold_on_power, takeover_2024.not_in_charge, note="Each sees a premier who keeps his office by leave of the armed groups: Kadhimi depends on those he must weaken, Sudani serves at their pleasure.", strength="weak")
draft.qualifies(takeover_2024.not_in_charge, pressure_2020.empower_him, note="Strengthening the premier helps only where he stands apart from the militias; a premier through whom they rule is no such partner.", strength="weak")
draft.qualifies(takeover_2024.budget_billions, pressure_2020.iran_money_wanes, note="Dwindling Iranian money need not starve the groups, since in 2024 billions a year are said to reach them from Iraq's own budget.", strength="weak")
draft.agrees(pressure_2020.no_fair_process, takeover_2024.rules_manipulated, note="Both find that a fair vote already fails on the rules set before election day: an unfinished law and a politicized commission in 2020, tampering in 2024.", strength="weak")
draft.agrees(pressure_2020.elections_perpetuate, takeover_2024.unrepresentative, note="What the one expects of elections under the given rules, the other finds in those of 2021 and 2023: they did not bring the change that Iraqis want.", strength="weak")
draft.contradicts(pressure_2020.protesters_weak, takeover_2024.need_help, note="The one expects the protesters to fail at the polls; the other says that reformists have shown they can challenge the old parties. The groups overlap only in part.", strength="weak")

# pressure-2020 and wahab-2024
draft.contradicts(pressure_2020.counterproductive, wahab_2024.hold_to_account, note="Whether Washington should press Baghdad to rein in the militias: in 2020 that is held to work against its own ends, in 2024 it is what is needed.", strength="strong")
draft.agrees(pressure_2020.tougher_measures, wahab_2024.hold_to_account, note="The demand that the text of 2020 reports and rejects is the one Wahab makes: Baghdad must rein in the militias, and Washington must insist.", strength="strong")
draft.agrees(pressure_2020.limits_of_power, wahab_2024.government_hostage, note="Both find that Baghdad cannot act freely against Kataib Hezbollah and its like; Wahab goes further and calls the whole government a hostage.", strength="weak")
draft.agrees(pressure_2020.let_him_balance, wahab_2024.basic_objectives, note="Both see a use in terms that let Baghdad balance between Washington and the pro-Iran camp; Wahab only for a time, and to keep the troops.", strength="weak")
draft.qualifies(wahab_2024.gave_space, pressure_2020.let_him_balance, note="Leniency has a price: by Wahab's account, American de-escalation gave the militias room to intimidate and to dig in.", strength="weak")
draft.qualifies(pressure_2020.in_high_office, wahab_2024.gave_space, note="The militias' hold on the state is traced to the years since 2003, so American de-escalation can have deepened it but not begun it.", strength="weak")
draft.agrees(wahab_2024.delicate_balance, pressure_2020.pressure_escalates, note="The worry of late 2023 that Wahab reports, that harder U.S. action feeds violence, is asserted in 2020 of U.S. pressure on Baghdad. The means differ, force or pressure.", strength="weak")
draft.agrees(pressure_2020.less_invested, wahab_2024.narrowed_interests, note="Both find that the United States has less and less at stake in Iraq: commitment and influence for the one, interests pursued for the other.", strength="strong")
draft.qualifies(pressure_2020.no_guarantee, wahab_2024.government_falls, note="If Washington cannot guarantee a premier's survival, American forces are at best one prop among others of the government that would fall without them.", strength="weak")
draft.agrees(pressure_2020.no_public_backing, wahab_2024.silent_friends, note="Four years apart, Iraqi politicians shy away from openly siding with Washington against the militias' wishes: over the raid then, over the troops now.", strength="weak")
draft.agrees(pressure_2020.badr_interior, wahab_2024.badr_in_government, note="Both say that the Badr Organization is strong inside the government: the one names its ministry, the other an outsized role.", strength="strong")

# takeover-2024 and wahab-2024
draft.contradicts(takeover_2024.act_now, wahab_2024.muddle_through, note="Thesis against thesis: act at once and forcefully, or, for now, aim at no more than getting by and playing for time. Both would keep the troops in Iraq.", strength="strong")
draft.agrees(takeover_2024.act_now, wahab_2024.deter_iran, note="Both want Iran and its militias stopped by more than presence or calm; the one asks for it at once, the other for the longer term.", strength="weak")
draft.qualifies(wahab_2024.basic_objectives, takeover_2024.keep_presence, note="Both would have U.S. forces stay by agreement with Baghdad; Wahab adds the terms on which they could, terms that help Baghdad placate the militias and Iran.", strength="weak")
draft.agrees(takeover_2024.not_a_strategy, wahab_2024.no_strategy, note="Both miss an American strategy: Wahab one against the militias, the other anything beyond a mere presence.", strength="weak")
draft.agrees(takeover_2024.takeover_follows, wahab_2024.militias_take_over, note="Both expect that once the Americans have left, the Iran-backed militias will take hold of the Iraqi state.", strength="strong")
draft.agrees(takeover_2024.isis_tested, wahab_2024.is_returns, note="Both expect the Islamic State to gain by an American withdrawal; the one fears it from poor coordination, the other from chaos and lost intelligence.", strength="strong")
draft.agrees(takeover_2024.militias_paused, wahab_2024.further_calm, note="What Wahab thinks possible, that blows bring the militias to hold back, the later text reports as done in February, though by way of Iran.", strength="weak")
draft.agrees(takeover_2024.not_in_charge, wahab_2024.government_hostage, note="Both say that armed groups have Iraq's government in their power; hostage suggests a government coerced, the other text one that serves them.", strength="strong")
draft.agrees(takeover_2024.eviction_ambition, wahab_2024.iran_goal, note="Both say that the other side means to drive the Americans out: Wahab says it of Iran and the Middle East, the other text of Iran's allies and Iraq.", strength="weak")
draft.qualifies(wahab_2024.committee_formed, takeover_2024.not_in_charge, note="For Wahab, Sudani could have sent the coalition away and chose talks, so that he has some will of his own; a power on paper need not mean that he runs Iraq.", strength="weak")
draft.agrees(takeover_2024.raise_the_cost, wahab_2024.hold_to_account, note="Both want Baghdad to answer for the militias; the one would make politicians pay for their place in the state, the other asks Baghdad to rein them in.", strength="strong")
draft.qualifies(wahab_2024.sanctions_collapse, takeover_2024.widen_sanctions, note="Sanctions on government institutions and accounts, as the one advises, carry the danger the other names: sanctions on the state could bring the economy down.", strength="strong")
draft.qualifies(wahab_2024.strikes_inflame, takeover_2024.keep_striking, note="Regular strikes would make the calls to expel the Americans louder, and so put at risk the presence that the author of the advice wants to keep.", strength="strong")
draft.agrees(takeover_2024.government_hijacked, wahab_2024.gave_space, note="Both say that Iran-backed groups undid an election result and got hold of the government, wholly or in part; only Wahab lays it to American de-escalation.", strength="weak")
draft.disputes_fact(takeover_2024.attacks_obstruct, wahab_2024.gaza_wave, note="Militia attacks on Americans since the Gaza war began: around 170 from October to February in the later text, 180 by February 1 in the earlier. What is counted may differ.", strength="weak")

# cornered-2024 and pressure-2020: press Baghdad over the militias, and with what power?
draft.contradicts(cornered_2024.hold_accountable, pressure_2020.counterproductive, note="Make Baghdad answer for the armed groups, which only repeats Wahab, or hold that pressing it over them backfires; the latter was said of a weak premier in 2020.", strength="weak")
draft.agrees(cornered_2024.hostage_takers, pressure_2020.limits_of_power, note="A government that cannot master the militias: held hostage in 2024, which only repeats Wahab; in 2020 a premier whose power against them is limited.", strength="weak")
draft.agrees(cornered_2024.militias_gained, pressure_2020.entrenched, note="Both see the militias inside the state; one lays their rise to de-escalation and only repeats Wahab, the other follows it back to 2003.", strength="weak")
draft.agrees(cornered_2024.presence_ineffective, pressure_2020.troops_modest, note="A narrow mission leaves the US presence weak: ineffective in 2024, which only repeats Wahab; in 2020 unable to back the premier up, for want of numbers as well.", strength="weak")
draft.agrees(cornered_2024.iran_expels, pressure_2020.rocket_fire, note="The same final aim, US forces out: Iran's for the whole Middle East, which only repeats Wahab; the paramilitaries' for Iraq.", strength="weak")
draft.agrees(cornered_2024.sudani_between, pressure_2020.two_backers, note="Premiers must balance: Kadhimi, like all before him, between Washington and Tehran; Sudani between hardliners and pragmatists at home, which only repeats Wahab.", strength="weak")

# cornered-2024 and takeover-2024: muddle through, or act at once?
draft.contradicts(cornered_2024.muddle_through, takeover_2024.act_now, note="Stay with the status quo for now, which only repeats Wahab, or reverse course with force at once: Washington cannot do both, though neither text wants it to leave.", strength="strong")
draft.agrees(cornered_2024.iran_dominates, takeover_2024.takeover_follows, note="Without the United States Iraq falls to Iran's side; one speaks of a rupture and Iranian influence and only repeats Wahab, the other of eviction and the militias.", strength="weak")
draft.agrees(cornered_2024.hostage_takers, takeover_2024.not_in_charge, note="Militias have Iraq's government in their power: as hostage-takers, which only repeats Wahab, or as those who helped Sudani to office and call the shots.", strength="strong")
draft.agrees(cornered_2024.no_strategy, takeover_2024.not_a_strategy, note="Both miss a US strategy: one against the militias, which only repeats Wahab; the other says that a presence alone is none.", strength="weak")
draft.agrees(cornered_2024.hold_accountable, takeover_2024.raise_the_cost, note="Both want those who govern Iraq to answer for the militias; the one only repeats Wahab, and the other alone says how: by a price for politicians.", strength="weak")
draft.qualifies(cornered_2024.breakdown, takeover_2024.keep_striking, note="Regular strikes carry a risk that their advocate does not weigh: unchecked escalation could end in a diplomatic breakdown, a warning that only repeats Wahab.", strength="weak")
draft.qualifies(takeover_2024.militias_paused, cornered_2024.calm_depends, note="The attacks stopped after US strikes, with the Gaza war still on, so calm need not wait for its end; Wahab himself thinks that warnings or blows may bring calm.", strength="weak")
draft.agrees(cornered_2024.departure_welcome, takeover_2024.drive_out, note="Whoever wants the United States driven out welcomes its leaving; said of Shiite parties, which only repeats Wahab, and of Iran's allies, who are not quite the same.", strength="weak")

# What "Cornered in Iraq" makes of Wahab: the thesis
draft.restates(cornered_2024.muddle_through, wahab_2024.better_option, note="Keeps that muddling through beats a rupture for the time being; turns Wahab's flat judgement into what seems so, and speaks of less risk.")
draft.restates(cornered_2024.muddle_through, wahab_2024.muddle_through, note="Keeps the advice; lowers Wahab's wisest aim for Washington to the wiser of two courses, and only as it seems.")

# How it came to this
draft.restates(cornered_2024.jordan_attack, wahab_2024.jordan_attack, note="Keeps the attack and the deaths in Jordan; drops the day, the number of three dead and the dozens hurt.")
draft.restates(cornered_2024.jordan_attack, wahab_2024.climbing_ladder, note="Keeps that the attack came on top of a conflict going on since late 2023; turns one more step of escalation into sharper tensions.")
draft.restates(cornered_2024.new_wave, wahab_2024.gaza_wave, note="Keeps the lull and the new wave; drops the number of attacks, the groups' common name, and that the Gaza war itself set off the wave.")
draft.restates(cornered_2024.new_wave, wahab_2024.strikes_stir_calls, note="Keeps the American strikes in Baghdad; drops whom they hit, and that they revived calls for an end to the American presence.")
draft.restates(cornered_2024.tensions_rise, wahab_2024.climbing_ladder, note="Keeps that the conflict is getting worse; softens Wahab's climb from step to step into tension that rises.")
draft.restates(cornered_2024.retaliation_vowed, wahab_2024.vow_to_punish, note="Keeps the promise; makes punishing those responsible a retaliation for the attack, and drops the contrast with earlier promises of de-escalation.")
draft.disputes_fact(cornered_2024.past_agreements, wahab_2024.no_direct_strike, note="Past agreements are said to stand against attacking Iran; Wahab knows only an old habit and rules that were never written down.")
draft.restates(cornered_2024.iran_unlikely, wahab_2024.no_direct_strike, note="Keeps that no direct attack on Iran is to be expected; makes Wahab's no, unless old ways change, into merely unlikely.")
draft.restates(cornered_2024.syria_not_enough, wahab_2024.syria_too_weak, note="Keeps the point with less certainty: strikes in Syria may fall short, where Wahab says that they would; drops that they are a recent tactic.")
draft.restates(cornered_2024.struck_in_2020, wahab_2024.killings_2020, note="Keeps the strike on both men; drops the month, Baghdad, and the wave of militia attacks that it answered.")
draft.restates(cornered_2024.convenient_target, wahab_2024.iraq_as_stage, note="Keeps that Iraq is the convenient choice; makes the country the target, where Wahab calls it a stage for American action.")
draft.restates(cornered_2024.strikes_and_calls, wahab_2024.more_strikes, note="Keeps that more American strikes may follow; drops that they could be fiercer, and that the Jordan attack would prompt them.")
draft.restates(cornered_2024.strikes_and_calls, wahab_2024.strikes_inflame, note="Keeps calls to leave as a step of escalation; drops that further strikes would make calls already heard louder.")
draft.restates(cornered_2024.strikes_and_calls, wahab_2024.embassy_targeted, note="Keeps militia attacks on American targets as a risk; drops the embassy and the consulate, and that militias have mostly left them alone.")
draft.disputes_fact(cornered_2024.strikes_and_calls, wahab_2024.government_joined, strength="weak", note="The Iraqi government's call for a withdrawal is something that escalation may bring; in Wahab the government has already joined that call.")
draft.restates(cornered_2024.breakdown, wahab_2024.escalation_path, note="Keeps the path from unchecked escalation to a diplomatic breakdown; drops that Iraq's government would be pushed aside on the way.")
draft.restates(cornered_2024.breakdown, wahab_2024.brink_2020, strength="weak", note="Keeps 2020 as the precedent; what Wahab calls facing a rupture becomes tensions, and Iran's missiles and the American threat are gone.")
draft.restates(cornered_2024.decision_weighs, wahab_2024.weigh_effects, strength="weak", note="Keeps that the answer to the attack bears on relations with Iraq; turns Wahab's advice to take account of this into a statement.")

# Two options
draft.restates(cornered_2024.iran_dominates, wahab_2024.diktat_prevails, note="Keeps Iranian dominance as what a rupture brings; makes dictates mere influence, and drops that it would be at the cost of Iraq's own agency.")
draft.restates(cornered_2024.two_options, wahab_2024.two_scenarios, note="Keeps the two hard choices; drops that Washington's ever narrower Iraq policy led to them, and calls them the main ones.")
draft.restates(cornered_2024.like_the_truce, wahab_2024.truce_returns, note="Keeps the truce from before the Gaza war; makes a return to it a likeness, and drops that Iran ended it by reactivating its proxies.")
draft.restates(cornered_2024.calm_depends, wahab_2024.truce_feasible, note="Keeps that calm hangs on the Gaza war; asks for its end, not that of its main phase, drops the hedge, and adds the militias' will as a condition.")
draft.qualifies(wahab_2024.kataib_willing, cornered_2024.calm_depends, note="Calm is said to hang on the end of the Gaza war; in Wahab one top militia is ready to stop whatever happens in Gaza, which the retelling leaves out.", strength="weak")
draft.restates(cornered_2024.could_manage, wahab_2024.saves_face, note="Keeps that both sides would get through the mess and save their ties; says they could manage, and drops saving face and playing for time.")
draft.restates(cornered_2024.could_manage, wahab_2024.basic_objectives, note="Keeps that each side could reach its main aims; drops what they are: American forces stay, on terms that placate the militias and Iran.")

# Why a rupture is the worse one
draft.restates(cornered_2024.economy_collapses, wahab_2024.sanctions_collapse, note="Keeps that Iraq's economy could collapse; puts it down to the rupture itself, and drops the sanctions behind it and the case of Kuwait.")
draft.restates(cornered_2024.influence_lost, wahab_2024.leaving_costs, note="Keeps that the United States would lose; narrows the cost to its reputation, interests and power down to influence in the region.")
draft.restates(cornered_2024.harms_both, wahab_2024.lose_lose, note="Keeps that both countries would lose; drops most of the reasons: Sudani's fall, a militia state, the return of IS, the mission in Syria.")
draft.restates(cornered_2024.withdrawal_ripples, wahab_2024.coalition_dominoes, note="Keeps the effect on the coalition's other members; makes falling dominoes ripples, and drops that the pull-out is abrupt and amid fighting.")
draft.restates(cornered_2024.withdrawal_risks, wahab_2024.greater_instability, note="Keeps that a withdrawal risks instability; drops that there is instability already and it would grow.")
draft.restates(cornered_2024.bad_moment, wahab_2024.muddle_through, strength="weak", note="Keeps the setting that Wahab's advice names, a region in turmoil and an American election; the campaign becomes elections to come.")

# What speaks the other way
draft.restates(cornered_2024.threat_saves, wahab_2024.threat_leverage, note="Keeps the threat of 2020 as a lever to save relations; drops what was threatened and by whom, and that it was potent.")
draft.restates(cornered_2024.freer_hand, wahab_2024.threat_leverage, note="Keeps strikes at Iranian and militia interests; drops that they come second, if relations cannot be saved, and on better terms.")
draft.restates(cornered_2024.emboldened, wahab_2024.fewer_qualms, note="Keeps sanctions and attacks on militias after leaving; makes fewer qualms boldness, and drops safe personnel, energy waivers and dollars.")
draft.restates(cornered_2024.departure_welcome, wahab_2024.shia_embrace, note="Keeps the welcome that Shiite parties give to an American departure; drops that they give it openly.")

# Why muddling through is not enough
draft.restates(cornered_2024.militias_gained, wahab_2024.gave_space, note="Keeps cowed opponents and a foothold in government; reversing election results becomes swaying elections, and the economy is dropped.")
draft.restates(cornered_2024.no_foundation, wahab_2024.not_enough, note="Keeps that de-escalation carries no healthy relationship; drops that this is said of de-escalation alone, and so says more.")
draft.restates(cornered_2024.groups_take_over, wahab_2024.militias_poised, note="Keeps the danger and its condition; drops that control would be complete, and that Baghdad has to be held to greater account than now.")
draft.restates(cornered_2024.no_strategy, wahab_2024.no_strategy, note="Keeps the whole point: against IS there was a coherent strategy, against the militias there is none.")
draft.restates(cornered_2024.iran_expels, wahab_2024.iran_goal, note="Keeps Iran's aim of driving American forces out; drops that it is the same as ever, and calls it final instead of main.")
draft.restates(cornered_2024.proxies_distract, wahab_2024.force_protection, note="Keeps that proxies in Iraq keep American officials busy protecting their own; drops that the proxies are armed.")
draft.restates(cornered_2024.proxies_distract, wahab_2024.iran_succeeds, note="Keeps that the strategy succeeds; drops that this is discouraging, and that much the same goes on in Syria.")
draft.restates(cornered_2024.allies_neglected, wahab_2024.force_protection, strength="weak", note="Keeps that local allies go undefended; where Wahab has Iran stop officials from defending them, officials here neglect them.")
draft.restates(cornered_2024.no_partners, wahab_2024.no_partners, note="Keeps that no partner is left; partners able and willing to speak up for the United States become partners to rely on against Iran.")
draft.restates(cornered_2024.interests_narrowed, wahab_2024.narrowed_interests, note="Keeps that only support for the fight against ISIS is left; drops that Washington has pursued ever fewer of them, and speaks of a reduction to this one.")
draft.restates(cornered_2024.presence_ineffective, wahab_2024.ineffective_presence, note="Keeps that the presence lost its effect; drops that this is how friend and foe see it, and so states it as a fact.")
draft.restates(cornered_2024.hostage_takers, wahab_2024.badr_in_government, note="Keeps that some militias spare American forces; drops who they are, how violent, and that their large role in government explains it.")
draft.restates(cornered_2024.hostage_takers, wahab_2024.government_hostage, note="Keeps that those behind most attacks hold the government hostage; drops that they are three, and their names.")
draft.restates(cornered_2024.hold_accountable, wahab_2024.hold_to_account, note="Keeps that Baghdad be held to account; drops that more of it is needed, and that it includes the safety of American personnel.")
draft.restates(cornered_2024.deter_iran, wahab_2024.deter_iran, note="Keeps the call for a long-term strategy against Iran and its militias; says outright that it is needed, and drops that policy decays without it.")

# What Iraq has to do
draft.restates(cornered_2024.silent_allies, wahab_2024.silent_friends, note="Keeps that Kurds and Sunnis give no open backing; gives both the fear that Wahab names for the Sunnis, and drops the Kurds' wish to fight IS on.")
draft.restates(cornered_2024.shiite_control, wahab_2024.shia_embrace, note="Keeps the Shiite parties' welcome and their hold on institutions; drops that they relish it, and that power has returned to Baghdad.")
draft.restates(cornered_2024.sudani_between, wahab_2024.sudani_middle, note="Keeps the search for a middle way; drops that it only seems so, and what hardliners and pragmatists each want.")
draft.restates(cornered_2024.sudani_proposes, wahab_2024.bilateral_deals, note="Keeps the proposal in both its parts; drops that it is meant to satisfy both camps.")
draft.restates(cornered_2024.sudani_wants_calm, wahab_2024.sudani_calms, note="Keeps the wish for calm and a joint way; rests it on his proposal, and drops the committee and the talks that Wahab takes as its sign.")
draft.restates(cornered_2024.reconcile_stances, wahab_2024.square_words, note="Keeps the call to bring private and public stances together; drops that muddling through cannot work without it.")
draft.restates(cornered_2024.may_walk_away, wahab_2024.may_walk_away, note="Keeps that Washington might leave so difficult a partner; drops that the other choice would be more effort.")
draft.restates(cornered_2024.onus_on_baghdad, wahab_2024.baghdad_saves, note="Keeps that saving relations falls to Baghdad; says it of the end, where Wahab says it of now.")

MAP: Final = draft.build()
