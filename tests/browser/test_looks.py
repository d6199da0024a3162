"""The page in a browser: nothing overlaps, everyone can read it, paper takes it."""

from io import BytesIO

import pytest
from axe_playwright_python.sync_playwright import Axe
from pypdf import PdfReader

from tests.browser.conftest import DEBATE, EXAMPLE, Open, Reader

WIDTHS = ((320, 640), (768, 1024), (1440, 900))

OPENED = "querySelectorAll('#_detail details').forEach((each) => { each.open = true; })"

STATES = {
    "sides": "showView('sides')",
    "matrix": "showView('matrix')",
    "in full": "showView('both'), select(nodes[0].entries[0], { open: true }),"
    f" document.{OPENED}",
    "searched": "part('search').value = 'the', search('the'), stepMatch(1)",
    "folded": "foldAt(1), document.querySelector('[data-kind=premise]').click()",
    "help": "part('help').showModal()",
}

MODES: dict[str, dict[str, int | bool]] = {
    "light": {},
    "dark": {"dark": True},
    "high contrast, dark": {"contrast": True, "dark": True},
    "forced colours, dark": {"forced": True, "dark": True},
    "phone": {"width": 320, "height": 640},
}

SCROLLED = """(top) => new Promise((done) => {
  part("reading").scrollTop = part("outline").scrollTop = top;
  requestAnimationFrame(() => requestAnimationFrame(done));
})"""

OVERLAPS = """() => {
  const seen = (each) => each.checkVisibility({ contentVisibilityAuto: true });
  const areas = [".top", "main", ".legend"].map((name) => document.querySelector(name));
  const parts = [...document.querySelectorAll("main > .view, #_detail")];
  const tools = [...document.querySelectorAll(".tools > *, .views > *, .title > *")];
  const rows = [...document.querySelectorAll(".entry")].filter(seen);
  const found = [];
  const compare = (group) => {
    const boxOf = (each) => [each, each.getBoundingClientRect()];
    const boxes = group.filter(seen).map(boxOf);
    for (const [one, a] of boxes) for (const [other, b] of boxes) {
      if (one === other || one.contains(other) || other.contains(one)) continue;
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (wide > 1.5 && high > 1.5) found.push(`${one.className} / ${other.className}`);
    }
  };
  [areas, parts, tools, rows].forEach(compare);
  const wide = document.documentElement.scrollWidth;
  if (wide > innerWidth) found.push(`${wide} px wide`);
  for (const row of rows.filter(seen)) {
    if (row.scrollWidth > row.clientWidth + 1) found.push(`cut: ${row.textContent}`);
  }
  return found;
}"""


@pytest.mark.parametrize(
    ("key", "width", "height"),
    [*(("wahab-2024", *size) for size in WIDTHS), (DEBATE, *WIDTHS[0])],
)
def test_nothing_overlaps(key: str, width: int, height: int, read: Open) -> None:
    reader = read(key, width=width, height=height)
    states = (STATES["folded"], "clearFilters()", STATES["in full"])
    for state in ("showView('both')", *states, "showView('reading')"):
        reader.page.evaluate(f"void ({state})")
        for top in (0, 1_200, 4_000):
            reader.page.evaluate(SCROLLED, top)
            assert reader.page.evaluate(OVERLAPS) == [], (state, top)


@pytest.mark.parametrize(("width", "height"), WIDTHS)
def test_the_legend_and_the_buttons_are_always_there(
    width: int, height: int, read: Open
) -> None:
    reader = read(EXAMPLE, width=width, height=height)
    for view in ("both", "drawing", "reading"):
        reader.page.evaluate(f"showView('{view}')")
        box = reader.page.locator("#_legend").bounding_box()
        assert box is not None
        assert 20 < box["height"] <= height - box["y"] + 0.5
    reader.page.evaluate("showView('both')")
    for name in ("#_zoom-in", "#_zoom-out", "#_fit", "#_theme", "#_help-button"):
        small = reader.page.locator(name).bounding_box()
        assert small is not None
        assert min(small["width"], small["height"]) >= 24


def faults(reader: Reader) -> list[str]:
    """What axe finds."""
    found = Axe().run(reader.page).response["violations"]
    return [
        f"{each['id']}: {node['html'][:120]} {node['failureSummary']}"
        for each in found
        for node in each["nodes"][:2]
    ]


@pytest.mark.parametrize("mode", MODES)
def test_axe_finds_nothing(mode: str, read: Open) -> None:
    """In a small map, whatever is open; two sides and the matrix are there, too."""
    reader = read(EXAMPLE, **MODES[mode])
    for state, said in STATES.items():
        reader.page.evaluate(f"void ({said})")
        assert faults(reader) == [], state


def test_axe_finds_nothing_in_a_large_map(read: Open) -> None:
    assert faults(read("rose-2020", dark=True)) == []


def test_without_scripts_the_whole_argument_is_there(read: Open) -> None:
    reader = read(scripts=False)
    text = str(reader.page.locator("#_outline").text_content())
    assert text.count("because") > 20
    assert reader.page.locator(".tree .entry:visible").count() > 50
    assert reader.page.locator("#_canvas").is_visible()
    assert reader.page.locator("#_legend").is_visible()
    assert reader.page.locator("#_search").is_hidden()
    first = reader.page.locator("details").first
    first.locator("> summary").click()
    assert first.get_attribute("open") is None


def test_the_drawing_is_hidden_from_screen_readers_and_the_list_is_not(
    read: Open,
) -> None:
    reader = read()
    told = reader.page.locator("main").aria_snapshot()
    assert told.count("link") > 50
    assert "muddling through" in told
    assert reader.page.locator("#_canvas").get_attribute("aria-hidden") == "true"
    assert reader.page.locator("#_canvas a, #_canvas [tabindex]").count() == 0


@pytest.mark.parametrize("key", ["cornered-2024", EXAMPLE])
def test_paper_takes_the_drawing_and_the_whole_list(key: str, read: Open) -> None:
    reader = read(key)
    reader.page.evaluate("showView('both')")
    pdf = PdfReader(BytesIO(reader.page.pdf(format="A4")))
    text = " ".join(page.extract_text() for page in pdf.pages)
    words = " ".join(text.split())
    count = reader.page.evaluate("nodes.length")
    assert len(pdf.pages) > count / 25
    assert "supports" in pdf.pages[0].extract_text()
    last = reader.page.locator(".tree .said").last.inner_text()
    assert last[:40] in words
    assert "Legend" not in words
    assert "Theme" not in words


def test_paper_shows_nothing_of_what_is_selected(read: Open) -> None:
    reader = read(fragment="#muddle-through")
    frame = "getComputedStyle(document.querySelector('.selected > rect')).stroke"
    assert reader.page.evaluate(frame) != "none"
    reader.page.emulate_media(media="print")
    assert reader.page.evaluate(frame) == "none"
    ring = "getComputedStyle(document.activeElement).outlineWidth"
    assert reader.truth("document.activeElement === current.link")
    assert reader.page.evaluate(ring) == "0px"


def test_paper_takes_the_whole_matrix(read: Open) -> None:
    sheet = 690
    reader = read(DEBATE, width=sheet)
    reader.page.evaluate("showView('matrix')")
    reader.page.emulate_media(media="print")
    assert reader.page.locator("thead th").last.inner_text() == "Bilal Wahab"
    box = reader.page.locator("#_matrix table").bounding_box()
    assert box is not None
    assert box["x"] + box["width"] <= sheet


def test_the_heads_of_the_matrix_stay_in_sight(read: Open) -> None:
    reader = read(DEBATE)
    reader.page.evaluate("showView('matrix')")
    head = reader.page.locator("#_matrix thead th").first
    before = head.bounding_box()
    reader.page.locator("#_matrix tbody tr").last.scroll_into_view_if_needed()
    assert reader.truth("document.querySelector('#_matrix .wide').scrollTop > 100")
    assert head.bounding_box() == before


def test_what_a_link_names_is_not_under_the_filters(read: Open) -> None:
    reader = read(EXAMPLE, "#open-it", height=480)
    entry = reader.page.locator("[aria-current]").bounding_box()
    filters = reader.page.locator(".filters").bounding_box()
    assert entry is not None
    assert filters is not None
    assert entry["y"] >= filters["y"] + filters["height"]


@pytest.mark.parametrize("motion", [False, True])
def test_the_drawing_moves_only_for_those_who_like_it(motion: bool, read: Open) -> None:
    reader = read(motion=motion)
    duration = reader.page.evaluate(
        """() => new Promise((done) => setTimeout(() => {
        fit();
        const told = () => done(getComputedStyle(scene).transitionDuration);
        requestAnimationFrame(() => requestAnimationFrame(told));
        }, 100))"""
    )
    assert (duration != "0s") == motion


def test_the_whole_drawing_is_on_the_stage_its_lines_too(read: Open) -> None:
    reader = read("wahab-2024")
    for state in ("showView('both')", "foldAt(1), fit(false)"):
        reader.page.evaluate(state)
        assert reader.truth(
            "[...document.querySelectorAll('.line:not(.gone) path')].every((line) => {"
            " const box = line.getBoundingClientRect();"
            " const area = paper.getBoundingClientRect();"
            " return box.top >= area.top && box.bottom <= area.bottom"
            " && box.left >= area.left && box.right <= area.right; })"
        ), state


def test_the_theme_can_be_changed_by_hand(read: Open) -> None:
    reader = read(dark=True)
    ground = "getComputedStyle(document.body).backgroundColor"
    dark = reader.page.evaluate(ground)
    reader.page.locator("#_theme").click()
    assert reader.page.evaluate(ground) == "rgb(255, 255, 255)" != dark
    reader.page.locator("#_theme").click()
    assert reader.page.evaluate(ground) == dark


def test_forced_colours_keep_the_frames_and_show_what_is_selected(read: Open) -> None:
    reader = read(fragment="#muddle-through", forced=True)
    look = "getComputedStyle(document.querySelector('{} > rect')).{}"
    plain = [look.format(".card:not(.selected)", name) for name in ("stroke", "fill")]
    stroke, fill = map(reader.page.evaluate, plain)
    assert stroke not in ("none", fill)
    chosen = reader.page.evaluate(look.format(".card.selected", "stroke"))
    assert chosen not in (stroke, fill)


def test_a_large_map_shows_numbers_where_text_is_too_small(read: Open) -> None:
    reader = read("wahab-2024")
    name = reader.page.locator(".card .name").first
    assert reader.truth("canvas.classList.contains('far')")
    assert name.is_visible()
    badge = reader.page.locator(".card .badge").first
    assert badge.is_hidden()
    reader.page.evaluate("panzoom.zoom(1, { animate: false })")
    reader.until("!canvas.classList.contains('far')")
    assert name.is_hidden()
    assert badge.is_visible()
