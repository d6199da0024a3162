"""The named questions, answered by real triple stores as by the store in memory."""

from collections.abc import Iterator

import pytest
from click.testing import CliRunner
from pyoxigraph import Literal, NamedNode, QueryBoolean, QuerySolutions

from argmap.cli import main
from argmap.rdf.endpoint import answer_of
from argmap.rdf.querying import Answer, QuadStore
from argmap.rdf.questions import Question, question_in, questions
from tests.projects import SmallProject
from tests.servers.conftest import REPOSITORY, SERVERS, Published, real_maps
from tests.servers.programs import Server

BASE = "https://example.org/questions/"


@pytest.fixture(scope="module", params=SERVERS)
def endpoint(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """The address for queries of a server that holds the real maps and nothing else."""
    name: str = request.param
    server: Server = SERVERS[name](tmp_path_factory.mktemp(f"{name}-asked"))
    server.start()
    folders = f"--maps={REPOSITORY / 'maps'}", f"--seeds={REPOSITORY / 'seeds'}"
    done = Published(server, BASE).run("publish", *folders)
    assert done.exit_code == 0, done.output
    yield server.public
    server.kill()


@pytest.fixture(scope="module")
def inside() -> QuadStore:
    """The same in memory."""
    maps, setting = real_maps(BASE)
    store = QuadStore()
    for argument_map in maps:
        store.add_map(argument_map, setting)
    return store


def told(answer: Answer) -> list[str]:
    """An answer as lines, in an order of their own."""
    if isinstance(answer, QueryBoolean):
        return [str(bool(answer))]
    if isinstance(answer, QuerySolutions):
        return sorted(" ".join(map(str, row)) for row in answer)
    return sorted(map(str, answer))


@pytest.mark.parametrize("question", questions(), ids=lambda each: each.name)
def test_a_named_question_is_answered_as_in_memory(
    endpoint: str, inside: QuadStore, question: Question
) -> None:
    assert told(answer_of(endpoint, question, {})) == told(inside.ask(question, {}))


PARAMETERS = [
    (question, parameter.name)
    for question in questions()
    for parameter in question.parameters
]


@pytest.mark.parametrize(
    ("question", "parameter"), PARAMETERS, ids=lambda each: getattr(each, "name", each)
)
def test_a_parameter_is_given_to_a_server_as_to_the_store_in_memory(
    endpoint: str, inside: QuadStore, question: Question, parameter: str
) -> None:
    every = inside.ask(question, {})
    assert isinstance(every, QuerySolutions)
    found = [row[parameter] for row in every]
    value = found[len(found) // 2] if found else NamedNode(f"{BASE}map/none#map")
    assert isinstance(value, NamedNode | Literal)
    values = {parameter: value}
    wanted = told(inside.ask(question, values))
    assert bool(wanted) == bool(found)
    assert told(answer_of(endpoint, question, values)) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "SELECT (COUNT(*) AS ?n) FROM <GRAPH> { ?s a argmap:Claim }",
        "SELECT (COUNT(*) AS ?n) FROM NAMED <GRAPH> { GRAPH ?g { ?s a argmap:Claim } }",
        "SELECT (COUNT(*) AS ?n) { ?s a argmap:Claim }",
    ],
)
def test_a_query_that_names_its_graphs_is_asked_over_these(
    endpoint: str, inside: QuadStore, text: str
) -> None:
    prefix = "PREFIX argmap: <https://w3id.org/argmap/ns#>\n"
    graph = f"{BASE}map/wahab-2024"
    question = question_in(prefix + text.replace("GRAPH>", f"{graph}>"), path="-")
    wanted = told(inside.ask(question, {}))
    assert told(answer_of(endpoint, question, {})) == wanted


def test_an_endpoint_that_asks_for_a_login_gets_it(
    published: Published, project: SmallProject
) -> None:
    server = published.server
    assert published.run("publish").exit_code == 0
    words = ["query", "theses", "--endpoint", server.queries, "--as", "csv"]
    words += ["--base", published.base, "--param", "map=heating"]
    who = {
        "ARGMAP_STORE_USER": server.login.user or None,
        "ARGMAP_STORE_SECRET": server.login.secret or None,
    }
    asked = CliRunner().invoke(main, [*words, "--auth", server.login.way], env=who)
    assert asked.exit_code == 0, asked.output
    assert f"{published.base}map/heating#heat" in asked.stdout
    if server.login.way != "none":
        wrong = {**who, "ARGMAP_STORE_SECRET": "wrong"}
        asked = CliRunner().invoke(main, [*words, "--auth", "digest"], env=wrong)
        assert asked.exit_code == 1
        assert asked.stderr.startswith("store-refuses-login: ")
