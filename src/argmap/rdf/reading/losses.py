"""What of a file could not be carried into a map: the report of a reading."""

from typing import Literal

from attrs import field, frozen

from argmap.formats.schema.structuring import printable
from argmap.whence import shown_path

LossCode = Literal["not-carried", "missing-guest", "read-otherwise"]
"""Left behind; left behind with a node of a map not at hand; carried with a change."""


@frozen(kw_only=True)
class Loss:
    """Something that a file says and the maps read from it do not.

    Attributes:
        code: What sort of loss it is.
        iri: What it is about; a blank node starts with `_:`.
        message: What is lost, in words.
        path: The file.
    """

    code: LossCode
    iri: str
    message: str
    path: str

    def __str__(self) -> str:
        about = self.iri if self.iri.startswith("_:") else f"<{self.iri}>"
        place = shown_path(self.path)
        return f"{place}: {self.code}: {printable(about)}: {printable(self.message)}"


@frozen
class Losses:
    """The losses met so far, each once, in the order in which they were met."""

    path: str
    met: dict[Loss, None] = field(factory=dict[Loss, None])

    def note(self, iri: str, message: str, *, code: LossCode = "not-carried") -> None:
        """Keep a loss."""
        self.met[Loss(code=code, iri=iri, message=message, path=self.path)] = None
