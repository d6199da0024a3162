"""The questions that come with argmap: SPARQL files that say what they answer.

A question begins with comments: its title, a sentence, and its parameters. A parameter
is a variable that the answer has a column for; giving it a value keeps the rows that
have this value there.

    # What falls if a premise falls
    #
    # Everything that rests on a premise.
    #
    # ?premise (node): only this premise
"""

import re
from functools import cache
from importlib.resources import files
from typing import Final, Literal, get_args

from attrs import frozen

from argmap.errors import LoadingError, UnknownNameError, did_you_mean
from argmap.whence import Whence

SUFFIX: Final = ".rq"
"""How the files of questions end."""

ParameterKind = Literal[
    "map", "node", "position", "source", "scheme", "term", "number", "text"
]
"""What a parameter stands for, and so how its value is written."""

_KINDS: Final[dict[str, ParameterKind]] = {
    kind: kind for kind in get_args(ParameterKind)
}
_PARAMETER = re.compile(r"\?(?P<name>\S*) *\((?P<kind>[^)]*)\): *(?P<told>.*)")
_NAME = re.compile(r"[a-z][a-z0-9_]*\Z")


@frozen(kw_only=True)
class Parameter:
    """A variable of a question that can be given a value.

    Attributes:
        name: The variable, without its question mark.
        kind: What it stands for.
        told: What giving it does, in a few words.
    """

    name: str
    kind: ParameterKind
    told: str


@frozen(kw_only=True)
class Question:
    """A SPARQL query with what it is about.

    Attributes:
        name: What it is called: the name of its file, without the ending.
        path: The file, for messages.
        title: What it asks, in a few words; empty where the file does not say.
        about: One sentence, likewise.
        parameters: Those that it declares.
        text: The whole query, comments included.
    """

    name: str
    path: str
    title: str
    about: str
    parameters: tuple[Parameter, ...]
    text: str

    def parameter(self, name: str) -> Parameter:
        """The parameter of that name.

        Raises:
            UnknownNameError: The question declares none (`unknown-parameter`).
        """
        for parameter in self.parameters:
            if parameter.name == name:
                return parameter
        known = [each.name for each in self.parameters]
        listed = f"one of {', '.join(known)}" if known else None
        raise UnknownNameError(
            "unknown-parameter",
            f'"{self.name}" has no parameter "{name}"',
            hint=did_you_mean(name, known) or listed,
        )


@cache
def questions() -> tuple[Question, ...]:
    """The questions that come with argmap, by name."""
    shipped = files("argmap.rdf").joinpath("queries")
    named = {file.name: file for file in shipped.iterdir()}
    return tuple(
        question_in(named[name].read_text(encoding="utf-8"), path=name)
        for name in sorted(named)
        if name.endswith(SUFFIX)
    )


def question_named(name: str) -> Question:
    """The question of that name among those that come with argmap.

    Raises:
        UnknownNameError: There is none (`unknown-question`).
    """
    for question in questions():
        if question.name == name:
            return question
    hint = did_you_mean(name, [question.name for question in questions()])
    raise UnknownNameError(
        "unknown-question",
        f'no question is called "{name}"',
        hint=hint or "see them all: argmap query",
    )


def question_in(text: str, *, path: str) -> Question:
    """The question that a text holds; whoever writes one may leave all comments out.

    Raises:
        LoadingError: A parameter is declared twice or as nothing that is known
            (`malformed-parameter`).
    """
    said = _said(text)
    parameters: dict[str, Parameter] = {}
    for line, words in said:
        if words.startswith("?"):
            parameter = _parameter(words, Whence(path, line))
            if parameter.name in parameters:
                raise LoadingError(
                    "malformed-parameter",
                    f'parameter "{parameter.name}" is declared twice',
                    at=Whence(path, line),
                )
            parameters[parameter.name] = parameter
    prose = [words for _, words in said if words and not words.startswith("?")]
    return Question(
        name=re.split(r"[/\\]", path)[-1].removesuffix(SUFFIX),
        path=path,
        title=prose[0] if prose else "",
        about=" ".join(prose[1:]),
        parameters=tuple(parameters.values()),
        text=text,
    )


def _said(text: str) -> list[tuple[int, str]]:
    """The comments at the head of a query, with the numbers of their lines."""
    found: list[tuple[int, str]] = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.startswith("#"):
            break
        found.append((number, line.lstrip("#").strip()))
    return found


def _parameter(words: str, at: Whence) -> Parameter:
    declared = _PARAMETER.fullmatch(words)
    if declared is None or not _NAME.match(declared["name"]):
        raise LoadingError(
            "malformed-parameter",
            f'"{words}" declares no parameter',
            at=at,
            hint="write it like: # ?premise (node): only this premise",
        )
    kind = _KINDS.get(declared["kind"])
    if kind is None:
        raise LoadingError(
            "malformed-parameter",
            f'no kind of parameter is called "{declared["kind"]}"',
            at=at,
            hint=f"one of {', '.join(_KINDS)}",
        )
    return Parameter(name=declared["name"], kind=kind, told=declared["told"])
