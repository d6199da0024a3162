"""Graphviz at work: pictures from DOT, and what happens when it fails."""

import io
import os
import re
import stat
import sys
import time
from html import escape
from pathlib import Path
from xml.etree import ElementTree as ET

import pypdf
import pytest
from fontTools.ttLib import TTFont

from argmap.draw.glyphs import FONT_FOLDER
from argmap.draw.rendering import engine, machine_fonts, process
from argmap.draw.rendering.render import Caption, Engine, Picture, Rendered, render
from argmap.draw.rendering.viewport import view_in_pixels
from argmap.errors import ExportError, MissingPartError

SVG = "{http://www.w3.org/2000/svg}"
ENGINES: tuple[Engine, ...] = ("wheel", "dot")
FORMATS: list[tuple[Picture, ...]] = [("svg", "pdf", "png"), ("svg",)]
HOSTILE = [
    'He said "open" & left',
    "<b>bold</b> &lt; &amp;lt; ]]>",
    "C:\\new \\N \\G \\\\ end\\",
    "'single' `back` {brace} | bar",
    "\u200fright\u200f to \u202eleft\u202c",
    "שלום مرحبا Ελλάδα Привет",
    "</text></svg><script>alert(1)</script>",
]


def card(key: str, text: str) -> str:
    """A node in DOT that holds one text."""
    label = escape(text.replace("\\", "\\\\"))
    return (
        f'"{key}" [id="{key}" shape=plain label=<<TABLE BORDER="1" CELLBORDER="0">'
        f'<TR><TD ALIGN="LEFT"><FONT POINT-SIZE="8"><B>CLAIM</B></FONT></TD></TR>'
        f'<TR><TD ALIGN="LEFT">{label}</TD></TR></TABLE>>];'
    )


def drawing(*texts: str, extra: str = "") -> str:
    """DOT with one card for each text, each supporting the first."""
    nodes = "\n".join(card(f"k{number}", text) for number, text in enumerate(texts))
    edges = "\n".join(f"k{number} -> k0;" for number in range(1, len(texts)))
    return (
        'digraph { graph [rankdir="RL"]; node [fontname="Noto Sans" fontsize="10"];'
        f"\n{nodes}\n{edges}\n{extra}\n}}"
    )


def drawn(*texts: str, formats: tuple[Picture, ...] = ("svg", "pdf")) -> Rendered:
    """A drawing of some texts, each checked to be there."""
    cards = {f"k{number}": Caption(text, text) for number, text in enumerate(texts)}
    return render(drawing(*texts), formats, name="saturday", captions=cards)


def page_of(rendered: Rendered) -> pypdf.PageObject:
    """The only page of the PDF."""
    (page,) = pypdf.PdfReader(io.BytesIO(rendered.pictures["pdf"])).pages
    return page


def fonts_of(page: pypdf.PageObject) -> dict[str, bool]:
    """The fonts of a page, and whether each is embedded."""
    found: dict[str, bool] = {}
    resources = page["/Resources"]
    assert isinstance(resources, pypdf.generic.DictionaryObject)
    fonts = resources["/Font"]
    assert isinstance(fonts, pypdf.generic.DictionaryObject)
    for reference in fonts.values():
        font = reference.get_object()
        inner = font.get("/DescendantFonts", [font])[0].get_object()
        descriptor = inner["/FontDescriptor"].get_object()
        name = str(font["/BaseFont"]).partition("+")[2]
        found[name] = any(key.startswith("/FontFile") for key in descriptor)
    return found


@pytest.fixture
def bare_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without a single font."""
    monkeypatch.setattr(machine_fonts, "font_folders", list)


@pytest.fixture
def own_fonts(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a child gets, for a Graphviz that runs in this process."""
    fonts = machine_fonts.fontconfig_file(tmp_path_factory.mktemp("fonts"), ())
    monkeypatch.setenv("FONTCONFIG_FILE", str(fonts))


@pytest.fixture
def path_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder on the PATH."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def put_program(folder: Path, name: str, script: str) -> None:
    """Put a Python program on the PATH."""
    program = folder / name
    program.write_text(f"#!{sys.executable}\n{script}", encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)


@pytest.mark.usefixtures("bare_machine")
def test_three_pictures_come_of_one_layout() -> None:
    """In the order asked for, each of its kind."""
    rendered = drawn("A reason", "Another", formats=("png", "svg", "pdf"))
    assert list(rendered.pictures) == ["png", "svg", "pdf"]
    assert rendered.pictures["png"].startswith(b"\x89PNG")
    assert rendered.pictures["svg"].startswith(b"<svg ")
    assert rendered.pictures["pdf"].startswith(b"%PDF-")


@pytest.mark.usefixtures("bare_machine")
def test_the_pdf_page_is_the_paper() -> None:
    """A4 across for a small drawing, to the point."""
    rendered = drawn("A reason that is somewhat long", "Another one, as long as that")
    assert str(rendered.paper) == "A4 across (fits Letter), body text 12.0 pt"
    assert list(page_of(rendered).mediabox) == [0, 0, 842, 595]


@pytest.mark.usefixtures("bare_machine")
def test_without_a_font_on_the_machine_the_text_is_in_the_pdf() -> None:
    """Latin, Greek, Cyrillic, Hebrew and Arabic, in embedded fonts, no boxes."""
    page = page_of(drawn("Plain words", "Ελλάδα", "Привет", "שלום", "مرحبا"))
    text = page.extract_text()
    for word in ("Plain words", "CLAIM", "Ελλάδα", "Привет"):
        assert word in text
    assert "שלום" in text or "םולש" in text
    assert set("مرحبا") <= set(text)
    assert fonts_of(page) == {
        "NotoSans-Regular": True,
        "NotoSans-Bold": True,
        "NotoSansHebrew-Regular": True,
        "NotoSansArabic-Regular": True,
    }


@pytest.mark.usefixtures("bare_machine")
def test_no_glyph_is_a_box() -> None:
    """What is drawn for a letter differs from what is drawn for another."""
    one = drawn("Aaaa", formats=("png",)).pictures["png"]
    other = drawn("Aaab", formats=("png",)).pictures["png"]
    assert one != other


@pytest.mark.usefixtures("bare_machine")
def test_the_same_drawing_has_the_same_bytes_at_another_time() -> None:
    """The PDF carries no clock, whatever the zone."""
    formats: tuple[Picture, ...] = ("svg", "pdf", "png")
    first = drawn("A reason", formats=formats)
    time.sleep(1.1)
    assert drawn("A reason", formats=formats).pictures == first.pictures
    made = pypdf.PdfReader(io.BytesIO(first.pictures["pdf"])).metadata
    assert made is not None
    assert str(made["/CreationDate"]).startswith("D:20000101000000")


@pytest.mark.usefixtures("bare_machine")
def test_hostile_texts_survive_in_the_svg() -> None:
    """Each is read back letter by letter, in its card and in its description."""
    svg = drawn(*HOSTILE, formats=("svg",)).pictures["svg"]
    groups = {
        group.get("id"): group
        for group in ET.fromstring(svg).iter(f"{SVG}g")
        if group.get("class") == "node"
    }
    for number, text in enumerate(HOSTILE):
        group = groups[f"k{number}"]
        words = "".join(line.text or "" for line in group.iter(f"{SVG}text"))
        assert words == f"CLAIM{text}"
        assert group.findtext(f"{SVG}desc") == text


@pytest.mark.usefixtures("bare_machine")
def test_the_texts_may_be_left_for_the_drawing_to_tell() -> None:
    """A missing glyph is found in the picture where no text was handed over."""
    with pytest.raises(MissingPartError, match="script Han"):
        render(drawing("甲"), ["pdf"], name="saturday")


@pytest.mark.usefixtures("bare_machine")
@pytest.mark.parametrize(
    ("text", "script", "package"),
    [
        ("学生", "Han", "fonts-noto-cjk"),
        ("तर्क", "Devanagari", "fonts-noto-core"),
        ("\U0001f600", "Emoticons", "fonts-noto-color-emoji"),
        ("→", "Arrows", "fonts-noto-core"),
    ],
)
def test_a_script_without_a_font_is_named_with_a_package(
    text: str, script: str, package: str
) -> None:
    """For PDF and PNG; boxes are never drawn."""
    for kind in ("pdf", "png"):
        with pytest.raises(MissingPartError) as raised:
            render(drawing(text), [kind], name="saturday", texts=[text])
        assert raised.value.code == "missing-glyphs"
        for word in ("saturday", script, package):
            assert word in raised.value.message


@pytest.mark.usefixtures("bare_machine")
def test_an_svg_needs_no_glyph() -> None:
    """It carries the text itself."""
    svg = drawn("学生", formats=("svg",)).pictures["svg"].decode()
    assert ">学生</text>" in svg


def machine_with_one_font(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine whose only good font draws 甲 (with the shape of an A)."""
    folder.mkdir()
    with TTFont(FONT_FOLDER / "NotoSans-Regular.ttf") as font:
        for table in font["cmap"].tables:
            table.cmap = {ord("甲"): "A"}
        for record in font["name"].names:
            record.string = "Borrowed"
        font.save(folder / "borrowed.ttf")
    (folder / "a-damaged.ttf").write_bytes(b"not a font")
    (folder / "notes.txt").write_text("not a font either")
    monkeypatch.setattr(machine_fonts, "font_folders", lambda: [folder])


@pytest.mark.parametrize("texts", [(), ("甲",)])
def test_a_font_of_the_machine_helps_out(
    texts: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is asked for only what the shipped fonts lack."""
    machine_with_one_font(tmp_path / "fonts & more", monkeypatch)
    rendered = render(drawing("甲 plain"), ["pdf"], name="saturday", texts=texts)
    assert fonts_of(page_of(rendered)) == {
        "NotoSans-Regular": True,
        "NotoSans-Bold": True,
        "Borrowed": True,
    }


def test_where_files_cannot_be_linked_the_fonts_are_copied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not every system or user may link."""

    def refuse(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(Path, "symlink_to", refuse)
    machine_fonts.fontconfig_file(tmp_path, ())
    copies = sorted((tmp_path / "fonts").iterdir())
    originals = sorted(FONT_FOLDER.glob("*.ttf"))
    assert len(copies) == len(originals) > 0
    for copy, original in zip(copies, originals, strict=True):
        assert copy.read_bytes() == original.read_bytes()


def test_drawing_leaves_nothing_beside_the_fonts() -> None:
    """Fontconfig writes a file into each folder that it reads; ours is not one."""
    drawn("A reason")
    kinds = {path.suffix for path in FONT_FOLDER.iterdir()}
    assert kinds == {".ttf", ".txt", ".md", ".conf"}


def test_the_fonts_of_a_user_are_looked_for_where_the_desktop_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Folders that do not exist are left out."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert tmp_path / "fonts" not in machine_fonts.font_folders()
    (tmp_path / "fonts").mkdir()
    assert tmp_path / "fonts" in machine_fonts.font_folders()


@pytest.mark.parametrize(
    ("dot", "why"),
    [
        ("digraph {", "syntax error"),
        ("", "cannot be drawn"),
        ("digraph { a [label=<<FONT></FONT>>] }", "syntax error"),
        ("digraph { a [label=<x\x01y>] }", "not well-formed"),
        ("digraph { a [label=<x &unknown; y>] }", "undefined entity"),
        ("digraph { a [shape=nonesuch] }", "unknown shape"),
        ('digraph { a [image="/nowhere.png"] }', "nowhere"),
    ],
)
def test_a_drawing_that_graphviz_complains_about_is_an_error(
    dot: str, why: str
) -> None:
    """In one line, with the name of the map and the reason."""
    with pytest.raises(ExportError) as raised:
        render(dot, ["svg"], name="saturday")
    assert raised.value.code == "drawing-failed"
    assert '"saturday"' in raised.value.message
    assert why in raised.value.message
    assert "\n" not in raised.value.message


def test_a_complaint_names_the_node() -> None:
    """Graphviz says it two lines further down."""
    with pytest.raises(ExportError, match="in label of node odd"):
        render("digraph { odd [label=<<B></B>>] }", ["svg"], name="saturday")


def test_harmless_warnings_are_passed_over() -> None:
    """A cell that is small for its text does not lose it."""
    label = (
        '<TABLE><TR><TD FIXEDSIZE="TRUE" WIDTH="3" HEIGHT="3">wide</TD></TR></TABLE>'
    )
    rendered = render(f"digraph {{ a [label=<{label}>] }}", ["svg"], name="saturday")
    assert b">wide</text>" in rendered.pictures["svg"]


def test_a_line_without_a_visible_letter_does_no_harm() -> None:
    rendered = drawn("One line\n\u200f\nand another", "\u200b")
    assert "and another" in rendered.pictures["svg"].decode()


def test_a_text_that_got_lost_is_an_error() -> None:
    """The picture does not say what the card says."""
    cards = {"k0": Caption("A", "A reason and more"), "k7": Caption("B", "Absent")}
    with pytest.raises(ExportError, match='the text of "k0", "k7" is not'):
        render(drawing("A reason"), ["svg"], name="saturday", captions=cards)


def test_unseen_parts_are_not_missed() -> None:
    """Nodes and edges that the DOT hides are not counted."""
    extra = "ghost [style=invis]; ghost -> k0 [style=invis];"
    assert render(drawing("A", extra=extra), ["svg"], name="saturday").pictures


def test_a_part_that_is_not_drawn_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was counted in the DOT is counted in the picture."""
    stub_child(
        monkeypatch,
        "from pathlib import Path; import sys; folder = Path(sys.argv[1])\n"
        'svg = \'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>\'\n'
        "(folder / 'map.svg').write_text(svg)\n"
        "(folder / 'counts.json').write_text('{\"nodes\": 0, \"edges\": 2}')",
    )
    with pytest.raises(ExportError, match="0 of 2 edges are in the picture"):
        render("digraph {}", ["svg"], name="saturday")


def stub_child(monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Let a script stand in for Graphviz."""

    def command(job: process.Job) -> list[str]:
        return [sys.executable, "-c", script, str(job.folder), *job.formats]

    monkeypatch.setattr(process, "wheel_command", command)


@pytest.mark.parametrize(
    ("script", "why"),
    [
        ("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)", "SIGSEGV"),
        ("import os; os.kill(os.getpid(), 40)", "signal 40"),
        ("raise SystemExit(3)", "status 3"),
        ("raise SystemExit('out of luck')", "out of luck"),
        ("import sys; print('Pango: expect ugly output', file=sys.stderr)", "ugly"),
        ("", "wrote no picture"),
        ("open('map.svg', 'w').write('<svg viewBox=\"0 0 9 9\">')", "not well-formed"),
        ("open('map.svg', 'w').write('<svg/>')", "wrote no picture"),
        ("open('map.svg', 'w').write('<svg viewBox=\"0 0 9 9\"/>')", "wrote no PDF"),
        (
            """for kind in ('svg', 'pdf'):
                   open('map.' + kind, 'w').write('<svg viewBox="0 0 9 9"/>')""",
            "only a part of the PDF",
        ),
    ],
)
def test_a_child_that_fails_is_an_error_that_names_the_map(
    script: str, why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A crash of Graphviz ends there."""
    stub_child(monkeypatch, script)
    with pytest.raises(ExportError, match=why) as raised:
        render("digraph {}", ["pdf"], name="saturday")
    assert raised.value.code == "drawing-failed"
    assert '"saturday"' in raised.value.message


def test_a_child_that_does_not_end_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    """The patience grows with the text."""
    assert process.patience("x" * 10_000_000) > process.patience("") >= 60
    monkeypatch.setattr(process, "patience", lambda _: 0.3)
    stub_child(monkeypatch, "import time; time.sleep(60)")
    with pytest.raises(ExportError, match="stopped after 0 seconds"):
        render("digraph {}", ["svg"], name="saturday")


def test_a_program_that_does_not_start_is_an_error(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The reason is the system's."""
    monkeypatch.setattr(process, "wheel_command", lambda _: ["/nowhere/python"])
    with pytest.raises(ExportError, match="does not start"):
        render("digraph {}", ["svg"], name="saturday")


def test_without_room_for_temporary_files_nothing_is_drawn(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The reason is the system's."""
    monkeypatch.setattr("tempfile.tempdir", "/nowhere")
    with pytest.raises(ExportError, match="temporary folder") as raised:
        render("digraph {}", ["svg"], name="saturday")
    assert raised.value.code == "cannot-write"
    assert '"saturday"' in raised.value.message


def test_a_disk_that_fills_while_it_is_drawn_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whatever the child made of it."""
    stub_child(monkeypatch, "import os, shutil; shutil.rmtree(os.getcwd()); exit(1)")
    with pytest.raises(ExportError, match="temporary folder cannot be wr") as raised:
        render("digraph {}", ["svg"], name="saturday")
    assert raised.value.code == "cannot-write"


@pytest.mark.usefixtures("bare_machine")
def test_the_layout_that_takes_the_least_paper_is_drawn(path_folder: Path) -> None:
    """By either engine, and the first of equals."""
    put_program(path_folder, "dot", WORKING_DOT)
    small = drawing("A reason")
    large = small.replace("CLAIM", "A claim of one long line " * 40)
    alone = render(small, ["svg", "pdf"], name="m")
    for engine_name in ENGINES:
        drawn = render(
            large, ["svg", "pdf"], name="m", others=[small], engine=engine_name
        )
        assert drawn == alone
        drawn = render(
            small, ["svg", "pdf"], name="m", others=[large], engine=engine_name
        )
        assert drawn == alone


def test_without_dot_on_the_path_the_package_is_named(path_folder: Path) -> None:
    """Nothing is drawn with another engine instead."""
    assert not list(path_folder.iterdir())
    with pytest.raises(MissingPartError, match="apt install graphviz") as raised:
        render(drawing("A"), ["svg"], name="saturday", engine="dot")
    assert raised.value.code == "missing-graphviz"


def test_a_dot_that_always_fails_is_an_error(path_folder: Path) -> None:
    """And the wheel does not mind it."""
    put_program(path_folder, "dot", "raise SystemExit('this dot never draws')")
    with pytest.raises(ExportError, match="this dot never draws"):
        render(drawing("A"), ["svg"], name="saturday", engine="dot")
    assert render(drawing("A"), ["svg"], name="saturday").pictures


WORKING_DOT = """
import re, shutil, sys
from pathlib import Path
from argmap.draw.rendering import engine
kind, target = sys.argv[1][2:], Path(sys.argv[sys.argv.index("-o") + 1])
viewport = [word for word in sys.argv if word.startswith("-Gviewport=")]
assert bool(viewport) == (kind != "svg"), sys.argv
folder = target.parent / f"by-{kind}"
folder.mkdir(exist_ok=True)
status = engine.main([str(folder), kind])
shutil.copy(folder / f"map.{kind}", target)
sys.exit(status)
"""


@pytest.mark.usefixtures("bare_machine")
def test_a_dot_on_the_path_draws_the_same(path_folder: Path) -> None:
    """Where it is the same Graphviz, the pictures are the same bytes."""
    put_program(path_folder, "dot", WORKING_DOT)
    for formats in FORMATS:
        by_dot = render(drawing("A reason"), formats, name="m", engine="dot")
        assert by_dot == render(drawing("A reason"), formats, name="m")


@pytest.mark.usefixtures("own_fonts")
def test_the_engine_writes_its_files(tmp_path: Path) -> None:
    """In this process, to see it from within."""
    dot = tmp_path / "map.dot"
    hidden = "k0 -> k1 [style=invis];"
    dot.write_text(drawing("A", "B", extra=hidden), encoding="utf-8")
    with dot.open("rb") as text:
        engine.draw(text, tmp_path, ["pdf", "png"])
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "counts.json",
        "map.dot",
        "map.pdf",
        "map.png",
        "map.svg",
    ]
    counts = (tmp_path / "counts.json").read_text(encoding="utf-8")
    assert counts == '{"nodes": 2, "edges": 1}'


@pytest.mark.usefixtures("own_fonts")
def test_the_engine_says_which_step_failed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A Graphviz that cannot lay out says so by its status alone."""
    dot = tmp_path / "map.dot"
    dot.write_text(drawing("A"), encoding="utf-8")
    monkeypatch.setattr("pygraphviz.graphviz.gvLayout", lambda *_: -1)
    with dot.open("rb") as text, pytest.raises(ValueError, match="the layout failed"):
        engine.draw(text, tmp_path, ["pdf"])


def test_the_engine_says_what_is_wrong_and_ends_with_1(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """As a child should."""
    dot = tmp_path / "map.dot"
    dot.write_text("digraph {", encoding="utf-8")
    with dot.open() as text:
        monkeypatch.setattr(sys, "stdin", text)
        assert engine.main([str(tmp_path), "svg"]) == 1
    assert "Error:" in capfd.readouterr().err


def test_a_vast_drawing_has_a_png_that_can_be_drawn() -> None:
    """144 dots an inch, fewer where there would be too many."""
    assert view_in_pixels(100, 200) == "150.00,300.00,1.500000"
    width, height, zoom = map(float, view_in_pixels(100_000, 50).split(","))
    assert width * 96 / 72 <= 32_000
    assert height / 50 == pytest.approx(zoom, rel=0.01)
    width, height, _ = map(float, view_in_pixels(20_000, 20_000).split(","))
    assert width * height * (96 / 72) ** 2 <= 80_100_000


def test_the_child_has_our_fonts_and_no_zone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever the environment of the caller says."""
    monkeypatch.setenv("FONTCONFIG_FILE", "/elsewhere")
    monkeypatch.setenv("FONTCONFIG_PATH", "/elsewhere")
    monkeypatch.setenv("TZ", "Asia/Baghdad")
    stub_child(
        monkeypatch,
        "import os; raise SystemExit(' '.join("
        "f'{key}={os.environ.get(key)}' for key in"
        " ('TZ', 'FONTCONFIG_PATH', 'FONTCONFIG_FILE')))",
    )
    with pytest.raises(ExportError) as raised:
        render("digraph {}", ["svg"], name="saturday")
    words = r"TZ=UTC FONTCONFIG_PATH=None FONTCONFIG_FILE=\S+fonts.conf"
    assert re.search(words, raised.value.message)


def test_a_small_map_is_drawn_at_once() -> None:
    """Start-up included, in well under half a second of computing."""
    before = os.times()
    drawn("A reason", "Another", formats=("svg",))
    after = os.times()
    used = sum(after[:4]) - sum(before[:4])
    assert used < 0.5
