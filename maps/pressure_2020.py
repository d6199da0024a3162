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
militias_terrorize = author.counterclaim("militias-terrorize", "For far too long, militias have terrorized Iraq's people and weakened its sovereignty.", holder="Mike Pompeo, U.S. Secretary of State", anchors=[article.at(11, 2)])
replace_by_police = author.counterclaim("replace-by-police", "Local police need to take the place of the paramilitaries as soon as possible, with U.S. help.", holder="Mike Pompeo, U.S. Secretary of State", anchors=[article.at(11, 3)])
washington_case = author.report("washington-case", tougher_measures, because=[militias_terrorize], anchors=[article.at(11, 1, 2)])
author.report("pompeo-case", replace_by_police, because=[militias_terrorize], anchors=[article.at(11, 2, 3)])
author.rebut(counterproductive, by=tougher_measures)
author.rebut(counterproductive, by=replace_by_police)
author.concede(militias_terrorize, extent="Only that the paramilitaries are a major problem, and that for the development of the government's institutions.", anchors=[article.at(26, 1)])

# A crackdown invites escalation
crackdown_strife = author.claim("crackdown-strife", "Given his constraints, Kadhimi would risk another round of civil strife by stepping up his drive against the paramilitaries.", label="A harder crackdown risks civil strife", anchors=[article.at(12, 1)])
killings = author.premise("killings", "On July 6 gunmen killed Kadhimi's adviser Husham al-Hashimi, one of several killings of activists likely meant to deter and discredit the prime minister.", anchors=[article.at(12, 2, 3)])
others_rally = author.premise("others-rally", "Escalation with any one Iranian-backed group is likely to bring the others to its side.", anchors=[article.at(23, 2), article.at(23, 4)])
author.infer("warning-signs", crackdown_strife, because=[killings], scheme=Scheme.SIGN, anchors=[article.at(12, 2)])
author.infer("chain-reaction", crackdown_strife, because=[others_rally], scheme=Scheme.CAUSE_TO_EFFECT, anchors=[article.at(23, 4)])

pressure_escalates = author.claim("pressure-escalates", "U.S. pressure on Baghdad over the paramilitaries, along with the help on offer, is risking an escalation.", label="U.S. pressure risks escalation", anchors=[article.at(26, 3)])
author.infer("pressed-into-strife", pressure_escalates, because=[crackdown_strife])

# Kadhimi stands on weak ground at home
weak_support = author.claim("weak-support", "Kadhimi lacks political support at home that is strong and stable.", label="Kadhimi lacks strong support at home", anchors=[article.at(13, 2)])
no_party = author.premise("no-party", "Kadhimi has no constituency and no party of his own, and took office as a third choice, after compromises among the parties.", anchors=[article.at(13, 3, 5)])
protesters_weak = author.premise("protesters-weak", "The protesters who might back Kadhimi are divided, under attack, and unlikely to hold their own in the early elections that he has proposed.", anchors=[article.at(14, 1, 2)])
few_allies = author.premise("few-allies", "By failing to strike bargains and by moving against the paramilitaries, Kadhimi has narrowed his choice of alliances and now depends too much on a few partners.", anchors=[article.at(19, 1, 2)])
author.infer("no-base-of-his-own", weak_support, because=[no_party])
author.infer("no-base-in-the-streets", weak_support, because=[protesters_weak])
author.infer("no-base-among-elites", weak_support, because=[few_allies])

circumstances_overlooked = author.claim("circumstances-overlooked", "American policymakers, ambitious in what they ask of Kadhimi, often do not take his circumstances into account.", label="Policymakers often overlook his circumstances", anchors=[article.at(13, 1)])
author.infer("what-they-miss", circumstances_overlooked, because=[weak_support], anchors=[article.at(13, 1, 2)])
author.undercut(washington_case, by=circumstances_overlooked, anchors=[article.at(13, 1)])

# So he cannot win the contest
maliki_2008 = author.premise("maliki-2008", "Maliki could risk fighting Sadr in 2008 because U.S. troops were there in massive numbers and politics had already turned from Sadr, which gave him a stable coalition.", anchors=[article.at(21, 1, 2), article.at(22, 1)])
troops_modest = author.premise("troops-modest", "U.S. forces in Iraq are now too few, and their mission too narrow, to back Kadhimi up.", anchors=[article.at(22, 3)])
no_safety_net = author.claim("no-safety-net", "Kadhimi has nothing to insure him against the risks of taking on the paramilitaries, which likely makes the consequences far worse.", label="Kadhimi has no safety net", anchors=[article.at(20, 1, 2)])
raid_undone = author.premise("raid-undone", "Members of Kataib Hezbollah seized in Kadhimi's June 25 raid were quickly freed once the group had mobilized inside the International Zone.", anchors=[article.at(10, 1, 2)])
cannot_win = author.claim("cannot-win", "Kadhimi lacks the capacity to withstand an armed confrontation with the paramilitaries, still less to win it.", label="Kadhimi could not win a confrontation", anchors=[article.at(26, 3)])
author.infer("conditions-of-2008-gone", no_safety_net, because=[maliki_2008, troops_modest, weak_support], anchors=[article.at(22, 2)])
author.infer("uninsured", cannot_win, because=[no_safety_net])
author.infer("all-at-once", cannot_win, because=[others_rally], anchors=[article.at(23, 1, 2)])
author.infer("limits-shown", cannot_win, because=[raid_undone], scheme=Scheme.SIGN, anchors=[article.at(10, 1)])

# What a contest would cost
successor_cooler = author.premise("successor-cooler", "If Kadhimi lost to the paramilitaries, any successor would be far less ready to heed U.S. calls to reduce Iranian influence.", anchors=[article.at(20, 3)])
defeat_hurts_ties = author.claim("defeat-hurts-ties", "Kadhimi's defeat by the paramilitaries could do lasting damage to relations between the United States and Iraq.", label="His defeat could damage U.S.-Iraqi relations", anchors=[article.at(20, 3)])
entrenched = author.premise("entrenched", "Paramilitaries are woven into the state: people tied to them have become ministers, lawmakers and commanders, and thousands of paramilitaries are in the International Zone.", anchors=[article.at(24, 3), article.at(25, 1, 2)])
purge_unravels = author.claim("purge-unravels", "Fighting and purging the paramilitaries risks defections within the security apparatus, and may well unravel the state institutions they belong to.", label="A purge may unravel the state", anchors=[article.at(24, 2, 3)])
author.infer("lost-partner", defeat_hurts_ties, because=[successor_cooler], scheme=Scheme.CAUSE_TO_EFFECT)
author.infer("torn-fabric", purge_unravels, because=[entrenched], anchors=[article.at(24, 3)])
author.rebut(replace_by_police, by=purge_unravels)

all_at_risk = author.claim("all-at-risk", "By moving too forcefully against the pro-Iran militias, as Washington demands, Kadhimi would put his post and the security of Iraq at risk.", label="A crackdown risks his post and Iraq's security", anchors=[article.at(1, 1), article.at(20, 3)])
author.infer("strife-and-defeat", all_at_risk, because=[crackdown_strife, cannot_win], scheme=Scheme.CAUSE_TO_EFFECT)
author.infer("state-in-pieces", all_at_risk, because=[purge_unravels])
author.rebut(tougher_measures, by=all_at_risk, anchors=[article.at(1, 1)])

author.infer("backfires", counterproductive, because=[pressure_escalates, cannot_win, defeat_hurts_ties], scheme=Scheme.NEGATIVE_CONSEQUENCES, anchors=[article.at(20, 3), article.at(26, 3)])
author.infer("too-much-at-risk", counterproductive, because=[all_at_risk], scheme=Scheme.NEGATIVE_CONSEQUENCES, anchors=[article.at(1, 1), article.at(26, 1)])

# What follows: give him room, and face the limits of American power
tightrope = author.premise("tightrope", "Pressed by both the United States and Iran, themselves adversaries, Kadhimi walks a tighter rope than earlier premiers because of the U.S. campaign against Iran.", anchors=[article.at(5, 1, 2)])
let_him_balance = author.recommendation("let-him-balance", "Washington should recognize Kadhimi's need for room to maneuver as he balances relationships abroad and at home.", addressee="Washington", label="Recognize Kadhimi's need for flexibility", anchors=[article.at(26, 2)])
author.infer("room-to-maneuver", let_him_balance, because=[counterproductive, tightrope, circumstances_overlooked], scheme=Scheme.PRACTICAL_REASONING, anchors=[article.at(26, 1, 2)])

less_invested = author.premise("less-invested", "The United States is less committed to Iraq than in the years of occupation, and has less influence on its politics than it once had.", anchors=[article.at(28, 1)])
no_guarantee = author.claim("no-guarantee", "The United States cannot guarantee that an Iraqi prime minister survives politically, as it did for Maliki in 2008.", label="Washington cannot guarantee his survival", anchors=[article.at(28, 2)])
face_limits = author.recommendation("face-limits", "Washington and Baghdad should accept how far U.S. commitment to Iraq, and influence over its politics, have shrunk.", addressee="decision-makers in Washington and Baghdad", label="Face the limits of U.S. influence", anchors=[article.at(28, 1)])
author.infer("no-rescue", no_guarantee, because=[less_invested], anchors=[article.at(28, 2)])
author.infer("reckon-without-rescue", face_limits, because=[no_guarantee, no_safety_net])

# Instead of pressure: strengthen him
empower_him = author.recommendation("empower-him", "U.S. policymakers should concentrate on empowering Kadhimi to handle better the pressure that political rivals and the public put on him.", addressee="U.S. policymakers", label="Empower Kadhimi instead", anchors=[article.at(29, 1)])
author.infer("strength-instead", empower_him, because=[counterproductive, no_guarantee], scheme=Scheme.PRAGMATIC_ALTERNATIVES, anchors=[article.at(29, 1)])

# A wider coalition
pr_no_substitute = author.premise("pr-no-substitute", "Kadhimi's media strategy cannot compensate for poor political organization, in parliament and beyond, which constrains his ability to govern.", anchors=[article.at(30, 2, 3)])
needs_partners = author.recommendation("needs-partners", "Kadhimi needs to win partners beyond the moderate Shiite parties behind him, among Sunni Arabs and Kurds too.", addressee="Prime Minister Kadhimi", label="Kadhimi needs Sunni Arab and Kurdish partners", anchors=[article.at(31, 1)])
widen_coalition = author.recommendation("widen-coalition", "Washington should help Kadhimi make his political coalition wider and stronger.", addressee="Washington", label="Help Kadhimi widen his coalition", anchors=[article.at(30, 1)])
author.infer("organize", needs_partners, because=[weak_support, pr_no_substitute], scheme=Scheme.PRACTICAL_REASONING)
author.infer("coalition-as-strength", widen_coalition, because=[empower_him, needs_partners], scheme=Scheme.PRACTICAL_REASONING)

kurdish_support = author.premise("kurdish-support", "Without stable Kurdish support, Kadhimi's political survival will depend on Iranian-backed groups.", anchors=[article.at(32, 2)])
settle_with_erbil = author.recommendation("settle-with-erbil", "Baghdad and Erbil should reach a permanent settlement, above all on the budget, so that Kurdish leaders can rely on Kadhimi.", addressee="Baghdad and Erbil", label="Reach a permanent Baghdad-Erbil settlement", anchors=[article.at(32, 1)])
fewer_portfolios = author.premise("fewer-portfolios", "Sunni Arabs still head fewer state portfolios than they did under the government before Kadhimi's.", anchors=[article.at(31, 3)])
assure_sunnis = author.recommendation("assure-sunnis", "Kadhimi must assure Sunni Arabs, by more than words, that his government does not serve Shiite interests alone.", addressee="Prime Minister Kadhimi", label="Assure Sunni Arabs by more than words", anchors=[article.at(32, 3)])
author.infer("reliable-partner", settle_with_erbil, because=[needs_partners, kurdish_support], scheme=Scheme.PRACTICAL_REASONING)
author.infer("not-only-shiite", assure_sunnis, because=[needs_partners, fewer_portfolios], scheme=Scheme.PRACTICAL_REASONING)

# Help for the institutions he controls
window = author.premise("window", "As Iran's money for the paramilitaries wanes, a window opens to concentrate U.S. support, through the strategic talks, on partners such as the Counter-Terrorism Service.", anchors=[article.at(33, 1, 2)])
outgrow = author.premise("outgrow", "Selective engagement would ultimately help security forces under a formal chain of command gradually to outgrow the rest, and so, over time, pave the way to a stronger Iraqi state.", anchors=[article.at(34, 2)])
selective_engagement = author.recommendation("selective-engagement", "As it reduces its troops, the United States ought to commit itself to sustained but selective work with institutions over which Kadhimi has more control.", addressee="the United States", label="Engage with institutions Kadhimi controls", anchors=[article.at(34, 1)])
author.infer("build-the-state", selective_engagement, because=[empower_him, window, outgrow], scheme=Scheme.PRACTICAL_REASONING, anchors=[article.at(34, 2)])

# What is not read
draft.leaves_out(article, 16, reason="A pull quote: it repeats paragraph 20, sentences 1 and 2.")
draft.leaves_out(article, 27, reason="A pull quote: it repeats part of paragraph 26, sentence 3.")

MAP: Final = draft.build()
