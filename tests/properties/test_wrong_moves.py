"""Law: a wrong move is refused at its own line, and leaves no trace in the map."""

from collections.abc import Callable

import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from argmap import Anchor, ArgumentMap, AuthoringError, Claim, Inference, MapDraft
from argmap.authoring.desk import PositionDraft
from argmap.authoring.draft import SourceDraft
from argmap.model.keys import is_key, is_language, is_reserved
from argmap.model.propositions import Counterclaim, Premise, Recommendation
from argmap.model.texts import text_fault
from argmap.testing import keys, texts

NOT_TEXTS = st.sampled_from([None, 1, b"text", ["a text"], MapDraft])
NOT_NODES = NOT_TEXTS | st.just("claim")
UNLAWFUL = st.sampled_from(
    "\x00\x08\x0b\r\x1b\x7f\x85\ud800\udfff\ufdd0\ufffe\U0010ffff"
)


@frozen(kw_only=True)
class Wrong:
    """Values that no map takes."""

    key: object
    text: object
    language: object
    strength: object
    node: object
    number: object


def _joined(parts: tuple[str, str, str]) -> str:
    return "".join(parts)


BAD_KEYS = (
    st.text().filter(lambda key: not is_key(key))
    | keys().map(lambda key: f"al-{key}")
    | keys().map(lambda key: f"{key}-{'k' * 64}")
    | NOT_TEXTS
)
BAD_TEXTS = (
    st.tuples(texts(), UNLAWFUL, texts()).map(_joined)
    | st.sampled_from(["", " ", "\n\t", "\u2003", "x" * 20_001])
    | NOT_TEXTS.filter(lambda value: value is not None)
)
WRONG = st.builds(
    Wrong,
    key=BAD_KEYS,
    text=BAD_TEXTS,
    language=st.text().filter(lambda tag: not is_language(tag)) | st.just(1),
    strength=st.floats(max_value=0)
    | st.floats(min_value=1, exclude_min=True)
    | st.sampled_from([float("nan"), True, "strong"]),
    node=NOT_NODES,
    number=st.integers(max_value=0) | st.sampled_from([2**53, True, 1.0, "1"]),
)


class Table:
    """A draft with something on it, and a node of another map."""

    def __init__(self) -> None:
        self.draft = MapDraft("table", question="Is it so?")
        self.source: SourceDraft = self.draft.source("paper")
        self.desk: PositionDraft = self.draft.position("us")
        self.claim: Claim = self.desk.claim("claim", "It is so.")
        self.premise: Premise = self.desk.premise("premise", "It rains.")
        self.advice: Recommendation = self.desk.recommendation("advice", "Stay in.")
        self.counter: Counterclaim = self.desk.counterclaim("counter", "It is dry.")
        self.step: Inference = self.desk.infer(
            "step", self.claim, because=[self.premise]
        )
        self.desk.concede(self.counter, extent="At noon.")
        self.desk.rebut(self.claim, by=self.counter)
        self.anchor = Anchor(source="elsewhere", paragraph=1)
        other = MapDraft("elsewhere", question="Is it so there?").position("them")
        self.stranger = other.claim("stranger", "It is so there.")

    def built(self) -> ArgumentMap:
        """The map as it stands."""
        return self.draft.build()


Move = Callable[[Table, Wrong], object]

MOVES: list[Move] = [
    lambda t, w: MapDraft(w.key, question="Is it so?"),
    lambda t, w: MapDraft("m", question=w.text),
    lambda t, w: MapDraft("m", question="Is it so?", language=w.language),
    lambda t, w: t.draft.source(w.key),
    lambda t, w: t.draft.position(w.key),
    lambda t, w: t.draft.position("them", holder=w.text),
    lambda t, w: t.draft.agent(w.key, "The school"),
    lambda t, w: t.draft.agent("school", w.text),
    lambda t, w: t.draft.agent("school", "The school", same_as=["no iri"]),
    lambda t, w: t.draft.adopt(w.node),
    lambda t, w: t.draft.adopt(t.claim),
    lambda t, w: t.desk.claim(w.key, "Yes."),
    lambda t, w: t.desk.claim("claim", "Yes."),
    lambda t, w: t.desk.claim("new", w.text),
    lambda t, w: t.desk.claim("new", "Yes.", label=w.text),
    lambda t, w: t.desk.claim("new", "Yes.", language=w.language),
    lambda t, w: t.desk.claim("new", "Yes.", reconstructed=w.text),
    lambda t, w: t.desk.claim("new", "Yes.", origin=w.text),
    lambda t, w: t.desk.claim("new", "Yes.", anchors=[t.anchor]),
    lambda t, w: t.desk.claim("new", "Yes.", anchors=[w.node]),
    lambda t, w: t.desk.premise("new", w.text),
    lambda t, w: t.desk.recommendation("new", "Yes.", addressee=w.text),
    lambda t, w: t.desk.counterclaim("new", "Yes.", holder=w.text),
    lambda t, w: t.desk.stands_for(w.node),
    lambda t, w: t.desk.stands_for(t.counter),
    lambda t, w: t.desk.stands_for(t.stranger),
    lambda t, w: t.desk.infer(w.key, t.claim, because=[t.premise]),
    lambda t, w: t.desk.infer("new", w.node, because=[t.premise]),
    lambda t, w: t.desk.infer("new", t.claim, because=[w.node]),
    lambda t, w: t.desk.infer("new", t.claim, because=[]),
    lambda t, w: t.desk.infer("new", t.claim, because=[t.claim]),
    lambda t, w: t.desk.infer("new", t.claim, because=[t.premise, t.premise]),
    lambda t, w: t.desk.infer("new", t.claim, because=[t.counter]),
    lambda t, w: t.desk.infer("new", t.claim, because=[t.stranger]),
    lambda t, w: t.desk.infer("new", t.advice, because=[t.claim], warrant=w.text),
    lambda t, w: t.desk.infer("new", t.advice, because=[t.claim], strength=w.strength),
    lambda t, w: t.desk.report("new", t.claim, because=[t.premise]),
    lambda t, w: t.desk.report("new", t.counter, because=[t.claim]),
    lambda t, w: t.desk.rebut(w.node, by=t.premise),
    lambda t, w: t.desk.rebut(t.premise, by=t.claim),
    lambda t, w: t.desk.rebut(t.claim, by=t.claim),
    lambda t, w: t.desk.rebut(t.claim, by=t.counter),
    lambda t, w: t.desk.rebut(t.claim, by=w.node),
    lambda t, w: t.desk.rebut(t.advice, by=t.counter, strength=w.strength),
    lambda t, w: t.desk.undermine(t.claim, by=t.counter),
    lambda t, w: t.desk.undermine(t.premise, by=t.stranger),
    lambda t, w: t.desk.undercut(t.claim, by=t.counter),
    lambda t, w: t.desk.undercut(t.step, by=t.counter, key="claim"),
    lambda t, w: t.desk.concede(t.claim, extent="A little."),
    lambda t, w: t.desk.concede(t.counter, extent="Again."),
    lambda t, w: t.draft.agrees(t.claim, t.claim, note="The same."),
    lambda t, w: t.draft.contradicts(t.claim, w.node, note="No."),
    lambda t, w: t.draft.qualifies(t.claim, t.premise, note=w.text),
    lambda t, w: t.draft.restates(t.claim, t.premise, note="So.", strength=w.number),
    lambda t, w: t.draft.disputes_fact(t.claim, t.stranger, note="No."),
    lambda t, w: t.draft.waive(w.key, reason="Seen."),
    lambda t, w: t.draft.waive("unanchored", t.stranger, reason="Seen."),
    lambda t, w: t.draft.waive("unanchored", reason=w.text),
    lambda t, w: t.draft.leaves_out(t.source, w.number, reason="The title."),
    lambda t, w: t.draft.leaves_out(t.source, 1, reason=w.text),
    lambda t, w: t.draft.renamed("old", to="nowhere"),
    lambda t, w: t.draft.renamed(w.key, to="claim"),
    lambda t, w: t.source.at(w.number),
    lambda t, w: t.source.at(1, w.number),
    lambda t, w: t.source.at(1, 1, w.number),
    lambda t, w: t.source.at(1, 2, 2),
]


@given(WRONG)
@pytest.mark.parametrize("move", MOVES, ids=range(len(MOVES)))
def test_a_wrong_move_is_refused_at_its_line(move: Move, wrong: Wrong) -> None:
    table = Table()
    with pytest.raises(AuthoringError) as caught:
        move(table, wrong)
    error = caught.value
    assert error.at is not None
    assert error.at.path == __file__
    assert error.at.line == move.__code__.co_firstlineno
    assert error.message.isprintable()
    assert not error.message.endswith(".")
    assert table.built() == Table().built()


def test_the_wrong_values_are_wrong() -> None:
    assert text_fault("x\r") is not None
    assert is_reserved("al-x")
