"""Caught between the United States and Iran: does American policy on Iraq need a reset?"""

from typing import Final

from argmap import MapDraft, Scheme

draft = MapDraft("rose-2020", question="Does American policy on Iraq need a reset?", licence="CC-BY-4.0")
article = draft.source("rose-2020")
author = draft.position("author", holder="Caroline Rose")

# What the author stands for
reset_policy = author.recommendation("reset-policy", "The United States needs to change its policy on Iraq, whether or not Prime Minister Mustafa al-Kadhimi's government survives.", label="The US needs to reset its policy on Iraq", addressee="the United States", anchors=[article.at(4, 3), article.at(23, 1)])
author.stands_for(reset_policy)

# Why pressure backfires: only cosmetic moves
ultimatums = author.premise("ultimatums", "American ultimatums over sanctions waivers pushed Kadhimi towards a harder line on the pro-Iran militias.", anchors=[article.at(14, 1)])
embedded = author.premise("embedded", "The Iran-backed factions of the Popular Mobilization Forces (PMF) are firmly rooted in Iraq's security forces, politics and economy.", anchors=[article.at(10, 3)])
conditional_votes = author.premise("conditional-votes", "Pro-Iran factions backed Kadhimi for prime minister on condition that he leave Iran's proxies alone and stick to domestic issues.", anchors=[article.at(13, 2, 3)])
constrained = author.claim("constrained", "Like many failed prime ministers before him, Kadhimi is constrained by the powerful hold of Iran-aligned forces on Baghdad.", label="Iran-aligned forces in Baghdad constrain Kadhimi", anchors=[article.at(9, 6)])
released = author.premise("released", "The Kataib Hezbollah fighters arrested in the raid of June 25 were let go after days in the custody of the PMF.", anchors=[article.at(17, 1, 2), article.at(17, 4)])
asked_iran = author.premise("asked-iran", "Kadhimi reportedly asked officials in Iran for their consent before the raid on Kataib Hezbollah.", anchors=[article.at(17, 5)])
raid_cosmetic = author.claim("raid-cosmetic", "Kadhimi's raid against Kataib Hezbollah was less a crackdown than a cosmetic, short-term gesture to please the United States.", label="The raid was a cosmetic gesture", anchors=[article.at(17, 3)])
cosmetic_moves = author.claim("cosmetic-moves", "American pressure on Iraq has produced cosmetic and half-hearted moves against Iran's proxies.", label="US pressure has produced cosmetic moves", anchors=[article.at(23, 3)])

author.infer("hemmed-in", constrained, because=[embedded])
author.infer("terms-of-support", constrained, because=[conditional_votes])
author.infer("soon-freed", raid_cosmetic, because=[released], scheme=Scheme.SIGN, anchors=[article.at(17, 3, 4)])
author.infer("with-consent", raid_cosmetic, because=[asked_iran], scheme=Scheme.SIGN, anchors=[article.at(17, 3), article.at(17, 5)])
author.infer("pushed-and-hemmed-in", cosmetic_moves, because=[ultimatums, constrained])
author.infer("raid-as-example", cosmetic_moves, because=[raid_cosmetic], scheme=Scheme.EXAMPLE, anchors=[article.at(17, 1)])

# The view that the crackdown is real
arrests = author.premise("arrests", "On June 25 Iraqi Counter Terrorism Forces raided the Kataib Hezbollah headquarters in a suburb of Baghdad and arrested thirteen fighters.", anchors=[article.at(17, 1, 2)])
real_crackdown = author.counterclaim("real-crackdown", "The raid of June 25 was a real crackdown on the Iran-backed militias.", anchors=[article.at(17, 3)])
arrests_show_it = author.report("arrests-show-it", real_crackdown, because=[arrests])
author.rebut(raid_cosmetic, by=real_crackdown)
author.rebut(real_crackdown, by=raid_cosmetic)
author.undercut(arrests_show_it, by=released, anchors=[article.at(17, 4)])

anti_iranian = author.counterclaim("anti-iranian", "Kadhimi's moves against the militias that Iran supports show him to be an anti-Iranian reformer.", anchors=[article.at(9, 6)])
author.rebut(cosmetic_moves, by=anti_iranian)
author.rebut(anti_iranian, by=constrained, anchors=[article.at(9, 6)])

# Why pressure backfires: retaliation
sieges = author.premise("sieges", "After the raid Kataib Hezbollah militants trampled on posters of Kadhimi and besieged Counter Terrorism Service buildings in the Green Zone.", anchors=[article.at(17, 6, 7)])
hashimi_murdered = author.premise("hashimi-murdered", "One of the almost daily threats of retaliation since the raid was carried out on June 6: suspected Iran-backed militants murdered Kadhimi's adviser Husham al-Hashimi just outside his Baghdad home.", anchors=[article.at(18, 1), article.at(18, 4)])
retaliation = author.claim("retaliation", "The short-term moves against Iran's proxies have only stirred up militia retaliation and an instability in which Iraqis have died.", label="The short-term moves have only stirred up retaliation", anchors=[article.at(23, 3)])
crackdowns_backfire = author.claim("crackdowns-backfire", "Attempts to crack down on parts of the PMF only raise tensions further and undercut the effort to weaken Iran's influence.", label="Crackdowns on the PMF only make matters worse", anchors=[article.at(16, 2)])
counterproductive = author.claim("counterproductive", "Overwhelming pressure on Baghdad, under threat of paralyzing sanctions, to cut back Iran's influence at once is counterproductive.", label="American pressure on Baghdad is counterproductive", anchors=[article.at(23, 2)])

author.infer("unrest", retaliation, because=[sieges], scheme=Scheme.EXAMPLE, anchors=[article.at(17, 6, 7)])
author.infer("murder", retaliation, because=[hashimi_murdered], scheme=Scheme.EXAMPLE)
author.infer("worse-than-before", crackdowns_backfire, because=[retaliation], anchors=[article.at(16, 2)])
author.infer("little-gained-much-stirred", counterproductive, because=[cosmetic_moves, retaliation], scheme=Scheme.NEGATIVE_CONSEQUENCES, anchors=[article.at(23, 2, 3)])
author.infer("own-goal", counterproductive, because=[ultimatums, crackdowns_backfire])

# Why pressure cannot last: no reforms, no confidence
bills_blocked = author.premise("bills-blocked", "Iran has begun to use sympathetic Iraqi parties to choke off all of Kadhimi's bills, from security reform down to basic austerity.", anchors=[article.at(14, 3)])
shows_of_force = author.premise("shows-of-force", "Although financial reform is urgent, Iraq's government has turned to swift displays of force against the militias that Iran backs.", anchors=[article.at(19, 3)])
reforms_on_hold = author.claim("reforms-on-hold", "Laws that would serve Iraq's long-term sovereignty, on finance or against corruption, have been put on hold.", label="Reforms for long-term sovereignty are on hold", anchors=[article.at(19, 4)])
protests = author.premise("protests", "Anti-government protests have broken out again in Baghdad and the south over ineffective government and slow reform.", anchors=[article.at(20, 2)])
no_confidence = author.claim("no-confidence", "Kadhimi has been unable to win public confidence, as he struggles to deliver anything that Iraq's protesters have demanded for nearly a year.", label="Kadhimi has been unable to win public confidence", anchors=[article.at(14, 4)])
credibility_fades = author.claim("credibility-fades", "Kadhimi will struggle to keep what little credibility he has.", anchors=[article.at(20, 4)])
set_up_to_fail = author.claim("set-up-to-fail", "The odds against Kadhimi are mounting and set him up to fail as earlier prime ministers did.", label="Kadhimi is being set up to fail", anchors=[article.at(20, 5)])
short_term_fixes = author.claim("short-term-fixes", "Pressure from Washington and Tehran drives Iraq's leaders to short-term fixes instead of reforms for long-term development.", label="Outside pressure drives Iraq to short-term fixes", anchors=[article.at(6, 3), article.at(16, 1)])
unsustainable = author.claim("unsustainable", "American pressure on Baghdad is not a strategy that can be sustained for long.", label="Pressure is no sustainable strategy", anchors=[article.at(23, 4)])

author.infer("force-before-reform", reforms_on_hold, because=[shows_of_force], anchors=[article.at(19, 3, 4)])
author.infer("choked", no_confidence, because=[bills_blocked], scheme=Scheme.CAUSE_TO_EFFECT, anchors=[article.at(14, 3, 4)])
author.infer("little-to-lose", credibility_fades, because=[no_confidence])
author.infer("iraqis-notice", credibility_fades, because=[reforms_on_hold, protests], anchors=[article.at(20, 1, 2), article.at(20, 4)])
author.infer("pressed-from-both-sides", short_term_fixes, because=[ultimatums, bills_blocked], scheme=Scheme.CAUSE_TO_EFFECT)
author.infer("only-retaliation", unsustainable, because=[retaliation], anchors=[article.at(23, 3, 4)])
author.infer("boxed-in", set_up_to_fail, because=[constrained, credibility_fades], anchors=[article.at(19, 2), article.at(20, 4, 5)])
author.infer("cost-at-home", unsustainable, because=[short_term_fixes, set_up_to_fail])
author.infer("failed-strategy", reset_policy, because=[counterproductive, unsustainable], anchors=[article.at(23, 1, 2), article.at(23, 4)])

# The view that force wins trust
force_wins_trust = author.counterclaim("force-wins-trust", "A series of crackdowns on Shiite militias will raise public confidence and please the United States.", holder="Prime Minister Mustafa al-Kadhimi", anchors=[article.at(9, 5), article.at(16, 1)])
author.rebut(crackdowns_backfire, by=force_wins_trust)
author.rebut(force_wins_trust, by=no_confidence)
author.rebut(force_wins_trust, by=crackdowns_backfire, anchors=[article.at(16, 1, 2)])

# Why Iraq cannot be made to choose
ties_to_iran = author.premise("ties-to-iran", "Geography, history and $9 billion of trade bind Iraq to Iran.", anchors=[article.at(22, 2)])
iran_stays = author.claim("iran-stays", "Washington, Baghdad and allies in the region can help to limit Iran's influence in Iraq but cannot make it go away.", label="Iran's influence can be limited, not removed", anchors=[article.at(22, 2)])
balancing = author.premise("balancing", "Iraq is compelled to keep up a deep-rooted, historical balancing act between Washington and Tehran.", anchors=[article.at(6, 1)])
no_forced_choice = author.claim("no-forced-choice", "An American strategy that makes Iraq choose between Iran and the West makes no sense.", anchors=[article.at(22, 3)])
whole_outlook = author.claim("whole-outlook", "To succeed, the United States has to rethink its outlook on Iraq as a whole and not only its priorities there.", label="Success takes a whole new US outlook on Iraq", anchors=[article.at(22, 4)])

author.infer("bound-together", iran_stays, because=[ties_to_iran], anchors=[article.at(22, 2)])
author.infer("no-zero-sum", no_forced_choice, because=[iran_stays, balancing], anchors=[article.at(22, 1, 3)])
author.infer("beyond-priorities", whole_outlook, because=[no_forced_choice], anchors=[article.at(22, 3, 4)])
author.infer("new-outlook", reset_policy, because=[whole_outlook], scheme=Scheme.PRACTICAL_REASONING)

# What Washington does now
press_baghdad = author.counterclaim("press-baghdad", "Baghdad should be put under overwhelming economic and diplomatic pressure, with the threat of paralyzing sanctions.", label="Baghdad should be put under overwhelming pressure", holder="the United States", anchors=[article.at(4, 2), article.at(23, 2)])
pressure_works = author.counterclaim("pressure-works", "Overwhelming pressure on Baghdad can cut back Iran's influence on Iraq's politics, economy and security at once.", label="Pressure can cut back Iran's influence at once", holder="the United States", anchors=[article.at(4, 2), article.at(23, 2)])
make_iraq_choose = author.counterclaim("make-iraq-choose", "Iraq should be made to choose between Iran and the West.", holder="the United States", anchors=[article.at(22, 3)])

author.report("aim-of-pressure", press_baghdad, because=[pressure_works], scheme=Scheme.PRACTICAL_REASONING, anchors=[article.at(23, 2)])
author.rebut(reset_policy, by=press_baghdad)
author.rebut(press_baghdad, by=counterproductive, anchors=[article.at(23, 2)])
author.rebut(pressure_works, by=crackdowns_backfire, anchors=[article.at(16, 2)])
author.rebut(pressure_works, by=cosmetic_moves, anchors=[article.at(23, 3)])
author.rebut(reset_policy, by=make_iraq_choose)
author.rebut(make_iraq_choose, by=no_forced_choice, anchors=[article.at(22, 3)])

# What the United States should do instead
strong_state_limits = author.premise("strong-state-limits", "An Iraqi state that stands on its own two feet is better able to limit Iran's hold on the country.", reconstructed="The text passes from limiting Iran's influence to strengthening the state without saying that the one serves the other.", anchors=[article.at(22, 2), article.at(23, 5)])
strengthen_state = author.recommendation("strengthen-state", "The United States should make it its goal to strengthen the Iraqi state, so that it can stand on its own.", label="The US should aim to strengthen the Iraqi state", addressee="the United States", anchors=[article.at(23, 5)])
not_by_punishment = author.claim("not-by-punishment", "The Iraqi state cannot be strengthened by punitive transactionalism or by using the American-Iraqi relationship as a counterweight to Iran.", label="Punitive dealings cannot strengthen the Iraqi state", anchors=[article.at(23, 5, 6)])
invest_in_iraq = author.recommendation("invest-in-iraq", "The United States should invest in Iraq's infrastructure, energy and political economy and in army factions loyal to the government, for the country's long-term independence.", label="The US should invest in Iraq's long-term independence", addressee="the United States", anchors=[article.at(23, 6)])

author.infer("limit-by-strength", strengthen_state, because=[iran_stays, strong_state_limits], scheme=Scheme.PRACTICAL_REASONING)
author.infer("long-term-goal", strengthen_state, because=[unsustainable, whole_outlook], anchors=[article.at(22, 4), article.at(23, 4, 5)])
author.infer("wrong-means", not_by_punishment, because=[counterproductive, no_forced_choice])
author.infer("new-goal", reset_policy, because=[strengthen_state, not_by_punishment], scheme=Scheme.PRACTICAL_REASONING)
author.infer("right-means", invest_in_iraq, because=[strengthen_state, not_by_punishment], scheme=Scheme.PRACTICAL_REASONING, anchors=[article.at(23, 6)])

MAP: Final = draft.build()
