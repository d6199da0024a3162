"""Putting the checks: order, waivers, and checks of other makers by entry point."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from argmap import MapDraft, PositionDraft, SourceDraft
from argmap.checks import Check, Problem, all_checks, problems_of
from argmap.errors import LoadingError

Desk = tuple[MapDraft, PositionDraft, SourceDraft]
Install = Callable[[str, str], None]

SHOUTING = '''
from argmap.checks import Finding, check


@check("shouting", "advice", hint="say it calmly")
def shouting(argument_map, bearings):
    """A text that shouts."""
    for proposition in argument_map.propositions:
        if proposition.text.isupper():
            yield Finding(message="it shouts", node=proposition.id)


@check("brittle", "error")
def brittle(argument_map, bearings):
    """A check that fails on every map."""
    yield Finding(message="so far so good")
    raise ZeroDivisionError("by nought")


@check("unconnected", "error")
def usurper(argument_map, bearings):
    """A check under the code of another."""
    return iter(())


no_check = 3
'''


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Install a distribution whose one entry point is a check."""

    def installed(name: str, target: str) -> None:
        folder = tmp_path / "argmap_test_checks-1.0.dist-info"
        folder.mkdir()
        (folder / "METADATA").write_text(
            "Metadata-Version: 2.1\nName: argmap-test-checks\nVersion: 1.0\n",
            encoding="utf-8",
        )
        (folder / "entry_points.txt").write_text(
            f"[argmap.checks]\n{name} = {target}\n", encoding="utf-8"
        )
        module = tmp_path / "argmap_test_checks.py"
        module.write_text(SHOUTING, encoding="utf-8")
        broken = tmp_path / "argmap_test_broken.py"
        broken.write_text("1 / 0\n", encoding="utf-8")
        monkeypatch.syspath_prepend(tmp_path)

    return installed


def described(problems: Sequence[Problem]) -> list[tuple[str, str | None]]:
    return [(problem.code, problem.node) for problem in problems]


def faulty(desk: Desk) -> MapDraft:
    """Three problems at one node, one at another, one of the whole map."""
    draft, head, _ = desk
    head.claim("first", "It is cold. It is dark.")
    head.premise("second", "HEAT IT.")
    draft.source("review")
    return draft


FAULTS = [
    ("unused-source", None),
    ("two-claims", "heating/first"),
    ("unanchored", "heating/first"),
    ("unconnected", "heating/first"),
    ("unsupported-claim", "heating/first"),
    ("unanchored", "heating/second"),
    ("unconnected", "heating/second"),
]


def test_problems_come_in_the_order_of_the_map(desk: Desk) -> None:
    assert described(problems_of(faulty(desk).build())) == FAULTS


def test_a_problem_says_all_there_is_to_say(desk: Desk) -> None:
    problem = problems_of(faulty(desk).build())[-1]
    assert problem.map_key == "heating"
    assert str(problem).endswith(
        'error: unconnected: nothing connects "second" to a thesis\n'
        "  hint: infer from it, attack with it, or leave it out"
    )
    assert ":" in str(problem).partition(" error:")[0]


def test_a_waiver_at_a_node_silences_that_node_alone(desk: Desk) -> None:
    draft = faulty(desk)
    first = desk[1].premise("third", "HEAT.")
    draft.waive("unanchored", first, reason="It is a heading.")
    draft.waive("unconnected", first, reason="It is a heading.")
    assert described(problems_of(draft.build())) == FAULTS


def test_a_waiver_for_the_whole_map_silences_a_code(desk: Desk) -> None:
    draft = faulty(desk)
    draft.waive("unanchored", reason="A sketch.")
    draft.waive("unused-source", reason="A sketch.")
    assert described(problems_of(draft.build())) == [
        fault for fault in FAULTS if fault[0] not in ("unanchored", "unused-source")
    ]


def test_a_waiver_of_another_code_silences_nothing(desk: Desk) -> None:
    draft = faulty(desk)
    draft.waive("two-claim", reason="There is no such check.")
    draft.waive("circular-support", reason="There is no circle.")
    problems = problems_of(draft.build())
    idle = [problem for problem in problems if problem.code == "unused-waiver"]
    assert described([each for each in problems if each not in idle]) == FAULTS
    assert [problem.message for problem in idle] == [
        'no check is called "two-claim"',
        '"circular-support" says nothing here that could be waived',
    ]
    assert [problem.severity for problem in idle] == ["warning", "warning"]
    assert idle[0].hint == 'did you mean "two-claims"?'


def test_only_the_given_checks_are_put(desk: Desk) -> None:
    chosen = [each for each in all_checks() if each.code == "two-claims"]
    assert described(problems_of(faulty(desk).build(), chosen)) == [
        ("two-claims", "heating/first")
    ]


def test_waivers_of_checks_that_are_not_put_are_passed_over(desk: Desk) -> None:
    draft = faulty(desk)
    draft.waive("unanchored", reason="A sketch.")
    draft.waive("two-claim", reason="There is no such check.")
    draft.waive("circular-support", reason="There is no circle.")
    built = draft.build()
    chosen = [each for each in all_checks() if each.code == "circular-support"]
    (problem,) = problems_of(built, chosen)
    assert problem.code == "unused-waiver"
    assert problem.message.startswith('"circular-support" says nothing')
    assert problems_of(built, []) == ()


def test_checks_that_are_all_there_are_judge_every_waiver(desk: Desk) -> None:
    draft = faulty(desk)
    draft.waive("two-claim", reason="There is no such check.")
    built = draft.build()
    told = problems_of(built, all_checks(), complete=True)
    assert told == problems_of(built)
    assert 'no check is called "two-claim"' in [each.message for each in told]


def test_no_checks_find_no_problems(desk: Desk) -> None:
    assert problems_of(faulty(desk).build(), []) == ()


def test_checks_come_sorted_by_code() -> None:
    codes = [each.code for each in all_checks()]
    assert codes == sorted(codes)
    assert all(isinstance(each, Check) for each in all_checks())


def test_a_check_of_another_maker_is_found(desk: Desk, install: Install) -> None:
    install("loud", "argmap_test_checks:shouting")
    (problem,) = [
        each for each in problems_of(faulty(desk).build()) if each.code == "shouting"
    ]
    assert (problem.node, problem.severity) == ("heating/second", "advice")
    assert problem.hint == "say it calmly"
    assert problem.at is not None


@pytest.mark.parametrize(
    ("target", "told"),
    [
        ("argmap_test_absent:check", "does not load: ModuleNotFoundError"),
        ("argmap_test_checks:absent", "does not load: AttributeError"),
        ("argmap_test_broken:check", "does not load: ZeroDivisionError"),
        ("argmap_test_checks:no_check", "is no Check"),
        ("argmap_test_checks:usurper", 'has the code "unconnected" of another'),
    ],
)
def test_a_broken_entry_point_is_named(
    install: Install, target: str, told: str
) -> None:
    install("aloud", target)
    with pytest.raises(LoadingError) as caught:
        all_checks()
    assert caught.value.code == "broken-check"
    assert told in caught.value.message


def test_a_check_that_fails_names_the_map(desk: Desk, install: Install) -> None:
    install("brittle", "argmap_test_checks:brittle")
    with pytest.raises(LoadingError) as caught:
        problems_of(desk[0].build())
    assert caught.value.code == "broken-check"
    assert caught.value.message == (
        'check "brittle" fails on map "heating": ZeroDivisionError: by nought'
    )
