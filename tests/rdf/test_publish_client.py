"""Asking a store: patient, for a limited time, and no secret goes anywhere else."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from argmap.errors import ArgmapError
from argmap.rdf.publishing.client import PAUSES, Client, Request
from argmap.rdf.publishing.login import Login, login
from tests.stores import LOST, Reply, StubStore, slowly, stub_store

GRAPH = "https://example.org/argmaps/map/library"
LINE = b'<https://example.org/a> <https://example.org/b> "c" .\n'
SECRET = "open sesame"
LOGINS = [
    Login("basic", "reader", SECRET),
    Login("digest", "reader", SECRET),
    Login("bearer", "", "c2VzYW1l"),
]
CHALLENGE = {
    "WWW-Authenticate": 'Digest realm="r", nonce="n", qop="auth", algorithm=MD5'
}


@pytest.fixture
def store() -> Iterator[StubStore]:
    with stub_store() as found:
        yield found


class Pauses(list[float]):
    """Remembers how long it was to wait, and waits no time."""


def client(
    who: Login | None = None, pauses: Pauses | None = None, seconds: float = 5
) -> Client:
    waited = Pauses() if pauses is None else pauses
    return Client(who or Login(), seconds=seconds, pause=waited.append)


def put(store: StubStore) -> Request:
    return Request(
        method="PUT",
        address=store.graph_store,
        parameters={"graph": GRAPH},
        headers={"Content-Type": "application/n-triples"},
        content=LINE,
    )


def fault(asking: Client, request: Request) -> ArgmapError:
    with asking, pytest.raises(ArgmapError) as raised:
        asking.ask(request)
    return raised.value


@pytest.mark.parametrize("trouble", [Reply(503), Reply(500), Reply(429), LOST], ids=str)
def test_what_may_pass_is_waited_for(store: StubStore, trouble: Reply) -> None:
    store.misbehave(trouble, trouble)
    pauses = Pauses()
    with client(pauses=pauses) as asking:
        assert asking.ask(put(store)).status == 201
    assert pauses == [*PAUSES[:2]]
    assert [each.content for each in store.asked] == [LINE] * 3


@pytest.mark.parametrize(
    ("trouble", "code"), [(Reply(503), "store-fails"), (LOST, "store-unreachable")]
)
def test_patience_has_an_end(store: StubStore, trouble: Reply, code: str) -> None:
    store.behaviour = lambda asked: trouble
    pauses = Pauses()
    assert fault(client(pauses=pauses), put(store)).code == code
    assert pauses == [*PAUSES]


def test_what_must_not_be_done_twice_is_asked_once(store: StubStore) -> None:
    store.misbehave(LOST)
    once = Request(method="POST", address=f"{store.address}/update", again=False)
    assert fault(client(), once).code == "store-unreachable"
    assert len(store.asked) == 1


def test_a_missing_method_is_an_answer(store: StubStore) -> None:
    store.misbehave(Reply(501))
    with client() as asking:
        assert asking.ask(put(store)).status == 501
    assert len(store.asked) == 1


@pytest.mark.parametrize("status", [401, 403])
def test_a_refused_login_is_told_at_once(store: StubStore, status: int) -> None:
    store.misbehave(Reply(status))
    assert fault(client(), put(store)).code == "store-refuses-login"
    assert len(store.asked) == 1


def test_an_answer_that_takes_too_long_is_given_up(store: StubStore) -> None:
    store.behaviour = slowly(0.4)
    once = Request(method="GET", address=store.graph_store, again=False)
    error = fault(client(seconds=0.1), once)
    assert error.code == "store-unreachable"
    assert error.message.endswith("it takes too long")


def test_nobody_at_home_is_told_in_one_line() -> None:
    with stub_store() as gone:
        request = put(gone)
    error = fault(client(), request)
    assert error.code == "store-unreachable"
    assert "\n" not in str(error)


@pytest.mark.parametrize("address", ["http://h:99999/store", "http://\u2603..x/store"])
def test_an_impossible_address_is_told(address: str) -> None:
    error = fault(client(), Request(method="GET", address=address))
    assert error.code == "store-unreachable"


@pytest.mark.parametrize("who", LOGINS, ids=lambda who: who.way)
def test_a_login_proves_itself(store: StubStore, who: Login) -> None:
    def guarded(asked: object) -> Reply | None:
        sent = store.asked[-1].headers.get("Authorization", "")
        known = sent.lower().startswith(who.way)
        return None if known else Reply(401, "", CHALLENGE)

    store.behaviour = guarded
    with client(who) as asking:
        assert asking.ask(put(store)).status == 201


def test_a_redirect_on_the_same_server_is_followed(store: StubStore) -> None:
    where = f"/store?graph={GRAPH}"
    store.misbehave(Reply(307, "", {"Location": where}))
    with client(LOGINS[0]) as asking:
        assert asking.ask(put(store)).status == 201
    first, second = store.asked
    assert second.path == where
    assert (second.method, second.content) == (first.method, first.content)
    assert second.headers["Authorization"] == first.headers["Authorization"]


@pytest.mark.parametrize("who", LOGINS, ids=lambda who: who.way)
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_elsewhere_is_refused_and_sends_no_secret(
    store: StubStore, who: Login, status: int
) -> None:
    with stub_store() as elsewhere:
        location = {"Location": f"{elsewhere.address}/store", **CHALLENGE}
        store.behaviour = lambda asked: Reply(status, "", location)
        error = fault(client(who), put(store))
        assert error.code == "store-elsewhere"
        assert elsewhere.asked == []


@pytest.mark.parametrize("location", ["/store", "http://[bad"])
def test_a_redirect_that_leads_nowhere_is_refused(
    store: StubStore, location: str
) -> None:
    store.behaviour = lambda asked: Reply(308, "", {"Location": location})
    assert fault(client(), put(store)).code == "store-elsewhere"


@pytest.mark.parametrize("who", LOGINS, ids=lambda who: who.way)
@pytest.mark.parametrize("status", [400, 403, 500])
def test_a_store_that_repeats_the_secret_is_not_quoted(
    store: StubStore, who: Login, status: int
) -> None:
    def telling(asked: object) -> Reply:
        sent = store.asked[-1].headers.get("Authorization")
        if sent is None:
            return Reply(401, "", CHALLENGE)
        return Reply(status, f"you are {sent} {who.secret}")

    store.behaviour = telling
    request = put(store)
    with client(who) as asking:
        if status == 400:
            error: ArgmapError = asking.refused(request, asking.ask(request), code="x")
        else:
            error = fault(asking, request)
    assert who.secret not in str(error)
    assert store.asked[-1].headers["Authorization"].split()[-1] not in str(error)


def test_the_reason_is_told_without_markup(store: StubStore) -> None:
    page = "<html><head><title>No</title></head><body><h1>SP030 at</h1> <http://e/g>\n"
    store.misbehave(
        Reply(500, page), Reply(500, page), Reply(500, page), Reply(500, page)
    )
    assert fault(client(), put(store)).message.endswith(
        "answers PUT with 500 Internal Server Error: SP030 at <http://e/g>"
    )


def test_a_login_comes_from_the_environment_or_a_file(tmp_path: Path) -> None:
    kept = tmp_path / "secret"
    kept.write_text(f"{SECRET}\n", encoding="utf-8")
    variables = {"ARGMAP_STORE_USER": "reader", "ARGMAP_STORE_SECRET": "other"}
    assert login("none", variables) == Login()
    assert login("basic", variables) == Login("basic", "reader", "other")
    assert login("digest", variables, kept) == Login("digest", "reader", SECRET)
    assert login("bearer", variables) == Login("bearer", "", "other")


@pytest.mark.parametrize(
    ("variables", "content", "code"),
    [
        ({"ARGMAP_STORE_USER": "reader"}, None, "no-secret"),
        ({"ARGMAP_STORE_SECRET": SECRET}, None, "no-secret"),
        ({"ARGMAP_STORE_USER": "reader"}, b"", "no-secret"),
        ({"ARGMAP_STORE_USER": "reader"}, b"\xff", "unreadable-secret"),
        ({"ARGMAP_STORE_USER": "reader"}, b"two\nlines", "bad-secret"),
    ],
)
def test_a_login_that_cannot_be_is_told(
    tmp_path: Path, variables: dict[str, str], content: bytes | None, code: str
) -> None:
    kept = None if content is None else tmp_path / "secret"
    if kept is not None and content is not None:
        kept.write_bytes(content)
    with pytest.raises(ArgmapError) as raised:
        login("basic", variables, kept)
    assert raised.value.code == code
    assert SECRET not in str(raised.value)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ArgmapError) as raised:
        login("bearer", {}, tmp_path / "none")
    assert raised.value.code == "unreadable-secret"


def test_a_login_shows_no_secret() -> None:
    assert not any(who.secret in repr(who) for who in LOGINS)
