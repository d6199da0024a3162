"""JSON both ways: nothing is lost, the bytes are the same everywhere."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from argmap import Agent, Anchor, ArgumentMap, MapDraft
from argmap.formats import DEFAULT_BASE, Setting, format_named
from argmap.formats.json import FORMAT, read, write
from argmap.seeds.linking import linked
from tests.examples import (
    linked_saturday_library,
    saturday_library,
    saturday_records,
    weekday_desks,
)

GOLDEN = Path(__file__).parent / "goldens" / "saturday-library.json"
SETTING = Setting(base=DEFAULT_BASE)


def written(argument_map: ArgumentMap) -> dict[str, object]:
    """What the JSON of a map holds."""
    tree: dict[str, object] = json.loads(write(argument_map, SETTING))
    return tree


def one_claim(text: str) -> ArgumentMap:
    """A map of one claim."""
    draft = MapDraft("one", question="Is it so?")
    draft.position("us").claim("so", text)
    return draft.build()


def test_an_unlinked_map_comes_back_the_same() -> None:
    beside = {"weekday-desks": weekday_desks()}
    argument_map = saturday_library()
    assert read(write(argument_map, SETTING), "m.json", beside) == argument_map


def test_a_linked_map_comes_back_the_same() -> None:
    beside = {"weekday-desks": linked(weekday_desks(), saturday_records())}
    argument_map = linked_saturday_library()
    assert read(write(argument_map, SETTING), "m.json", beside) == argument_map


def test_what_is_read_is_written_in_the_same_bytes() -> None:
    beside = {"weekday-desks": linked(weekday_desks(), saturday_records())}
    text = write(linked_saturday_library(), SETTING)
    assert write(read(text, "m.json", beside), SETTING) == text


def test_the_example_is_written_as_the_golden_file_has_it() -> None:
    """Where the change is meant, write the map to the golden file and read the diff."""
    assert write(linked_saturday_library(), SETTING) == GOLDEN.read_text("utf-8")


def test_the_golden_file_reads() -> None:
    beside = {"weekday-desks": linked(weekday_desks(), saturday_records())}
    found = read(GOLDEN.read_text("utf-8"), "golden.json", beside)
    assert found == linked_saturday_library()


def test_an_empty_map_comes_back_the_same() -> None:
    argument_map = MapDraft("empty", question="Is there anything?").build()
    assert read(write(argument_map, SETTING), "m.json", {}) == argument_map


def test_fields_stand_in_the_documented_order() -> None:
    assert list(written(saturday_library())) == [
        "argmap",
        "key",
        "question",
        "language",
        "licence",
        "sources",
        "positions",
        "propositions",
        "inferences",
        "attacks",
        "concessions",
        "alignments",
        "adopted",
        "waivers",
        "left_out",
        "renamed",
    ]


def test_the_text_ends_in_one_newline_and_has_no_trailing_spaces() -> None:
    text = write(saturday_library(), SETTING)
    assert text.endswith("}\n")
    assert [line for line in text.split("\n") if line != line.rstrip(" ")] == []


def test_text_that_is_not_ascii_is_written_as_it_is() -> None:
    assert "kämen" in write(saturday_library(), SETTING)


@pytest.mark.parametrize(
    "text",
    [
        'She said "no" and left.',
        "a <b>bold</b> claim & more",
        "back\\slash and \\n that is none",
        "two\nlines\tand a tab",
        "line\u2028and paragraph\u2029separators",
        "right-to-left \u200f\u202eאבג\u202c",
        "\ufeffa mark",
        "astral \U0001f4da",
        "combining e\u0301 stays apart from \u00e9",
        " spaces at both ends ",
        "x" * 20_000,
    ],
)
def test_hostile_texts_come_back_unharmed(text: str) -> None:
    argument_map = one_claim(text)
    assert read(write(argument_map, SETTING), "m.json", {}) == argument_map


def test_equal_strengths_are_written_alike() -> None:
    def attacked(strength: float) -> ArgumentMap:
        draft = MapDraft("m", question="Is it so?")
        desk = draft.position("us")
        premise = desk.premise("because", "It rains.")
        desk.rebut(desk.claim("so", "It is so."), by=premise, strength=strength)
        return draft.build()

    assert write(attacked(1), SETTING) == write(attacked(1.0), SETTING)


def test_a_made_key_longer_than_a_written_one_comes_back() -> None:
    draft = MapDraft("m" * 64, question="Is it so?")
    desk = draft.position("us")
    left, right = desk.claim("a" * 64, "Yes."), desk.claim("b" * 64, "No.")
    desk.rebut(left, by=right)
    draft.disputes_fact(left, right, note="They differ.")
    draft.renamed("old", to=f"{'b' * 64}-rebuts-{'a' * 64}")
    argument_map = draft.build()
    assert read(write(argument_map, SETTING), "m.json", {}) == argument_map


def test_an_agent_and_an_anchor_that_were_made_by_hand_come_back() -> None:
    draft = MapDraft("m", question="Is it so?")
    draft.source("s")
    agent = Agent(key="who", name="The school")
    anchor = Anchor(source="s", paragraph=1, start=0, end=5)
    desk = draft.position("us", holder=agent)
    desk.counterclaim("so", "It is so.", holder=agent, anchors=[anchor])
    argument_map = draft.build()
    assert read(write(argument_map, SETTING), "m.json", {}) == argument_map


def test_what_is_read_names_the_file_as_its_place() -> None:
    found = read(write(one_claim("Yes."), SETTING), "some/file.json", {})
    whence = found.propositions[0].whence
    assert whence is not None
    assert whence.path == "some/file.json"


def test_the_bytes_do_not_depend_on_the_hash_seed() -> None:
    script = (
        "import sys\n"
        "from tests.examples import linked_saturday_library\n"
        "from argmap.formats import Setting\n"
        "from argmap.formats.json import write\n"
        "text = write(linked_saturday_library(), Setting())\n"
        "sys.stdout.buffer.write(text.encode())\n"
    )
    root = Path(__file__).parents[2]
    path = os.pathsep.join([str(root), *filter(None, sys.path)])
    outputs = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": path},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "12345")
    }
    assert outputs == {GOLDEN.read_bytes()}


def test_the_format_is_found_by_its_name() -> None:
    assert format_named("json") is FORMAT


def test_the_format_reads_and_writes_without_loss() -> None:
    assert FORMAT.suffix == ".json"
    assert FORMAT.read is read
    assert FORMAT.write is write
    assert FORMAT.leaves_behind == ""
