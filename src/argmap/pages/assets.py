"""What a page brings along: style, scripts, and the policy that allows these."""

from base64 import b64encode
from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Final

from argmap.pages.markup import Html

STYLES: Final = ("page.css", "reading.css", "sides.css", "print.css")
"""The style sheets of a page, in their order."""

SCRIPTS: Final = (
    "vendor/panzoom.min.js",
    "map.js",
    "scene.js",
    "walk.js",
    "detail.js",
    "search.js",
    "page.js",
)
"""The scripts of a page, in their order; ours read as one."""

EARLY: Final = 'document.documentElement.classList.add("scripted");'
"""What runs before the page is laid out: so styles know that scripts do run."""


@cache
def asset(name: str) -> str:
    """The text of a file of the package."""
    return files("argmap.pages").joinpath("assets", name).read_text(encoding="utf-8")


def digest(text: str) -> str:
    """The digest of a script or style, as a policy states it."""
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def policy(styles: Sequence[str], scripts: Sequence[str]) -> str:
    """A content-security policy that allows these and nothing else.

    No script can make markup or code of a text, either: browsers that know trusted
    types refuse it.
    """
    rules = [
        "default-src 'none'",
        f"style-src {' '.join(map(digest, styles))}",
        f"script-src {' '.join(map(digest, scripts))}" if scripts else "",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    return "; ".join(rule for rule in rules if rule)


def script(text: str) -> Html:
    """A script as it stands in a page; it must not hold what ends it."""
    if "</script" in text.lower() or "<!--" in text:
        raise ValueError("the script would end early")
    return Html(f"<script>{text}</script>")


def style(text: str) -> Html:
    """A style sheet as it stands in a page; it must not hold what ends it."""
    if "</style" in text.lower():
        raise ValueError("the style would end early")
    return Html(f"<style>{text}</style>")
