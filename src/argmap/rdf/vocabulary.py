"""Namespaces and terms of the linked data, as plain strings, and the files that define.

`vocab.ttl` says what the terms of argmap's own namespace mean and which terms of other
vocabularies they are close to. `shapes.ttl` (SHACL Core) and `shapes_sparql.ttl`
(SHACL-SPARQL) say what a graph of a map must look like; `context.jsonld` says what the
names of JSON-LD stand for.
"""

from importlib.resources import files
from typing import Final

ARGMAP: Final = "https://w3id.org/argmap/ns#"
AIF: Final = "http://www.arg.dundee.ac.uk/aif#"
BIBO: Final = "http://purl.org/ontology/bibo/"
DCTERMS: Final = "http://purl.org/dc/terms/"
FOAF: Final = "http://xmlns.com/foaf/0.1/"
OA: Final = "http://www.w3.org/ns/oa#"
PROV: Final = "http://www.w3.org/ns/prov#"
RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS: Final = "http://www.w3.org/2000/01/rdf-schema#"
SCHEMA: Final = "https://schema.org/"
SKOS: Final = "http://www.w3.org/2004/02/skos/core#"
XSD: Final = "http://www.w3.org/2001/XMLSchema#"

PREFIXES: Final = {
    "aif": AIF,
    "argmap": ARGMAP,
    "bibo": BIBO,
    "dcterms": DCTERMS,
    "foaf": FOAF,
    "oa": OA,
    "prov": PROV,
    "rdf": RDF,
    "rdfs": RDFS,
    "schema": SCHEMA,
    "skos": SKOS,
    "xsd": XSD,
}
"""The prefixes that every file declares, besides those of its own maps and sources."""

ARGUMENT_MAP: Final = ARGMAP + "ArgumentMap"
POSITION: Final = ARGMAP + "Position"
PROPOSITION: Final = ARGMAP + "Proposition"
CLAIM: Final = ARGMAP + "Claim"
PREMISE_KIND: Final = ARGMAP + "Premise"
RECOMMENDATION: Final = ARGMAP + "Recommendation"
COUNTERCLAIM_KIND: Final = ARGMAP + "Counterclaim"
INFERENCE: Final = ARGMAP + "Inference"
CONFLICT: Final = ARGMAP + "Conflict"
REBUTTAL: Final = ARGMAP + "Rebuttal"
UNDERMINING: Final = ARGMAP + "Undermining"
UNDERCUT: Final = ARGMAP + "Undercut"
CONCESSION: Final = ARGMAP + "Concession"
ALIGNMENT: Final = ARGMAP + "Alignment"
SCHEME_CLASS: Final = ARGMAP + "Scheme"
CRITICAL_QUESTION_CLASS: Final = ARGMAP + "CriticalQuestion"
SOURCE: Final = ARGMAP + "Source"
SOURCE_TEXT: Final = ARGMAP + "SourceText"
ANCHOR_CLASS: Final = ARGMAP + "Anchor"
WAIVER: Final = ARGMAP + "Waiver"
LEFT_OUT: Final = ARGMAP + "LeftOut"

LICENCE: Final = ARGMAP + "licence"
ADOPTS: Final = ARGMAP + "adopts"
HAS_POSITION: Final = ARGMAP + "hasPosition"
IN_MAP: Final = ARGMAP + "inMap"
IN_POSITION: Final = ARGMAP + "inPosition"
HOLDER: Final = ARGMAP + "holder"
THESIS: Final = ARGMAP + "thesis"
ENDORSES: Final = ARGMAP + "endorses"
REJECTS: Final = ARGMAP + "rejects"
CONCEDES: Final = ARGMAP + "concedes"
HELD_BY: Final = ARGMAP + "heldBy"
TEXT: Final = ARGMAP + "text"
ADDRESSEE: Final = ARGMAP + "addressee"
RECONSTRUCTED: Final = ARGMAP + "reconstructed"
LABELLED: Final = ARGMAP + "labelled"
HOLDER_NAME: Final = ARGMAP + "holderName"

CODE: Final = ARGMAP + "code"
WAIVES: Final = ARGMAP + "waives"
REASON: Final = ARGMAP + "reason"

PREMISE: Final = ARGMAP + "premise"
CONCLUSION: Final = ARGMAP + "conclusion"
SCHEME: Final = ARGMAP + "scheme"
CRITICAL_QUESTION: Final = ARGMAP + "criticalQuestion"
ORDER: Final = ARGMAP + "order"
WARRANT: Final = ARGMAP + "warrant"
REPORTED: Final = ARGMAP + "reported"
STRENGTH: Final = ARGMAP + "strength"
ATTACKER: Final = ARGMAP + "attacker"
ATTACKED: Final = ARGMAP + "attacked"
SUPPORTS: Final = ARGMAP + "supports"
ATTACKS: Final = ARGMAP + "attacks"
REBUTS: Final = ARGMAP + "rebuts"
UNDERMINES: Final = ARGMAP + "undermines"
UNDERCUTS: Final = ARGMAP + "undercuts"
COUNTERCLAIM: Final = ARGMAP + "counterclaim"
EXTENT: Final = ARGMAP + "extent"

LEFT: Final = ARGMAP + "left"
RIGHT: Final = ARGMAP + "right"
RELATION: Final = ARGMAP + "relation"
NOTE: Final = ARGMAP + "note"
AGREES_WITH: Final = ARGMAP + "agreesWith"
CONTRADICTS: Final = ARGMAP + "contradicts"
DISPUTES_FACT: Final = ARGMAP + "disputesFact"
QUALIFIES: Final = ARGMAP + "qualifies"
RESTATES: Final = ARGMAP + "restates"

ANCHOR: Final = ARGMAP + "anchor"
PARAGRAPH: Final = ARGMAP + "paragraph"
SENTENCE: Final = ARGMAP + "sentence"
THROUGH: Final = ARGMAP + "through"
GRAPH_DIGEST: Final = ARGMAP + "graphDigest"

TYPE: Final = RDF + "type"
LABEL: Final = RDFS + "label"
PREF_LABEL: Final = SKOS + "prefLabel"
CONCEPT: Final = SKOS + "Concept"
CONCEPT_SCHEME: Final = SKOS + "ConceptScheme"
IN_SCHEME: Final = SKOS + "inScheme"
TOP_CONCEPT_OF: Final = SKOS + "topConceptOf"
CLOSE_MATCH: Final = SKOS + "closeMatch"
I_NODE: Final = AIF + "I-node"
RA_NODE: Final = AIF + "RA-node"
CA_NODE: Final = AIF + "CA-node"
INFERENCE_SCHEME: Final = AIF + "Inference_Scheme"
AGENT: Final = PROV + "Agent"
SOFTWARE_AGENT: Final = PROV + "SoftwareAgent"
ATTRIBUTED_TO: Final = PROV + "wasAttributedTo"
SPECIALIZATION_OF: Final = PROV + "specializationOf"
FOAF_AGENT: Final = FOAF + "Agent"
NAME: Final = FOAF + "name"
SAME_AS: Final = SCHEMA + "sameAs"
SPECIFIC_RESOURCE: Final = OA + "SpecificResource"
POSITION_SELECTOR: Final = OA + "TextPositionSelector"
HAS_SOURCE: Final = OA + "hasSource"
HAS_SELECTOR: Final = OA + "hasSelector"
START: Final = OA + "start"
END: Final = OA + "end"
CREATIVE_WORK: Final = SCHEMA + "CreativeWork"
MEDIA_OBJECT: Final = SCHEMA + "MediaObject"
SHA256: Final = SCHEMA + "sha256"
URL: Final = SCHEMA + "url"
KEYWORDS: Final = SCHEMA + "keywords"
AFFILIATION: Final = SCHEMA + "affiliation"
SOURCE_ORGANIZATION: Final = SCHEMA + "sourceOrganization"
DOI: Final = BIBO + "doi"
TITLE: Final = DCTERMS + "title"
CREATOR: Final = DCTERMS + "creator"
PUBLISHER: Final = DCTERMS + "publisher"
ISSUED: Final = DCTERMS + "issued"
IDENTIFIER: Final = DCTERMS + "identifier"
LANGUAGE: Final = DCTERMS + "language"
LICENSE: Final = DCTERMS + "license"
SOURCE_OF: Final = DCTERMS + "source"
REPLACED_BY: Final = DCTERMS + "isReplacedBy"

STRING: Final = XSD + "string"
INTEGER: Final = XSD + "integer"
BOOLEAN: Final = XSD + "boolean"
DATE: Final = XSD + "date"
YEAR: Final = XSD + "gYear"

SAFE_DATATYPES: Final = (STRING, INTEGER, BOOLEAN, DATE, YEAR)
"""The only datatypes that are written: RDF stores hand them back unchanged."""


def vocabulary_turtle() -> str:
    """The definition of argmap's own terms, as Turtle."""
    return _shipped("vocab.ttl")


def shapes_turtle() -> str:
    """What a graph of a map must look like, in SHACL Core, as Turtle."""
    return _shipped("shapes.ttl")


def sparql_shapes_turtle() -> str:
    """That direct edges and reified steps agree, in SHACL-SPARQL, as Turtle."""
    return _shipped("shapes_sparql.ttl")


def context_jsonld() -> str:
    """The context under which maps are written as JSON-LD."""
    return _shipped("context.jsonld")


def _shipped(name: str) -> str:
    return files("argmap.rdf").joinpath(name).read_text(encoding="utf-8")
