"""Strategies for the words of a map: keys, texts of all kinds, tags and strengths."""

from functools import cache
from string import ascii_lowercase, digits
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from argmap.model.keys import is_reserved
from argmap.model.texts import LABEL_LENGTH, text_fault

_HOSTILE: Final = (
    "\"'`",
    "<b>bold</b>",
    "</TABLE>",
    "&",
    "&lt;&amp;",
    "&#10;",
    "]]>",
    "-->",
    "\\",
    '\\"',
    "\\n\\N\\G",
    "{x|y}",
    '"""',
    "'''",
    "@en ^^",
    "\n",
    "\t",
    " ",
    "\u00a0",
    "\u00ad",
    "\u200b",
    "\u200f\u202e",
    "\u2028\u2029",
    "\ufeff",
    "e\u0301",
    "Żółć",
    "Ὀδυσσεύς",
    "Мысль",
    "שלום",
    "سلام",
    "विचार",
    "論理",
    "\U0001d49c\U0001f4da",
    "\U0010fffd",
)

_PLAIN: Final = (
    "It rains.",
    "The desks are full by four.",
    "Reportedly, most pupils would come on a Saturday.",
)

_RUNS: Final = (
    *_PLAIN,
    'The porter\'s list, "so to speak", names <forty> & two; the rest is unknown.',
    "لا يجد الطلاب مقعدا بعد الساعة الرابعة (4:00).",
    "המדפים מלאים, כך אומרים.",
    "De\u0301ja\u0300 vu\u0323\u0302\u0304: a\u0300\u0301\u0302\u0303 e\u20dd.",
    "विद्यालय का पुस्तकालय शनिवार को खुला रहे।",
    "図書館は土曜日にも開くべきである。",
    "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz" * 3,
)
_BREAKS: Final = (" ", "\n", "\n\n", " \u2014 ")

LONG: Final = 3_000
"""The longest text, unless another length is asked for."""

_MOST_ARE_SHORT: Final = (False,) * 15 + (True,)

_CONTROLS: Final = "\t\n"
_NON_CHARACTERS: Final = "".join(
    map(
        chr,
        [
            *range(0xFDD0, 0xFDF0),
            *(
                plane * 0x10000 + last
                for plane in range(17)
                for last in (0xFFFE, 0xFFFF)
            ),
        ],
    )
)


def keys() -> SearchStrategy[str]:
    """Keys that an author may write: well-formed and not reserved."""
    return _keys()


@cache
def _keys() -> SearchStrategy[str]:
    alphabet = ascii_lowercase + digits
    first = st.builds(
        "{}{}".format, st.sampled_from(ascii_lowercase), st.text(alphabet, max_size=11)
    )
    others = st.lists(st.text(alphabet, min_size=1, max_size=12), max_size=4)
    words = st.builds(_joined, first, others)
    return words.filter(lambda key: not is_reserved(key))


def _joined(first: str, others: list[str]) -> str:
    return "-".join([first, *others])


def texts(*, max_size: int = LONG) -> SearchStrategy[str]:
    """Texts that a map may carry: any script, quotes, markup, backslashes, newlines.

    Most are no longer than a label; a few run on, some over several paragraphs.

    Args:
        max_size: The longest, in code points.
    """
    return _texts(max_size)


@cache
def _texts(max_size: int) -> SearchStrategy[str]:
    letters = st.characters(
        codec="utf-8",
        exclude_categories=["Cc", "Cs"],
        include_characters=_CONTROLS,
        exclude_characters=_NON_CHARACTERS,
    )
    hostile = st.lists(st.sampled_from(_HOSTILE + _PLAIN), min_size=1, max_size=6).map(
        "".join
    )
    short = (
        st.sampled_from(_PLAIN)
        | hostile
        | st.text(letters, min_size=1, max_size=min(max_size, LABEL_LENGTH))
    )
    any_text = short
    if max_size > LABEL_LENGTH:
        kinds = {False: short, True: _running_on()}
        any_text = st.sampled_from(_MOST_ARE_SHORT).flatmap(kinds.__getitem__)
    shortened = any_text.map(lambda text: text[:max_size])
    return shortened.filter(lambda text: text_fault(text) is None)


def _running_on() -> SearchStrategy[str]:
    runs = st.lists(st.sampled_from(_RUNS + _HOSTILE), min_size=3, max_size=8)
    return st.builds(
        _repeated, runs, st.sampled_from(_BREAKS), st.sampled_from([3, 12, 60])
    )


def _repeated(runs: list[str], between: str, times: int) -> str:
    return between.join(runs * times)


def languages() -> SearchStrategy[str]:
    """Language tags."""
    return st.sampled_from(["en", "de", "ar", "he", "zh-Hant", "sr-Cyrl-RS"])


def licences() -> SearchStrategy[str]:
    """Names of licences: SPDX identifiers and IRIs."""
    return st.sampled_from(["CC-BY-4.0", "MIT", "https://example.org/licence"])


def iris() -> SearchStrategy[str]:
    """IRIs."""
    return st.sampled_from(
        ["https://example.org/staff/1", "urn:isbn:0451450523", "https://example.org/é"]
    )


def strengths() -> SearchStrategy[float]:
    """Strengths: above 0 and up to 1."""
    return st.just(1) | st.floats(min_value=0, max_value=1, exclude_min=True)
