"""Opens the page of a large map in Chromium, and prints its figures as JSON.

Run as `python -m benchmarks.page_side SIZE REPEATS`.
"""

import json
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from argmap.draw.picture import pictures_of
from argmap.pages.map_page import map_page
from argmap.testing.generated import generated_map

if TYPE_CHECKING:
    from playwright.sync_api import Browser

_FIRST_PAINT: Final = """() => new Promise((done) => {
  const told = () => performance.getEntriesByName("first-contentful-paint")[0];
  if (told()) done(told().startTime);
  else new PerformanceObserver(() => told() && done(told().startTime))
    .observe({ type: "paint", buffered: true });
})"""

_FOLDING: Final = """() => new Promise((done) => {
  const folds = entries.filter((entry) => entry.fold && entry.depth > 0);
  const times = [];
  let turn = 0, last = performance.now();
  const step = (now) => {
    times.push(now - last);
    last = now;
    if (turn === 60) return done(times.slice(1));
    toggleFold(folds[(turn * 7) % folds.length]);
    turn += 1;
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
})"""


def main(arguments: Sequence[str]) -> int:
    """Print the milliseconds to the first paint, and of a frame while folding."""
    from playwright.sync_api import sync_playwright

    size, repeats = map(int, arguments)
    chosen = generated_map(size)
    picture = pictures_of(chosen, ["svg"]).pictures["svg"]
    page = map_page(chosen, picture, base="https://example.org/")
    bare = f"<!DOCTYPE html><title>x</title>{picture.decode()}"
    with TemporaryDirectory() as name, sync_playwright() as playwright:
        files = {each: Path(name, f"{each}.html") for each in ("page", "bare")}
        files["page"].write_text(page, encoding="utf-8")
        files["bare"].write_text(bare, encoding="utf-8")
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        paints = {
            each: [_first_paint(browser, file) for _ in range(repeats)]
            for each, file in files.items()
        }
        frames = _frames(browser, files["page"])
        browser.close()
    figures = {
        "paint": median(paints["page"]),
        "bare": median(paints["bare"]),
        "frame": median(frames),
        "slowest": sorted(frames)[int(0.95 * len(frames))],
        "bytes": float(len(page.encode())),
    }
    print(json.dumps(figures))
    return 0


def _first_paint(browser: "Browser", file: Path) -> float:
    opened = browser.new_page(viewport={"width": 1440, "height": 900})
    opened.goto(file.as_uri())
    found: float = opened.evaluate(_FIRST_PAINT)
    opened.close()
    return found


def _frames(browser: "Browser", file: Path) -> list[float]:
    opened = browser.new_page(viewport={"width": 1440, "height": 900})
    opened.goto(file.as_uri())
    opened.wait_for_timeout(1000)
    found: list[float] = opened.evaluate(_FOLDING)
    opened.close()
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
