"""What a PDF of a map says of itself: title, author, language, bookmarks."""

from attrs import frozen

from argmap.analysis.outline import numbers_of
from argmap.analysis.views import View
from argmap.analysis.walks import propositions_in
from argmap.model.maps import ArgumentMap


@frozen(kw_only=True)
class Imprint:
    """What a PDF says of itself.

    Attributes:
        title: Its title.
        author: Whose arguments it shows; empty where nobody is named.
        language: Its language tag.
    """

    title: str
    author: str
    language: str


def imprint_of(argument_map: ArgumentMap) -> Imprint:
    """What a PDF of a map says of itself."""
    return Imprint(
        title=argument_map.question,
        author=holders_of(argument_map),
        language=argument_map.language,
    )


def holders_of(argument_map: ArgumentMap) -> str:
    """Whose map it is."""
    return ", ".join(position.holder_name for position in argument_map.positions)


def bookmarks_of(view: View) -> tuple[str, ...]:
    """The thesis and the heads of branches that a view shows, by number and label."""
    nodes = propositions_in(view.argument_map)
    names = [
        f"{number} {nodes[node].label}".strip()
        for node, number in numbers_of(view.argument_map).items()
        if node in view.shown and "." not in number
    ]
    return tuple(names) or (view.argument_map.question,)
