"""`argmap diff`: what became of a map, between files, maps and revisions."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.projects import SmallProject, map_text

NEWER = map_text(
    said="The hall should be heated well.",
    more='late = desk.premise("late", "It is late.")\ndesk.rebut(costly, by=late)',
)
LINES = """heating: 2 added, 1 reworded
added premise late: It is late.
added rebuttal late-rebuts-costly: late rebuts costly
reworded recommendation heat: The hall should be [-heated.-]{+heated well.+}
"""


def git(*words: str) -> None:
    who = ["-c", "user.name=Someone", "-c", "user.email=someone@example.org"]
    subprocess.run(["git", *who, *words], check=True, capture_output=True)


@pytest.fixture
def history(project: SmallProject) -> SmallProject:
    """A repository with the map, which has changed since."""
    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "Add a map")
    project.add("heating.py", NEWER)
    return project


@pytest.mark.parametrize(
    "words",
    [
        ["HEAD:heating"],
        ["HEAD:heating", "heating"],
        ["HEAD:maps/heating.py", "maps/heating.py"],
        ["HEAD:./maps/heating.py", "heating"],
    ],
)
def test_a_revision_is_compared(history: SmallProject, words: list[str]) -> None:
    done = history.run("diff", *words)
    assert done.exit_code == 0, done.stderr
    assert done.stdout == LINES


def test_two_revisions_and_two_files(history: SmallProject) -> None:
    assert history.run("export", "heating", "--to", "json", "-o", "new.json").stderr
    git("stash", "-q")
    assert history.run("export", "heating", "--to", "json", "-o", "old.json").stderr
    git("stash", "pop", "-q")
    git("commit", "-qam", "Change it")
    assert history.run("diff", "HEAD~1:heating", "HEAD:heating").stdout == LINES
    assert history.run("diff", "old.json", "new.json").stdout == LINES
    assert history.run("diff", "old.json").stdout == LINES


def test_json_tells_every_change(history: SmallProject) -> None:
    done = history.run("diff", "HEAD:heating", "--json")
    told = json.loads(done.stdout)
    assert told["counts"]["added"] == 2
    assert told["changes"][2]["fields"] == {
        "text": {
            "old": "The hall should be heated.",
            "new": "The hall should be heated well.",
        }
    }


@pytest.mark.parametrize("kind", ["svg", "pdf", "png", "dot"])
def test_changes_are_drawn(history: SmallProject, kind: str) -> None:
    done = history.run("diff", "HEAD:heating", "-o", f"changes.{kind}")
    assert done.exit_code == 0, done.stderr
    assert Path(f"changes.{kind}").stat().st_size > 0


def test_the_exit_code_tells_of_changes_only_where_asked(
    history: SmallProject,
) -> None:
    assert history.run("diff", "HEAD:heating").exit_code == 0
    assert history.run("diff", "HEAD:heating", "--exit-code").exit_code == 1
    same = history.run("diff", "heating", "--exit-code")
    assert same.exit_code == 0
    assert same.stdout == "heating: no changes\n"


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["HEAD~9:heating"], 2, "unknown-revision"),
        (["--", "-x:heating"], 2, "unknown-revision"),
        (["HEAD:heatin"], 2, 'did you mean "heating"'),
        (["heatin"], 2, "unknown-map"),
        (["old.json"], 1, "unreadable-map"),
        (["HEAD:maps/old.py"], 1, "unreadable-map"),
        (["heating", "--json", "-o", "m.svg"], 2, "--json is no .svg"),
    ],
)
def test_what_cannot_be_compared_is_said(
    history: SmallProject, words: list[str], code: int, said: str
) -> None:
    done = history.run("diff", *words)
    assert done.exit_code == code
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_without_git_a_revision_is_a_missing_part(
    history: SmallProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    done = history.run("diff", "HEAD:heating")
    assert done.exit_code == 3
    assert "missing-git" in done.stderr
