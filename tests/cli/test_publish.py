"""`argmap publish` and `argmap pull`: what they print, and what they never print."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.projects import SmallProject, map_text
from tests.stores import Reply, StubStore, stub_store

BASE = "https://example.org/argmaps/"
SECRET = "open sesame"


@pytest.fixture(autouse=True)
def no_login(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ARGMAP_STORE_USER", raising=False)
    monkeypatch.delenv("ARGMAP_STORE_SECRET", raising=False)
    monkeypatch.setattr("argmap.rdf.publishing.client.PAUSES", ())


@pytest.fixture
def store() -> Iterator[StubStore]:
    with stub_store() as found:
        yield found


def said(line: str) -> list[str]:
    return line.split()[:2]


def test_a_map_is_published_and_the_second_time_not(
    project: SmallProject, store: StubStore
) -> None:
    first = project.run("publish", "--store", store.graph_store)
    assert (first.exit_code, first.stderr) == (0, "")
    lines = first.stdout.splitlines()
    assert [said(line) for line in lines[:-1]] == [
        ["new", f"{BASE}map/heating"],
        ["new", f"{BASE}source/survey"],
    ]
    assert lines[-1] == "2 graphs, 2 to write"
    assert store.written() == {
        f"{BASE}{name}" for name in ("catalog", "map/heating", "source/survey")
    }
    store.asked.clear()
    again = project.run("publish", "heating", "--store", store.graph_store)
    assert again.stdout == first.stdout.replace("new      ", "unchanged").replace(
        "2 to write", "0 to write"
    )
    assert store.methods() == ["GET"]


def test_a_changed_node_changes_one_graph(
    project: SmallProject, store: StubStore
) -> None:
    project.run("publish", "--store", store.graph_store)
    project.add("heating.py", map_text(said="The hall should be warm."))
    changed = project.run("publish", "--store", store.graph_store)
    assert [said(line)[0] for line in changed.stdout.splitlines()[:-1]] == [
        "changed",
        "unchanged",
    ]
    lines = "".join(store.graphs()[f"{BASE}map/heating"])
    assert "should be warm" in lines
    assert "should be heated" not in lines


def test_a_dry_run_writes_nothing(project: SmallProject, store: StubStore) -> None:
    dry = project.run("publish", "--store", store.graph_store, "--dry-run")
    assert dry.stdout.splitlines()[-1] == "2 graphs, 2 to write; nothing was written"
    assert store.methods() == ["GET"]


def test_a_map_that_is_gone_is_pruned_when_asked(
    project: SmallProject, store: StubStore
) -> None:
    project.add("cooling.py", map_text("cooling"))
    project.run("publish", "--store", store.graph_store)
    Path("maps/cooling.py").unlink()
    project.run("publish", "--store", store.graph_store)
    assert f"{BASE}map/cooling" in store.graphs()
    pruned = project.run("publish", "--store", store.graph_store, "--prune")
    assert ["removed", f"{BASE}map/cooling"] in map(said, pruned.stdout.splitlines())
    assert f"{BASE}map/cooling" not in store.graphs()


def test_nothing_is_published_while_a_map_cannot_be_loaded(
    project: SmallProject, store: StubStore
) -> None:
    """What maps share would miss its part."""
    project.add("broken.py", "MAP = 1\n")
    result = project.run("publish", "heating", "--store", store.graph_store)
    assert result.exit_code == 1
    assert store.asked == []


def test_an_unknown_map_is_wrong_usage(project: SmallProject, store: StubStore) -> None:
    result = project.run("publish", "haeting", "--store", store.graph_store)
    assert result.exit_code == 2
    assert store.asked == []


def test_a_refused_graph_is_told_and_the_others_are_there(
    project: SmallProject, store: StubStore
) -> None:
    store.behaviour = lambda asked: (
        Reply(413, "too\nlarge") if asked.graph.endswith("survey") else None
    )
    result = project.run("publish", "--store", store.graph_store)
    assert result.exit_code == 1
    assert [said(line)[0] for line in result.stdout.splitlines()[:-1]] == [
        "new",
        "refused",
    ]
    assert result.stderr.startswith("store-refuses: ")
    assert result.stderr.endswith("Too Large: too large\n")
    assert f"{BASE}map/heating" in store.graphs()


def test_when_all_is_broken_off_each_graph_has_its_line(
    project: SmallProject, store: StubStore
) -> None:
    project.add("cellar.py", map_text("cellar"))
    project.run("publish", "cellar", "--store", store.graph_store)
    project.add("barn.py", map_text("barn"))
    store.behaviour = lambda asked: (
        Reply(503) if asked.graph.endswith("heating") else None
    )
    result = project.run("publish", "--store", store.graph_store)
    assert result.exit_code == 1
    assert [said(line) for line in result.stdout.splitlines()[:-1]] == [
        ["sent", f"{BASE}map/barn"],
        ["unchanged", f"{BASE}map/cellar"],
        ["unsure", f"{BASE}map/heating"],
        ["unchanged", f"{BASE}source/survey"],
    ]
    assert result.stdout.endswith("4 graphs, 2 to write; broken off\n")
    assert result.stderr.startswith("store-fails: ")


def test_a_store_that_goes_at_once_is_sent_nothing(
    project: SmallProject, store: StubStore
) -> None:
    store.behaviour = lambda asked: Reply(503) if asked.method == "PUT" else None
    result = project.run("publish", "--store", store.graph_store)
    words = {said(line)[0] for line in result.stdout.splitlines()[:-1]}
    assert words == {"unsent"}


def test_a_store_without_the_protocol_is_told_by_update(
    project: SmallProject, store: StubStore
) -> None:
    nothing = f"{store.address}/nothing"
    result = project.run("publish", "--store", nothing)
    assert result.exit_code == 1
    assert result.stderr.startswith("no-graph-store: ")
    ways = [f"--update={store.address}/update", f"--query={store.address}/query"]
    assert project.run("publish", "--store", nothing, *ways).exit_code == 0
    assert set(store.graphs()) == {
        f"{BASE}{name}" for name in ("catalog", "map/heating", "source/survey")
    }
    again = project.run("publish", "--store", nothing, *ways)
    assert again.stdout.endswith("0 to write\n")


def test_a_store_without_the_protocol_is_pruned_by_update(
    project: SmallProject, store: StubStore
) -> None:
    """Where DELETE finds nothing, the graph may be there all the same."""
    nothing = ["--store", f"{store.address}/nothing"]
    ways = [f"--update={store.address}/update", f"--query={store.address}/query"]
    project.add("cooling.py", map_text("cooling"))
    project.run("publish", *nothing, *ways)
    assert f"{BASE}map/cooling" in store.graphs()
    Path("maps/cooling.py").unlink()
    pruned = project.run("publish", "--prune", *nothing, *ways)
    assert ["removed", f"{BASE}map/cooling"] in map(said, pruned.stdout.splitlines())
    assert f"{BASE}map/cooling" not in store.graphs()


@pytest.mark.parametrize("words", [[], ["--maps", "none"]], ids=str)
def test_a_folder_without_maps_prunes_nothing(
    project: SmallProject, store: StubStore, words: list[str]
) -> None:
    project.run("publish", "--store", store.graph_store)
    before = store.graphs()
    Path("maps/heating.py").unlink()
    words = ["--store", store.graph_store, *words]
    assert project.run("publish", "--prune", *words).exit_code == 1
    assert store.graphs() == before


def test_maps_are_pulled_as_they_were(project: SmallProject, store: StubStore) -> None:
    project.run("publish", "--store", store.graph_store)
    pulled = project.run("pull", "--store", store.graph_store)
    assert (pulled.exit_code, pulled.stdout) == (0, "")
    assert pulled.stderr == "wrote pulled/heating.json\n"
    there = json.loads(Path("pulled/heating.json").read_text("utf-8"))
    assert there["question"] == "Should the hall be heated?"
    store.asked.clear()
    same = project.run(
        "publish", "--store", store.graph_store, "--maps", "pulled", "--seeds", "seeds"
    )
    assert same.stdout.endswith("0 to write\n"), same.stdout


def test_a_graph_that_was_altered_is_told_by_a_pull(
    project: SmallProject, store: StubStore
) -> None:
    project.run("publish", "--store", store.graph_store)
    map_iri = f"{BASE}map/heating"
    store.kept.update(f"INSERT DATA {{ GRAPH <{map_iri}> {{ <a:b> <a:c> 'd' }} }}")
    pulled = project.run("pull", "--store", store.graph_store, "-o", "there")
    assert pulled.exit_code == 1
    assert "altered-graph: " in pulled.stderr
    assert Path("there/heating.json").is_file()


def test_an_empty_store_gives_no_maps(project: SmallProject, store: StubStore) -> None:
    result = project.run("pull", "--store", store.graph_store)
    assert result.exit_code == 1
    assert result.stderr.startswith("nothing-published: ")


@pytest.mark.parametrize("command", ["publish", "pull"])
@pytest.mark.parametrize("status", [401, 403, 500])
def test_the_secret_is_never_printed(
    project: SmallProject,
    store: StubStore,
    monkeypatch: pytest.MonkeyPatch,
    command: str,
    status: int,
) -> None:
    monkeypatch.setenv("ARGMAP_STORE_USER", "reader")
    monkeypatch.setenv("ARGMAP_STORE_SECRET", SECRET)

    def telling(asked: object) -> Reply:
        return Reply(status, f"{SECRET} {store.asked[-1].headers['Authorization']}")

    store.behaviour = telling
    result = project.run(command, "--store", store.graph_store, "--auth", "basic")
    assert result.exit_code == 1
    assert SECRET not in result.output
    assert store.asked[-1].headers["Authorization"].split()[1] not in result.output


@pytest.mark.parametrize(
    ("reply", "code"),
    [
        (Reply(200, "x", {"Content-Type": "the-key"}), "unreadable-answer"),
        (Reply(200, "<the-key", {"Content-Type": "text/turtle"}), "unreadable-answer"),
        (Reply(307, "", {"Location": "http://THE-KEY.example/"}), "store-elsewhere"),
    ],
    ids=str,
)
def test_no_answer_of_a_store_makes_the_secret_appear(
    project: SmallProject,
    store: StubStore,
    monkeypatch: pytest.MonkeyPatch,
    reply: Reply,
    code: str,
) -> None:
    monkeypatch.setenv("ARGMAP_STORE_SECRET", "the-key")
    store.behaviour = lambda asked: reply
    words = ["--store", store.graph_store, "--auth", "bearer"]
    result = project.run("publish", *words)
    assert result.stderr.startswith(f"{code}: ")
    assert "the-key" not in result.output.lower()


def test_a_secret_may_stand_in_a_file(project: SmallProject, store: StubStore) -> None:
    Path("token").write_text("abc\n", encoding="utf-8")
    words = ("--auth", "bearer", "--secret-file", "token")
    result = project.run("publish", "--store", store.graph_store, *words)
    assert result.exit_code == 0
    assert {each.headers["Authorization"] for each in store.asked} == {"Bearer abc"}


@pytest.mark.parametrize(
    "words",
    [
        ["--store", f"http://reader:{SECRET}@127.0.0.1/store"],
        ["--store", "ftp://127.0.0.1/store"],
        ["--store", "http://127.0.0.1/store#there"],
        ["--store", "here"],
        ["--store", "http://127.0.0.1/store", "--update", "http://127.0.0.1/update"],
        ["--store", "http://127.0.0.1/store", "--secret-file", "token"],
        ["--store", "http://127.0.0.1/store", "--timeout", "0"],
        [],
    ],
    ids=str,
)
def test_wrong_usage_is_told_without_a_secret(
    project: SmallProject, words: list[str]
) -> None:
    result = project.run("publish", *words)
    assert result.exit_code == 2
    assert SECRET not in result.output


def test_a_login_without_a_secret_names_the_variable(project: SmallProject) -> None:
    result = project.run("publish", "--store", "http://127.0.0.1/", "--auth", "digest")
    assert result.exit_code == 1
    assert "hint: set the variable ARGMAP_STORE_SECRET" in result.stderr


def test_without_httpx_the_install_command_is_named(
    project: SmallProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "httpx", None)
    monkeypatch.delitem(sys.modules, "argmap.rdf.publishing.client", raising=False)
    result = project.run("publish", "--store", "http://127.0.0.1:1/store")
    assert result.exit_code == 3
    assert 'pip install "argmap[rdf]"' in result.stderr


def test_progress_is_shown_on_a_terminal_alone(
    project: SmallProject, store: StubStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("argmap.cli.printing.at_terminal", lambda: True)
    result = project.run("publish", "--store", store.graph_store)
    assert f"\r[##########----------] 2 of 2: {BASE}" in result.stderr
    assert max(map(len, result.stderr.split("\r"))) < 80
    assert result.stderr.endswith("\r")
    project.add("heating.py", map_text(said="The hall should be warm."))
    store.behaviour = lambda asked: Reply(500) if asked.graph.endswith("ng") else None
    failed = project.run("publish", "--store", store.graph_store)
    assert "\rstore-fails: " in failed.stderr
