"""How should Washington and its allies keep Iran-backed militias from taking over the Iraqi state?"""

from typing import Final

from argmap import MapDraft, Scheme

draft = MapDraft("takeover-2024", question="How should Washington and its allies keep Iran-backed militias from taking over the Iraqi state?", licence="CC-BY-4.0")
article = draft.source("takeover-2024")

# The text names no author
author = draft.position("author")

# Thesis: presence is not enough, act against the takeover
act_now = author.recommendation("act-now", "To turn things around and keep Iran from taking over the Iraqi state, Washington and its allies should act at once and forcefully.", label="Act at once and forcefully against an Iranian takeover", addressee="Washington and its allies", anchors=[article.at(22, 1)])
author.stands_for(act_now)

# Who rules in Baghdad
sided_with_attackers = author.premise("sided-with-attackers", "After the militia attack on the base Tower 22 in Jordan, which killed three U.S. soldiers, Sudani's government sided with the perpetrators rather than condemn them.", anchors=[article.at(8, 1), article.at(8, 4)])
not_in_charge = author.claim("not-in-charge", "It is not Prime Minister Sudani who runs Iraq but Iran-backed militias and factions allied with them, which helped bring him to office.", label="The militias, not Sudani, run Iraq", anchors=[article.at(8, 1, 2)])
adjust_approach = author.recommendation("adjust-approach", "Washington should adjust its approach to the shifts of power and the political realities in Baghdad.", addressee="Washington", anchors=[article.at(7, 4)])
satrapy = author.claim("satrapy", "With Baghdad's decisions hijacked by agents of Iran, the risk grows that Iraq is becoming a modern satrapy of Tehran.", label="Iraq risks becoming a satrapy of Tehran", anchors=[article.at(21, 1)])
regional_empire = author.claim("regional-empire", "Once Iran's hold on Baghdad's decisions consolidates, the Islamic Republic would in effect turn into the new empire of the Middle East.", label="Iran would become the Middle East's new empire", anchors=[article.at(21, 2)])

author.infer("tower-22-exposes", not_in_charge, because=[sided_with_attackers], scheme=Scheme.SIGN)
author.infer("hijacked-decisions", satrapy, because=[not_in_charge])
author.infer("hold-consolidates", regional_empire, because=[satrapy], scheme=Scheme.CAUSE_TO_EFFECT)
author.infer("face-who-rules", adjust_approach, because=[not_in_charge])

# What a U.S. withdrawal would bring: a takeover
takeover_follows = author.claim("takeover-follows", "If Iran and its proxies evict all U.S. forces and shrink U.S. diplomatic influence, the militias, strong already, will be emboldened and maximize their hold on Iraq's economy and security apparatus.", label="A U.S. eviction would let the militias take over Iraq", anchors=[article.at(10, 2)])
independence_lost = author.claim("independence-lost", "A takeover by Iran's proxies jeopardizes Iraq's chance of ever being free of Iranian control and makes Tehran's dominance of the Middle East still more likely.", label="A takeover endangers Iraqi independence and the region", anchors=[article.at(10, 3)])

author.infer("eviction-emboldens", takeover_follows, because=[not_in_charge])
author.infer("takeover-to-domination", independence_lost, because=[takeover_follows], scheme=Scheme.CAUSE_TO_EFFECT)

# What a U.S. withdrawal would bring: ISIS
coalition_instrumental = author.premise("coalition-instrumental", "The U.S.-led Global Coalition was instrumental in defeating ISIS territorially and in keeping it down since.", anchors=[article.at(11, 2)])
coordination_worsens = author.premise("coordination-worsens", "Without the Coalition as a buffer, federal forces and the Kurdish Peshmerga will likely coordinate less well, above all in the gaps between their lines where ISIS remnants operate.", anchors=[article.at(11, 5)])
isis_tested = author.claim("isis-tested", "A U.S. withdrawal would likely put Iraq's ability to contain the ISIS threat to a serious test.", label="Withdrawal would likely test Iraq against ISIS", anchors=[article.at(11, 1)])

author.infer("stabilizer-removed", isis_tested, because=[coalition_instrumental], anchors=[article.at(11, 3)])
author.infer("buffer-removed", isis_tested, because=[coordination_worsens], scheme=Scheme.CAUSE_TO_EFFECT)

# What a U.S. withdrawal would bring: Sunni Arabs pushed aside
maliki_again = author.premise("maliki-again", "Moves that recall Nouri al-Maliki's treatment of Sunni Arabs are already under way in Baghdad and in Salah ad-Din, Diyala, Anbar and Ninewa.", anchors=[article.at(14, 2, 3)])
sunnis_marginalized = author.claim("sunnis-marginalized", "In an Iraq without the Coalition the militias, feeling safer, will likely push Sunni Arab communities aside and co-opt or neutralize their leaders.", label="Militias would likely marginalize Sunni Arabs", anchors=[article.at(14, 2)])

author.infer("emboldened-against-sunnis", sunnis_marginalized, because=[takeover_follows, maliki_again], anchors=[article.at(14, 1)])

# So the United States must stay
keep_presence = author.recommendation("keep-presence", "The United States should by all means keep a tangible presence on Iraqi soil.", label="Keep a U.S. presence in Iraq", addressee="the United States", anchors=[article.at(10, 1)])

author.infer("stay-against-takeover", keep_presence, because=[independence_lost], scheme=Scheme.NEGATIVE_CONSEQUENCES)
author.infer("stay-against-isis", keep_presence, because=[isis_tested], scheme=Scheme.NEGATIVE_CONSEQUENCES)
author.infer("stay-for-sunnis", keep_presence, because=[sunnis_marginalized], scheme=Scheme.NEGATIVE_CONSEQUENCES)

# Opposed: the partnership has had its day; the Coalition should leave; U.S. forces should move to Kurdistan
utility_fades = author.counterclaim("utility-fades", "The security partnership between Iraq and the United States is of less and less use.", holder="Iraq's leadership, as it appears", anchors=[article.at(6, 6)])
author.rebut(keep_presence, by=utility_fades)
author.rebut(utility_fades, by=isis_tested)

negotiate_exit = author.counterclaim("negotiate-exit", "Talks should be held on withdrawing the U.S.-led Coalition's forces from Iraq.", holder="Baghdad", anchors=[article.at(7, 3)])
author.rebut(keep_presence, by=negotiate_exit)
author.rebut(negotiate_exit, by=takeover_follows)

move_to_kurdistan = author.counterclaim("move-to-kurdistan", "The U.S. forces in Iraq should be relocated to its Kurdistan Region.", holder="some Iraq experts", anchors=[article.at(12, 1)])
author.rebut(keep_presence, by=move_to_kurdistan)
fresh_pretext = author.premise("fresh-pretext", "A move to Erbil would give the militias, Iran and their Iraqi allies, who are keen to punish the Kurdistan Democratic Party, a new pretext to attack it.", anchors=[article.at(12, 2, 3)])
erbil_a_magnet = author.claim("erbil-a-magnet", "Relocating U.S. forces to Kurdistan risks making Erbil a magnet for militia attacks and so breaking down its relations with Baghdad further.", label="Relocation would draw attacks on Erbil", anchors=[article.at(12, 1)])

author.infer("pretext-draws-attacks", erbil_a_magnet, because=[fresh_pretext], scheme=Scheme.CAUSE_TO_EFFECT)
author.rebut(move_to_kurdistan, by=erbil_a_magnet)

# How Iraq came to this, and where it leads
fifty_seats = author.premise("fifty-seats", "Nouri al-Maliki together with Iran-backed factions, holding just 50 of parliament's 329 seats, hijacked Iraq's government when Sudani was appointed in October 2022.", anchors=[article.at(19, 1)])
courts_as_weapon = author.premise("courts-as-weapon", "The Coordination Framework, born of Maliki's alliance with Iran-backed factions, used the courts as a weapon to frustrate a majority government of the Sadrists, who had won the election.", anchors=[article.at(19, 1, 2)])
illegitimate_basis = author.claim("illegitimate-basis", "Sudani's government rests on a problematic and, in practice, illegitimate basis.", anchors=[article.at(18, 2)])
recognize_basis = author.recommendation("recognize-basis", "Stakeholders weighing a response should look back on how things came to this and recognize how illegitimate, in practice, the basis of Sudani's government is.", label="Recognize that the government's basis is illegitimate", addressee="stakeholders", anchors=[article.at(18, 2)])
competition_ends = author.claim("competition-ends", "With Maliki's and the Iran-backed factions entrenched in parliament, the executive, the courts, state media and more, the game will be rigged and political contest choked off.", label="Political competition will be choked off", anchors=[article.at(20, 1)])
captured_election = author.claim("captured-election", "If Iraq votes again in the fall of 2025, Iran-backed violent extremists will most likely end up controlling the legislature, and through it every other branch, uncontested.", label="A 2025 vote would likely hand extremists full control", anchors=[article.at(20, 3)])

author.infer("few-seats-all-power", illegitimate_basis, because=[fifty_seats, courts_as_weapon])
author.infer("factions-entrenched", competition_ends, because=[fifty_seats, courts_as_weapon])
author.infer("stacked-deck", captured_election, because=[competition_ends], scheme=Scheme.CAUSE_TO_EFFECT)

budget_billions = author.premise("budget-billions", "Sudani's government lets billions a year flow out of Iraq's budget to terrorist groups cloaked as the Popular Mobilization Forces.", anchors=[article.at(24, 2)])
crackdown = author.premise("crackdown", "Iraq's judiciary, president, prime minister and leaders of parliament take part in assaults on free speech and civil rights that have accelerated since February.", anchors=[article.at(17, 1, 2)])
crisis_brewing = author.claim("crisis-brewing", "Iraq has all the makings of another crisis, whether a return of ISIS or something else.", label="Another crisis is in the making", anchors=[article.at(18, 1)])

author.infer("all-the-ingredients", crisis_brewing, because=[not_in_charge, maliki_again, crackdown, budget_billions, courts_as_weapon])
author.infer("how-it-came-about", recognize_basis, because=[illegitimate_basis, crisis_brewing])

# Why act, and why more than a presence
not_a_strategy = author.premise("not-a-strategy", "Even if Baghdad's talks with the Coalition, as would be ideal, let it stay, its presence alone, needed as it may be, is no strategy.", anchors=[article.at(22, 2, 3)])

author.infer("stop-the-takeover", act_now, because=[satrapy], scheme=Scheme.NEGATIVE_CONSEQUENCES)
author.infer("no-new-empire", act_now, because=[regional_empire], scheme=Scheme.NEGATIVE_CONSEQUENCES)
author.infer("avert-the-crisis", act_now, because=[crisis_brewing], scheme=Scheme.NEGATIVE_CONSEQUENCES)
author.infer("before-the-next-vote", act_now, because=[captured_election], scheme=Scheme.NEGATIVE_CONSEQUENCES)
author.infer("new-approach", act_now, because=[adjust_approach])
author.infer("more-than-presence", act_now, because=[keep_presence, not_a_strategy])

# What to do: strikes
strikes_constrain = author.premise("strikes-constrain", "Regular strikes can drive militia commanders underground, cost them freedom of action and the initiative, and win critics and civil society some respite.", anchors=[article.at(23, 2)])
keep_striking = author.recommendation("keep-striking", "The ceasefire called by Iran's Revolutionary Guard need not keep the United States from making drone strikes and other fitting force against the worst terrorists and rights abusers a regular practice.", label="Keep up strikes, regularly, despite the ceasefire", addressee="the United States", anchors=[article.at(23, 1, 2)])
greater_leverage = author.premise("greater-leverage", "If the Coalition leaves Iraq, the threat of strikes and the strikes themselves become still more valuable as leverage.", anchors=[article.at(23, 3)])
strike_after_exit = author.recommendation("strike-after-exit", "The United States should keep up strikes and the threat of them even if negotiations end with the Coalition's departure.", label="Keep up strikes even if the Coalition leaves", addressee="the United States", anchors=[article.at(23, 3)])

author.infer("strike-to-constrain", keep_striking, because=[act_now, strikes_constrain], scheme=Scheme.PRACTICAL_REASONING)
author.infer("strike-for-leverage", strike_after_exit, because=[keep_striking, greater_leverage])

# Opposed: the ceasefire ends the strikes
stop_strikes = author.counterclaim("stop-strikes", "Strikes on the militias should stop.", anchors=[article.at(23, 1)])
militias_paused = author.premise("militias-paused", "Iran had the commander of its Revolutionary Guard Corps (IRGC) persuade the militias in February to halt their attacks, after potent U.S. strikes in retaliation.", anchors=[article.at(7, 2)])
ceasefire_suffices = author.report("ceasefire-suffices", stop_strikes, because=[militias_paused], anchors=[article.at(23, 1)])
author.rebut(keep_striking, by=stop_strikes)
author.undercut(ceasefire_suffices, by=strikes_constrain)

# What to do: a price for politicians
raise_the_cost = author.recommendation("raise-the-cost", "Washington and its allies should find ways to raise the price that Iraqi politicians pay for normalizing the militias and subordinating the state to Iran's rulers.", label="Raise the cost of serving the militias and Tehran", addressee="Washington and its allies", anchors=[article.at(4, 1), article.at(24, 1)])
peoples_money = author.premise("peoples-money", "With one Iraqi in four in poverty, the exploitation of public money that belongs to Iraq's people should not go unchecked.", anchors=[article.at(24, 3)])
no_immunity = author.premise("no-immunity", "Nobody who has a part in financing terrorism should feel safe from the consequences.", anchors=[article.at(24, 5)])
widen_sanctions = author.recommendation("widen-sanctions", "Sanctions should reach further, to complicit actors so far shielded from prosecution, among them senior officials, government institutions and accounts.", label="Widen sanctions to complicit institutions and officials", addressee="Washington and its allies", anchors=[article.at(24, 4)])

author.infer("make-them-pay", raise_the_cost, because=[act_now, budget_billions, peoples_money], scheme=Scheme.PRACTICAL_REASONING)
author.infer("sanction-the-complicit", widen_sanctions, because=[raise_the_cost, no_immunity], scheme=Scheme.PRACTICAL_REASONING)

# What to do: the next election
protect_election = author.recommendation("protect-election", "With more concerted and thoughtful effort, the international community should guard Iraq's fragile democratic gains and secure the integrity of its next general election.", label="Protect democratic gains and the next election", addressee="the international community", anchors=[article.at(25, 1)])
legitimate_alternative = author.premise("legitimate-alternative", "Reformist and moderate groups, for all their shortcomings, are the legitimate alternative able to change Iraq gradually from within.", anchors=[article.at(25, 3)])
back_reformists = author.recommendation("back-reformists", "Iraq's reformist and moderate political forces should get more support.", addressee="the international community", anchors=[article.at(25, 2)])
unrepresentative = author.premise("unrepresentative", "The governments, national and local, that the elections of 2021 and 2023 brought forth have mostly failed to represent what Iraqis want.", anchors=[article.at(25, 6, 7)])
no_false_legitimacy = author.recommendation("no-false-legitimacy", "Iraqi elections that lack both freedom and fairness should not be lent legitimacy.", addressee="the international community", anchors=[article.at(25, 5)])
armed_parties = author.premise("armed-parties", "Most ruling parties in Baghdad and Erbil run military or paramilitary forces, in plain breach of the law.", anchors=[article.at(26, 2)])
rules_manipulated = author.premise("rules-manipulated", "Routine tampering with the rules before election day is still the greatest obstacle to elections that Iraqis could trust and use for change.", anchors=[article.at(26, 4)])
demilitarize_politics = author.recommendation("demilitarize-politics", "Pressure should be applied to demilitarize Iraq's political life.", addressee="the international community", anchors=[article.at(26, 1)])

author.infer("save-the-vote", protect_election, because=[act_now, captured_election], scheme=Scheme.PRACTICAL_REASONING)
author.infer("change-from-within", back_reformists, because=[protect_election, legitimate_alternative], scheme=Scheme.PRACTICAL_REASONING)
author.infer("do-not-bless-it", no_false_legitimacy, because=[back_reformists, unrepresentative])
author.infer("votes-without-guns", demilitarize_politics, because=[protect_election, armed_parties, rules_manipulated], scheme=Scheme.PRACTICAL_REASONING, anchors=[article.at(26, 3)])

# Opposed: the last elections were sound
technically_sound = author.counterclaim("technically-sound", "Iraq's elections of 2021 and 2023 were technically sound.", holder="the international community", anchors=[article.at(25, 6)])
author.rebut(no_false_legitimacy, by=technically_sound)
author.rebut(technically_sound, by=unrepresentative)

MAP: Final = draft.build()
