"""Validates RDF against SHACL shapes."""

from rdflib import Graph

def validate(
    data_graph: Graph,
    *,
    shacl_graph: Graph,
    meta_shacl: bool = ...,
    advanced: bool = ...,
) -> tuple[bool, object, str]: ...
