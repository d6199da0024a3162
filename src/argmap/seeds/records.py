"""The record of a source: what the text states of itself, where its sentences are.

A record holds spans and digests, never the words. Spans count code points of the
normalised text (see `argmap.seeds.normalising`).
"""

from typing import Final

from attrs import frozen

from argmap.errors import SeedError
from argmap.seeds.normalising import Span
from argmap.whence import Whence

BOILERPLATE: Final = (
    "advertisement",
    "biography",
    "byline",
    "caption",
    "date",
    "disclaimer",
    "label",
    "navigation",
    "ornament",
    "related",
    "separator",
)
"""The kinds of paragraph that argue nothing. Titles, headings, standfirsts and pull
quotes are not among them."""


@frozen(kw_only=True)
class Sentence:
    """One sentence of a paragraph.

    Attributes:
        number: Its place in the paragraph, from 1.
        start: The code point at which it begins.
        end: The code point after its last.
        digest: The SHA-256 of its words, in lower-case hexadecimal.
    """

    number: int
    start: int
    end: int
    digest: str


@frozen(kw_only=True)
class Paragraph:
    """One paragraph of a source text, without the white space at its ends.

    Attributes:
        number: Its place in the text, from 1; everything counts.
        start: The code point at which it begins.
        end: The code point after its last.
        digest: The SHA-256 of its words, in lower-case hexadecimal.
        boilerplate: Its kind (one of `BOILERPLATE`), or `None` where it may be cited.
        sentences: One or more; together they hold every word of the paragraph.
    """

    number: int
    start: int
    end: int
    digest: str
    boilerplate: str | None = None
    sentences: tuple[Sentence, ...]


@frozen(kw_only=True)
class SourceRecord:
    """What is kept of one source text. What the text does not state is absent.

    Attributes:
        key: The name under which maps speak of it; the record is `seeds/KEY.toml`.
        language: The language of the text, a BCP 47 tag.
        digest: The SHA-256 of the whole normalised text, in lower-case hexadecimal.
        title: The title.
        authors: The authors, as the text names them.
        affiliation: Where the authors work, as the text says it.
        publisher: Who published the text.
        date: When: `2024-02-01`, `2024-02` or `2024`.
        url: The web address of the text.
        labels: Words that file the text, such as the name of a series or a forum.
        paragraphs: All paragraphs, from the top.
    """

    key: str
    language: str
    digest: str
    title: str | None = None
    authors: tuple[str, ...] = ()
    affiliation: str | None = None
    publisher: str | None = None
    date: str | None = None
    url: str | None = None
    labels: tuple[str, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()

    @property
    def arguing(self) -> tuple[int, ...]:
        """The numbers of the paragraphs that are no boilerplate."""
        return tuple(
            paragraph.number
            for paragraph in self.paragraphs
            if paragraph.boilerplate is None
        )

    def span(
        self,
        paragraph: int,
        sentence: int | None = None,
        through: int | None = None,
        *,
        at: Whence | None = None,
    ) -> Span:
        """Where an anchor points: a paragraph, a sentence, or a run of sentences.

        Args:
            paragraph: The number of the paragraph.
            sentence: The number of the (first) sentence; without it, the paragraph.
            through: The number of the last sentence.
            at: The line to name in an error.

        Raises:
            SeedError: `unknown-paragraph`, `unknown-sentence`, `boilerplate-anchor`, or
                `backward-anchor` where `through` comes before `sentence`.
        """
        place = self.paragraph(paragraph, at=at)
        if place.boilerplate is not None:
            raise SeedError(
                "boilerplate-anchor",
                f'paragraph {paragraph} of "{self.key}" is boilerplate'
                f" ({place.boilerplate})",
                at=at,
            )
        if sentence is None:
            if through is not None:
                raise SeedError(
                    "backward-anchor",
                    "an anchor has a last sentence but no first",
                    at=at,
                )
            return place.start, place.end
        first = self.sentence(paragraph, sentence, at=at)
        if through is None:
            return first.start, first.end
        if through < sentence:
            raise SeedError(
                "backward-anchor",
                f"an anchor runs backward, from sentence {sentence} to {through}",
                at=at,
            )
        return first.start, self.sentence(paragraph, through, at=at).end

    def paragraph(self, number: int, *, at: Whence | None = None) -> Paragraph:
        """The paragraph of that number.

        Raises:
            SeedError: `unknown-paragraph`.
        """
        if 1 <= number <= len(self.paragraphs):
            return self.paragraphs[number - 1]
        raise SeedError(
            "unknown-paragraph",
            f"there is no paragraph {number}:"
            f' "{self.key}" has {_counted(len(self.paragraphs), "paragraph")}',
            at=at,
        )

    def sentence(
        self, paragraph: int, number: int, *, at: Whence | None = None
    ) -> Sentence:
        """The sentence of that number in a paragraph.

        Raises:
            SeedError: `unknown-paragraph`, `unknown-sentence`.
        """
        sentences = self.paragraph(paragraph, at=at).sentences
        if 1 <= number <= len(sentences):
            return sentences[number - 1]
        raise SeedError(
            "unknown-sentence",
            f"there is no sentence {number}: paragraph {paragraph} of"
            f' "{self.key}" has {_counted(len(sentences), "sentence")}',
            at=at,
        )


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
