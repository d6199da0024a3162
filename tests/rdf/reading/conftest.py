"""Where the RDF of others is: it is no part of the repository.

The folder is that of the variable ARGMAP_RDF_DATA, else `../shared/data/rdf` beside the
repository. Where it is missing, the tests that need it are left out; in a build that
calls itself CI they fail.
"""

import os
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[3]


def _folder() -> Path:
    beside = REPOSITORY.parent / "shared" / "data" / "rdf"
    return Path(os.environ.get("ARGMAP_RDF_DATA") or beside)


_wanted = _folder().is_dir() or os.environ.get("CI") == "true"
collect_ignore_glob = [] if _wanted else ["*_against_rdf_of_others.py"]


@pytest.fixture(scope="session")
def rdf_of_others() -> Path:
    """The folder of RDF files that others published."""
    folder = _folder()
    if not folder.is_dir():
        pytest.fail("the RDF of others is missing: set ARGMAP_RDF_DATA to its folder")
    return folder
