"""The named questions: on two engines alike, and as the maps themselves answer."""

from collections import Counter
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, QueryBoolean, QuerySolutions, QueryTriples
from rdflib import Graph, URIRef
from rdflib import Literal as RdflibLiteral

from argmap import ArgumentMap
from argmap.formats import Setting
from argmap.loading import load
from argmap.rdf.binding import Value, carrying, values_of
from argmap.rdf.graph import rdflib_term
from argmap.rdf.quads import quads
from argmap.rdf.querying import QuadStore
from argmap.rdf.questions import Question, question_in, question_named, questions
from argmap.seeds.linking import linked
from tests.examples import (
    linked_saturday_library,
    saturday_records,
    weekday_desks,
)
from tests.rdf.questions_by_hand import BY_HAND

REPOSITORY = Path(__file__).resolve().parents[2]
BASE = "https://w3id.org/argmap/iraq/"
BOTH = ("example", "project")

Rows = list[tuple[str, ...]]


class Data:
    """Maps, and what they say in two engines."""

    def __init__(self, maps: tuple[ArgumentMap, ...], setting: Setting) -> None:
        self.maps, self.setting = maps, setting
        self.store = QuadStore()
        self.graph = Graph()
        for each in maps:
            self.store.add_map(each, setting)
            for subject, predicate, term, _ in quads(each, setting):
                self.graph.add((URIRef(subject), URIRef(predicate), rdflib_term(term)))

    def rows(self, question: Question, **said: str) -> Rows:
        """The rows of the store in memory."""
        values = values_of(question, said, self.setting.base)
        answer = self.store.ask(question, values)
        assert isinstance(answer, QuerySolutions)
        return [
            tuple(
                term.value if isinstance(term, NamedNode | Literal) else ""
                for term in row
            )
            for row in answer
        ]

    def rows_of_rdflib(self, text: str, **values: Value) -> Rows:
        """The rows of rdflib."""
        bound = {
            name: URIRef(value.value)
            if isinstance(value, NamedNode)
            else RdflibLiteral(value.value, datatype=URIRef(value.datatype.value))
            for name, value in values.items()
        }
        found: Rows = []
        for row in self.graph.query(text, initBindings=bound):
            assert isinstance(row, tuple)
            found.append(tuple("" if term is None else str(term) for term in row))
        return found


@pytest.fixture(scope="module")
def datas() -> dict[str, Data]:
    """The example, and the maps of the project."""
    loaded = load(REPOSITORY / "maps", REPOSITORY / "seeds")
    desks = linked(weekday_desks(), saturday_records())
    example = (linked_saturday_library(), desks)
    return {
        "example": Data(example, Setting(records=saturday_records())),
        "project": Data(loaded.maps, Setting(records=loaded.records, base=BASE)),
    }


SELECTS = [question.name for question in questions() if "\nSELECT " in question.text]


def test_every_question_that_gives_rows_is_told_by_hand() -> None:
    """The two others have a test of their own below."""
    assert len(questions()) >= 20
    assert set(SELECTS) == set(BY_HAND)
    others = {question.name for question in questions()} - set(SELECTS)
    assert others == {"aif", "is-anchored"}


@pytest.mark.parametrize("which", BOTH)
@pytest.mark.parametrize("name", SELECTS)
def test_the_rows_are_those_of_the_maps(
    name: str, which: str, datas: dict[str, Data]
) -> None:
    """What the maps say when they are asked without RDF."""
    data, question = datas[which], question_named(name)
    columns, by_hand = BY_HAND[name]
    answer = data.store.ask(question)
    assert isinstance(answer, QuerySolutions)
    heads = [variable.value for variable in answer.variables]
    places = [heads.index(column) for column in columns]
    found = Counter(
        tuple(_id(row[place], data.setting.base) for place in places)
        for row in data.rows(question)
    )
    wanted = Counter(tuple(str(cell) for cell in row) for row in by_hand(data.maps))
    assert found == wanted


def _id(cell: str, base: str) -> str:
    """An IRI as the key, the node id or the term that it stands for."""
    if not cell.startswith(base):
        return cell.replace("https://w3id.org/argmap/ns#", "argmap:")
    room, _, rest = cell.removeprefix(base).partition("/")
    key, _, fragment = rest.partition("#")
    whole = (room, fragment) in {("map", "map"), ("source", "work"), ("scheme", "")}
    return key if whole else f"{key}/{fragment}"


def test_every_question_has_rows_somewhere(datas: dict[str, Data]) -> None:
    """In the maps of the project, or in the example where they have none."""
    for name in SELECTS:
        question = question_named(name)
        assert any(data.rows(question) for data in datas.values()), name


@pytest.mark.parametrize("name", SELECTS)
def test_both_engines_give_the_same_rows_in_the_same_order(
    name: str, datas: dict[str, Data]
) -> None:
    """On the example; every column that is no aggregate is in the order."""
    data, question = datas["example"], question_named(name)
    assert data.rows(question) == data.rows_of_rdflib(question.text)


SLOW = {"long-chains", "what-falls", "fair-reports"}
"""rdflib takes seconds for these; on the example it answers them, too."""


@pytest.mark.parametrize("name", [name for name in SELECTS if name not in SLOW])
def test_both_engines_agree_on_the_maps_of_the_project(
    name: str, datas: dict[str, Data]
) -> None:
    data, question = datas["project"], question_named(name)
    assert data.rows(question) == data.rows_of_rdflib(question.text)


@pytest.mark.long
@pytest.mark.parametrize("name", sorted(SLOW))
def test_both_engines_agree_on_what_takes_rdflib_long(
    name: str, datas: dict[str, Data]
) -> None:
    data, question = datas["project"], question_named(name)
    assert data.rows(question) == data.rows_of_rdflib(question.text)


PARAMETERS = [
    (question.name, parameter.name)
    for question in questions()
    for parameter in question.parameters
]


@pytest.mark.parametrize(("name", "parameter"), PARAMETERS)
def test_a_parameter_keeps_the_rows_that_have_its_value(
    name: str, parameter: str, datas: dict[str, Data]
) -> None:
    """Handed over to either engine, or carried behind the query: the same rows."""
    which = "project" if datas["project"].rows(question_named(name)) else "example"
    data, question = datas["example"], question_named(name)
    if not data.rows(question):
        data = datas[which]
    answer = data.store.ask(question)
    assert isinstance(answer, QuerySolutions)
    place = [variable.value for variable in answer.variables].index(parameter)
    every = data.rows(question)
    value = every[len(every) // 2][place]
    wanted = [row for row in every if row[place] == value]
    assert data.rows(question, **{parameter: value}) == wanted
    values = values_of(question, {parameter: value}, data.setting.base)
    carried = question_in(carrying(question.text, values), path="carried.rq")
    assert data.rows(carried) == wanted
    assert sorted(data.rows_of_rdflib(question.text, **values)) == sorted(wanted)


def test_a_question_of_yes_or_no(datas: dict[str, Data]) -> None:
    """Every premise of the project has its place; of the example one has none."""
    question = question_named("is-anchored")
    for which, wanted in (("project", True), ("example", False)):
        answer = datas[which].store.ask(question)
        assert isinstance(answer, QueryBoolean)
        assert bool(answer) is wanted
        assert datas[which].graph.query(question.text).askAnswer is wanted


def test_triples_of_another_vocabulary(datas: dict[str, Data]) -> None:
    """Both engines make the same ones, as many as there are steps and texts."""
    data, question = datas["example"], question_named("aif")
    answer = data.store.ask(question)
    assert isinstance(answer, QueryTriples)
    found = {str(triple) for triple in answer}
    by_rdflib = data.graph.query(question.text).graph
    assert by_rdflib is not None
    assert len(found) == len(by_rdflib)
    texts = sum(len(each.propositions) for each in data.maps)
    assert sum("claimText" in triple for triple in found) == texts
