"""`argmap build`: what it writes, prints and survives."""

import hashlib
import json
import os
import pty
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from html.parser import HTMLParser
from pathlib import Path

import pytest

from argmap.analysis import Clash
from argmap.draw import picture
from argmap.draw.clash import clash
from argmap.draw.rendering.render import Picture, Rendered
from argmap.errors import ExportError, MissingPartError
from argmap.model.maps import ArgumentMap
from tests.cli.papers import add_papers
from tests.projects import FULL_DISK, SmallProject, install_format, map_text

ENDS = ("dot", "html", "json", "pdf", "svg", "ttl")
HOSTILE = (
    "<script>alert('1')</script> ]]> & &amp; \"quoted\" \\N \\l {x|y} <b>\n"
    "عربي \N{RIGHT-TO-LEFT OVERRIDE}dlrow\N{POP DIRECTIONAL FORMATTING} %s --> end"
)


class Page(HTMLParser):
    """The tags, addresses and visible words of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.addresses: list[str] = []
        self.words = ""
        self.feed(text)

    def handle_starttag(
        self, tag: str, attrs: Sequence[tuple[str, str | None]]
    ) -> None:
        self.tags.add(tag)
        for name, value in attrs:
            assert not name.startswith("on")
            if name in ("href", "src") and value is not None:
                self.addresses.append(value)

    def handle_data(self, data: str) -> None:
        self.words += data


def digests(folder: Path) -> dict[str, str]:
    """Every file of a folder with the digest of its bytes."""
    return {
        file.name: hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.iterdir())
    }


def test_build_writes_every_output_and_nothing_else(project: SmallProject) -> None:
    result = project.run("build")
    assert result.exit_code == 0
    assert result.stderr == ""
    assert sorted(file.name for file in Path("build").iterdir()) == [
        *(f"heating.{end}" for end in ENDS),
        "index.html",
    ]
    assert Path("build/heating.pdf").read_bytes().startswith(b"%PDF-")
    assert json.loads(Path("build/heating.json").read_bytes())["key"] == "heating"


def test_build_prints_a_line_a_map_and_what_to_open(project: SmallProject) -> None:
    project.add("zeal.py", map_text("zeal", holder=None))
    first, second, last = project.run("build").stdout.splitlines()
    assert first.startswith(
        "heating: Should the hall be heated? — Head of the school — "
        "5 propositions, 2 inferences, 2 attacks — no problems — "
    )
    for end in ENDS:
        assert f" heating.{end}" in first
    assert "body text" in first
    assert second.startswith("zeal: Should the hall be heated? — Unnamed author — ")
    assert last == f"open {Path('build/index.html')} to see them all"


def test_build_takes_its_folders_from_options(project: SmallProject) -> None:
    Path("maps").rename("cases")
    Path("seeds").rename("records")
    words = ["--maps", "cases", "--seeds", "records", "--out", "deep/down"]
    assert project.run("build", *words).exit_code == 0
    assert Path("deep/down/heating.svg").is_file()


def test_build_takes_its_folders_and_base_from_the_settings(
    project: SmallProject,
) -> None:
    Path("maps").rename("cases")
    Path("seeds").rename("records")
    Path("pyproject.toml").write_text(
        '[tool.argmap]\nmaps = "cases"\nseeds = "records"\n'
        'base = "https://maps.example/"\n',
        encoding="utf-8",
    )
    assert project.run("build").exit_code == 0
    assert "https://maps.example/" in Path("build/heating.ttl").read_text("utf-8")
    options = ["--base", "https://other.example/"]
    assert project.run("build", *options).exit_code == 0
    assert "https://maps.example/" not in Path("build/heating.ttl").read_text("utf-8")


def test_seeds_stand_beside_the_folder_of_the_maps(project: SmallProject) -> None:
    Path("case").mkdir()
    Path("maps").rename("case/maps")
    Path("seeds").rename("case/seeds")
    assert project.run("build", "--maps", "case/maps").exit_code == 0


def test_build_of_one_map_leaves_the_others_and_keeps_them_on_the_page(
    project: SmallProject,
) -> None:
    project.add("zeal.py", map_text("zeal"))
    project.run("build")
    before = digests(Path("build"))
    Path("build/zeal.svg").touch()
    result = project.run("build", "heating", "heating")
    assert result.exit_code == 0
    assert len(result.stdout.splitlines()) == 2
    assert digests(Path("build")) == before


def test_one_bad_map_does_not_stop_the_others(project: SmallProject) -> None:
    project.add("bad.py", "\n1 / 0\n")
    result = project.run("build")
    assert result.exit_code == 1
    assert result.stderr == (
        f"{Path('maps/bad.py')}:2: map-raised: ZeroDivisionError: division by zero\n"
    )
    assert Path("build/heating.pdf").is_file()
    assert "heating" in Path("build/index.html").read_text("utf-8")


def test_build_writes_nothing_where_every_map_is_bad(empty: SmallProject) -> None:
    empty.add("bad.py", "\n1 / 0\n")
    assert empty.run("build").exit_code == 1
    assert not list(Path("build").iterdir())


def test_problems_are_counted_and_do_not_stop_a_build(project: SmallProject) -> None:
    loose = 'desk.premise("loose", "It is red. It is old.")'
    project.add("loose.py", map_text("loose", more=loose))
    result = project.run("build", "loose")
    assert result.exit_code == 0
    assert "— 1 error, 1 warning, 1 advice —" in result.stdout


def test_an_unknown_map_stops_the_build(project: SmallProject) -> None:
    result = project.run("build", "heeting")
    assert result.exit_code == 2
    assert result.stderr == (
        'unknown-map: no map is called "heeting"\n  hint: did you mean "heating"?\n'
    )
    assert not Path("build").exists()


def test_an_out_folder_that_is_a_file_stays_one(project: SmallProject) -> None:
    Path("build").write_text("a file", encoding="utf-8")
    result = project.run("build")
    assert result.exit_code == 1
    assert result.stderr == (
        "build: cannot-write: the folder cannot be written: File exists\n"
    )
    assert Path("build").read_text(encoding="utf-8") == "a file"


def test_an_output_that_cannot_be_written_stops_no_other(
    project: SmallProject,
) -> None:
    Path("build/heating.ttl").mkdir(parents=True)
    Path("build/index.html").mkdir()
    result = project.run("build")
    assert result.exit_code == 1
    assert [line.split(":")[0] for line in result.stderr.splitlines()] == [
        str(Path("build/heating.ttl")),
        str(Path("build/index.html")),
    ]
    assert Path("build/heating.json").is_file()
    assert not [file for file in Path("build").iterdir() if "part" in file.name]


def test_a_disk_that_fills_leaves_the_old_files(project: SmallProject) -> None:
    assert project.shell("build").returncode == 0
    before = digests(project.folder / "build")
    project.add("heating.py", map_text(said="The hall should be warm."))
    run = subprocess.run(
        [sys.executable, "-c", FULL_DISK, "build"],
        cwd=project.folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1
    assert "cannot-write" in run.stderr
    assert "Traceback" not in run.stderr
    assert digests(project.folder / "build") == before


def test_builds_are_byte_identical_under_any_hash_seed(project: SmallProject) -> None:
    project.add("zeal.py", map_text("zeal", question="Why & <how>?"))
    seen: list[dict[str, str]] = []
    for seed, out in (("0", "one"), ("0", "one"), ("77", "two"), ("4242", "three")):
        env = os.environ | {"PYTHONHASHSEED": seed}
        assert project.shell("build", "--out", out, env=env).returncode == 0
        seen.append(digests(project.folder / out))
    assert len(seen[0]) == 2 * len(ENDS) + 1
    assert all(each == seen[0] for each in seen)


def test_outputs_name_no_place_on_the_machine(project: SmallProject) -> None:
    project.run("build")
    for file in Path("build").iterdir():
        assert str(project.folder).encode() not in file.read_bytes()


def test_progress_is_shown_on_a_terminal(project: SmallProject) -> None:
    reader, writer = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "argmap", "build"],
        cwd=project.folder,
        stdout=subprocess.PIPE,
        stderr=writer,
    ) as run:
        os.close(writer)
        printed, _ = run.communicate()
        shown = os.read(reader, 4096)
    os.close(reader)
    assert b"drawing heating (1 of 1)" in shown
    assert shown.endswith(b"\r\x1b[K")
    assert b"drawing" not in printed


def test_progress_is_not_shown_elsewhere(project: SmallProject) -> None:
    run = project.shell("build")
    assert run.stderr == b""
    assert b"drawing" not in run.stdout


def test_hostile_texts_stay_texts(project: SmallProject) -> None:
    """They reach every output whole, and are markup in none."""
    text = map_text(question=HOSTILE, holder=HOSTILE, said=HOSTILE)
    project.add("heating.py", text)
    result = project.run("build")
    assert result.exit_code == 0
    assert "\N{RIGHT-TO-LEFT OVERRIDE}" not in result.stdout
    page = Page(Path("build/index.html").read_text("utf-8"))
    assert "script" not in page.tags
    assert "b" not in page.tags
    assert page.words.count(HOSTILE) >= 2
    svg = ET.parse("build/heating.svg").getroot()
    tags = {element.tag.rpartition("}")[2] for element in svg.iter()}
    assert tags.isdisjoint({"script", "b", "foreignObject"})
    words = [element.text or "" for element in svg.iter()]
    squeezed = {"".join(each.split()) for each in words}
    assert any("".join(HOSTILE.split()) in each for each in squeezed)
    tree = json.loads(Path("build/heating.json").read_bytes())
    assert tree["question"] == HOSTILE
    assert tree["propositions"][0]["text"] == HOSTILE


def test_the_page_leads_to_every_file_and_nowhere_else(project: SmallProject) -> None:
    project.run("build")
    page = Page(Path("build/index.html").read_text("utf-8"))
    assert {address for address in page.addresses if address[0] != "#"} == {
        f"heating.{end}" for end in ENDS
    }
    assert "#heating" in page.addresses


def test_a_missing_part_costs_the_pdf_alone(
    project: SmallProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw = picture.pictures_of

    def lacking(argument_map: ArgumentMap, formats: Sequence[Picture]) -> Rendered:
        if "pdf" in formats:
            raise MissingPartError("missing-glyphs", "no font", hint="install one")
        return draw(argument_map, formats)

    monkeypatch.setattr(picture, "pictures_of", lacking)
    result = project.run("build")
    assert result.exit_code == 3
    assert result.stderr == "missing-glyphs: no font\n  hint: install one\n"
    assert Path("build/heating.svg").is_file()
    assert not Path("build/heating.pdf").exists()
    assert "heating.pdf" not in Path("build/index.html").read_text("utf-8")


@pytest.mark.parametrize("missing", [True, False])
def test_a_drawing_that_fails_costs_the_pictures_alone(
    project: SmallProject, monkeypatch: pytest.MonkeyPatch, missing: bool
) -> None:
    def failing(argument_map: ArgumentMap, formats: Sequence[Picture]) -> Rendered:
        if missing and "pdf" in formats:
            raise MissingPartError("missing-glyphs", "no font")
        raise ExportError("drawing-failed", f'"{argument_map.key}" cannot be drawn')

    monkeypatch.setattr(picture, "pictures_of", failing)
    result = project.run("build")
    assert result.exit_code == 1
    assert 'drawing-failed: "heating" cannot be drawn\n' in result.stderr
    assert sorted(file.name for file in Path("build").iterdir()) == [
        "heating.dot",
        "heating.html",
        "heating.json",
        "heating.ttl",
        "index.html",
    ]
    page = Path("build/index.html").read_text(encoding="utf-8")
    assert "could not be drawn" in page
    assert "<img" not in page


def test_a_format_that_fails_costs_its_own_file_alone(
    project: SmallProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another maker's format may bear the name of ours."""
    raising = "if argument_map.key == 'heating': raise ValueError('no'); return 'x'"
    install_format(
        project.folder, monkeypatch, "turtle", raising.replace("; ", "\n    ")
    )
    project.add("other.py", map_text("other"))
    result = project.run("build")
    assert result.exit_code == 1
    (said,) = result.stderr.splitlines()
    assert said.endswith(
        'broken-format: format "turtle" fails on map "heating": ValueError: no'
    )
    assert sorted(file.name for file in Path("build").iterdir()) == [
        *(f"heating.{end}" for end in ("dot", "html", "json", "pdf", "svg")),
        "index.html",
        *(f"other.{end}" for end in ("dot", "html", "json", "odd", "pdf", "svg")),
    ]


SLOW_GRAPHVIZ = """
import sys, time
from pathlib import Path
from argmap.cli import main
from argmap.draw.rendering import process
waiting = "import time; time.sleep(600)"
process.wheel_command = lambda job: [sys.executable, "-c", waiting]
main()
"""
"""A program: the command, with a Graphviz that does not come to an end."""


@pytest.mark.parametrize(
    "words",
    [["build"], ["render", "heating", "-o", "map.svg"]],
    ids=["build", "render"],
)
def test_a_command_that_is_terminated_leaves_no_temporary_folder(
    project: SmallProject, tmp_path: Path, words: list[str]
) -> None:
    for key in ("second", "third"):
        project.add(f"{key}.py", map_text(key))
    room = tmp_path / "room"
    room.mkdir()
    with subprocess.Popen(
        [sys.executable, "-c", SLOW_GRAPHVIZ, *words],
        cwd=project.folder,
        env=os.environ | {"TMPDIR": str(room)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as run:
        try:
            while not list(room.glob("argmap-*/fonts.conf")) and run.poll() is None:
                time.sleep(0.05)
            run.terminate()
            _, said = run.communicate(timeout=60)
        finally:
            run.kill()
    assert (run.returncode, said) == (143, b"")
    assert list(room.iterdir()) == []


def install_check(folder: Path, monkeypatch: pytest.MonkeyPatch, target: str) -> None:
    """Install a distribution whose entry point is a check."""
    place = folder / "argmap_test_cli_checks-1.0.dist-info"
    place.mkdir()
    (place / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: argmap-test-cli-checks\nVersion: 1.0\n",
        encoding="utf-8",
    )
    (place / "entry_points.txt").write_text(
        f"[argmap.checks]\nbrittle = argmap_test_cli_checks:{target}\n",
        encoding="utf-8",
    )
    (folder / "argmap_test_cli_checks.py").write_text(
        "from argmap.checks import check\n"
        "@check('brittle', 'error')\n"
        "def brittle(argument_map, bearings):\n"
        "    raise ValueError('no')\n",
        encoding="utf-8",
    )
    monkeypatch.syspath_prepend(folder)


@pytest.mark.parametrize("target", ["brittle", "absent"])
def test_a_broken_check_costs_the_count_alone(
    project: SmallProject, monkeypatch: pytest.MonkeyPatch, target: str
) -> None:
    install_check(project.folder, monkeypatch, target)
    result = project.run("build")
    assert result.exit_code == 1
    assert result.stderr.count("broken-check") == 1
    assert "problems" not in result.stdout
    assert Path("build/heating.svg").is_file()


DEBATE_FILES = [f"keep-shut--open-it.{end}" for end in ("html", "pdf", "svg")]


@pytest.fixture
def papers(empty: SmallProject) -> SmallProject:
    """Two papers and the map of their alignments."""
    add_papers(empty)
    return empty


def pair_files() -> list[str]:
    """The files of all pairs in the folder of the outputs."""
    return sorted(file.name for file in Path("build").glob("*--*"))


def test_two_maps_that_are_aligned_get_a_page_and_pictures(
    papers: SmallProject,
) -> None:
    result = papers.run("build")
    assert result.exit_code == 0
    assert pair_files() == DEBATE_FILES
    *_, line, last = result.stdout.splitlines()
    assert line.startswith(
        "keep-shut--open-it: The bursar, The porter and The head: where they clash — "
        "The head meets 0 of 1 reason of The bursar, The porter · "
        "The bursar, The porter meets 1 of 2 reasons of The head — A4 "
    )
    assert last.startswith("open ")


def test_the_page_of_a_pair_has_its_picture_its_tables_and_its_way_back(
    papers: SmallProject,
) -> None:
    papers.run("build")
    text = Path("build/keep-shut--open-it.html").read_text("utf-8")
    page = Page(text)
    assert {"svg", "table", "thead", "th", "figure", "h1", "h2"} <= page.tags
    assert {address for address in page.addresses if "#" not in address[1:]} == {
        "index.html",
        *(f"{key}.{end}" for key in ("keep-shut", "open-it") for end in ("svg", "pdf")),
        "keep-shut--open-it.svg",
        "keep-shut--open-it.pdf",
    }
    assert {"index.html#keep-shut", "index.html#open-it"} <= set(page.addresses)
    for title in ("Opposed recommendations", "In short", "Raised by open-it alone"):
        assert title in page.words
    assert "Only one can be done." in page.words
    assert text.count('scope="col"') >= 4
    assert "default-src 'none'" in text
    assert "unsafe" not in text


def test_the_page_of_a_pair_leads_to_what_each_side_says(papers: SmallProject) -> None:
    papers.run("build")
    page = Page(Path("build/keep-shut--open-it.html").read_text("utf-8"))
    leading = [each for each in page.addresses if ".html#" in each]
    for address in leading:
        file, _, name = address.partition("#")
        assert f'id="{name}"' in Path("build", file).read_text("utf-8")
    assert {each.partition("#")[0] for each in leading} == {
        "index.html",
        "keep-shut.html",
        "open-it.html",
    }


def test_the_page_of_all_maps_lists_the_pairs_and_who_recommends_what(
    papers: SmallProject,
) -> None:
    papers.run("build")
    page = Page(Path("build/index.html").read_text("utf-8"))
    assert "#--clashes" in page.addresses
    assert set(DEBATE_FILES) <= set(page.addresses)
    assert "Where they clash" in page.words
    assert "The bursar, The porter meets 1 of 2 reasons of The head" in page.words
    assert "Who recommends what" in page.words
    assert "The porter should rest. [tired]" in page.words


def test_maps_that_nobody_aligned_get_no_page(project: SmallProject) -> None:
    project.add("zeal.py", map_text("zeal"))
    project.run("build")
    assert pair_files() == []
    assert "clash" not in Path("build/index.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("named", "made"),
    [("open-it", DEBATE_FILES), ("library-debate", DEBATE_FILES), ("heating", [])],
)
def test_a_build_of_some_maps_makes_their_pairs(
    papers: SmallProject, named: str, made: list[str]
) -> None:
    papers.add("heating.py", map_text())
    assert papers.run("build", named).exit_code == 0
    assert pair_files() == made


def test_pages_of_pairs_lead_only_to_what_is_there(papers: SmallProject) -> None:
    papers.run("build", "library-debate")
    page = Page(Path("build/keep-shut--open-it.html").read_text("utf-8"))
    assert sorted(page.addresses) == [
        "index.html",
        "keep-shut--open-it.pdf",
        "keep-shut--open-it.svg",
    ]


def test_a_pair_that_cannot_be_drawn_is_named_and_told_in_tables(
    papers: SmallProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(drawn: Clash, formats: Sequence[Picture]) -> Rendered:
        raise ExportError("drawing-failed", '"this pair" cannot be drawn')

    monkeypatch.setattr(clash, "clash_pictures", failing)
    result = papers.run("build")
    assert result.exit_code == 1
    assert result.stderr == 'drawing-failed: "this pair" cannot be drawn\n'
    assert pair_files() == DEBATE_FILES[:1]
    page = Page(Path("build/keep-shut--open-it.html").read_text("utf-8"))
    assert "could not be drawn" in page.words
    assert "svg" not in page.tags
    assert Path("build/open-it.pdf").is_file()
    assert "keep-shut--open-it.html" in Path("build/index.html").read_text("utf-8")


def test_a_page_that_cannot_be_written_stops_nothing_else(
    papers: SmallProject,
) -> None:
    Path("build/keep-shut--open-it.html").mkdir(parents=True)
    result = papers.run("build")
    assert result.exit_code == 1
    assert result.stderr.startswith(f"{Path('build/keep-shut--open-it.html')}: cannot-")
    assert Path("build/keep-shut--open-it.svg").is_file()
    assert Path("build/index.html").is_file()


def test_a_hostile_debate_stays_text(papers: SmallProject) -> None:
    add_papers(papers, said=HOSTILE, holder=HOSTILE)
    debate = (papers.maps / "library_debate.py").read_text("utf-8")
    noted = debate.replace('"Only one can be done."', repr(HOSTILE))
    papers.add("library_debate.py", noted)
    result = papers.run("build")
    assert result.exit_code == 0
    assert "\N{RIGHT-TO-LEFT OVERRIDE}" not in result.stdout
    for name in ("keep-shut--open-it.html", "index.html"):
        page = Page(Path("build", name).read_text("utf-8"))
        assert page.tags.isdisjoint({"script", "b", "img"})
        assert "<script>alert('1')</script> ]]> & &amp;" in page.words
    svg = ET.parse("build/keep-shut--open-it.svg").getroot()
    tags = {element.tag.rpartition("}")[2] for element in svg.iter()}
    assert tags.isdisjoint({"script", "b", "foreignObject"})


def test_builds_of_a_debate_are_byte_identical(papers: SmallProject) -> None:
    seen: list[dict[str, str]] = []
    for seed in ("0", "77"):
        env = os.environ | {"PYTHONHASHSEED": seed}
        assert papers.shell("build", "--out", seed, env=env).returncode == 0
        seen.append(digests(papers.folder / seed))
    assert len(seen[0]) == 3 * len(ENDS) + len(DEBATE_FILES) + 1
    assert seen[0] == seen[1]
