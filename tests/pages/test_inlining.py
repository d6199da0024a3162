"""Pictures that stand within the page."""

from collections import Counter
from html.parser import HTMLParser

from lxml import etree

from argmap import ArgumentMap, MapDraft
from argmap.draw.picture import pictures_of
from argmap.pages.index_page import Entry, index_page
from argmap.pages.inlining import inlined


class Tags(HTMLParser):
    """The tags of a page, and the ids."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: Counter[str] = Counter()
        self.ids: list[str] = []
        self.open: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.open.append(tag)
        self.ids += [value or "" for name, value in attrs if name == "id"]
        if tag == "meta":
            self.open.pop()

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def small_map(key: str) -> ArgumentMap:
    draft = MapDraft(key, question="Is <b>this</b> & that so?")
    desk = draft.position("us")
    thesis = desk.claim("thesis", "It is <i>so</i> & more.")
    desk.stands_for(thesis)
    desk.infer("step", thesis, because=[desk.premise("fact", "It was seen.")])
    return draft.build()


def page_of(*keys: str) -> str:
    return index_page(
        [
            Entry(
                key=key,
                question="Is it so?",
                language="en",
                summary="us",
                page=f"{key}.html",
                files=[f"{key}.svg"],
                picture=pictures_of(small_map(key), ["svg"]).pictures["svg"],
            )
            for key in keys
        ]
    )


def test_pictures_stand_in_the_page_and_share_no_id() -> None:
    """All tags are closed in their order, and nothing is fetched or runs."""
    page = Tags(page_of("one", "one-title", "two"))
    assert page.open == []
    assert page.tags["svg"] == 3
    assert not {"img", "script", "object", "link"} & set(page.tags)
    assert {"one", "one.thesis", "two.thesis", "one.step"} <= set(page.ids)
    assert len(page.ids) == len(set(page.ids))


def test_the_same_pictures_make_the_same_page() -> None:
    assert page_of("one", "two") == page_of("one", "two")


def test_the_words_of_a_card_are_found_in_the_page() -> None:
    assert "It was seen." in page_of("one")
    assert "<i>" not in page_of("one")


def test_a_strange_picture_brings_nothing_that_runs() -> None:
    """Whoever put the file there."""
    strange = (
        b'<?p?><svg xmlns="http://www.w3.org/2000/svg" onload="a()" style="b">'
        b'<script>c()</script><a href="d"><path d="M0,0"/></a><!-- e -->'
        b'<foreignObject><p/></foreignObject><image href="f"/>'
        b'<path id="kept" d="M1,1" onclick="g()"/></svg>'
    )
    made = inlined(strange, key="one")
    assert made is not None
    (kept,) = etree.fromstring(made)
    assert sorted(kept.attrib.items()) == [("d", "M1,1"), ("id", "one.kept")]
    assert "onload" not in made
    assert "style" not in made


def test_what_is_no_picture_is_left_out() -> None:
    assert inlined(b"", key="one") is None
    assert inlined(b"<p/>", key="one") is None
