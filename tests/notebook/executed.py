"""Executes the notebook of the documentation; as a program, it also lays it down.

`python -m tests.notebook.executed` is run after a change that shows in its pictures.
"""

import os
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import nbformat
from nbclient import NotebookClient
from nbformat import NotebookNode
from traitlets.config import Config

REPOSITORY = Path(__file__).resolve().parents[2]
NOTEBOOK: Final = REPOSITORY / "docs" / "how-to" / "a-map-in-a-notebook.ipynb"

_SECONDS: Final = 120
_METADATA: Final = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}


def laid_down() -> NotebookNode:
    """The notebook of the documentation, with its outputs."""
    notebook: NotebookNode = nbformat.read(NOTEBOOK, as_version=4)
    return notebook


def executed(notebook: NotebookNode) -> NotebookNode:
    """The same notebook, executed by this Python in a folder of its own."""
    with TemporaryDirectory() as folder:
        kernel = {"connection_file": f"{folder}/kernel.json", "transport": "ipc"}
        client = NotebookClient(
            notebook,
            config=Config(KernelManager=kernel),
            timeout=_SECONDS,
            record_timing=False,
            resources={"metadata": {"path": folder}},
        )
        client.execute(env={**os.environ, "IPYTHONDIR": folder})
    notebook.metadata = NotebookNode(_METADATA)
    return notebook


if __name__ == "__main__":
    nbformat.write(executed(laid_down()), NOTEBOOK)
