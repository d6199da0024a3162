"""Signs the PDF of a picture: title, author, language, bookmarks."""

from attrs import evolve

from argmap.draw.imprints import Imprint
from argmap.draw.rendering.render import Rendered


def signed_if_pdf(
    rendered: Rendered, imprint: Imprint, bookmarks: tuple[str, ...]
) -> Rendered:
    """The same pictures; a PDF among them says what it is, and has bookmarks."""
    if "pdf" not in rendered.pictures:
        return rendered
    from argmap.draw.binding import signed

    pdf = signed(rendered.pictures["pdf"], imprint, bookmarks)
    return evolve(rendered, pictures={**rendered.pictures, "pdf": pdf})
