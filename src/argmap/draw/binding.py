"""Binds drawn pieces to one PDF: places them on pages, with links and bookmarks."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Final

from attrs import field, frozen
from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.annotations import Link
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DecodedStreamObject,
    DictionaryObject,
    Fit,
    FloatObject,
    IndirectObject,
    NameObject,
    PdfObject,
    StreamObject,
    TextStringObject,
)

from argmap.draw.imprints import Imprint

_DATE: Final = "D:20000101000000Z"

_PLAIN: Final = re.compile(rb"(?i)(\n<[0-9a-f]+>) <(00a0|fb0[0-6])>")
"""What a font says of a no-break space, or of a ligature such as that of f and i."""

Box = tuple[float, float, float, float]
"""Left, top, right, bottom; from the upper left corner of a page, in points."""


@frozen(kw_only=True)
class Placed:
    """A picture on a page.

    Attributes:
        picture: A PDF of one page.
        left: Where it begins, from the left side of the page, in points.
        top: Where it begins, from the upper side.
        zoom: How much larger than its natural size it is.
        window: What of the page it is seen through, or `None` for all of it.
    """

    picture: bytes
    left: float
    top: float
    zoom: float = 1.0
    window: Box | None = None


@frozen(kw_only=True)
class Page:
    """A page of a PDF.

    Attributes:
        width: In points.
        height: In points.
        placed: The pictures on it, the lowest first.
        marks: Straight lines, from and to: left, top, left, top.
        links: Where a click leads: a place of this page, and the number of a page,
            counted from 0.
        bookmarks: What leads to it: how deep each stands, from 0, and its name.
    """

    width: float
    height: float
    placed: tuple[Placed, ...] = ()
    marks: tuple[Box, ...] = ()
    links: tuple[tuple[Box, int], ...] = ()
    bookmarks: tuple[tuple[int, str], ...] = ()


@frozen
class _Binder:
    """A PDF in the making; a picture that comes again is stored once."""

    writer: PdfWriter
    _kept: dict[bytes, tuple[IndirectObject, float]] = field(
        factory=dict[bytes, tuple[IndirectObject, float]], repr=False
    )

    def picture(self, pdf: bytes) -> tuple[IndirectObject, float]:
        """A picture as an object that any page can show, and its height."""
        if pdf not in self._kept:
            form, height = _as_form(pdf)
            self._kept[pdf] = _stored(form, self.writer), height
        return self._kept[pdf]


def bound(pages: tuple[Page, ...], imprint: Imprint) -> bytes:
    """The pages as one PDF; the same pages give the same bytes."""
    writer = PdfWriter()
    binder = _Binder(writer)
    for page in pages:
        _fill(writer.add_blank_page(page.width, page.height), page, binder)
    above: list[IndirectObject] = []
    for number, page in enumerate(pages):
        for box, target in page.links:
            _add_link(writer, number, page, box, target)
        for level, title in page.bookmarks:
            del above[level:]
            parent = above[-1] if above else None
            bookmark = writer.add_outline_item(
                title=title, page_number=number, parent=parent
            )
            above.append(bookmark)
    _sign(writer, imprint)
    return _written(writer)


def signed(pdf: bytes, imprint: Imprint, bookmarks: tuple[str, ...]) -> bytes:
    """A PDF of one page, with what it says of itself and bookmarks to that page."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    _spelled_out(writer.pages[0]["/Resources"])
    for title in bookmarks:
        writer.add_outline_item(title=title, page_number=0)
    _sign(writer, imprint)
    return _written(writer)


def _fill(blank: PageObject, page: Page, binder: _Binder) -> None:
    forms: dict[str, IndirectObject] = {}
    drawn: list[str] = []
    for number, placed in enumerate(page.placed):
        forms[f"/P{number}"], height = binder.picture(placed.picture)
        foot = page.height - placed.top - height * placed.zoom
        drawn.append(_shown(placed, f"/P{number}", foot, page.height))
    for left, top, right, bottom in page.marks:
        ends = f"{left:.2f} {page.height - top:.2f} m"
        ends += f" {right:.2f} {page.height - bottom:.2f} l S"
        drawn.append(f"q 0.4 w 0.35 G {ends} Q")
    stream = DecodedStreamObject()
    stream.set_data("\n".join(drawn).encode("ascii"))
    content = _stored(stream.flate_encode(), binder.writer)
    blank[NameObject("/Contents")] = content
    blank[NameObject("/Resources")] = _dictionary({"/XObject": _dictionary(forms)})


def _shown(placed: Placed, name: str, foot: float, height: float) -> str:
    """The operators that show a picture whose foot is so far up a page."""
    window = ""
    if placed.window is not None:
        left, top, right, bottom = placed.window
        window = f"{left:.3f} {height - bottom:.3f}"
        window += f" {right - left:.3f} {bottom - top:.3f} re W n "
    matrix = f"{placed.zoom:.5f} 0 0 {placed.zoom:.5f} {placed.left:.3f} {foot:.3f} cm"
    return f"q {window}{matrix} {name} Do Q"


def _as_form(pdf: bytes) -> tuple[StreamObject, float]:
    """A page of a PDF as a form, that other pages can show, and its height."""
    page = PdfReader(BytesIO(pdf)).pages[0]
    contents = page.get_contents()
    form = DecodedStreamObject()
    form.set_data(contents.get_data() if contents is not None else b"")
    _, _, width, height = (float(side) for side in page.mediabox)
    sides = map(FloatObject, (0, 0, width, height))
    form[NameObject("/Type")] = NameObject("/XObject")
    form[NameObject("/Subtype")] = NameObject("/Form")
    form[NameObject("/BBox")] = ArrayObject(sides)
    form[NameObject("/Resources")] = _spelled_out(page["/Resources"])
    return form.flate_encode(), height


def _spelled_out(resources: PdfObject) -> PdfObject:
    """The same, its fonts saying spaces and letters where they have other signs.

    Cairo tells of a ligature, or of a space that does not break, as such, and no
    search for the plain words would find it.
    """
    inner = resources.get_object()
    if not isinstance(inner, DictionaryObject):
        return resources
    for font in _values(inner, "/Font"):
        meaning = font.get("/ToUnicode")
        stream = meaning.get_object() if meaning is not None else None
        if isinstance(stream, StreamObject):
            stream.set_data(_PLAIN.sub(_plainly, stream.get_data()))
    for form in _values(inner, "/XObject"):
        if "/Resources" in form:
            _spelled_out(form["/Resources"])
    return resources


def _values(resources: DictionaryObject, name: str) -> Iterator[DictionaryObject]:
    entries = resources.get(name, DictionaryObject()).get_object()
    if isinstance(entries, DictionaryObject):
        for entry in entries.values():
            value = entry.get_object()
            if isinstance(value, DictionaryObject):
                yield value


def _plainly(found: re.Match[bytes]) -> bytes:
    plain = unicodedata.normalize("NFKC", chr(int(found[2], 16)))
    return found[1] + b" <" + plain.encode("utf-16-be").hex().encode() + b">"


def _stored(thing: StreamObject, writer: PdfWriter) -> IndirectObject:
    own = thing.clone(writer)
    return writer._add_object(own)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]


def _dictionary(entries: Mapping[str, object]) -> DictionaryObject:
    return DictionaryObject({NameObject(name): each for name, each in entries.items()})


def _add_link(
    writer: PdfWriter, number: int, page: Page, box: Box, target: int
) -> None:
    left, top, right, bottom = box
    area = (left, page.height - bottom, right, page.height - top)
    link = Link(rect=area, target_page_index=target, fit=Fit.fit())
    writer.add_annotation(number, link)


def _sign(writer: PdfWriter, imprint: Imprint) -> None:
    root = writer.root_object
    root[NameObject("/Lang")] = TextStringObject(imprint.language)
    root[NameObject("/ViewerPreferences")] = DictionaryObject(
        {NameObject("/DisplayDocTitle"): BooleanObject(True)}  # noqa: FBT003
    )
    said = {
        "/Title": imprint.title,
        "/Author": imprint.author,
        "/Creator": "argmap",
        "/Producer": "argmap",
        "/CreationDate": _DATE,
    }
    writer.add_metadata({name: words for name, words in said.items() if words})


def _written(writer: PdfWriter) -> bytes:
    file = BytesIO()
    writer.write(file)
    return file.getvalue()
