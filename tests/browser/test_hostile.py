"""The page in a browser: hostile texts in every field stay texts, whatever one does."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from argmap.draw.picture import pictures_of
from argmap.pages.map_page import map_page
from tests.browser.conftest import BASE, Reader
from tests.pages.hostile import HOSTILE, map_that_says, record_that_says

EVERYTHING = """(said) => {
  const size = () => document.querySelectorAll("*").length;
  const before = size();
  const told = entries.map((entry) => {
    select(entry, { open: true });
    for (const each of document.querySelectorAll("#_detail details")) each.open = true;
    return document.querySelector("#_detail > .said").textContent;
  });
  search(said);
  const found = matches.length;
  foldAt(0), foldAt(Infinity), closeDetail();
  showView("sides"), showView("matrix"), showView("both");
  part("detail").replaceChildren(), search("");
  return [told, found, size() - before];
}"""


@cache
def plain_picture() -> bytes:
    return pictures_of(map_that_says("harmless"), ["svg"]).pictures["svg"]


@pytest.fixture(scope="module")
def reader(browser: Browser) -> Iterator[Reader]:
    page = browser.new_page()
    reader = Reader(page, page.context)
    page.on("request", lambda request: reader.asked.append(request.url))
    page.on("console", lambda message: reader.complaints.append(message.text))
    page.on("pageerror", lambda error: reader.complaints.append(str(error)))
    yield reader
    page.close()


@pytest.mark.parametrize("said", HOSTILE)
def test_a_hostile_text_runs_nothing(said: str, reader: Reader, tmp_path: Path) -> None:
    """It is walked, searched, folded, told in full, and shown as it is."""
    file = tmp_path / "hostile.html"
    file.write_text(
        map_page(
            map_that_says(said),
            plain_picture(),
            base=BASE,
            summary=said,
            records={"survey": record_that_says(said)},
            texts={"survey": said},
        ),
        encoding="utf-8",
    )
    reader.asked.clear()
    reader.open(file)
    told, found, grown = reader.page.evaluate(EVERYTHING, said)
    assert len(told) > 5
    assert set(told) == {said}
    assert found > 0
    assert grown == 0
    assert reader.page.evaluate("typeof window.hit") == "undefined"
    assert reader.page.locator("h1").text_content() == said
    assert reader.complaints == []
    assert reader.asked == [file.as_uri()]


def test_the_page_refuses_to_make_markup_of_a_text(
    reader: Reader, tmp_path: Path
) -> None:
    """Should a script of the page ever do it by mistake."""
    file = tmp_path / "page.html"
    file.write_text(map_page(map_that_says("x"), None, base=BASE), encoding="utf-8")
    reader.open(file)
    refused = reader.page.evaluate(
        """() => {
        try { document.body.innerHTML = "<b>x</b>"; } catch { return true; }
        }"""
    )
    assert refused is True
    reader.complaints.clear()
