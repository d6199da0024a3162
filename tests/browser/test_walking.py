"""The page in a browser: walking by keys, folds, filters, search, links, back."""

import pytest

from tests.browser.conftest import DEBATE, EXAMPLE, Open, Reader


def test_a_page_opens_from_a_disk_and_asks_for_nothing_else(read: Open) -> None:
    """That there is no other request, and no complaint, is seen after every test."""
    reader = read()
    assert len(reader.asked) == 1
    assert reader.truth("location.protocol === 'file:'")
    assert reader.page.locator("h1").inner_text().startswith("Should the United States")


def test_the_arrow_keys_reach_every_proposition(read: Open) -> None:
    """Down to the first reason, right among siblings, up again; nothing is missed."""
    reader = read()
    met = walked(reader)
    everything = set(reader.page.evaluate("nodes.map((node) => node.fact.id)"))
    assert met == everything
    assert len(met) > 40


WALKED = """() => {
  const press = (key) => document.activeElement.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true }));
  const step = (key) => { const from = current; press(key); return current !== from; };
  press("ArrowDown");
  const met = new Set([current]);
  for (;;) {
    const here = current;
    if (step("ArrowDown") && !met.has(current)) { met.add(current); continue; }
    select(here);
    let isNew = step("ArrowRight");
    while (!isNew && step("ArrowUp")) isNew = step("ArrowRight");
    if (!isNew) break;
    met.add(current);
  }
  const names = new Set([...met].map((entry) => entry.node));
  return [met.size, entries.length, names.size, nodes.length];
}"""


@pytest.mark.parametrize("key", ["rose-2020", EXAMPLE])
def test_the_arrow_keys_lead_along_every_line_of_the_list(key: str, read: Open) -> None:
    """As above, with the keys pressed by a script, which takes less time."""
    reader = read(key)
    lines, all_lines, points, all_points = reader.page.evaluate(WALKED)
    assert lines == all_lines >= 16
    assert points == all_points


def walked(reader: Reader) -> set[str]:
    """Walk by keys alone, as far as they lead; what was met is left at once."""
    reader.press("ArrowDown")
    met, names = {entry_of(reader)}, {str(reader.selected)}
    while True:
        here = entry_of(reader)
        reader.press("ArrowDown")
        there = entry_of(reader)
        if there in met:
            if there != here:
                reader.press("[")
                reader.until(f"entries.indexOf(current) === {here}")
            if not stepped_right(reader):
                return names
        met.add(entry_of(reader))
        names.add(str(reader.selected))


def stepped_right(reader: Reader) -> bool:
    """Go to the next sibling, of oneself or of the nearest above that has one."""
    while True:
        here = entry_of(reader)
        reader.press("ArrowRight")
        if entry_of(reader) != here:
            return True
        reader.press("ArrowUp")
        if entry_of(reader) == here:
            return False


def entry_of(reader: Reader) -> int:
    found: int = reader.page.evaluate("entries.indexOf(current)")
    return found


def test_what_is_selected_in_the_list_is_selected_in_the_drawing(read: Open) -> None:
    reader = read()
    reader.press("ArrowDown", "ArrowDown")
    assert reader.selected is not None
    assert reader.truth("current.node.card.classList.contains('selected')")
    assert reader.truth("document.activeElement === current.link")
    assert reader.page.locator(".card.selected").count() == 1
    assert reader.page.locator("[aria-current]").count() == 1


def test_a_click_on_a_card_selects_it_in_the_list_and_tells_it_in_full(
    read: Open,
) -> None:
    reader = read()
    reader.page.locator(".card").nth(3).click()
    name = reader.selected
    assert reader.page.locator(".selected > .entry").get_attribute("href") == f"#{name}"
    said = reader.page.locator(".selected > .entry .said").inner_text()
    panel = reader.page.locator("#_detail")
    assert panel.locator("> .said").inner_text() == said
    assert f"https://example.org/maps/map/cornered-2024#{name}" in panel.inner_text()


def test_enter_opens_and_escape_closes_and_the_focus_comes_back(read: Open) -> None:
    reader = read()
    reader.press("ArrowDown", "Enter")
    assert reader.page.locator("#_detail").is_visible()
    reader.page.locator("#_detail button").first.focus()
    reader.press("Escape")
    assert reader.page.locator("#_detail").is_hidden()
    assert reader.truth("document.activeElement === current.link")


def test_a_second_enter_leads_into_the_panel(read: Open) -> None:
    reader = read(fragment="#muddle-through")
    reader.press("Enter")
    assert reader.truth("document.activeElement === current.link")
    assert "Told in full" in str(reader.page.locator("#_said").text_content())
    reader.press("Enter")
    assert reader.truth("document.activeElement === part('detail')")
    reader.press("Escape")
    assert reader.page.locator("#_detail").is_hidden()
    assert reader.truth("document.activeElement === current.link")


def test_the_panel_tells_who_holds_it_of_every_kind(read: Open) -> None:
    reader = read(EXAMPLE, "#open-it")
    reader.press("Enter")
    held = reader.page.locator("#_detail dl > div").first
    assert held.inner_text().split("\n") == ["Held by", "Head of the reading room"]
    reader.page.evaluate("select(byName.get('too-costly').entries[0])")
    assert held.inner_text().split("\n") == ["Held by", "the bursar"]


def test_the_words_of_a_source_are_marked_as_quotation(read: Open) -> None:
    reader = read(EXAMPLE, "#open-it")
    reader.press("Enter")
    quotation = reader.page.locator("#_detail blockquote")
    assert "every desk" in quotation.inner_text()
    mark = (
        "getComputedStyle(document.querySelector('blockquote p'), '::before').content"
    )
    assert reader.page.evaluate(mark) == "open-quote"
    place = reader.page.locator("#_detail figure").inner_text()
    assert place.count("¶6.2") == 1


def test_the_panel_tells_schemes_with_their_questions_and_where_it_is_said(
    read: Open,
) -> None:
    reader = read(fragment="#muddle-through")
    reader.press("Enter")
    panel = reader.page.locator("#_detail")
    text = panel.inner_text()
    assert "Pragmatic Argument from Alternatives" in text
    assert "What it rests on" in text
    assert "Attacked" in text
    assert "¶3.2, ¶16.3" in text
    panel.locator("summary").first.click()
    assert panel.locator("ol li").first.is_visible()
    assert panel.locator("blockquote").count() == 0


def test_a_link_in_the_panel_leads_on_and_back_comes_back(read: Open) -> None:
    reader = read(fragment="#muddle-through")
    reader.press("Enter")
    reader.page.locator("#_detail section a.point").first.click()
    assert reader.selected != "muddle-through"
    reader.press("[")
    reader.until("current.node.fact.id === 'muddle-through'")
    reader.press("]")
    reader.until("current.node.fact.id !== 'muddle-through'")
    reader.page.go_back()
    reader.until("current.node.fact.id === 'muddle-through'")


def test_the_address_is_copied(read: Open) -> None:
    reader = read(fragment="#muddle-through")
    reader.context.grant_permissions(["clipboard-read", "clipboard-write"])
    reader.press("Enter")
    reader.page.get_by_role("button", name="Copy the IRI").click()
    reader.page.get_by_role("button", name="Copied").wait_for()
    copied = reader.page.evaluate("navigator.clipboard.readText()")
    assert copied == "https://example.org/maps/map/cornered-2024#muddle-through"


def test_a_deep_link_opens_what_it_names(read: Open) -> None:
    reader = read(fragment="#time-bought")
    assert reader.selected == "time-bought"
    assert reader.page.locator("#time-bought").is_visible()
    reader.page.evaluate("location.hash = '#harms-both'")
    reader.until("current.node.fact.id === 'harms-both'")
    reader.page.evaluate("location.hash = '#%zz'")
    reader.page.evaluate("location.hash = '#nothing-of-the-kind'")
    assert reader.selected == "harms-both"


def test_o_walks_the_objections(read: Open) -> None:
    reader = read(fragment="#muddle-through")
    reader.press("o")
    first = reader.selected
    assert reader.truth("current.objects")
    reader.press("ArrowUp", "o")
    assert reader.selected == first
    reader.press("ArrowRight")
    assert reader.truth("current.objects")


def test_a_fold_hides_cards_and_lines_and_says_how_many(read: Open) -> None:
    reader = read(fragment="#muddle-through")
    whole, lines = reader.seen_cards(), shown_lines(reader)
    reader.press("ArrowDown", "f")
    folded = reader.seen_cards()
    assert folded < whole
    assert shown_lines(reader) < lines
    pill = reader.page.locator(".selected > details > summary").inner_text()
    assert pill.startswith("+")
    assert reader.page.locator(".more text").text_content() == pill.split()[0]
    told = reader.page.locator("#_shown-said").inner_text()
    assert told == f"{folded} of {whole} propositions"
    reader.press("f")
    assert (reader.seen_cards(), shown_lines(reader)) == (whole, lines)
    assert reader.page.locator(".more").count() == 0


def test_the_count_of_a_fold_is_covered_by_nothing(read: Open) -> None:
    reader = read("wahab-2024")
    reader.page.evaluate("foldAt(1), fit(false)")
    seen, covered = reader.page.evaluate(
        """() => {
        const seen = [...document.querySelectorAll(".more:not(.gone)")];
        return [seen.length, seen.filter((more) => {
          const { left, top, width, height } = more.getBoundingClientRect();
          const over = document.elementFromPoint(left + width / 2, top + height / 2);
          return over.closest(".more") !== more;
        }).length];
        }"""
    )
    assert seen > 5
    assert covered == 0
    more = reader.page.locator(".more:not(.gone)").first
    count = reader.seen_cards()
    more.click()
    assert reader.seen_cards() > count


def test_a_card_too_small_to_be_read_tells_itself_under_the_pointer(read: Open) -> None:
    reader = read(EXAMPLE)
    reader.page.locator(".card").first.hover()
    node = "nodes[document.querySelector('.card').dataset.n]"
    whole = str(reader.page.locator(".card title").first.text_content())
    assert whole.endswith(f": {reader.page.evaluate(f'textOf({node})')}")
    assert reader.page.evaluate(f"{node}.fact.holder") in whole


def shown_lines(reader: Reader) -> int:
    found: int = reader.page.locator(".line:not(.gone)").count()
    return found


def test_no_line_shows_without_its_cards(read: Open) -> None:
    reader = read("rose-2020")
    for depth in range(4):
        reader.page.evaluate(f"foldAt({depth})")
        assert reader.truth(
            "nodes.every((node) => node.shown || node.lines.every("
            "(line) => !line.shown || !line.all.includes(node)))"
        )
        assert reader.truth(
            "nodes.every((node) => !node.card || node.shown !== "
            "node.card.classList.contains('gone'))"
        )


def test_the_depth_slider_folds_by_depth(read: Open) -> None:
    reader = read()
    whole = reader.seen_cards()
    slider = reader.page.locator("#_depth")
    slider.fill("0")
    tops = reader.seen_cards()
    assert tops == reader.page.locator(".tree > li").count()
    slider.fill("1")
    assert tops < reader.seen_cards() < whole
    assert reader.page.locator("#_depth-said").inner_text() == "1"
    slider.fill(str(slider.get_attribute("max")))
    assert reader.seen_cards() == whole
    assert reader.page.locator("#_depth-said").inner_text() == "all"


def test_a_kind_can_be_left_out(read: Open) -> None:
    reader = read()
    whole = reader.seen_cards()
    button = reader.page.get_by_role("button", name="premise")
    count = int(button.locator("small").inner_text())
    button.click()
    assert button.get_attribute("aria-pressed") == "false"
    assert reader.seen_cards() == whole - count
    assert reader.page.locator(".kind.premise:visible").count() == 0
    reader.page.evaluate("location.hash = '#time-bought'")
    reader.until("current && current.node.fact.id === 'time-bought'")
    assert reader.seen_cards() == whole


def test_positions_and_sources_can_be_chosen(read: Open) -> None:
    reader = read(DEBATE)
    reader.page.get_by_role("button", name="Map", exact=True).click()
    whole = reader.page.evaluate("nodes.length")
    reader.page.locator("#_position").select_option(label="Bilal Wahab")
    assert reader.truth(
        "nodes.every((node) => !node.shown || node.fact.id.startsWith('wahab-2024/'))"
    )
    reader.page.locator("#_position").select_option(index=0)
    reader.page.locator("#_source").select_option("rose-2020")
    shown = reader.page.evaluate("nodes.filter((node) => node.shown).length")
    assert 0 < shown < whole


def test_search_lists_the_matches_and_n_walks_them(read: Open) -> None:
    reader = read()
    reader.press("/")
    reader.page.keyboard.type("MÍLITIA iraq")
    links = reader.page.locator("#_matches a")
    count = links.count()
    assert count > 1
    assert reader.page.locator("#_tally").inner_text() == str(count)
    assert reader.page.locator(".card.match").count() == count
    reader.press("Enter")
    assert reader.page.locator("#_tally").inner_text() == f"1 of {count}"
    first = reader.selected
    links.nth(1).click()
    assert reader.page.locator("#_tally").inner_text() == f"2 of {count}"
    assert reader.selected != first
    reader.page.locator(".selected > .entry").focus()
    reader.press("N")
    assert reader.selected == first
    reader.press("n")
    assert reader.selected != first


def test_search_finds_holders_and_keys_and_says_when_there_is_nothing(
    read: Open,
) -> None:
    reader = read()
    field = reader.page.locator("#_search")
    field.fill("shiite parties")
    assert reader.truth("matches.some((node) => node.fact.holder !== 'Unnamed author')")
    field.fill("unnamed author")
    assert reader.truth("matches.length > 40")
    assert reader.truth(
        "matches.every((node) => node.fact.holder === 'Unnamed author')"
    )
    field.fill("time-bought")
    assert reader.truth("matches.length === 1 && matches[0].fact.id === 'time-bought'")
    field.fill("no such words anywhere")
    assert reader.page.locator("#_matches").inner_text() == "Nothing found"
    field.press("Escape")
    assert reader.page.locator(".match").count() == 0
    assert reader.page.locator("#_matches").is_hidden()


def test_question_mark_tells_the_keys_and_can_turn_them_off(read: Open) -> None:
    reader = read(fragment="#muddle-through")
    reader.press("?")
    dialog = reader.page.locator("dialog")
    assert dialog.is_visible()
    dialog.get_by_role("checkbox").uncheck()
    reader.press("Escape")
    assert dialog.is_hidden()
    reader.press("o")
    assert reader.selected == "muddle-through"
    reader.press("ArrowDown")
    assert reader.selected != "muddle-through"


def test_the_drawing_zooms_pans_and_fits(read: Open) -> None:
    reader = read()
    start = reader.page.evaluate("panzoom.getScale()")
    reader.page.locator("#_zoom-in").click()
    assert reader.page.evaluate("panzoom.getScale()") == pytest.approx(start * 1.4)
    box = reader.page.locator("#_paper").bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    before = reader.page.evaluate("panzoom.getPan()")
    reader.page.mouse.move(x, y)
    reader.page.mouse.down()
    reader.page.mouse.move(x + 90, y + 40, steps=4)
    reader.page.mouse.up()
    assert reader.page.evaluate("panzoom.getPan()") != before
    assert reader.selected is None
    reader.page.mouse.wheel(0, -200)
    reader.until(f"panzoom.getScale() > {start * 1.5}")
    reader.page.locator("#_paper").focus()
    reader.press("0")
    assert reader.page.evaluate("panzoom.getScale()") == pytest.approx(start)
    reader.until(
        "nodes.filter((node) => node.card).every((node) => {"
        " const card = node.card.querySelector('rect').getBoundingClientRect();"
        " const area = paper.getBoundingClientRect();"
        " return card.left >= area.left && card.right <= area.right"
        " && card.top >= area.top && card.bottom <= area.bottom; })"
    )


def test_two_fingers_zoom(read: Open) -> None:
    reader = read()
    start = reader.page.evaluate("panzoom.getScale()")
    reader.page.evaluate(
        """() => {
        const area = canvas.getBoundingClientRect();
        const x = area.left + area.width / 2, y = area.top + area.height / 2;
        const send = (target, name, id, dx) => target.dispatchEvent(new PointerEvent(
          name, { pointerId: id, clientX: x + dx, clientY: y, bubbles: true }));
        send(canvas, "pointerdown", 1, -50);
        send(canvas, "pointerdown", 2, 50);
        for (const spread of [60, 80, 100, 120]) {
          send(document, "pointermove", 1, -spread);
          send(document, "pointermove", 2, spread);
        }
        send(document, "pointerup", 1, -120);
        send(document, "pointerup", 2, 120);
        }"""
    )
    assert reader.page.evaluate("panzoom.getScale()") > start * 1.2


def test_sides_stand_side_by_side_with_their_meetings(read: Open) -> None:
    reader = read(DEBATE)
    assert reader.page.locator(".pair:visible").count() == 1
    reader.page.locator("#_left-side").select_option("wahab-2024")
    reader.page.locator("#_right-side").select_option("cornered-2024")
    pair = reader.page.locator(".pair:visible")
    assert pair.count() == 1
    assert "Bilal Wahab" in pair.locator("h2").inner_text()
    assert pair.locator(".meetings > li").count() > 5
    link = pair.locator("a.point").first
    name = str(link.get_attribute("href")).removeprefix("#")
    link.click()
    assert reader.selected == name
    assert reader.page.locator("#_reading").is_visible()


def test_a_pair_has_an_address_of_its_own(read: Open) -> None:
    reader = read(DEBATE, "#compare=wahab-2024,rose-2020")
    pair = reader.page.locator(".pair:visible")
    assert pair.get_attribute("data-left") == "rose-2020"
    assert pair.get_attribute("data-right") == "wahab-2024"


def test_the_matrix_tells_who_recommends_what(read: Open) -> None:
    reader = read(DEBATE)
    reader.page.get_by_role("button", name="Matrix").click()
    table = reader.page.locator("#_matrix table")
    assert table.locator("thead th").count() == 6
    assert table.locator("tbody tr").count() == 33
    assert table.locator("td.recommends").count() == 33
