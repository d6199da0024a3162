"""The named questions, answered by real triple stores as by the store in memory."""

from collections.abc import Iterator

import pytest
from pyoxigraph import QueryBoolean, QuerySolutions

from argmap.rdf.endpoint import answer_of
from argmap.rdf.querying import Answer, QuadStore
from argmap.rdf.questions import Question, questions
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
