"""What the named questions must answer, found in the maps themselves without RDF."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from argmap import (
    ArgumentMap,
    Claim,
    Counterclaim,
    Inference,
    Premise,
    Proposition,
    Recommendation,
)
from argmap.analysis.answers import is_answered
from argmap.analysis.walks import bearings_of
from argmap.model.attacks import Rebuttal, Undercut, Undermining

Maps = Sequence[ArgumentMap]
Rows = Sequence[tuple[object, ...]]


def supports(maps: Maps) -> set[tuple[str, str]]:
    """Every premise with the conclusion that it leads to, by their ids."""
    return {
        (premise.id, step.conclusion.id)
        for each in maps
        for step in each.inferences
        for premise in step.premises
    }


def above(maps: Maps) -> dict[str, set[str]]:
    """What each proposition leads to, at any depth."""
    direct: dict[str, set[str]] = {}
    for premise, conclusion in supports(maps):
        direct.setdefault(premise, set()).add(conclusion)
    found: dict[str, set[str]] = {}
    for start in direct:
        waiting, reached = [start], set[str]()
        while waiting:
            for step in direct.get(waiting.pop(), set()) - reached:
                reached.add(step)
                waiting.append(step)
        found[start] = reached
    return found


def stated(maps: Maps) -> Iterator[tuple[ArgumentMap, Proposition]]:
    """Every proposition with its map."""
    for each in maps:
        for proposition in each.propositions:
            yield each, proposition


def what_falls(maps: Maps) -> Rows:
    """Premise, what rests on it, and how many steps lead there without it."""
    higher = above(maps)
    steps = [step for each in maps for step in each.inferences]
    return [
        (
            each.key,
            premise.id,
            resting,
            sum(
                step.conclusion.id == resting
                and not any(
                    start.id == premise.id or start.id in higher[premise.id]
                    for start in step.premises
                )
                for step in steps
            ),
        )
        for each, premise in stated(maps)
        if isinstance(premise, Premise)
        for resting in higher.get(premise.id, ())
    ]


def chains(maps: Maps) -> Rows:
    """Number of steps, start and end of every way up, cut behind eight steps."""
    direct: dict[str, list[str]] = {}
    for premise, conclusion in supports(maps):
        direct.setdefault(premise, []).append(conclusion)
    reached = {conclusion for _, conclusion in supports(maps)}
    waiting = [[start] for start in direct if start not in reached]
    found: list[tuple[object, ...]] = []
    while waiting:
        way = waiting.pop()
        if len(way) > 8 or way[-1] not in direct:
            found.append((len(way) - 1, way[0], way[-1]))
        else:
            waiting += [[*way, step] for step in direct[way[-1]]]
    return found


def fair_reports(maps: Maps) -> Rows:
    """Counterclaim, and what another position holds that it is aligned with."""
    return [
        (view.id, own.id, alignment.note)
        for each in maps
        for alignment in each.alignments
        for view, own in (
            (alignment.left, alignment.right),
            (alignment.right, alignment.left),
        )
        if isinstance(view, Counterclaim) and not isinstance(own, Counterclaim)
    ]


def cruxes(maps: Maps) -> Rows:
    """What one holds, and the view like it that another rejects."""
    rejected = {
        attack.target.id
        for each in maps
        for attack in each.attacks
        if isinstance(attack.target, Counterclaim)
        and not isinstance(attack.by, Counterclaim)
    }
    return [
        (own.id, view.id)
        for each in maps
        for alignment in each.alignments
        if alignment.kind in ("agrees", "restates")
        for view, own in (
            (alignment.left, alignment.right),
            (alignment.right, alignment.left),
        )
        if view.id in rejected and not isinstance(own, Counterclaim)
    ]


def kinds(maps: Maps) -> Rows:
    """Map, kind and number."""
    told = (Claim, Premise, Recommendation, Counterclaim, Inference)
    attacks = (Rebuttal, Undermining, Undercut)
    return [
        (each.key, f"argmap:{kind.__name__}", number)
        for each in maps
        for kind in (*told, *attacks)
        if (
            number := sum(
                isinstance(node, kind)
                for node in (*each.propositions, *each.inferences, *each.attacks)
            )
        )
    ]


def places(maps: Maps) -> Rows:
    """Source, paragraph, sentence and node of every anchor."""
    anchored = [
        (node.id, node.anchors)
        for each in maps
        for node in (*each.propositions, *each.inferences, *each.attacks)
    ]
    for each in maps:
        for granted in each.concessions:
            view = granted.counterclaim
            home = "" if view.map_key == each.key else f"{view.map_key}_"
            own = f"{each.key}/con_{granted.position}_{home}{view.key}"
            anchored.append((own, granted.anchors))
    return [
        (anchor.source, anchor.paragraph, anchor.sentence or "", node)
        for node, anchors in anchored
        for anchor in anchors
    ]


def per_paragraph(maps: Maps) -> Rows:
    """Source, paragraph and number of propositions."""
    drawn = {
        (anchor.source, anchor.paragraph, proposition.id)
        for _, proposition in stated(maps)
        for anchor in proposition.anchors
    }
    counted = Counter((source, paragraph) for source, paragraph, _ in drawn)
    return [(*place, number) for place, number in counted.items()]


def unanswered(maps: Maps) -> Rows:
    """Counterclaims that the analysis finds unanswered in every map."""
    bearings = [bearings_of(each) for each in maps]
    return [
        (each.key, view.id)
        for each in maps
        for view in each.propositions
        if isinstance(view, Counterclaim)
        and not any(is_answered(view, each) for each in bearings)
    ]


def schemes(maps: Maps) -> Rows:
    """Map, scheme and number of steps that are the holder's own."""
    counted = Counter(
        (each.key, step.position, step.scheme.slug)
        for each in maps
        for step in each.inferences
        if step.scheme is not None and not step.reported
    )
    return [(key, scheme, number) for (key, _, scheme), number in counted.items()]


def open_questions(maps: Maps) -> Rows:
    """Map, step, and each critical question of its scheme, where nothing undercuts."""
    cut = {
        attack.target.id
        for each in maps
        for attack in each.attacks
        if isinstance(attack, Undercut)
    }
    return [
        (each.key, step.id, number, question)
        for each in maps
        for step in each.inferences
        if step.scheme is not None and step.id not in cut
        for number, question in enumerate(step.scheme.questions, 1)
    ]


def weights(maps: Maps) -> Rows:
    """Premise and how many rest on it."""
    higher = above(maps)
    return [
        (each.key, premise.id, len(higher[premise.id]))
        for each, premise in stated(maps)
        if isinstance(premise, Premise) and premise.id in higher
    ]


def supporting(maps: Maps) -> Rows:
    """Recommendation, and everything below it."""
    told = {
        proposition.id: each.key
        for each, proposition in stated(maps)
        if isinstance(proposition, Recommendation)
    }
    return [
        (told[conclusion], conclusion, reason)
        for reason, reached in above(maps).items()
        for conclusion in reached
        if conclusion in told
    ]


def agreements(maps: Maps) -> Rows:
    """Positions of both ends, and how often."""
    counted = Counter(
        (
            f"{alignment.left.map_key}/pos-{alignment.left.position}",
            f"{alignment.right.map_key}/pos-{alignment.right.position}",
            alignment.kind,
        )
        for each in maps
        for alignment in each.alignments
    )
    return [
        (left, right, number)
        for (left, right, _), number in counted.items()
        if left != right
    ]


def attacked(maps: Maps) -> Rows:
    """Target, attacker, and how often the attacker is attacked."""
    replies = Counter(
        target
        for target, _ in {
            (attack.target.id, attack.by.id) for each in maps for attack in each.attacks
        }
    )
    return [
        (each.key, attack.target.id, attack.by.id, replies[attack.by.id])
        for each in maps
        for attack in each.attacks
        if not isinstance(attack.target, Inference)
    ]


def reports(maps: Maps) -> Rows:
    """Counterclaim, and how many of the reporter's propositions attack it."""
    answers = Counter(
        view
        for view, _ in {
            (attack.target.id, attack.by.id)
            for each in maps
            for attack in each.attacks
            if not isinstance(attack.target, Inference)
            and attack.by.position == attack.target.position
            and attack.by.map_key == attack.target.map_key
        }
    )
    return [
        (each.key, view.id, answers[view.id])
        for each, view in stated(maps)
        if isinstance(view, Counterclaim)
    ]


BY_HAND: dict[str, tuple[tuple[str, ...], Callable[[Maps], Rows]]] = {
    "attacks": (("map", "attacked", "attacker", "replies"), attacked),
    "claims-per-paragraph": (("source", "paragraph", "propositions"), per_paragraph),
    "concessions": (
        ("map", "counterclaim", "extent"),
        lambda maps: [
            (each.key, granted.counterclaim.id, granted.extent)
            for each in maps
            for granted in each.concessions
        ],
    ),
    "contested-facts": (
        ("left", "right", "note"),
        lambda maps: [
            (alignment.left.id, alignment.right.id, alignment.note)
            for each in maps
            for alignment in each.alignments
            if alignment.kind == "disputes-fact"
        ],
    ),
    "cruxes": (("own", "rejected"), cruxes),
    "fair-reports": (("counterclaim", "own", "note"), fair_reports),
    "kinds": (("map", "kind", "nodes"), kinds),
    "left-out-paragraphs": (
        ("map", "source", "paragraph", "reason"),
        lambda maps: [
            (each.key, left.source, left.paragraph, left.reason)
            for each in maps
            for left in each.left_out
        ],
    ),
    "long-chains": (("steps", "start", "end"), chains),
    "meetings": (
        ("left", "right", "strength", "note"),
        lambda maps: [
            (each.left.id, each.right.id, each.strength, each.note)
            for one in maps
            for each in one.alignments
        ],
    ),
    "open-questions": (("map", "step", "number", "question"), open_questions),
    "opposed-recommendations": (
        ("one", "other"),
        lambda maps: [
            tuple(sorted((alignment.left.id, alignment.right.id)))
            for each in maps
            for alignment in each.alignments
            if alignment.kind == "contradicts"
            and isinstance(alignment.left, Recommendation)
            and isinstance(alignment.right, Recommendation)
        ],
    ),
    "places": (("source", "paragraph", "sentence", "node"), places),
    "recommendations": (
        ("map", "recommendation", "text", "addressee"),
        lambda maps: [
            (each.key, node.id, node.text, node.addressee or "")
            for each, node in stated(maps)
            if isinstance(node, Recommendation)
        ],
    ),
    "reconstructed": (
        ("map", "proposition", "reason"),
        lambda maps: [
            (each.key, node.id, node.reconstructed)
            for each, node in stated(maps)
            if node.reconstructed is not None
        ],
    ),
    "renamed": (
        ("old", "new"),
        lambda maps: [
            (f"{each.key}/{renaming.old}", f"{each.key}/{renaming.new}")
            for each in maps
            for renaming in each.renamings
        ],
    ),
    "reports": (("map", "counterclaim", "answers"), reports),
    "schemes": (("map", "scheme", "steps"), schemes),
    "sources": (
        ("source", "digest"),
        lambda maps: [
            (source.key, source.digest or "")
            for source in {
                source.key: source for each in maps for source in each.sources
            }.values()
        ],
    ),
    "support-of-recommendations": (("map", "recommendation", "reason"), supporting),
    "theses": (
        ("map", "thesis", "text"),
        lambda maps: [
            (each.key, position.thesis.id, position.thesis.text)
            for each in maps
            for position in each.positions
            if position.thesis is not None
        ],
    ),
    "unanchored-premises": (
        ("map", "premise"),
        lambda maps: [
            (each.key, node.id)
            for each, node in stated(maps)
            if isinstance(node, Premise) and not node.anchors
        ],
    ),
    "unanswered-counterclaims": (("map", "counterclaim"), unanswered),
    "undercuts": (
        ("map", "attacker", "step", "conclusion"),
        lambda maps: [
            (each.key, attack.by.id, attack.target.id, attack.target.conclusion.id)
            for each in maps
            for attack in each.attacks
            if isinstance(attack, Undercut)
        ],
    ),
    "waivers": (
        ("map", "code", "reason"),
        lambda maps: [
            (each.key, waiver.code, waiver.reason)
            for each in maps
            for waiver in each.waivers
        ],
    ),
    "weight-of-premises": (("map", "premise", "resting"), weights),
    "what-falls": (("map", "premise", "resting", "steps_without"), what_falls),
    "who-agrees": (("left", "right", "times"), agreements),
}
"""Some columns of the answer to each question, and the rows that must stand in them."""
