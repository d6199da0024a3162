"""`argmap show`: a map as an outline, a node with all that bears on it."""

from pathlib import Path

import pytest

from tests.projects import SmallProject, map_text

RICH = """
agent = draft.agent("bursar", "The bursar")
oil = desk.counterclaim("oil", "Oil is dear.", holder=agent, anchors=[survey.at(3)])
bill = desk.report("bill", costly, because=[oil], warrant="Who burns oil pays.")
wood = desk.premise("wood", "The hall burns wood.", reconstructed="It goes unsaid.")
desk.undercut(bill, by=wood, key="not-oil")
desk.concede(oil, extent="In winter.", anchors=[survey.at(2, 1, 2)])
from argmap import Scheme
soon = desk.recommendation("soon", "Begin in May.", addressee="The board")
desk.infer("haste", soon, because=[heat, cold], scheme=Scheme.PRACTICAL_REASONING)
draft.agrees(oil, costly, note="Both speak of cost.")
"""


@pytest.fixture
def rich(project: SmallProject) -> SmallProject:
    """A map in which a node may have everything."""
    project.add("heating.py", map_text(more=RICH))
    return project


def test_a_map_is_shown_as_an_outline(project: SmallProject) -> None:
    result = project.run("show", "heating")
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "Should the hall be heated?",
        "",
        "Head of the school (head)",
        "  * The hall should be heated. [heat]",
        "    + 1 Pupils could read there. [relief]",
        "      + 1.1 The hall is cold. [cold]",
        "    - 2 Heat is dear. [costly]  (counterclaim)",
        "      - 2.1 The fund pays. [paid]",
        "",
        "sources: survey",
        (
            "* thesis  > further conclusion  + supports  & STEP: supports together  "
            "- attacks  ~ undercuts  ? apart"
        ),
    ]


def test_linked_premises_undercuts_and_repeats_are_marked(rich: SmallProject) -> None:
    lines = rich.run("show", "heating").stdout.splitlines()
    assert any(line.startswith("      + 2.1 Oil is dear. [oil]") for line in lines)
    assert any(
        line.startswith("      ~ 2.2 The hall burns wood. [wood]") for line in lines
    )
    assert any(line.startswith("  > 3 Begin in May. [soon]") for line in lines)
    assert any(
        line.startswith("    & haste: The hall should be heated. [heat]")
        and line.endswith("(see above)")
        for line in lines
    )


def test_a_proposition_is_shown_with_all_that_bears_on_it(rich: SmallProject) -> None:
    assert rich.run("show", "heating/costly").stdout.splitlines() == [
        "heating/costly (counterclaim, position head)",
        "  Heat is dear.",
        "  because (bill, as its holder argues):",
        "    + Oil is dear. [oil]",
        "    ~ undercut by: The hall burns wood. [wood]",
        "  attacked by: The fund pays. [paid]",
        "  rebuts: [heat]",
        "  source: survey ¶3",
    ]
    oil = rich.run("show", "heating/oil").stdout
    assert "  held by: The bursar\n" in oil
    assert "  conceded: In winter.\n" in oil
    assert "  supports, as its holder argues: Heat is dear. [costly]\n" in oil
    assert "  reconstructed: It goes unsaid." in rich.run("show", "heating/wood").stdout
    soon = rich.run("show", "heating/soon").stdout
    assert "  addressed to: The board\n" in soon
    assert "  because (haste, " in soon


def test_an_inference_is_shown_with_its_critical_questions(rich: SmallProject) -> None:
    bill = rich.run("show", "heating/bill").stdout.splitlines()
    assert bill == [
        "heating/bill (inference, position head)",
        "  + Oil is dear. [oil]",
        "  so: Heat is dear. [costly]",
        "  warrant: Who burns oil pays.",
        "  undercut by: The hall burns wood. [wood]",
    ]
    haste = rich.run("show", "heating/haste").stdout
    assert "  to test it, ask:\n" in haste
    assert "?\n" in haste.partition("ask:")[2]


def test_an_attack_is_shown_with_both_ends(rich: SmallProject) -> None:
    assert rich.run("show", "heating/not-oil").stdout.splitlines() == [
        "heating/not-oil (undercut)",
        "  heating/wood undercuts heating/bill",
    ]


def test_the_exact_sentence_comes_from_a_local_copy(project: SmallProject) -> None:
    shown = project.run("show", "heating/cold", "--texts", "texts").stdout
    assert shown.endswith("  source: survey ¶2.1\n    “The hall is cold.”\n")
    assert "“" not in project.run("show", "heating/cold").stdout


def test_the_folder_of_copies_may_come_from_the_environment(
    project: SmallProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ARGMAP_TEXTS", "texts")
    assert "“The fund pays.”" in project.run("show", "heating/paid").stdout


def test_a_copy_that_is_missing_is_told(project: SmallProject) -> None:
    (project.folder / "texts" / "survey.txt").unlink()
    result = project.run("show", "heating/cold", "--texts", "texts")
    assert result.exit_code == 1
    assert "unknown-text" in result.stderr


@pytest.mark.parametrize(
    ("what", "code", "hint"),
    [
        ("heeting", "unknown-map", "heating"),
        ("heeting/cold", "unknown-map", "heating"),
        ("heating/colt", "unknown-node", "cold"),
        ("heating/paid-rebuts-costle", "unknown-node", "paid-rebuts-costly"),
    ],
)
def test_an_unknown_name_names_the_near_matches(
    project: SmallProject, what: str, code: str, hint: str
) -> None:
    result = project.run("show", what)
    assert result.exit_code == 2
    assert result.stderr.startswith(f"{code}: ")
    assert f'did you mean "{hint}"' in result.stderr


def test_a_map_that_cannot_be_loaded_is_not_merely_unknown(
    project: SmallProject,
) -> None:
    project.add("bad.py", "\n1 / 0\n")
    result = project.run("show", "bad")
    assert result.exit_code == 1
    assert "map-raised" in result.stderr
    assert project.run("show", "heating").exit_code == 0


def test_an_unknown_map_beside_broken_ones_is_still_unknown(
    project: SmallProject,
) -> None:
    project.add("bad.py", "\n1 / 0\n")
    result = project.run("show", "xyzzy")
    assert result.exit_code == 2
    assert result.stderr == (
        'unknown-map: no map is called "xyzzy", but 1 map could not be loaded\n'
        "  hint: see why: argmap list\n"
    )


def test_a_node_of_its_own_goes_before_an_adopted_one(project: SmallProject) -> None:
    adopting = map_text("adopts", said="Ours is heated.", more="draft.adopt(other)")
    project.add("adopts.py", "from .heating import MAP as other\n" + adopting)
    assert "Ours is heated." in project.run("show", "adopts/heat").stdout


def test_an_adopted_node_is_shown_with_its_home(project: SmallProject) -> None:
    adopting = """
from argmap import MapDraft
from .heating import MAP as other
draft = MapDraft("adopts", question="Why?")
draft.adopt(other)
MAP = draft.build()
"""
    project.add("adopts.py", adopting)
    shown = project.run("show", "adopts/cold").stdout
    assert shown.startswith("heating/cold (premise, position head)")


def test_texts_steer_no_terminal(project: SmallProject) -> None:
    said = "a\N{RIGHT-TO-LEFT OVERRIDE}b\n<script>\N{LEFT-TO-RIGHT ISOLATE}&"
    project.add("heating.py", map_text(said=said, holder=said, question=said))
    for what in ("heating", "heating/heat"):
        shown = project.run("show", what).stdout
        assert "ab <script>&" in shown
        assert "\N{RIGHT-TO-LEFT OVERRIDE}" not in shown


def test_a_deep_chain_is_not_indented_for_ever(empty: SmallProject) -> None:
    empty.add(
        "deep.py",
        "from argmap import MapDraft\n"
        "draft = MapDraft('deep', question='How deep?')\n"
        "desk = draft.position('one')\n"
        "links = [desk.claim(f'c{n}', 'So it is.') for n in range(200)]\n"
        "desk.stands_for(links[0])\n"
        "for n in range(199):\n"
        "    desk.infer(f's{n}', links[n], because=[links[n + 1]])\n"
        "MAP = draft.build()\n",
    )
    lines = empty.run("show", "deep").stdout.splitlines()
    assert len(lines) > 200
    assert max(len(line) for line in lines) < 120


def test_an_outline_goes_to_a_file(project: SmallProject) -> None:
    printed = project.run("show", "heating").stdout
    assert project.run("show", "heating", "-o", "outline.txt").stdout == ""
    assert Path("outline.txt").read_text("utf-8") == printed


@pytest.mark.parametrize(
    "words",
    [
        ("show", "heating"),
        ("show", "heating/cold"),
        ("render", "heating", "-o", "-", "--as", "dot"),
        ("export", "heating", "--to", "turtle"),
    ],
    ids=" ".join,
)
def test_a_command_for_one_map_does_not_run_the_others(
    project: SmallProject, words: tuple[str, ...]
) -> None:
    project.add("loud.py", "print('here I am')\n" + map_text("loud"))
    result = project.run(*words)
    assert (result.exit_code, result.stderr) == (0, "")
