"""Where the source texts are: they are no part of the repository.

The folder is that of the variable ARGMAP_TEXTS, else `../shared/seeds` beside the
repository. Where it is missing, the tests that need it are left out; in a build that
calls itself CI they fail.
"""

import os
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]


def _folder() -> Path:
    beside = REPOSITORY.parent / "shared" / "seeds"
    return Path(os.environ.get("ARGMAP_TEXTS") or beside)


_wanted = _folder().is_dir() or os.environ.get("CI") == "true"
collect_ignore_glob = [] if _wanted else ["*_against_texts.py"]


@pytest.fixture(scope="session")
def texts_folder() -> Path:
    """The folder of the source texts."""
    folder = _folder()
    if not folder.is_dir():
        pytest.fail("the source texts are missing: set ARGMAP_TEXTS to their folder")
    return folder
