"""Broken map files: what is changed in a good one, and what reading must say.

Where a JSON Schema cannot refuse the file, the case says why.
"""

from attrs import frozen

from tests.formats.trees import LOOSE, Change, add, both, drop, put

MAP = "saturday-library"
REFERENCE = "a schema does not follow references"
TWO_ENTRIES = "a schema does not compare the fields of two entries"
TWO_FIELDS = "a schema does not compare two values"
ONE_POINT_ZERO = "to JSON Schema, 1.0 is the integer 1"
NON_CHARACTER = chr(0x1FFFE)


@frozen(kw_only=True)
class Broken:
    """A broken file.

    Attributes:
        name: What is wrong with it.
        change: Breaks the good file.
        code: The code of the error.
        place: Its path inside the file, entries by key.
        beyond_schema: Why a schema cannot refuse the file, or `None` where it does.
    """

    name: str
    change: Change
    code: str
    place: str
    beyond_schema: str | None = None


def _case(
    name: str, change: Change, code: str, place: str, beyond: str | None = None
) -> Broken:
    return Broken(
        name=name, change=change, code=code, place=place, beyond_schema=beyond
    )


YES = True
"""What some fields must not hold."""


def _value(name: str, place: str, value: object, code: str) -> Broken:
    """A value that may not stand at its place."""
    return _case(name, put(place, value), code, place)


TEXTS = tuple(
    _value(f"{name} in {place}", place, text, code)
    for place in ("question", "propositions[loose].text", "alignments[takers].note")
    for name, text, code in (
        ("a lone surrogate", "half \ud800 a pair", "unlawful-character"),
        ("a non-character", "no \ufffe", "unlawful-character"),
        ("an astral non-character", f"no {NON_CHARACTER}", "unlawful-character"),
        ("a control character", "no \x07", "unlawful-character"),
        ("a carriage return", "no\r\n", "unlawful-character"),
        ("nothing", "", "blank-text"),
        ("blanks", " \t\n\u00a0\u2003", "blank-text"),
        ("20,001 code points", "x" * 20_001, "text-too-long"),
        ("a number for text", 3, "json-fault"),
    )
)

KEYS = (
    _value("a key with capitals", "propositions[loose].key", "Loose", "malformed-key"),
    _value("a key with a newline", "propositions[loose].key", "l\n", "malformed-key"),
    _value("a long key", "propositions[loose].key", "l" * 65, "malformed-key"),
    _value("a reserved key", "propositions[loose].key", "al-most", "reserved-key"),
    _value("the key map", "propositions[loose].key", "map", "reserved-key"),
    _value("a number for a key", "propositions[loose].key", 7, "json-fault"),
    _value("a malformed map key", "key", "Saturday Library", "malformed-key"),
    _case(
        "a malformed source key",
        add("sources", key="Staffing", digest=None),
        "malformed-key",
        "sources[new].key",
    ),
    _case(
        "a malformed position key",
        add("positions", key="a--b", holder=None, thesis=None),
        "malformed-key",
        "positions[new].key",
    ),
    _value("a malformed agent key", "positions[0].holder.key", "A", "malformed-key"),
    _value("a malformed attack key", "attacks[0].key", "A", "malformed-key"),
    _value("a malformed old key", "renamed[0].old", "A", "malformed-key"),
    _case(
        "an entry twice",
        add("propositions", **LOOSE),
        "duplicate-key",
        "propositions[new].key",
    ),
    _case(
        "a key twice",
        add("propositions", **{**LOOSE, "text": "Another claim."}),
        "duplicate-key",
        "propositions[new].key",
        TWO_ENTRIES,
    ),
    _case(
        "a key of a proposition and an inference",
        put("inferences[save].key", "loose"),
        "duplicate-key",
        "inferences[save].key",
        TWO_ENTRIES,
    ),
    _case(
        "a source twice",
        add("sources", key="staffing-review", digest=None),
        "duplicate-key",
        "sources[new].key",
        TWO_ENTRIES,
    ),
    _case(
        "a position twice",
        add("positions", key="caretakers", holder=None, thesis=None),
        "duplicate-key",
        "positions[new].key",
        TWO_ENTRIES,
    ),
    _case(
        "an old key that is in use",
        put("renamed[0].old", "loose"),
        "duplicate-key",
        "renamed[0].old",
        TWO_ENTRIES,
    ),
    _case(
        "two agents of one key",
        put("alignments[1].by.name", "Somebody else"),
        "conflicting-agent",
        "alignments[1].by",
        TWO_ENTRIES,
    ),
)

NUMBERS = (
    _value("text for a paragraph", "left_out[0].paragraph", "3", "json-fault"),
    _value("true for a paragraph", "left_out[0].paragraph", YES, "json-fault"),
    _case(
        "1.0 for a paragraph",
        put("left_out[0].paragraph", 1.0),
        "json-fault",
        "left_out[0].paragraph",
        ONE_POINT_ZERO,
    ),
    _value("paragraph 0", "propositions[loose].anchors[0].paragraph", 0, "bad-anchor"),
    _value(
        "a huge paragraph",
        "propositions[loose].anchors[0].paragraph",
        10**25,
        "bad-anchor",
    ),
    _value("sentence -1", "propositions[loose].anchors[0].sentence", -1, "bad-anchor"),
    _value(
        "1.5 for a sentence",
        "propositions[loose].anchors[0].sentence",
        1.5,
        "json-fault",
    ),
    _case(
        "a run of sentences that ends where it begins",
        put("propositions[loose].anchors[0].sentence", 2),
        "bad-anchor",
        "propositions[loose].anchors[0].through",
        TWO_FIELDS,
    ),
    _value("through 1", "propositions[loose].anchors[0].through", 1, "bad-anchor"),
    _case(
        "through without sentence",
        drop("propositions[loose].anchors[0].sentence"),
        "json-fault",
        "propositions[loose].anchors[0].sentence",
    ),
    _case(
        "start without end",
        put("propositions[loose].anchors[0].start", 4),
        "json-fault",
        "propositions[loose].anchors[0].end",
    ),
    _case(
        "end without start",
        put("propositions[loose].anchors[0].end", 4),
        "json-fault",
        "propositions[loose].anchors[0].start",
    ),
    _case(
        "an end before its start",
        both(
            put("propositions[loose].anchors[0].start", 9),
            put("propositions[loose].anchors[0].end", 4),
        ),
        "bad-anchor",
        "propositions[loose].anchors[0].end",
        TWO_FIELDS,
    ),
    _value("strength 0", "inferences[demand].strength", 0, "bad-strength"),
    _value("strength 1.5", "attacks[0].strength", 1.5, "bad-strength"),
    _value("true for a strength", "attacks[0].strength", YES, "json-fault"),
    _value("text for a strength", "attacks[0].strength", "strong", "json-fault"),
)

WORDS = (
    _value("an empty language", "language", "", "malformed-language"),
    _value("no tag", "propositions[loose].language", "e n", "malformed-language"),
    _value("no licence", "licence", "all rights reserved", "malformed-licence"),
    _value("no IRI", "positions[0].holder.same_as[0]", "example.org", "malformed-iri"),
    _value("a short digest", "sources[0].digest", "abc", "json-fault"),
    _value("a long label", "propositions[loose].label", "x" * 81, "text-too-long"),
    _value("no such kind", "propositions[loose].kind", "fact", "json-fault"),
    _value("no such attack", "attacks[0].kind", "rebut", "json-fault"),
    _value("no such alignment", "alignments[0].kind", "agree", "json-fault"),
    _value("no such meeting", "alignments[0].strength", "strongly", "json-fault"),
    _value("no such scheme", "inferences[demand].scheme", "hunch", "unknown-scheme"),
    _value("text for reported", "inferences[save].reported", "no", "json-fault"),
    _value("a number for reported", "inferences[save].reported", 0, "json-fault"),
    _value("null for a text", "propositions[loose].text", None, "json-fault"),
    _value("null for an origin", "propositions[loose].origin", None, "json-fault"),
    _value(
        "null for a sentence",
        "propositions[loose].anchors[0].sentence",
        None,
        "json-fault",
    ),
    _value("a list for a holder", "positions[1].holder", [], "json-fault"),
    _value("text for an entry", "propositions[loose]", "loose", "json-fault"),
    _value("null for an entry", "attacks[0]", None, "json-fault"),
    _value("an object for a list", "concessions", {}, "json-fault"),
    _value("null for a list", "propositions[loose].anchors", None, "json-fault"),
    _value("text for a list", "inferences[save].premises", "shut", "json-fault"),
    _value(
        "an addressee of a claim",
        "propositions[loose].addressee",
        "all",
        "json-fault",
    ),
    _value("a holder of a claim", "propositions[loose].holder", "all", "json-fault"),
    _value("a field too many", "propositions[loose].colour", "red", "json-fault"),
    _value("a field of the map too many", "colour", "red", "json-fault"),
    _value("a field of an agent too many", "positions[0].holder.x", 1, "json-fault"),
    _value(
        "a field of an anchor too many",
        "propositions[loose].anchors[0].page",
        1,
        "json-fault",
    ),
    _value("version 0", "argmap", 0, "json-fault"),
    _value("version 2", "argmap", 2, "newer-version"),
    _value("text for a version", "argmap", "1", "json-fault"),
    _value("true for a version", "argmap", YES, "json-fault"),
    _case(
        "1.0 for a version", put("argmap", 1.0), "json-fault", "argmap", ONE_POINT_ZERO
    ),
)

REFERENCES = (
    *(
        _case(
            f"an unknown node in {place}",
            put(place, f"{MAP}/nobody"),
            "unknown-node",
            place,
            REFERENCE,
        )
        for place in (
            "positions[0].thesis",
            "inferences[save].premises[0]",
            "inferences[save].conclusion",
            "attacks[0].target",
            "attacks[0].by",
            "concessions[0].counterclaim",
            "alignments[0].left",
            "alignments[0].right",
            "waivers[0].node",
        )
    ),
    _case(
        "a key for a node id",
        put("attacks[0].by", "loose"),
        "unknown-node",
        "attacks[0].by",
    ),
    _case(
        "an unknown node adopted",
        put("adopted[new]", "weekday-desks/nobody"),
        "unknown-node",
        "adopted[new]",
        REFERENCE,
    ),
    _case(
        "a node of a map that is not there",
        put("adopted[new]", "elsewhere/nobody"),
        "unknown-map",
        "adopted[new]",
        REFERENCE,
    ),
    _case(
        "a node at home here adopted",
        put("adopted[new]", f"{MAP}/loose"),
        "own-node",
        "adopted[new]",
        REFERENCE,
    ),
    _case(
        "a node adopted twice",
        put("adopted[new]", "weekday-desks/two-keep"),
        "json-fault",
        "adopted[new]",
    ),
    _case(
        "a node of another map that is not adopted",
        put("attacks[0].by", "elsewhere/nobody"),
        "foreign-node",
        "attacks[0].by",
        REFERENCE,
    ),
    _case(
        "an unknown position",
        put("propositions[loose].position", "nobody"),
        "unknown-position",
        "propositions[loose].position",
        REFERENCE,
    ),
    _case(
        "an unknown source",
        put("propositions[loose].anchors[0].source", "nothing"),
        "undeclared-source",
        "propositions[loose].anchors[0].source",
        REFERENCE,
    ),
    _case(
        "a paragraph of an unknown source left out",
        put("left_out[0].source", "nothing"),
        "undeclared-source",
        "left_out[0].source",
        REFERENCE,
    ),
    _case(
        "an unknown new key",
        put("renamed[0].new", "nobody"),
        "unknown-node",
        "renamed[0].new",
        REFERENCE,
    ),
)

RULES = (
    _case(
        "an inference without premises",
        put("inferences[save].premises", []),
        "empty-because",
        "inferences[save].premises",
    ),
    _case(
        "a conclusion among its premises",
        put("inferences[save].premises[0]", f"{MAP}/keep-shut"),
        "own-premise",
        "inferences[save].premises",
        TWO_FIELDS,
    ),
    _case(
        "a premise twice",
        put("inferences[save].premises[0]", f"{MAP}/heating"),
        "repeated-premise",
        "inferences[save].premises",
    ),
    *(
        _case(name, put(place, f"{MAP}/{key}"), "wrong-kind", place, REFERENCE)
        for name, place, key in (
            ("a premise rebutted", "attacks[0].target", "heating"),
            ("an inference rebutted", "attacks[0].target", "demand"),
            ("a claim undermined", "attacks[unsure-answers].target", "loose"),
            ("an inference that attacks", "attacks[0].by", "demand"),
            ("a claim conceded", "concessions[0].counterclaim", "loose"),
            ("a premise for a thesis", "positions[0].thesis", "heating"),
            ("a premise concluded", "inferences[save].conclusion", "heating"),
            ("a counterclaim as a reason", "inferences[save].premises[0]", "too-quiet"),
            ("a claim as a reported reason", "inferences[budget].premises[0]", "shut"),
            ("an inference as an end", "alignments[0].left", "demand"),
        )
    ),
    _case(
        "a claim undercut",
        put("attacks[exam-week-undercuts-demand].target", f"{MAP}/loose"),
        "wrong-kind",
        "attacks[exam-week-undercuts-demand].target",
        REFERENCE,
    ),
    _case(
        "a reported claim",
        put("inferences[study-time].reported", YES),
        "wrong-kind",
        "inferences[study-time].conclusion",
        REFERENCE,
    ),
    _case(
        "a thesis of another position",
        put("positions[0].thesis", f"{MAP}/loose"),
        "foreign-thesis",
        "positions[0].thesis",
        REFERENCE,
    ),
    _case(
        "a counterclaim conceded twice",
        add(
            "concessions",
            position="reading-room",
            counterclaim=f"{MAP}/too-quiet",
            extent="Once more.",
            anchors=[],
        ),
        "duplicate-concession",
        "concessions[new].counterclaim",
        TWO_ENTRIES,
    ),
    _case(
        "an attack on oneself",
        put("attacks[0].by", f"{MAP}/open-it"),
        "self-attack",
        "attacks[0].by",
        TWO_FIELDS,
    ),
    _case(
        "an alignment with oneself",
        put("alignments[takers].left", f"{MAP}/shut"),
        "self-alignment",
        "alignments[takers].right",
        TWO_FIELDS,
    ),
)

BROKEN = (*TEXTS, *KEYS, *NUMBERS, *WORDS, *REFERENCES, *RULES)
"""Every case that is a change of a good file."""
