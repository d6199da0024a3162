"""How a comparison of a record with a text is told, to a person and to a program."""

from collections import Counter
from collections.abc import Iterator, Sequence

from argmap.seeds.comparing import Comparison, Finding
from argmap.seeds.normalising import Span

JsonFinding = dict[str, str | int | list[int]]


def comparison_lines(comparison: Comparison) -> Iterator[str]:
    """A line for the whole, then one for each difference."""
    counts = Counter(found.verdict for found in comparison.findings)
    told = ", ".join(
        f"{counts[verdict]} {verdict}"
        for verdict in ("same", "moved", "altered", "gone")
        if counts[verdict]
    )
    yield f"{comparison.key}: text {comparison.text} ({told})"
    for run in _runs(comparison):
        yield f"  {_run_line(run)}"
    for number in comparison.added:
        yield f"  paragraph {number} of the text: not in the record"


def comparison_json(
    comparison: Comparison,
) -> dict[str, str | bool | list[int] | list[JsonFinding]]:
    """Every finding; spans are pairs of code points, the second not included."""
    return {
        "key": comparison.key,
        "agrees": comparison.agrees,
        "text": comparison.text,
        "findings": [_finding_json(found) for found in comparison.findings],
        "added": list(comparison.added),
    }


def _finding_json(found: Finding) -> JsonFinding:
    told: JsonFinding = {"paragraph": found.paragraph}
    if found.sentence is not None:
        told["sentence"] = found.sentence
    told["verdict"] = found.verdict
    told["was"] = list(found.was)
    if found.now is not None and found.now_paragraph is not None:
        told["now"] = list(found.now)
        told["now_paragraph"] = found.now_paragraph
    return told


def _runs(comparison: Comparison) -> Iterator[list[Finding]]:
    """The differences; paragraphs that moved together, whole, are one run."""
    paragraph: Finding | None = None
    run: list[Finding] = []
    for found in comparison.findings:
        if found.sentence is None:
            paragraph = found
        elif paragraph is not None and _moved_along(found, paragraph):
            continue
        if run and not _continues(run[-1], found):
            yield run
            run = []
        if found.verdict != "same":
            run.append(found)
    if run:
        yield run


def _continues(last: Finding, found: Finding) -> bool:
    both_paragraphs = last.sentence is None and found.sentence is None
    return both_paragraphs and _moved_along(found, last)


def _moved_along(found: Finding, other: Finding) -> bool:
    if found.verdict != "moved" or other.verdict != "moved":
        return False
    return _shift(found) == _shift(other)


def _shift(found: Finding) -> tuple[int, int] | None:
    if found.now is None or found.now_paragraph is None:
        return None
    return found.now[0] - found.was[0], found.now_paragraph - found.paragraph


def _run_line(run: Sequence[Finding]) -> str:
    first, last = run[0], run[-1]
    if first is last or first.now is None or last.now is None:
        return f"{_name(first)}: {first.verdict}{_whereabouts(first)}"
    was, now = (first.was[0], last.was[1]), (first.now[0], last.now[1])
    return (
        f"paragraphs {first.paragraph} to {last.paragraph}: moved"
        f" ({_shown(was)} → {_shown(now)},"
        f" paragraphs {first.now_paragraph} to {last.now_paragraph})"
    )


def _name(found: Finding) -> str:
    if found.sentence is None:
        return f"paragraph {found.paragraph}"
    return f"sentence {found.paragraph}.{found.sentence}"


def _whereabouts(found: Finding) -> str:
    if found.now is None:
        return f" (was at {_shown(found.was)})"
    return (
        f" ({_shown(found.was)} → {_shown(found.now)}, paragraph {found.now_paragraph})"
    )


def _shown(span: Span) -> str:
    return f"{span[0]}–{span[1]}"
