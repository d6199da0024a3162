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

# Where Washington stands: its strategy needs a partnership that is in doubt
eviction_ambition = author.premise("eviction-ambition", "Iran's political and armed allies in Iraq, designated terrorists among them, grow in influence and mean to use popular opposition to U.S. backing for Israel's war on Gaza to drive the Americans out.", label="Iran's allies in Iraq mean to drive the United States out", anchors=[article.at(5, 2)])
leaders_doubt = author.premise("leaders-doubt", "Seven years after the security partnership with the United States made ISIS's territorial defeat possible, Iraq's leaders appear to see less and less use in it.", label="Iraq's leaders appear to see less use in the partnership", anchors=[article.at(6, 6)])
talks_agreed = author.premise("talks-agreed", "Washington has agreed to negotiate on withdrawing the U.S.-led Coalition from Iraq, as Baghdad demanded.", label="Washington has agreed to talks on a withdrawal", anchors=[article.at(7, 3)])
partnership_uncertain = author.claim("partnership-uncertain", "Iraq and the United States have again come to a turning point in their relations, and the future of their security cooperation is uncertain.", label="The future of U.S.-Iraqi security cooperation is uncertain", anchors=[article.at(5, 1), article.at(6, 5), article.at(7, 4)])
attacks_obstruct = author.premise("attacks-obstruct", "Militia attacks on U.S. troops in Iraq and beyond, around 170 from October to February amid crises from Ukraine to Gaza and the Red Sea, have come to obstruct Washington's strategy significantly.", label="Militia attacks obstruct Washington's strategy", anchors=[article.at(6, 3, 4)])
needs_partnership = author.premise("needs-partnership", "Washington's declared strategy, a secure and sovereign Iraq free of malign influence, needs a security partnership that helps Iraq meet threats to its sovereignty from within and without.", label="Washington's strategy needs a security partnership", anchors=[article.at(6, 1, 2)])
dilemma = author.claim("dilemma", "Washington is in a dilemma: its strategy for Iraq needs a security partnership, but militia attacks stand in the way and the partnership is in doubt.", label="Washington is in a dilemma over Iraq", anchors=[article.at(6, 1)])
adjust_approach = author.recommendation("adjust-approach", "Washington should adjust its approach to the shifts of power and the political realities in Baghdad.", addressee="Washington", anchors=[article.at(7, 4)])

author.infer("tension-driven", partnership_uncertain, because=[eviction_ambition], scheme=Scheme.CAUSE_TO_EFFECT, anchors=[article.at(5, 1, 2)])
author.infer("leaders-turn-away", partnership_uncertain, because=[leaders_doubt], scheme=Scheme.SIGN, anchors=[article.at(6, 5, 6)])
author.infer("exit-on-the-table", partnership_uncertain, because=[talks_agreed], scheme=Scheme.SIGN, anchors=[article.at(7, 3, 4)])
author.infer("strategy-in-doubt", dilemma, because=[needs_partnership, attacks_obstruct, partnership_uncertain], anchors=[article.at(6, 1, 5)])
author.infer("out-of-the-dilemma", adjust_approach, because=[dilemma], anchors=[article.at(7, 4)])

# Opposed: the attacks have stopped, the trouble is over
militias_paused = author.premise("militias-paused", "Iran had the commander of its Revolutionary Guard Corps (IRGC) persuade the militias in February to halt attacks, after potent U.S. retaliation had killed key commanders who helped plan them.", label="Iran had the militias halt their attacks in February", anchors=[article.at(7, 2)])
calm_returned = author.counterclaim("calm-returned", "Now that the militia attacks have stopped, the trouble over U.S.-Iraqi security cooperation is past.", reconstructed="The text guards against this reading when it says that the future is uncertain despite the de-escalation.", anchors=[article.at(7, 1), article.at(7, 4)])
author.report("attacks-halted", calm_returned, because=[militias_paused], anchors=[article.at(7, 1, 2)])
author.rebut(partnership_uncertain, by=calm_returned)
author.concede(calm_returned, extent="A tense and relative calm has come after months of attacks.", anchors=[article.at(7, 1)])
author.rebut(calm_returned, by=talks_agreed, anchors=[article.at(7, 3, 4)])

# Who rules in Baghdad
sided_with_attackers = author.premise("sided-with-attackers", "Sudani's government did not condemn the militias' illegal attack from Iraq on Tower 22 in Jordan, which killed three American soldiers, but sided with them, not with either wronged country.", label="Sudani's government sided with the Tower 22 attackers", anchors=[article.at(8, 1), article.at(8, 3, 4)])
not_in_charge = author.claim("not-in-charge", "It is not Prime Minister Sudani who runs Iraq, as many observers struggle to admit, but Iran-backed militias and allied factions, which helped him to office and at whose pleasure he serves.", label="The militias, not Sudani, run Iraq", anchors=[article.at(8, 1, 2)])

author.infer("tower-22-exposes", not_in_charge, because=[sided_with_attackers], scheme=Scheme.SIGN, anchors=[article.at(8, 1)])
author.infer("face-who-rules", adjust_approach, because=[not_in_charge], anchors=[article.at(7, 4), article.at(8, 1)])

# What a U.S. withdrawal would bring: a takeover
takeover_follows = author.claim("takeover-follows", "If Iran and its proxies evict all U.S. forces and shrink U.S. diplomatic influence, the militias, strong already, will be emboldened and maximize their hold on Iraq's economy and security apparatus.", label="A U.S. eviction would let the militias take over Iraq", anchors=[article.at(10, 2)])
independence_lost = author.claim("independence-lost", "A takeover by Iran's proxies, which some say has begun, jeopardizes Iraq's chance ever to be free of Iran and makes it likelier still that Tehran and the “axis of resistance” dominate the Middle East.", label="A takeover endangers Iraqi independence and the region", anchors=[article.at(10, 3)])

author.infer("eviction-emboldens", takeover_follows, because=[not_in_charge], anchors=[article.at(10, 2)])
author.infer("takeover-to-domination", independence_lost, because=[takeover_follows], scheme=Scheme.CAUSE_TO_EFFECT, anchors=[article.at(10, 2, 3)])

# What a U.S. withdrawal would bring: ISIS
coalition_instrumental = author.premise("coalition-instrumental", "The U.S.-led Global Coalition was instrumental in defeating ISIS territorially and in keeping it down since.", anchors=[article.at(11, 2)])
gains_undone = author.claim("gains-undone", "Without the Coalition's stabilizing presence hard-won victories would be undermined and Iraqi civilians put in danger wherever ISIS could return.", label="Victories would be undermined and civilians endangered", anchors=[article.at(11, 3)])
mediator_lost = author.premise("mediator-lost", "A U.S. withdrawal would take a key mediator away from the relations between Baghdad and Erbil, which are already getting worse.", label="Baghdad and Erbil would lose a key mediator", anchors=[article.at(11, 4)])
coordination_worsens = author.premise("coordination-worsens", "Without the Coalition as a buffer, federal forces and the Peshmerga will likely coordinate less well, above all where ISIS remnants operate between their lines in Diyala, Salah ad-Din and Kirkuk.", label="Federal and Kurdish forces would coordinate less well", anchors=[article.at(11, 5)])
kurdish_infighting = author.premise("kurdish-infighting", "If the Coalition leaves, hostility between the Kurdish KDP and PUK, which sides with the Coordination Framework, will likely grow, above all if the KDP boycotts regional polls over court interference.", label="Strife between the Kurdish parties KDP and PUK would grow", anchors=[article.at(13, 1, 2)])
less_for_isis = author.claim("less-for-isis", "As the Kurdish parties turn to rising threats between Erbil and Sulaymaniyah and between Erbil and Baghdad, they would have less attention and means left against ISIS and other extremists.", label="The Kurdish parties would have less to spare against ISIS", anchors=[article.at(13, 3)])
isis_tested = author.claim("isis-tested", "A U.S. withdrawal would likely put Iraq's ability to contain the ISIS threat to a serious test.", label="Withdrawal would likely test Iraq against ISIS", anchors=[article.at(11, 1)])

author.infer("gains-at-risk", gains_undone, because=[coalition_instrumental], scheme=Scheme.CAUSE_TO_EFFECT, anchors=[article.at(11, 2, 3)])
author.infer("stabilizer-removed", isis_tested, because=[gains_undone], anchors=[article.at(11, 1, 3)])
author.infer("buffer-removed", isis_tested, because=[coordination_worsens], scheme=Scheme.CAUSE_TO_EFFECT, anchors=[article.at(11, 5)])
author.infer("forces-redirected", less_for_isis, because=[kurdish_infighting, mediator_lost], scheme=Scheme.CAUSE_TO_EFFECT, anchors=[article.at(13, 3)])
author.infer("guard-lowered", isis_tested, because=[less_for_isis], scheme=Scheme.CAUSE_TO_EFFECT, anchors=[article.at(13, 3)])

# What a U.S. withdrawal would bring: Sunni Arabs pushed aside
speaker_sacked = author.premise("speaker-sacked", "In November 2023 Iraq's politicized judiciary moved against Speaker Mohammed al-Halbousi, and since then Coordination Framework factions have blocked the leading Sunni bloc's nominee to succeed him.", label="Courts moved against Speaker Halbousi; his successor is blocked", anchors=[article.at(15, 1, 2)])
salah_ad_din = author.premise("salah-ad-din", "In Salah ad-Din the Coordination Framework made the elected governor step down, after its representatives had threatened the province with “new conflict”.", label="Salah ad-Din's elected governor was forced out", anchors=[article.at(15, 3)])
ninewa = author.premise("ninewa", "Najm al-Jubouri, Ninewa's popular governor and a former army commander, resigned in November 2023 before provincial elections, disqualified on dubious charges of de-Baathification.", label="Ninewa's popular governor was disqualified and resigned", anchors=[article.at(15, 4)])
diyala = author.premise("diyala", "In Diyala, Sunni Arab parties with 7 of 15 council seats just look on as Coordination Framework factions, also with 7 and no majority, fight each other over who will be governor.", label="Diyala's Sunni Arab parties have become onlookers", anchors=[article.at(15, 5)])
maliki_precedent = author.premise("maliki-precedent", "Nouri al-Maliki, Sudani's mentor, marginalized Sunni Arab communities when he was in office, and co-opted or neutralized their leaders.", label="Maliki marginalized Sunni Arabs when in office", anchors=[article.at(14, 2)])
maliki_again = author.claim("maliki-again", "Moves that recall Nouri al-Maliki's treatment of Sunni Arabs are already under way in Baghdad and in Salah ad-Din, Diyala, Anbar and Ninewa, provinces long restive.", label="Moves against Sunni Arabs as under Maliki are under way", anchors=[article.at(14, 3)])
sunnis_marginalized = author.claim("sunnis-marginalized", "In an Iraq without the Coalition the militias, feeling safer, will likely reach further, push Sunni Arab communities aside and co-opt or neutralize their leaders.", label="Militias would likely marginalize Sunni Arabs", anchors=[article.at(14, 2)])

author.infer("in-parliament", maliki_again, because=[speaker_sacked], scheme=Scheme.EXAMPLE, anchors=[article.at(14, 3), article.at(15, 1, 2)])
author.infer("in-salah-ad-din", maliki_again, because=[salah_ad_din], scheme=Scheme.EXAMPLE, anchors=[article.at(14, 3), article.at(15, 3)])
author.infer("in-ninewa", maliki_again, because=[ninewa], scheme=Scheme.EXAMPLE, anchors=[article.at(14, 3), article.at(15, 4)])
author.infer("in-diyala", maliki_again, because=[diyala], scheme=Scheme.EXAMPLE, anchors=[article.at(14, 3), article.at(15, 5)])
author.infer("emboldened-against-sunnis", sunnis_marginalized, because=[takeover_follows], scheme=Scheme.CAUSE_TO_EFFECT, anchors=[article.at(14, 1, 2)])
author.infer("as-under-maliki", sunnis_marginalized, because=[maliki_precedent, maliki_again], scheme=Scheme.ANALOGY, anchors=[article.at(14, 2, 3)])

# So the United States must stay
keep_presence = author.recommendation("keep-presence", "The United States must keep a tangible presence on Iraqi soil, ideally by way of talks with Baghdad that let the Coalition stay.", label="Keep a U.S. presence in Iraq", addressee="the United States", anchors=[article.at(10, 1), article.at(22, 2)])

author.infer("stay-against-takeover", keep_presence, because=[independence_lost], scheme=Scheme.NEGATIVE_CONSEQUENCES, anchors=[article.at(10, 1, 3)])
author.infer("stay-against-isis", keep_presence, because=[isis_tested], scheme=Scheme.NEGATIVE_CONSEQUENCES)
author.infer("stay-for-kurds", keep_presence, because=[kurdish_infighting], scheme=Scheme.NEGATIVE_CONSEQUENCES, anchors=[article.at(13, 1, 2)])
author.infer("stay-for-sunnis", keep_presence, because=[sunnis_marginalized], scheme=Scheme.NEGATIVE_CONSEQUENCES)

# Opposed: drive the United States out; the partnership has had its day; negotiate a withdrawal; move to Kurdistan
drive_out = author.counterclaim("drive-out", "The United States should be driven out of Iraq.", holder="Iran's political and paramilitary allies in Iraq", anchors=[article.at(5, 2)])
author.rebut(keep_presence, by=drive_out)
author.rebut(drive_out, by=takeover_follows, anchors=[article.at(10, 2)])

utility_fades = author.counterclaim("utility-fades", "The security partnership between Iraq and the United States is of less and less use.", holder="Iraq's leadership, as it appears", anchors=[article.at(6, 6)])
author.rebut(keep_presence, by=utility_fades)
author.rebut(utility_fades, by=isis_tested)

negotiate_exit = author.counterclaim("negotiate-exit", "Talks should be held on withdrawing the U.S.-led Coalition's forces from Iraq.", holder="Baghdad", anchors=[article.at(7, 3)])
author.rebut(keep_presence, by=negotiate_exit)
author.concede(negotiate_exit, extent="The talks are taken as given, and their outcome as open; ideally they let the Coalition stay.", anchors=[article.at(7, 3), article.at(22, 2), article.at(23, 3)])
author.rebut(negotiate_exit, by=takeover_follows, anchors=[article.at(10, 2)])

move_to_kurdistan = author.counterclaim("move-to-kurdistan", "The U.S. forces in Iraq should be relocated to its Kurdistan Region.", holder="some Iraq experts", anchors=[article.at(12, 1)])
author.rebut(keep_presence, by=move_to_kurdistan, anchors=[article.at(12, 1)])
fresh_pretext = author.premise("fresh-pretext", "Moving U.S. forces to Erbil would give the militias, Iran and its allies in parliament and courts, keen to punish the Kurdish KDP and curb its standing and autonomy, a new pretext for attacks there.", label="A move would give foes of the KDP a pretext to attack Erbil", anchors=[article.at(12, 2, 3)])
longer_reach = author.premise("longer-reach", "The militias would be able to attack Erbil, since long-range drones and missiles, both cruise and ballistic, have extended their reach.", label="Drones and missiles put Erbil within the militias' reach", anchors=[article.at(12, 4)])
erbil_a_magnet = author.claim("erbil-a-magnet", "Relocating U.S. forces to Kurdistan risks making Erbil a magnet for militia attacks and so breaking down its relations with Baghdad further.", label="Relocation would risk drawing attacks on Erbil", anchors=[article.at(12, 1)])

author.infer("pretext-draws-attacks", erbil_a_magnet, because=[fresh_pretext, longer_reach], scheme=Scheme.CAUSE_TO_EFFECT, anchors=[article.at(12, 2, 4)])
author.rebut(move_to_kurdistan, by=erbil_a_magnet, anchors=[article.at(12, 1)])

# Who loses: Iraq's people and the rule of law
selective_law = author.claim("selective-law", "The Coordination Framework wages a campaign against parties and politicians in which the law is applied selectively.", label="The Framework applies the law selectively", anchors=[article.at(16, 1)])
weaker_suffer = author.premise("weaker-suffer", "Those whom the Coordination Framework pursues suffer because they are the weaker side.", anchors=[article.at(16, 2)])
iraqis_lose = author.claim("iraqis-lose", "In the Coordination Framework's fight with its rivals, bad actors all, Iraq's people, in security, prosperity and dignity, and any hope for lawful rule stand to lose the most.", label="Iraq's people and lawful rule stand to lose most", anchors=[article.at(16, 3)])

author.infer("law-as-pretext", selective_law, because=[speaker_sacked, ninewa], scheme=Scheme.EXAMPLE, anchors=[article.at(16, 1)])
author.infer("strength-not-law", selective_law, because=[weaker_suffer], anchors=[article.at(16, 1, 2)])
author.infer("fight-among-bad-actors", iraqis_lose, because=[selective_law], anchors=[article.at(16, 1, 3)])

# Opposed: those pursued are unfit, so rightly pursued
deserve_it = author.counterclaim("deserve-it", "The parties and politicians whom the Coordination Framework pursues are unfit for office and so rightly pursued.", reconstructed="The text meets this reading when it makes clear that those pursued are no good politicians either.", anchors=[article.at(16, 1)])
author.rebut(selective_law, by=deserve_it)
author.concede(deserve_it, extent="With even a modicum of legality not one of them would be fit to govern or hold office, and they too are bad actors.", anchors=[article.at(16, 1), article.at(16, 3)])
author.rebut(deserve_it, by=weaker_suffer, anchors=[article.at(16, 2)])

# How Iraq came to this, and where it leads
fifty_seats = author.premise("fifty-seats", "The alliance of Nouri al-Maliki with Iran-backed factions had won just 50 of parliament's 329 seats, or 15%.", label="Maliki's alliance had won just 50 of 329 seats", anchors=[article.at(19, 1)])
courts_as_weapon = author.premise("courts-as-weapon", "The Coordination Framework, born of Maliki's alliance with Iran-backed factions, used the courts as a weapon against a majority government of the winners, the Sadrists, that would have sidelined it.", label="The Framework used the courts as a weapon against the winners", anchors=[article.at(19, 1, 2)])
coerced_partners = author.premise("coerced-partners", "The Coordination Framework then coerced the leading Sunni and Kurdish winners of seats into a government in which its own share is by far the largest.", label="The Framework coerced Sunni and Kurdish winners to join", anchors=[article.at(19, 3)])
government_hijacked = author.claim("government-hijacked", "With Sudani's appointment in October 2022 Nouri al-Maliki and his Iran-backed allies hijacked Iraq's government.", label="Maliki and Iran-backed factions hijacked the government", anchors=[article.at(19, 1)])
illegitimate_basis = author.claim("illegitimate-basis", "Sudani's government rests on a problematic, all but illegitimate basis.", anchors=[article.at(18, 2)])
competition_ends = author.claim("competition-ends", "With Maliki's and the Iran-backed factions entrenched in parliament, the executive, the courts, state media and more, the game will be rigged and political contest choked off.", label="Political competition will be choked off", anchors=[article.at(20, 1)])
captured_election = author.claim("captured-election", "If Iraq votes again in the fall of 2025, Iran-backed violent extremists will most likely end up controlling the legislature, and through it every other branch, uncontested.", label="A 2025 vote would likely hand extremists full control", anchors=[article.at(20, 3)])

author.infer("minority-rule", government_hijacked, because=[fifty_seats, courts_as_weapon, coerced_partners], anchors=[article.at(19, 1, 3)])
author.infer("few-seats-all-power", illegitimate_basis, because=[government_hijacked], anchors=[article.at(18, 2), article.at(19, 1)])
author.infer("factions-entrenched", competition_ends, because=[government_hijacked], scheme=Scheme.CAUSE_TO_EFFECT, anchors=[article.at(20, 1)])
author.infer("stacked-deck", captured_election, because=[competition_ends], scheme=Scheme.CAUSE_TO_EFFECT, anchors=[article.at(20, 1, 3)])

# The makings of another crisis
budget_billions = author.premise("budget-billions", "Sudani's government lets billions a year flow out of Iraq's budget to terrorist groups cloaked as the Popular Mobilization Forces.", label="Billions a year flow from the budget to terrorist groups", anchors=[article.at(24, 2)])
crackdown = author.premise("crackdown", "Assaults on free speech and civil rights mount, faster since February and perhaps a worse danger than the moves against Sunnis, as heads of every branch lean more on Baath-era bans on insult.", label="Assaults on free speech and civil rights are mounting", anchors=[article.at(17, 1, 2)])
crisis_brewing = author.claim("crisis-brewing", "Iraq has all the makings of another crisis, whether a return of ISIS or something else.", label="Another crisis is in the making", anchors=[article.at(18, 1)])
recognize_basis = author.recommendation("recognize-basis", "Stakeholders weighing a response should look back on how things came to this and recognize that the basis of Sudani's government is problematic and all but illegitimate.", label="Recognize that the government's basis is all but illegitimate", addressee="stakeholders", anchors=[article.at(18, 2)])

author.infer("all-the-ingredients", crisis_brewing, because=[partnership_uncertain, crackdown, maliki_again, budget_billions, courts_as_weapon, not_in_charge], anchors=[article.at(18, 1)])
author.infer("how-it-came-about", recognize_basis, because=[act_now, illegitimate_basis, crisis_brewing], scheme=Scheme.PRACTICAL_REASONING, anchors=[article.at(18, 2)])

# Where it ends: a satrapy, and an empire
satrapy = author.claim("satrapy", "With Baghdad's decisions hijacked by agents of Iran, the risk grows that Iraq is becoming a modern satrapy of Tehran.", label="Iraq risks becoming a satrapy of Tehran", anchors=[article.at(21, 1)])
regional_empire = author.claim("regional-empire", "Once Iran's hold on Baghdad's decisions consolidates, the Islamic Republic would in effect turn into the new empire of the Middle East.", label="Iran would become the Middle East's new empire", anchors=[article.at(21, 2)])

author.infer("hijacked-decisions", satrapy, because=[not_in_charge, government_hijacked], anchors=[article.at(21, 1)])
author.infer("hold-consolidates", regional_empire, because=[satrapy], scheme=Scheme.CAUSE_TO_EFFECT, anchors=[article.at(21, 2)])

# Why act, and why more than a presence
not_a_strategy = author.premise("not-a-strategy", "Even if the Coalition is allowed to stay, its mere presence, however necessary, must not be taken for a strategy in Iraq.", label="A Coalition presence alone is no strategy", anchors=[article.at(22, 3)])

author.infer("stop-the-takeover", act_now, because=[satrapy], scheme=Scheme.NEGATIVE_CONSEQUENCES, anchors=[article.at(21, 1), article.at(22, 1)])
author.infer("no-new-empire", act_now, because=[regional_empire], scheme=Scheme.NEGATIVE_CONSEQUENCES, anchors=[article.at(21, 2), article.at(22, 1)])
author.infer("avert-the-crisis", act_now, because=[crisis_brewing], scheme=Scheme.NEGATIVE_CONSEQUENCES, anchors=[article.at(18, 1, 2)])
author.infer("spare-the-people", act_now, because=[iraqis_lose], scheme=Scheme.NEGATIVE_CONSEQUENCES)
author.infer("before-the-next-vote", act_now, because=[captured_election], scheme=Scheme.NEGATIVE_CONSEQUENCES, anchors=[article.at(20, 2, 3)])
author.infer("new-approach", act_now, because=[adjust_approach])
author.infer("more-than-presence", act_now, because=[keep_presence, not_a_strategy], anchors=[article.at(22, 2, 3)])

# What to do: strikes
strikes_constrain = author.premise("strikes-constrain", "Regular strikes can drive militia commanders underground, cost them freedom of action and the initiative, and win critics and civil society some respite.", label="Regular strikes can constrain militia commanders", anchors=[article.at(23, 2)])
keep_striking = author.recommendation("keep-striking", "The ceasefire called by Iran's Revolutionary Guard need not keep the United States from making drone strikes and other fitting force against the worst terrorists and rights abusers a regular practice.", label="Keep up strikes, regularly, despite the ceasefire", addressee="the United States", anchors=[article.at(23, 1, 2)])
greater_leverage = author.premise("greater-leverage", "If the Coalition leaves Iraq, the threat of strikes and the strikes themselves become still more valuable as leverage.", label="Strikes are worth more as leverage if the Coalition leaves", anchors=[article.at(23, 3)])
strike_after_exit = author.recommendation("strike-after-exit", "The United States should keep up strikes and the threat of them even if negotiations end with the Coalition's departure.", label="Keep up strikes even if the Coalition leaves", addressee="the United States", anchors=[article.at(23, 3)])

author.infer("strike-to-constrain", keep_striking, because=[act_now, strikes_constrain], scheme=Scheme.PRACTICAL_REASONING, anchors=[article.at(23, 1, 2)])
author.infer("strike-for-leverage", strike_after_exit, because=[keep_striking, greater_leverage], scheme=Scheme.PRACTICAL_REASONING, anchors=[article.at(23, 3)])

# Opposed: the ceasefire ends the strikes
stop_strikes = author.counterclaim("stop-strikes", "Strikes on the militias should stop.", anchors=[article.at(23, 1)])
ceasefire_suffices = author.report("ceasefire-suffices", stop_strikes, because=[militias_paused], anchors=[article.at(23, 1)])
author.rebut(keep_striking, by=stop_strikes)
author.undercut(ceasefire_suffices, by=strikes_constrain, anchors=[article.at(23, 1, 2)])

# What to do: a price for politicians
peoples_money = author.premise("peoples-money", "With one Iraqi in four in poverty, the exploitation of public money that belongs to Iraq's people should not go unchecked.", label="The exploitation of the people's money should be checked", anchors=[article.at(24, 3)])
raise_the_cost = author.recommendation("raise-the-cost", "Washington and its allies should find ways to raise the price that Iraqi politicians pay for normalizing the militias and subordinating the state to Iran's rulers.", label="Raise the cost of serving the militias and Tehran", addressee="Washington and its allies", anchors=[article.at(4, 1), article.at(24, 1)])
no_immunity = author.premise("no-immunity", "Nobody who has a part in financing terrorism should feel safe from the consequences.", anchors=[article.at(24, 5)])
widen_sanctions = author.recommendation("widen-sanctions", "Sanctions should reach further, to complicit actors so far shielded from prosecution, among them senior officials, government institutions and accounts.", label="Widen sanctions to complicit institutions and officials", addressee="Washington and its allies", anchors=[article.at(24, 4)])

author.infer("make-them-pay", raise_the_cost, because=[act_now], scheme=Scheme.PRACTICAL_REASONING, anchors=[article.at(24, 1)])
author.infer("check-the-exploiters", raise_the_cost, because=[budget_billions, peoples_money], scheme=Scheme.VALUES, anchors=[article.at(24, 1, 3)])
author.infer("sanction-the-complicit", widen_sanctions, because=[raise_the_cost, budget_billions, no_immunity], scheme=Scheme.PRACTICAL_REASONING, anchors=[article.at(24, 2), article.at(24, 4, 5)])

# What to do: the next election
protect_election = author.recommendation("protect-election", "With more concerted and thoughtful effort, the international community should guard Iraq's fragile democratic gains and secure the integrity of its next general election.", label="Protect democratic gains and the next election", addressee="the international community", anchors=[article.at(25, 1)])
legitimate_alternative = author.premise("legitimate-alternative", "Reformist and moderate groups, for all their shortcomings, are the legitimate alternative able to change Iraq gradually from within.", label="Reformists are the legitimate alternative", anchors=[article.at(25, 3)])
need_help = author.premise("need-help", "Independents and reformists have shown that they could challenge the traditional parties at the polls, but they will need every help there is.", label="Reformists can challenge the old parties, with help", anchors=[article.at(25, 4)])
back_reformists = author.recommendation("back-reformists", "Iraq's reformist and moderate political forces should get more support.", addressee="the international community", anchors=[article.at(25, 2)])
unrepresentative = author.premise("unrepresentative", "The governments, national and local, that the elections of 2021 and 2023 brought forth have mostly failed to represent what Iraqis want.", label="The governments elected mostly fail to represent Iraqis", anchors=[article.at(25, 6, 7)])
rules_manipulated = author.premise("rules-manipulated", "Routine tampering with the rules before election day is still the greatest obstacle to elections that Iraqis could trust and use for change.", label="Tampering with rules before election day is routine", anchors=[article.at(26, 4)])
no_false_legitimacy = author.recommendation("no-false-legitimacy", "Iraqi elections that lack both freedom and fairness should not be lent legitimacy.", addressee="the international community", anchors=[article.at(25, 5)])

author.infer("save-the-vote", protect_election, because=[act_now, captured_election], scheme=Scheme.PRACTICAL_REASONING)
author.infer("threat-to-the-vote", protect_election, because=[act_now, rules_manipulated], scheme=Scheme.PRACTICAL_REASONING, anchors=[article.at(25, 1), article.at(26, 4)])
author.infer("change-from-within", back_reformists, because=[protect_election, legitimate_alternative], scheme=Scheme.PRACTICAL_REASONING, anchors=[article.at(25, 2, 3)])
author.infer("help-them-compete", back_reformists, because=[protect_election, need_help], scheme=Scheme.NEED_FOR_HELP, anchors=[article.at(25, 4)])
author.infer("do-not-bless-it", no_false_legitimacy, because=[back_reformists, unrepresentative], anchors=[article.at(25, 4, 7)])

# Opposed: the last elections were sound
technically_sound = author.counterclaim("technically-sound", "Iraq's elections of 2021 and 2023 deserve praise as “technically sound”.", holder="the international community", anchors=[article.at(25, 6)])
author.rebut(no_false_legitimacy, by=technically_sound, anchors=[article.at(25, 5, 6)])
author.rebut(technically_sound, by=unrepresentative, anchors=[article.at(25, 6, 7)])

# What to do: politics without arms
armed_parties = author.premise("armed-parties", "Most ruling parties in Baghdad and Erbil run military or paramilitary forces, in plain breach of the law.", anchors=[article.at(26, 2)])
unlawful_in_parliament = author.claim("unlawful-in-parliament", "Not one of the armed parties would sit in Iraq's parliament today if law and constitution were obeyed.", label="By law no armed party would sit in parliament", anchors=[article.at(26, 3)])
demilitarize_politics = author.recommendation("demilitarize-politics", "Pressure should be applied to demilitarize Iraq's political life.", addressee="the international community", anchors=[article.at(26, 1)])

author.infer("arms-against-the-law", unlawful_in_parliament, because=[armed_parties], anchors=[article.at(26, 2, 3)])
author.infer("votes-without-guns", demilitarize_politics, because=[protect_election, unlawful_in_parliament, rules_manipulated], scheme=Scheme.PRACTICAL_REASONING, anchors=[article.at(26, 1), article.at(26, 3, 4)])

draft.leaves_out(article, 3, reason="The title: it names the danger and the aim that sentence 22.1 states.")
draft.leaves_out(article, 9, reason="It only announces the considerations set out from paragraph 10 on.")

MAP: Final = draft.build()
