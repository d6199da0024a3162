"""The page of one map: the drawing, the argument as a list, each point in full."""

from collections.abc import Iterable, Mapping
from typing import Final

from argmap.formats import DEFAULT_BASE
from argmap.model.maps import ArgumentMap
from argmap.model.propositions import Proposition
from argmap.pages.assets import EARLY, SCRIPTS, STYLES, asset, policy, script, style
from argmap.pages.contents import Contents, contents_of
from argmap.pages.facts import facts_of, inert
from argmap.pages.legend import legend
from argmap.pages.markup import NOTHING, Html, element, joined
from argmap.pages.palette import style_of
from argmap.pages.reading import reading_pane
from argmap.pages.scene import Scene, scene_of
from argmap.pages.sides import Pairs, matrix_table, pairs_of, side_by_side
from argmap.seeds.records import SourceRecord

_NO_RECORDS: Final[Mapping[str, SourceRecord]] = {}
_NO_TEXTS: Final[Mapping[str, str]] = {}


def map_page(
    argument_map: ArgumentMap,
    picture: bytes | None,
    *,
    base: str = DEFAULT_BASE,
    summary: str = "",
    maps: Iterable[ArgumentMap] = (),
    records: Mapping[str, SourceRecord] = _NO_RECORDS,
    texts: Mapping[str, str] = _NO_TEXTS,
) -> str:
    """One HTML file that holds everything, fetches nothing, and reads without scripts.

    Args:
        argument_map: The map.
        picture: Its drawing as SVG, or `None` where it could not be drawn.
        base: The IRI under which things are named.
        summary: Whose it is and how much it holds, in words.
        maps: Other maps: their alignments count where positions are compared, and a
            debate tells those that it adopts from.
        records: The records of the sources, by key.
        texts: The texts of those sources whose words the page quotes, by key.
    """
    maps = tuple(maps)
    contents = contents_of(argument_map, maps)
    places = contents.places()
    scene = scene_of(picture, argument_map, places) if picture else None
    pairs = pairs_of(contents, maps)
    facts = facts_of(contents, base=base, records=records, texts=texts)
    styles = [*map(asset, STYLES), style_of(scene.looks if scene else {})]
    library, *ours = map(asset, SCRIPTS)
    scripts = [EARLY, library, "\n".join(ours)]
    body = joined(
        [
            element("a", "Skip to the list", href="#_reading", class_="skip"),
            _header(argument_map, summary, pairs),
            _main(contents, scene, pairs),
            legend(contents),
            _help(),
            inert(facts),
            *map(script, scripts[1:]),
        ],
        "\n",
    )
    head = joined(
        [
            element("meta", charset="utf-8"),
            element(
                "meta", name="viewport", content="width=device-width, initial-scale=1"
            ),
            Html(
                '<meta http-equiv="Content-Security-Policy" content="'
                f'{policy(styles, scripts)}">'
            ),
            element("meta", name="color-scheme", content="light dark"),
            element("meta", name="referrer", content="no-referrer"),
            element("title", argument_map.question),
            *map(style, styles),
            script(EARLY),
        ],
        "\n",
    )
    whole = element(
        "html",
        "\n",
        element("head", "\n", head, "\n"),
        "\n",
        element("body", "\n", body, "\n"),
        "\n",
        lang=argument_map.language,
        data_first="sides" if contents.is_debate and pairs is not None else "both",
    )
    return f"<!DOCTYPE html>\n{whole}\n"


def _header(argument_map: ArgumentMap, summary: str, pairs: Pairs | None) -> Html:
    views = [("both", "Map"), ("drawing", "Drawing"), ("reading", "List")]
    if pairs is not None:
        views += [("sides", "Side by side"), ("matrix", "Matrix")]
    buttons = (
        element(
            "button",
            words,
            type="button",
            data_view=name,
            aria_pressed="true" if name == "both" else "false",
        )
        for name, words in views
    )
    search = element(
        "div",
        element("label", "Search", for_="_search", class_="hush"),
        element(
            "input",
            type="search",
            id="_search",
            placeholder="Search",
            autocomplete="off",
            spellcheck="false",
            aria_controls="_matches",
            aria_describedby="_tally",
        ),
        element("output", id="_tally", for_="_search"),
        element("div", id="_matches", hidden=True),
        class_="search",
        role="search",
    )
    return element(
        "header",
        element(
            "div",
            element("h1", argument_map.question, dir="auto"),
            element("p", summary, dir="auto") if summary else NOTHING,
            class_="title",
        ),
        element(
            "div",
            element("div", *buttons, class_="views", role="group", aria_label="View"),
            search,
            element(
                "button", "Theme", type="button", id="_theme", title="Light or dark"
            ),
            element(
                "button",
                element("span", "?", aria_hidden="true"),
                element("span", "Keys and help", class_="hush"),
                type="button",
                id="_help-button",
                title="Keys and help (?)",
            ),
            class_="tools needs-script",
        ),
        class_="top",
    )


def _main(contents: Contents, scene: Scene | None, pairs: Pairs | None) -> Html:
    def link(proposition: Proposition) -> str | None:
        return f"#{contents.name(proposition)}" if proposition.id in known else None

    known = contents.places()
    more: list[Html] = []
    if pairs is not None:
        more = [
            element(
                "section",
                element("h2", "Side by side", class_="hush"),
                side_by_side(pairs, link),
                id="_sides",
                class_="view sides",
                tabindex=-1,
            ),
            element(
                "section",
                element("h2", "Who recommends what"),
                matrix_table(pairs, link),
                id="_matrix",
                class_="view matrix",
                tabindex=-1,
            ),
        ]
    return element(
        "main",
        element(
            "section",
            element("h2", "The argument as a list", class_="hush"),
            _filters(contents),
            element("div", reading_pane(contents), id="_outline", class_="outline"),
            id="_reading",
            class_="view reading",
            tabindex=-1,
            aria_label="The argument as a list",
        ),
        _stage(scene),
        *more,
        element("aside", id="_detail", aria_label="In full", hidden=True, tabindex=-1),
        element("div", id="_said", class_="hush", role="status"),
    )


def _filters(contents: Contents) -> Html:
    def select(name: str, words: str, everything: str, options: dict[str, str]) -> Html:
        if len(options) < 2:  # noqa: PLR2004
            return NOTHING
        listed = (element("option", shown, value=key) for key, shown in options.items())
        first = element("option", everything, value="")
        return element(
            "label",
            element("span", words),
            element("select", first, *listed, id=f"_{name}"),
        )

    titles = [chapter.title for chapter in contents.chapters]
    positions = {
        chapter.key: chapter.title
        if titles.count(chapter.title) == 1
        else f"{chapter.title} ({chapter.key.partition('/')[0]})"
        for chapter in contents.chapters
    }
    sources = dict.fromkeys(
        anchor.source for each in contents.propositions for anchor in each.anchors
    )
    deepest = max(
        (entry.depth for chapter in contents.chapters for entry in chapter.entries),
        default=0,
    )
    slider = element(
        "label",
        element("span", "Depth"),
        element(
            "input",
            type="range",
            id="_depth",
            min=0,
            max=max(deepest, 1),
            value=max(deepest, 1),
        ),
        element("output", "all", id="_depth-said", for_="_depth"),
        class_="depth",
    )
    return element(
        "div",
        slider,
        select("position", "Position", "All positions", positions),
        select("source", "Source", "All sources", {key: key for key in sources}),
        element("output", id="_shown-said"),
        class_="filters needs-script",
    )


def _stage(scene: Scene | None) -> Html:
    if scene is None:
        return element(
            "section",
            element("p", "This map could not be drawn."),
            id="_stage",
            class_="view stage",
        )
    buttons = (
        element(
            "button",
            element("span", sign, aria_hidden="true"),
            element("span", words, class_="hush"),
            type="button",
            id=f"_{name}",
            title=words,
        )
        for name, sign, words in (
            ("zoom-in", "+", "Zoom in"),
            ("zoom-out", "−", "Zoom out"),
            ("fit", "⤢", "Fit"),
        )
    )
    return element(
        "section",
        element(
            "div",
            scene.svg,
            id="_paper",
            class_="paper",
            role="group",
            aria_label="Drawing; the arrow keys walk the argument",
        ),
        element("div", *buttons, class_="zoom needs-script"),
        id="_stage",
        class_="view stage",
        aria_label="Drawing",
    )


_KEYS: Final = (
    ("↑", "up to what it supports or attacks"),
    ("↓", "down to its first reason"),
    ("← →", "to the one before, the one after"),
    ("o", "to its first objection, and on"),
    ("Enter", "open in full; again, into it; Escape closes"),
    ("f", "fold or unfold"),
    ("/", "search; n and N walk the matches"),
    ("[ ]", "back and forward"),
    ("+ − 0", "zoom in, out, fit"),
    ("?", "this help"),
)


def _help() -> Html:
    rows = (
        element("div", element("dt", *_caps(keys)), element("dd", words))
        for keys, words in _KEYS
    )
    return element(
        "dialog",
        element("h2", "Keys", id="_help-title"),
        element("dl", *rows),
        element(
            "label",
            element("input", type="checkbox", id="_keys-on", checked=True),
            " Keys without Control are on",
        ),
        element("button", "Close", type="button", id="_help-close"),
        id="_help",
        aria_labelledby="_help-title",
    )


def _caps(keys: str) -> list[Html]:
    caps = [element("kbd", key) for key in keys.split()]
    return [part for cap in caps for part in (cap, Html(" "))]
