"""Publishing to real triple stores: what is there is what the maps say, no more."""

from collections import Counter
from pathlib import Path

import pytest

from argmap.errors import ArgmapError
from argmap.rdf.catalogue import catalogue_graph
from tests.projects import SmallProject, map_text
from tests.servers.conftest import REPOSITORY, Published, real_maps, stated
from tests.servers.programs import Oxigraph

LARGE = 50_000


def changes(printed: str) -> Counter[str]:
    """How many graphs became what."""
    return Counter(line.split()[0] for line in printed.splitlines()[:-1])


def assert_there(published: Published, wanted: dict[str, list[str]]) -> None:
    for graph, lines in wanted.items():
        assert published.lines(graph) == lines, graph


def test_all_maps_are_there_line_by_line_and_the_second_time_nothing_changes(
    published: Published, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(REPOSITORY)
    wanted = stated(*real_maps(published.base))
    first = published.run("publish")
    assert first.exit_code == 0, first.output
    assert changes(first.stdout) == {"new": len(wanted)}
    assert_there(published, wanted)
    catalogue = published.lines(catalogue_graph(published.base))
    again = published.run("publish")
    assert changes(again.stdout) == {"unchanged": len(wanted)}
    assert published.lines(catalogue_graph(published.base)) == catalogue


def test_maps_come_back_as_they_were(
    published: Published, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(REPOSITORY)
    published.run("publish")
    pulled = published.run("pull", "-o", str(tmp_path))
    assert pulled.exit_code == 0, pulled.output
    maps, setting = real_maps(published.base)
    assert {file.stem for file in tmp_path.glob("*.json")} == {
        each.key for each in maps
    }
    again = published.run(
        "publish", "--maps", str(tmp_path), "--seeds", "seeds", "--dry-run"
    )
    assert changes(again.stdout) == {"unchanged": len(stated(maps, setting))}


def test_a_changed_node_changes_one_graph_and_leaves_nothing_behind(
    published: Published, project: SmallProject
) -> None:
    graph = f"{published.base}map/heating"
    assert published.run("publish").exit_code == 0
    project.add("heating.py", map_text(said="The hall should be warm."))
    changed = published.run("publish")
    assert changes(changed.stdout) == {"changed": 1, "unchanged": 1}
    lines = "".join(published.lines(graph))
    assert "should be warm" in lines
    assert "should be heated" not in lines


@pytest.mark.parametrize("plain", [True, False])
def test_a_large_graph_is_replaced_line_by_line(
    published: Published, *, plain: bool
) -> None:
    graph = f"{published.base}large-{plain}"
    old, new = (
        sorted(
            f'<{graph}#{number}> <{graph}#says> "{word} é \\"{number}\\""@en .\n'
            for number in range(LARGE)
        )
        for word in ("old", "new")
    )
    with published.store(plain=plain) as store:
        for lines in (old, new):
            store.write(graph, lines)
            assert published.lines(graph) == lines
        store.remove(graph)
    assert published.lines(graph) == []


def test_maps_that_are_gone_are_pruned(
    published: Published, project: SmallProject
) -> None:
    project.add("cooling.py", map_text("cooling"))
    assert published.run("publish").exit_code == 0
    Path("maps/cooling.py").unlink()
    pruned = published.run("publish", "--prune")
    assert changes(pruned.stdout) == {"removed": 1, "unchanged": 2}
    assert published.lines(f"{published.base}map/cooling") == []
    assert published.lines(f"{published.base}map/heating") != []


def test_a_wrong_password_is_told_and_changes_nothing(
    published: Published, project: SmallProject
) -> None:
    if published.server.login.way == "none":
        assert published.run("publish", secret="wrong").exit_code == 0
        return
    refused = published.run("publish", secret="wrong")
    assert refused.exit_code == 1
    assert refused.stderr.startswith("store-refuses-login: ")
    assert "wrong" not in refused.output
    assert published.lines(catalogue_graph(published.base)) == []


def test_a_store_that_is_down_is_told_and_what_was_there_comes_back(
    published: Published, project: SmallProject
) -> None:
    assert published.run("publish").exit_code == 0
    published.server.kill()
    try:
        gone = published.run("publish")
    finally:
        published.server.start()
    assert gone.exit_code == 1
    assert gone.stderr.startswith("store-unreachable: ")
    again = published.run("publish")
    assert changes(again.stdout) == {"unchanged": 2}


def test_a_full_disk_is_told_and_leaves_old_or_new(
    tmp_path: Path, project: SmallProject
) -> None:
    """Of the two servers, Oxigraph can be given a small disk."""
    folder = tmp_path / "server"
    folder.mkdir()
    server = Oxigraph(folder)
    server.start()
    published = Published(server, "https://example.org/full-disk/")
    graph = f"{published.base}map/heating"
    try:
        assert published.run("publish").exit_code == 0
        old = published.lines(graph)
        server.kill()
        server.start(largest_file=200_000)
        large = [
            f'<{graph}> <{graph}#{number}> "{"x" * 99}" .\n' for number in range(9999)
        ]
        with published.store() as store, pytest.raises(ArgmapError) as raised:
            store.write(graph, large)
        assert raised.value.code in {"store-fails", "store-unreachable"}
        server.kill()
        server.start()
        assert published.lines(graph) == old
    finally:
        server.kill()
