"""A small project to work in, the same for every command."""

from pathlib import Path

import pytest

from tests.projects import SmallProject, map_text


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SmallProject:
    """A project without maps; its folder is the current one."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("ARGMAP_TEXTS", raising=False)
    return SmallProject.made_in(tmp_path)


@pytest.fixture
def project(empty: SmallProject) -> SmallProject:
    """The same with one map, `heating`."""
    empty.add("heating.py", map_text())
    return empty
