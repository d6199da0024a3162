"""`argmap query`: a question to the maps, to RDF files, or to an endpoint."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from argmap.cli.exits import fail
from argmap.cli.printing import output_option, put_out, put_text
from argmap.cli.project import Project, base_option, folder_options, project
from argmap.cli.storing import login_of, login_options, web_address
from argmap.cli.ways import for_terminal
from argmap.errors import ArgmapError, LoadingError, UnknownNameError, did_you_mean
from argmap.formats import Setting
from argmap.loading import Loaded
from argmap.model.keys import is_iri
from argmap.rdf.publishing.login import Way as LoginWay
from argmap.rdf.questions import (
    SUFFIX,
    Question,
    question_in,
    question_named,
    questions,
)
from argmap.reports.lines import printable
from argmap.whence import Whence

if TYPE_CHECKING:
    from argmap.rdf.answers import Way
    from argmap.rdf.binding import Values
    from argmap.rdf.querying import Answer

_WAYS = ("table", "csv", "json", "turtle", "ntriples", "jsonld", "rdfxml")
_STANDARD_INPUT = "-"


@click.command()
@click.argument("name", required=False, metavar="[NAME|FILE.rq|-]")
@click.argument("keys", nargs=-1, metavar="[MAP]...")
@click.option(
    "--param",
    "said",
    multiple=True,
    metavar="NAME=VALUE",
    help="Give a parameter of the question a value; may be repeated.",
)
@click.option(
    "--data",
    "files",
    multiple=True,
    type=click.Path(dir_okay=False, path_type=Path),
    help="Ask this RDF file instead of the maps; may be repeated.",
)
@click.option(
    "--endpoint",
    metavar="URL",
    callback=web_address,
    help="Ask this SPARQL endpoint instead.",
)
@login_options
@click.option("--explain", is_flag=True, help="Print the query, and ask nothing.")
@click.option(
    "--as",
    "way",
    type=click.Choice(_WAYS),
    help="How to tell it.  [default: table, or turtle for triples]",
)
@output_option
@base_option
@folder_options
def query(
    name: str | None,
    keys: tuple[str, ...],
    said: tuple[str, ...],
    files: tuple[Path, ...],
    endpoint: str | None,
    login_way: LoginWay,
    secret_file: Path | None,
    seconds: float,
    explain: bool,
    way: "Way | None",
    output: str,
    base: str | None,
    maps: Path | None,
    seeds: Path | None,
) -> None:
    """Ask a question in SPARQL: one that comes with argmap, a file, or - for the input.

    Without a name, the questions are listed. A query sees the union of all graphs
    unless it names some. It is answered in memory, and can read no file and call no
    server; with --endpoint the same query is run there.

    \b
    Examples:
      argmap query theses
      argmap query what-falls --param premise=rose-2020/harder-line --as csv
    """
    if sum(map(bool, (keys, files, endpoint))) > 1:
        raise click.UsageError("ask maps, or --data, or --endpoint")
    if endpoint is None and (login_way != "none" or secret_file is not None):
        raise click.UsageError("nobody asks for a login: name an --endpoint")
    if name is None:
        put_text(_listing(), output)
        return
    question = _question(name)
    here = project(maps, seeds, base)
    typed = _typed(said)
    errors: Sequence[ArgmapError] = ()
    if files or endpoint or explain:
        values = _values(question, typed, here)
        if explain:
            put_out(_explained(question, values), output, SUFFIX)
            return
        if endpoint is not None:
            from argmap.rdf.endpoint import answer_of

            who = login_of(login_way, secret_file)
            answer = answer_of(endpoint, question, values, login=who, seconds=seconds)
        else:
            answer = _asked_of_files(question, values, files, here)
    else:
        loaded = here.load()
        _see_that_known(question, typed, loaded)
        errors = loaded.faults_of(keys)
        values = _values(question, typed, here)
        answer = _asked_of_maps(question, values, loaded, keys, here)
    _put(answer, way, question, output, here)
    if errors:
        fail(errors)


def _listing() -> Iterator[str]:
    width = max(len(question.name) for question in questions())
    for question in questions():
        names = ", ".join(parameter.name for parameter in question.parameters)
        parameters = f" ({names})" if names else ""
        yield f"{question.name:{width}}  {question.title}{parameters}"
    yield ""
    yield "Answered over the union of all graphs. See one: argmap query NAME --explain"


def _question(name: str) -> Question:
    if name == _STANDARD_INPUT:
        return question_in(_decoded(sys.stdin.buffer.read(), name), path=name)
    if not (name.endswith(SUFFIX) or "/" in name):
        return question_named(name)
    try:
        content = Path(name).read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise _unreadable(name, f"the query cannot be read: {reason}") from error
    return question_in(_decoded(content, name), path=name)


def _decoded(content: bytes, path: str) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        message = f"byte {error.start + 1} of the query is not UTF-8"
        raise _unreadable(path, message) from error


def _unreadable(path: str, message: str) -> LoadingError:
    return LoadingError("unreadable-query", message, at=Whence(path))


def _typed(said: Sequence[str]) -> dict[str, str]:
    typed: dict[str, str] = {}
    for each in said:
        name, sign, value = each.partition("=")
        if not sign or name in typed:
            raise click.UsageError(f'--param "{each}" is to be NAME=VALUE, each once')
        typed[name] = value
    return typed


def _values(question: Question, typed: Mapping[str, str], here: Project) -> "Values":
    from argmap.rdf.binding import values_of

    return values_of(question, typed, here.base)


def _see_that_known(
    question: Question, typed: Mapping[str, str], loaded: Loaded
) -> None:
    """See that the maps and nodes of the parameters exist."""
    for name, value in typed.items():
        kind = question.parameter(name).kind
        if kind not in ("map", "node", "position") or is_iri(value):
            continue
        key, _, inside = value.partition("/")
        chosen = loaded.named(key)
        if kind == "node" and inside:
            nodes = (*chosen.propositions, *chosen.inferences, *chosen.attacks)
            known = [node.key for node in (*nodes, *chosen.alignments)]
            _see_that_among(known, inside, "unknown-node", f'"{key}" has no node')
        if kind == "position" and inside:
            inside = inside.removeprefix("pos-")
            known = [position.key for position in chosen.positions]
            _see_that_among(
                known, inside, "unknown-position", f'"{key}" has no position'
            )


def _see_that_among(known: Sequence[str], key: str, code: str, missing: str) -> None:
    if key not in known:
        hint = did_you_mean(key, known)
        raise UnknownNameError(code, f'{missing} "{key}"', hint=hint)


def _explained(question: Question, values: "Values") -> bytes:
    from argmap.rdf.binding import carrying

    return carrying(question.text, values).encode()


def _asked_of_files(
    question: Question, values: "Values", files: Sequence[Path], here: Project
) -> "Answer":
    from argmap.rdf.querying import QuadStore

    store = QuadStore()
    for file in files:
        store.add_file(file, here.base)
    return store.ask(question, values)


def _asked_of_maps(
    question: Question,
    values: "Values",
    loaded: Loaded,
    keys: Sequence[str],
    here: Project,
) -> "Answer":
    from argmap.rdf.querying import QuadStore

    store = QuadStore()
    setting = Setting(records=loaded.records, base=here.base)
    for argument_map in loaded.chosen(keys):
        store.add_map(argument_map, setting)
    return store.ask(question, values)


def _put(
    answer: "Answer", way: "Way | None", question: Question, output: str, here: Project
) -> None:
    from argmap.rdf.answers import SUFFIXES, answer_text, ways_of

    fitting = ways_of(answer)
    chosen = way or fitting[0]
    if chosen not in fitting:
        raise click.UsageError(
            f"this answer is not told as {chosen}, but as {', '.join(fitting)}"
        )
    title = printable(question.title or question.name)
    content = answer_text(answer, chosen, title=title, base=here.base)
    if chosen == "table":
        content = for_terminal(content.decode()).encode()
    put_out(content, output, SUFFIXES[chosen])
