"""What a check is, and what it returns."""

from collections.abc import Callable, Iterator
from typing import Literal

from attrs import frozen

from argmap.analysis.walks import Bearings
from argmap.model.maps import ArgumentMap
from argmap.whence import Whence

Severity = Literal["error", "warning", "advice"]
"""An error makes `argmap check` fail; a warning does with `--strict`; advice never."""


@frozen(kw_only=True)
class Problem:
    """What a careful reader would object to.

    Attributes:
        code: Stable kebab-case name of the check.
        severity: How much it matters.
        message: The objection, without a full stop.
        map_key: Key of the map.
        node: Id of the node it is about, or `None` for the whole map.
        at: Where that was written.
        hint: What to do, where that is surely right.
    """

    code: str
    severity: Severity
    message: str
    map_key: str
    node: str | None = None
    at: Whence | None = None
    hint: str | None = None

    def __str__(self) -> str:
        place = f"{self.at}: " if self.at is not None else ""
        hint = f"\n  hint: {self.hint}" if self.hint is not None else ""
        return f"{place}{self.severity}: {self.code}: {self.message}{hint}"


@frozen(kw_only=True)
class Finding:
    """What the function of a check yields: where, and what is the matter.

    Attributes:
        message: The objection, without a full stop.
        node: Id of the node it is about, or `None` for the whole map.
        at: Where that was written.
    """

    message: str
    node: str | None = None
    at: Whence | None = None


Find = Callable[[ArgumentMap, Bearings], Iterator[Finding]]
"""The function of a check: from a map and its relations to findings, never raising."""


@frozen(kw_only=True)
class Check:
    """A rule that a careful reader applies.

    Attributes:
        code: Stable kebab-case name.
        severity: How much a finding matters.
        find: The function that applies it.
        hint: What to do about a finding, in the imperative.
    """

    code: str
    severity: Severity
    find: Find
    hint: str | None = None


def check(
    code: str, severity: Severity, *, hint: str | None = None
) -> Callable[[Find], Check]:
    """Turn a function into a check of that code."""

    def made(find: Find) -> Check:
        return Check(code=code, severity=severity, find=find, hint=hint)

    return made
