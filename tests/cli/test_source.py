"""`argmap source`: what each command writes, prints and refuses."""

import json
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from argmap.cli.source import source
from argmap.errors import ArgmapError, ArgmapErrors, MissingPartError, each_error
from argmap.seeds.reading import read_record

TEXT = "Menu\nThe desks are full. Pupils asked.\nThe hall is cold.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with one text and its record."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("ARGMAP_TEXTS", raising=False)
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "000.txt").write_text(TEXT, encoding="utf-8")
    assert run("index", "texts/000.txt", "--key", "survey").exit_code == 0
    return tmp_path


def run(*words: str) -> Result:
    return CliRunner().invoke(source, words)


def codes(result: Result) -> list[str]:
    assert isinstance(result.exception, ArgmapError | ArgmapErrors), result.output
    return [error.code for error in each_error(result.exception)]


def rewrite(folder: Path, old: str, new: str) -> None:
    path = folder / "texts" / "000.txt"
    path.write_text(TEXT.replace(old, new), encoding="utf-8")


def test_index_makes_a_record_and_says_what_is_next(folder: Path) -> None:
    result = run("index", "texts/000.txt", "--key", "other", "--language", "de")
    assert "seeds/other.toml: 3 paragraphs, 4 sentences" in result.output
    assert "argmap source show other" in result.output
    assert read_record(folder / "seeds" / "other.toml").language == "de"


def test_index_never_replaces_without_force(folder: Path) -> None:
    rewrite(folder, "cold", "warm")
    before = (folder / "seeds" / "survey.toml").read_bytes()
    assert codes(run("index", "texts/000.txt", "--key", "survey")) == ["record-exists"]
    assert (folder / "seeds" / "survey.toml").read_bytes() == before
    assert run("index", "texts/000.txt", "--key", "survey", "--force").exit_code == 0
    assert (folder / "seeds" / "survey.toml").read_bytes() != before


@pytest.mark.parametrize(
    "words",
    [
        ("--key", "../x"),
        ("--key", "Survey"),
        ("--key", "other", "--language", "en!"),
        (),
    ],
)
def test_index_refuses_wrong_words(folder: Path, words: tuple[str, ...]) -> None:
    assert run("index", "texts/000.txt", *words).exit_code == 2
    assert [path.name for path in (folder / "seeds").iterdir()] == ["survey.toml"]


def test_index_refuses_a_blank_text(folder: Path) -> None:
    (folder / "blank.txt").write_text(" \n\xa0\n", encoding="utf-8")
    assert codes(run("index", "blank.txt", "--key", "blank")) == ["blank-text"]


def test_index_without_its_extra_is_a_missing_part(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "sentencex", None)
    result = run("index", "texts/000.txt", "--key", "other")
    assert isinstance(result.exception, MissingPartError)


def test_show_prints_each_sentence_with_its_number(folder: Path) -> None:
    run("mark", "survey", "1", "--boilerplate", "navigation")
    assert run("show", "survey", "--texts", "texts").output.splitlines() == [
        "1.1 [navigation] Menu",
        "2.1 The desks are full.",
        "2.2 Pupils asked.",
        "3.1 The hall is cold.",
    ]


def test_show_takes_the_folder_from_the_environment(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ARGMAP_TEXTS", "texts")
    assert "Pupils" in run("show", "survey").output


def test_show_steers_no_terminal(folder: Path) -> None:
    (folder / "wild.txt").write_text("a\x1b[2Jb\u2028c\u202ed\xa0e", encoding="utf-8")
    run("index", "wild.txt", "--key", "wild")
    shown = run("show", "wild", "--text", "wild.txt").output
    assert shown == "1.1 a\\x1b[2Jb\\u2028c\\u202ed\xa0e\n"


def test_split_and_join_correct_the_record(folder: Path) -> None:
    before = (folder / "seeds" / "survey.toml").read_bytes()
    result = run("split", "survey", "2", "1", "--before", "are", "--texts", "texts")
    assert "new numbers" in result.stderr
    assert result.stdout.splitlines() == [
        "2.1 The desks",
        "2.2 are full.",
        "2.3 Pupils asked.",
    ]
    result = run("join", "survey", "2", "1", "--text", "texts/000.txt")
    assert result.output.splitlines()[0] == "2.1 The desks are full."
    assert (folder / "seeds" / "survey.toml").read_bytes() == before
    result = run("split", "survey", "2", "1", "--after", "3", "--texts", "texts")
    assert result.output.splitlines()[:2] == ["2.1 The", "2.2 desks are full."]


@pytest.mark.parametrize(
    "words",
    [
        ("split", "survey", "2", "1", "--texts", "texts"),
        ("split", "survey", "2", "1", "--after", "3", "--before", "are"),
        ("split", "survey", "2", "1", "--after", "3"),
        ("join", "survey", "2", "1"),
        ("join", "survey", "0", "1", "--texts", "texts"),
        ("mark", "survey", "1"),
        ("mark", "survey", "1", "--boilerplate", "advert"),
        ("mark", "survey", "1", "--boilerplate", "date", "--argues"),
        ("show", "survey"),
        ("check",),
    ],
)
def test_wrong_usage_is_told_with_exit_code_2(
    folder: Path, words: tuple[str, ...]
) -> None:
    assert run(*words).exit_code == 2


@pytest.mark.parametrize("command", ["show", "check"])
def test_an_unknown_key_names_the_near_ones(folder: Path, command: str) -> None:
    result = run(command, "surveys", "--texts", "texts")
    assert result.exit_code == 2
    assert 'did you mean "survey"?' in result.output


def test_a_text_that_is_another_is_refused(folder: Path) -> None:
    rewrite(folder, "cold", "warm")
    told = codes(run("show", "survey", "--text", "texts/000.txt"))
    assert told == ["text-differs"]
    assert codes(run("show", "survey", "--texts", "texts")) == ["unknown-text"]


def test_mark_marks_and_unmarks(folder: Path) -> None:
    run("mark", "survey", "1", "3", "--boilerplate", "navigation")
    record = read_record(folder / "seeds" / "survey.toml")
    assert [each.boilerplate for each in record.paragraphs] == [
        "navigation",
        None,
        "navigation",
    ]
    run("mark", "survey", "3", "--argues")
    assert read_record(folder / "seeds" / "survey.toml").span(3) == (39, 56)


def test_mark_of_an_unknown_paragraph_changes_nothing(folder: Path) -> None:
    before = (folder / "seeds" / "survey.toml").read_bytes()
    told = codes(run("mark", "survey", "1", "9", "--boilerplate", "date"))
    assert told == ["unknown-paragraph"]
    assert (folder / "seeds" / "survey.toml").read_bytes() == before


def test_check_of_a_true_copy_is_quiet(folder: Path) -> None:
    result = run("check", "--texts", "texts")
    assert result.exit_code == 0
    assert result.output == "survey: text same (7 same)\n"


def test_check_says_exactly_what_differs(folder: Path) -> None:
    rewrite(folder, "full", "taken")
    result = run("check", "survey=texts/000.txt")
    assert codes(result) == ["text-differs"]
    assert result.output.splitlines() == [
        "survey: text altered (2 same, 3 moved, 2 altered)",
        "  paragraph 2: altered (5–38 → 5–39, paragraph 2)",
        "  sentence 2.1: altered (5–24 → 5–25, paragraph 2)",
        "  sentence 2.2: moved (25–38 → 26–39, paragraph 2)",
        "  paragraph 3: moved (39–56 → 40–57, paragraph 3)",
    ]


def test_check_tells_paragraphs_that_moved_together_once(folder: Path) -> None:
    rewrite(folder, "Menu", "News\nMenu")
    assert run("check", "survey=texts/000.txt").output.splitlines() == [
        "survey: text altered (7 moved)",
        "  paragraphs 1 to 3: moved (0–56 → 5–61, paragraphs 2 to 4)",
        "  paragraph 1 of the text: not in the record",
    ]


def test_check_tells_what_is_gone(folder: Path) -> None:
    rewrite(folder, "The hall is cold.\n", "")
    output = run("check", "survey=texts/000.txt").output
    assert "  paragraph 3: gone (was at 39–56)\n" in output


def test_check_finds_an_altered_copy_by_the_name_of_its_key(folder: Path) -> None:
    rewrite(folder, "cold", "warm")
    assert codes(run("check", "--texts", "texts")) == ["unknown-text"]
    (folder / "texts" / "000.txt").rename(folder / "texts" / "survey.md")
    assert codes(run("check", "--texts", "texts")) == ["text-differs"]


def test_check_goes_on_after_a_text_that_is_missing(folder: Path) -> None:
    (folder / "other.txt").write_text("Other words.", encoding="utf-8")
    run("index", "other.txt", "--key", "other")
    result = run("check", "--texts", "texts")
    assert codes(result) == ["unknown-text"]
    assert "survey: text same" in result.output


def test_a_folder_of_texts_that_is_missing_is_told_once(folder: Path) -> None:
    assert codes(run("check", "survey", "survey", "--texts", "nowhere")) == [
        "unreadable-text"
    ]


def test_a_folder_without_records_is_wrong_usage(folder: Path) -> None:
    result = run("check", "--texts", "texts", "--seeds", "nowhere")
    assert result.exit_code == 2
    assert 'no records in "nowhere"' in result.output


def test_check_as_json_tells_every_finding_and_no_path(folder: Path) -> None:
    rewrite(folder, "Pupils asked.", "")
    result = run("check", f"survey={folder / 'texts' / '000.txt'}", "--json")
    assert codes(result) == ["text-differs"]
    assert str(folder) not in result.output
    (told,) = json.loads(result.output)
    assert (told["key"], told["agrees"], told["text"]) == ("survey", False, "altered")
    assert len(told["findings"]) == 7
    assert {"paragraph": 2, "sentence": 2, "verdict": "gone", "was": [25, 38]} in (
        told["findings"]
    )


def test_a_file_whose_name_starts_with_an_underscore_is_no_record(
    folder: Path,
) -> None:
    (folder / "seeds" / "_old.toml").write_text("key = 3\n", encoding="utf-8")
    assert run("check", "--texts", "texts").exit_code == 0
    assert 'no source "_old"' in run("check", "_old").stderr


def test_a_broken_record_is_an_error_of_its_file(folder: Path) -> None:
    (folder / "seeds" / "survey.toml").write_text("key = 1\n", encoding="utf-8")
    told = codes(run("show", "survey", "--texts", "texts"))
    assert set(told) == {"record-fault"}


@pytest.mark.parametrize("command", sorted(source.commands))
def test_help_shows_two_examples(command: str) -> None:
    shown = run(command, "--help").output
    assert shown.count(f"\n    argmap source {command} ") == 2


def test_sentences_and_differences_go_to_files(folder: Path) -> None:
    printed = run("show", "survey", "--texts", "texts").stdout
    run("show", "survey", "--texts", "texts", "-o", "sentences.txt")
    assert (folder / "sentences.txt").read_text("utf-8") == printed
    run("check", "--texts", "texts", "--json", "-o", "differences.json")
    assert json.loads((folder / "differences.json").read_bytes())


MAP = """
from argmap import MapDraft
draft = MapDraft("desks", question="Why?")
survey = draft.source("survey")
desk = draft.position("us")
before = desk.claim("before", "They are.", anchors=[survey.at(2, 1)])
behind = desk.claim("behind", "They asked.", anchors=[survey.at(2, 2)])
around = desk.premise("around", "Both.", anchors=[survey.at(2), survey.at(3, 1)])
across = desk.premise("across", "All.", anchors=[survey.at(2, 1, 2)])
MAP = draft.build()
"""


@pytest.mark.parametrize(
    ("sentence", "lines"), [("2", [("7", "2.2"), ("9", "2.1–2")]), ("1", None)]
)
def test_a_cut_names_the_map_lines_whose_anchors_moved(
    folder: Path, sentence: str, lines: list[tuple[str, str]] | None
) -> None:
    (folder / "maps").mkdir()
    (folder / "maps" / "desks.py").write_text(MAP, encoding="utf-8")
    result = run("split", "survey", "2", sentence, "--after", "3", "--texts", "texts")
    assert result.exit_code == 0
    said = result.stderr.splitlines()
    assert said[0] == 'sentences of paragraph 2 of "survey" have new numbers'
    lines = lines or [("6", "2.1"), ("7", "2.2"), ("9", "2.1–2")]
    assert said[1:] == [
        f"maps/desks.py:{line}: now another place: ¶{place}" for line, place in lines
    ]


def test_a_cut_tells_of_maps_that_are_not_there_or_not_readable(folder: Path) -> None:
    words = ("split", "survey", "2", "1", "--after", "3", "--texts", "texts")
    assert "no map was found" in run(*words).stderr
    (folder / "maps").mkdir()
    (folder / "maps" / "bad.py").write_text("1 / 0\n", encoding="utf-8")
    result = run("join", "survey", "2", "1", "--texts", "texts")
    assert result.exit_code == 0
    assert "not every map could be read: argmap check" in result.stderr
