"""The reading pane: the whole argument as a nested list, which needs no script."""

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import define, field, frozen

from argmap.analysis.outline import Entry
from argmap.analysis.walks import Bearings, bearings_of
from argmap.model.holders import holder_name
from argmap.model.maps import ArgumentMap
from argmap.model.propositions import Counterclaim, Proposition, Recommendation
from argmap.pages.contents import Chapter, Contents
from argmap.pages.markup import NOTHING, Html, element, joined

DEEPEST: Final = 60
"""How deep lists are nested; browsers cut what is nested 500 elements deep."""


def reading_pane(contents: Contents) -> Html:
    """Every chapter as a nested list."""
    several = len(contents.chapters) > 1
    return joined(
        element(
            "section",
            element("h2", chapter.title, dir="auto") if several else "",
            _Teller.of(contents, chapter).list(),
            class_="chapter",
            data_of=chapter.key,
        )
        for chapter in contents.chapters
    )


@define
class _Item:
    """An entry with what stands below it."""

    entry: Entry | None
    below: "list[_Item]" = field(factory=list)

    @property
    def size(self) -> int:
        """How many propositions stand below it, each where it is told in full."""
        waiting, found = list(self.below), 0
        while waiting:
            item = waiting.pop()
            found += item.entry is not None and not item.entry.seen
            waiting += item.below
        return found


def _tree(entries: Sequence[Entry]) -> _Item:
    """The entries as a tree, nested no deeper than browsers can follow."""
    root = _Item(None)
    path = [root]
    for entry in entries:
        del path[min(entry.depth, DEEPEST) + 1 :]
        item = _Item(entry)
        path[-1].below.append(item)
        path.append(item)
    return root


@frozen
class _Teller:
    """Tells the entries of one chapter."""

    contents: Contents
    chapter: Chapter
    bearings: Bearings
    theses: frozenset[str]
    conceded: frozenset[str]

    @classmethod
    def of(cls, contents: Contents, chapter: Chapter) -> "_Teller":
        home = chapter.argument_map
        return cls(
            contents,
            chapter,
            bearings_of(home),
            frozenset(p.thesis.id for p in home.positions if p.thesis is not None),
            frozenset(each.counterclaim.id for each in home.concessions),
        )

    def list(self) -> Html:
        root = _tree(self.chapter.entries)
        return element("ul", *self._items(root), class_="tree")

    def _items(self, item: _Item) -> Iterator[Html]:
        step = None
        for each in item.below:
            if each.entry is not None:
                same = each.entry.linked and each.entry.step is step
                yield self._item(each, each.entry, item.entry, joins=same)
                step = each.entry.step

    def _item(
        self, item: _Item, entry: Entry, above: Entry | None, *, joins: bool
    ) -> Html:
        said = entry.proposition
        name = self.contents.name(said)
        classes = [entry.bearing, *(["linked"] if entry.linked else [])]
        classes += ["joins"] if joins else []
        if entry.step is not None and entry.step.reported:
            classes.append("reported")
        if entry.seen:
            return element(
                "li",
                self._line(entry, above, joins=joins),
                class_=" ".join((*classes, "again")),
                data_to=name,
            )
        return element(
            "li",
            self._line(entry, above, joins=joins),
            self._below(item) if item.below else "",
            id=name,
            class_=" ".join(classes),
        )

    def _below(self, item: _Item) -> Html:
        size = item.size
        if not size:
            return element("ul", *self._items(item))
        words = element("span", f"{size} below", class_="hush")
        return element(
            "details",
            element("summary", element("b", f"+{size}", aria_hidden="true"), words),
            element("ul", *self._items(item)),
            open=True,
        )

    def _line(self, entry: Entry, above: Entry | None, *, joins: bool) -> Html:
        said = entry.proposition
        number = self.contents.numbers.get(said.id, "")
        kind = kind_of(said, is_thesis=said.id in self.theses)
        head = (
            element("b", number, class_="number") if number else NOTHING,
            element("i", relation_words(entry, above, joins=joins), class_="how"),
            element("i", kind, class_=f"kind {kind.split()[0]}"),
            element("i", " ".join(self._marks(entry)), class_="mark"),
        )
        text = said.label if entry.seen else said.text
        return element(
            "a",
            element(
                "span", joined((each for each in head if each), " "), class_="head"
            ),
            " ",
            element(
                "span",
                text,
                class_="said",
                lang=language_in(said, self.chapter.argument_map, self.contents),
                dir="auto",
            ),
            element("span", *self._foot(entry), class_="foot"),
            href=f"#{self.contents.name(said)}",
            class_="entry",
        )

    def _marks(self, entry: Entry) -> Iterator[str]:
        said = entry.proposition
        if entry.seen:
            yield "told above"
            return
        if said.anchors:
            more = len(said.anchors) - 1
            yield said.anchors[0].locator + (f" +{more}" if more else "")

    def _foot(self, entry: Entry) -> Iterator[str]:
        """What else is to be known at once, where there is such."""
        if entry.seen:
            return
        words = list(foot_words(entry.proposition))
        if entry.proposition.id in self.conceded:
            words.append("conceded")
        if entry.step is not None and entry.step.reported:
            words.append("as its holder argues")
        yield " · ".join(words)


def relation_words(entry: Entry, above: Entry | None, *, joins: bool = False) -> str:
    """How an entry bears on the one above it, in a word or two."""
    match entry.bearing:
        case "thesis":
            return "stands for"
        case "further":
            return "concludes further"
        case "supports":
            return "and" if joins else "because"
        case "attacks":
            answered = above is not None and isinstance(above.proposition, Counterclaim)
            return "answer" if answered else "objection"
        case "undercuts":
            return "objection to the step"
        case "apart":
            return "apart"


def kind_of(proposition: Proposition, *, is_thesis: bool) -> str:
    """The kind in words; the thesis says so."""
    return f"thesis · {proposition.kind}" if is_thesis else proposition.kind


def foot_words(proposition: Proposition) -> Iterator[str]:
    """Who holds a counterclaim, who is addressed, what the mapper added."""
    match proposition:
        case Counterclaim():
            name = holder_name(proposition.holder)
            if name is not None:
                yield f"held by {name}"
        case Recommendation() if proposition.addressee is not None:
            yield f"addressed to {proposition.addressee}"
        case _:
            pass
    if proposition.reconstructed is not None:
        yield "reconstructed by the mapper"


def language_in(
    proposition: Proposition, home: ArgumentMap, contents: Contents
) -> str | None:
    """The language of its text, where it is not that of the page."""
    found = home.language_of(proposition)
    return None if found == contents.argument_map.language else found
