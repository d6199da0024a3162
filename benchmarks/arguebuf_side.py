"""What runs in arguebuf's own environment: writes its file, and makes DOT of it.

Run as `arguebuf_side.py write CLAIMS FILE` or `arguebuf_side.py draw FILE DOT`.
"""

# pyright: basic

import sys
from pathlib import Path

import arguebuf  # type: ignore[import-not-found]  # pyright: ignore[reportMissingImports]

_NO_LIMIT = 10**9


def write(claims: Path, file: Path) -> None:
    """Write a graph in arguebuf's own JSON."""
    import json

    graph = arguebuf.Graph("fares")
    atoms: list[arguebuf.AtomNode] = []
    for text, target, attacks in json.loads(claims.read_text(encoding="utf-8")):
        atom = arguebuf.AtomNode(text)
        atoms.append(atom)
        graph.add_node(atom)
        if target is None:
            continue
        bearing = arguebuf.Attack.DEFAULT if attacks else arguebuf.Support.DEFAULT
        scheme = arguebuf.SchemeNode(bearing)
        graph.add_node(scheme)
        graph.add_edge(arguebuf.Edge(atom, scheme))
        graph.add_edge(arguebuf.Edge(scheme, atoms[target]))
    arguebuf.dump.file(graph, file)


def draw(file: Path, dot: Path) -> None:
    """Read that JSON and write DOT; arguebuf gives nothing above a limit of nodes."""
    graph = arguebuf.load.file(file)
    drawn = arguebuf.dump.graphviz(graph, max_nodes=_NO_LIMIT)
    dot.write_text(drawn.source, encoding="utf-8")


if __name__ == "__main__":
    verb, first, second = sys.argv[1:]
    {"write": write, "draw": draw}[verb](Path(first), Path(second))
