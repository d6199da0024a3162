"""The Turtle file: two parsers read back exactly what was stated, and bytes are fixed.

To rewrite the golden file after a change that is meant:

    python -c "from argmap.formats import Setting; from tests.examples import *; \\
    from argmap.rdf.turtle import turtle_text; print(turtle_text(\\
    linked_saturday_library(), Setting(records=saturday_records())), end='')" \\
    > tests/rdf/goldens/saturday-library.ttl
"""

import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pyoxigraph
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from rdflib import Graph, Literal

from argmap import ArgmapError, ArgumentMap, MapDraft
from argmap.formats import Setting
from argmap.model.texts import LABEL_LENGTH, text_fault
from argmap.rdf.graph import rdf_graph
from argmap.rdf.terms import Iri, Text, Triple, Typed
from argmap.rdf.triples import triples
from argmap.rdf.turtle import turtle_text
from argmap.rdf.vocabulary import STRING
from tests import examples

GOLDEN = Path(__file__).parent / "goldens" / "saturday-library.ttl"

Told = set[tuple[str, str, str, str, str]]
"""Triples as subject, predicate, value, language, datatype."""


def told(stated: Iterable[Triple]) -> Told:
    """What we state."""
    found: Told = set()
    for subject, predicate, term in stated:
        match term:
            case Iri(value):
                found.add((subject, predicate, value, "", "IRI"))
            case Text(value, language):
                found.add((subject, predicate, value, language, ""))
            case Typed(value, datatype):
                found.add((subject, predicate, value, "", datatype))
    return found


def told_by_rdflib(graph: Graph) -> Told:
    """What rdflib holds."""
    found: Told = set()
    for subject, predicate, term in graph:
        language, datatype = "", "IRI"
        if isinstance(term, Literal):
            language = term.language or ""
            datatype = "" if language else str(term.datatype or STRING)
        found.add((str(subject), str(predicate), str(term), language, datatype))
    return found


def told_by_pyoxigraph(turtle: str) -> Told:
    """What pyoxigraph reads."""
    found: Told = set()
    for quad in pyoxigraph.parse(turtle, format=pyoxigraph.RdfFormat.TURTLE):
        term = quad.object
        language, datatype = "", "IRI"
        if isinstance(term, pyoxigraph.Literal):
            language = term.language or ""
            datatype = "" if language else term.datatype.value
        assert isinstance(quad.subject, pyoxigraph.NamedNode)
        assert isinstance(term, pyoxigraph.NamedNode | pyoxigraph.Literal)
        found.add(
            (quad.subject.value, quad.predicate.value, term.value, language, datatype)
        )
    return found


def read_by_rdflib(turtle: str) -> Told:
    """What rdflib reads."""
    return told_by_rdflib(Graph().parse(data=turtle, format="turtle"))


def test_two_parsers_read_what_was_stated(stated: list[Triple], turtle: str) -> None:
    """Nothing lost, nothing added, no datatype or tag changed."""
    assert len(stated) > 300
    assert told_by_pyoxigraph(turtle) == told(stated)
    assert read_by_rdflib(turtle) == told(stated)


def test_the_graph_holds_the_same_triples(
    saturday: ArgumentMap, setting: Setting, stated: list[Triple]
) -> None:
    """Those who compute with rdflib get what the file says, prefixes bound."""
    graph = rdf_graph(saturday, setting)
    assert told_by_rdflib(graph) == told(stated)
    bound = {prefix: str(space) for prefix, space in graph.namespaces()}
    assert bound["argmap"] == "https://w3id.org/argmap/ns#"
    assert bound["map"] == "https://example.org/argmaps/map/saturday-library#"
    again = Graph().parse(data=graph.serialize(format="turtle"), format="turtle")
    assert told_by_rdflib(again) == told(stated)


def test_the_golden_file_is_what_is_written(turtle: str) -> None:
    """Byte for byte; the docstring of this file says how to rewrite it."""
    assert turtle.encode() == GOLDEN.read_bytes()


def test_every_subject_is_written_once_and_types_as_a(
    stated: list[Triple], turtle: str
) -> None:
    """One block to a subject; prefixes for all of ours; a line feed at the end."""
    lines = turtle.splitlines()
    heads = [line for line in lines if not line.startswith(("\t", "@prefix"))]
    assert len(heads) == len({subject for subject, _, _ in stated})
    assert not [head for head in heads if head.startswith("<")]
    assert (
        lines.count(
            "map:open-it a aif:I-node , argmap:Proposition , argmap:Recommendation ;"
        )
        == 1
    )
    assert turtle.endswith(".\n")


@pytest.mark.parametrize("seed", ["0", "1", "2"])
def test_the_bytes_are_the_same_under_any_hash_seed(seed: str, turtle: str) -> None:
    """Each in an interpreter of its own."""
    program = (
        "import sys\n"
        "from tests.examples import linked_saturday_library, saturday_records\n"
        "from argmap.formats import Setting\n"
        "from argmap.rdf.turtle import turtle_text\n"
        "setting = Setting(records=saturday_records())\n"
        "text = turtle_text(linked_saturday_library(), setting)\n"
        "sys.stdout.buffer.write(text.encode())\n"
    )
    places = (str(Path(examples.__file__).parents[1]), os.environ.get("PYTHONPATH", ""))
    environment = {
        **os.environ,
        "PYTHONHASHSEED": seed,
        "PYTHONPATH": os.pathsep.join(place for place in places if place),
    }
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        check=True,
        env=environment,
    )
    assert done.stdout == turtle.encode()


def hostile_map(text: str) -> ArgumentMap:
    """A map that says one text wherever words may stand."""
    draft = MapDraft("hostile", question=text)
    desk = draft.position("one", holder=text)
    label = text[:LABEL_LENGTH]
    named = None if text_fault(label, longest=LABEL_LENGTH) else label
    thesis = desk.recommendation("thesis", text, addressee=text, label=named)
    desk.stands_for(thesis)
    reason = desk.premise("reason", text, reconstructed=text, origin=text)
    desk.infer("step", thesis, because=[reason], warrant=text)
    doubt = desk.counterclaim("doubt", text, holder=text)
    desk.concede(doubt, extent=text)
    draft.restates(reason, doubt, note=text)
    return draft.build()


@given(
    st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1).filter(
        lambda text: text_fault(text) is None
    )
)
def test_any_lawful_text_survives(text: str) -> None:
    """Both parsers hand back the very text, wherever it stands."""
    draft = hostile_map(text)
    stated = told(triples(draft, Setting()))
    turtle = turtle_text(draft, Setting())
    assert len([fact for fact in stated if fact[2] == text]) >= 10
    assert told_by_pyoxigraph(turtle) == stated
    assert read_by_rdflib(turtle) == stated


@pytest.mark.parametrize(
    "text",
    [
        'say """it""" \\ twice\\',
        "<b>&amp;</b> <https://example.org/> . map:x a map:y .",
        "line one\nline two\tand a tab\n",
        "\u200f\u202eright to left\u202c",
        "\U0001d538 \U0001f469\u200d\U0001f33e e\u0301 \u2028\u2029",
        "\\u0041 \\n %41 @en ^^",
    ],
)
def test_hostile_texts_stay_text(text: str) -> None:
    """Quotes, markup, escapes, marks and rare planes are carried as they are."""
    stated = told(triples(hostile_map(text), Setting()))
    turtle = turtle_text(hostile_map(text), Setting())
    assert told_by_pyoxigraph(turtle) == read_by_rdflib(turtle) == stated


def test_a_bad_base_is_an_error(saturday: ArgumentMap) -> None:
    """Nothing is written under a base that is none."""
    with pytest.raises(ArgmapError) as raised:
        turtle_text(saturday, Setting(base="here"))
    assert raised.value.code == "malformed-base"


def test_what_rdf_does_not_allow_is_an_error(saturday: ArgumentMap) -> None:
    """A loose language tag or IRI ends in one error, not in a broken file."""
    for broken, word in (
        (evolve(saturday, language="en-a"), "en-a"),
        (evolve(saturday, licence="https://example.org/%zz"), "%zz"),
    ):
        with pytest.raises(ArgmapError) as raised:
            turtle_text(broken, Setting())
        assert raised.value.code == "unwritable-term"
        assert word in raised.value.message
