"""Should Washington press Kadhimi to crack down on pro-Iran militias?  An unnamed author, 2020."""

from typing import Final

from argmap import MapDraft, Scheme

draft = MapDraft("pressure-2020", question="Should Washington press Prime Minister Kadhimi to crack down on Iraq's pro-Iran militias?", licence="CC-BY-4.0")
article = draft.source("pressure-2020")
author = draft.position("author")

# The thesis
counterproductive = author.claim("counterproductive", "Pressing Baghdad to curb the paramilitaries, the course that Washington prefers, is counterproductive.", label="Washington's pressure is counterproductive", anchors=[article.at(26, 1)])
author.stands_for(counterproductive)

# What Washington says, and in whose voice
tougher_measures = author.counterclaim("tougher-measures", "Baghdad should take tougher measures to check Kataib Hezbollah and armed groups like it.", holder="senior U.S. policymakers", label="Baghdad should rein in the paramilitaries", anchors=[article.at(8, 1), article.at(11, 1)])
militias_terrorize = author.counterclaim("militias-terrorize", "For far too long, militias have terrorized Iraq's people and weakened its sovereignty.", holder="Mike Pompeo, U.S. Secretary of State", label="Militias have long terrorized Iraqis and weakened Iraq", anchors=[article.at(11, 2)])
replace_by_police = author.counterclaim("replace-by-police", "Local police need to take the place of the paramilitaries as soon as possible, with U.S. help.", holder="Mike Pompeo, U.S. Secretary of State", label="Local police need to replace the paramilitaries", anchors=[article.at(11, 3)])
washington_case = author.report("washington-case", tougher_measures, because=[militias_terrorize], anchors=[article.at(11, 1, 2)])
author.report("pompeo-case", replace_by_police, because=[militias_terrorize], anchors=[article.at(11, 2, 3)])
author.rebut(counterproductive, by=tougher_measures)
author.rebut(counterproductive, by=replace_by_police)
author.concede(militias_terrorize, extent="Only that the paramilitaries are a major problem, and that for the development of the government's institutions.", anchors=[article.at(26, 1)])

predecessor_failed = author.premise("predecessor-failed", "The tougher measures that U.S. policymakers have long demanded were not delivered by the premier before Kadhimi, Adil Abdul-Mahdi, who was refused a meeting with Trump.", label="Washington long demanded what Abdul-Mahdi failed to deliver", anchors=[article.at(8, 1)])
pompeo_priority = author.premise("pompeo-priority", "On Aug. 20 Pompeo told Fuad Hussein, his counterpart from Iraq, that Washington's priority is still for Baghdad to check Kataib Hezbollah and its like, and offered U.S. support.", label="Pompeo: checking the groups is still Washington's priority", anchors=[article.at(11, 1, 3)])
washington_presses = author.claim("washington-presses", "The Trump administration presses Iraq's government, and offers it help, to reduce the influence of the paramilitaries.", label="Washington presses Baghdad against the paramilitaries", anchors=[article.at(1, 1), article.at(8, 1), article.at(11, 1, 3), article.at(26, 3)])
author.infer("long-demanded", washington_presses, because=[predecessor_failed], anchors=[article.at(8, 1)])
author.infer("still-demanded", washington_presses, because=[pompeo_priority], scheme=Scheme.SIGN)

# Between two adversaries
two_backers = author.premise("two-backers", "Like every premier since Saddam Hussein's fall, Kadhimi must find relief from pressure by two foreign backers crucial to Iraq and hostile to each other, the United States and Iran.", label="Iraq's two crucial backers, adversaries, both press Kadhimi", anchors=[article.at(5, 1)])
measures_in_iraq = author.premise("measures-in-iraq", "Washington has put secondary sanctions on Iraqi politicians and organizations close to Iran, pressed Baghdad toward energy independence from Iran, and struck Iran-backed groups in Iraq by drone.", label="Washington has used sanctions, energy demands and drone strikes", anchors=[article.at(6, 1)])
muhandis_killed = author.premise("muhandis-killed", "In January the most notorious U.S. drone strike in Iraq, at Baghdad's airport, killed Kataib Hezbollah's leader, Abu Mahdi al-Muhandis, and Iran's military leader Qassem Suleimani.", label="A U.S. drone strike killed Muhandis and Suleimani", anchors=[article.at(7, 1)])
max_pressure = author.claim("max-pressure", "Under Trump, Washington has conducted a campaign of maximum pressure against Iran that has grown more and more aggressive.", label="U.S. pressure on Iran has grown more aggressive", anchors=[article.at(5, 2)])
rocket_fire = author.premise("rocket-fire", "Kataib Hezbollah and like groups still fire rockets at Iraqi bases that house U.S. personnel, ultimately to force all U.S. troops out.", label="Paramilitaries still fire rockets to force U.S. troops out", anchors=[article.at(7, 2)])
tightrope = author.claim("tightrope", "Between the United States and Iran, Kadhimi has to walk an even tighter rope than the premiers before him.", label="Kadhimi walks a tighter rope than his predecessors", anchors=[article.at(5, 1, 2)])
author.infer("campaign-measures", max_pressure, because=[measures_in_iraq], scheme=Scheme.EXAMPLE)
author.infer("most-notorious-strike", max_pressure, because=[muhandis_killed], scheme=Scheme.EXAMPLE)
author.infer("tighter-than-before", tightrope, because=[two_backers, max_pressure], scheme=Scheme.CAUSE_TO_EFFECT, anchors=[article.at(5, 2)])
author.infer("pushed-from-both-sides", tightrope, because=[two_backers, rocket_fire])

# Kadhimi's power has limits
raid_undone = author.premise("raid-undone", "Going further than before, Kadhimi ordered a raid on June 25 to detain a senior Kataib Hezbollah officer, but other members seized were soon freed once it had mobilized in the International Zone.", label="The men seized in the June raid were quickly freed", anchors=[article.at(9, 2), article.at(10, 1, 2)])
limits_of_power = author.claim("limits-of-power", "Kadhimi's power against the paramilitaries is limited.", anchors=[article.at(10, 1)])
author.infer("limits-shown", limits_of_power, because=[raid_undone], scheme=Scheme.SIGN, anchors=[article.at(10, 1)])

# Kadhimi stands on weak ground at home: no base of his own
weak_support = author.claim("weak-support", "Kadhimi lacks political support at home that is strong and stable.", label="Kadhimi lacks strong support at home", anchors=[article.at(13, 2)])
no_party = author.premise("no-party", "Kadhimi lacks a constituency of his own and neither leads a party nor belongs to one.", label="Kadhimi has neither constituency nor party", anchors=[article.at(13, 3)])
third_choice = author.premise("third-choice", "Unlike earlier premiers, Kadhimi took office as a third choice, by party compromises after a premier resigned amid protests for reform, and not by bargaining after an election.", label="Kadhimi took office as a third choice, by compromise", anchors=[article.at(13, 4, 5)])
author.infer("no-base-of-his-own", weak_support, because=[no_party])
author.infer("no-mandate-of-his-own", weak_support, because=[third_choice])

# No base in the streets, and none to be had at the ballot box
protesters_weak = author.premise("protesters-weak", "The protesters who might back Kadhimi, divided, hardly organized, and killed and kidnapped by armed groups, are unlikely to hold their own in the early elections he proposes for June 2021.", label="The protesters are unlikely to compete in early elections", anchors=[article.at(14, 1, 2)])
law_unfinished = author.premise("law-unfinished", "Key parts of the electoral law of 2019, which many say favors established parties, are unfinished, and calls to reform the electoral commission or the law on parties are unmet.", label="Electoral reforms are unfinished or unaddressed", anchors=[article.at(15, 2, 3)])
no_fair_process = author.claim("no-fair-process", "The conditions of a fair election, without which voices in the protest movement call early elections premature, are missing in Iraq.", label="The conditions of a fair election are missing", anchors=[article.at(15, 1, 3)])
elections_perpetuate = author.claim("elections-perpetuate", "As things stand, elections will go on perpetuating a broken system.", anchors=[article.at(15, 4)])
author.infer("law-missing", no_fair_process, because=[law_unfinished], scheme=Scheme.EXAMPLE, anchors=[article.at(15, 2, 3)])
author.infer("in-this-context", elections_perpetuate, because=[no_fair_process], anchors=[article.at(15, 4)])
author.infer("no-base-in-the-streets", weak_support, because=[protesters_weak, elections_perpetuate])

early_elections = author.counterclaim("early-elections", "Iraq should hold its elections early.", holder="protesters and Prime Minister Kadhimi", anchors=[article.at(14, 2), article.at(15, 1)])
author.rebut(elections_perpetuate, by=early_elections)
author.rebut(early_elections, by=no_fair_process, anchors=[article.at(15, 1)])

# No base among the elites
no_security_post = author.premise("no-security-post", "Kadhimi has given Sunni Arabs no portfolio in the security institutions.", anchors=[article.at(18, 2)])
stopgap_deal = author.premise("stopgap-deal", "Kadhimi's recent deal with the Kurdish parties on monthly transfers to their regional government is temporary and leaves the perennial budget dispute of Baghdad and Erbil unsettled.", label="Kadhimi's deal with the Kurdish parties is only a stopgap", anchors=[article.at(18, 2)])
hikma_fell_short = author.claim("hikma-fell-short", "When the Shiite Hikma party tried after the June 25 raid to form a bloc in parliament behind Kadhimi's government, it failed to win wider support across sects.", label="Hikma's bloc for Kadhimi won no wider support", anchors=[article.at(17, 1), article.at(18, 1)])
no_public_backing = author.premise("no-public-backing", "When U.S. policymakers urged Iraqi politicians to support the raid on Kataib Hezbollah in public, the politicians declined.", label="Iraqi politicians declined to back the raid in public", anchors=[article.at(18, 3)])
no_bargains = author.claim("no-bargains", "By failing to strike bargains, Kadhimi has reduced his chances of reliable allies among Sunni Arab and Kurdish elites.", label="Failure to bargain has cost Kadhimi allies", anchors=[article.at(19, 1)])
intentions_revealed = author.premise("intentions-revealed", "Kadhimi's moves against the paramilitaries may have shown too early that he means to weaken powerful members of the Shiite establishment, so that they are on guard and close ranks.", label="Kadhimi may have put the Shiite establishment on guard", anchors=[article.at(19, 1)])
few_allies = author.claim("few-allies", "Kadhimi's own actions have narrowed his choice of alliances still more, so that he depends too much on a few partners and has less room for maneuver.", label="Kadhimi depends too much on a few partners", anchors=[article.at(19, 2)])
author.infer("no-surprise", hikma_fell_short, because=[no_security_post, stopgap_deal], anchors=[article.at(18, 2)])
author.infer("weakness-exposed", weak_support, because=[hikma_fell_short], scheme=Scheme.SIGN, anchors=[article.at(17, 1)])
author.infer("telling-refusal", weak_support, because=[no_public_backing], scheme=Scheme.SIGN, anchors=[article.at(18, 3)])
author.infer("bargains-not-struck", no_bargains, because=[no_security_post, stopgap_deal], anchors=[article.at(19, 1)])
author.infer("elites-not-won", few_allies, because=[no_bargains], anchors=[article.at(19, 1, 2)])
author.infer("establishment-warned", few_allies, because=[intentions_revealed], anchors=[article.at(19, 1, 2)])
author.infer("no-base-among-elites", weak_support, because=[few_allies])

# Nothing to insure him: the contrast with 2008
maliki_2008 = author.premise("maliki-2008", "Massive U.S. forces and an earlier turn away from Muqtada al-Sadr let Premier Maliki risk the 2008 campaign that brought years of consolidation, and by a stable coalition assured his survival.", label="Two conditions let Maliki survive taking on Sadr in 2008", anchors=[article.at(21, 1, 2), article.at(22, 1)])
troops_modest = author.premise("troops-modest", "U.S. forces in Iraq are now too few, and their mission too narrow, to back Kadhimi up.", label="U.S. forces are too modest to back Kadhimi up", anchors=[article.at(22, 3)])
hold_on_power = author.premise("hold-on-power", "Kadhimi's hold on power still depends on the very forces that he needs to weaken.", label="Kadhimi depends on the forces he must weaken", anchors=[article.at(22, 3)])
neither_today = author.claim("neither-today", "Neither of the two conditions that protected Maliki in 2008 is there for Kadhimi today.", label="Neither of the conditions of 2008 exists today", anchors=[article.at(22, 2)])
no_safety_net = author.claim("no-safety-net", "Kadhimi lacks insurance in taking on paramilitaries and those who back them politically, which is always dangerous, but likely far worse in its consequences for one without insurance.", label="Kadhimi has no safety net", anchors=[article.at(20, 1, 2)])
author.infer("both-missing", neither_today, because=[troops_modest, hold_on_power], anchors=[article.at(22, 2, 3)])
author.infer("conditions-of-2008-gone", no_safety_net, because=[maliki_2008, neither_today], anchors=[article.at(22, 2)])

# What Washington overlooks
circumstances_overlooked = author.claim("circumstances-overlooked", "American policymakers, ambitious in what they ask of Kadhimi, often do not take his circumstances into account.", label="Policymakers often overlook his circumstances", anchors=[article.at(13, 1)])
author.infer("what-they-miss", circumstances_overlooked, because=[washington_presses, weak_support], anchors=[article.at(13, 1, 2)])
author.undercut(washington_case, by=circumstances_overlooked, anchors=[article.at(13, 1)])

# A crackdown invites escalation
crackdown_strife = author.claim("crackdown-strife", "Given his constraints, Kadhimi would risk another round of civil strife by stepping up his drive against the paramilitaries.", label="A harder crackdown risks civil strife", anchors=[article.at(12, 1)])
killings = author.premise("killings", "Gunmen killed Kadhimi's close adviser Husham al-Hashimi on July 6, one of several killings of activists, likely meant to deter Kadhimi and discredit him as unable to hold anyone to account.", label="Killings were likely meant to deter and discredit Kadhimi", anchors=[article.at(12, 2, 3)])
others_wary = author.premise("others-wary", "Since the June raid on Kataib Hezbollah, other paramilitary groups have feared that sooner or later they might be targets too.", label="The June raid made other groups wary", anchors=[article.at(23, 3)])
others_rally = author.claim("others-rally", "Escalation with any one Iranian-backed group is likely to bring the others to its side and, should it come to armed conflict, into the fight.", label="Escalation with one group likely rallies the others", anchors=[article.at(23, 2), article.at(23, 4)])
author.infer("given-his-constraints", crackdown_strife, because=[limits_of_power], anchors=[article.at(12, 1)])
author.infer("warning-signs", crackdown_strife, because=[killings], scheme=Scheme.SIGN, anchors=[article.at(12, 2)])
author.infer("no-one-held-to-account", limits_of_power, because=[killings], scheme=Scheme.SIGN, anchors=[article.at(12, 3)])
author.infer("fear-of-being-next", others_rally, because=[others_wary], anchors=[article.at(23, 3, 4)])
author.infer("chain-reaction", crackdown_strife, because=[others_rally], scheme=Scheme.CAUSE_TO_EFFECT)

pressure_escalates = author.claim("pressure-escalates", "U.S. pressure on Baghdad over the paramilitaries, along with the help on offer, is risking an escalation.", label="U.S. pressure risks escalation", anchors=[article.at(26, 3)])
author.infer("pressed-into-strife", pressure_escalates, because=[washington_presses, crackdown_strife], scheme=Scheme.CAUSE_TO_EFFECT, anchors=[article.at(26, 3)])

# He cannot win the contest
no_singling_out = author.claim("no-singling-out", "Kadhimi cannot pick out one Iranian-backed group and eliminate it.", anchors=[article.at(23, 1)])
cannot_win = author.claim("cannot-win", "Kadhimi lacks the capacity to withstand an armed confrontation with the paramilitaries, still less to win it.", label="Kadhimi could not win a confrontation", anchors=[article.at(26, 3)])
author.infer("all-at-once", no_singling_out, because=[others_rally], anchors=[article.at(23, 1, 2)])
author.infer("no-single-enemy", cannot_win, because=[no_singling_out])
author.infer("without-backing", cannot_win, because=[weak_support])
author.infer("uninsured", cannot_win, because=[no_safety_net])
author.infer("too-little-power", cannot_win, because=[limits_of_power])

# What a contest would cost: his post, and ties with Washington
successor_cooler = author.premise("successor-cooler", "If Kadhimi lost to the paramilitaries, any successor would be far less ready to heed U.S. calls to reduce Iranian influence.", label="A successor would heed Washington far less", anchors=[article.at(20, 3)])
defeat_hurts_ties = author.claim("defeat-hurts-ties", "Kadhimi's defeat by the paramilitaries could do lasting damage to relations between the United States and Iraq.", label="His defeat could damage U.S.-Iraqi relations", anchors=[article.at(20, 3)])
author.infer("lost-partner", defeat_hurts_ties, because=[successor_cooler], scheme=Scheme.CAUSE_TO_EFFECT, anchors=[article.at(20, 3)])

# What a contest would cost: the state
in_high_office = author.premise("in-high-office", "Since 2003 people tied to paramilitary groups have risen to be ministers and lawmakers, commanders of army and police, and senior figures in the prime minister's office.", label="People tied to paramilitaries have held high office", anchors=[article.at(25, 1)])
in_the_zone = author.premise("in-the-zone", "Thousands of paramilitaries are now stationed in Baghdad's International Zone, and Kataib Hezbollah has influence over its security.", label="Paramilitaries are inside the International Zone", anchors=[article.at(25, 2, 3)])
badr_interior = author.premise("badr-interior", "The Badr Organization, an Iran-backed paramilitary group and party, has long shaped the Interior Ministry and who is in it.", label="Badr has long shaped the Interior Ministry", anchors=[article.at(25, 3)])
pmf_formal = author.premise("pmf-formal", "Kataib Hezbollah and Badr belong to the Popular Mobilization Forces, which entered the official security apparatus in the war on the Islamic State.", label="Kataib Hezbollah and Badr are in the official security apparatus", anchors=[article.at(25, 4)])
entrenched = author.claim("entrenched", "Iraq's paramilitaries do not stand apart as rogue agents but are woven into numerous institutions of the state.", label="Paramilitaries are woven into the state", anchors=[article.at(24, 3)])
from_within = author.claim("from-within", "A confrontation with Iranian-backed groups would risk undermining the state's security apparatus from inside, through possible defections and fractures.", label="A confrontation could break the security apparatus from inside", anchors=[article.at(24, 2)])
purge_unravels = author.claim("purge-unravels", "A campaign to purge the paramilitaries may well unravel the state institutions they belong to.", label="A purge may unravel the state", anchors=[article.at(24, 3)])
more_complex = author.claim("more-complex", "A conflict of forces aligned with Kadhimi, such as the Counter-Terrorism Service, with Iranian-backed groups could be much more complex than the one with the Islamic State.", label="The conflict could be far more complex than that with ISIS", anchors=[article.at(24, 1)])
author.infer("hold-on-high-office", entrenched, because=[in_high_office])
author.infer("hold-on-the-zone", entrenched, because=[in_the_zone], scheme=Scheme.SIGN, anchors=[article.at(25, 3)])
author.infer("hold-on-the-ministry", entrenched, because=[badr_interior], scheme=Scheme.SIGN, anchors=[article.at(25, 3)])
author.infer("inside-the-apparatus", entrenched, because=[pmf_formal])
author.infer("divided-loyalties", from_within, because=[entrenched])
author.infer("torn-fabric", purge_unravels, because=[entrenched], anchors=[article.at(24, 3)])
author.infer("enemy-inside", more_complex, because=[from_within], anchors=[article.at(24, 1, 2)])
author.rebut(replace_by_police, by=purge_unravels)

# So the pressure works against its own ends
all_at_risk = author.claim("all-at-risk", "By moving too forcefully against the pro-Iran militias, as Washington demands, Kadhimi would put his post and the security of Iraq at risk.", label="A crackdown risks his post and Iraq's security", anchors=[article.at(1, 1), article.at(20, 3)])
author.infer("strife-and-defeat", all_at_risk, because=[crackdown_strife, cannot_win], scheme=Scheme.CAUSE_TO_EFFECT, anchors=[article.at(20, 3)])
author.infer("worse-without-insurance", all_at_risk, because=[no_safety_net], anchors=[article.at(20, 2)])
author.infer("state-in-pieces", all_at_risk, because=[purge_unravels])
author.infer("broken-from-inside", all_at_risk, because=[from_within])
author.infer("war-inside-the-state", all_at_risk, because=[more_complex])
author.rebut(tougher_measures, by=all_at_risk, anchors=[article.at(1, 1)])

author.infer("backfires", counterproductive, because=[pressure_escalates, cannot_win], scheme=Scheme.NEGATIVE_CONSEQUENCES, anchors=[article.at(26, 3)])
author.infer("ties-at-stake", counterproductive, because=[pressure_escalates, cannot_win, defeat_hurts_ties], scheme=Scheme.NEGATIVE_CONSEQUENCES, anchors=[article.at(20, 3)])
author.infer("too-much-at-risk", counterproductive, because=[all_at_risk], scheme=Scheme.NEGATIVE_CONSEQUENCES, anchors=[article.at(1, 1), article.at(26, 1)])

# What follows: give him room
quieter_means = author.premise("quieter-means", "Kadhimi too has vowed to curb lawless paramilitaries, but has relied on less visible and possibly more effective means, notably trying to cut informal revenue, as from border checkpoints.", label="Kadhimi's quieter means may be more effective", anchors=[article.at(9, 1)])
let_him_balance = author.recommendation("let-him-balance", "Washington should recognize Kadhimi's need for room to maneuver as he balances relationships abroad and at home.", addressee="Washington", label="Recognize Kadhimi's need for flexibility", anchors=[article.at(26, 2)])
author.rebut(tougher_measures, by=quieter_means, anchors=[article.at(9, 1)])
author.infer("room-to-maneuver", let_him_balance, because=[counterproductive, tightrope, circumstances_overlooked], scheme=Scheme.PRACTICAL_REASONING, anchors=[article.at(26, 1, 2)])

# Face the limits of American power
less_invested = author.premise("less-invested", "The United States is less committed to Iraq than in the years of occupation, and has less influence on its politics than it once had.", label="The United States is less committed, with less influence", anchors=[article.at(28, 1)])
no_guarantee = author.claim("no-guarantee", "The United States cannot guarantee that an Iraqi prime minister survives politically, as it did for Maliki in 2008.", label="Washington cannot guarantee his survival", anchors=[article.at(28, 2)])
face_limits = author.recommendation("face-limits", "Washington and Baghdad should accept how far U.S. commitment to Iraq, and influence over its politics, have shrunk.", addressee="decision-makers in Washington and Baghdad", label="Face the limits of U.S. influence", anchors=[article.at(28, 1)])
author.infer("no-rescue", no_guarantee, because=[less_invested], anchors=[article.at(28, 2)])
author.infer("reckon-without-rescue", face_limits, because=[no_guarantee, no_safety_net])

# What presses on him at home, and what he brought back
credibility_at_stake = author.premise("credibility-at-stake", "Kadhimi's credibility was at stake in Washington, since many Iraqi politicians think that the intelligence chief was made premier in May to strengthen ties with the United States.", label="Kadhimi's credibility was at stake in Washington", anchors=[article.at(2, 1, 2)])
storm_at_home = author.premise("storm-at-home", "Rampant corruption, missing services and massive unemployment, which led to protests since 2019 and a premier's resignation, are now joined by the pandemic and an oil-price economic crisis.", label="Kadhimi faces a storm of challenges at home", anchors=[article.at(3, 1, 2)])
audience_and_promises = author.premise("audience-and-promises", "Kadhimi, who sought U.S. help with Iraq's severe difficulties, was received by President Trump and promised economic assistance.", label="Trump received Kadhimi, who was promised assistance", anchors=[article.at(4, 1, 2)])
enough_in_doubt = author.claim("enough-in-doubt", "It is open whether Kadhimi brings home enough from Washington to tackle Iraq's problems, stabilize the country and secure his own political survival in the longer term.", label="It is open whether Kadhimi brings home enough", anchors=[article.at(4, 2)])
author.infer("promises-against-problems", enough_in_doubt, because=[storm_at_home, audience_and_promises], anchors=[article.at(4, 2)])

# Instead of pressure: strengthen him
empower_him = author.recommendation("empower-him", "U.S. policymakers should concentrate on empowering Kadhimi to handle better the pressure that political rivals and the public put on him.", addressee="U.S. policymakers", label="Empower Kadhimi instead", anchors=[article.at(29, 1)])
author.infer("strength-instead", empower_him, because=[counterproductive, no_guarantee], scheme=Scheme.PRAGMATIC_ALTERNATIVES, anchors=[article.at(29, 1)])
author.infer("pressed-at-home", empower_him, because=[credibility_at_stake, enough_in_doubt, weak_support], scheme=Scheme.NEED_FOR_HELP, anchors=[article.at(29, 1)])

# A wider coalition
pr_no_substitute = author.premise("pr-no-substitute", "The media strategy by which Kadhimi has so far sought public support cannot make good poor political organization, in parliament and beyond, which constrains his ability to govern.", label="A media strategy cannot replace political organization", anchors=[article.at(30, 2, 3)])
needs_partners = author.recommendation("needs-partners", "Kadhimi needs to win partners beyond the moderate Shiite parties behind him, among Sunni Arabs and Kurds too.", addressee="Prime Minister Kadhimi", label="Kadhimi needs Sunni Arab and Kurdish partners", anchors=[article.at(31, 1)])
widen_coalition = author.recommendation("widen-coalition", "Washington should help Kadhimi make his political coalition wider and stronger.", addressee="Washington", label="Help Kadhimi widen his coalition", anchors=[article.at(30, 1)])
author.infer("organize", needs_partners, because=[weak_support, pr_no_substitute], scheme=Scheme.PRACTICAL_REASONING)
author.infer("coalition-as-strength", widen_coalition, because=[empower_him, needs_partners], scheme=Scheme.PRACTICAL_REASONING)

kurds_gained_more = author.premise("kurds-gained-more", "Kurdish parties have in the past got more out of bargaining directly with Iran-backed parties.", label="Kurdish parties gained more from Iran-backed parties", anchors=[article.at(31, 3)])
fewer_portfolios = author.premise("fewer-portfolios", "Sunni Arabs still head fewer state portfolios than they did under the government before Kadhimi's.", label="Sunni Arabs head fewer portfolios than before Kadhimi", anchors=[article.at(31, 3)])
interests_unmet = author.claim("interests-unmet", "The government's aggressive policies toward the armed groups have left other core interests, of Kurds and Sunni Arabs, unaddressed.", label="Aggressive policies leave other core interests unaddressed", anchors=[article.at(31, 2)])
kurdish_support = author.premise("kurdish-support", "Without stable Kurdish support, Kadhimi's political survival will depend on Iranian-backed groups.", label="Without Kurdish support Kadhimi depends on Iran-backed groups", anchors=[article.at(32, 2)])
settle_with_erbil = author.recommendation("settle-with-erbil", "Baghdad and Erbil should reach a permanent settlement, above all on the budget, so that Kurdish leaders can rely on Kadhimi.", addressee="Baghdad and Erbil", label="Reach a permanent Baghdad-Erbil settlement", anchors=[article.at(32, 1)])
assure_sunnis = author.recommendation("assure-sunnis", "Kadhimi must assure Sunni Arabs, by more than words, that his government does not serve Shiite interests alone.", addressee="Prime Minister Kadhimi", label="Assure Sunni Arabs by more than words", anchors=[article.at(32, 3)])
author.infer("gains-found-elsewhere", interests_unmet, because=[kurds_gained_more, fewer_portfolios], scheme=Scheme.SIGN, anchors=[article.at(31, 3)])
author.infer("force-wins-no-partners", needs_partners, because=[few_allies, interests_unmet], anchors=[article.at(31, 1, 2)])
author.infer("reliable-partner", settle_with_erbil, because=[needs_partners, kurdish_support], scheme=Scheme.PRACTICAL_REASONING)
author.infer("beyond-a-stopgap", settle_with_erbil, because=[interests_unmet, stopgap_deal])
author.infer("not-only-shiite", assure_sunnis, because=[needs_partners, interests_unmet], scheme=Scheme.PRACTICAL_REASONING)

# Help for the institutions he controls
iran_money_wanes = author.premise("iran-money-wanes", "The Iranian resources from which the paramilitaries long profited are dwindling, since Tehran's finances are in a dire state.", label="Iran's resources for the paramilitaries are dwindling", anchors=[article.at(33, 1)])
window = author.claim("window", "There is now a window to concentrate U.S. support, by strategic talks and earlier agreements, on partners, notably the Counter-Terrorism and Intelligence Services, which were essential against ISIS.", label="A window is open to concentrate U.S. support", anchors=[article.at(33, 2)])
outgrow = author.premise("outgrow", "Selective engagement would ultimately help the security forces that are under formal command develop and, bit by bit, outgrow the rest, and so over time prepare a stronger Iraqi state.", label="Forces under formal command would outgrow the rest", anchors=[article.at(34, 2)])
selective_engagement = author.recommendation("selective-engagement", "As it reduces its troops, the United States ought to commit itself to sustained, selective engagement with institutions whose personnel and resources Kadhimi controls more.", addressee="the United States", label="Engage with institutions Kadhimi controls", anchors=[article.at(34, 1)])
author.infer("iran-weaker", window, because=[iran_money_wanes], anchors=[article.at(33, 2)])
author.infer("build-the-state", selective_engagement, because=[empower_him, outgrow], scheme=Scheme.PRACTICAL_REASONING, anchors=[article.at(34, 2)])
author.infer("use-the-window", selective_engagement, because=[empower_him, window])

# What is not read
draft.leaves_out(article, 16, reason="A pull quote: it repeats paragraph 20, sentences 1 and 2.")
draft.leaves_out(article, 27, reason="A pull quote: it repeats part of paragraph 26, sentence 3.")

MAP: Final = draft.build()
