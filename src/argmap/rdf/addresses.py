"""The IRIs of a map: which address each thing has under the base.

Fragments of a map are the keys of its nodes, and beside them `map`, `pos-…`,
`holder-…`, `agent-…`, which no key may be. Fragments with an underscore (`con_…`,
`waiver_…`, `left_…`, `agent_mapper`) cannot be keys, since no key holds one.
"""

import re

from attrs import frozen

from argmap.errors import ExportError
from argmap.model.alignments import Alignment
from argmap.model.attacks import Attack, Concession
from argmap.model.holders import Agent
from argmap.model.keys import is_base, slug
from argmap.model.maps import ArgumentMap, Node
from argmap.model.schemes import Scheme
from argmap.model.sources import Anchor
from argmap.rdf.vocabulary import PREFIXES

_CREATIVE_COMMONS = re.compile(
    r"CC-(BY(?:-NC)?(?:-(?:ND|SA))?)-(\d\.\d)(?:-([A-Z]{2,3}))?\Z", re.IGNORECASE
)


@frozen
class Addresses:
    """Makes the IRIs of one map.

    Attributes:
        base: Under which everything is named; ends in `/`.
        map_key: The map that is stated.
    """

    base: str
    map_key: str

    def here(self, fragment: str) -> str:
        """Something of this map."""
        return f"{self.base}map/{self.map_key}#{fragment}"

    def map_graph(self) -> str:
        """The named graph of the map, which is the address of its file too."""
        return f"{self.base}map/{self.map_key}"

    def links_graph(self) -> str:
        """The named graph of its alignments, so that a map can be replaced alone."""
        return f"{self.base}links/{self.map_key}"

    def agent_graph(self) -> str:
        """The named graph of the agents that maps share."""
        return f"{self.base}agent/"

    def scheme_graph(self) -> str:
        """The named graph of the argumentation schemes."""
        return f"{self.base}scheme/"

    def map(self) -> str:
        """The map itself."""
        return self.here("map")

    def node(self, node: Node | Attack | Alignment) -> str:
        """A node, an attack or an alignment, at its home."""
        return f"{self.base}map/{node.map_key}#{node.key}"

    def position(self, key: str) -> str:
        """A position of this map."""
        return self.here(f"pos-{key}")

    def holder(self, holder: Agent | str, home: str) -> str:
        """A holder that has a name: shared between maps, or of one map."""
        if isinstance(holder, Agent):
            return f"{self.base}agent/{holder.key}"
        return self._in_map(home, f"agent-{slug(holder)}")

    def position_holder(self, position: str, holder: Agent | str | None) -> str:
        """The holder of a position; one without a name has an address of its own."""
        if holder is None:
            return self.here(f"holder-{position}")
        return self.holder(holder, self.map_key)

    def mapper(self) -> str:
        """Whoever made the map."""
        return self.here("agent_mapper")

    def concession(self, concession: Concession) -> str:
        """A concession: `con_POSITION_KEY`, or with the home of what was adopted."""
        granted = self._called(concession.counterclaim)
        return self.here(f"con_{concession.position}_{granted}")

    def waiver(self, code: str, node: Node | None) -> str:
        """A waiver: `waiver_CODE`, with the node if there is one."""
        place = "" if node is None else f"_{self._called(node)}"
        return self.here(f"waiver_{code}{place}")

    def left_out(self, source: str, paragraph: int) -> str:
        """A paragraph without an argument: `left_SOURCE_pN`."""
        return self.here(f"left_{source}_p{paragraph}")

    def scheme(self, scheme: Scheme) -> str:
        """An argumentation scheme, shared by all maps."""
        return f"{self.base}scheme/{scheme.slug}"

    def source(self, key: str, fragment: str) -> str:
        """Something of a source: `work`, `text`, an author, an anchor."""
        return f"{self.base}source/{key}#{fragment}"

    def anchor(self, anchor: Anchor) -> str:
        """A place in a source: `p6`, `p6s1`, `p6s1-3`."""
        sentence = "" if anchor.sentence is None else f"s{anchor.sentence}"
        through = "" if anchor.through is None else f"-{anchor.through}"
        return self.source(anchor.source, f"p{anchor.paragraph}{sentence}{through}")

    def prefixes(self, argument_map: ArgumentMap) -> dict[str, str]:
        """The prefixes of its file: the fixed ones, its maps, its sources."""
        homes = sorted({node.map_key for node in argument_map.adopted})
        sources = sorted(source.key for source in argument_map.sources)
        return {
            **PREFIXES,
            "agent": f"{self.base}agent/",
            "scheme": f"{self.base}scheme/",
            "map": self.here(""),
            **{f"map-{home}": self._in_map(home, "") for home in homes},
            **{f"source-{key}": self.source(key, "") for key in sources},
        }

    def _called(self, node: Node) -> str:
        home = "" if node.map_key == self.map_key else f"{node.map_key}_"
        return f"{home}{node.key}"

    def _in_map(self, map_key: str, fragment: str) -> str:
        return f"{self.base}map/{map_key}#{fragment}"


def checked_base(base: str) -> str:
    """The base, if IRIs can be made under it.

    Raises:
        ExportError: It is no absolute IRI that ends in a slash (`malformed-base`).
    """
    if is_base(base):
        return base
    raise ExportError(
        "malformed-base",
        f'base "{ascii(base)[1:-1]}" is no absolute IRI that ends in "/"',
        hint='write it like "https://example.org/argmaps/"',
    )


def licence_iri(licence: str) -> str:
    """The IRI of a licence: as given, Creative Commons' own, else that of SPDX."""
    if ":" in licence:
        return licence
    if licence.upper() == "CC0-1.0":
        return "https://creativecommons.org/publicdomain/zero/1.0/"
    named = _CREATIVE_COMMONS.match(licence)
    if named is None:
        return f"http://spdx.org/licenses/{licence}"
    terms, version, country = named.groups()
    port = "" if country is None else f"{country.lower()}/"
    return f"https://creativecommons.org/licenses/{terms.lower()}/{version}/{port}"
