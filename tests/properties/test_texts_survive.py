"""Law: any lawful text comes back unharmed from every output."""

import json
from collections.abc import Sequence
from xml.etree.ElementTree import fromstring

import pyoxigraph
from hypothesis import given
from hypothesis import strategies as st
from pygraphviz import AGraph

from argmap import ArgumentMap, MapDraft
from argmap.draw.dot import dot_source
from argmap.draw.picture import pictures_of
from argmap.formats import Setting
from argmap.formats.json import write
from argmap.model.texts import LABEL_LENGTH
from argmap.rdf import vocabulary as v
from argmap.rdf.turtle import turtle_text
from argmap.testing import texts
from tests.properties.maps import few

TEXTS = st.lists(texts(), min_size=1, max_size=12)
SVG = "{http://www.w3.org/2000/svg}"


def map_saying(words: Sequence[str]) -> ArgumentMap:
    """A map whose propositions say these texts, in this order, and so do its steps."""
    draft = MapDraft("said", question=words[0])
    desk = draft.position("us", holder=words[-1])
    thesis = desk.recommendation("so", "It should be so.", addressee=words[0])
    desk.stands_for(thesis)
    for number, text in enumerate(words):
        label = text if len(text) <= LABEL_LENGTH else None
        premise = desk.premise(f"p{number}", text, label=label, reconstructed=text)
        desk.infer(f"step{number}", thesis, because=[premise], warrant=text)
    return draft.build()


@given(TEXTS)
def test_texts_survive_json(words: list[str]) -> None:
    tree = json.loads(write(map_saying(words), Setting()))
    assert [node["text"] for node in tree["propositions"][1:]] == words
    assert [step["warrant"] for step in tree["inferences"]] == words
    assert tree["question"] == words[0]


@given(TEXTS)
def test_texts_survive_turtle(words: list[str]) -> None:
    store = pyoxigraph.Store()
    turtle = turtle_text(map_saying(words), Setting())
    store.load(turtle.encode(), format=pyoxigraph.RdfFormat.TURTLE)
    for predicate in (v.TEXT, v.WARRANT, v.RECONSTRUCTED):
        found = store.quads_for_pattern(None, pyoxigraph.NamedNode(predicate), None)
        said = {
            quad.object.value
            for quad in found
            if isinstance(quad.object, pyoxigraph.Literal)
        }
        assert set(words) <= said


@given(TEXTS)
def test_texts_survive_dot(words: list[str]) -> None:
    graph = AGraph(string=dot_source(map_saying(words)))
    for number, text in enumerate(words):
        text_attribute = graph.get_node(f"p{number}").attr["text"]
        assert text_attribute.replace("\\\\", "\\") == text


@few(4)
@given(st.lists(texts(), min_size=12, max_size=24))
def test_texts_survive_svg(words: list[str]) -> None:
    svg = pictures_of(map_saying(words), ["svg"]).pictures["svg"]
    root = fromstring(svg)
    described = {
        card.get("id"): card.findtext(f"{SVG}desc") for card in root.iter(f"{SVG}g")
    }
    for number, text in enumerate(words):
        assert described[f"p{number}"] == text
    assert root.findtext(f"{SVG}title") == words[0]
