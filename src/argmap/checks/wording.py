"""Objections to the wording: what is too long to draw, or says two things at once."""

import re
from collections.abc import Iterator

from argmap.analysis.walks import Bearings
from argmap.checks.problems import Finding, check
from argmap.checks.structure import about
from argmap.model.maps import ArgumentMap

DRAWN_LENGTH = 300
"""The longest text, in code points, that a card carries with ease."""

_SENTENCE_END = re.compile(r"(?<!\b\w)[.!?…][\"'”’)\]]*\s+[\"'“‘(\[]*(?=[^\W\d_a-z])")
_JOINED = re.compile(r";\s+\S")


@check("long-text", "warning", hint="say it in fewer words, or split it in two nodes")
def long_text(argument_map: ArgumentMap, bearings: Bearings) -> Iterator[Finding]:
    """A text too long to draw."""
    for proposition in argument_map.propositions:
        if len(proposition.text) > DRAWN_LENGTH:
            yield about(
                proposition,
                f'"{proposition.key}" has {len(proposition.text)} characters; '
                f"a card carries {DRAWN_LENGTH}",
            )


@check("two-claims", "advice", hint="split it, so that each half can be answered")
def two_claims(argument_map: ArgumentMap, bearings: Bearings) -> Iterator[Finding]:
    """Perhaps two claims in one text: two sentences, or a semicolon."""
    for proposition in argument_map.propositions:
        text = proposition.text
        if _SENTENCE_END.search(text) or _JOINED.search(text):
            yield about(proposition, f'"{proposition.key}" may say two things at once')
