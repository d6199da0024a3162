"""The command itself: help, version, near matches, settings, exit codes."""

import re
from importlib.metadata import version
from pathlib import Path

import click
import pytest

from argmap.cli import main
from argmap.cli.exits import exit_code
from argmap.cli.root import COMMANDS
from argmap.errors import LoadingError, MissingPartError, UnknownNameError
from tests.projects import SmallProject, map_text

ALL = [[], *([name] for name in COMMANDS)] + [
    ["source", name] for name in ("index", "split", "join", "mark", "show", "check")
]


@pytest.mark.parametrize("words", ALL, ids=lambda words: " ".join(words) or "argmap")
def test_every_help_shows_two_examples(empty: SmallProject, words: list[str]) -> None:
    for option in ("--help", "-h"):
        result = empty.run(*words, option)
        assert result.exit_code == 0
        examples = result.stdout.partition("Examples:\n")[2].partition("\n\n")[0]
        command = " ".join(["argmap", *words])
        assert re.findall(rf"^ +{command} ?\S*", examples, re.MULTILINE)[1:]


def test_the_help_lists_every_command(empty: SmallProject) -> None:
    shown = empty.run("--help").stdout
    for name, line in COMMANDS.items():
        assert re.search(rf"^  {name} +{re.escape(line)}$", shown, re.MULTILINE)


def test_the_version(empty: SmallProject) -> None:
    assert empty.run("--version").stdout == f"argmap {version('argmap')}\n"


def test_a_name_that_is_no_command_finds_none() -> None:
    assert main.get_command(click.Context(main), "xyzzy") is None


def test_no_command_shows_the_help(empty: SmallProject) -> None:
    result = empty.run()
    assert result.exit_code == 2
    assert "argmap build" in result.output


def test_the_package_is_a_program(project: SmallProject) -> None:
    run = project.shell("list")
    assert run.returncode == 0
    assert run.stdout.startswith(b"heating: ")


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["biuld"], 'did you mean "build"?'),
        (["source", "chekc"], 'did you mean "check"?'),
        (["list", "--jsn"], "--json"),
        (["build", "--mapss", "x"], "--maps"),
    ],
)
def test_a_mistyped_command_or_option_names_the_near_match(
    project: SmallProject, words: list[str], hint: str
) -> None:
    result = project.run(*words)
    assert result.exit_code == 2
    assert hint in result.stderr


def test_a_command_like_no_other_has_no_near_match(empty: SmallProject) -> None:
    result = empty.run("xyzzy")
    assert result.exit_code == 2
    assert result.stderr.endswith('Error: no command is called "xyzzy"\n')


COMMANDS_ON_MAPS = [
    ["build"],
    ["list"],
    ["show", "heating"],
    ["check"],
    ["render", "heating", "-o", "map.svg"],
    ["export", "heating", "--to", "json"],
]


@pytest.mark.parametrize("words", COMMANDS_ON_MAPS, ids=lambda words: words[0])
def test_without_maps_every_command_says_what_to_do(
    empty: SmallProject, words: list[str]
) -> None:
    nothing = empty.run(*words)
    assert nothing.exit_code == 1
    assert nothing.stderr.startswith('no-maps: there are no maps in the folder "maps"')
    assert "MAP = draft.build()" in nothing.stderr
    Path("maps").rmdir()
    no_folder = empty.run(*words)
    assert no_folder.exit_code == 1
    assert no_folder.stderr.startswith('no-maps-folder: there is no folder "maps"')
    assert "--maps" in no_folder.stderr
    assert not Path("build").exists()


COMMANDS_ON_ONE_MAP = [
    ["build", "heating"],
    ["check", "heating"],
    *(words for words in COMMANDS_ON_MAPS if "heating" in words),
]


@pytest.mark.parametrize("words", COMMANDS_ON_ONE_MAP, ids=lambda words: words[0])
def test_a_named_map_is_not_disturbed_by_broken_ones(
    project: SmallProject, words: list[str]
) -> None:
    project.add("bad.py", "\n1 / 0\n")
    (project.folder / "seeds" / "broken.toml").write_text("key = 3\n", encoding="utf-8")
    result = project.run(*words)
    assert result.exit_code == 0
    assert "bad.py" not in result.stderr
    assert "broken.toml" not in result.stderr


@pytest.mark.parametrize("command", ["build", "check", "show"])
def test_a_named_map_that_is_broken_tells_its_faults(
    project: SmallProject, command: str
) -> None:
    project.add("bad.py", "\n1 / 0\n")
    project.add("adopting.py", "from .bad import MAP as other\n" + map_text("adopting"))
    project.add("unrelated.py", "raise ValueError\n")
    result = project.run(command, "adopting")
    assert result.exit_code == 1
    assert result.stderr.startswith(f"{Path('maps/bad.py')}:2: map-raised: ")
    assert "unrelated.py" not in result.stderr


def test_a_file_for_a_folder_is_wrong_usage(empty: SmallProject) -> None:
    assert empty.run("list", "--maps", "texts/survey.txt").exit_code == 2


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[tool.argmap\n", "Expected"),
        ("tool = 3\n", "[tool] is no table"),
        ("[tool]\nargmap = 3\n", "[tool.argmap] is no table"),
        ("[tool.argmap]\nmaps = 3\n", "[tool.argmap] maps is no text"),
        ('[tool.argmap]\nmap = "x"\n', 'did you mean "maps"?'),
        ('[tool.argmap]\nbase = "x"\n', '"x" is no IRI that ends in a slash'),
    ],
)
def test_a_broken_setting_names_its_file(
    project: SmallProject, text: str, told: str
) -> None:
    Path("pyproject.toml").write_text(text, encoding="utf-8")
    for words in (["list"], ["source", "check"]):
        result = project.run(*words)
        assert result.exit_code == 1
        assert result.stderr.startswith("pyproject.toml: bad-setting: ")
        assert told in result.stderr


def test_all_broken_settings_are_told_together(project: SmallProject) -> None:
    Path("pyproject.toml").write_text(
        '[tool.argmap]\nmaps = 3\nsedes = "x"\nbase = ""\n', encoding="utf-8"
    )
    assert project.run("list").stderr.count("bad-setting") == 3


@pytest.mark.parametrize("text", ["", "[tool.other]\nx = 1\n", "[project]\n"])
def test_settings_of_others_are_no_concern(project: SmallProject, text: str) -> None:
    Path("pyproject.toml").write_text(text, encoding="utf-8")
    assert project.run("list").exit_code == 0


def test_settings_that_are_no_text_file_are_told(project: SmallProject) -> None:
    Path("pyproject.toml").write_bytes(b"\xff")
    assert "bad-setting" in project.run("list").stderr
    Path("pyproject.toml").unlink()
    Path("pyproject.toml").mkdir()
    assert "bad-setting" in project.run("list").stderr


def test_the_source_command_reads_the_setting_for_its_folder(
    project: SmallProject,
) -> None:
    Path("seeds").rename("records")
    assert project.run("source", "check", "--texts", "texts").exit_code == 2
    Path("pyproject.toml").write_text(
        '[tool.argmap]\nseeds = "records"\n', encoding="utf-8"
    )
    assert project.run("source", "check", "--texts", "texts").exit_code == 0
    other = ["source", "check", "--texts", "texts", "--seeds", "nowhere"]
    assert project.run(*other).exit_code == 2


def test_a_path_steers_no_terminal(project: SmallProject) -> None:
    project.add("bad\x1b[2J.py", "1 / 0\n")
    result = project.run("list")
    assert result.exit_code == 1
    assert "bad\\x1b[2J.py" in result.stderr
    assert "\x1b" not in result.stderr


def test_the_exit_code_tells_what_kind_of_errors_there_are() -> None:
    fault = LoadingError("no-map", "x")
    unknown = UnknownNameError("unknown-map", "x")
    missing = MissingPartError("missing-part", "x")
    assert exit_code([]) == 0
    assert exit_code([fault]) == 1
    assert exit_code([unknown, unknown]) == 2
    assert exit_code([missing, missing]) == 3
    assert exit_code([missing, fault]) == 1
    assert exit_code([unknown, missing]) == 1


def test_an_unexpected_interrupt_is_no_traceback(project: SmallProject) -> None:
    project.add("slow.py", "raise KeyboardInterrupt\n" + map_text("slow"))
    run = project.shell("list")
    assert run.returncode == 1
    assert b"Traceback" not in run.stderr
