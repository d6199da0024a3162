"""A comparison in a few lines: how much was found, and what meets what."""

from collections.abc import Iterable, Iterator
from typing import Final

from argmap.analysis.clash import Clash
from argmap.analysis.meetings import Meeting
from argmap.reports.lines import plain, printable
from argmap.reports.sections import clash_sections, how

_MOST: Final = 40


def clash_summary(clash: Clash) -> str:
    """Its counts, and the labels of what meets; long ones are cut."""
    (in_short, *_) = clash_sections(clash)
    contested = [point.meeting for point in clash.contested]
    met = [
        *_group("Opposed recommendations", clash.opposed),
        *_group("Contested points", contested),
        *_group("Disputed facts", clash.disputed),
        *_group("Shared ground", clash.shared),
        *_group("Allied recommendations", clash.allied),
    ]
    lines = [
        f"{plain(clash.left.name)} and {plain(clash.right.name)}: where they clash",
        *(f"  {what}: {how_much}" for what, how_much in in_short.rows),
        *met[:_MOST],
    ]
    if len(met) > _MOST:
        lines.append(f"… and {len(met) - _MOST} lines more")
    return "\n".join(printable(line) for line in lines)


def _group(title: str, meetings: Iterable[Meeting]) -> Iterator[str]:
    for place, meeting in enumerate(meetings):
        if place == 0:
            yield ""
            yield title
        yield f"  {plain(meeting.left.label)} [{meeting.left.key}]"
        yield f"    {how(meeting)}: {plain(meeting.right.label)} [{meeting.right.key}]"
