"""Sources and anchors: which work was read, and where a node stands in it."""

from attrs import field, frozen

from argmap.whence import Whence


@frozen(kw_only=True)
class Source:
    """A work that a map draws on, named by the key of its record.

    Attributes:
        key: The key of the source record, the same in every map.
        digest: SHA-256 of the normalised source text in lower-case hexadecimal, or
            `None` as long as the map is not linked to the records.
        paragraphs: Numbers of the paragraphs that are no boilerplate; none as long as
            the map is not linked. It is looked up at each linking, so it is written to
            no file and does not count where maps are compared.
    """

    key: str
    digest: str | None = None
    paragraphs: tuple[int, ...] = field(default=(), eq=False, repr=False)
    whence: Whence | None = field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class Anchor:
    """A node's tie to a source: a paragraph, or sentences of it.

    Modelled on the position selector of the Web Annotation Data Model (W3C 2017).

    Attributes:
        source: Key of the source.
        paragraph: Number of the paragraph, counted from 1.
        sentence: Number of the first sentence, counted from 1 in its paragraph;
            `None` for the whole paragraph.
        through: Number of the last sentence, where there are several.
        start: Offset of the first code point in the normalised source text, counted
            from 0, or `None` as long as the map is not linked to the records.
        end: Offset behind the last code point, or `None` likewise.
    """

    source: str
    paragraph: int
    sentence: int | None = None
    through: int | None = None
    start: int | None = None
    end: int | None = None
    whence: Whence | None = field(default=None, eq=False, repr=False)

    @property
    def locator(self) -> str:
        """How a reader finds the place: `¶6`, `¶6.1`, `¶6.1–3`."""
        if self.sentence is None:
            return f"¶{self.paragraph}"
        last = "" if self.through is None else f"–{self.through}"
        return f"¶{self.paragraph}.{self.sentence}{last}"
