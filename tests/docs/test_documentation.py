"""The documentation is true: its blocks run, its links and names lead somewhere."""

import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from argmap import ArgumentMap, MapDraft, PositionDraft, SourceDraft
from argmap.checks import all_checks, problems_of
from argmap.cli.root import COMMANDS, main
from argmap.formats import format_names
from tests.docs.pages import (
    DOCS,
    NEEDS_A_STORE,
    REPOSITORY,
    Player,
    assert_printed,
    blocks_of,
    prose_of,
)

README = REPOSITORY / "README.md"
CONTRIBUTING = REPOSITORY / "CONTRIBUTING.md"
TUTORIAL = DOCS / "tutorial" / "first-map.md"
MAP_LANGUAGE = DOCS / "reference" / "map-language.md"
PAGES = sorted([README, CONTRIBUTING, *DOCS.rglob("*.md")])
HOW_TO = sorted(
    page
    for page in (DOCS / "how-to").glob("*.md")
    if NEEDS_A_STORE not in page.read_text("utf-8")
)
PLAYED = [TUTORIAL, *HOW_TO]

_GOES_ON = "This page goes on from the project of [your first map]"
_LINK = re.compile(r"(?<!\!)\[[^\]]*\]\(([^)\s]+)\)")
_TWO_SCREENS = 90


def _name(page: Path) -> str:
    return page.relative_to(REPOSITORY).as_posix()


each_page = pytest.mark.parametrize("page", PAGES, ids=_name)


@pytest.fixture(scope="session")
def first_map(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the tutorial leaves behind."""
    player = Player(tmp_path_factory.mktemp("tutorial"))
    player.play(TUTORIAL)
    return player.project


def test_tutorial_ends_in_a_picture(first_map: Path) -> None:
    """Every block of the tutorial does what the page says, and a picture is there."""
    picture = (first_map / "build" / "saturday-library.svg").read_text("utf-8")
    assert "Saturday hours would" in picture
    assert (first_map / "build" / "index.html").is_file()


@pytest.mark.parametrize("page", HOW_TO, ids=_name)
def test_how_to_page_does_what_it_says(
    page: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """Every block of a how-to page does what the page says."""
    player = Player(tmp_path)
    if _GOES_ON in page.read_text("utf-8"):
        folder: Path = request.getfixturevalue("first_map")
        shutil.copytree(folder, player.project, dirs_exist_ok=True)
    player.play(page)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("```sh\nargmap schema -o\n```", "schema"),
        ("ends with exit code 1:\n\n```sh\nargmap --version\n```", "--version"),
        ("```sh\nargmap --version\n```\n```text\nargmap 0\n```", "argmap 0"),
        ("```sh\nargmap schema > v\n```", "unexpected extra"),
        ("```sh\ncp a b\n```", "no command"),
        ("```python\nprint()\n```", "without a file name"),
        ("**a.txt**, below the line `b`:\n\n```text\nc\n```", "not there once"),
    ],
)
def test_player_notices_what_is_wrong(
    text: str, complaint: str, tmp_path: Path
) -> None:
    """A page that says what is not so fails, with the words that differ."""
    page = tmp_path / "page.md"
    page.write_text(text, "utf-8")
    player = Player(tmp_path)
    (player.project / "a.txt").write_text("b\nb\n", "utf-8")
    with pytest.raises(AssertionError, match=complaint):
        player.play(page)


def test_left_out_output_stands_for_no_more_than_it_covers() -> None:
    """`…` covers a part of a line, or whole lines, and nothing else."""
    assert_printed("one 2 three\nmore\nend\n", "one … three\n…\nend\n", "here")
    with pytest.raises(AssertionError):
        assert_printed("one 2\nthree\n", "one … three\n", "here")


def test_readme_starts_with_two_lines_to_copy() -> None:
    """The first two blocks are one command line each: build, then test."""
    first, second = list(blocks_of(README))[:2]
    assert (first.language, second.language) == ("sh", "sh")
    assert first.text.count("\n") == second.text.count("\n") == 1
    assert first.text.endswith("argmap build\n")
    assert "pytest" in second.text
    assert "$" not in first.text + second.text


def test_readme_excerpt_is_a_map() -> None:
    """The Python of the README runs, and a careful reader finds no error in it."""
    (excerpt,) = [each for each in blocks_of(README) if each.language == "python"]
    names: dict[str, object] = {}
    exec(compile(excerpt.text, "README.md", "exec"), names)
    found = names["MAP"]
    assert isinstance(found, ArgumentMap)
    assert problems_of(found) == ()


@each_page
def test_page_starts_with_its_only_title(page: Path) -> None:
    """A page starts with a heading, and has no second one of that rank."""
    titles = re.findall(r"^# .+", prose_of(page), flags=re.MULTILINE)
    assert page.read_text("utf-8").startswith("# ")
    assert len(titles) == 1


@each_page
def test_links_lead_somewhere(page: Path) -> None:
    """Every relative link names a file of the repository, and a heading in it."""
    for link in _relative_links(page):
        path, _, heading = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.is_relative_to(REPOSITORY), link
        assert target.exists(), link
        assert not heading or heading in _headings(target), link


def test_every_page_is_reached_from_the_index() -> None:
    """Whoever starts at the index can come to every page."""
    waiting, reached = [DOCS / "index.md"], {DOCS / "index.md"}
    while waiting:
        page = waiting.pop()
        for link in _relative_links(page):
            target = (page.parent / link.partition("#")[0]).resolve()
            if target.suffix == ".md" and target.exists() and target not in reached:
                reached.add(target)
                waiting.append(target)
    assert set(DOCS.rglob("*.md")) <= reached


def test_contributing_fits_two_screens() -> None:
    """The rules for those who change argmap are read in a minute."""
    assert len(CONTRIBUTING.read_text("utf-8").splitlines()) <= _TWO_SCREENS


def _relative_links(page: Path) -> list[str]:
    links: list[str] = _LINK.findall(prose_of(page))
    return [link for link in links if not re.match(r"[a-z]+:", link)]


def _headings(page: Path) -> set[str]:
    titles: list[str] = re.findall(r"^#+ (.+)", prose_of(page), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", each.lower()).replace(" ", "-") for each in titles}


@each_page
def test_commands_exist(page: Path) -> None:
    """Every command that a page names exists, and takes the options named with it."""
    for words in _argmap_commands(page):
        command: click.Command = main
        rest = words[1:]
        while isinstance(command, click.Group) and rest and re.match("[a-z]", rest[0]):
            found = command.get_command(click.Context(command), rest[0])
            assert found is not None, words
            command, rest = found, rest[1:]
        known = {"--help", "-h"}
        known |= {each for option in command.params for each in option.opts}
        named = {word.partition("=")[0] for word in rest if re.match(r"--?[a-z]", word)}
        assert named <= known, words


def test_readme_lists_all_commands() -> None:
    """The table of the README holds the commands in the order of the help."""
    rows = re.findall(r"^\| `argmap ([a-z]+)", prose_of(README), flags=re.MULTILINE)
    assert list(dict.fromkeys(rows)) == list(COMMANDS)


@each_page
def test_checks_and_formats_exist(page: Path) -> None:
    """Every check and format that a page names exists, there or in the page itself."""
    text = page.read_text("utf-8")
    made_here = set(re.findall(r'(?:@check\(|name=)"([a-z-]+)"', text))
    checks = {each.code for each in all_checks()} | made_here
    formats = {*format_names()} | made_here
    assert set(re.findall(r"\bcheck `([a-z-]+)`", text)) <= checks
    assert set(re.findall(r'waive\("([a-z-]+)"', text)) <= checks
    assert set(re.findall(r"(?<!vocabulary )--to ([a-z-]+)", text)) <= formats
    assert set(re.findall(r"\bformat `([a-z-]+)`", text)) <= formats


@pytest.mark.parametrize("page", [README, CONTRIBUTING], ids=_name)
def test_paths_exist(page: Path) -> None:
    """Every path of the repository that a page names is there."""
    rooms = "src|maps|seeds|tests|typing_tests|docs"
    for path in re.findall(rf"`((?:{rooms})/[^`]*)`", prose_of(page)):
        assert (REPOSITORY / path).exists(), path


def test_map_language_page_has_every_verb() -> None:
    """The reference of the map language names each verb, and no other."""
    verbs = {
        f"{subject}.{name}"
        for subject, made_by in (
            ("draft", MapDraft),
            ("desk", PositionDraft),
            ("source", SourceDraft),
        )
        for name in vars(made_by)
        if not name.startswith("_") and callable(getattr(made_by, name))
    }
    rows = re.findall(r"^\| `([a-z]+\.[a-z_]+)\(", prose_of(MAP_LANGUAGE), re.MULTILINE)
    assert sorted(rows) == sorted(verbs)


def _argmap_commands(page: Path) -> Iterator[list[str]]:
    """The calls of argmap in the commands of a page and between backticks."""
    lines = [
        line
        for block in blocks_of(page)
        if block.language == "sh"
        for line in block.text.splitlines()
    ]
    lines += re.findall(r"`(argmap(?: [^`]*)?)`", prose_of(page))
    for line in lines:
        words = shlex.split(line.rpartition("&& ")[2])
        if words[0].rpartition("/")[2] == "argmap":
            yield words
