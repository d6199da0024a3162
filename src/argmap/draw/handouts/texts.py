"""Every text that may be read in the pages of a map, to know which fonts they take."""

from collections.abc import Mapping

from argmap.analysis.walks import propositions_in, sources_of
from argmap.draw.handouts.furniture import source_words
from argmap.model.holders import holder_name
from argmap.model.maps import ArgumentMap
from argmap.model.propositions import Counterclaim, Recommendation
from argmap.seeds.records import SourceRecord


def texts_in(argument_map: ArgumentMap, records: Mapping[str, SourceRecord]) -> str:
    """The question, names, texts and labels of a map, and what its records say."""
    texts = [argument_map.question]
    texts += [position.holder_name for position in argument_map.positions]
    for proposition in propositions_in(argument_map).values():
        texts += [proposition.text, proposition.label]
        if isinstance(proposition, Counterclaim):
            texts.append(holder_name(proposition.holder) or "")
        if isinstance(proposition, Recommendation):
            texts.append(proposition.addressee or "")
    for key in sources_of(argument_map):
        texts += source_words(records.get(key))
    return "".join(texts)
