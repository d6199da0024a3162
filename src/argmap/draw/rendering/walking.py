"""Walks through a graph as Graphviz holds it: its nodes, and the lines from each."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from pygraphviz import graphviz

if TYPE_CHECKING:
    from pygraphviz.graphviz import Edge, Graph, Node


def nodes_of(graph: "Graph") -> Iterator["Node"]:
    """Every node, in the order of Graphviz."""
    node = graphviz.agfstnode(graph)
    while node is not None:
        yield node
        node = graphviz.agnxtnode(graph, node)


def lines_of(graph: "Graph") -> Iterator["Edge"]:
    """Every line, by the node from which it leads."""
    for node in nodes_of(graph):
        line = graphviz.agfstout(graph, node)
        while line is not None:
            yield line
            line = graphviz.agnxtout(graph, line)
