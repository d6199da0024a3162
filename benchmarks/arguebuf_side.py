"""What runs in arguebuf's own environment: writes its file, and draws it.

Run as `arguebuf_side.py write CLAIMS FILE`, or as `arguebuf_side.py draw FILE PICTURE`,
where the picture is a file of DOT or SVG. arguebuf draws with pygraphviz.
"""

# pyright: basic

import sys
from pathlib import Path

import arguebuf  # type: ignore[import-not-found]  # pyright: ignore[reportMissingImports]

_NO_LIMIT = 10**9
_NATURAL = 72


def write(claims: Path, file: Path) -> None:
    """Write a graph in arguebuf's own JSON."""
    import json

    plain = json.loads(claims.read_text(encoding="utf-8"))
    graph = arguebuf.Graph("map")
    nodes: dict[str, arguebuf.AtomNode | arguebuf.SchemeNode] = {}
    for key, text in plain["atoms"]:
        nodes[key] = arguebuf.AtomNode(text)
        graph.add_node(nodes[key])
    for key, premises, conclusion in plain["steps"]:
        nodes[key] = arguebuf.SchemeNode(arguebuf.Support.DEFAULT)
        graph.add_node(nodes[key])
        for premise in premises:
            graph.add_edge(arguebuf.Edge(nodes[premise], nodes[key]))
        graph.add_edge(arguebuf.Edge(nodes[key], nodes[conclusion]))
    for by, target in plain["attacks"]:
        attack = arguebuf.SchemeNode(arguebuf.Attack.DEFAULT)
        graph.add_node(attack)
        graph.add_edge(arguebuf.Edge(nodes[by], attack))
        graph.add_edge(arguebuf.Edge(attack, nodes[target]))
    arguebuf.dump.file(graph, file)


def draw(file: Path, picture: Path) -> None:
    """Read that JSON and draw it; arguebuf gives nothing above a limit of nodes."""
    graph = arguebuf.load.file(file)
    drawn = arguebuf.dump.graphviz(graph, max_nodes=_NO_LIMIT)
    if picture.suffix == ".dot":
        picture.write_text(drawn.to_string(), encoding="utf-8")
    else:
        arguebuf.render.graphviz(drawn, picture, dpi=_NATURAL)


if __name__ == "__main__":
    verb, first, second = sys.argv[1:]
    {"write": write, "draw": draw}[verb](Path(first), Path(second))
