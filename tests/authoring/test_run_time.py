"""The mistakes that no type checker sees, as `typing_tests/README.md` lists them."""

import re
from pathlib import Path

import pytest

from tests.authoring.desks import Desk, Move, fault_of

PAGE = Path(__file__).parents[2] / "typing_tests" / "README.md"


def stand_for_both(desk: Desk) -> Desk:
    """A desk that has its thesis."""
    desk.us.stands_for(desk.relief)
    return desk


def closed(desk: Desk) -> Desk:
    """A desk whose map is built."""
    desk.draft.build()
    return desk


MISTAKES: list[tuple[str, Move]] = [
    ("empty-because", lambda d: d.us.infer("new", d.relief, because=[])),
    ("self-attack", lambda d: d.us.rebut(d.relief, by=d.relief)),
    ("own-premise", lambda d: d.us.infer("new", d.relief, because=[d.relief])),
    ("repeated-premise", lambda d: d.us.infer("n", d.relief, because=[d.full] * 2)),
    ("foreign-node", lambda d: d.us.infer("new", d.relief, because=[d.two])),
    ("second-thesis", lambda d: stand_for_both(d).us.stands_for(d.open_it)),
    ("foreign-thesis", lambda d: d.us.stands_for(d.shut)),
    ("malformed-key", lambda d: d.us.claim("No Key", "Yes.")),
    ("reserved-key", lambda d: d.us.claim("map", "Yes.")),
    ("duplicate-key", lambda d: d.us.claim("full", "Yes.")),
    ("blank-text", lambda d: d.us.claim("new", " ")),
    ("text-too-long", lambda d: d.us.claim("new", "x" * 20_001)),
    ("unlawful-character", lambda d: d.us.claim("new", "\x00")),
    ("bad-anchor", lambda d: d.survey.at(2, 3, 1)),
    ("bad-strength", lambda d: d.us.rebut(d.relief, by=d.dear, strength=0)),
    ("wrong-kind", lambda d: d.draft.agent("x", "X", same_as="urn:example:x")),
    ("draft-closed", lambda d: closed(d).us.claim("new", "Yes.")),
]


@pytest.mark.parametrize(("code", "move"), MISTAKES)
def test_a_mistake_shows_at_run_time_at_its_line(code: str, move: Move) -> None:
    assert fault_of(move).code == code


def test_the_page_lists_these_mistakes_and_no_others() -> None:
    rows = [row for row in PAGE.read_text("utf-8").splitlines() if row.startswith("|")]
    codes = [code for row in rows for code in re.findall(r"`([a-z-]+)`", row[-80:])]
    listed = [code for code in codes if "-" in code]
    assert listed == [code for code, _ in MISTAKES]
