"""The how-to pages that need a running store do what they say."""

import shutil
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.docs.pages import DOCS, Player
from tests.servers.programs import (
    VIRTUOSO_SETTINGS,
    VIRTUOSO_USER,
    Oxigraph,
    Virtuoso,
)


def test_the_sql_of_the_page_is_what_these_tests_run() -> None:
    page = (DOCS / "how-to" / "load-into-virtuoso.md").read_text("utf-8")
    for line in VIRTUOSO_USER.strip().replace("argpw", "the password").splitlines():
        assert line in page
    for setting in ("CaseMode = 2", "ResultSetMaxRows"):
        assert setting in page
        assert setting in VIRTUOSO_SETTINGS


@pytest.fixture(scope="module")
def tutorial(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds the project which the tutorial leaves behind."""
    folder = tmp_path_factory.mktemp("tutorial")
    Player(folder).play(DOCS / "tutorial" / "first-map.md")
    return folder


@pytest.mark.parametrize(
    ("page", "kind", "address"),
    [
        ("load-into-oxigraph.md", Oxigraph, "http://127.0.0.1:7878"),
        ("load-into-virtuoso.md", Virtuoso, "http://127.0.0.1:8890"),
    ],
)
def test_a_page_about_a_store_does_what_it_says(
    page: str,
    kind: type[Oxigraph | Virtuoso],
    address: str,
    tutorial: Path,
    tmp_path: Path,
) -> None:
    shutil.copytree(tutorial, tmp_path / "played")
    server = kind(tmp_path)
    server.start()
    there = (server.graph_store, server.updates, server.queries, server.public)
    instead = {f"{address}{urlsplit(each).path}": each for each in there}
    variables = {
        "ARGMAP_STORE_USER": server.login.user,
        "ARGMAP_STORE_SECRET": server.login.secret,
    }
    try:
        Player(tmp_path / "played", instead, variables).play(DOCS / "how-to" / page)
    finally:
        server.kill()
