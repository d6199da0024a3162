"""Caught between the United States and Iran: does American policy on Iraq need a reset?"""

from typing import Final

from argmap import MapDraft, Scheme

draft = MapDraft("rose-2020", question="Does American policy on Iraq need a reset?", licence="CC-BY-4.0")
article = draft.source("rose-2020")
author = draft.position("author", holder="Caroline Rose")

# What the author stands for
reset_policy = author.recommendation("reset-policy", "The United States needs to change its policy on Iraq, whether or not Prime Minister Mustafa al-Kadhimi's government survives the country's present crises.", label="The US needs to reset its policy on Iraq", addressee="the United States", anchors=[article.at(4, 3), article.at(23, 1)])
author.stands_for(reset_policy)

# Iraq between two powers
tehran_visit = author.premise("tehran-visit", "Kadhimi's first official state visit, on July 21, was to Iran, with relations fraught after US strikes in January killed Guards leader Qassem Soleimani and PMF deputy commander Abu Mahdi al-Muhandis.", label="Kadhimi's first state visit was to Iran, with relations fraught", anchors=[article.at(5, 1, 2)])
turning_point = author.premise("turning-point", "Kadhimi's visit compelled Iran's president, Hassan Rouhani, to speak publicly of a “turning point” in relations.", label="Kadhimi's visit made Rouhani announce a “turning point”", anchors=[article.at(5, 3)])
new_terms = author.claim("new-terms", "Kadhimi's visit to Iran was an attempt by Iraq to put a troubled relationship on new terms.", label="Iraq sought new terms with Iran", anchors=[article.at(5, 3)])
reason_to_appease = author.premise("reason-to-appease", "Iraq has an incentive to keep Washington content, a global power that provides billions in military and humanitarian aid and works with Iraq on security and against terrorism.", label="Iraq has an incentive to keep the United States content", anchors=[article.at(9, 4)])
ties_to_iran = author.premise("ties-to-iran", "Geography, history and $9 billion of trade bind Iraq to Iran.", anchors=[article.at(22, 2)])
balancing = author.claim("balancing", "Iraq is compelled to keep up a deep-rooted, historical balancing act between Washington and Tehran.", label="Iraq is compelled to balance between Washington and Tehran", anchors=[article.at(6, 1)])

author.infer("first-trip-to-iran", new_terms, because=[tehran_visit, turning_point], scheme=Scheme.SIGN, anchors=[article.at(5, 3)])
author.infer("shuttle-diplomacy", balancing, because=[new_terms], scheme=Scheme.SIGN, anchors=[article.at(6, 1)])
author.infer("pulled-both-ways", balancing, because=[reason_to_appease, ties_to_iran])

# What Kadhimi inherited
crises_at_once = author.premise("crises-at-once", "Kadhimi came to office on May 7, 2020, after almost five months of paralysis, amid severe threats: the pandemic, a war over oil prices, anti-government protests and a world economic crisis.", label="Kadhimi took over after long paralysis and amid many severe threats", anchors=[article.at(8, 2)])
brink = author.premise("brink", "Growing distrust of government, low turnout, corruption, splintering militias and a worsening economy had brought Iraq to the edge of civil war.", label="Iraq had been brought to the edge of civil war", anchors=[article.at(8, 3)])
dire_straits = author.claim("dire-straits", "The Iraq that Kadhimi took over was in a desperate state.", anchors=[article.at(8, 1)])
rescue_promise = author.premise("rescue-promise", "On becoming prime minister, Kadhimi promised to lead Iraq out of its crisis of political and institutional legitimacy.", label="Kadhimi promised to end Iraq's crisis of legitimacy", anchors=[article.at(8, 4)])

author.infer("bad-start", dire_straits, because=[crises_at_once], anchors=[article.at(8, 1, 2)])
author.infer("near-civil-war", dire_straits, because=[brink], anchors=[article.at(8, 1)])

# The hold of Iran-aligned forces on Baghdad
overshadows_army = author.premise("overshadows-army", "The Popular Mobilization Forces (PMF) overshadow Iraq's regular army and contain semi-autonomous Shiite factions, such as Kataib Hezbollah and Asaib Ahl al-Haq, that have an eager patron in Iran.", label="The PMF, with factions that Iran backs, overshadows Iraq's army", anchors=[article.at(10, 2)])
decree_empowers = author.premise("decree-empowers", "A decree of 2018, which joins the PMF legally to the army and opens federal funds to it, helps the armed Shiite factions in it to gain power.", label="The 2018 decree helps the armed factions in the PMF to gain power", anchors=[article.at(10, 5)])
smuggling = author.premise("smuggling", "Control of highways, military bases and border posts has let PMF militias help Iranian smuggling networks and earn money of their own beyond $2.16 billion of federal funds.", label="The militias help smugglers and earn money of their own", anchors=[article.at(11, 2)])
informal_economy = author.claim("informal-economy", "Iran-backed factions in the PMF do much business in informal economies, which harms the formal economy and reforms proposed for Iraq.", label="PMF factions' informal business harms the economy and reform", anchors=[article.at(11, 1)])
cushioned = author.premise("cushioned", "The Fatah alliance in parliament, and much favorable coverage in Iraq's more than 100 media outlets, protect the Iran-backed militias politically.", label="Fatah and the media protect the militias politically", anchors=[article.at(11, 3)])
embedded = author.claim("embedded", "The Iran-backed factions of the Popular Mobilization Forces (PMF) are firmly rooted in Iraq's security forces, politics and economy.", label="Iran-backed factions are firmly rooted in Iraq", anchors=[article.at(10, 3)])
iran_powerful = author.claim("iran-powerful", "Iran's influence in Baghdad is powerful, even outsized.", anchors=[article.at(4, 2), article.at(12, 1)])
no_disbandment = author.premise("no-disbandment", "Disbanding the PMF is out of the question: though the Islamic State has lost weight as a transnational threat, Iraq still relies on parts of the PMF against its remnants.", label="Disbanding the PMF is out of the question for Iraq", anchors=[article.at(10, 4)])
on_paper = author.premise("on-paper", "The authority of Iraq's institutions over the militias that Iran supports exists only on paper, as Baghdad struggles to regulate what they do.", label="Baghdad's authority over the militias exists only on paper", anchors=[article.at(12, 3)])
hard_to_enforce = author.claim("hard-to-enforce", "For all Kadhimi's tough talk on Shiite militias that have hurt the state's interests, carrying his policy out remains his biggest challenge, and real enforcement has proven ever harder.", label="Kadhimi's tough talk on militias is ever harder to enforce", anchors=[article.at(10, 1), article.at(16, 3)])

author.infer("own-revenue", informal_economy, because=[smuggling], anchors=[article.at(11, 1, 2)])
author.infer("in-every-field", embedded, because=[decree_empowers, informal_economy, cushioned], anchors=[article.at(10, 3)])
author.infer("clients-in-place", iran_powerful, because=[overshadows_army, embedded])
author.infer("no-control", hard_to_enforce, because=[on_paper])
author.infer("no-way-round-them", hard_to_enforce, because=[overshadows_army, no_disbandment], anchors=[article.at(10, 1, 2), article.at(10, 4)])

# What is said for a lesser hold
decree_controls = author.counterclaim("decree-controls", "Joining the PMF to the army by decree, during the fight against the Islamic State, would strengthen federal authority over the militias.", label="The 2018 decree would strengthen federal authority over the militias", anchors=[article.at(10, 5)])
no_monopoly = author.counterclaim("no-monopoly", "Iran holds no monopoly over Iraq's institutions.", anchors=[article.at(12, 1)])

author.undermine(decree_empowers, by=decree_controls)
author.rebut(decree_controls, by=decree_empowers, anchors=[article.at(10, 5)])
author.rebut(decree_controls, by=on_paper, anchors=[article.at(12, 3)])
author.rebut(iran_powerful, by=no_monopoly, anchors=[article.at(12, 1)])
author.concede(no_monopoly, extent="It may be so, but Iran's influence in Baghdad is powerful all the same.", anchors=[article.at(12, 1)])

# What Kadhimi owes to Iran's allies
votes_won = author.premise("votes-won", "After lobbying successfully against Adnan al-Zurfi, Washington's perceived favorite, Hezbollah and the Revolutionary Guards' new commander, Esmail Ghaani, did much to win pro-Iran votes for Kadhimi.", label="Hezbollah and Ghaani did much to win pro-Iran votes for Kadhimi", anchors=[article.at(13, 2)])
indebted = author.claim("indebted", "Kadhimi owes his office in part to factions that Iran backs.", anchors=[article.at(13, 1)])
conditional_votes = author.premise("conditional-votes", "Pro-Iran factions made it plain that Kadhimi was only their “least-worst” way out of paralysis, and backed him on condition that he leave Iran's proxies alone and stick to domestic issues.", label="Pro-Iran factions backed Kadhimi on condition", anchors=[article.at(13, 2, 3)])

author.infer("votes-owed", indebted, because=[votes_won], anchors=[article.at(13, 1, 2)])

# How American pressure turned Kadhimi against the militias
rival_pressures = author.premise("rival-pressures", "Iran wants more sway over Baghdad, while the United States threatens sanctions to try to curb Iran's influence.", label="Iran wants more sway and the US threatens sanctions to curb it", anchors=[article.at(4, 2)])
waiver_pressure = author.premise("waiver-pressure", "Iraq's lobbying for a longer sanctions waiver on electricity from Iran, on which it depends heavily, led Washington to press harder for hardline security reform.", label="Over the waiver, Washington pressed for hardline security reform", anchors=[article.at(9, 3)])
harder_line = author.premise("harder-line", "After a cautious start, with proposals on debt, banking and corruption, Kadhimi vowed to tighten control over the PMF factions and appointed security officials whom Washington favors.", label="Kadhimi went from caution to a vow of control over the PMF", anchors=[article.at(9, 1), article.at(14, 1)])
ultimatums = author.claim("ultimatums", "American ultimatums over sanctions waivers pushed Kadhimi towards a harder line on the pro-Iran militias.", label="American ultimatums pushed Kadhimi to a harder line", anchors=[article.at(14, 1)])

author.infer("waiver-as-lever", ultimatums, because=[waiver_pressure, reason_to_appease], scheme=Scheme.CAUSE_TO_EFFECT, anchors=[article.at(9, 3, 4), article.at(14, 1)])
author.infer("change-of-course", ultimatums, because=[harder_line], scheme=Scheme.SIGN, anchors=[article.at(14, 1)])

# How Iran answered
out_of_bounds = author.premise("out-of-bounds", "In Tehran's eyes Kadhimi goes far out of bounds when he tries to reduce Iranian influence.", label="In Tehran's eyes Kadhimi goes far out of bounds", anchors=[article.at(14, 2)])
bills_blocked = author.claim("bills-blocked", "Iran has begun to use sympathetic Iraqi parties to choke off all of Kadhimi's bills, from security reform down to basic austerity.", label="Iran chokes off Kadhimi's bills through Iraqi parties", anchors=[article.at(14, 3)])
gridlock = author.claim("gridlock", "Shiite groups aligned with Tehran make gridlock, fragmentation and paralysis worse for whatever government seeks a more autonomous Iraq.", label="Tehran-aligned groups worsen gridlock for any government", anchors=[article.at(12, 2)])
constrained = author.claim("constrained", "Like many failed prime ministers before him, Kadhimi is constrained by the powerful hold of Iran-aligned forces on Baghdad.", label="Iran-aligned forces in Baghdad constrain Kadhimi", anchors=[article.at(9, 6)])

author.infer("terms-broken", bills_blocked, because=[conditional_votes, ultimatums, out_of_bounds], scheme=Scheme.CAUSE_TO_EFFECT, anchors=[article.at(14, 1, 3)])
author.infer("power-in-paralysis", iran_powerful, because=[gridlock], anchors=[article.at(12, 1, 2)])
author.infer("power-unchecked", iran_powerful, because=[on_paper], anchors=[article.at(12, 1), article.at(12, 3)])
author.infer("bills-as-example", gridlock, because=[bills_blocked], scheme=Scheme.EXAMPLE)
author.infer("hemmed-in", constrained, because=[iran_powerful], anchors=[article.at(9, 6)])
author.infer("terms-of-support", constrained, because=[indebted, conditional_votes])
author.infer("any-government", constrained, because=[gridlock])

# Why pressure backfires: only cosmetic moves
released = author.premise("released", "The Kataib Hezbollah fighters arrested in the raid of June 25 were let go after days in the custody of the PMF.", label="The fighters arrested in the raid were let go after days", anchors=[article.at(17, 1, 2), article.at(17, 4)])
asked_iran = author.premise("asked-iran", "Kadhimi reportedly asked officials in Iran for their consent before the raid on Kataib Hezbollah.", label="Kadhimi reportedly asked for Iran's consent before the raid", anchors=[article.at(17, 5)])
raid_cosmetic = author.claim("raid-cosmetic", "Kadhimi's raid against Kataib Hezbollah was less a crackdown than a cosmetic, short-term gesture to please the United States.", label="The raid was a cosmetic gesture", anchors=[article.at(17, 3)])
cosmetic_moves = author.claim("cosmetic-moves", "American pressure on Iraq has produced cosmetic and half-hearted moves against Iran's proxies.", label="US pressure has produced cosmetic moves", anchors=[article.at(23, 3)])

author.infer("soon-freed", raid_cosmetic, because=[released], scheme=Scheme.SIGN, anchors=[article.at(17, 3, 4)])
author.infer("with-consent", raid_cosmetic, because=[asked_iran], scheme=Scheme.SIGN, anchors=[article.at(17, 3), article.at(17, 5)])
author.infer("to-please-washington", raid_cosmetic, because=[ultimatums, reason_to_appease], anchors=[article.at(9, 4, 5), article.at(17, 3)])
author.infer("pushed-and-hemmed-in", cosmetic_moves, because=[ultimatums, constrained, hard_to_enforce])
author.infer("raid-as-example", cosmetic_moves, because=[raid_cosmetic], scheme=Scheme.EXAMPLE, anchors=[article.at(17, 1)])

# The view that the crackdown is real
arrests = author.premise("arrests", "On June 25 Iraqi Counter Terrorism Forces raided the Kataib Hezbollah headquarters in a suburb of Baghdad and arrested thirteen fighters.", label="Iraqi forces raided Kataib Hezbollah and arrested thirteen fighters", anchors=[article.at(17, 1, 2)])
real_crackdown = author.counterclaim("real-crackdown", "The raid of June 25 was a real crackdown on the Iran-backed militias.", anchors=[article.at(17, 3)])
arrests_show_it = author.report("arrests-show-it", real_crackdown, because=[arrests])
author.rebut(raid_cosmetic, by=real_crackdown)
author.rebut(real_crackdown, by=raid_cosmetic, anchors=[article.at(17, 3)])
author.undercut(arrests_show_it, by=released, anchors=[article.at(17, 4)])

anti_iranian = author.counterclaim("anti-iranian", "Kadhimi's moves against the militias that Iran supports show him to be an anti-Iranian reformer.", label="Kadhimi's moves show him to be an anti-Iranian reformer", anchors=[article.at(9, 6)])
author.rebut(cosmetic_moves, by=anti_iranian)
author.rebut(anti_iranian, by=constrained, anchors=[article.at(9, 6)])

# Why pressure backfires: retaliation
sieges = author.premise("sieges", "The raid only provoked a further backlash: Kataib Hezbollah militants trampled on posters of Kadhimi and besieged Counter Terrorism Service buildings in the Green Zone.", label="After the raid militants besieged buildings in the Green Zone", anchors=[article.at(17, 6, 7)])
daily_threats = author.premise("daily-threats", "Since the raid Kadhimi's circle has been threatened almost daily: militia leaders warned his government off security affairs, and Kataib Hezbollah ringed his home with armed vehicles.", label="Kadhimi's circle has been threatened almost daily since the raid", anchors=[article.at(18, 1, 3)])
hashimi_murdered = author.premise("hashimi-murdered", "A threat against Kadhimi's circle was carried out on June 6: Husham al-Hashimi, a top security analyst and adviser to Kadhimi, was murdered near his Baghdad home by suspected Iran-backed militants.", label="Suspected Iran-backed militants murdered an adviser to Kadhimi", anchors=[article.at(18, 4)])
no_one_safe = author.claim("no-one-safe", "Kataib Hezbollah made it clear that nobody was safe if Baghdad put the autonomy of the Shiite militias in danger.", label="Kataib Hezbollah made clear that no one was safe", anchors=[article.at(18, 5)])
retaliation = author.claim("retaliation", "The short-term moves against Iran's proxies have only stirred up militia retaliation and an instability in which Iraqis have died.", label="The short-term moves have only stirred up retaliation", anchors=[article.at(23, 3)])
crackdowns_backfire = author.claim("crackdowns-backfire", "Attempts to crack down on parts of the PMF only raise tensions further and undercut the effort to weaken Iran's influence.", label="Crackdowns on the PMF only make matters worse", anchors=[article.at(16, 2)])
counterproductive = author.claim("counterproductive", "Overwhelming pressure on Baghdad, under threat of paralyzing sanctions, to cut back Iran's influence at once is counterproductive.", label="American pressure on Baghdad is counterproductive", anchors=[article.at(23, 2)])

author.infer("unrest", retaliation, because=[sieges], scheme=Scheme.EXAMPLE, anchors=[article.at(17, 6, 7)])
author.infer("message", no_one_safe, because=[daily_threats, hashimi_murdered], scheme=Scheme.SIGN, anchors=[article.at(18, 1, 5)])
author.infer("threatened", retaliation, because=[daily_threats], anchors=[article.at(18, 1)])
author.infer("price-of-interference", retaliation, because=[no_one_safe], anchors=[article.at(18, 5)])
author.infer("murder", retaliation, because=[hashimi_murdered], scheme=Scheme.EXAMPLE, anchors=[article.at(18, 4), article.at(23, 3)])
author.infer("worse-than-before", crackdowns_backfire, because=[retaliation], anchors=[article.at(16, 2)])
author.infer("grip-tightened", crackdowns_backfire, because=[bills_blocked])
author.infer("little-gained-much-stirred", counterproductive, because=[cosmetic_moves, retaliation], scheme=Scheme.NEGATIVE_CONSEQUENCES, anchors=[article.at(23, 2, 3)])
author.infer("own-goal", counterproductive, because=[ultimatums, crackdowns_backfire])

# Why pressure cannot last: short-term fixes
in_vain = author.claim("in-vain", "Kadhimi's shortsighted measures to placate both Washington and Tehran have been in vain.", label="Kadhimi's measures to placate both sides have been in vain", anchors=[article.at(4, 2)])
short_term_fixes = author.claim("short-term-fixes", "Pressure from Washington and Tehran drives Iraq's leaders, now Kadhimi, to shortsighted, short-term fixes instead of reforms for long-term development.", label="Outside pressure drives Iraq to short-term fixes", anchors=[article.at(4, 2), article.at(6, 3), article.at(16, 1)])

author.infer("raid-as-fix", short_term_fixes, because=[raid_cosmetic], scheme=Scheme.EXAMPLE, anchors=[article.at(17, 1), article.at(17, 3)])
author.infer("neither-content", in_vain, because=[out_of_bounds, crackdowns_backfire])
author.infer("pressed-from-both-sides", short_term_fixes, because=[balancing, ultimatums, bills_blocked], scheme=Scheme.CAUSE_TO_EFFECT, anchors=[article.at(6, 3), article.at(16, 1)])
author.infer("caught-between", short_term_fixes, because=[rival_pressures], scheme=Scheme.CAUSE_TO_EFFECT, anchors=[article.at(4, 2)])

# Why pressure cannot last: no reforms, no confidence
austerity_failed = author.premise("austerity-failed", "Kadhimi's austerity measures were not enough to win back public confidence.", anchors=[article.at(9, 2)])
no_confidence = author.claim("no-confidence", "Kadhimi has been unable to win public confidence, as he struggles to deliver anything that Iraq's protesters have demanded for nearly a year.", label="Kadhimi has been unable to win public confidence", anchors=[article.at(14, 4)])
shows_of_force = author.premise("shows-of-force", "Although financial reform is urgent amid the pandemic and a weakening economy, Iraq's government has turned to a series of swift displays of force against Iran-backed militias.", label="Iraq's government has turned to swift displays of force", anchors=[article.at(9, 5), article.at(19, 3)])
reforms_on_hold = author.claim("reforms-on-hold", "Laws that would serve Iraq's long-term sovereignty, on finance or against corruption, have been put on hold.", label="Reforms for long-term sovereignty are on hold", anchors=[article.at(19, 4)])
protests = author.premise("protests", "Public anger is mounting in Iraq: protests against the government have broken out again in Baghdad and the south over ineffective government and slow reform.", label="Anti-government protests have broken out again", anchors=[article.at(20, 1, 2), article.at(20, 4)])
demonstrators_killed = author.premise("demonstrators-killed", "On July 26 Iraqi security forces killed two demonstrators.", anchors=[article.at(20, 3)])
institutions_fragment = author.premise("institutions-fragment", "Iraq's security institutions are breaking apart and its economy is in steep decline.", anchors=[article.at(20, 4)])
credibility_fades = author.claim("credibility-fades", "Kadhimi will struggle to keep what little credibility he has.", anchors=[article.at(20, 4)])
felt_at_home = author.claim("felt-at-home", "Baghdad's policy towards Tehran and Washington is bound up with politics at home, where Kadhimi's juggling of their demands and his bid to mediate have had a cost.", label="Kadhimi's juggling between foreign powers has had a cost at home", anchors=[article.at(6, 2, 3)])

author.infer("choked", no_confidence, because=[bills_blocked], scheme=Scheme.CAUSE_TO_EFFECT, anchors=[article.at(14, 3, 4)])
author.infer("austerity-not-enough", no_confidence, because=[austerity_failed], anchors=[article.at(9, 2)])
author.infer("force-before-reform", reforms_on_hold, because=[shows_of_force], anchors=[article.at(19, 3, 4)])
author.infer("force-as-fix", short_term_fixes, because=[shows_of_force], scheme=Scheme.EXAMPLE, anchors=[article.at(16, 1), article.at(19, 3)])
author.infer("iraqis-notice", credibility_fades, because=[reforms_on_hold, protests], anchors=[article.at(20, 1, 2), article.at(20, 4)])
worse_still = author.infer("worse-still", credibility_fades, because=[demonstrators_killed], anchors=[article.at(20, 3, 4)])
author.infer("little-to-lose", credibility_fades, because=[rescue_promise, no_confidence])
author.infer("all-slipping", credibility_fades, because=[institutions_fragment], anchors=[article.at(20, 4)])
author.infer("reform-forgone", felt_at_home, because=[short_term_fixes, reforms_on_hold], anchors=[article.at(6, 3)])
author.infer("trust-forgone", felt_at_home, because=[credibility_fades])

# What Kadhimi says of the deaths
not_his_doing = author.counterclaim("not-his-doing", "Kadhimi had no part in the killing of the two demonstrators: the forces had no permission to fire even “a single bullet”, and he has had a government probe opened.", label="Kadhimi had no part in the killing of the demonstrators", holder="Prime Minister Mustafa al-Kadhimi", anchors=[article.at(20, 3)])

author.undercut(worse_still, by=not_his_doing, anchors=[article.at(20, 3)])
draft.waive("unanswered-counterclaim", not_his_doing, reason="The text says that Kadhimi has tried to keep his distance from the killings, and neither grants nor refutes it.")

# Why pressure cannot last: a premiership at risk
under_pressure = author.claim("under-pressure", "After only four months in office Kadhimi struggles, boxed in by pressure from within and without: political gridlock, Iran's influence and strict demands on the security sector.", label="After only four months Kadhimi is boxed in on all sides", anchors=[article.at(4, 1), article.at(19, 2)])
set_up_to_fail = author.claim("set-up-to-fail", "The odds against Kadhimi are mounting: Iraq's premiership may come apart once more, and he is set up to fail as earlier prime ministers did.", label="Kadhimi is being set up to fail", anchors=[article.at(19, 1), article.at(20, 5)])
unsustainable = author.claim("unsustainable", "American pressure on Baghdad is not a strategy that can be sustained for long.", label="Pressure is no sustainable strategy", anchors=[article.at(23, 4)])

author.infer("from-all-sides", under_pressure, because=[gridlock, iran_powerful, waiver_pressure], anchors=[article.at(19, 2)])
author.infer("burdened-from-the-start", under_pressure, because=[dire_straits])
author.infer("no-way-out", set_up_to_fail, because=[under_pressure], anchors=[article.at(19, 1, 2)])
author.infer("boxed-in", set_up_to_fail, because=[constrained, credibility_fades], anchors=[article.at(20, 4, 5)])
author.infer("only-retaliation", unsustainable, because=[retaliation], anchors=[article.at(23, 3, 4)])
author.infer("fixes-in-vain", unsustainable, because=[short_term_fixes, in_vain])
author.infer("cost-at-home", unsustainable, because=[short_term_fixes, set_up_to_fail])
author.infer("paid-at-home", unsustainable, because=[felt_at_home])
author.infer("failed-strategy", reset_policy, because=[counterproductive], anchors=[article.at(23, 1, 2)])
author.infer("no-lasting-strategy", reset_policy, because=[unsustainable], anchors=[article.at(23, 1), article.at(23, 4)])

# The view that force helps Baghdad
firm_grip = author.counterclaim("firm-grip", "Crackdowns on Shiite militias will bring Iraq's fragmented military back under firm control.", label="Crackdowns will bring the military back under control", holder="Prime Minister Mustafa al-Kadhimi", anchors=[article.at(9, 5)])
force_wins_trust = author.counterclaim("force-wins-trust", "A series of crackdowns on Shiite militias will raise public confidence and please the United States.", label="Crackdowns will win public confidence and please the US", holder="Prime Minister Mustafa al-Kadhimi", anchors=[article.at(9, 5), article.at(16, 1)])
force_builds_legitimacy = author.counterclaim("force-builds-legitimacy", "Swift displays of force against Iran-backed militias will give Iraq's institutions legitimacy and build up political momentum.", label="Displays of force will build legitimacy and momentum", holder="Iraq's government", anchors=[article.at(19, 3)])

author.report("grip-first", force_wins_trust, because=[firm_grip], anchors=[article.at(9, 5)])
author.rebut(hard_to_enforce, by=firm_grip)
author.rebut(firm_grip, by=hard_to_enforce, anchors=[article.at(10, 1)])
author.rebut(crackdowns_backfire, by=force_wins_trust)
author.rebut(force_wins_trust, by=no_confidence)
author.rebut(force_wins_trust, by=crackdowns_backfire, anchors=[article.at(16, 1, 2)])
author.rebut(credibility_fades, by=force_builds_legitimacy)
author.rebut(force_builds_legitimacy, by=protests, anchors=[article.at(20, 1, 2)])

# Why Iraq cannot be made to choose
iran_stays = author.claim("iran-stays", "Washington, Baghdad and allies in the region can help to limit Iran's influence in Iraq but cannot make it go away.", label="Iran's influence can be limited, not removed", anchors=[article.at(22, 2)])
not_zero_sum = author.claim("not-zero-sum", "Iraq's balancing act between Washington and Tehran is not a zero-sum game.", anchors=[article.at(22, 1)])
no_forced_choice = author.claim("no-forced-choice", "An American strategy that makes Iraq choose between Iran and the West makes no sense.", label="To make Iraq choose between Iran and the West makes no sense", anchors=[article.at(22, 3)])
whole_outlook = author.claim("whole-outlook", "To succeed, the United States has to rethink its outlook on Iraq as a whole and not only shift its priorities there.", label="Success takes a whole new US outlook on Iraq", anchors=[article.at(22, 4)])

author.infer("bound-together", iran_stays, because=[ties_to_iran], anchors=[article.at(22, 2)])
author.infer("both-remain", not_zero_sum, because=[iran_stays, balancing], anchors=[article.at(22, 1, 2)])
author.infer("no-zero-sum", no_forced_choice, because=[iran_stays, not_zero_sum], anchors=[article.at(22, 1, 3)])
author.infer("beyond-priorities", whole_outlook, because=[no_forced_choice], anchors=[article.at(22, 3, 4)])
author.infer("new-outlook", reset_policy, because=[whole_outlook], scheme=Scheme.PRACTICAL_REASONING)

# What Washington does now
press_baghdad = author.counterclaim("press-baghdad", "Baghdad should be put under overwhelming economic and diplomatic pressure, with the threat of paralyzing sanctions.", label="Baghdad should be put under overwhelming pressure", holder="the United States", anchors=[article.at(4, 2), article.at(23, 2)])
pressure_works = author.counterclaim("pressure-works", "Overwhelming pressure on Baghdad can cut back Iran's influence on Iraq's politics, economy and security at once.", label="Pressure can cut back Iran's influence at once", holder="the United States", anchors=[article.at(4, 2), article.at(23, 2)])
make_iraq_choose = author.counterclaim("make-iraq-choose", "Iraq should be made to choose between Iran and the West.", holder="the United States", anchors=[article.at(22, 3)])

author.report("aim-of-pressure", press_baghdad, because=[pressure_works], scheme=Scheme.PRACTICAL_REASONING, anchors=[article.at(23, 2)])
author.rebut(reset_policy, by=press_baghdad)
author.rebut(press_baghdad, by=counterproductive, anchors=[article.at(23, 2)])
author.rebut(press_baghdad, by=unsustainable, anchors=[article.at(23, 4)])
author.rebut(pressure_works, by=crackdowns_backfire, anchors=[article.at(16, 2)])
author.rebut(pressure_works, by=cosmetic_moves, anchors=[article.at(23, 3)])
author.rebut(reset_policy, by=make_iraq_choose)
author.rebut(make_iraq_choose, by=no_forced_choice, anchors=[article.at(22, 3)])

# What the United States should do instead
strong_state_limits = author.premise("strong-state-limits", "An Iraqi state that stands on its own two feet is better able to limit Iran's hold on the country.", label="A strong Iraqi state is better able to limit Iran's hold", reconstructed="The text passes from limiting Iran's influence to strengthening the state without saying that the one serves the other.", anchors=[article.at(22, 2), article.at(23, 5)])
strengthen_state = author.recommendation("strengthen-state", "The United States should make it its goal to strengthen the Iraqi state, so that it can stand on its own.", label="The US should aim to strengthen the Iraqi state", addressee="the United States", anchors=[article.at(23, 5)])
not_by_punishment = author.claim("not-by-punishment", "The Iraqi state cannot be strengthened by punitive transactionalism or by using the American-Iraqi relationship as a counterweight to Iran.", label="Punitive dealings cannot strengthen the Iraqi state", anchors=[article.at(23, 5, 6)])
invest_in_iraq = author.recommendation("invest-in-iraq", "The United States should invest in Iraq's infrastructure, its energy onshore and offshore, its political economy and army factions loyal to the government, for long-term independence.", label="The US should invest in Iraq's long-term independence", addressee="the United States", anchors=[article.at(23, 6)])

author.infer("limit-by-strength", strengthen_state, because=[iran_stays, strong_state_limits], scheme=Scheme.PRACTICAL_REASONING)
author.infer("long-term-goal", strengthen_state, because=[unsustainable, whole_outlook], anchors=[article.at(22, 4), article.at(23, 4, 5)])
author.infer("wrong-means", not_by_punishment, because=[counterproductive, no_forced_choice])
author.infer("new-goal", reset_policy, because=[strengthen_state, not_by_punishment], scheme=Scheme.PRACTICAL_REASONING)
author.infer("right-means", invest_in_iraq, because=[strengthen_state, not_by_punishment], scheme=Scheme.PRACTICAL_REASONING, anchors=[article.at(23, 6)])
author.rebut(press_baghdad, by=not_by_punishment, anchors=[article.at(23, 6)])

# What is not read
draft.leaves_out(article, 2, reason="The title: it names the theme of paragraph 6, sentences 1 to 3.")
draft.leaves_out(article, 7, reason="A heading: it announces the section on Kadhimi's dilemma, paragraphs 8 to 14.")
draft.leaves_out(article, 15, reason="A heading: it announces the section on short-term measures, paragraphs 16 to 20.")
draft.leaves_out(article, 21, reason="A heading: it announces the advice of paragraphs 22 and 23, and repeats the thesis of paragraph 23, sentence 1.")

MAP: Final = draft.build()
