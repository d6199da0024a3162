"""Asking a store: what is refused, what values may hold, and how answers are told."""

import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import parse_qs

import pyoxigraph
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, QueryBoolean, QuerySolutions

from argmap import ArgmapError
from argmap.rdf.answers import answer_text, ways_of
from argmap.rdf.binding import Value, carrying, values_of
from argmap.rdf.endpoint import answer_of
from argmap.rdf.publishing.login import Login
from argmap.rdf.querying import QuadStore, kind_of
from argmap.rdf.questions import Parameter, Question, question_in, question_named

BASE = "https://example.org/argmaps/"
DATA = """
@prefix ex: <https://example.org/> .
ex:a ex:says "one"@en , "=two" ; ex:leads ex:b .
ex:b ex:says "x" .
"""


def asked(text: str) -> Question:
    """A question without a file."""
    return question_in(text, path="asked.rq")


@pytest.fixture
def store(tmp_path: Path) -> QuadStore:
    """The data in a store."""
    (tmp_path / "data.ttl").write_text(DATA, encoding="utf-8")
    made = QuadStore()
    made.add_file(tmp_path / "data.ttl", BASE)
    return made


class Server:
    """An endpoint that answers one thing to all, and keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: list[dict[str, list[str]]] = []
        self.accepted: list[str] = []
        self.logins: list[str] = []
        self.status, self.body, self.kind = 200, b"", "application/json"
        self.more: dict[str, str] = {}
        here = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                length = int(self.headers["Content-Length"])
                here.asked.append(parse_qs(self.rfile.read(length).decode()))
                here.accepted.append(self.headers["Accept"])
                here.logins.append(self.headers.get("Authorization", ""))
                self.send_response(here.status)
                for name, value in here.more.items():
                    self.send_header(name, value)
                self.send_header("Content-Type", here.kind)
                self.send_header("Content-Length", str(len(here.body)))
                self.end_headers()
                self.wfile.write(here.body)

            def log_message(self, *words: object) -> None:
                """Say nothing."""

        self.http = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.http.server_port}/query"


@pytest.fixture
def server() -> Iterator[Server]:
    """One on loopback."""
    made = Server()
    thread = Thread(target=made.http.serve_forever, daemon=True)
    thread.start()
    yield made
    made.http.shutdown()
    made.http.server_close()
    thread.join()


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * { SERVICE <URL> { ?s ?p ?o } }",
        "SELECT * { sErViCe SILENT <URL> { ?s ?p ?o } }",
        "ASK { SERVICE <URL> { ?s ?p ?o } }",
        "PREFIX s: <URL> SELECT * {SERVICE s: { ?s ?p ?o } }",
        "SELECT * { BIND(<URL> AS ?x) SERVICE ?x { ?s ?p ?o } }",
        # what a reader of strings and comments would take for a string
        'SELECT * { ?s ?p ?o FILTER(?s<?b#>"""\n) SERVICE <URL> { ?s ?p ?o } #"""\n}',
        "SELECT * { ?s ?p ?o FILTER(?s<?b||'>'=?s) SERVICE <URL> {} FILTER('a'='b') }",
        "PREFIX servixe: <URL> SELECT * { SERVICE servixe:x { ?s ?p ?o } }",
    ],
)
def test_a_query_cannot_call_another_server(
    text: str, store: QuadStore, server: Server
) -> None:
    """However the word is hidden, and nothing is sent to find out."""
    with pytest.raises(ArgmapError) as raised:
        store.ask(asked(text.replace("URL", server.url)))
    assert raised.value.code == "query-elsewhere"
    assert server.asked == []
    kind_of(asked(text.replace("URL", server.url)), may_call=True)
    assert server.asked == []


@pytest.mark.parametrize(
    "text",
    [
        'SELECT * { ?service ?p "a SERVICE <x> {}" }',
        "PREFIX service: <https://example.org/Service#> SELECT * { ?s service:x ?o }",
        "# SERVICE <https://example.org/> { }\nSELECT * { ?s ?p ?o }",
    ],
)
def test_the_mere_word_is_no_call(text: str, store: QuadStore) -> None:
    store.ask(asked(text))


def test_a_graph_that_a_query_names_is_never_fetched(
    store: QuadStore, server: Server, tmp_path: Path
) -> None:
    """`FROM` names a graph of the store, where there is none of a file or a server."""
    secret = tmp_path / "secret.ttl"
    secret.write_text(DATA, encoding="utf-8")
    for address in (server.url, secret.as_uri()):
        answer = store.ask(asked(f"SELECT * FROM <{address}> {{ ?s ?p ?o }}"))
        assert isinstance(answer, QuerySolutions)
        assert list(answer) == []
    assert server.asked == []


def test_from_names_a_graph_of_the_store(tmp_path: Path) -> None:
    """Then it is not the union; the mere word changes nothing."""
    (tmp_path / "data.trig").write_text("<a:g> { <a:1> <a:p> 'from' } <a:2> <a:p> 2 .")
    store = QuadStore()
    store.add_file(tmp_path / "data.trig", BASE)
    for text, count in (
        ("SELECT * FROM <a:g> { ?from ?p ?o }", 1),
        ("SELECT * { ?from ?p ?o }", 2),
        ("SELECT * FROM NAMED <a:g> { GRAPH ?g { ?s ?p ?o } }", 1),
    ):
        answer = store.ask(asked(text))
        assert isinstance(answer, QuerySolutions)
        assert len(list(answer)) == count


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("SELEC * {}", 1),
        ("SELECT *\n{ ?s ?p ?o\n FILTER(?s < ) }\n\n\n", 3),
        ("", 1),
        ("INSERT DATA { <a:a> <a:b> <a:c> }", 1),
        ("SELECT * " + "{" * 5000 + "}" * 5000, None),
        ("SELECT * { FILTER(" + "!" * 50000 + "true) }", None),
        ("SELECT * { FILTER(1" + "+1" * 50000 + ") }", None),
        ("SELECT * { {}" + " UNION {}" * 50000 + "}", None),
    ],
)
def test_what_is_no_query_is_one_error(
    text: str, line: int | None, store: QuadStore
) -> None:
    """With its line, and never a crash of the engine."""
    with pytest.raises(ArgmapError) as raised:
        store.ask(asked(text))
    assert raised.value.code == "query-syntax"
    assert raised.value.at is not None
    assert raised.value.at.line == line


def test_a_prefix_of_ours_that_is_missing_is_named(store: QuadStore) -> None:
    with pytest.raises(ArgmapError) as raised:
        store.ask(asked("SELECT * { ?s skos:prefLabel ?o }"))
    assert raised.value.hint == (
        "begin with: PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
    )


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
def test_any_text_is_a_value_and_nothing_else(text: str) -> None:
    """Carried behind a query, it comes back as it was, as the only row."""
    value = Literal(text)
    query = "SELECT ?x WHERE { OPTIONAL { ?x <a:b> <a:c> } } # no end"
    carried = carrying(query, {"x": value})
    answer = pyoxigraph.Store().query(carried)
    assert isinstance(answer, QuerySolutions)
    assert [row["x"] for row in answer] == [value]
    assert carried.count("\n") == 2
    assert carried.splitlines()[0] == query


@pytest.mark.parametrize(
    "typed",
    [
        'x" } SERVICE <http://127.0.0.1/> { "',
        "one\ntwo\rthree",
        "\\u0022 } # \\",
        "'''\"\"\"",
        "\u202e\u2028\x00",
        "",
    ],
)
def test_hostile_texts_stay_values_on_both_ways(typed: str) -> None:
    """Handed over, or carried behind the query."""
    question = asked("# ?x (text): any\n\nSELECT ?x { VALUES ?x { UNDEF } }")
    values = values_of(question, {"x": typed}, BASE)
    carried = asked(carrying("SELECT ?x { }", values))
    for answer in (QuadStore().ask(question, values), QuadStore().ask(carried)):
        assert isinstance(answer, QuerySolutions)
        assert [row["x"].value for row in answer] == [typed]


@pytest.mark.parametrize(
    ("kind", "typed", "iri"),
    [
        ("map", "library", f"{BASE}map/library#map"),
        ("node", "library/relief", f"{BASE}map/library#relief"),
        ("position", "library/staff", f"{BASE}map/library#pos-staff"),
        ("position", "library/pos-staff", f"{BASE}map/library#pos-staff"),
        ("source", "survey", f"{BASE}source/survey#work"),
        ("scheme", "expert-opinion", f"{BASE}scheme/expert-opinion"),
        ("term", "agreesWith", "https://w3id.org/argmap/ns#agreesWith"),
        ("term", "argmap:agreesWith", "https://w3id.org/argmap/ns#agreesWith"),
        ("node", "https://other.example/x", "https://other.example/x"),
    ],
)
def test_short_values_become_addresses(kind: str, typed: str, iri: str) -> None:
    question = asked(f"# ?x ({kind}): any\nSELECT ?x {{ }}")
    assert values_of(question, {"x": typed}, BASE) == {"x": NamedNode(iri)}


@pytest.mark.parametrize(
    ("kind", "typed", "code"),
    [
        ("map", "library/relief", "bad-value"),
        ("map", "Li brary", "bad-value"),
        ("node", "library", "bad-value"),
        ("node", "library/", "bad-value"),
        ("node", "library/a> <b", "bad-value"),
        ("node", "https://e.example/> } SERVICE <", "bad-value"),
        ("position", "library/a#b", "bad-value"),
        ("source", "../x", "bad-value"),
        ("scheme", "expert-opinoin", "unknown-scheme"),
        ("term", "agrees with", "bad-value"),
        ("number", "1e5", "bad-value"),
        ("number", "١", "bad-value"),
        ("text", "\ud800", "bad-value"),
    ],
)
def test_what_cannot_be_a_value_is_an_error(kind: str, typed: str, code: str) -> None:
    question = asked(f"# ?x ({kind}): any\nSELECT ?x {{ }}")
    with pytest.raises(ArgmapError) as raised:
        values_of(question, {"x": typed}, BASE)
    assert raised.value.code == code


def test_a_number_is_a_number() -> None:
    question = asked("# ?x (number): any\nSELECT ?x { }")
    (value,) = values_of(question, {"x": "12"}, BASE).values()
    assert value == Literal(12)


def test_the_head_of_a_file_is_read() -> None:
    question = asked(
        "# What falls\n#\n# All that rests\n# on it.\n#\n"
        "# ?one (node): only this\n# ?two (text): that\n\nSELECT ?one ?two { }"
    )
    assert (question.name, question.title) == ("asked", "What falls")
    assert question.about == "All that rests on it."
    assert question.parameters == (
        Parameter(name="one", kind="node", told="only this"),
        Parameter(name="two", kind="text", told="that"),
    )


@pytest.mark.parametrize(
    "head",
    [
        "# ?x (thing): any",
        "# ?x: any",
        "# ?X (map): any",
        "# ?x (map): any\n# ?x (map): any",
        "# ?a b (map): any",
    ],
)
def test_a_parameter_that_says_nothing_clear_is_an_error(head: str) -> None:
    with pytest.raises(ArgmapError) as raised:
        asked(f"# Title\n{head}\nSELECT ?x {{ }}")
    assert raised.value.code == "malformed-parameter"
    assert raised.value.at is not None
    assert raised.value.at.line is not None


def test_a_parameter_needs_a_column(store: QuadStore) -> None:
    question = asked("# ?x (text): any\nSELECT ?s { ?s ?p ?x }")
    with pytest.raises(ArgmapError) as raised:
        store.ask(question, values_of(question, {"x": "one"}, BASE))
    assert raised.value.code == "malformed-parameter"
    assert raised.value.hint == "add ?x behind SELECT"


def test_values_hold_for_yes_or_no_and_triples(store: QuadStore) -> None:
    for form in ("ASK", "CONSTRUCT { ?x ?p ?o } WHERE"):
        question = asked(f"# ?x (node): any\n{form} {{ ?x ?p ?o }}")
        for typed, wanted in (("b", True), ("zz", False)):
            iri = f"https://example.org/{typed}"
            answer = store.ask(question, values_of(question, {"x": iri}, BASE))
            held = bool(answer) if isinstance(answer, QueryBoolean) else any(answer)
            assert held is wanted


def test_the_union_of_the_graphs_is_what_is_asked(tmp_path: Path) -> None:
    """And a graph that is named is that one."""
    file = tmp_path / "data.nq"
    file.write_text(
        "<a:1> <a:p> <a:o> <a:one> .\n<a:2> <a:p> <a:o> <a:two> .\n"
        "<a:3> <a:p> <a:o> .\n"
    )
    store = QuadStore()
    store.add_file(file, BASE)
    for text, count in (
        ("SELECT * { ?s <a:p> ?o }", 3),
        ("SELECT * { GRAPH <a:two> { ?s <a:p> ?o } }", 1),
    ):
        answer = store.ask(asked(text))
        assert isinstance(answer, QuerySolutions)
        assert len(list(answer)) == count


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("none.ttl", None, "unreadable-rdf"),
        ("bad.ttl", "<a> <b", "rdf-syntax"),
        ("bad.nt", "nonsense", "rdf-syntax"),
        ("far.jsonld", '{"@context": "https://e.example/c"}', "remote-context"),
    ],
)
def test_data_that_cannot_be_read_is_an_error(
    name: str, content: str | None, code: str, tmp_path: Path
) -> None:
    if content is not None:
        (tmp_path / name).write_text(content, encoding="utf-8")
    with pytest.raises(ArgmapError) as raised:
        QuadStore().add_file(tmp_path / name, BASE)
    assert raised.value.code == code
    assert name in str(raised.value.at)


def told(store: QuadStore, text: str, way: str) -> str:
    """An answer, written down."""
    answer = store.ask(asked(text))
    (chosen,) = [each for each in ways_of(answer) if each == way]
    return answer_text(answer, chosen, title="T", base="https://example.org/").decode()


def test_answers_are_told_in_every_way(store: QuadStore) -> None:
    rows = "SELECT ?s ?o { ?s <https://example.org/says> ?o } ORDER BY ?s ?o"
    assert "| s | o    |" in told(store, rows, "table")
    assert told(store, rows, "csv").splitlines() == [
        "s,o",
        "https://example.org/a,'=two",
        "https://example.org/a,one",
        "https://example.org/b,x",
    ]
    found = json.loads(told(store, rows, "json"))
    assert found["head"]["vars"] == ["s", "o"]
    assert found["results"]["bindings"][1]["o"] == {
        "type": "literal",
        "value": "one",
        "xml:lang": "en",
    }
    assert told(store, "ASK { }", "table") == "T: yes\n"
    assert told(store, "ASK { ?s <a:b> ?o }", "csv") == "answer\r\nfalse\r\n"
    assert json.loads(told(store, "ASK { }", "json")) == {"head": {}, "boolean": True}
    assert told(store, "SELECT * { }", "table") == "T: 1\n"
    triples = "CONSTRUCT { ?s <a:o> ?o } WHERE { ?s <https://example.org/says> ?o }"
    assert told(store, triples, "ntriples").splitlines()[0] == (
        '<https://example.org/a> <a:o> "=two" .'
    )
    for way in ("turtle", "jsonld", "rdfxml", "table", "csv"):
        assert "two" in told(store, triples, way)


def test_tables_name_things_as_parameters_do() -> None:
    """Maps by key, nodes by map and key, terms by prefix."""
    base = BASE
    question = asked(
        f"SELECT * {{ VALUES (?a ?b ?c ?d ?e) {{ (<{base}map/m#map> <{base}map/m#n> "
        f"<{base}source/s#work> <{base}scheme/x> "
        "<https://w3id.org/argmap/ns#agreesWith>) } }"
    )
    table = answer_text(QuadStore().ask(question), "table", title="T", base=base)
    cells = [cell.strip() for cell in table.decode().splitlines()[-2].split("|")]
    assert cells[1:-1] == ["m", "m/n", "s", "x", "argmap:agreesWith"]


def test_an_endpoint_gets_the_query_with_its_values(server: Server) -> None:
    server.body = (
        b'{"head":{"vars":["map"]},"results":{"bindings":'
        b'[{"map":{"type":"uri","value":"a:m"}}]}}'
    )
    question = question_named("theses")
    values: dict[str, Value] = {"map": NamedNode("a:m")}
    answer = answer_of(server.url, question, values)
    assert isinstance(answer, QuerySolutions)
    assert [row["map"] for row in answer] == [NamedNode("a:m")]
    (sent,) = server.asked
    assert sent["query"] == [carrying(question.text, values)]
    assert sent["query"][0].endswith("VALUES (?map) { (<a:m>) }\n")
    assert sent["union-default-graph"] == ["true"]
    assert server.accepted == ["application/sparql-results+json"]


def test_an_endpoint_gives_yes_or_no_and_triples(server: Server) -> None:
    server.body = b'{"head":{},"boolean":true}'
    assert isinstance(answer_of(server.url, asked("ASK { }"), {}), QueryBoolean)
    for kind, body in (
        ("text/turtle; charset=utf-8", b"<a:a> <a:b> 1 ."),
        ("application/n-triples", b'<a:a> <a:b> "1" .'),
    ):
        server.kind, server.body = kind, body
        question = asked("CONSTRUCT WHERE { ?s ?p ?o }")
        answer = answer_of(server.url, question, {})
        assert b"<a:a> <a:b>" in answer_text(answer, "ntriples", title="", base=BASE)
    assert server.accepted[-1].startswith("application/n-triples")


@pytest.mark.parametrize(
    ("status", "body", "code"),
    [
        (500, b"Virtuoso 37000 Error", "store-fails"),
        (401, b"", "store-refuses-login"),
        (302, b"", "store-elsewhere"),
        (400, b"no such prefix", "endpoint-failed"),
        (200, b"<html>", "endpoint-failed"),
        (
            200,
            b'{"head":{"vars":["x"]},"results":{"bindings":[{"x":1}]}}',
            "endpoint-failed",
        ),
        (200, b"", "endpoint-failed"),
    ],
)
def test_an_endpoint_that_fails_is_one_error(
    status: int, body: bytes, code: str, server: Server
) -> None:
    server.status, server.body = status, body
    server.more = {"Location": "http://127.0.0.1:9/"} if status == 302 else {}
    for text in ("SELECT ?x { ?x ?y ?z }", "CONSTRUCT WHERE { ?s ?p ?o }"):
        server.kind = "application/n-triples"
        if status == 200 and text.startswith("CONSTRUCT") and not body:
            continue  # no triples are an answer, too
        with pytest.raises(ArgmapError) as raised:
            answer_of(server.url, asked(text), {})
        assert raised.value.code == code
        assert server.url in raised.value.message


@pytest.mark.parametrize(
    ("text", "union"),
    [
        ("SELECT * { ?from ?p ?o }", True),
        ("SELECT * FROM <a:g> { ?s ?p ?o }", False),
        ("SELECT * FROM NAMED <a:g> { GRAPH ?g { ?s ?p ?o } }", False),
        ("SELECT * { SERVICE <a:b> { ?from ?p ?o } }", True),
        ("SELECT * FROM <a:g> { SERVICE <a:b> { ?s ?p ?o } }", False),
    ],
)
def test_an_endpoint_is_asked_for_the_union_unless_the_query_names_graphs(
    text: str, server: Server, *, union: bool
) -> None:
    server.body = b'{"head":{"vars":[]},"results":{"bindings":[]}}'
    answer_of(server.url, asked(text), {})
    assert ("union-default-graph" in server.asked[0]) is union


def test_an_endpoint_is_told_who_asks_and_never_quoted_with_it(server: Server) -> None:
    who = Login("basic", "reader", "the-key")
    server.body = b'{"head":{},"boolean":true}'
    answer_of(server.url, asked("ASK { }"), {}, login=who)
    assert server.logins == ["Basic cmVhZGVyOnRoZS1rZXk="]
    server.body = b"the-key"
    for server.status in (200, 400, 401, 500):
        with pytest.raises(ArgmapError) as raised:
            answer_of(server.url, asked("ASK { }"), {}, login=who)
        assert "the-key" not in str(raised.value)


def test_an_endpoint_that_is_not_there_is_one_error_without_secrets() -> None:
    with pytest.raises(ArgmapError) as raised:
        answer_of("http://me:secret@127.0.0.1:9/q", asked("ASK { }"), {})
    assert raised.value.code == "store-unreachable"
    assert "secret" not in str(raised.value)
