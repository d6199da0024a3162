"""Maps of two positions that meet in every way: what comparisons are tried on."""

from hypothesis import strategies as st

from argmap import (
    ArgumentMap,
    Claim,
    Counterclaim,
    Inference,
    MapDraft,
    PositionDraft,
    Premise,
    Recommendation,
)

Said = Claim | Premise | Recommendation


class _Desk:
    """A position with a thesis, reasons for it, and views that it reports."""

    def __init__(self, choose: st.DrawFn, desk: PositionDraft) -> None:
        self.desk = desk
        self.key = desk.key
        thesis = desk.recommendation(f"{self.key}-0", "It should be done.")
        desk.stands_for(thesis)
        self.deeds = [thesis]
        self.said: list[Said] = [thesis]
        self.steps: list[Inference] = []
        argued: list[Claim | Recommendation] = [thesis]
        for number in range(1, choose(st.integers(2, 6))):
            argued.append(self._reason(choose, number, choose(st.sampled_from(argued))))
        self.views = [
            desk.counterclaim(f"{self.key}-view-{number}", "Others see it otherwise.")
            for number in range(choose(st.integers(0, 2)))
        ]
        for view in self.views:
            desk.rebut(thesis, by=view)
            if choose(st.booleans()):
                desk.rebut(view, by=choose(st.sampled_from(self.said)))
            if choose(st.booleans()):
                desk.concede(view, extent="In part.")

    def _reason(
        self, choose: st.DrawFn, number: int, conclusion: Claim | Recommendation
    ) -> Claim | Recommendation:
        key = f"{self.key}-{number}"
        because: list[Said] = []
        if choose(st.booleans()):
            fact = self.desk.premise(f"{key}-fact", "It is so.")
            self.said.append(fact)
            because.append(fact)
        claim: Claim | Recommendation
        if choose(st.booleans()):
            claim = self.desk.claim(key, "It is good.")
        else:
            claim = self.desk.recommendation(key, "Do this too.")
            self.deeds.append(claim)
        self.said.append(claim)
        step = self.desk.infer(f"{key}-so", conclusion, because=[*because, claim])
        self.steps.append(step)
        return claim


@st.composite
def debates(choose: st.DrawFn) -> ArgumentMap:
    """A map of two positions with steps, attacks and alignments of every kind."""
    draft = MapDraft("debate", question="Should it be done?")
    one = _Desk(choose, draft.position("one"))
    two = _Desk(choose, draft.position("two"))
    undercut = choose(st.booleans())
    if undercut and one.steps:
        by = choose(st.sampled_from(two.said))
        two.desk.undercut(choose(st.sampled_from(one.steps)), by=by)
    _align(choose, draft, one, two)
    return draft.build()


def _align(choose: st.DrawFn, draft: MapDraft, one: _Desk, two: _Desk) -> None:
    verbs = (
        draft.agrees,
        draft.contradicts,
        draft.qualifies,
        draft.restates,
        draft.disputes_fact,
    )
    ends: list[tuple[Said | Counterclaim, Said | Counterclaim]] = [
        (left, right)
        for left in (*one.said, *one.views)
        for right in (*two.said, *two.views)
    ]
    pairs = choose(st.lists(st.sampled_from(ends), max_size=8, unique_by=str))
    if choose(st.booleans()):
        pairs.append((one.deeds[-1], two.deeds[-1]))
    met: set[tuple[str, str]] = set()
    for left, right in pairs:
        if (left.id, right.id) not in met:
            met.add((left.id, right.id))
            note = "They meet here."
            strength = choose(st.sampled_from(["strong", "weak"]))
            verb = choose(st.sampled_from(verbs))
            if strength == "weak":
                verb(left, right, note=note, strength="weak")
            else:
                verb(left, right, note=note)
