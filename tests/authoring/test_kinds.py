"""Something of the wrong kind: what each verb takes, and the hint where it is sure."""

import pytest

from argmap import Anchor
from tests.authoring.desks import Move, is_refused

REASON = "a Claim, a Premise or a Recommendation"
ARGUED = "a Claim, a Recommendation or a Counterclaim"
STATED = "a Claim, a Premise, a Recommendation or a Counterclaim"
NODE = "a Claim, a Premise, a Recommendation, a Counterclaim or an Inference"
GUEST = NODE.replace(" or an Inference", ", an Inference or an ArgumentMap")

KINDS: list[tuple[Move, str]] = [
    (
        lambda d: d.us.stands_for(d.full),
        "a thesis is a Claim or a Recommendation, not a Premise",
    ),
    (
        lambda d: d.us.infer("new", d.dear, because=[d.full]),
        "a conclusion is a Claim or a Recommendation, not a Counterclaim",
    ),
    (
        lambda d: d.us.infer("new", d.relief, because=[d.dear]),
        f"a premise of this step is {REASON}, not a Counterclaim",
    ),
    (
        lambda d: d.us.infer("new", d.relief, because=[d.demand]),
        f"a premise of this step is {REASON}, not an Inference",
    ),
    (
        lambda d: d.us.infer("new", d.relief, because=[None]),
        f"a premise of this step is {REASON}, not nothing",
    ),
    (
        lambda d: d.us.infer("new", d.relief, because=[d.full], scheme="analogy"),
        "scheme is a Scheme, not a str",
    ),
    (
        lambda d: d.us.report("new", d.relief, because=[d.dear]),
        "the conclusion of a reported step is a Counterclaim, not a Claim",
    ),
    (
        lambda d: d.us.report("new", d.dear, because=[d.relief]),
        "a premise of this step is a Counterclaim or a Premise, not a Claim",
    ),
    (
        lambda d: d.us.rebut(d.relief, by=d.demand),
        f"what attacks is {STATED}, not an Inference",
    ),
    (
        lambda d: d.us.rebut("relief", by=d.dear),
        f"the target of a rebuttal is {ARGUED}, not a str",
    ),
    (
        lambda d: d.us.concede(d.relief, extent="A little."),
        "what is conceded is a Counterclaim, not a Claim",
    ),
    (
        lambda d: d.draft.adopt("rota"),
        f"what is adopted is {GUEST}, not a str",
    ),
    (
        lambda d: d.draft.agrees(d.relief, d.demand, note="So."),
        f"an end of an alignment is {STATED}, not an Inference",
    ),
    (
        lambda d: d.draft.waive("unanchored", "relief", reason="So."),
        f"where it is waived is {NODE}, not a str",
    ),
    (
        lambda d: d.draft.leaves_out("survey", 1, reason="The title."),
        "what a paragraph is left out of is a SourceDraft, not a str",
    ),
    (
        lambda d: d.us.claim("new", "Yes.", anchors=[d.survey]),
        "an anchor is made by source.at(…), not a SourceDraft",
    ),
]

HINTED: list[tuple[Move, str, str, str]] = [
    (
        lambda d: d.us.rebut(d.full, by=d.dear),
        "wrong-kind",
        f"the target of a rebuttal is {ARGUED}, not a Premise",
        "undermine it",
    ),
    (
        lambda d: d.us.rebut(d.demand, by=d.dear),
        "wrong-kind",
        f"the target of a rebuttal is {ARGUED}, not an Inference",
        "undercut it",
    ),
    (
        lambda d: d.us.undermine(d.relief, by=d.dear),
        "wrong-kind",
        "the target of an undermining is a Premise, not a Claim",
        "rebut it",
    ),
    (
        lambda d: d.us.undermine(d.open_it, by=d.dear),
        "wrong-kind",
        "the target of an undermining is a Premise, not a Recommendation",
        "rebut it",
    ),
    (
        lambda d: d.us.undercut(d.dear, by=d.full),
        "wrong-kind",
        "the target of an undercut is an Inference, not a Counterclaim",
        "rebut it",
    ),
    (
        lambda d: d.us.infer("new", d.relief, because=d.full),
        "wrong-kind",
        "because takes a list, not a Premise",
        "write because=[…]",
    ),
    (
        lambda d: d.us.claim("new", "Yes.", anchors=d.survey.at(1)),
        "wrong-kind",
        "anchors takes a list, not an Anchor",
        "write anchors=[source.at(…)]",
    ),
    (
        lambda d: d.draft.agent("x", "X", same_as="urn:example:x"),
        "wrong-kind",
        "same_as takes a list, not a str",
        "write same_as=[…]",
    ),
    (
        lambda d: d.us.claim(
            "new", "Yes.", anchors=[Anchor(source="surv", paragraph=1)]
        ),
        "undeclared-source",
        'source "surv" is not a source of map "library"',
        'did you mean "survey"?',
    ),
    (
        lambda d: d.us.claim("new", "Yes.", anchors=[Anchor(source="q", paragraph=1)]),
        "undeclared-source",
        'source "q" is not a source of map "library"',
        'draft.source("q") first',
    ),
]


@pytest.mark.parametrize(("move", "message"), KINDS)
def test_something_of_the_wrong_kind(move: Move, message: str) -> None:
    is_refused(move, "wrong-kind", message)


@pytest.mark.parametrize(("move", "code", "message", "hint"), HINTED)
def test_a_fault_with_a_sure_remedy(
    move: Move, code: str, message: str, hint: str
) -> None:
    is_refused(move, code, message, hint)
