"""Loading: every bad file is told at its line, and stops none of the others."""

import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from argmap.errors import ArgmapError, ArgmapErrors, LoadingError, UnknownNameError
from argmap.formats import Setting, format_named
from argmap.loading import load
from tests.projects import SmallProject, line_of, map_text

ADOPTING = """
draft.adopt(other)
desk.undercut(other.inferences[0], by=paid)
"""


@pytest.fixture
def project(tmp_path: Path) -> SmallProject:
    """A project with one good map."""
    made = SmallProject.made_in(tmp_path)
    made.add("heating.py", map_text())
    return made


def json_of(project: SmallProject, key: str) -> str:
    """A map of a project as JSON."""
    return format_named("json").write(project.load().named(key), Setting())


def names_of(errors: Iterable[ArgmapError]) -> set[str]:
    """The names of the files in which some errors are."""
    return {Path(error.at.path).name for error in errors if error.at is not None}


def test_a_good_folder_gives_linked_maps_and_records(project: SmallProject) -> None:
    loaded = project.load()
    assert [found.key for found in loaded.maps] == ["heating"]
    assert list(loaded.records) == ["survey"]
    assert loaded.errors == ()
    argument_map = loaded.named("heating")
    assert argument_map.sources[0].digest == loaded.records["survey"].digest
    premise = argument_map.propositions[2]
    assert (premise.anchors[0].start, premise.anchors[0].end) == (5, 22)


def test_maps_come_in_the_order_of_their_files(project: SmallProject) -> None:
    project.add("zeal.py", map_text("b"))
    project.add("awning.json", json_of(project, "heating").replace("heating", "c"))
    assert [found.key for found in project.load().maps] == ["c", "heating", "b"]


BAD_MODULES = [
    pytest.param("\n1 / 0\n", ("map-raised", 2), id="raises"),
    pytest.param("\nraise SystemExit(3)\n", ("map-raised", 2), id="exits"),
    pytest.param("def f(:\n", ("syntax-error", 1), id="syntax"),
    pytest.param("x = 1\nimport absent_module\n", ("map-raised", 2), id="import"),
    pytest.param("from . import absent\n", ("map-raised", 1), id="relative"),
    pytest.param("MAP = 3\n", ("no-map", None), id="another-map"),
    pytest.param("", ("no-map", None), id="empty"),
    pytest.param("\n\ndef f(): return f()\nf()\n", ("map-raised", 3), id="endless"),
    pytest.param(
        "from argmap import MapDraft\nMapDraft('No Key', question='Why?')\n",
        ("malformed-key", 2),
        id="authoring",
    ),
    pytest.param("import ast\nast.parse('a b')\n", ("map-raised", 2), id="elsewhere"),
    pytest.param("exec('1 / 0')\n", ("map-raised", 1), id="executed"),
]


@pytest.mark.parametrize(("text", "fault"), BAD_MODULES)
def test_a_bad_module_is_told_at_its_line_and_the_others_are_loaded(
    project: SmallProject, text: str, fault: tuple[str, int | None]
) -> None:
    project.add("bad.py", text)
    loaded = project.load()
    assert [found.key for found in loaded.maps] == ["heating"]
    (error,) = loaded.errors
    assert error.at is not None
    assert (error.code, error.at.line) == fault
    assert "Traceback" not in str(error)


def test_a_module_that_is_no_utf_8_is_a_syntax_error(project: SmallProject) -> None:
    (project.maps / "bad.py").write_bytes(b"x = '\xff'\n")
    assert [fault[:2] for fault in project.faults()] == [("syntax-error", "bad.py")]


def test_what_was_raised_is_said_on_one_line(project: SmallProject) -> None:
    project.add("bad.py", "raise ValueError('one\\ntwo')\n")
    (error,) = project.load().errors
    assert error.message == "ValueError: one two"


def test_an_interrupt_is_no_fault_of_the_map(project: SmallProject) -> None:
    project.add("bad.py", "raise KeyboardInterrupt\n")
    with pytest.raises(KeyboardInterrupt):
        project.load()


def test_what_a_module_prints_goes_to_the_standard_error(
    project: SmallProject, capsys: pytest.CaptureFixture[str]
) -> None:
    project.add("loud.py", "print('here I am')\n" + map_text("loud"))
    assert len(project.load().maps) == 2
    printed = capsys.readouterr()
    assert (printed.out, printed.err) == ("", "here I am\n")


def test_names_that_start_with_an_underscore_are_not_maps(
    project: SmallProject,
) -> None:
    project.add("_shared.py", "HOLDER = 'The bursar'\n")
    project.add("_broken.py", "1 / 0\n")
    project.add("_old.json", "{")
    project.add(".hidden.py", "1 / 0\n")
    project.add("__init__.py", "WHERE = __file__\n")
    (project.maps / "folder.py").mkdir()
    using = "from maps import WHERE\nfrom ._shared import HOLDER\n"
    project.add("using.py", using + map_text("using"))
    loaded = project.load()
    assert loaded.errors == ()
    assert [found.key for found in loaded.maps] == ["heating", "using"]


def test_a_package_that_raises_is_told_once(project: SmallProject) -> None:
    project.add("__init__.py", "\n1 / 0\n")
    project.add("other.py", map_text("other"))
    assert project.faults() == [("map-raised", "__init__.py", 2)]
    assert len(project.load().maps) == 2


def test_a_key_that_two_maps_bear_names_both(project: SmallProject) -> None:
    again = map_text()
    project.add("repeated.py", again)
    (error,) = project.load().errors
    assert error.code == "duplicate-map"
    assert error.at is not None
    assert Path(error.at.path).name == "repeated.py"
    assert error.at.line == line_of(again, "MapDraft('heating'")
    assert f"heating.py:{error.at.line})" in error.message


def test_the_map_of_another_module_is_a_duplicate(project: SmallProject) -> None:
    project.add("passing_on.py", "from .heating import MAP\n")
    assert project.faults() == [("duplicate-map", "passing_on.py", None)]


def test_all_faults_of_the_anchors_are_told_at_their_lines(
    project: SmallProject,
) -> None:
    wrong = """
other = draft.source("survye")
gone = desk.premise("gone", "Nobody reads there.", anchors=[survey.at(9)])
cut = desk.premise("cut", "The doors stay shut.", anchors=[survey.at(2, 7)])
desk.premise("menu", "There is a menu.", anchors=[survey.at(1)])
desk.infer("further", heat, because=[gone, cut], anchors=[survey.at(2, 1, 5)])
draft.leaves_out(survey, 8, reason="It is not there.")
draft.leaves_out(survey, 1, reason="It is the menu.")
"""
    text = map_text("wrong", more=wrong)
    project.add("wrong.py", text)
    assert sorted(project.faults()) == sorted(
        (code, "wrong.py", line_of(text, words))
        for code, words in [
            ("unknown-source", "survye"),
            ("unknown-paragraph", '"gone"'),
            ("unknown-sentence", '"cut"'),
            ("boilerplate-anchor", '"menu"'),
            ("unknown-sentence", '"further"'),
            ("unknown-paragraph", "It is not there."),
            ("boilerplate-anchor", "It is the menu."),
        ]
    )
    assert [found.key for found in project.load().maps] == ["heating"]


def test_an_unknown_source_names_the_near_matches(project: SmallProject) -> None:
    project.add("wrong.py", map_text("wrong").replace('("survey")', '("survye")'))
    (error,) = project.load().errors
    assert error.hint == 'did you mean "survey"?'


def test_the_faults_of_all_modules_are_told_together(project: SmallProject) -> None:
    project.add("a.py", "1 / 0\n")
    project.add("b.py", "MAP = None\n")
    project.add("c.json", "{")
    assert [fault[:2] for fault in project.faults()] == [
        ("map-raised", "a.py"),
        ("no-map", "b.py"),
        ("json-syntax", "c.json"),
    ]


@pytest.mark.parametrize(
    "statement",
    ["from maps.heating import MAP as other", "from .heating import MAP as other"],
)
def test_a_module_adopts_from_another(project: SmallProject, statement: str) -> None:
    project.add("adopting.py", f"{statement}\n" + map_text("adopts", more=ADOPTING))
    loaded = project.load()
    assert loaded.errors == ()
    adopting = loaded.named("adopts")
    assert len(adopting.adopted) == 7
    assert adopting.adopted[0].anchors[0].start is not None


def test_a_fault_in_a_module_that_others_import_is_told_once(
    project: SmallProject,
) -> None:
    project.add("a_first.py", "from .bad import MAP as other\n" + map_text("first"))
    project.add("bad.py", "\n\n1 / 0\n")
    project.add("later.py", "from .bad import MAP as other\n" + map_text("later"))
    assert project.faults() == [("map-raised", "bad.py", 3)]


def test_modules_that_import_one_another_in_a_circle_are_told(
    project: SmallProject,
) -> None:
    project.add("one.py", "from .two import MAP as other\n" + map_text("one"))
    project.add("two.py", "from .one import MAP as other\n" + map_text("two"))
    assert ("map-raised", "two.py", 1) in project.faults()
    assert [found.key for found in project.load().maps] == ["heating"]


@pytest.mark.parametrize(
    "name",
    ["my maps", "maps.v2", "2024", "class", "json", "argmap", "-x", "карты", "tests"],
)
def test_a_folder_may_have_any_name(tmp_path: Path, name: str) -> None:
    """Its modules import one another relatively, and hide nothing of Python's."""
    project = SmallProject.made_in(tmp_path)
    project.add("heating.py", "import json\nassert json.dumps\n" + map_text())
    project.add(
        "adopting.py",
        "from .heating import MAP as other\n" + map_text("adopts", more=ADOPTING),
    )
    before = dict(sys.modules)
    folder = project.maps.rename(tmp_path / name)
    loaded = load(folder, tmp_path / "seeds")
    assert loaded.errors == ()
    assert [found.key for found in loaded.maps] == ["adopts", "heating"]
    assert all(sys.modules[module] is kept for module, kept in before.items())


def test_a_module_may_have_a_name_that_is_no_word(project: SmallProject) -> None:
    project.add("2024-heating.py", map_text("year"))
    project.add("dotted.name.py", map_text("dotted"))
    assert project.faults() == [("map-raised", "dotted.name.py", None)]
    assert [found.key for found in project.load().maps] == ["year", "heating"]


def test_two_folders_of_one_name_do_not_mix(tmp_path: Path) -> None:
    one = SmallProject.made_in(tmp_path / "one")
    two = SmallProject.made_in(tmp_path / "two")
    for project, key in ((one, "first"), (two, "second")):
        project.add("heating.py", map_text(key))
        project.add("user.py", "import maps.heating\n" + map_text(f"{key}-user"))
    for _ in range(2):
        assert [found.key for found in one.load().maps] == ["first", "first-user"]
        assert [found.key for found in two.load().maps] == ["second", "second-user"]
    assert "maps.heating" not in sys.modules


def test_an_installed_package_of_that_name_is_not_taken_for_the_folder(
    project: SmallProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed = tmp_path / "installed" / "maps"
    installed.mkdir(parents=True)
    (installed / "__init__.py").write_text("WHERE = 'installed'\n", encoding="utf-8")
    monkeypatch.syspath_prepend(installed.parent)
    assert len(project.load().maps) == 1


def test_a_module_may_import_what_stands_beside_the_folder(
    project: SmallProject,
) -> None:
    beside = project.folder / "argmap_test_beside.py"
    beside.write_text("WORDS = 'Beside.'\n", encoding="utf-8")
    using = "from argmap_test_beside import WORDS\n" + map_text("using")
    project.add("using.py", using)
    path = list(sys.path)
    try:
        assert project.load().errors == ()
    finally:
        sys.modules.pop("argmap_test_beside", None)
    assert sys.path == path


def test_a_module_that_was_changed_is_read_anew(project: SmallProject) -> None:
    """Byte code of the same size and second would be stale: none is kept."""
    project.add("heating.py", map_text(said="The hall should be heated."))
    first = project.load().named("heating").propositions[0].text
    project.add("heating.py", map_text(said="The hall should be cooled."))
    second = project.load().named("heating").propositions[0].text
    assert first != second
    assert not (project.maps / "__pycache__").exists()


def test_a_json_map_is_read_like_a_module(project: SmallProject) -> None:
    text = json_of(project, "heating")
    (project.maps / "heating.py").unlink()
    project.add("heating.json", text)
    assert json_of(project, "heating") == text


def test_a_json_map_adopts_from_a_module_and_from_json(project: SmallProject) -> None:
    adopting = "from .heating import MAP as other\n"
    project.add("b.py", adopting + map_text("b", more=ADOPTING))
    project.add("a.py", adopting.replace("heating", "b") + map_text("a", more=ADOPTING))
    for key in ("a", "b"):
        project.add(f"{key}.json", json_of(project, key))
        (project.maps / f"{key}.py").unlink()
    loaded = project.load()
    assert loaded.errors == ()
    assert [len(found.adopted) for found in loaded.maps] == [7, 7, 0]


def test_json_maps_that_cannot_be_read_are_told(project: SmallProject) -> None:
    adopting = "from .heating import MAP as other\n"
    project.add("orphan.py", adopting + map_text("orphan", more=ADOPTING))
    orphan = json_of(project, "orphan")
    (project.maps / "orphan.py").unlink()
    project.add("orphan.json", orphan.replace("heating/", "cooling/"))
    (project.maps / "bytes.json").write_bytes(b'{"key": "\xff"}')
    (project.maps / "gone.json").symlink_to("nowhere")
    codes = [(code, name) for code, name, _ in project.faults()]
    assert codes[0] == ("unreadable-map", "bytes.json")
    assert codes[1] == ("unreadable-map", "gone.json")
    assert {name for _, name in codes[2:]} == {"orphan.json"}
    assert len(codes) > 2
    assert [found.key for found in project.load().maps] == ["heating"]


def test_a_broken_record_is_told_once_and_fails_only_its_maps(
    project: SmallProject,
) -> None:
    (project.folder / "seeds" / "broken.toml").write_text("key = 3\n", encoding="utf-8")
    (project.folder / "seeds" / ".draft.toml").write_text("key = 3\n", encoding="utf-8")
    text = map_text("uses-it").replace('("survey")', '("broken")')
    project.add("uses_it.py", text)
    loaded = project.load()
    told = [error.code for error in loaded.errors if error.at is not None]
    assert told.count("faulty-source") == 1
    assert ("faulty-source", "uses_it.py", line_of(text, '("broken")')) in (
        project.faults()
    )
    assert {code for code in told if code != "faulty-source"} != set()
    assert [found.key for found in loaded.maps] == ["heating"]
    assert list(loaded.records) == ["survey"]


def test_a_folder_that_is_not_there_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(LoadingError) as caught:
        load(tmp_path / "maps", tmp_path / "seeds")
    assert caught.value.code == "no-maps-folder"
    assert "--maps" in (caught.value.hint or "")


def test_an_unknown_map_names_the_near_matches(project: SmallProject) -> None:
    with pytest.raises(UnknownNameError) as caught:
        project.load().named("haeting")
    assert caught.value.code == "unknown-map"
    assert caught.value.hint == 'did you mean "heating"?'


def test_an_unknown_map_may_be_one_that_could_not_be_loaded(
    project: SmallProject,
) -> None:
    project.add("bad.py", "1 / 0\n")
    project.add("worse.py", "1 / 0\n")
    with pytest.raises(UnknownNameError) as caught:
        project.load().named("xyzzy")
    assert str(caught.value) == (
        'unknown-map: no map is called "xyzzy", but 2 maps could not be loaded\n'
        "  hint: see why: argmap list"
    )
    with pytest.raises(UnknownNameError) as caught:
        project.load().named("haeting")
    assert caught.value.hint == 'did you mean "heating"?'


def test_a_map_that_was_not_loaded_is_told_with_its_own_faults_alone(
    project: SmallProject,
) -> None:
    project.add("my_cellar.py", "1 / 0\n")
    project.add("first.py", "from .my_cellar import MAP as other\n")
    project.add("unlinked.py", map_text("no-link").replace("at(3)", "at(9)"))
    project.add("unrelated.py", "raise ValueError\n")
    loaded = project.load()
    for key, name in (
        ("my-cellar", "my_cellar.py"),
        ("first", "my_cellar.py"),
        ("no-link", "unlinked.py"),
    ):
        assert names_of(loaded.faults_of([key])) == {name}
        with pytest.raises((LoadingError, ArgmapErrors)) as caught:
            loaded.named(key)
        assert "unrelated.py" not in str(caught.value)
    assert loaded.faults_of(["heating"]) == ()
    assert loaded.faults_of([]) == loaded.errors


def test_a_map_is_told_with_the_faults_of_its_records(project: SmallProject) -> None:
    (project.folder / "seeds" / "broken.toml").write_text("key = 3\n", encoding="utf-8")
    (project.folder / "seeds" / "other.toml").write_text("key = 3\n", encoding="utf-8")
    project.add("uses.py", map_text("uses").replace('("survey")', '("broken")'))
    told = project.load().faults_of(["uses"])
    assert names_of(told) == {"uses.py", "broken.toml"}


def test_a_data_file_that_adopts_from_a_broken_map_is_told_with_its_faults(
    project: SmallProject,
) -> None:
    adopting = "from .heating import MAP as other\n"
    project.add("guest.py", adopting + map_text("guest", more=ADOPTING))
    project.add("guest.json", json_of(project, "guest"))
    (project.maps / "guest.py").unlink()
    project.add("heating.py", "1 / 0\n")
    codes = {fault.code for fault in project.load().faults_of(["guest"])}
    assert codes >= {"unknown-map", "map-raised"}


def test_a_map_of_two_files_is_told_when_it_is_named(project: SmallProject) -> None:
    project.add("repeated.py", map_text())
    told = project.load().faults_of(["heating"])
    assert [fault.code for fault in told] == ["duplicate-map"]


def test_maps_are_chosen_once_each_and_all_where_none_is_named(
    project: SmallProject,
) -> None:
    project.add("other.py", map_text("other"))
    loaded = project.load()
    assert loaded.chosen([]) == loaded.maps
    assert loaded.chosen(["other", "other"]) == (loaded.named("other"),)
    with pytest.raises(ArgmapErrors) as caught:
        loaded.chosen(["others", "heating", "heatings"])
    assert [error.code for error in caught.value.errors] == ["unknown-map"] * 2


def test_an_anchor_of_a_data_file_is_named_by_its_place_inside(
    project: SmallProject,
) -> None:
    tree = json.loads(json_of(project, "heating").replace("heating", "again"))
    tree["propositions"][0]["anchors"][0] = {"source": "survey", "paragraph": 999}
    tree["propositions"][1]["anchors"][0]["start"] += 1
    project.add("again.json", json.dumps(tree))
    told = [str(error) for error in project.load().errors]
    assert [error.code for error in project.load().errors] == [
        "unknown-paragraph",
        "other-place",
    ]
    assert "unknown-paragraph: propositions[0].anchors[0]: " in told[0]
    assert "other-place: propositions[1].anchors[0]: " in told[1]


def test_a_data_file_made_for_another_text_is_refused(project: SmallProject) -> None:
    tree = json.loads(json_of(project, "heating").replace("heating", "again"))
    tree["sources"][0]["digest"] = "0" * 64
    project.add("again.json", json.dumps(tree))
    assert [error.code for error in project.load().errors] == ["other-text"]


def test_of_the_other_maps_only_what_a_named_one_imports_is_run(
    project: SmallProject, capsys: pytest.CaptureFixture[str]
) -> None:
    adopting = "from .heating import MAP as other\n"
    project.add("adopting.py", adopting + map_text("adopts", more=ADOPTING))
    project.add("loud.py", "print('here I am')\n" + map_text("loud"))
    loaded = project.load(["adopts"])
    assert [found.key for found in loaded.maps] == ["adopts"]
    assert loaded.maps == (project.load().named("adopts"),)
    assert capsys.readouterr().err == "here I am\n"


def test_of_the_records_only_those_that_a_named_map_cites_are_read(
    project: SmallProject,
) -> None:
    seeds = project.folder / "seeds"
    record = (seeds / "survey.toml").read_text(encoding="utf-8")
    for key in ("review", "minutes"):
        again = record.replace('"survey"', f'"{key}"')
        (seeds / f"{key}.toml").write_text(again, encoding="utf-8")
    (seeds / "broken.toml").write_text("key = 3\n", encoding="utf-8")
    reviewing = map_text("guest").replace('("survey")', '("review")')
    adopting = "from .heating import MAP as other\n"
    project.add("guest.py", adopting + reviewing.replace("MAP =", ADOPTING + "MAP ="))
    loaded = project.load(["guest"])
    assert list(loaded.records) == ["review", "survey"]
    assert loaded.errors == ()
    assert loaded.named("guest") == project.load().named("guest")


@pytest.mark.parametrize(
    "key", ["'cellar'", '"cellar"', "'cel' + 'lar'"], ids=["single", "double", "made"]
)
def test_a_named_map_may_have_a_file_of_any_name(
    project: SmallProject, key: str
) -> None:
    text = map_text("cellar")
    project.add("below_stairs.py", text.replace("'cellar'", key))
    project.add("another.py", f"WORDS = ({key}, 'heating')\n" + map_text("another"))
    assert project.load(["cellar"]).named("cellar").key == "cellar"
    assert len(project.load(["cellar", "heating"]).chosen(["cellar", "heating"])) == 2


def test_a_named_data_file_may_adopt_from_any_other_file(project: SmallProject) -> None:
    adopting = "from .heating import MAP as other\n"
    project.add("guest.py", adopting + map_text("guest", more=ADOPTING))
    project.add("guest.json", json_of(project, "guest"))
    (project.maps / "guest.py").unlink()
    assert len(project.load(["guest"]).named("guest").adopted) == 7


def test_a_named_map_is_told_with_the_same_faults_as_among_all(
    project: SmallProject,
) -> None:
    project.add("bad.py", "1 / 0\n")
    project.add("unlinked.py", map_text("no-link").replace("at(3)", "at(9)"))
    project.add("repeated.py", map_text())
    for key in ("haeting", "bad", "no-link", "xyzzy", "", "\udcff"):
        with pytest.raises((ArgmapError, ArgmapErrors)) as among_all:
            project.load().named(key)
        with pytest.raises((ArgmapError, ArgmapErrors)) as alone:
            project.load([key]).named(key)
        assert str(alone.value) == str(among_all.value)
    twice = project.load(["heating"])
    assert [fault.code for fault in twice.faults_of(["heating"])] == ["duplicate-map"]
    assert twice.named("heating") == project.load().named("heating")


def test_files_that_cannot_be_read_do_not_hide_a_named_map(
    project: SmallProject,
) -> None:
    (project.maps / "gone.json").symlink_to("nowhere")
    os.mkfifo(project.maps / "pipe.txt")
    (project.maps / "shut.json").write_text("{}", encoding="utf-8")
    (project.maps / "shut.json").chmod(0)
    loaded = project.load(["heating"])
    assert [found.key for found in loaded.maps] == ["heating"]
    assert loaded.errors == ()
