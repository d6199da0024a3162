"""How to mend what breaks a rule of the shapes, and what was found in its place."""

from typing import Final

_BY_RULE: Final = {
    "Conflict": "type it as one of argmap:Rebuttal, argmap:Undermining "
    "and argmap:Undercut",
    "Inference": "keep one of the types argmap:Inference and argmap:Conflict",
    "Proposition": "type it as one of argmap:Claim, argmap:Premise, "
    "argmap:Recommendation, argmap:Counterclaim, and as no step",
    "Agent": "give it a foaf:name, or an rdfs:label where nobody is named",
    "Addressed": "take argmap:addressee away, or type the node as a recommendation",
    "Merged": "take owl:sameAs away; say argmap:agreesWith by an alignment",
    "merged-none": "take owl:sameAs away; say argmap:agreesWith by an alignment",
    "map-filled": "list a position with argmap:hasPosition, or adopt a node with "
    "argmap:adopts",
    "listed": "let exactly one map lead to it with argmap:hasPosition",
    "position-thesis": "let argmap:thesis lead to one claim or recommendation",
    "position-endorses": "take the edge away, or type its end as what is asserted",
    "position-rejects": "take the edge away, or type its end as a counterclaim",
    "position-concedes": "take the edge away, or type its end as a counterclaim",
    "position-torn": "take argmap:endorses or argmap:rejects away",
    "premise-given": "type the premise as a claim, or take the inference away",
    "degree": 'write a number such as "0.75" as plain text',
    "inference-premise": "let argmap:premise lead to propositions other than the "
    "conclusion",
    "inference-conclusion": "let argmap:conclusion lead to one proposition",
    "concession-counterclaim": "let argmap:counterclaim lead to one counterclaim",
    "conflict-attacker": "let argmap:attacker lead to one proposition",
    "conflict-attacked": "let argmap:attacked lead to one node other than the attacker",
    "rebuttal-target": "type the attack as argmap:Undermining of a premise, or as "
    "argmap:Undercut of an inference",
    "undermining-target": "type the attack as argmap:Rebuttal, or as argmap:Undercut "
    "of an inference",
    "undercut-target": "type the attack as argmap:Rebuttal, or as argmap:Undermining "
    "of a premise",
    "proposition-supports": "let argmap:supports lead to a proposition",
    "alignment-left": "let argmap:left and argmap:right lead to two propositions",
    "alignment-right": "let argmap:left and argmap:right lead to two propositions",
    "source-issued": 'write it as "2024", "2024-05" or "2024-05-31"',
    "text-digest": "give one schema:sha256 of 64 hexadecimal digits in lower case",
    "anchor-sentence": "count from 1, and let argmap:through be a later sentence",
    "selector-start": "count from 0 as xsd:integer, and let oa:end come later",
    "support-written": "write argmap:supports from each premise to the conclusion",
    "support-founded": "describe the inference, or take argmap:supports away",
    "attack-written": "write argmap:attacks, and argmap:rebuts, argmap:undermines or "
    "argmap:undercuts, from the attacker to what is attacked",
    "attack-founded": "describe the attack of that kind, or take the edge away",
    "rejection-founded": "describe the attack, or take argmap:rejects away",
    "concession-founded": "describe the concession, or take argmap:concedes away",
    "concession-written": "write argmap:concedes from the position to the counterclaim",
    "alignment-written": "write the relation from left to right, and back for "
    "argmap:agreesWith, argmap:contradicts and argmap:disputesFact",
    "alignment-founded": "describe the alignment, or take the edge away",
    "nothing-dangles": "describe the node, or adopt it with argmap:adopts",
}
"""What to do, where the rule alone says it."""

_BY_CONSTRAINT: Final = {
    "MinCount": "add {path}",
    "MaxCount": "keep one {path}, and take the others away",
    "Datatype": "write {path} as {wanted}",
    "Class": "let {path} lead to a node that is typed as {wanted}",
    "NodeKind": "let {path} lead to an IRI",
    "HasValue": "add {path} {wanted}",
    "In": "let {path} be one of {wanted}",
    "UniqueLang": "keep one {path} in each language",
    "MaxLength": "shorten {path} to {wanted} characters",
    "MinInclusive": "let {path} be a whole number, {wanted} or more",
    "LessThan": "let {path} be less than {wanted}",
}

_FOUND: Final = {
    "MinCount": "none is there",
    "MaxCount": "there are several",
    "HasValue": "{wanted} is missing",
    "UniqueLang": "there are several in one language",
    "Datatype": "{value} is not {wanted}",
    "Class": "{value} is not typed as {wanted}",
    "NodeKind": "{value} is no IRI",
}

WORDS: Final = {
    "rdf:langString": "text with a language tag",
    "xsd:string": "plain text",
    "xsd:integer": "a whole number (xsd:integer)",
    "xsd:boolean": "true or false (xsd:boolean)",
}
"""What datatypes are called in sentences."""


def hint_for(rule: str, constraint: str, path: str, wanted: str) -> str:
    """What to do about a broken rule, in the imperative.

    Args:
        rule: The name of the shape.
        constraint: The kind of constraint that failed, such as `MinCount`.
        path: The property, with its prefix; empty for a rule about the node itself.
        wanted: The value of the constraint, in words; empty where there is none.
    """
    if constraint == "NodeKind" and not path:
        return "give the node an IRI"
    if rule in _BY_RULE:
        return _BY_RULE[rule]
    pattern = _BY_CONSTRAINT.get(constraint, "mend {path}")
    return pattern.format(path=path or "the node", wanted=wanted)


def finding_of(constraint: str, value: str, wanted: str) -> str:
    """What was found in place of what a rule asks for; empty where nothing can be said.

    Args:
        constraint: The kind of constraint that failed, such as `MinCount`.
        value: What was found, as it is shown; may be empty.
        wanted: The value of the constraint, in words; may be empty.
    """
    if constraint == "MaxCount" and wanted == "0":
        return "one is there"
    pattern = _FOUND.get(constraint, "{value} is there")
    if "{value}" in pattern and not value:
        return ""
    return pattern.format(value=value, wanted=wanted)
