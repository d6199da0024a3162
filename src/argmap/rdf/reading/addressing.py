"""From the IRIs of a file back to keys and node ids."""

import re

from attrs import frozen

_MAP = re.compile(r"(?P<base>.*/)map/(?P<key>[^/#]+)#map\Z", re.DOTALL)
_NODE = re.compile(r"(?P<base>.*/)map/(?P<home>[^/#]+)#(?P<key>[^/#]+)\Z", re.DOTALL)


@frozen
class Home:
    """A map of a file.

    Attributes:
        iri: Its IRI.
        base: The base under which it is named.
        key: Its key.
    """

    iri: str
    base: str
    key: str

    def node_id(self, iri: str) -> str:
        """The id of a node by its IRI; an IRI that is none stays as it is."""
        found = _NODE.match(iri)
        if found is None or found["base"] != self.base:
            return iri
        return f"{found['home']}/{found['key']}"

    def fragment(self, iri: str, prefix: str = "") -> str | None:
        """What stands behind `#` and a prefix in an IRI of this map, else `None`."""
        start = f"{self.base}map/{self.key}#{prefix}"
        return iri[len(start) :] if iri.startswith(start) else None


def home_of(iri: str, base: str | None) -> Home | None:
    """The map of an IRI, or `None` where it is not `{base}map/KEY#map`."""
    found = _MAP.match(iri)
    if found is None or base not in (None, found["base"]):
        return None
    return Home(iri, found["base"], found["key"])
