"""The maps are in our own words: no run of six words of a source, names aside."""

import re
from pathlib import Path

import pytest

from argmap.loading import load
from argmap.model.maps import ArgumentMap
from argmap.seeds.finding import text_of

REPOSITORY = Path(__file__).resolve().parents[2]
LOADED = load(REPOSITORY / "maps", REPOSITORY / "seeds")
RUN = 6
EXEMPT: frozenset[str] = frozenset()
"""Runs that may be shared: each a name, a date, a title or a fixed term."""


def runs_of(text: str) -> set[str]:
    """Every run of six words, in small letters."""
    words = re.findall(r"[\w'-]+", text.lower().replace("’", "'"))
    return {" ".join(words[at : at + RUN]) for at in range(len(words) - RUN + 1)}


def wordings_of(argument_map: ArgumentMap) -> dict[str, list[str]]:
    """Every text of a map that a mapper worded, by the key of its node."""
    worded = {
        proposition.key: [
            proposition.text,
            proposition.label,
            proposition.reconstructed or "",
        ]
        for proposition in argument_map.propositions
    }
    for step in argument_map.inferences:
        worded[step.key] = [step.warrant or ""]
    for concession in argument_map.concessions:
        worded[concession.counterclaim.key].append(concession.extent)
    for alignment in argument_map.alignments:
        worded[alignment.key] = [alignment.note]
    worded["map"] = [
        argument_map.question,
        *(waiver.reason for waiver in argument_map.waivers),
        *(paragraph.reason for paragraph in argument_map.left_out),
    ]
    return worded


def sources_of(argument_map: ArgumentMap, texts_folder: Path) -> set[str]:
    """Every run of six words of the texts that a map is about."""
    homes = {node.map_key for node in argument_map.adopted} or {argument_map.key}
    texts = (text_of(LOADED.records[home], texts_folder) for home in homes)
    return set().union(*map(runs_of, texts))


@pytest.mark.parametrize("argument_map", LOADED.maps, ids=lambda each: each.key)
def test_no_run_of_six_words_is_the_sources(
    argument_map: ArgumentMap, texts_folder: Path
) -> None:
    source = sources_of(argument_map, texts_folder)
    shared = {
        key: sorted(found)
        for key, texts in wordings_of(argument_map).items()
        if (found := set().union(*map(runs_of, texts)) & source - EXEMPT)
    }
    assert shared == {}
