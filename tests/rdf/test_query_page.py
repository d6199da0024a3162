"""The page of the questions is made from their files.

To rewrite it after a change that is meant:

    python -c "from tests.rdf.test_query_page import PAGE, page; \\
    PAGE.write_text(page(), encoding='utf-8')"
"""

import re
from pathlib import Path

from pyoxigraph import QuerySolutions

from argmap.rdf.binding import written_as
from argmap.rdf.querying import QuadStore
from argmap.rdf.questions import Question, questions
from argmap.rdf.vocabulary import PREFIXES, vocabulary_turtle

REPOSITORY = Path(__file__).resolve().parents[2]
PAGE = REPOSITORY / "docs" / "reference" / "questions.md"

HEAD = (
    "# Questions\n\n"
    "What `argmap query NAME` can be asked; "
    "[query the maps](../how-to/query-the-maps.md) shows how. Each question is a "
    "SPARQL 1.1 query in a file of its own, under `argmap/rdf/queries`, and "
    "`argmap query NAME --explain` prints it. All are asked over the union of all "
    "graphs, so that they reach across maps.\n\n"
    "A parameter is a column of the answer; `--param NAME=VALUE` keeps the rows that "
    "have this value there. A whole IRI is taken wherever a key is.\n"
)


def columns_of(question: Question) -> list[str]:
    """The columns of its answer, where that has rows."""
    answer = QuadStore().ask(question)
    if not isinstance(answer, QuerySolutions):
        return []
    return [variable.value for variable in answer.variables]


def entry(question: Question) -> str:
    """What the page says of one question."""
    lines = [f"## `{question.name}`", f"{question.title}. {question.about}"]
    columns = ", ".join(f"`{name}`" for name in columns_of(question))
    if columns:
        lines.append(f"Columns: {columns}.")
    parameters = [
        f"- `{each.name}` ({written_as(each)}): {each.told}."
        for each in question.parameters
    ]
    if parameters:
        lines.append("\n".join(parameters))
    return "\n\n".join(lines) + "\n"


def page() -> str:
    """The whole page."""
    return "\n".join([HEAD, *map(entry, questions())])


def test_the_page_tells_every_question() -> None:
    assert PAGE.read_text(encoding="utf-8") == page()


def test_every_question_has_a_title_and_a_sentence() -> None:
    titles = [question.title for question in questions()]
    assert len(set(titles)) == len(titles)
    for question in questions():
        assert question.title
        assert question.title[-1] not in ".?"
        assert question.about.endswith(".")


def test_every_parameter_is_a_column() -> None:
    for question in questions():
        columns = columns_of(question)
        for parameter in question.parameters:
            assert parameter.name in columns, question.name


def test_every_term_of_ours_is_defined_and_every_prefix_used() -> None:
    """A misspelt term would find nothing, for ever."""
    defined = set(re.findall(r"^argmap:(\w+) a ", vocabulary_turtle(), re.MULTILINE))
    for question in questions():
        code = re.sub(
            r"<[^>]*>|^#.*$|\"[^\"]*\"", "", question.text, flags=re.MULTILINE
        )
        assert set(re.findall(r"\bargmap:(\w+)", code)) <= defined
        declared = re.findall(r"^PREFIX (\w+): <(.*)>$", question.text, re.MULTILINE)
        used = set(re.findall(r"\b(\w+):\w", code))
        assert {prefix for prefix, _ in declared} == used
        assert all(PREFIXES[prefix] == space for prefix, space in declared)
