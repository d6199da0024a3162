"""Chromium for the tests of this folder, and the pages that it opens from a disk."""

import shutil
import time
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from attrs import define, field
from playwright.sync_api import Browser, BrowserContext, Page, Request, sync_playwright

from argmap import ArgumentMap
from argmap.draw.picture import pictures_of
from argmap.loading import Loaded, load
from argmap.pages.map_page import map_page
from argmap.testing.generated import generated_map
from tests.pages.test_map_page import example_page

REPOSITORY = Path(__file__).resolve().parents[2]
DEBATE = "iraq-debate"
EXAMPLE = "saturday-library"
"""The key of a small map that has something of everything, with words to quote."""
PATIENCE = 10.0
BASE = "https://example.org/maps/"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All tests of this folder drive a browser."""
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.xdist_group(item.path.name))


@cache
def loaded() -> Loaded:
    """The maps of the repository."""
    found = load(REPOSITORY / "maps", REPOSITORY / "seeds")
    assert found.errors == ()
    return found


def page_text(argument_map: ArgumentMap) -> str:
    """The page of a map."""
    picture = pictures_of(argument_map, ["svg"]).pictures["svg"]
    return map_page(
        argument_map,
        picture,
        base=BASE,
        summary="Somebody — something",
        maps=loaded().maps,
        records=loaded().records,
    )


def text_of(key: str) -> str:
    """The page of that key."""
    if key == EXAMPLE:
        words = {"reading-room-survey": "By four every desk was taken. " * 40}
        return example_page(**words)
    size = key.removeprefix("generated-")
    return page_text(generated_map(int(size)) if size != key else loaded().named(key))


@pytest.fixture(scope="session")
def file_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Makes the page of a map of the repository, `EXAMPLE` or `generated-N`, once."""
    folder = tmp_path_factory.mktemp("pages")

    @cache
    def made(key: str) -> Path:
        file = folder / f"{key}.html"
        file.write_text(text_of(key), encoding="utf-8")
        return file

    return made


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium, without a window."""
    program = shutil.which("chromium")
    assert program is not None, "chromium is missing: apt-get install chromium"
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=program, args=["--no-sandbox"]
        )
        yield started
        started.close()


@define
class Reader:
    """Somebody who has opened a page: what they see, and what went wrong."""

    page: Page
    context: BrowserContext
    asked: list[str] = field(factory=list)
    complaints: list[str] = field(factory=list)

    def open(self, file: Path, fragment: str = "") -> None:
        """Open a file from the disk."""
        self.page.goto(f"{file.as_uri()}{fragment}")

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        for key in keys:
            self.page.keyboard.press(key)

    @property
    def selected(self) -> str | None:
        """The name of the proposition that is selected."""
        found: str | None = self.page.evaluate("current && current.node.fact.id")
        return found

    def truth(self, said: str) -> bool:
        """Whether something in JavaScript holds."""
        return bool(self.page.evaluate(said))

    def until(self, said: str) -> None:
        """Wait until something in JavaScript holds.

        Playwright's own way needs an `eval`, which the policy of the page forbids.
        """
        ends = time.monotonic() + PATIENCE
        while not self.truth(said):
            assert time.monotonic() < ends, said
            self.page.wait_for_timeout(20)

    def seen_cards(self) -> int:
        """How many cards of the drawing show."""
        found: int = self.page.locator(".card:not(.gone)").count()
        return found


Open = Callable[..., Reader]


@pytest.fixture
def read(browser: Browser, file_of: Callable[[str], Path]) -> Iterator[Open]:
    """Opens pages; at the end none has asked the network or complained."""
    readers: list[Reader] = []

    def opened(
        key: str = "cornered-2024",
        fragment: str = "",
        *,
        width: int = 1440,
        height: int = 900,
        dark: bool = False,
        scripts: bool = True,
        forced: bool = False,
        contrast: bool = False,
        motion: bool = False,
    ) -> Reader:
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme="dark" if dark else "light",
            java_script_enabled=scripts,
            reduced_motion="no-preference" if motion else "reduce",
            forced_colors="active" if forced else "none",
            contrast="more" if contrast else "no-preference",
        )
        context.set_default_timeout(1000 * PATIENCE)
        page = context.new_page()
        reader = Reader(page, context)
        readers.append(reader)

        def asks(request: Request) -> None:
            reader.asked.append(request.url)

        page.on("request", asks)
        page.on("console", lambda message: reader.complaints.append(message.text))
        page.on("pageerror", lambda error: reader.complaints.append(str(error)))
        reader.open(file_of(key), fragment)
        return reader

    yield opened
    for reader in readers:
        reader.context.close()
        assert reader.complaints == []
        assert [url for url in reader.asked if not url.startswith("file:")] == []
